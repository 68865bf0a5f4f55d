import type { Meaning } from '../words/vocabulary.js';

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
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
  /[們個這裡買賣車書書龍絲圍綠藍黃紅純銀鍍軟鐵製樣電腦筆鞋襪項鍊戒燈墊茶壺鏡鐘餐盤傘錢熱於過無價實優質禮買髮麵]/;
const simplified =
  /[们个这买卖车书龙丝围绿蓝黄红纯银镀软铁样电脑笔袜项链灯垫壶镜钟盘伞钱热于过无价实优质礼]/;

/** The language that a script alone tells, if it does. */
export function languageOfScript(q: string): string | undefined {
  const found = scripts.find(([form]) => form.test(q.normalize('NFC')));
  if (found) return found[1];
  if (!/[\u3400-\u9fff]/.test(q)) return undefined;
  return traditional.test(q) && !simplified.test(q) ? 'zh-Hant' : 'zh-Hans';
}

/**
 * The language that most of the known phrases of a query belong to. A phrase that several languages share counts for each a little;
 * the reader's own language decides between equals, then English.
 */
export function vote(
  phrases: readonly (readonly Meaning[])[],
  locale: string | undefined,
): string | undefined {
  const votes = new Map<string, number>();
  for (const meanings of phrases) {
    const languages = new Set(meanings.map(({ language }) => language));
    for (const language of languages)
      votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size);
  }
  const own = locale?.split('-', 1)[0];
  const worth = ([language, count]: readonly [string, number]): number =>
    count + (language === own ? 0.2 : language === 'en' ? 0.1 : 0);
  const [best] = [...votes].sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1));
  return best?.[0];
}
