import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'pl',
  sure: (percent) => `Pewność zasady: ${percent}.`,
  used: 'Wykorzystane fakty',
  says: {
    never_shipped: 'Czas na wysyłkę minął i nic nie przekazano przewoźnikowi.',
    lost_on_the_way:
      'Towar był w drodze co najmniej osiem dni, nie zgłoszono doręczenia, a sprzedawca nic nie pokazuje.',
    counterfeit_by_report:
      'Ekspert uznał towar za podróbkę, a sprzedawca nic temu nie przeciwstawia.',
    delivered_by_carrier: 'Przewoźnik zgłosił doręczenie i nic temu nie przeczy.',
    seen_at_once: 'Kupujący pokazał zdjęcia w trzy dni, a sprzedawca nic nie pokazuje.',
    incomplete_in_part: 'Na zdjęciach czegoś brakuje; kupujący zatrzymuje resztę za pół ceny.',
    nothing_shown: 'Towar doręczono, a kupujący pokazuje tylko słowa.',
  },
  facts: {
    reason: 'Powód',
    wasShipped: 'Wysłano',
    wasLate: 'Po czasie',
    wasDelivered: 'Dostarczono',
    daysUnderway: 'Dni w drodze',
    daysSinceDelivery: 'Dni od doręczenia',
    buyerShows: 'Kupujący pokazuje',
    sellerShows: 'Sprzedawca pokazuje',
  },
  yes: 'Tak',
  no: 'Nie',
  nothing: 'Nic',
});
