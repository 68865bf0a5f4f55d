import type { Phrase } from './phrases.js';

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff緑黒鉄円価広売読焼竜沢桜駅図帰気毎満児塩県発]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0400-\u04ff]/, 'ru'],
  [/[پچژگکی\u200c]/, 'fa'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[ăâđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i, 'vi'],
];
const traditional =
  /[們個這裡買賣車書書龍絲圍綠藍黃紅純銀鍍軟鐵製樣電腦筆鞋襪項鍊戒燈墊茶壺鏡鐘餐盤傘錢熱於過無價實優質禮買髮麵馬錶歐館點麗會來時說話長門開關學國愛體頭風飛鳥魚麥齊]/;
const simplified =
  /[们个这买卖车书龙丝围绿蓝黄红纯银镀软铁样电脑笔袜项链灯垫壶镜钟盘伞钱热于过无价实优质礼]/;

/** Whether the script alone tells: Chinese characters are Japanese too, Latin letters everybody's. */
export const isSureOf = (q: string, language: string): boolean =>
  language !== 'und' &&
  !/\p{Script=Latin}/u.test(q) &&
  (!/[\u3400-\u9fff]/.test(q) || language === 'ja');

/** The language that a script most likely tells. */
export function languageOfScript(q: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- the range is exactly what every language with Latin letters has
  if (/^[\0-\x7f]*$/.test(q)) return undefined;
  const found = scripts.find(([form]) => form.test(q.normalize('NFC')));
  if (found) return found[1];
  if (!/[\u3400-\u9fff]/.test(q)) return undefined;
  return traditional.test(q) && !simplified.test(q) ? 'zh-Hant' : 'zh-Hans';
}

/** A phrase without the accents of a language is less likely to be in it: "the" is rarely "thé". */
const withoutAccents = 0.5;

/** How many of the known phrases of a query belong to each language. A phrase that several languages share counts for each a little. */
export function votesOf(phrases: readonly Phrase[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { items, meanings } of phrases) {
    const raw = items.map((item) => item.raw.toLowerCase()).join(' ');
    const worths = new Map<string, number>();
    for (const { language, written } of meanings)
      worths.set(
        language,
        Math.max(worths.get(language) ?? 0, written === raw ? 1 : withoutAccents),
      );
    for (const [language, worth] of worths)
      votes.set(language, (votes.get(language) ?? 0) + worth / worths.size);
  }
  return votes;
}

/** The language with most votes; the reader's own decides between equals, then English. */
export function mostVoted(
  votes: ReadonlyMap<string, number>,
  locale: string | undefined,
): string | undefined {
  const own = locale?.split('-', 1)[0];
  const worth = ([language, count]: readonly [string, number]): number =>
    count + (language === own ? 0.2 : language === 'en' ? 0.1 : 0);
  const [best] = [...votes].sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1));
  return best?.[0];
}
