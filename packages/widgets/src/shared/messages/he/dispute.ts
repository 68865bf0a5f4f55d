import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'he',
  turn: {
    you: 'תורך.',
    buyer: 'תור הקונה לענות.',
    seller: 'תור המוכר לענות.',
    both: 'תור שני הצדדים לענות.',
    mediator: 'מגשר בוחן את זה.',
  },
  over: {
    resolved: 'המחלוקת הסתיימה.',
    overturned: 'מגשר ניקה את המוכר; הכסף נשאר במקומו.',
    withdrawn: 'התלונה נמשכה; העסקה נמשכת.',
  },
  left: (time) => `נותרו ${time}`,
  silence: {
    refund: 'ללא תשובה הכסף חוזר לקונה.',
    release: 'ללא תשובה המוכר מקבל את הכסף.',
    offer: 'ללא תשובה ההצעה נחשבת מקובלת.',
    decision: 'ללא ערעור ההחלטה עומדת.',
    mediation: 'ללא תשובה מגשר מכריע.',
  },
  claim: 'התלונה',
  offer: 'המוכר מציע',
  proposal: 'הכללים מציעים',
  decision: 'הוחלט',
  toBuyer: 'חזרה לקונה',
  toSeller: 'למוכר',
  accepted: { buyer: 'הקונה הסכים.', seller: 'המוכר הסכים.' },
  returned: 'הוחזר',
  evidence: (count) =>
    plural(count, { one: 'ראיה #', two: '# ראיות', many: '# ראיות', other: '# ראיות' }),
  from: { buyer: 'קונה', seller: 'מוכר', mediator: 'מגשר', platform: 'Souk' },
  openFile: 'פתח את הקובץ',
  actions: {
    dispute: {
      press: 'משהו לא בסדר',
      text: (time) => `הכסף נשאר אצל Souk והשעון נעצר. למוכר יש ${time} לענות.`,
      yes: 'פתח מחלוקת',
    },
    evidence: { press: 'הצג ראיות', text: 'הצד השני ומגשר יכולים לראות אותן.' },
    accept: { press: 'קבל', text: (amount) => `${amount} חוזר לקונה והיתר למוכר.` },
    reject: { press: 'דחה את ההצעה', text: 'אז הכללים מציעים, או שמגשר מכריע.' },
    appeal: { press: 'בקש מגשר', text: 'אדם בוחן את ראיות שני הצדדים ומכריע.' },
    ship_return: { press: 'שלחתי חזרה', text: 'כשזה אצל המוכר, הכסף חוזר אליך.' },
    withdraw: { press: 'משוך את התלונה', text: 'העסקה נמשכת, והשעון עם מה שנותר.' },
    concede: {
      press: 'החזר את הכסף',
      text: (amount) => `${amount} חוזר לקונה מיד.`,
      yes: (amount) => `החזר ${amount}`,
    },
    offer_split: { press: 'הצע חלק', text: 'הקונה שומר את הסחורה ומקבל חלק זה של הכסף.' },
    ask_return: {
      press: 'בקש את הסחורה חזרה',
      text: (time) => `לקונה יש ${time} לשלוח; הכסף חוזר כשהיא אצלך.`,
    },
    contest: { press: 'איני מסכים', text: 'אמור והראה למה. הכללים מציעים, או שמגשר מכריע.' },
    confirm_return: {
      press: 'הסחורה חזרה אליי',
      text: (amount) => `${amount} חוזר לקונה מיד.`,
      yes: (amount) => `היא אצלי: החזר ${amount}`,
    },
    reject_return: { press: 'מה שחזר אינו תקין', text: 'מגשר בוחן ומכריע.' },
  },
});
