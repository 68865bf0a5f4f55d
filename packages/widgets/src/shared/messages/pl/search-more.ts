import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'pl',
  whyTitle: 'Dlaczego jest w tym miejscu',
  whyNote: 'Nikt nie płaci za miejsce. Wynika ono z tego:',
  features: {
    textRelevance: 'Pasuje do słów',
    sellerReputation: 'Oceny kupujących',
    conversionRate: 'Często kupowane',
    deliverySpeed: 'Szybka dostawa',
    priceCompetitiveness: 'Dobra cena',
    sellerTrust: 'Zaufanie do sprzedawcy',
    personalFit: 'Pasuje do tego, co otwierasz',
  },
  score: (points) => `Wynik: ${points} na 100`,
  sortedBy: (order) => `Lista jest uporządkowana: ${order}.`,
  moved: (places) => `Miejsca zmienione dla Ciebie: ${places}`,
  rememberedNote:
    'Za Twoją zgodą to, co otwierasz, przesuwa podobne rzeczy nieco wyżej. Zostaje tylko na tym urządzeniu.',
  toldNote: 'Sklep dowiaduje się też, które wyniki są otwierane i kupowane.',
  keepSearches: 'Pamiętaj moje wyszukiwania',
  keepTaste: 'Pokazuj wyżej to, co mi pasuje',
  sellers: 'Sprzedawcy',
  nothingKept: 'Jeszcze nic. Otwórz wynik, a pojawi się tutaj.',
  erase: 'Usuń wszystko',
  erased: 'Usunięto. Nic nie jest przechowywane.',
});
