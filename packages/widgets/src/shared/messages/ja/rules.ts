import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'ja',
  sure: (percent) => `ルールの確度は ${percent} です。`,
  used: '使われた事実',
  says: {
    never_shipped: '発送期限が過ぎ、配送会社に何も渡されていませんでした。',
    lost_on_the_way: '8 日以上配送中で配達の報告がなく、出品者は何も示していません。',
    counterfeit_by_report: '専門家が偽物とし、出品者は反証を示していません。',
    delivered_by_carrier: '配送会社が配達を報告し、反証はありません。',
    seen_at_once: '購入者は 3 日以内に写真を示し、出品者は反証を示していません。',
    incomplete_in_part: '写真では足りない物があります。購入者は残りを半額で手元に残します。',
    nothing_shown: '商品は配達され、購入者は言葉だけを示しています。',
  },
  facts: {
    reason: '理由',
    wasShipped: '発送済み',
    wasLate: '遅れ',
    wasDelivered: '配達済み',
    daysUnderway: '配送日数',
    daysSinceDelivery: '配達からの日数',
    buyerShows: '購入者の証拠',
    sellerShows: '出品者の証拠',
  },
  yes: 'はい',
  no: 'いいえ',
  nothing: 'なし',
});
