import { createSouk, type Money, type Souk } from '@souk/sdk';
import { part } from '../shared/part.js';

/** Where the platform is: the page's own tag says so, as it does for the elements. */
export const platformOrigin = part('script[data-platform]').dataset['platform'] ?? '';

/** The shop's own client, for what the page shows beside the elements. */
export const shopSouk: Souk = createSouk({ key: 'pk_test_demo', apiOrigin: platformOrigin });

/** The mock's time. With a body it is moved first, and every deadline on the way fires. */
export const mockClock = (body?: {
  readonly advance: string;
}): Promise<{ readonly now: string; readonly fired: number }> => bench('clock', body);

/** The mock's books: every balance, and what is wrong with them. */
export const mockLedger = (): Promise<{
  readonly entries: number;
  readonly faults: readonly string[];
  readonly balances: readonly { readonly account: string; readonly money: Money }[];
}> => bench('audit');

/** Tells every widget of the page something, now or when their script has come. */
export function tellWidgets(changes: { readonly session: string }): void {
  const widgets: { push(call: readonly unknown[]): unknown } = Reflect.get(window, 'Souk') ?? [];
  Reflect.set(window, 'Souk', widgets);
  widgets.push(['set', changes]);
}

/** A session without a password, which only a mock hands out. */
export const mockSession = (
  party: 'seller' | 'buyer',
  id: string,
): Promise<{ readonly token: string }> => bench('sessions', { party, id });

/** The mock's carrier hands the goods over. */
export const mockDeliver = (escrow: string): Promise<unknown> => bench('deliver', { escrow });

/** Asks the mock's test bench. Its answers are the mock's own and never checked here. */
async function bench<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${platformOrigin}/_mock/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (response.ok) return response.json();
  throw new Error(`The mock answered ${response.status}: ${await response.text()}`);
}
