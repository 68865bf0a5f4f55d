import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'ko',
  outOf: '/ 100',
  unverified: {
    malformed: '받은 것은 Souk의 증명이 아닙니다.',
    unknown_key: 'Souk가 공개하지 않은 키로 서명되었습니다.',
    signature_wrong: '서명 후에 변경되었습니다.',
    wrong_seller: '다른 판매자의 것입니다.',
    wrong_origin: '다른 웹사이트의 것입니다.',
    expired: '기한이 지났습니다.',
    not_yet_valid: '미래의 것입니다. 시계가 잘못되었습니다.',
    crypto_unavailable: '이 페이지가 안전하게 제공되지 않아 여기서는 확인할 수 없습니다.',
  },
  reasons: (name) => `${name} 판매자를 얼마나 믿을 수 있나`,
  inputs: {
    completedOrders: '완료된 주문',
    disputeRate: '패소한 분쟁',
    responseHours: '답변',
    verification: '신원 확인',
    yearsActive: 'Souk 활동 기간',
  },
  withinTheHour: '1시간 이내',
  hours: (hours) => plural(hours, { other: '#시간 이내' }),
  lessThanAYear: '1년 미만',
  years: (years) => plural(years, { other: '#년' }),
  verifications: {
    none: '확인되지 않음',
    email: '이메일 주소',
    phone: '전화번호',
    identity: '신분증',
    business: '등록된 사업자',
  },
  windows: {
    P365D: '최근 12개월',
    P90D: '최근 90일',
    now: '오늘',
    'since joining': '가입 이후',
  },
  points: (points, most) => `${most}점 중 ${points}점`,
  how: (formula) =>
    `Souk가 이 다섯 가지 사실만으로 공개된 공식 ${formula}에 따라 계산합니다. 판매자가 사거나 쓸 수 없습니다.`,
  signed: (site, until) =>
    `Souk가 ${site}용으로 서명했으며 ${until}까지 유효합니다. 이 브라우저에서 확인했습니다.`,
  newSellerWhy:
    '완료된 주문이 다섯 건 미만이면 숫자는 의미가 없습니다. 그래도 대금은 Souk가 보관합니다.',
});
