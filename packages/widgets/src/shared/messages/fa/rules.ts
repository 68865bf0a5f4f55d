import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'fa',
  sure: (percent) => `اطمینان قاعده ${percent} است.`,
  used: 'واقعیت‌های به‌کاررفته',
  says: {
    never_shipped: 'زمان ارسال گذشته بود و چیزی به شرکت پست داده نشده بود.',
    lost_on_the_way:
      'کالا هشت روز یا بیشتر در راه بود، تحویلی گزارش نشد و فروشنده چیزی نشان نمی‌دهد.',
    counterfeit_by_report: 'کارشناسی کالا را تقلبی می‌داند و فروشنده چیزی خلاف آن نشان نمی‌دهد.',
    delivered_by_carrier: 'شرکت پست تحویل را گزارش کرد و چیزی خلاف آن نیست.',
    seen_at_once: 'خریدار در سه روز عکس نشان داد و فروشنده چیزی خلاف آن ندارد.',
    incomplete_in_part: 'در عکس‌ها چیزی کم است؛ خریدار باقی را به نیم بها نگه می‌دارد.',
    nothing_shown: 'کالا تحویل شد و خریدار جز سخن چیزی نشان نمی‌دهد.',
  },
  facts: {
    reason: 'دلیل',
    wasShipped: 'ارسال شد',
    wasLate: 'دیر شد',
    wasDelivered: 'تحویل شد',
    daysUnderway: 'روز در راه',
    daysSinceDelivery: 'روز از تحویل',
    buyerShows: 'خریدار نشان می‌دهد',
    sellerShows: 'فروشنده نشان می‌دهد',
  },
  yes: 'بله',
  no: 'نه',
  nothing: 'هیچ',
});
