import { isSoukError, type Transport } from '@souk/sdk';
import { followEvents } from '@souk/sdk/deal';

/** Calls back whenever something has happened to a deal, until the signal ends it. */
export async function followDeal(
  transport: Transport,
  {
    escrow,
    clientSecret,
    signal,
  }: {
    readonly escrow: string;
    readonly clientSecret: string | undefined;
    readonly signal: AbortSignal;
  },
  happened: () => void,
): Promise<void> {
  try {
    const topic = [`escrow:${escrow}`];
    const stream = followEvents(transport, { topic }, { clientSecret, signal });
    // A stream that begins says where things stand, which was read a moment ago.
    for await (const { type } of stream) if (type !== 'souk.ready') happened();
  } catch (error) {
    // Whoever may not follow it live still asks for it now and then.
    if (!isSoukError(error)) throw error;
  }
}
