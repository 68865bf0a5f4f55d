import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'nl',
  whyTitle: 'Waarom het hier staat',
  whyNote: 'Niemand betaalt voor een plaats. Die volgt hieruit:',
  features: {
    textRelevance: 'Past bij je woorden',
    sellerReputation: 'Beoordelingen van kopers',
    conversionRate: 'Vaak gekocht',
    deliverySpeed: 'Snelle levering',
    priceCompetitiveness: 'Goede prijs',
    sellerTrust: 'Vertrouwen in de verkoper',
    personalFit: 'Past bij wat je hebt geopend',
  },
  score: (points) => `Score: ${points} van 100`,
  sortedBy: (order) => `De lijst is gesorteerd op: ${order}.`,
  moved: (places) => `Plaatsen verschoven voor jou: ${places}`,
  rememberedNote:
    'Met jouw toestemming komt wat lijkt op wat je opent iets hoger te staan. Het blijft alleen op dit apparaat.',
  toldNote: 'De winkel ziet ook welke resultaten worden geopend en gekocht.',
  keepSearches: 'Mijn zoekopdrachten onthouden',
  keepTaste: 'Wat bij mij past hoger tonen',
  sellers: 'Verkopers',
  nothingKept: 'Nog niets. Open een resultaat en het staat hier.',
  erase: 'Alles wissen',
  erased: 'Gewist. Er is niets bewaard.',
});
