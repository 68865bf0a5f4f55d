import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'de',
  whyTitle: 'Warum es hier steht',
  whyNote: 'Niemand bezahlt für einen Platz. Er folgt hieraus:',
  features: {
    textRelevance: 'Passt zu Ihren Worten',
    sellerReputation: 'Bewertungen der Käufer',
    conversionRate: 'Oft gekauft',
    deliverySpeed: 'Schnelle Lieferung',
    priceCompetitiveness: 'Guter Preis',
    sellerTrust: 'Vertrauenswert des Verkäufers',
    personalFit: 'Passt zu dem, was Sie geöffnet haben',
  },
  score: (points) => `Wert: ${points} von 100`,
  sortedBy: (order) => `Die Liste ist sortiert nach: ${order}.`,
  moved: (places) => `Plätze für Sie verschoben: ${places}`,
  rememberedNote:
    'Mit Ihrer Zustimmung rückt, was Sie öffnen, Ähnliches in der Liste etwas höher. Es bleibt allein auf diesem Gerät.',
  toldNote: 'Der Shop erfährt außerdem, welche Ergebnisse geöffnet und gekauft werden.',
  keepSearches: 'Meine Suchen merken',
  keepTaste: 'Passendes weiter oben zeigen',
  sellers: 'Verkäufer',
  nothingKept: 'Noch nichts. Öffnen Sie ein Ergebnis, dann steht es hier.',
  erase: 'Alles löschen',
  erased: 'Gelöscht. Nichts ist gespeichert.',
});
