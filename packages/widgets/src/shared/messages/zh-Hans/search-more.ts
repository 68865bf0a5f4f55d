import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'zh-Hans',
  whyTitle: '它为何排在这里',
  whyNote: '没有人花钱买位置。位置由这些决定:',
  features: {
    textRelevance: '符合您的搜索词',
    sellerReputation: '买家评分',
    conversionRate: '经常被购买',
    deliverySpeed: '配送快',
    priceCompetitiveness: '价格好',
    sellerTrust: '卖家信任分',
    personalFit: '与您看过的相近',
  },
  score: (points) => `得分: ${points} / 100`,
  sortedBy: (order) => `列表排序方式: ${order}`,
  moved: (places) => `为您调整的名次: ${places}`,
  rememberedNote: '经您同意，您打开的内容会让类似商品略微靠前。记录只保存在此设备上。',
  toldNote: '商店也会知道哪些结果被打开和购买。',
  keepSearches: '记住我的搜索',
  keepTaste: '把适合我的排在前面',
  sellers: '卖家',
  nothingKept: '还没有内容。打开一个结果，就会记在这里。',
  erase: '全部清除',
  erased: '已清除，没有保留任何内容。',
});
