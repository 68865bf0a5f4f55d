import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'es',
  sure: (percent) => `La regla es segura al ${percent}.`,
  used: 'Hechos usados',
  says: {
    never_shipped: 'El plazo de envío había pasado y nada se entregó a un transportista.',
    lost_on_the_way:
      'El artículo llevaba ocho días o más en camino, no se informó de entrega y el vendedor no muestra nada.',
    counterfeit_by_report: 'Un experto dice que es falso y el vendedor no muestra nada en contra.',
    delivered_by_carrier: 'El transportista informó de la entrega y nada muestra lo contrario.',
    seen_at_once: 'El comprador mostró fotos en tres días y el vendedor no muestra nada en contra.',
    incomplete_in_part:
      'Las fotos muestran que falta algo; el comprador se queda el resto a mitad de precio.',
    nothing_shown: 'El artículo se entregó y el comprador solo muestra palabras.',
  },
  facts: {
    reason: 'Motivo',
    wasShipped: 'Enviado',
    wasLate: 'Con retraso',
    wasDelivered: 'Entregado',
    daysUnderway: 'Días en camino',
    daysSinceDelivery: 'Días desde la entrega',
    buyerShows: 'El comprador muestra',
    sellerShows: 'El vendedor muestra',
  },
  yes: 'Sí',
  no: 'No',
  nothing: 'Nada',
});
