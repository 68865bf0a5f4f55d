import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'zh-Hant',
  checking: '正在核實賣家…',
  score: (score) => `信任分數 ${score}`,
  grades: {
    excellent: '優秀',
    good: '良好',
    fair: '普通',
    caution: '請謹慎',
    new_seller: '新賣家',
  },
  newSeller: '新賣家：尚無紀錄',
  asOf: (day) => `截至 ${day}`,
  notVerified: '此處未通過驗證',
  unavailable: '暫時無法核實信任分數',
  retry: '重試',
});
