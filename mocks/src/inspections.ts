import { profileNames, profiles } from './faults/profiles.js';
import type { MockSouk } from './scenario.js';

/** What a developer looks at, beyond what a test bench needs. Everything is read by whoever asks: it is a mock. */
export const inspections: Readonly<Record<string, Inspection>> = {
  /** Every movement of money, oldest first. */
  'GET journal': async ({ platform }) => ({ data: await platform.ledger.entries() }),

  /** A deal as its platform sees it, with its history. */
  'GET escrow': async ({ platform }, { escrow }) => ({
    escrow: await platform.escrows.retrieve(everything, String(escrow)),
    timeline: (await platform.escrows.timeline(everything, String(escrow))).data,
  }),

  /** What was posted, whatever the address. */
  'GET webhooks': async ({ inbox }) => ({ data: inbox.received }),

  /** Posts events to an address from now on. */
  'POST webhooks': async ({ platform, clock }, { url }) => {
    const wish = { principal: 'mock', key: platform.newId('key'), fingerprint: String(url) };
    const call = { caller: everything, wish, now: clock.now() };
    return (await platform.webhooks.create(call, { url: String(url) })).value;
  },

  /** The bad days that can be had. */
  'GET profiles': async () => ({
    data: profileNames.map((name) => ({ name, about: profiles[name].about })),
  }),
};

type Inspection = (souk: MockSouk, input: Record<string, unknown>) => Promise<unknown>;

const everything = {
  scopes: new Set(['escrow:read', 'webhook:manage'] as const),
  isServer: true,
};
