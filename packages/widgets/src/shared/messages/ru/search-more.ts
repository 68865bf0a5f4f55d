import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'ru',
  whyTitle: 'Почему он здесь',
  whyNote: 'Никто не платит за место. Оно складывается из этого:',
  features: {
    textRelevance: 'Подходит к запросу',
    sellerReputation: 'Оценки покупателей',
    conversionRate: 'Часто покупают',
    deliverySpeed: 'Быстрая доставка',
    priceCompetitiveness: 'Хорошая цена',
    sellerTrust: 'Доверие к продавцу',
    personalFit: 'Похоже на то, что вы открывали',
  },
  score: (points) => `Оценка: ${points} из 100`,
  sortedBy: (order) => `Список отсортирован: ${order}.`,
  moved: (places) => `Мест сдвинуто для вас: ${places}`,
  rememberedNote:
    'С вашего согласия то, что вы открываете, немного поднимает похожее в списке. Это хранится только на этом устройстве.',
  toldNote: 'Магазин также узнаёт, какие результаты открывают и покупают.',
  keepSearches: 'Запоминать мои запросы',
  keepTaste: 'Поднимать то, что мне подходит',
  sellers: 'Продавцы',
  nothingKept: 'Пока ничего. Откройте результат, и он появится здесь.',
  erase: 'Стереть всё',
  erased: 'Стёрто. Ничего не хранится.',
});
