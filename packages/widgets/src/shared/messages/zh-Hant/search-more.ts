import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'zh-Hant',
  whyTitle: '它為何排在這裡',
  whyNote: '沒有人花錢買位置。位置由這些決定:',
  features: {
    textRelevance: '符合您的搜尋詞',
    sellerReputation: '買家評分',
    conversionRate: '經常被購買',
    deliverySpeed: '配送快',
    priceCompetitiveness: '價格好',
    sellerTrust: '賣家信任分數',
    personalFit: '與您看過的相近',
  },
  score: (points) => `得分: ${points} / 100`,
  sortedBy: (order) => `清單排序方式: ${order}`,
  moved: (places) => `為您調整的名次: ${places}`,
  rememberedNote: '經您同意，您打開的內容會讓類似商品略為靠前。紀錄只保存在此裝置上。',
  toldNote: '商店也會知道哪些結果被打開和購買。',
  keepSearches: '記住我的搜尋',
  keepTaste: '把適合我的排在前面',
  sellers: '賣家',
  nothingKept: '還沒有內容。打開一個結果，就會記在這裡。',
  erase: '全部清除',
  erased: '已清除，沒有保留任何內容。',
});
