/** The launcher's label in a language that we have. */
export function labelIn(locale: string): string | undefined {
  const { language, script } = new Intl.Locale(locale).maximize();
  return words[`${language}-${script}`] ?? words[language];
}

/** By language, and by language and script where that decides. */
const words: Readonly<Record<string, string>> = {
  ar: 'محادثة البائع',
  de: 'Verkäufer fragen',
  es: 'Chatear con el vendedor',
  fa: 'گفتگو با فروشنده',
  fr: 'Discuter avec le vendeur',
  he: 'צ׳אט עם המוכר',
  hi: 'विक्रेता से बात करें',
  id: 'Chat dengan penjual',
  it: 'Chatta con il venditore',
  ja: '出品者とチャット',
  ko: '판매자와 대화',
  nl: 'Chat met de verkoper',
  pl: 'Napisz do sprzedawcy',
  pt: 'Conversar com o vendedor',
  ru: 'Написать продавцу',
  th: 'แชทกับผู้ขาย',
  tr: 'Satıcıyla konuş',
  vi: 'Nhắn cho người bán',
  'zh-Hans': '联系卖家',
  'zh-Hant': '聯絡賣家',
};
