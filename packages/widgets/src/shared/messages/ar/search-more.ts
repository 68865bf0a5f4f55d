import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'ar',
  whyTitle: 'لماذا هي هنا',
  whyNote: 'لا أحد يدفع مقابل الترتيب. هذا ما يحدده:',
  features: {
    textRelevance: 'توافق كلماتك',
    sellerReputation: 'تقييمات المشترين',
    conversionRate: 'كثرة الشراء',
    deliverySpeed: 'سرعة التوصيل',
    priceCompetitiveness: 'سعر جيد',
    sellerTrust: 'الثقة بالبائع',
    personalFit: 'يناسب ما فتحته',
  },
  score: (points) => `الدرجة: ${points} من 100`,
  sortedBy: (order) => `القائمة مرتبة حسب: ${order}.`,
  moved: (places) => `مراتب تغيّرت لأجلك: ${places}`,
  rememberedNote:
    'بموافقتك، يرفع ما تفتحه الأشياءَ المشابهة قليلًا في القائمة. يبقى ذلك على هذا الجهاز وحده.',
  toldNote: 'ويعرف المتجر أيضًا أي النتائج فُتحت واشتُريت.',
  keepSearches: 'تذكَّر عمليات بحثي',
  keepTaste: 'قدِّم ما يناسبني',
  sellers: 'البائعون',
  nothingKept: 'لا شيء بعد. افتح نتيجة فتُسجَّل هنا.',
  erase: 'مسح الكل',
  erased: 'تم المسح. لا شيء محفوظ.',
});
