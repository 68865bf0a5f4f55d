import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'pt',
  outOf: 'de 100',
  unverified: {
    malformed: 'O que veio não é um atestado da Souk.',
    unknown_key: 'Foi assinado com uma chave que a Souk não publica.',
    signature_wrong: 'Foi alterado depois de assinado.',
    wrong_seller: 'Foi feito para outro vendedor.',
    wrong_origin: 'Foi feito para outro site.',
    expired: 'Expirou.',
    not_yet_valid: 'Vem do futuro: um relógio está errado.',
    crypto_unavailable: 'Esta página não é servida de forma segura; nada pode ser verificado aqui.',
  },
  reasons: (name) => `Até onde confiar em ${name}`,
  inputs: {
    completedOrders: 'Pedidos concluídos',
    disputeRate: 'Disputas perdidas',
    responseHours: 'Responde',
    verification: 'Identidade verificada',
    yearsActive: 'Na Souk há',
  },
  withinTheHour: 'em menos de uma hora',
  hours: (hours) => plural(hours, { one: 'em # hora', many: 'em # horas', other: 'em # horas' }),
  lessThanAYear: 'menos de um ano',
  years: (years) => plural(years, { one: '# ano', many: '# anos', other: '# anos' }),
  verifications: {
    none: 'Não verificada',
    email: 'Endereço de e-mail',
    phone: 'Número de telefone',
    identity: 'Identidade',
    business: 'Empresa registada',
  },
  windows: {
    P365D: 'últimos 12 meses',
    P90D: 'últimos 90 dias',
    now: 'hoje',
    'since joining': 'desde a adesão',
  },
  points: (points, most) => `${points} de ${most} pontos`,
  how: (formula) =>
    `Calculado pela Souk só a partir destes cinco factos, pela sua fórmula pública ${formula}. Nenhum vendedor pode comprá-lo ou escrevê-lo.`,
  signed: (site, until) =>
    `Assinado pela Souk para ${site}, válido até ${until}. Verificado no seu navegador.`,
  newSellerWhy:
    'Com menos de cinco pedidos concluídos, um número não diria nada. Ainda assim, a Souk guarda o seu dinheiro.',
});
