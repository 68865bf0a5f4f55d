import type { MockSouk } from '@souk/mocks';
import { clientsOf } from '../shared/clients.js';
import { tellSouk } from '../shared/souk-page.js';
import type { Stage } from './story-book.js';
import type { Traffic } from './traffic.js';
import { whenThere } from './within.js';

/** The stage of a story: what it may do to its platform, its page and its element. */
export function stageFor(mock: MockSouk, traffic: Traffic, element: HTMLElement): Stage {
  const { server, as } = clientsOf(mock);
  const find = (selector: string): Promise<HTMLElement> => whenThere(() => element, selector);
  return {
    mock,
    server,
    as,
    element,
    find,
    hold: (requests) => traffic.hold(requests),
    rewrite: (requests, change) => traffic.rewrite(requests, change),
    tell: tellSouk,
    earlier() {
      const before = element.cloneNode(true);
      if (!(before instanceof HTMLElement)) throw new Error('An element is cloned to an element.');
      document.querySelector('#stage')?.append(before);
      return { ...stageFor(mock, traffic, before), leave: () => before.remove() };
    },
    goOffline() {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      mock.faults.add({ what: { kind: 'lose_request' } });
      dispatchEvent(new Event('offline'));
    },
    async signIn(party, id) {
      const { token } = await server.sessions.create({ party, id });
      tellSouk({ session: token });
    },
    async press(selector) {
      const button = await whenThere(
        () => element,
        selector,
        (part) => !part.matches(':disabled'),
      );
      button.click();
    },
    async type(selector, text) {
      const field = await find(selector);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // What follows from a key is drawn before the next press.
      await new Promise((drawn) => setTimeout(drawn));
    },
  };
}
