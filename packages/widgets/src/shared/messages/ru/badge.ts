import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'ru',
  checking: 'Проверяем продавца…',
  score: (score) => `Доверие ${score}`,
  grades: {
    excellent: 'Отлично',
    good: 'Хорошо',
    fair: 'Средне',
    caution: 'Осторожно',
    new_seller: 'Новый продавец',
  },
  newSeller: 'Новый продавец: истории ещё нет',
  asOf: (day) => `на ${day}`,
  notVerified: 'Здесь не подтверждено',
  unavailable: 'Сейчас доверие проверить нельзя',
  retry: 'Повторить',
});
