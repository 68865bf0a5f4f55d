import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'ar',
  checking: 'جارٍ التحقق من البائع…',
  score: (score) => `الثقة ${score}`,
  grades: {
    excellent: 'ممتازة',
    good: 'جيدة',
    fair: 'متوسطة',
    caution: 'توخَّ الحذر',
    new_seller: 'بائع جديد',
  },
  newSeller: 'بائع جديد: لا سجل له بعد',
  asOf: (day) => `حتى ${day}`,
  notVerified: 'غير موثَّق هنا',
  unavailable: 'تعذّر التحقق من الثقة الآن',
  retry: 'أعد المحاولة',
});
