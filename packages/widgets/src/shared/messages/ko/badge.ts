import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'ko',
  checking: '판매자를 확인하는 중…',
  score: (score) => `신뢰도 ${score}`,
  grades: {
    excellent: '매우 좋음',
    good: '좋음',
    fair: '보통',
    caution: '주의',
    new_seller: '새 판매자',
  },
  newSeller: '새 판매자: 아직 이력이 없음',
  asOf: (day) => `${day} 기준`,
  notVerified: '여기서는 확인되지 않음',
  unavailable: '지금은 신뢰도를 확인할 수 없음',
  retry: '다시 시도',
});
