import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'es',
  checking: 'Comprobando al vendedor…',
  score: (score) => `Confianza ${score}`,
  grades: {
    excellent: 'Excelente',
    good: 'Buena',
    fair: 'Regular',
    caution: 'Con cuidado',
    new_seller: 'Vendedor nuevo',
  },
  newSeller: 'Vendedor nuevo: aún sin historial',
  asOf: (day) => `a ${day}`,
  notVerified: 'No verificado aquí',
  unavailable: 'Ahora no se puede comprobar la confianza',
  retry: 'Reintentar',
});
