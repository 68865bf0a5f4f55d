import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'ar',
  turn: {
    you: 'حان دورك.',
    buyer: 'دور المشتري في الرد.',
    seller: 'دور البائع في الرد.',
    both: 'دور الطرفين في الرد.',
    mediator: 'ينظر فيه وسيط.',
  },
  over: {
    resolved: 'انتهى النزاع.',
    overturned: 'برّأ وسيط البائع؛ ويبقى المال حيث هو.',
    withdrawn: 'سُحبت الشكوى؛ وتستمر الصفقة.',
  },
  left: (time) => `بقي ${time}`,
  silence: {
    refund: 'بلا رد يعود المال إلى المشتري.',
    release: 'بلا رد يُدفع للبائع.',
    offer: 'بلا رد يُعد العرض مقبولًا.',
    decision: 'بلا اعتراض يثبت القرار.',
    mediation: 'بلا رد يقرر وسيط.',
  },
  claim: 'الشكوى',
  offer: 'يعرض البائع',
  proposal: 'تقترح القواعد',
  decision: 'القرار',
  toBuyer: 'إلى المشتري',
  toSeller: 'إلى البائع',
  accepted: { buyer: 'قبل المشتري.', seller: 'قبل البائع.' },
  returned: 'أُرجعت',
  evidence: (count) =>
    plural(count, {
      zero: '# أدلة',
      one: 'دليل واحد (#)',
      two: 'دليلان (#)',
      few: '# أدلة',
      many: '# دليلًا',
      other: '# دليل',
    }),
  from: { buyer: 'المشتري', seller: 'البائع', mediator: 'الوسيط', platform: 'Souk' },
  openFile: 'افتح الملف',
  actions: {
    dispute: {
      press: 'هناك مشكلة',
      text: (time) => `يبقى المال لدى Souk ويتوقف الوقت. أمام البائع ${time} للرد.`,
      yes: 'افتح نزاعًا',
    },
    evidence: { press: 'أظهر أدلة', text: 'يراها الطرف الآخر ووسيط.' },
    accept: { press: 'اقبل', text: (amount) => `يعود ${amount} إلى المشتري والباقي إلى البائع.` },
    reject: { press: 'ارفض العرض', text: 'ثم تقترح القواعد أو يقرر وسيط.' },
    appeal: { press: 'اطلب وسيطًا', text: 'ينظر شخص في أدلة الطرفين ويقرر.' },
    ship_return: { press: 'أرجعتها', text: 'حين تصل البائع يعود المال إليك.' },
    withdraw: { press: 'اسحب الشكوى', text: 'تستمر الصفقة والوقت بما بقي.' },
    concede: {
      press: 'أعد المال',
      text: (amount) => `يعود ${amount} إلى المشتري فورًا.`,
      yes: (amount) => `أعد ${amount}`,
    },
    offer_split: { press: 'اعرض جزءًا', text: 'يحتفظ المشتري بالبضاعة ويسترد هذا الجزء.' },
    ask_return: {
      press: 'اطلب إرجاع البضاعة',
      text: (time) => `أمام المشتري ${time} لإرسالها؛ ويعود المال حين تصلك.`,
    },
    contest: { press: 'أعترض', text: 'قل السبب وأظهره. تقترح القواعد أو يقرر وسيط.' },
    confirm_return: {
      press: 'عادت البضاعة إليّ',
      text: (amount) => `يعود ${amount} إلى المشتري فورًا.`,
      yes: (amount) => `وصلتني: أعد ${amount}`,
    },
    reject_return: { press: 'ما عاد ليس سليمًا', text: 'ينظر فيه وسيط ويقرر.' },
  },
});
