import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'pl',
  turn: {
    you: 'Twoja kolej.',
    buyer: 'Kolej kupującego.',
    seller: 'Kolej sprzedawcy.',
    both: 'Kolej obu stron.',
    mediator: 'Sprawdza to mediator.',
  },
  over: {
    resolved: 'Spór zakończony.',
    overturned: 'Mediator oczyścił sprzedawcę; pieniądze zostają, gdzie są.',
    withdrawn: 'Reklamację wycofano; transakcja trwa.',
  },
  left: (time) => `Zostało ${time}`,
  silence: {
    refund: 'Bez odpowiedzi pieniądze wracają do kupującego.',
    release: 'Bez odpowiedzi sprzedawca dostaje zapłatę.',
    offer: 'Bez odpowiedzi oferta uchodzi za przyjętą.',
    decision: 'Bez odwołania decyzja obowiązuje.',
    mediation: 'Bez odpowiedzi decyduje mediator.',
  },
  claim: 'Reklamacja',
  offer: 'Sprzedawca proponuje',
  proposal: 'Zasady proponują',
  decision: 'Decyzja',
  toBuyer: 'Dla kupującego',
  toSeller: 'Dla sprzedawcy',
  accepted: { buyer: 'Kupujący się zgodził.', seller: 'Sprzedawca się zgodził.' },
  returned: 'Odesłano',
  evidence: (count) =>
    plural(count, { one: '# dowód', few: '# dowody', many: '# dowodów', other: '# dowodu' }),
  from: { buyer: 'Kupujący', seller: 'Sprzedawca', mediator: 'Mediator', platform: 'Souk' },
  openFile: 'Otwórz plik',
  actions: {
    dispute: {
      press: 'Coś jest nie tak',
      text: (time) =>
        `Pieniądze zostają w Souk, a czas się zatrzymuje. Sprzedawca ma ${time} na odpowiedź.`,
      yes: 'Otwórz spór',
    },
    evidence: { press: 'Pokaż dowody', text: 'Zobaczy je druga strona i mediator.' },
    accept: {
      press: 'Przyjmij',
      text: (amount) => `${amount} wraca do kupującego, reszta do sprzedawcy.`,
    },
    reject: { press: 'Odrzuć ofertę', text: 'Potem proponują zasady albo decyduje mediator.' },
    appeal: { press: 'Poproś mediatora', text: 'Człowiek obejrzy dowody obu stron i zdecyduje.' },
    ship_return: {
      press: 'Odesłane',
      text: 'Gdy sprzedawca je dostanie, pieniądze wrócą do ciebie.',
    },
    withdraw: {
      press: 'Wycofaj reklamację',
      text: 'Transakcja trwa, a zegar rusza z tym, co zostało.',
    },
    concede: {
      press: 'Oddaj pieniądze',
      text: (amount) => `${amount} wraca od razu do kupującego.`,
      yes: (amount) => `Oddaj ${amount}`,
    },
    offer_split: {
      press: 'Zaproponuj część',
      text: 'Kupujący zatrzymuje towar i odzyskuje tę część pieniędzy.',
    },
    ask_return: {
      press: 'Poproś o zwrot towaru',
      text: (time) => `Kupujący ma ${time} na odesłanie; pieniądze wrócą, gdy go dostaniesz.`,
    },
    contest: {
      press: 'Nie zgadzam się',
      text: 'Napisz i pokaż dlaczego. Proponują zasady albo decyduje mediator.',
    },
    confirm_return: {
      press: 'Towar wrócił',
      text: (amount) => `${amount} wraca od razu do kupującego.`,
      yes: (amount) => `Mam go: oddaj ${amount}`,
    },
    reject_return: { press: 'To, co wróciło, jest nie tak', text: 'Mediator obejrzy i zdecyduje.' },
  },
});
