import { verifyWebhook } from '@souk/sdk/webhooks';
import { instantText, jsonText, type Sheet } from './desk.js';
import { button, make, rows } from './dom.js';
import { redacted } from './redact.js';

interface Received {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly receivedAt: string;
}

const address = 'https://your-server.example/webhooks';

/** What a merchant's server would have been told, as it would have been told. */
export const webhooksSheet: Sheet = {
  label: 'Webhooks',
  ofMock: true,
  open(place, desk) {
    const list = make('div', { class: 'log' });
    const secrets: string[] = [];
    const listen = button('Listen as your server', () =>
      void desk.act('', async (mock) => {
        const { secret } = await mock.post<{ secret: string }>('webhooks', { url: address });
        secrets.push(secret);
        desk.say(`Everything is posted to ${address} from now on, and shown here.`);
      }),
    ); // prettier-ignore
    place.append(make('div', { class: 'tools' }, listen), list);
    const draw = rows<Received>(
      ({ headers }) => Object.values(headers).join(' '),
      (received) => entry(received, secrets),
    );
    return async () => {
      const { data } = (await desk.bench?.get<{ data: readonly Received[] }>('webhooks')) ?? {
        data: [],
      };
      draw(list, data.toReversed(), 'Nothing was posted. Listen, and then do something.');
    };
  },
};

function entry(received: Received, secrets: readonly string[]): HTMLElement {
  const { url, headers, body, receivedAt } = received;
  // The mock wrote it.
  const event: { readonly type: string; readonly sequence: number } = JSON.parse(body);
  return make('details', {},
    make('summary', {},
      make('span', { class: 'at' }, instantText(receivedAt)),
      make('b', { class: 'method' }, event.type),
      make('code', { class: 'path' }, url),
      seal(received, secrets),
      make('span', { class: 'ms' }, `#${event.sequence}`)),
    make('div', { class: 'more' },
      make('div', { class: 'pair' },
        make('section', {}, make('p', { class: 'title' }, 'Headers'), make('pre', { tabindex: 0 }, jsonText(headers))),
        make('section', {}, make('p', { class: 'title' }, 'Body'), make('pre', { tabindex: 0 }, jsonText(redacted(event))))))); // prettier-ignore
}

/** Whether it was signed with a secret of this page's, by the function that a merchant's server calls. */
function seal({ headers, body, receivedAt }: Received, secret: readonly string[]): HTMLElement {
  const place = make('span', { class: 'ms' }, '…');
  const nowMs = Date.parse(receivedAt);
  verifyWebhook(body, { headers, secret, nowMs }).then(
    () => place.replaceChildren('signature verified'),
    () => place.replaceChildren('signed for somebody else'),
  );
  return place;
}
