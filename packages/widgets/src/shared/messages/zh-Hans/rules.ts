import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'zh-Hans',
  sure: (percent) => `规则的把握为 ${percent}。`,
  used: '依据的事实',
  says: {
    never_shipped: '发货期限已过，货物未交给承运商。',
    lost_on_the_way: '货物在途八天或以上，没有送达记录，卖家也未举证。',
    counterfeit_by_report: '专家认定为仿冒品，卖家未举反证。',
    delivered_by_carrier: '承运商已报告送达，且无相反证据。',
    seen_at_once: '买家在三天内出示照片，卖家未举反证。',
    incomplete_in_part: '照片显示有缺失；买家以半价保留其余部分。',
    nothing_shown: '货物已送达，买家只有陈述。',
  },
  facts: {
    reason: '原因',
    wasShipped: '已发货',
    wasLate: '逾期',
    wasDelivered: '已送达',
    daysUnderway: '在途天数',
    daysSinceDelivery: '送达后天数',
    buyerShows: '买家举证',
    sellerShows: '卖家举证',
  },
  yes: '是',
  no: '否',
  nothing: '无',
});
