import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'he',
  outOf: 'מתוך 100',
  unverified: {
    malformed: 'מה שהתקבל אינו אישור של Souk.',
    unknown_key: 'הוא נחתם במפתח ש־Souk אינה מפרסמת.',
    signature_wrong: 'הוא שונה אחרי שנחתם.',
    wrong_seller: 'הוא ניתן למוכר אחר.',
    wrong_origin: 'הוא ניתן לאתר אחר.',
    expired: 'תוקפו פג.',
    not_yet_valid: 'הוא מן העתיד: שעון כלשהו אינו מדויק.',
    crypto_unavailable: 'הדף אינו מוגש באופן מאובטח, ולכן אי אפשר לבדוק כאן דבר.',
  },
  reasons: (name) => `עד כמה אפשר לסמוך על ${name}`,
  inputs: {
    completedOrders: 'הזמנות שהושלמו',
    disputeRate: 'מחלוקות שהופסדו',
    responseHours: 'עונה',
    verification: 'זהות שנבדקה',
    yearsActive: 'ב־Souk כבר',
  },
  withinTheHour: 'תוך שעה',
  hours: (hours) => plural(hours, { one: 'תוך # שעה', two: 'תוך # שעות', other: 'תוך # שעות' }),
  lessThanAYear: 'פחות משנה',
  years: (years) => plural(years, { one: '# שנה', two: '# שנים', other: '# שנים' }),
  verifications: {
    none: 'לא נבדקה',
    email: 'כתובת דוא״ל',
    phone: 'מספר טלפון',
    identity: 'זהות',
    business: 'עסק רשום',
  },
  windows: {
    P365D: '12 החודשים האחרונים',
    P90D: '90 הימים האחרונים',
    now: 'היום',
    'since joining': 'מאז ההצטרפות',
  },
  points: (points, most) => `${points} מתוך ${most} נקודות`,
  how: (formula) =>
    `Souk מחשבת זאת מחמש העובדות האלה בלבד, לפי הנוסחה הגלויה ${formula}. מוכר אינו יכול לקנות זאת או לכתוב זאת.`,
  signed: (site, until) => `נחתם בידי Souk עבור ${site}, בתוקף עד ${until}. נבדק בדפדפן שלכם.`,
  newSellerWhy:
    'עם פחות מחמש הזמנות שהושלמו מספר לא היה אומר דבר. הכסף שלכם מוחזק ב־Souk בכל מקרה.',
});
