import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'es',
  turn: {
    you: 'Te toca a ti.',
    buyer: 'Le toca responder al comprador.',
    seller: 'Le toca responder al vendedor.',
    both: 'Les toca responder a ambos.',
    mediator: 'Un mediador lo está viendo.',
  },
  over: {
    resolved: 'La disputa terminó.',
    overturned: 'Un mediador limpió el historial del vendedor; el dinero se queda donde está.',
    withdrawn: 'La reclamación se retiró; el trato sigue.',
  },
  left: (time) => `Quedan ${time}`,
  silence: {
    refund: 'Sin respuesta, el dinero vuelve al comprador.',
    release: 'Sin respuesta, cobra el vendedor.',
    offer: 'Sin respuesta, la oferta vale como aceptada.',
    decision: 'Sin apelación, la decisión vale.',
    mediation: 'Sin respuesta, decide un mediador.',
  },
  claim: 'La reclamación',
  offer: 'El vendedor ofrece',
  proposal: 'Las reglas proponen',
  decision: 'Decidido',
  toBuyer: 'De vuelta al comprador',
  toSeller: 'Para el vendedor',
  accepted: { buyer: 'El comprador ha aceptado.', seller: 'El vendedor ha aceptado.' },
  returned: 'Devuelto',
  evidence: (count) => plural(count, { one: '# prueba', other: '# pruebas' }),
  from: { buyer: 'Comprador', seller: 'Vendedor', mediator: 'Mediador', platform: 'Souk' },
  openFile: 'Abrir el archivo',
  actions: {
    dispute: {
      press: 'Algo va mal',
      text: (time) =>
        `El dinero se queda en Souk y el plazo se detiene. El vendedor tiene ${time} para responder.`,
      yes: 'Abrir una disputa',
    },
    evidence: { press: 'Mostrar pruebas', text: 'La otra parte y un mediador pueden verlas.' },
    accept: {
      press: 'Aceptar',
      text: (amount) => `${amount} vuelve al comprador y el resto va al vendedor.`,
    },
    reject: {
      press: 'Rechazar la oferta',
      text: 'Después proponen las reglas o decide un mediador.',
    },
    appeal: {
      press: 'Pedir un mediador',
      text: 'Una persona mira las pruebas de ambas partes y decide.',
    },
    ship_return: {
      press: 'Ya lo devolví',
      text: 'Cuando lo tenga el vendedor, recuperas el dinero.',
    },
    withdraw: {
      press: 'Retirar la reclamación',
      text: 'El trato sigue, y el plazo con lo que quedaba.',
    },
    concede: {
      press: 'Devolver el dinero',
      text: (amount) => `${amount} vuelve de inmediato al comprador.`,
      yes: (amount) => `Devolver ${amount}`,
    },
    offer_split: {
      press: 'Ofrecer una parte',
      text: 'El comprador se queda el artículo y recupera esta parte del dinero.',
    },
    ask_return: {
      press: 'Pedir la devolución',
      text: (time) =>
        `El comprador tiene ${time} para enviarlo; el dinero vuelve cuando lo tengas.`,
    },
    contest: {
      press: 'No estoy de acuerdo',
      text: 'Di por qué y muéstralo. Proponen las reglas o decide un mediador.',
    },
    confirm_return: {
      press: 'Ya tengo el artículo',
      text: (amount) => `${amount} vuelve de inmediato al comprador.`,
      yes: (amount) => `Lo tengo: devolver ${amount}`,
    },
    reject_return: { press: 'Lo devuelto no está bien', text: 'Un mediador lo mira y decide.' },
  },
});
