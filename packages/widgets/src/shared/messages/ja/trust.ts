import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'ja',
  outOf: '／ 100',
  unverified: {
    malformed: '届いたものは Souk の証明ではありません。',
    unknown_key: 'Souk が公開していない鍵で署名されています。',
    signature_wrong: '署名の後に変更されています。',
    wrong_seller: '別の出品者のものです。',
    wrong_origin: '別のサイトのものです。',
    expired: '期限が切れています。',
    not_yet_valid: '未来の日付です。時計が狂っています。',
    crypto_unavailable: 'このページは安全に配信されていないため、ここでは確認できません。',
  },
  reasons: (name) => `${name} をどこまで信頼できるか`,
  inputs: {
    completedOrders: '完了した注文',
    disputeRate: '不利に終わった紛争',
    responseHours: '返信',
    verification: '本人確認',
    yearsActive: 'Souk での期間',
  },
  withinTheHour: '1 時間以内',
  hours: (hours) => plural(hours, { other: '# 時間以内' }),
  lessThanAYear: '1 年未満',
  years: (years) => plural(years, { other: '# 年' }),
  verifications: {
    none: '未確認',
    email: 'メールアドレス',
    phone: '電話番号',
    identity: '本人確認書類',
    business: '登記された事業者',
  },
  windows: {
    P365D: '過去 12 か月',
    P90D: '過去 90 日',
    now: '今日',
    'since joining': '登録以来',
  },
  points: (points, most) => `${most} 点中 ${points} 点`,
  how: (formula) =>
    `Souk がこの 5 つの事実だけから、公開している計算式 ${formula} で算出しています。出品者が買ったり書いたりすることはできません。`,
  signed: (site, until) =>
    `${site} のために Souk が署名、${until} まで有効。お使いのブラウザーで確認しました。`,
  newSellerWhy:
    '完了した注文が 5 件未満では、数字は意味を持ちません。その場合も代金は Souk が預かります。',
});
