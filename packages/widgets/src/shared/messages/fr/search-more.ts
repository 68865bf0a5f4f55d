import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'fr',
  whyTitle: 'Pourquoi il est ici',
  whyNote: 'Personne ne paie pour une place. Elle découle de ceci :',
  features: {
    textRelevance: 'Correspond à vos mots',
    sellerReputation: 'Avis des acheteurs',
    conversionRate: 'Souvent acheté',
    deliverySpeed: 'Livraison rapide',
    priceCompetitiveness: 'Bon prix',
    sellerTrust: 'Confiance dans le vendeur',
    personalFit: 'Correspond à ce que vous avez ouvert',
  },
  score: (points) => `Score : ${points} sur 100`,
  sortedBy: (order) => `La liste est triée par : ${order}.`,
  moved: (places) => `Places déplacées pour vous : ${places}`,
  rememberedNote:
    'Avec votre accord, ce que vous ouvrez fait remonter un peu les articles semblables. Cela reste sur cet appareil.',
  toldNote: 'La boutique apprend aussi quels résultats sont ouverts et achetés.',
  keepSearches: 'Retenir mes recherches',
  keepTaste: 'Faire remonter ce qui me convient',
  sellers: 'Vendeurs',
  nothingKept: 'Rien pour l’instant. Ouvrez un résultat et il sera noté ici.',
  erase: 'Tout effacer',
  erased: 'Effacé. Rien n’est conservé.',
});
