import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'it',
  turn: {
    you: 'Tocca a te.',
    buyer: 'Tocca all’acquirente rispondere.',
    seller: 'Tocca al venditore rispondere.',
    both: 'Tocca a entrambi rispondere.',
    mediator: 'Un mediatore sta guardando.',
  },
  over: {
    resolved: 'La contestazione è chiusa.',
    overturned: 'Un mediatore ha scagionato il venditore; il denaro resta dov’è.',
    withdrawn: 'Il reclamo è ritirato; l’affare continua.',
  },
  left: (time) => `Restano ${time}`,
  silence: {
    refund: 'Senza risposta, il denaro torna all’acquirente.',
    release: 'Senza risposta, il venditore è pagato.',
    offer: 'Senza risposta, l’offerta vale come accettata.',
    decision: 'Senza ricorso, la decisione vale.',
    mediation: 'Senza risposta, decide un mediatore.',
  },
  claim: 'Il reclamo',
  offer: 'Il venditore offre',
  proposal: 'Le regole propongono',
  decision: 'Deciso',
  toBuyer: 'All’acquirente',
  toSeller: 'Al venditore',
  accepted: { buyer: 'L’acquirente ha accettato.', seller: 'Il venditore ha accettato.' },
  returned: 'Rispedito',
  evidence: (count) => plural(count, { one: '# prova', many: '# prove', other: '# prove' }),
  from: { buyer: 'Acquirente', seller: 'Venditore', mediator: 'Mediatore', platform: 'Souk' },
  openFile: 'Apri il file',
  actions: {
    dispute: {
      press: 'Qualcosa non va',
      text: (time) =>
        `Il denaro resta a Souk e il tempo si ferma. Il venditore ha ${time} per rispondere.`,
      yes: 'Apri una contestazione',
    },
    evidence: { press: 'Mostra prove', text: 'L’altra parte e un mediatore possono vederle.' },
    accept: {
      press: 'Accetta',
      text: (amount) => `${amount} torna all’acquirente, il resto va al venditore.`,
    },
    reject: {
      press: 'Rifiuta l’offerta',
      text: 'Poi propongono le regole, o decide un mediatore.',
    },
    appeal: {
      press: 'Chiedi un mediatore',
      text: 'Una persona guarda le prove delle due parti e decide.',
    },
    ship_return: {
      press: 'L’ho rispedito',
      text: 'Quando il venditore lo ha, il denaro torna a te.',
    },
    withdraw: {
      press: 'Ritira il reclamo',
      text: 'L’affare continua, e il tempo con quanto restava.',
    },
    concede: {
      press: 'Restituisci il denaro',
      text: (amount) => `${amount} torna subito all’acquirente.`,
      yes: (amount) => `Restituisci ${amount}`,
    },
    offer_split: {
      press: 'Offri una parte',
      text: 'L’acquirente tiene la merce e riceve questa parte del denaro.',
    },
    ask_return: {
      press: 'Chiedi il reso',
      text: (time) => `L’acquirente ha ${time} per spedirla; il denaro torna quando l’hai.`,
    },
    contest: {
      press: 'Non sono d’accordo',
      text: 'Di’ perché e mostralo. Propongono le regole, o decide un mediatore.',
    },
    confirm_return: {
      press: 'La merce è tornata',
      text: (amount) => `${amount} torna subito all’acquirente.`,
      yes: (amount) => `Ce l’ho: restituisci ${amount}`,
    },
    reject_return: { press: 'Quel che è tornato non va', text: 'Un mediatore guarda e decide.' },
  },
});
