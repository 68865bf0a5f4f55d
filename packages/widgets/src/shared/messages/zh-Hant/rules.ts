import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'zh-Hant',
  sure: (percent) => `規則的把握為 ${percent}。`,
  used: '依據的事實',
  says: {
    never_shipped: '出貨期限已過，貨物未交給物流商。',
    lost_on_the_way: '貨物在途八天或以上，沒有送達紀錄，賣家也未舉證。',
    counterfeit_by_report: '專家認定為仿冒品，賣家未舉反證。',
    delivered_by_carrier: '物流商已回報送達，且無相反證據。',
    seen_at_once: '買家在三天內出示照片，賣家未舉反證。',
    incomplete_in_part: '照片顯示有缺失；買家以半價保留其餘部分。',
    nothing_shown: '貨物已送達，買家只有陳述。',
  },
  facts: {
    reason: '原因',
    wasShipped: '已出貨',
    wasLate: '逾期',
    wasDelivered: '已送達',
    daysUnderway: '在途天數',
    daysSinceDelivery: '送達後天數',
    buyerShows: '買家舉證',
    sellerShows: '賣家舉證',
  },
  yes: '是',
  no: '否',
  nothing: '無',
});
