import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'pt',
  turn: {
    you: 'É a sua vez.',
    buyer: 'É a vez do comprador.',
    seller: 'É a vez do vendedor.',
    both: 'É a vez dos dois.',
    mediator: 'Um mediador está a ver.',
  },
  over: {
    resolved: 'A disputa acabou.',
    overturned: 'Um mediador ilibou o vendedor; o dinheiro fica onde está.',
    withdrawn: 'A reclamação foi retirada; o negócio segue.',
  },
  left: (time) => `Faltam ${time}`,
  silence: {
    refund: 'Sem resposta, o dinheiro volta ao comprador.',
    release: 'Sem resposta, o vendedor é pago.',
    offer: 'Sem resposta, a oferta vale como aceite.',
    decision: 'Sem recurso, a decisão vale.',
    mediation: 'Sem resposta, decide um mediador.',
  },
  claim: 'A reclamação',
  offer: 'O vendedor oferece',
  proposal: 'As regras propõem',
  decision: 'Decidido',
  toBuyer: 'De volta ao comprador',
  toSeller: 'Para o vendedor',
  accepted: { buyer: 'O comprador aceitou.', seller: 'O vendedor aceitou.' },
  returned: 'Devolvido',
  evidence: (count) => plural(count, { one: '# prova', many: '# provas', other: '# provas' }),
  from: { buyer: 'Comprador', seller: 'Vendedor', mediator: 'Mediador', platform: 'Souk' },
  openFile: 'Abrir o ficheiro',
  actions: {
    dispute: {
      press: 'Algo está errado',
      text: (time) =>
        `O dinheiro fica na Souk e o prazo para. O vendedor tem ${time} para responder.`,
      yes: 'Abrir uma disputa',
    },
    evidence: { press: 'Mostrar provas', text: 'A outra parte e um mediador podem vê-las.' },
    accept: {
      press: 'Aceitar',
      text: (amount) => `${amount} volta ao comprador e o resto vai para o vendedor.`,
    },
    reject: { press: 'Recusar a oferta', text: 'Depois as regras propõem, ou decide um mediador.' },
    appeal: {
      press: 'Pedir um mediador',
      text: 'Uma pessoa vê as provas das duas partes e decide.',
    },
    ship_return: {
      press: 'Já devolvi',
      text: 'Assim que o vendedor o tiver, o dinheiro volta para si.',
    },
    withdraw: {
      press: 'Retirar a reclamação',
      text: 'O negócio segue, e o prazo com o que restava.',
    },
    concede: {
      press: 'Devolver o dinheiro',
      text: (amount) => `${amount} volta já ao comprador.`,
      yes: (amount) => `Devolver ${amount}`,
    },
    offer_split: {
      press: 'Oferecer uma parte',
      text: 'O comprador fica com o artigo e recebe esta parte do dinheiro.',
    },
    ask_return: {
      press: 'Pedir a devolução',
      text: (time) => `O comprador tem ${time} para o enviar; o dinheiro volta quando o tiver.`,
    },
    contest: {
      press: 'Discordar',
      text: 'Diga porquê e mostre. As regras propõem, ou decide um mediador.',
    },
    confirm_return: {
      press: 'Já tenho o artigo',
      text: (amount) => `${amount} volta já ao comprador.`,
      yes: (amount) => `Tenho-o: devolver ${amount}`,
    },
    reject_return: { press: 'O que voltou não está certo', text: 'Um mediador vê e decide.' },
  },
});
