import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'ko',
  sure: (percent) => `규칙의 확신은 ${percent}입니다.`,
  used: '사용된 사실',
  says: {
    never_shipped: '발송 기한이 지났고 택배사에 맡긴 것이 없었습니다.',
    lost_on_the_way: '8일 이상 배송 중이었고 배달 보고가 없으며 판매자가 보인 것이 없습니다.',
    counterfeit_by_report: '전문가가 위조품이라 하고 판매자의 반증이 없습니다.',
    delivered_by_carrier: '택배사가 배달을 보고했고 반증이 없습니다.',
    seen_at_once: '구매자가 3일 안에 사진을 보였고 판매자의 반증이 없습니다.',
    incomplete_in_part: '사진에 빠진 것이 있습니다. 구매자는 나머지를 반값에 갖습니다.',
    nothing_shown: '물건은 배달되었고 구매자는 말만 보였습니다.',
  },
  facts: {
    reason: '이유',
    wasShipped: '발송됨',
    wasLate: '늦음',
    wasDelivered: '배송 완료',
    daysUnderway: '배송 일수',
    daysSinceDelivery: '배달 후 일수',
    buyerShows: '구매자의 증거',
    sellerShows: '판매자의 증거',
  },
  yes: '예',
  no: '아니요',
  nothing: '없음',
});
