import type { WindowAnswer, WindowRequest } from './demo-window.js';

/**
 * The payment window of the demo. The platform is in the shop's page, which has opened this window: the payment page and
 * everything that it sends is asked of that page, and shown here, on another origin, as the real one is.
 */
const opener: unknown = window.opener ?? (window.parent === window ? null : window.parent);
// A window's proxy of another origin: all that it is good for is to be told something.
const shop = opener as Pick<Window, 'postMessage'> | null;

/** Asks the shop's page. Where it comes from is not known here; the demo has nothing to hide from it. */
function ask(path: string, form?: string): Promise<Response> {
  const id = crypto.randomUUID();
  return new Promise((resolve, reject) => {
    const hear = ({ data, source }: MessageEvent<WindowAnswer>): void => {
      if (source !== opener || data.is !== 'souk-demo-answer' || data.id !== id) return;
      removeEventListener('message', hear);
      if ('lost' in data) reject(new TypeError('The answer was lost.'));
      // The page tells whoever has opened it what became of the payment.
      else
        resolve(
          new Response(data.text.replace('data-origins=""', 'data-origins="*"'), {
            status: data.status,
          }),
        );
    };
    addEventListener('message', hear);
    const request: WindowRequest = { is: 'souk-demo-request', id, path, form };
    shop?.postMessage(request, '*');
  });
}

async function show(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const to = query.get('to') ?? '';
  query.delete('to');
  const [page, style, script] = await Promise.all(
    [`${to}&${query}`, '/pay/assets/pay.css', '/pay/assets/pay.js'].map(async (path) =>
      (await ask(path)).text(),
    ),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style ?? '');
  document.adoptedStyleSheets = [sheet];
  const { title, body } = new DOMParser().parseFromString(page ?? '', 'text/html');
  document.title = title;
  document.body.replaceWith(document.adoptNode(body));
  const code = document.createElement('script');
  code.textContent = script ?? '';
  document.head.append(code);
}

globalThis.fetch = (input, init) => {
  const { pathname, search } = new URL(String(input), location.href);
  return ask(pathname + search, String(init?.body ?? ''));
};
if (shop) void show();
