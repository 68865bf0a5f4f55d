import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'fa',
  outOf: 'از ۱۰۰',
  unverified: {
    malformed: 'آنچه رسید گواهی Souk نیست.',
    unknown_key: 'با کلیدی امضا شده که Souk منتشر نمی‌کند.',
    signature_wrong: 'پس از امضا تغییر کرده است.',
    wrong_seller: 'برای فروشندهٔ دیگری صادر شده است.',
    wrong_origin: 'برای وب‌سایت دیگری صادر شده است.',
    expired: 'منقضی شده است.',
    not_yet_valid: 'از آینده آمده است: ساعتی نادرست است.',
    crypto_unavailable: 'این صفحه به‌صورت امن ارائه نشده، پس اینجا چیزی را نمی‌توان بررسی کرد.',
  },
  reasons: (name) => `تا چه اندازه می‌توان به ${name} اعتماد کرد`,
  inputs: {
    completedOrders: 'سفارش‌های انجام‌شده',
    disputeRate: 'اختلاف‌های باخته',
    responseHours: 'پاسخ می‌دهد',
    verification: 'هویت بررسی‌شده',
    yearsActive: 'در Souk به مدت',
  },
  withinTheHour: 'در کمتر از یک ساعت',
  hours: (hours) => plural(hours, { one: 'ظرف # ساعت', other: 'ظرف # ساعت' }),
  lessThanAYear: 'کمتر از یک سال',
  years: (years) => plural(years, { one: '# سال', other: '# سال' }),
  verifications: {
    none: 'تأییدنشده',
    email: 'نشانی ایمیل',
    phone: 'شماره تلفن',
    identity: 'هویت',
    business: 'کسب‌وکار ثبت‌شده',
  },
  windows: {
    P365D: '۱۲ ماه گذشته',
    P90D: '۹۰ روز گذشته',
    now: 'امروز',
    'since joining': 'از زمان عضویت',
  },
  points: (points, most) => `${points} از ${most} امتیاز`,
  how: (formula) =>
    `Souk آن را تنها از همین پنج واقعیت، با فرمول منتشرشدهٔ ${formula} حساب می‌کند. فروشنده نه می‌تواند آن را بخرد و نه بنویسد.`,
  signed: (site, until) =>
    `Souk آن را برای ${site} امضا کرده و تا ${until} معتبر است. در مرورگر شما بررسی شد.`,
  newSellerWhy:
    'با کمتر از پنج سفارش انجام‌شده عدد چیزی نمی‌گوید. با این حال Souk پول شما را نگه می‌دارد.',
});
