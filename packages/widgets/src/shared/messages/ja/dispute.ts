import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'ja',
  turn: {
    you: 'あなたの番です。',
    buyer: '購入者の回答待ちです。',
    seller: '出品者の回答待ちです。',
    both: '双方の回答待ちです。',
    mediator: '調停人が確認しています。',
  },
  over: {
    resolved: '紛争は終了しました。',
    overturned: '調停人が出品者の記録を訂正しました。お金はそのままです。',
    withdrawn: '申し立ては取り下げられ、取引が続きます。',
  },
  left: (time) => `残り ${time}`,
  silence: {
    refund: '回答がなければ購入者に返金されます。',
    release: '回答がなければ出品者に支払われます。',
    offer: '回答がなければ提案は承諾とみなされます。',
    decision: '異議がなければ決定が有効です。',
    mediation: '回答がなければ調停人が決定します。',
  },
  claim: '申し立て',
  offer: '出品者の提案',
  proposal: 'ルールの提案',
  decision: '決定',
  toBuyer: '購入者へ',
  toSeller: '出品者へ',
  accepted: { buyer: '購入者が承諾しました。', seller: '出品者が承諾しました。' },
  returned: '返送済み',
  evidence: (count) => plural(count, { other: '証拠 # 件' }),
  from: { buyer: '購入者', seller: '出品者', mediator: '調停人', platform: 'Souk' },
  openFile: 'ファイルを開く',
  actions: {
    dispute: {
      press: '問題がある',
      text: (time) => `お金は Souk が預かり、時計は止まります。出品者の回答期限は ${time} です。`,
      yes: '紛争を開始する',
    },
    evidence: { press: '証拠を示す', text: '相手と調停人が見られます。' },
    accept: {
      press: '承諾する',
      text: (amount) => `${amount} は購入者に返金、残りは出品者に支払われます。`,
    },
    reject: { press: '提案を断る', text: 'その後ルールが提案するか、調停人が決定します。' },
    appeal: { press: '調停人に頼む', text: '担当者が双方の証拠を見て決定します。' },
    ship_return: { press: '返送しました', text: '出品者に届けば返金されます。' },
    withdraw: { press: '申し立てを取り下げる', text: '取引が続き、時計は残りから進みます。' },
    concede: {
      press: '返金する',
      text: (amount) => `${amount} はすぐに購入者に返金されます。`,
      yes: (amount) => `${amount} を返金する`,
    },
    offer_split: {
      press: '一部返金を提案する',
      text: '購入者は商品を手元に残し、この額が返金されます。',
    },
    ask_return: {
      press: '返品を求める',
      text: (time) => `購入者の返送期限は ${time} です。届けば返金されます。`,
    },
    contest: {
      press: '同意しない',
      text: '理由を述べ、証拠を示してください。ルールが提案するか、調停人が決定します。',
    },
    confirm_return: {
      press: '商品が戻りました',
      text: (amount) => `${amount} はすぐに購入者に返金されます。`,
      yes: (amount) => `受け取った：${amount} を返金する`,
    },
    reject_return: { press: '返送品に問題がある', text: '調停人が確認して決定します。' },
  },
});
