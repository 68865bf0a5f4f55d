import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'fa',
  whyTitle: 'چرا اینجاست',
  whyNote: 'هیچ‌کس برای جایگاه پول نمی‌دهد. جایگاه از این‌ها می‌آید:',
  features: {
    textRelevance: 'با واژه‌های شما می‌خواند',
    sellerReputation: 'امتیاز خریداران',
    conversionRate: 'زیاد خریده می‌شود',
    deliverySpeed: 'تحویل سریع',
    priceCompetitiveness: 'قیمت خوب',
    sellerTrust: 'اعتماد به فروشنده',
    personalFit: 'با آنچه باز کرده‌اید جور است',
  },
  score: (points) => `امتیاز: ${points} از ۱۰۰`,
  sortedBy: (order) => `فهرست مرتب شده بر اساس: ${order}.`,
  moved: (places) => `جایگاه‌های جابه‌جا شده برای شما: ${places}`,
  rememberedNote:
    'با رضایت شما، آنچه باز می‌کنید چیزهای مشابه را کمی بالاتر می‌برد. این فقط روی همین دستگاه می‌ماند.',
  toldNote: 'فروشگاه هم می‌فهمد کدام نتیجه‌ها باز و خریده می‌شوند.',
  keepSearches: 'جستجوهای مرا به یاد بسپار',
  keepTaste: 'آنچه به من می‌خورد بالاتر بیاید',
  sellers: 'فروشندگان',
  nothingKept: 'هنوز چیزی نیست. نتیجه‌ای را باز کنید تا اینجا ثبت شود.',
  erase: 'پاک کردن همه',
  erased: 'پاک شد. چیزی نگه داشته نشده است.',
});
