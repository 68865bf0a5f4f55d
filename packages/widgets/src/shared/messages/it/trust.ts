import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'it',
  outOf: 'su 100',
  unverified: {
    malformed: 'Non è un attestato di Souk.',
    unknown_key: 'È firmato con una chiave che Souk non pubblica.',
    signature_wrong: 'È stato modificato dopo la firma.',
    wrong_seller: 'È stato fatto per un altro venditore.',
    wrong_origin: 'È stato fatto per un altro sito.',
    expired: 'È scaduto.',
    not_yet_valid: 'Viene dal futuro: un orologio è sbagliato.',
    crypto_unavailable:
      'Questa pagina non è servita in modo sicuro: qui non si può verificare nulla.',
  },
  reasons: (name) => `Quanto ci si può fidare di ${name}`,
  inputs: {
    completedOrders: 'Ordini completati',
    disputeRate: 'Controversie perse',
    responseHours: 'Risponde',
    verification: 'Identità verificata',
    yearsActive: 'Su Souk da',
  },
  withinTheHour: 'entro un’ora',
  hours: (hours) =>
    plural(hours, { one: 'entro # ora', many: 'entro # ore', other: 'entro # ore' }),
  lessThanAYear: 'meno di un anno',
  years: (years) => plural(years, { one: '# anno', many: '# anni', other: '# anni' }),
  verifications: {
    none: 'Non verificata',
    email: 'Indirizzo e-mail',
    phone: 'Numero di telefono',
    identity: 'Identità',
    business: 'Impresa registrata',
  },
  windows: {
    P365D: 'ultimi 12 mesi',
    P90D: 'ultimi 90 giorni',
    now: 'oggi',
    'since joining': 'dall’iscrizione',
  },
  points: (points, most) => `${points} punti su ${most}`,
  how: (formula) =>
    `Calcolato da Souk solo da questi cinque fatti, con la formula pubblicata ${formula}. Un venditore non può comprarlo né scriverlo.`,
  signed: (site, until) =>
    `Firmato da Souk per ${site}, valido fino a ${until}. Verificato nel suo browser.`,
  newSellerWhy:
    'Con meno di cinque ordini completati un numero non direbbe nulla. Souk custodisce comunque il suo denaro.',
});
