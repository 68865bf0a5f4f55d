import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'he',
  sure: (percent) => `ודאות הכלל: ${percent}.`,
  used: 'העובדות ששימשו',
  says: {
    never_shipped: 'זמן המשלוח עבר ודבר לא נמסר לחברת שליחויות.',
    lost_on_the_way: 'הסחורה הייתה בדרך שמונה ימים או יותר, לא דווחה מסירה, והמוכר אינו מראה דבר.',
    counterfeit_by_report: 'מומחה קובע שהסחורה מזויפת והמוכר אינו מראה דבר נגד זה.',
    delivered_by_carrier: 'חברת השליחויות דיווחה על מסירה ודבר אינו מראה אחרת.',
    seen_at_once: 'הקונה הראה תמונות בתוך שלושה ימים והמוכר אינו מראה דבר נגדן.',
    incomplete_in_part: 'בתמונות רואים שמשהו חסר; הקונה שומר את היתר בחצי מחיר.',
    nothing_shown: 'הסחורה נמסרה והקונה מראה רק מילים.',
  },
  facts: {
    reason: 'סיבה',
    wasShipped: 'נשלח',
    wasLate: 'באיחור',
    wasDelivered: 'נמסר',
    daysUnderway: 'ימים בדרך',
    daysSinceDelivery: 'ימים מאז המסירה',
    buyerShows: 'הקונה מראה',
    sellerShows: 'המוכר מראה',
  },
  yes: 'כן',
  no: 'לא',
  nothing: 'דבר',
});
