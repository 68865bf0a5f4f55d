import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'de',
  sure: (percent) => `Die Regel ist zu ${percent} sicher.`,
  used: 'Zugrunde gelegt',
  says: {
    never_shipped: 'Die Versandfrist war um, und nichts wurde einem Versanddienst übergeben.',
    lost_on_the_way:
      'Die Ware war acht Tage oder länger unterwegs, keine Zustellung wurde gemeldet, und der Verkäufer zeigt nichts.',
    counterfeit_by_report:
      'Ein Gutachten nennt die Ware gefälscht, und der Verkäufer zeigt nichts dagegen.',
    delivered_by_carrier: 'Der Versanddienst hat zugestellt, und nichts spricht dagegen.',
    seen_at_once:
      'Der Käufer zeigte binnen drei Tagen Fotos, und der Verkäufer zeigt nichts dagegen.',
    incomplete_in_part: 'Auf den Fotos fehlt etwas; der Käufer behält den Rest zum halben Preis.',
    nothing_shown: 'Die Ware wurde zugestellt, und der Käufer zeigt nur Worte.',
  },
  facts: {
    reason: 'Grund',
    wasShipped: 'Versandt',
    wasLate: 'Zu spät',
    wasDelivered: 'Geliefert',
    daysUnderway: 'Tage unterwegs',
    daysSinceDelivery: 'Tage seit Zustellung',
    buyerShows: 'Der Käufer zeigt',
    sellerShows: 'Der Verkäufer zeigt',
  },
  yes: 'Ja',
  no: 'Nein',
  nothing: 'Nichts',
});
