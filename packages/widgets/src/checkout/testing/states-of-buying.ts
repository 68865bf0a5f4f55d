import { until, type Shop } from '../../../test/shop.js';
import { configure } from '../../shared/config.js';
import type { SoukCheckout } from '../souk-checkout.js';
import { bought, find, kept, mount, paying, press, quoted, seen, titled } from './stage.js';

/** Brings an element into a state, as people do. */
export type Reach = (shop: Shop) => Promise<SoukCheckout>;

/** An element whose dialog shows what is to be chosen. */
async function opened(attributes: Readonly<Record<string, string>>): Promise<SoukCheckout> {
  const element = mount(attributes);
  await press(element, '#opener');
  await seen(element, '#quantity');
  return element;
}
const shownButton = async (attributes: Readonly<Record<string, string>>): Promise<SoukCheckout> => {
  const element = mount(attributes);
  await seen(element, '#opener span');
  return element;
};
/** The platform does not answer some requests. */
const silent = (shop: Shop, on: RegExp): void =>
  void shop.mock.faults.add({ what: { kind: 'lose_request' }, on });
const failing = async (element: SoukCheckout): Promise<SoukCheckout> => {
  await press(element, '#opener');
  await seen(element, '.alert');
  return element;
};

/** Every state before there is a deal, by the name of its picture. */
export const statesOfBuying: Readonly<Record<string, Reach>> = {
  'button, awaited': async (shop) => {
    silent(shop, /listings/);
    const element = mount();
    await seen(element, '#opener');
    return element;
  },
  button: () => shownButton({}),
  'button for a quantity': () => shownButton({ listing: 'lst_teabulk', quantity: '60' }),
  'sold out': () => shownButton({ listing: 'lst_soldout' }),
  'not for sale': () => shownButton({ listing: 'lst_closed' }),
  'no such listing': async () => {
    const { error } = console;
    console.error = () => undefined;
    const element = mount({ listing: 'lst_nothing' });
    await seen(element, '.notice');
    console.error = error;
    return element;
  },
  'dialog, awaited': async (shop) => {
    silent(shop, /listings/);
    const element = mount();
    await press(element, '#opener');
    await seen(element, 'dialog .skeleton');
    return element;
  },
  choosing: () => opened({}),
  'choosing by the crate': () => opened({ listing: 'lst_teabulk', quantity: '60' }),
  'choosing a size': async (shop) => opened({ listing: await shop.inSizes() }),
  'choosing, a long title': () => opened({ listing: 'lst_longtitle' }),
  'choosing, no picture': () => opened({ listing: 'lst_noimage' }),
  'choosing in yen': () => opened({ listing: 'lst_yenteapot' }),
  'wrong quantity': () => opened({ quantity: '999' }),
  'sold out meanwhile': async (shop) => {
    const element = await opened({ listing: 'lst_lastone' });
    await shop.reserve('lst_lastone');
    await press(element, 'dialog [type=submit]');
    await seen(element, '.alert');
    return element;
  },
  unreachable: async (shop) => {
    silent(shop, /listings/);
    configure({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    return failing(mount());
  },
  order: async () => {
    const element = mount();
    await quoted(element);
    return element;
  },
  'order, paid on a page': async () => {
    const element = mount({ 'pay-surface': 'redirect' });
    await quoted(element);
    return element;
  },
  'order, no window': async () => {
    const { open } = window;
    window.open = () => null;
    const element = mount();
    await quoted(element);
    await press(element, 'dialog .primary');
    await seen(element, '.remark');
    window.open = open;
    return element;
  },
  paying: async () => {
    const element = mount();
    await paying(element);
    return element;
  },
  'paying, declined': async (shop) => {
    const element = mount();
    await paying(element);
    await shop.pay(kept().checkout, '4000000000009995');
    element.refresh();
    await seen(element, '.alert');
    return element;
  },
  'paying, not known': async (shop) => {
    const element = mount();
    await paying(element);
    silent(shop, /^GET/);
    element.refresh();
    await titled(element, 'We are checking');
    return element;
  },
  'paying in a frame': async () => {
    const element = mount({ 'pay-surface': 'frame' });
    await quoted(element);
    await press(element, 'dialog .primary');
    await seen(element, 'iframe');
    return element;
  },
  leaving: async () => {
    const element = mount();
    await paying(element);
    await press(element, '.close');
    await seen(element, '#leave');
    return element;
  },
  'time over': async (shop) => {
    const element = mount();
    await quoted(element);
    await shop.mock.clock.advance('PT11M');
    element.refresh();
    await titled(element, 'The time to pay is over');
    return element;
  },
  'order in the page': async (shop) => {
    const element = mount();
    await bought({ shop }, element);
    await press(element, '.close');
    await until('closed', () => !element.renderRoot.querySelector('dialog')?.open);
    await until('told', () => find(element, '.order span'));
    return element;
  },
};
