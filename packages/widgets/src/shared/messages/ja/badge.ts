import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'ja',
  checking: '出品者を確認中…',
  score: (score) => `信頼度 ${score}`,
  grades: {
    excellent: 'とても良い',
    good: '良い',
    fair: '普通',
    caution: '注意',
    new_seller: '新しい出品者',
  },
  newSeller: '新しい出品者：まだ実績がありません',
  asOf: (day) => `${day} 時点`,
  notVerified: 'ここでは確認できません',
  unavailable: '現在、信頼度を確認できません',
  retry: 'もう一度試す',
});
