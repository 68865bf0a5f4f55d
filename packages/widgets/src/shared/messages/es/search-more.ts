import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'es',
  whyTitle: 'Por qué está aquí',
  whyNote: 'Nadie paga por un puesto. Depende de esto:',
  features: {
    textRelevance: 'Encaja con tus palabras',
    sellerReputation: 'Opiniones de compradores',
    conversionRate: 'Se compra a menudo',
    deliverySpeed: 'Entrega rápida',
    priceCompetitiveness: 'Buen precio',
    sellerTrust: 'Confianza en el vendedor',
    personalFit: 'Se parece a lo que has abierto',
  },
  score: (points) => `Puntuación: ${points} de 100`,
  sortedBy: (order) => `La lista está ordenada por: ${order}.`,
  moved: (places) => `Puestos movidos para ti: ${places}`,
  rememberedNote:
    'Con tu permiso, lo que abres sube un poco las cosas parecidas. Se guarda solo en este dispositivo.',
  toldNote: 'La tienda también sabe qué resultados se abren y se compran.',
  keepSearches: 'Recordar mis búsquedas',
  keepTaste: 'Subir lo que encaja conmigo',
  sellers: 'Vendedores',
  nothingKept: 'Todavía nada. Abre un resultado y quedará anotado aquí.',
  erase: 'Borrarlo todo',
  erased: 'Borrado. No se guarda nada.',
});
