import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'fa',
  checking: 'در حال بررسی فروشنده…',
  score: (score) => `اعتماد ${score}`,
  grades: {
    excellent: 'عالی',
    good: 'خوب',
    fair: 'متوسط',
    caution: 'احتیاط کنید',
    new_seller: 'فروشندهٔ تازه',
  },
  newSeller: 'فروشندهٔ تازه: هنوز سابقه‌ای ندارد',
  asOf: (day) => `تا ${day}`,
  notVerified: 'اینجا تأیید نشد',
  unavailable: 'اکنون نمی‌توان اعتماد را بررسی کرد',
  retry: 'تلاش دوباره',
});
