import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'ru',
  outOf: 'из 100',
  unverified: {
    malformed: 'Это не свидетельство Souk.',
    unknown_key: 'Оно подписано ключом, которого Souk не публикует.',
    signature_wrong: 'Его изменили после подписи.',
    wrong_seller: 'Оно выдано другому продавцу.',
    wrong_origin: 'Оно выдано для другого сайта.',
    expired: 'Срок его действия истёк.',
    not_yet_valid: 'Оно из будущего: чьи-то часы идут неверно.',
    crypto_unavailable: 'Эта страница передана небезопасно, проверить здесь ничего нельзя.',
  },
  reasons: (name) => `Насколько можно доверять: ${name}`,
  inputs: {
    completedOrders: 'Завершённые заказы',
    disputeRate: 'Проигранные споры',
    responseHours: 'Отвечает',
    verification: 'Проверка личности',
    yearsActive: 'На Souk',
  },
  withinTheHour: 'в течение часа',
  hours: (hours) =>
    plural(hours, {
      one: 'в течение # часа',
      few: 'в течение # часов',
      many: 'в течение # часов',
      other: 'в течение # часа',
    }),
  lessThanAYear: 'меньше года',
  years: (years) => plural(years, { one: '# год', few: '# года', many: '# лет', other: '# года' }),
  verifications: {
    none: 'Не проверена',
    email: 'Электронная почта',
    phone: 'Номер телефона',
    identity: 'Личность',
    business: 'Зарегистрированная компания',
  },
  windows: {
    P365D: 'за 12 месяцев',
    P90D: 'за 90 дней',
    now: 'сегодня',
    'since joining': 'с момента регистрации',
  },
  points: (points, most) => `${points} из ${most} баллов`,
  how: (formula) =>
    `Souk вычисляет это только из этих пяти фактов по опубликованной формуле ${formula}. Продавец не может это ни купить, ни написать.`,
  signed: (site, until) =>
    `Подписано Souk для ${site}, действует до ${until}. Проверено в вашем браузере.`,
  newSellerWhy:
    'Меньше пяти завершённых заказов — число ничего бы не сказало. Ваши деньги всё равно хранит Souk.',
});
