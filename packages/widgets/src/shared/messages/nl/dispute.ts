import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'nl',
  turn: {
    you: 'Jij bent aan de beurt.',
    buyer: 'De koper is aan de beurt.',
    seller: 'De verkoper is aan de beurt.',
    both: 'Beiden zijn aan de beurt.',
    mediator: 'Een bemiddelaar bekijkt het.',
  },
  over: {
    resolved: 'Het geschil is voorbij.',
    overturned: 'Een bemiddelaar zuiverde de verkoper; het geld blijft waar het is.',
    withdrawn: 'De klacht is ingetrokken; de koop gaat door.',
  },
  left: (time) => `Nog ${time}`,
  silence: {
    refund: 'Zonder antwoord gaat het geld terug naar de koper.',
    release: 'Zonder antwoord wordt de verkoper betaald.',
    offer: 'Zonder antwoord geldt het bod als aanvaard.',
    decision: 'Zonder beroep geldt de beslissing.',
    mediation: 'Zonder antwoord beslist een bemiddelaar.',
  },
  claim: 'De klacht',
  offer: 'De verkoper biedt',
  proposal: 'De regels stellen voor',
  decision: 'Beslist',
  toBuyer: 'Terug naar de koper',
  toSeller: 'Naar de verkoper',
  accepted: { buyer: 'De koper heeft aanvaard.', seller: 'De verkoper heeft aanvaard.' },
  returned: 'Teruggestuurd',
  evidence: (count) => plural(count, { one: '# bewijs', other: '# bewijzen' }),
  from: { buyer: 'Koper', seller: 'Verkoper', mediator: 'Bemiddelaar', platform: 'Souk' },
  openFile: 'Bestand openen',
  actions: {
    dispute: {
      press: 'Er is iets mis',
      text: (time) =>
        `Het geld blijft bij Souk en de klok staat stil. De verkoper heeft ${time} om te antwoorden.`,
      yes: 'Geschil openen',
    },
    evidence: {
      press: 'Bewijs tonen',
      text: 'De andere partij en een bemiddelaar kunnen het zien.',
    },
    accept: {
      press: 'Aanvaarden',
      text: (amount) => `${amount} gaat terug naar de koper, de rest naar de verkoper.`,
    },
    reject: {
      press: 'Bod afwijzen',
      text: 'Daarna stellen de regels iets voor, of beslist een bemiddelaar.',
    },
    appeal: {
      press: 'Bemiddelaar vragen',
      text: 'Een mens bekijkt het bewijs van beide kanten en beslist.',
    },
    ship_return: {
      press: 'Ik heb het teruggestuurd',
      text: 'Zodra de verkoper het heeft, krijg je het geld terug.',
    },
    withdraw: {
      press: 'Klacht intrekken',
      text: 'De koop gaat door, en de klok met wat er over was.',
    },
    concede: {
      press: 'Geld teruggeven',
      text: (amount) => `${amount} gaat meteen terug naar de koper.`,
      yes: (amount) => `${amount} teruggeven`,
    },
    offer_split: {
      press: 'Een deel bieden',
      text: 'De koper houdt de spullen en krijgt dit deel van het geld terug.',
    },
    ask_return: {
      press: 'Spullen terugvragen',
      text: (time) =>
        `De koper heeft ${time} om ze te sturen; het geld gaat terug zodra je ze hebt.`,
    },
    contest: {
      press: 'Niet mee eens',
      text: 'Zeg en toon waarom. De regels stellen iets voor, of een bemiddelaar beslist.',
    },
    confirm_return: {
      press: 'De spullen zijn terug',
      text: (amount) => `${amount} gaat meteen terug naar de koper.`,
      yes: (amount) => `Ik heb ze: ${amount} teruggeven`,
    },
    reject_return: {
      press: 'Wat terugkwam klopt niet',
      text: 'Een bemiddelaar bekijkt het en beslist.',
    },
  },
});
