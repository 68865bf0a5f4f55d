import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'pt',
  whyTitle: 'Por que está aqui',
  whyNote: 'Ninguém paga por um lugar. Ele resulta disto:',
  features: {
    textRelevance: 'Combina com suas palavras',
    sellerReputation: 'Avaliações dos compradores',
    conversionRate: 'Comprado com frequência',
    deliverySpeed: 'Entrega rápida',
    priceCompetitiveness: 'Bom preço',
    sellerTrust: 'Confiança no vendedor',
    personalFit: 'Combina com o que você abriu',
  },
  score: (points) => `Pontuação: ${points} de 100`,
  sortedBy: (order) => `A lista está ordenada por: ${order}.`,
  moved: (places) => `Posições movidas para você: ${places}`,
  rememberedNote:
    'Com o seu consentimento, o que você abre faz subir um pouco coisas parecidas. Fica só neste dispositivo.',
  toldNote: 'A loja também sabe quais resultados são abertos e comprados.',
  keepSearches: 'Lembrar minhas buscas',
  keepTaste: 'Mostrar antes o que combina comigo',
  sellers: 'Vendedores',
  nothingKept: 'Nada ainda. Abra um resultado e ele será anotado aqui.',
  erase: 'Apagar tudo',
  erased: 'Apagado. Nada está guardado.',
});
