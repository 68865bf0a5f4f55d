import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'zh-Hans',
  checking: '正在核实卖家…',
  score: (score) => `信任分 ${score}`,
  grades: {
    excellent: '优秀',
    good: '良好',
    fair: '一般',
    caution: '请谨慎',
    new_seller: '新卖家',
  },
  newSeller: '新卖家：暂无记录',
  asOf: (day) => `截至 ${day}`,
  notVerified: '此处未通过验证',
  unavailable: '暂时无法核实信任分',
  retry: '重试',
});
