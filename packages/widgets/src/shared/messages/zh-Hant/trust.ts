import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'zh-Hant',
  outOf: '滿分 100',
  unverified: {
    malformed: '收到的不是 Souk 的證明。',
    unknown_key: '它是以 Souk 未公布的金鑰簽署的。',
    signature_wrong: '它在簽署後被更動過。',
    wrong_seller: '它屬於另一位賣家。',
    wrong_origin: '它是為另一個網站簽發的。',
    expired: '它已過期。',
    not_yet_valid: '它來自未來：有時鐘不準。',
    crypto_unavailable: '此頁面未經安全連線提供，無法在此驗證。',
  },
  reasons: (name) => `${name} 有多可信`,
  inputs: {
    completedOrders: '已完成訂單',
    disputeRate: '敗訴糾紛',
    responseHours: '回覆',
    verification: '身分驗證',
    yearsActive: '加入 Souk',
  },
  withinTheHour: '一小時內',
  hours: (hours) => plural(hours, { other: '# 小時內' }),
  lessThanAYear: '不到一年',
  years: (years) => plural(years, { other: '# 年' }),
  verifications: {
    none: '未驗證',
    email: '電子郵件',
    phone: '手機號碼',
    identity: '身分證件',
    business: '登記企業',
  },
  windows: {
    P365D: '近 12 個月',
    P90D: '近 90 天',
    now: '今天',
    'since joining': '加入以來',
  },
  points: (points, most) => `${points} 分，滿分 ${most} 分`,
  how: (formula) =>
    `由 Souk 僅根據這五項事實，按公開公式 ${formula} 計算。賣家無法購買，也無法改寫。`,
  signed: (site, until) => `由 Souk 為 ${site} 簽署，有效期至 ${until}。已在您的瀏覽器中驗證。`,
  newSellerWhy: '完成的訂單不足五筆，分數說明不了什麼。您的貨款仍由 Souk 託管。',
});
