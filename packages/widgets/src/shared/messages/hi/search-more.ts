import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'hi',
  whyTitle: 'यह यहाँ क्यों है',
  whyNote: 'जगह के लिए कोई पैसे नहीं देता। जगह इनसे तय होती है:',
  features: {
    textRelevance: 'आपके शब्दों से मेल',
    sellerReputation: 'ख़रीदारों के अंक',
    conversionRate: 'अक्सर ख़रीदा गया',
    deliverySpeed: 'तेज़ डिलीवरी',
    priceCompetitiveness: 'अच्छी क़ीमत',
    sellerTrust: 'विक्रेता पर भरोसा',
    personalFit: 'आपने जो खोला, उससे मेल खाता है',
  },
  score: (points) => `अंक: ${points} / 100`,
  sortedBy: (order) => `सूची का क्रम: ${order}`,
  moved: (places) => `आपके लिए बदली जगहें: ${places}`,
  rememberedNote:
    'आपकी सहमति से, आप जो खोलते हैं उससे मिलती चीज़ें थोड़ी ऊपर आती हैं। यह केवल इसी डिवाइस पर रहता है।',
  toldNote: 'दुकान यह भी जानती है कि कौन-से परिणाम खोले और खरीदे गए।',
  keepSearches: 'मेरी खोजें याद रखें',
  keepTaste: 'जो मुझे जँचे उसे ऊपर दिखाएँ',
  sellers: 'विक्रेता',
  nothingKept: 'अभी कुछ नहीं। कोई परिणाम खोलें, वह यहाँ दिखेगा।',
  erase: 'सब मिटाएँ',
  erased: 'मिटा दिया। कुछ नहीं रखा गया।',
});
