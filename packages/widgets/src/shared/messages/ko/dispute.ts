import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'ko',
  turn: {
    you: '당신 차례입니다.',
    buyer: '구매자가 답할 차례입니다.',
    seller: '판매자가 답할 차례입니다.',
    both: '양쪽이 답할 차례입니다.',
    mediator: '중재자가 보고 있습니다.',
  },
  over: {
    resolved: '분쟁이 끝났습니다.',
    overturned: '중재자가 판매자의 기록을 바로잡았습니다. 돈은 그대로입니다.',
    withdrawn: '신고가 철회되어 거래가 이어집니다.',
  },
  left: (time) => `${time} 남음`,
  silence: {
    refund: '답이 없으면 구매자에게 환불됩니다.',
    release: '답이 없으면 판매자에게 지급됩니다.',
    offer: '답이 없으면 제안을 받아들인 것으로 봅니다.',
    decision: '이의가 없으면 결정이 확정됩니다.',
    mediation: '답이 없으면 중재자가 결정합니다.',
  },
  claim: '신고',
  offer: '판매자의 제안',
  proposal: '규칙의 제안',
  decision: '결정',
  toBuyer: '구매자에게',
  toSeller: '판매자에게',
  accepted: { buyer: '구매자가 받아들였습니다.', seller: '판매자가 받아들였습니다.' },
  returned: '반송됨',
  evidence: (count) => plural(count, { other: '증거 #건' }),
  from: { buyer: '구매자', seller: '판매자', mediator: '중재자', platform: 'Souk' },
  openFile: '파일 열기',
  actions: {
    dispute: {
      press: '문제가 있어요',
      text: (time) => `돈은 Souk에 남고 시간이 멈춥니다. 판매자는 ${time} 안에 답해야 합니다.`,
      yes: '분쟁 열기',
    },
    evidence: { press: '증거 보이기', text: '상대와 중재자가 볼 수 있습니다.' },
    accept: {
      press: '수락',
      text: (amount) => `${amount}은 구매자에게, 나머지는 판매자에게 갑니다.`,
    },
    reject: { press: '제안 거절', text: '그다음 규칙이 제안하거나 중재자가 결정합니다.' },
    appeal: { press: '중재자 요청', text: '사람이 양쪽의 증거를 보고 결정합니다.' },
    ship_return: { press: '반송했습니다', text: '판매자가 받으면 돈이 돌아옵니다.' },
    withdraw: { press: '신고 철회', text: '거래가 이어지고 시간은 남은 만큼 흐릅니다.' },
    concede: {
      press: '환불하기',
      text: (amount) => `${amount}이 바로 구매자에게 돌아갑니다.`,
      yes: (amount) => `${amount} 환불`,
    },
    offer_split: { press: '일부 제안', text: '구매자는 물건을 갖고 이만큼 돌려받습니다.' },
    ask_return: {
      press: '반송 요청',
      text: (time) => `구매자는 ${time} 안에 보내야 합니다. 받으시면 환불됩니다.`,
    },
    contest: {
      press: '동의하지 않음',
      text: '이유를 말하고 보여 주세요. 규칙이 제안하거나 중재자가 결정합니다.',
    },
    confirm_return: {
      press: '물건이 돌아왔습니다',
      text: (amount) => `${amount}이 바로 구매자에게 돌아갑니다.`,
      yes: (amount) => `받음: ${amount} 환불`,
    },
    reject_return: { press: '돌아온 것이 잘못됨', text: '중재자가 보고 결정합니다.' },
  },
});
