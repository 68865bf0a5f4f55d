import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'hi',
  checking: 'विक्रेता की जाँच हो रही है…',
  score: (score) => `भरोसा ${score}`,
  grades: {
    excellent: 'उत्कृष्ट',
    good: 'अच्छा',
    fair: 'ठीक-ठाक',
    caution: 'सावधान रहें',
    new_seller: 'नया विक्रेता',
  },
  newSeller: 'नया विक्रेता: अभी कोई इतिहास नहीं',
  asOf: (day) => `${day} तक`,
  notVerified: 'यहाँ सत्यापित नहीं',
  unavailable: 'भरोसे की जाँच अभी नहीं हो सकी',
  retry: 'फिर कोशिश करें',
});
