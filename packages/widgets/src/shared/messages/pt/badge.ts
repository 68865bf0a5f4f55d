import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'pt',
  checking: 'A verificar o vendedor…',
  score: (score) => `Confiança ${score}`,
  grades: {
    excellent: 'Excelente',
    good: 'Boa',
    fair: 'Razoável',
    caution: 'Cuidado',
    new_seller: 'Vendedor novo',
  },
  newSeller: 'Vendedor novo: ainda sem histórico',
  asOf: (day) => `em ${day}`,
  notVerified: 'Não verificado aqui',
  unavailable: 'Não foi possível verificar a confiança agora',
  retry: 'Tentar de novo',
});
