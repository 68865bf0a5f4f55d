import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'vi',
  turn: {
    you: 'Đến lượt bạn.',
    buyer: 'Chờ người mua trả lời.',
    seller: 'Chờ người bán trả lời.',
    both: 'Chờ cả hai bên trả lời.',
    mediator: 'Người hòa giải đang xem.',
  },
  over: {
    resolved: 'Tranh chấp đã xong.',
    overturned: 'Người hòa giải đã minh oan cho người bán; tiền giữ nguyên.',
    withdrawn: 'Khiếu nại đã rút; giao dịch tiếp tục.',
  },
  left: (time) => `Còn ${time}`,
  silence: {
    refund: 'Không trả lời, tiền về người mua.',
    release: 'Không trả lời, người bán được trả.',
    offer: 'Không trả lời, đề nghị coi như được nhận.',
    decision: 'Không kháng nghị, quyết định có hiệu lực.',
    mediation: 'Không trả lời, người hòa giải quyết định.',
  },
  claim: 'Khiếu nại',
  offer: 'Người bán đề nghị',
  proposal: 'Quy tắc đề xuất',
  decision: 'Đã quyết định',
  toBuyer: 'Về người mua',
  toSeller: 'Đến người bán',
  accepted: { buyer: 'Người mua đã nhận lời.', seller: 'Người bán đã nhận lời.' },
  returned: 'Đã gửi trả',
  evidence: (count) => plural(count, { other: '# bằng chứng' }),
  from: { buyer: 'Người mua', seller: 'Người bán', mediator: 'Người hòa giải', platform: 'Souk' },
  openFile: 'Mở tệp',
  actions: {
    dispute: {
      press: 'Có vấn đề',
      text: (time) => `Tiền ở lại Souk và đồng hồ dừng. Người bán có ${time} để trả lời.`,
      yes: 'Mở tranh chấp',
    },
    evidence: { press: 'Đưa bằng chứng', text: 'Bên kia và người hòa giải thấy được.' },
    accept: { press: 'Đồng ý', text: (amount) => `${amount} về người mua, còn lại đến người bán.` },
    reject: {
      press: 'Từ chối đề nghị',
      text: 'Sau đó quy tắc đề xuất, hoặc người hòa giải quyết định.',
    },
    appeal: {
      press: 'Nhờ người hòa giải',
      text: 'Một người xem bằng chứng hai bên và quyết định.',
    },
    ship_return: { press: 'Tôi đã gửi trả', text: 'Khi người bán nhận được, tiền về bạn.' },
    withdraw: { press: 'Rút khiếu nại', text: 'Giao dịch tiếp tục, đồng hồ chạy phần còn lại.' },
    concede: {
      press: 'Trả lại tiền',
      text: (amount) => `${amount} về người mua ngay.`,
      yes: (amount) => `Trả lại ${amount}`,
    },
    offer_split: {
      press: 'Đề nghị một phần',
      text: 'Người mua giữ hàng và nhận lại phần tiền này.',
    },
    ask_return: {
      press: 'Yêu cầu trả hàng',
      text: (time) => `Người mua có ${time} để gửi; tiền về khi bạn nhận hàng.`,
    },
    contest: {
      press: 'Không đồng ý',
      text: 'Nói và cho thấy lý do. Quy tắc đề xuất, hoặc người hòa giải quyết định.',
    },
    confirm_return: {
      press: 'Tôi đã nhận lại hàng',
      text: (amount) => `${amount} về người mua ngay.`,
      yes: (amount) => `Đã nhận: trả lại ${amount}`,
    },
    reject_return: { press: 'Hàng gửi trả không đúng', text: 'Người hòa giải xem và quyết định.' },
  },
});
