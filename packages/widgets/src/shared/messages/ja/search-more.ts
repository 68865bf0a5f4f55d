import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'ja',
  whyTitle: 'ここに並ぶ理由',
  whyNote: '掲載順をお金で買うことはできません。次の要素で決まります:',
  features: {
    textRelevance: '検索語との一致',
    sellerReputation: '購入者の評価',
    conversionRate: 'よく買われている',
    deliverySpeed: '配送の早さ',
    priceCompetitiveness: '価格の手頃さ',
    sellerTrust: '出品者の信頼スコア',
    personalFit: '開いたものに近い',
  },
  score: (points) => `スコア: ${points} / 100`,
  sortedBy: (order) => `並び順: ${order}`,
  moved: (places) => `あなた向けの順位の変化: ${places}`,
  rememberedNote:
    '同意いただくと、開いた商品に似たものが少し上に表示されます。記録はこの端末だけに残ります。',
  toldNote: 'どの結果が開かれ購入されたかは、お店にも伝わります。',
  keepSearches: '検索を覚える',
  keepTaste: '自分に合うものを上に表示',
  sellers: '出品者',
  nothingKept: 'まだ何もありません。結果を開くとここに記録されます。',
  erase: 'すべて消去',
  erased: '消去しました。何も残っていません。',
});
