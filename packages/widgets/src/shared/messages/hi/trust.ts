import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'hi',
  outOf: '100 में से',
  unverified: {
    malformed: 'जो आया वह Souk का प्रमाण नहीं है।',
    unknown_key: 'इस पर ऐसी कुंजी से हस्ताक्षर है जिसे Souk प्रकाशित नहीं करता।',
    signature_wrong: 'हस्ताक्षर के बाद इसे बदला गया।',
    wrong_seller: 'यह किसी और विक्रेता के लिए बना है।',
    wrong_origin: 'यह किसी और वेबसाइट के लिए बना है।',
    expired: 'इसकी अवधि समाप्त हो चुकी है।',
    not_yet_valid: 'यह भविष्य का है: कोई घड़ी गलत है।',
    crypto_unavailable: 'यह पेज सुरक्षित रूप से नहीं भेजा गया, इसलिए यहाँ कुछ जाँचा नहीं जा सकता।',
  },
  reasons: (name) => `${name} पर कितना भरोसा किया जा सकता है`,
  inputs: {
    completedOrders: 'पूरे हुए ऑर्डर',
    disputeRate: 'हारे हुए विवाद',
    responseHours: 'जवाब',
    verification: 'पहचान की जाँच',
    yearsActive: 'Souk पर',
  },
  withinTheHour: 'एक घंटे के भीतर',
  hours: (hours) => plural(hours, { one: '# घंटे के भीतर', other: '# घंटों के भीतर' }),
  lessThanAYear: 'एक साल से कम',
  years: (years) => plural(years, { one: '# साल', other: '# साल' }),
  verifications: {
    none: 'सत्यापित नहीं',
    email: 'ईमेल पता',
    phone: 'फ़ोन नंबर',
    identity: 'पहचान',
    business: 'पंजीकृत व्यवसाय',
  },
  windows: {
    P365D: 'पिछले 12 महीने',
    P90D: 'पिछले 90 दिन',
    now: 'आज',
    'since joining': 'जुड़ने के बाद से',
  },
  points: (points, most) => `${most} में से ${points} अंक`,
  how: (formula) =>
    `Souk इसे केवल इन पाँच तथ्यों से, अपने प्रकाशित सूत्र ${formula} से निकालता है। विक्रेता इसे न ख़रीद सकता है, न लिख सकता है।`,
  signed: (site, until) =>
    `Souk ने ${site} के लिए हस्ताक्षर किए, ${until} तक मान्य। आपके ब्राउज़र में जाँचा गया।`,
  newSellerWhy:
    'पाँच से कम पूरे ऑर्डर पर कोई संख्या कुछ नहीं कहेगी। आपका पैसा फिर भी Souk के पास सुरक्षित रहता है।',
});
