import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'fa',
  turn: {
    you: 'نوبت شماست.',
    buyer: 'نوبت خریدار است.',
    seller: 'نوبت فروشنده است.',
    both: 'نوبت هر دو طرف است.',
    mediator: 'میانجی بررسی می‌کند.',
  },
  over: {
    resolved: 'اختلاف تمام شد.',
    overturned: 'میانجی فروشنده را تبرئه کرد؛ پول همان‌جا می‌ماند.',
    withdrawn: 'شکایت پس گرفته شد؛ معامله ادامه دارد.',
  },
  left: (time) => `${time} مانده`,
  silence: {
    refund: 'بی‌پاسخ، پول به خریدار برمی‌گردد.',
    release: 'بی‌پاسخ، پول به فروشنده می‌رسد.',
    offer: 'بی‌پاسخ، پیشنهاد پذیرفته به شمار می‌آید.',
    decision: 'بی‌اعتراض، تصمیم پابرجاست.',
    mediation: 'بی‌پاسخ، میانجی تصمیم می‌گیرد.',
  },
  claim: 'شکایت',
  offer: 'فروشنده پیشنهاد می‌دهد',
  proposal: 'قواعد پیشنهاد می‌دهد',
  decision: 'تصمیم',
  toBuyer: 'به خریدار',
  toSeller: 'به فروشنده',
  accepted: { buyer: 'خریدار پذیرفت.', seller: 'فروشنده پذیرفت.' },
  returned: 'پس فرستاده شد',
  evidence: (count) => plural(count, { one: '# مدرک', other: '# مدرک' }),
  from: { buyer: 'خریدار', seller: 'فروشنده', mediator: 'میانجی', platform: 'Souk' },
  openFile: 'باز کردن پرونده',
  actions: {
    dispute: {
      press: 'مشکلی هست',
      text: (time) => `پول نزد Souk می‌ماند و زمان می‌ایستد. فروشنده ${time} برای پاسخ دارد.`,
      yes: 'باز کردن اختلاف',
    },
    evidence: { press: 'نشان دادن مدرک', text: 'طرف دیگر و میانجی آن را می‌بینند.' },
    accept: {
      press: 'پذیرفتن',
      text: (amount) => `${amount} به خریدار برمی‌گردد و باقی به فروشنده می‌رسد.`,
    },
    reject: { press: 'رد پیشنهاد', text: 'سپس قواعد پیشنهاد می‌دهد یا میانجی تصمیم می‌گیرد.' },
    appeal: { press: 'درخواست میانجی', text: 'کسی مدارک دو طرف را می‌بیند و تصمیم می‌گیرد.' },
    ship_return: { press: 'پس فرستادم', text: 'وقتی به فروشنده برسد، پول به شما برمی‌گردد.' },
    withdraw: { press: 'پس گرفتن شکایت', text: 'معامله ادامه دارد و زمان با آنچه مانده بود.' },
    concede: {
      press: 'برگرداندن پول',
      text: (amount) => `${amount} فوراً به خریدار برمی‌گردد.`,
      yes: (amount) => `برگرداندن ${amount}`,
    },
    offer_split: {
      press: 'پیشنهاد بخشی از پول',
      text: 'خریدار کالا را نگه می‌دارد و این بخش از پول را پس می‌گیرد.',
    },
    ask_return: {
      press: 'درخواست پس فرستادن',
      text: (time) => `خریدار ${time} برای فرستادن دارد؛ وقتی به شما برسد پول برمی‌گردد.`,
    },
    contest: {
      press: 'مخالفت',
      text: 'بگویید و نشان دهید چرا. قواعد پیشنهاد می‌دهد یا میانجی تصمیم می‌گیرد.',
    },
    confirm_return: {
      press: 'کالا برگشت',
      text: (amount) => `${amount} فوراً به خریدار برمی‌گردد.`,
      yes: (amount) => `رسید: برگرداندن ${amount}`,
    },
    reject_return: { press: 'آنچه برگشت درست نیست', text: 'میانجی بررسی می‌کند و تصمیم می‌گیرد.' },
  },
});
