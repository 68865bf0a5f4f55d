import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'it',
  whyTitle: 'Perché è qui',
  whyNote: 'Nessuno paga per un posto. Dipende da questo:',
  features: {
    textRelevance: 'Corrisponde alle tue parole',
    sellerReputation: 'Voti degli acquirenti',
    conversionRate: 'Acquistato spesso',
    deliverySpeed: 'Consegna rapida',
    priceCompetitiveness: 'Buon prezzo',
    sellerTrust: 'Fiducia nel venditore',
    personalFit: 'Simile a ciò che hai aperto',
  },
  score: (points) => `Punteggio: ${points} su 100`,
  sortedBy: (order) => `L’elenco è ordinato per: ${order}.`,
  moved: (places) => `Posti spostati per te: ${places}`,
  rememberedNote:
    'Con il tuo consenso, ciò che apri porta un po’ più in alto le cose simili. Resta solo su questo dispositivo.',
  toldNote: 'Il negozio sa anche quali risultati vengono aperti e comprati.',
  keepSearches: 'Ricorda le mie ricerche',
  keepTaste: 'Porta in alto ciò che fa per me',
  sellers: 'Venditori',
  nothingKept: 'Ancora niente. Apri un risultato e sarà annotato qui.',
  erase: 'Cancella tutto',
  erased: 'Cancellato. Non resta nulla.',
});
