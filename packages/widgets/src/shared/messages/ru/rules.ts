import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'ru',
  sure: (percent) => `Правило уверено на ${percent}.`,
  used: 'Учтённые факты',
  says: {
    never_shipped: 'Срок отправки вышел, и перевозчику ничего не передали.',
    lost_on_the_way:
      'Товар был в пути восемь дней или больше, о доставке не сообщали, и продавец ничего не показывает.',
    counterfeit_by_report: 'Эксперт называет товар подделкой, и продавец ничем не возражает.',
    delivered_by_carrier: 'Перевозчик сообщил о доставке, и ничто не говорит иного.',
    seen_at_once: 'Покупатель показал фото за три дня, и продавец ничем не возражает.',
    incomplete_in_part: 'На фото чего-то не хватает; остальное остаётся покупателю за полцены.',
    nothing_shown: 'Товар доставлен, а у покупателя только слова.',
  },
  facts: {
    reason: 'Причина',
    wasShipped: 'Отправлено',
    wasLate: 'Поздно',
    wasDelivered: 'Доставлено',
    daysUnderway: 'Дней в пути',
    daysSinceDelivery: 'Дней с доставки',
    buyerShows: 'Покупатель показывает',
    sellerShows: 'Продавец показывает',
  },
  yes: 'Да',
  no: 'Нет',
  nothing: 'Ничего',
});
