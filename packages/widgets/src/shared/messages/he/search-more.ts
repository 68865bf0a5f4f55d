import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'he',
  whyTitle: 'למה היא כאן',
  whyNote: 'אף אחד לא משלם על מקום. הוא נקבע לפי אלה:',
  features: {
    textRelevance: 'מתאים למילים שלך',
    sellerReputation: 'דירוגי קונים',
    conversionRate: 'נקנה לעיתים קרובות',
    deliverySpeed: 'משלוח מהיר',
    priceCompetitiveness: 'מחיר טוב',
    sellerTrust: 'אמון במוכר',
    personalFit: 'מתאים למה שפתחת',
  },
  score: (points) => `ציון: ${points} מתוך 100`,
  sortedBy: (order) => `הרשימה ממוינת לפי: ${order}.`,
  moved: (places) => `מקומות שזזו בשבילך: ${places}`,
  rememberedNote: 'בהסכמתך, מה שנפתח מקדם מעט דברים דומים ברשימה. זה נשמר במכשיר הזה בלבד.',
  toldNote: 'החנות לומדת גם אילו תוצאות נפתחות ונקנות.',
  keepSearches: 'לזכור את החיפושים שלי',
  keepTaste: 'להציג גבוה יותר מה שמתאים לי',
  sellers: 'מוכרים',
  nothingKept: 'עדיין אין כלום. פתיחת תוצאה תירשם כאן.',
  erase: 'למחוק הכול',
  erased: 'נמחק. דבר אינו נשמר.',
});
