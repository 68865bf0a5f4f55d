import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'hi',
  sure: (percent) => `नियम ${percent} निश्चित है।`,
  used: 'प्रयुक्त तथ्य',
  says: {
    never_shipped: 'भेजने का समय बीत चुका था और कूरियर को कुछ नहीं दिया गया।',
    lost_on_the_way: 'सामान आठ दिन या अधिक रास्ते में था, पहुँचने की सूचना नहीं, और विक्रेता कुछ नहीं दिखाता।',
    counterfeit_by_report: 'विशेषज्ञ इसे नकली कहता है और विक्रेता विरोध में कुछ नहीं दिखाता।',
    delivered_by_carrier: 'कूरियर ने पहुँचने की सूचना दी और विपरीत कुछ नहीं।',
    seen_at_once: 'खरीदार ने तीन दिन में फ़ोटो दिखाईं और विक्रेता विरोध में कुछ नहीं दिखाता।',
    incomplete_in_part: 'फ़ोटो में कुछ कम है; खरीदार बाकी आधे दाम पर रखेगा।',
    nothing_shown: 'सामान पहुँचा और खरीदार केवल शब्द दिखाता है।',
  },
  facts: {
    reason: 'कारण',
    wasShipped: 'भेजा गया',
    wasLate: 'देर से',
    wasDelivered: 'पहुँच गया',
    daysUnderway: 'रास्ते में दिन',
    daysSinceDelivery: 'पहुँचने के बाद दिन',
    buyerShows: 'खरीदार दिखाता है',
    sellerShows: 'विक्रेता दिखाता है',
  },
  yes: 'हाँ',
  no: 'नहीं',
  nothing: 'कुछ नहीं',
});
