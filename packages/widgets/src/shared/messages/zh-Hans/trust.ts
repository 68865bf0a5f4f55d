import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'zh-Hans',
  outOf: '满分 100',
  unverified: {
    malformed: '收到的不是 Souk 的证明。',
    unknown_key: '它是用 Souk 未公布的密钥签署的。',
    signature_wrong: '它在签署后被改动过。',
    wrong_seller: '它属于另一位卖家。',
    wrong_origin: '它是为另一个网站签发的。',
    expired: '它已过期。',
    not_yet_valid: '它来自未来：有时钟不准。',
    crypto_unavailable: '此页面未通过安全连接提供，无法在此验证。',
  },
  reasons: (name) => `${name} 有多可信`,
  inputs: {
    completedOrders: '已完成订单',
    disputeRate: '败诉纠纷',
    responseHours: '回复',
    verification: '身份验证',
    yearsActive: '加入 Souk',
  },
  withinTheHour: '一小时内',
  hours: (hours) => plural(hours, { other: '# 小时内' }),
  lessThanAYear: '不到一年',
  years: (years) => plural(years, { other: '# 年' }),
  verifications: {
    none: '未验证',
    email: '电子邮箱',
    phone: '手机号码',
    identity: '身份证件',
    business: '注册企业',
  },
  windows: {
    P365D: '近 12 个月',
    P90D: '近 90 天',
    now: '今天',
    'since joining': '加入以来',
  },
  points: (points, most) => `${points} 分，满分 ${most} 分`,
  how: (formula) =>
    `由 Souk 仅根据这五项事实，按公开公式 ${formula} 计算。卖家无法购买，也无法改写。`,
  signed: (site, until) => `由 Souk 为 ${site} 签署，有效期至 ${until}。已在您的浏览器中验证。`,
  newSellerWhy: '完成的订单不足五笔，分数说明不了什么。您的货款仍由 Souk 托管。',
});
