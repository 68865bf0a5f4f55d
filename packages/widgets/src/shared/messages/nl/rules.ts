import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'nl',
  sure: (percent) => `De regel is ${percent} zeker.`,
  used: 'Gebruikte feiten',
  says: {
    never_shipped: 'De verzendtijd was om en er was niets aan een vervoerder gegeven.',
    lost_on_the_way:
      'De spullen waren acht dagen of langer onderweg, geen bezorging gemeld, en de verkoper toont niets.',
    counterfeit_by_report: 'Een deskundige noemt het namaak en de verkoper toont niets daartegen.',
    delivered_by_carrier: 'De vervoerder meldde de bezorging en niets toont iets anders.',
    seen_at_once: 'De koper toonde binnen drie dagen foto’s en de verkoper toont niets daartegen.',
    incomplete_in_part: 'Op de foto’s ontbreekt iets; de koper houdt de rest voor de halve prijs.',
    nothing_shown: 'De spullen zijn bezorgd en de koper toont alleen woorden.',
  },
  facts: {
    reason: 'Reden',
    wasShipped: 'Verstuurd',
    wasLate: 'Te laat',
    wasDelivered: 'Bezorgd',
    daysUnderway: 'Dagen onderweg',
    daysSinceDelivery: 'Dagen sinds bezorging',
    buyerShows: 'De koper toont',
    sellerShows: 'De verkoper toont',
  },
  yes: 'Ja',
  no: 'Nee',
  nothing: 'Niets',
});
