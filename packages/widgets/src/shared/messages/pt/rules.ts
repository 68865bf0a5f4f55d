import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'pt',
  sure: (percent) => `A regra tem ${percent} de certeza.`,
  used: 'Factos usados',
  says: {
    never_shipped: 'O prazo de envio tinha passado e nada foi entregue a uma transportadora.',
    lost_on_the_way:
      'O artigo esteve a caminho oito dias ou mais, sem entrega comunicada, e o vendedor nada mostra.',
    counterfeit_by_report: 'Um perito diz que é falso e o vendedor nada mostra em contrário.',
    delivered_by_carrier: 'A transportadora comunicou a entrega e nada mostra o contrário.',
    seen_at_once: 'O comprador mostrou fotos em três dias e o vendedor nada mostra em contrário.',
    incomplete_in_part:
      'As fotos mostram que falta algo; o comprador fica com o resto a metade do preço.',
    nothing_shown: 'O artigo foi entregue e o comprador só mostra palavras.',
  },
  facts: {
    reason: 'Motivo',
    wasShipped: 'Enviado',
    wasLate: 'Atrasado',
    wasDelivered: 'Entregue',
    daysUnderway: 'Dias a caminho',
    daysSinceDelivery: 'Dias desde a entrega',
    buyerShows: 'O comprador mostra',
    sellerShows: 'O vendedor mostra',
  },
  yes: 'Sim',
  no: 'Não',
  nothing: 'Nada',
});
