import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'ar',
  sure: (percent) => `القاعدة واثقة بنسبة ${percent}.`,
  used: 'الوقائع المستخدمة',
  says: {
    never_shipped: 'انقضى وقت الشحن ولم يُسلَّم شيء إلى شركة شحن.',
    lost_on_the_way:
      'بقيت البضاعة في الطريق ثمانية أيام أو أكثر، ولم يُبلَّغ عن تسليم، ولا يُظهر البائع شيئًا.',
    counterfeit_by_report: 'يصفها خبير بأنها مقلدة ولا يُظهر البائع ما ينفي ذلك.',
    delivered_by_carrier: 'أبلغت شركة الشحن عن التسليم ولا شيء ينفيه.',
    seen_at_once: 'أظهر المشتري صورًا خلال ثلاثة أيام ولا يُظهر البائع ما ينفيها.',
    incomplete_in_part: 'تُظهر الصور نقصًا؛ يحتفظ المشتري بالباقي بنصف الثمن.',
    nothing_shown: 'سُلّمت البضاعة ولا يُظهر المشتري إلا كلامًا.',
  },
  facts: {
    reason: 'السبب',
    wasShipped: 'شُحنت',
    wasLate: 'متأخر',
    wasDelivered: 'تم التوصيل',
    daysUnderway: 'أيام في الطريق',
    daysSinceDelivery: 'أيام منذ التسليم',
    buyerShows: 'يُظهر المشتري',
    sellerShows: 'يُظهر البائع',
  },
  yes: 'نعم',
  no: 'لا',
  nothing: 'لا شيء',
});
