import type { VersionedKind } from '@souk/sdk/contract';
import { DomainError } from './domain-error.js';
import { fingerprintOf } from './fingerprint.js';
import type { Watch } from './once.js';
import type { Transaction } from './store/store.js';

/** One thing that has versions. The id is missing while it is being made. */
export interface Versioned {
  readonly kind: VersionedKind;
  readonly id?: string | undefined;
}

/** Watches over a thing. @param expected versions that the caller will change; any when not told */
export const watchOver = (
  { kind, id }: Versioned,
  expected: readonly string[] | undefined,
): Watch => ({
  before(tx) {
    if (!expected || id === undefined) return;
    const current = versionIn(tx, kind, id);
    // What is not there is refused as that by whoever looks for it.
    if (current === undefined || expected.includes(current)) return;
    throw new DomainError(
      'version_conflict',
      `This ${words[kind]} is at version ${current}; the change was made for ${expected.join(' or ') || 'none'}.`,
      { currentVersion: current, param: 'If-Match' },
    );
  },
  after: (tx, answer) => versionIn(tx, kind, id ?? idOf(answer)),
});

/**
 * The version of a thing: 16 hexadecimal digits that are others as soon as it is another. Everybody who may see it sees the same
 * one. What counts by itself, such as views, has no part in it, nor have secrets.
 */
export function versionIn(tx: Transaction, kind: VersionedKind, id: string): string | undefined {
  const { row, seen } = kinds[kind](tx, id);
  if (!row) return undefined;
  const known = versions.get(row);
  if (known !== undefined) return known;
  const version = fingerprintOf(JSON.stringify(inOrder(seen)));
  versions.set(row, version);
  return version;
}

/** Fields by name: one that was emptied and filled again stands elsewhere in a row, until the row is written down and read back. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, each]) => [name, inOrder(each)]));
}

/** Rows are never changed in place, so a row has one version for as long as it lives. */
const versions = new WeakMap<object, string>();

/** A row, and what of it callers decide by. */
interface Found {
  readonly row: object | undefined;
  readonly seen?: unknown;
}

const kinds: Readonly<Record<VersionedKind, (tx: Transaction, id: string) => Found>> = {
  listing(tx, id) {
    const row = tx.listings.get(id);
    const variants = row?.variants?.map((variant) => without(variant, 'reserved'));
    const seen = row && { ...without(row, 'views', 'orders', 'ratings', 'reserved'), variants };
    return { row, seen };
  },
  // These two are there before anybody has settled anything.
  haggling: (tx, id) => whole(tx.haggling.get(id) ?? (tx.listings.get(id) && nothingSettled)),
  chatSettings: (tx, id) => whole(tx.chatSettings.get(id) ?? nothingSettled),
  checkout(tx, id) {
    const row = tx.checkouts.get(id);
    const seen = row && without(row, 'clientSecret', 'linkSecret', 'paymentToken', 'paymentKey');
    return { row, seen };
  },
  escrow(tx, id) {
    const row = tx.escrows.get(id);
    return { row, seen: row && without(row, 'remindedAt') };
  },
  dispute: (tx, id) => whole(tx.disputes.get(id)),
  offer(tx, id) {
    const row = tx.offers.get(id);
    // Whether the seller's rules will answer, and when, is secret too: a version that knew of it would tell it.
    return { row, seen: row && without(row, 'secret', 'token', 'answerAt') };
  },
  campaign(tx, id) {
    const row = tx.campaigns.get(id);
    const items = row?.items.map((item) => without(item, 'available', 'sold'));
    return { row, seen: { ...row, items } };
  },
  reservation(tx, id) {
    const row = tx.reservations.get(id);
    return { row, seen: row && without(row, 'token') };
  },
  webhook(tx, id) {
    const row = tx.webhooks.get(id);
    const secrets = row?.secrets.map(({ until }) => ({ until }));
    return { row, seen: row && { ...without(row, 'lastDeliveredAt'), secrets } };
  },
};

const nothingSettled = {};
const whole = (row: object | undefined): Found => ({ row, seen: row });

/** A row without what counts by itself, or what opens it to whoever knows it. */
const without = <Row extends object>(row: Row, ...names: readonly (keyof Row)[]): object => {
  const rest: Partial<Row> = { ...row };
  for (const name of names) delete rest[name];
  return rest;
};

const words: Readonly<Record<VersionedKind, string>> = {
  listing: 'listing',
  haggling: 'haggling of a listing',
  chatSettings: 'set of settings',
  checkout: 'checkout',
  escrow: 'escrow',
  dispute: 'dispute',
  offer: 'offer',
  campaign: 'selling event',
  reservation: 'reservation',
  webhook: 'webhook',
};

const idOf = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'id' in answer ? String(answer.id) : '';
