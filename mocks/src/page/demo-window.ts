import type { MockSouk } from '../scenario.js';

/** What a payment window of the demo asks the page that has the platform in it, and is answered. */
export interface WindowRequest {
  readonly is: 'souk-demo-request';
  readonly id: string;
  /** From the slash behind the origin on. */
  readonly path: string;
  readonly form: string | undefined;
}
export type WindowAnswer =
  | { readonly is: 'souk-demo-answer'; readonly id: string; readonly status: number; readonly text: string }
  | { readonly is: 'souk-demo-answer'; readonly id: string; readonly lost: true }; // prettier-ignore

const isRequest = (data: unknown): data is WindowRequest =>
  typeof data === 'object' && data !== null && 'is' in data && data.is === 'souk-demo-request';

/**
 * Answers payment windows, which are pages of another origin as the real ones are, but have no platform behind them.
 * They may ask for payment pages and nothing else.
 *
 * @param windows the origin whose windows are answered
 * @returns how to stop
 */
export function answerWindows(
  souk: Pick<MockSouk, 'origin' | 'fetch'>,
  windows: string,
): () => void {
  const hear = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (origin !== windows || !isRequest(data) || !data.path.startsWith('/pay/')) return;
    const answer = (said: WindowAnswer): void =>
      source?.postMessage(said, { targetOrigin: windows });
    const { id, path, form } = data;
    const init = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
    souk
      .fetch(new URL(path, souk.origin), init)
      .then(async (response) =>
        answer({
          is: 'souk-demo-answer',
          id,
          status: response.status,
          text: await response.text(),
        }),
      )
      .catch(() => answer({ is: 'souk-demo-answer', id, lost: true }));
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}
