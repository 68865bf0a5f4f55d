import type { WebhookSender } from '@souk/platform';
import type { After } from '@souk/platform/http';
import type { FaultSwitch } from './faults/switchboard.js';
import type { FillableInbox, ReceivedWebhook } from './webhook-inbox.js';

/** How webhooks leave a mock for the network. */
export type PostWebhook = (url: string, init: RequestInit) => Promise<{ readonly status: number }>;

/** A held one goes when another has overtaken it, or after so long. */
const heldMs = 50;

/**
 * Posts into the inbox, and to the network when there is one. On the way faults lose, duplicate and reorder. One that is
 * to be overtaken is answered for at once, as a queue on the way does, since the platform waits for each answer.
 */
export function createSender(
  world: {
    readonly inbox: FillableInbox;
    readonly faults: FaultSwitch;
    readonly now: () => string;
    readonly after: After;
  },
  postToNetwork: PostWebhook | undefined,
): WebhookSender {
  const { inbox, faults, now, after } = world;
  const held: Posted[] = [];

  async function deliver(posted: Posted): Promise<Answer> {
    const webhook: ReceivedWebhook = { ...posted, receivedAt: now() };
    const answer = inbox.take(webhook);
    if (postToNetwork) return postToNetwork(posted.url, initOf(posted)).then(statusOf, failureOf);
    return answer === 'nothing' ? { failure: 'no answer came' } : { status: answer };
  }
  async function release(): Promise<void> {
    // Those that were held longest go last.
    for (const posted of held.splice(0).reverse()) await deliver(posted);
  }
  return {
    async post(posted) {
      const label = `WEBHOOK ${typeOf(posted.body)}`;
      if (faults.strike('lose_webhook', label)) return { failure: 'it was lost on the way' };
      if (faults.strike('reorder_webhook', label)) {
        held.push(posted);
        after(heldMs, () => void release());
        return { status: 202 };
      }
      const isTwice = faults.strike('duplicate_webhook', label) !== undefined;
      const answer = await deliver(posted);
      if (isTwice) await deliver(posted);
      await release();
      return answer;
    },
  };
}

type Posted = Parameters<WebhookSender['post']>[0];
type Answer = Awaited<ReturnType<WebhookSender['post']>>;

const initOf = ({ headers, body }: Posted): RequestInit => ({
  method: 'POST',
  headers,
  body,
  redirect: 'manual',
});

const statusOf = ({ status }: { readonly status: number }): Answer => ({ status });
const failureOf = (error: unknown): Answer => ({
  failure: error instanceof Error ? error.message : String(error),
});

function typeOf(body: string): string {
  const event: unknown = JSON.parse(body);
  return typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : '';
}
