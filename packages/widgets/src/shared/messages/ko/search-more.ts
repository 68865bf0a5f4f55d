import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'ko',
  whyTitle: '여기에 있는 이유',
  whyNote: '순위를 돈으로 살 수 없습니다. 다음으로 정해집니다:',
  features: {
    textRelevance: '검색어와 일치',
    sellerReputation: '구매자 평점',
    conversionRate: '자주 구매됨',
    deliverySpeed: '빠른 배송',
    priceCompetitiveness: '좋은 가격',
    sellerTrust: '판매자 신뢰 점수',
    personalFit: '열어 본 것과 비슷함',
  },
  score: (points) => `점수: ${points} / 100`,
  sortedBy: (order) => `정렬 기준: ${order}`,
  moved: (places) => `나를 위해 바뀐 순위: ${places}`,
  rememberedNote:
    '동의하시면 열어 본 것과 비슷한 상품이 조금 위로 올라갑니다. 기록은 이 기기에만 남습니다.',
  toldNote: '어떤 결과가 열리고 팔렸는지는 상점도 알게 됩니다.',
  keepSearches: '내 검색 기억하기',
  keepTaste: '나에게 맞는 것을 위로',
  sellers: '판매자',
  nothingKept: '아직 없습니다. 결과를 열면 여기에 기록됩니다.',
  erase: '모두 지우기',
  erased: '지웠습니다. 남은 것이 없습니다.',
});
