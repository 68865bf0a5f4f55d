import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'ar',
  outOf: 'من 100',
  unverified: {
    malformed: 'ما وصل ليس شهادة من Souk.',
    unknown_key: 'وُقِّعت بمفتاح لا تنشره Souk.',
    signature_wrong: 'غُيِّرت بعد توقيعها.',
    wrong_seller: 'صدرت لبائع آخر.',
    wrong_origin: 'صدرت لموقع آخر.',
    expired: 'انتهت صلاحيتها.',
    not_yet_valid: 'تاريخها في المستقبل: ثمة ساعة غير صحيحة.',
    crypto_unavailable: 'لم تُرسَل هذه الصفحة بشكل آمن، فلا يمكن التحقق من شيء هنا.',
  },
  reasons: (name) => `إلى أي حد يمكن الوثوق بـ ${name}`,
  inputs: {
    completedOrders: 'الطلبات المكتملة',
    disputeRate: 'النزاعات الخاسرة',
    responseHours: 'يرد',
    verification: 'التحقق من الهوية',
    yearsActive: 'على Souk منذ',
  },
  withinTheHour: 'خلال ساعة',
  hours: (hours) =>
    plural(hours, {
      zero: 'خلال # ساعة',
      one: 'خلال ساعة واحدة',
      two: 'خلال ساعتين',
      few: 'خلال # ساعات',
      many: 'خلال # ساعة',
      other: 'خلال # ساعة',
    }),
  lessThanAYear: 'أقل من سنة',
  years: (years) =>
    plural(years, {
      zero: '# سنة',
      one: 'سنة واحدة',
      two: 'سنتين',
      few: '# سنوات',
      many: '# سنة',
      other: '# سنة',
    }),
  verifications: {
    none: 'غير موثَّقة',
    email: 'البريد الإلكتروني',
    phone: 'رقم الهاتف',
    identity: 'الهوية',
    business: 'شركة مسجَّلة',
  },
  windows: {
    P365D: 'آخر 12 شهرًا',
    P90D: 'آخر 90 يومًا',
    now: 'اليوم',
    'since joining': 'منذ الانضمام',
  },
  points: (points, most) => `${points} من ${most} نقطة`,
  how: (formula) =>
    `تحسبها Souk من هذه الحقائق الخمس وحدها بصيغتها المنشورة ${formula}. لا يستطيع البائع شراءها ولا كتابتها.`,
  signed: (site, until) =>
    `موقَّعة من Souk للموقع ${site}، صالحة حتى ${until}. جرى التحقق منها في متصفحك.`,
  newSellerWhy: 'بأقل من خمسة طلبات مكتملة لا يعني الرقم شيئًا. ومع ذلك تحتفظ Souk بأموالك.',
});
