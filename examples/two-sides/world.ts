import { answerWindows, mockInPage, shareMock, wellKnown, type SharedMock } from '@souk/mocks';
import type { Money, Souk } from '@souk/sdk';
import { clientsOf, type SignedIn } from '../shared/clients.js';

/** Nobody else has this address: what goes there is answered by the marketplace that the tabs of this page share. */
const origin = 'https://two-sides.souk.invalid';
const files = new URL('../v1/demo/', document.baseURI);

export const people: Readonly<Record<SignedIn, string>> = {
  buyer: 'buy_amina',
  seller: wellKnown.weaver,
  mediator: 'med_ruth',
};

/** One movement of money, as the mock's books have it. */
export interface Entry {
  readonly kind: string;
  readonly escrowId?: string;
  readonly at: string;
  readonly postings: readonly {
    readonly account: string;
    readonly side: 'debit' | 'credit';
    readonly money: Money;
  }[];
}

/** The marketplace behind both sides. */
export interface World {
  readonly server: Souk;
  as(party: SignedIn): Promise<Souk>;
  /** A token for an element. */
  sessionOf(party: SignedIn): Promise<string>;
  books(): Promise<{ readonly entries: readonly Entry[]; readonly faults: readonly string[] }>;
  now(): Promise<string>;
  advance(duration: string): Promise<void>;
  deliver(escrow: string): Promise<void>;
  /** Everything as at the start, in all tabs. */
  reset(): Promise<void>;
}

/**
 * Starts, or joins, the marketplace. The page's own `fetch` leads to it from this very call on, before any element is made;
 * what is asked meanwhile waits.
 */
export function createWorld(): World {
  const started = shareMock({
    name: 'souk-two-sides',
    origin,
    mediaOrigin: files.href.replace(/\/$/, ''),
    payAt: `${files.href}pay.html?to=/pay/`,
    time: 'running',
  });
  const fetch: SharedMock['fetch'] = async (input, init) => (await started).fetch(input, init);
  mockInPage({ origin, fetch });
  answerWindows({ origin, fetch }, files.origin);
  const { server, as } = clientsOf({ origin, fetch });
  const bench = async (path: string, body?: unknown) => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    return (await fetch(`${origin}/_mock/${path}`, init)).json();
  };
  return {
    server,
    as: (party) => as(party, people[party]),
    sessionOf: async (party) => (await bench('sessions', { party, id: people[party] })).token,
    async books() {
      const [{ data: entries }, { faults }] = await Promise.all([bench('journal'), bench('audit')]);
      return { entries, faults };
    },
    now: async () => (await bench('clock')).now,
    advance: async (advance) => void (await bench('clock', { advance })),
    deliver: async (escrow) => void (await bench('deliver', { escrow })),
    reset: async () => void (await bench('reset', {})),
  };
}
