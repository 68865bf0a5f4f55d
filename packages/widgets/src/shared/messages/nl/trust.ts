import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'nl',
  outOf: 'van 100',
  unverified: {
    malformed: 'Dit is geen verklaring van Souk.',
    unknown_key: 'Ze is ondertekend met een sleutel die Souk niet publiceert.',
    signature_wrong: 'Ze is na het ondertekenen veranderd.',
    wrong_seller: 'Ze is voor een andere verkoper gemaakt.',
    wrong_origin: 'Ze is voor een andere website gemaakt.',
    expired: 'Ze is verlopen.',
    not_yet_valid: 'Ze komt uit de toekomst: een klok loopt verkeerd.',
    crypto_unavailable: 'Deze pagina wordt niet veilig geleverd; hier valt niets te controleren.',
  },
  reasons: (name) => `Hoe ver u ${name} kunt vertrouwen`,
  inputs: {
    completedOrders: 'Afgeronde bestellingen',
    disputeRate: 'Verloren geschillen',
    responseHours: 'Antwoordt',
    verification: 'Identiteit gecontroleerd',
    yearsActive: 'Op Souk sinds',
  },
  withinTheHour: 'binnen een uur',
  hours: (hours) => plural(hours, { one: 'binnen # uur', other: 'binnen # uur' }),
  lessThanAYear: 'minder dan een jaar',
  years: (years) => plural(years, { one: '# jaar', other: '# jaar' }),
  verifications: {
    none: 'Niet gecontroleerd',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    identity: 'Identiteit',
    business: 'Ingeschreven bedrijf',
  },
  windows: {
    P365D: 'laatste 12 maanden',
    P90D: 'laatste 90 dagen',
    now: 'vandaag',
    'since joining': 'sinds de aanmelding',
  },
  points: (points, most) => `${points} van ${most} punten`,
  how: (formula) =>
    `Door Souk uit alleen deze vijf feiten berekend, met de gepubliceerde formule ${formula}. Een verkoper kan dit niet kopen of schrijven.`,
  signed: (site, until) =>
    `Door Souk ondertekend voor ${site}, geldig tot ${until}. In uw browser gecontroleerd.`,
  newSellerWhy:
    'Bij minder dan vijf afgeronde bestellingen zou een getal niets zeggen. Souk bewaart uw geld toch.',
});
