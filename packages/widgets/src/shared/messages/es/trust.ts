import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'es',
  outOf: 'de 100',
  unverified: {
    malformed: 'Lo recibido no es un certificado de Souk.',
    unknown_key: 'Está firmado con una clave que Souk no publica.',
    signature_wrong: 'Se modificó después de firmarlo.',
    wrong_seller: 'Se hizo para otro vendedor.',
    wrong_origin: 'Se hizo para otro sitio web.',
    expired: 'Ha caducado.',
    not_yet_valid: 'Viene del futuro: un reloj va mal.',
    crypto_unavailable: 'Esta página no se sirve de forma segura; aquí no se puede comprobar nada.',
  },
  reasons: (name) => `Hasta dónde confiar en ${name}`,
  inputs: {
    completedOrders: 'Pedidos completados',
    disputeRate: 'Disputas perdidas',
    responseHours: 'Responde',
    verification: 'Identidad verificada',
    yearsActive: 'En Souk desde hace',
  },
  withinTheHour: 'en menos de una hora',
  hours: (hours) => plural(hours, { one: 'en # hora', many: 'en # horas', other: 'en # horas' }),
  lessThanAYear: 'menos de un año',
  years: (years) => plural(years, { one: '# año', many: '# años', other: '# años' }),
  verifications: {
    none: 'Sin verificar',
    email: 'Correo electrónico',
    phone: 'Número de teléfono',
    identity: 'Identidad',
    business: 'Empresa registrada',
  },
  windows: {
    P365D: 'últimos 12 meses',
    P90D: 'últimos 90 días',
    now: 'hoy',
    'since joining': 'desde el registro',
  },
  points: (points, most) => `${points} de ${most} puntos`,
  how: (formula) =>
    `Souk lo calcula solo con estos cinco datos, según su fórmula pública ${formula}. Ningún vendedor puede comprarlo ni escribirlo.`,
  signed: (site, until) =>
    `Firmado por Souk para ${site}, válido hasta ${until}. Comprobado en su navegador.`,
  newSellerWhy:
    'Con menos de cinco pedidos completados, un número no diría nada. Aun así, Souk guarda su dinero.',
});
