import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'de',
  outOf: 'von 100',
  unverified: {
    malformed: 'Das ist kein Nachweis von Souk.',
    unknown_key: 'Er wurde mit einem Schlüssel unterschrieben, den Souk nicht veröffentlicht.',
    signature_wrong: 'Er wurde nach der Unterschrift verändert.',
    wrong_seller: 'Er gilt für einen anderen Verkäufer.',
    wrong_origin: 'Er gilt für eine andere Website.',
    expired: 'Er ist abgelaufen.',
    not_yet_valid: 'Er kommt aus der Zukunft: Eine Uhr geht falsch.',
    crypto_unavailable: 'Diese Seite wird nicht sicher übertragen; hier lässt sich nichts prüfen.',
  },
  reasons: (name) => `Wie weit Sie ${name} vertrauen können`,
  inputs: {
    completedOrders: 'Abgeschlossene Käufe',
    disputeRate: 'Verlorene Streitfälle',
    responseHours: 'Antwortet',
    verification: 'Identität geprüft',
    yearsActive: 'Bei Souk seit',
  },
  withinTheHour: 'binnen einer Stunde',
  hours: (hours) => plural(hours, { one: 'binnen # Stunde', other: 'binnen # Stunden' }),
  lessThanAYear: 'weniger als einem Jahr',
  years: (years) => plural(years, { one: '# Jahr', other: '# Jahren' }),
  verifications: {
    none: 'Nicht geprüft',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    identity: 'Identität',
    business: 'Eingetragenes Unternehmen',
  },
  windows: {
    P365D: 'letzte 12 Monate',
    P90D: 'letzte 90 Tage',
    now: 'heute',
    'since joining': 'seit dem Beitritt',
  },
  points: (points, most) => `${points} von ${most} Punkten`,
  how: (formula) =>
    `Von Souk allein aus diesen fünf Tatsachen berechnet, nach der veröffentlichten Formel ${formula}. Kein Verkäufer kann das kaufen oder schreiben.`,
  signed: (site, until) =>
    `Von Souk für ${site} unterschrieben, gültig bis ${until}. In Ihrem Browser geprüft.`,
  newSellerWhy:
    'Bei weniger als fünf abgeschlossenen Käufen würde eine Zahl nichts sagen. Souk verwahrt Ihr Geld trotzdem.',
});
