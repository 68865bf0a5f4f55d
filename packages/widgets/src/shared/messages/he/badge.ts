import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'he',
  checking: 'בודקים את המוכר…',
  score: (score) => `אמון ${score}`,
  grades: {
    excellent: 'מצוין',
    good: 'טוב',
    fair: 'בינוני',
    caution: 'כדאי להיזהר',
    new_seller: 'מוכר חדש',
  },
  newSeller: 'מוכר חדש: עדיין בלי היסטוריה',
  asOf: (day) => `נכון ל־${day}`,
  notVerified: 'לא מאומת כאן',
  unavailable: 'לא ניתן לבדוק את האמון כעת',
  retry: 'ניסיון נוסף',
});
