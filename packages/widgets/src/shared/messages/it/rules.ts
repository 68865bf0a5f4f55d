import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'it',
  sure: (percent) => `La regola è sicura al ${percent}.`,
  used: 'Fatti usati',
  says: {
    never_shipped: 'Il tempo per spedire era passato e nulla è stato affidato a un corriere.',
    lost_on_the_way:
      'La merce era in viaggio da otto giorni o più, nessuna consegna segnalata, e il venditore non mostra nulla.',
    counterfeit_by_report:
      'Un perito la dice contraffatta e il venditore non mostra nulla in contrario.',
    delivered_by_carrier: 'Il corriere ha segnalato la consegna e nulla mostra il contrario.',
    seen_at_once:
      'L’acquirente ha mostrato foto entro tre giorni e il venditore nulla in contrario.',
    incomplete_in_part:
      'Le foto mostrano che manca qualcosa; l’acquirente tiene il resto a metà prezzo.',
    nothing_shown: 'La merce è stata consegnata e l’acquirente mostra solo parole.',
  },
  facts: {
    reason: 'Motivo',
    wasShipped: 'Spedito',
    wasLate: 'In ritardo',
    wasDelivered: 'Consegnato',
    daysUnderway: 'Giorni in viaggio',
    daysSinceDelivery: 'Giorni dalla consegna',
    buyerShows: 'L’acquirente mostra',
    sellerShows: 'Il venditore mostra',
  },
  yes: 'Sì',
  no: 'No',
  nothing: 'Nulla',
});
