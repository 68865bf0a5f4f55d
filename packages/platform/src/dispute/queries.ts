import { disputeTurns, type Dispute, type listDisputes, type QueryOf } from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { pageOf, readCursor, type Page } from '../page.js';
import type { Ports } from '../ports.js';
import { caseFor, caseOf } from './deals.js';
import { presentDispute } from './present.js';
import type { DisputeRow } from './rows.js';

/** Reads of disputes, for their parties and for mediators. */
export const disputeQueries = ({ store, clock }: Ports) => ({
  retrieve: (caller: Caller, id: string): Promise<Dispute> =>
    store.transaction((tx) => {
      const { dispute, escrow, party } = caseFor(tx, caller, id);
      return presentDispute(dispute, escrow, party, clock.now());
    }),

  list: (caller: Caller, query: QueryOf<typeof listDisputes>): Promise<Page<Dispute>> =>
    store.transaction((tx) => {
      const isMine = visibleTo(caller);
      const limit = query.limit ?? 20;
      const after = query.cursor === undefined ? undefined : readCursor(query.cursor, 2).join(' ');
      const rows = tx.disputes
        .open()
        .filter((row) => isMine(row) && (after === undefined || keyOf(row) > after))
        .filter(({ status }) => query.awaiting === undefined || disputeTurns[status]?.party === query.awaiting);
      return pageOf(rows.slice(0, limit + 1), limit, (row) => ({
        shown: presentDispute(row, caseOf(tx, row.id).escrow, partyIn(caller), clock.now()),
        cursor: [row.respondBy ?? '', row.id],
      }));
    }),
}); // prettier-ignore

/** A mediator and a server see all; a buyer or seller their own. @throws DomainError `scope_missing` for anybody else */
function visibleTo({ party, isServer, mediatorId }: Caller): (row: DisputeRow) => boolean {
  if (isServer || mediatorId !== undefined) return () => true;
  if (!party)
    throw new DomainError('scope_missing', 'Disputes are listed for sessions and secret keys.', {
      scope: 'escrow:read',
    });
  return ({ sellerId, buyerId }) => (party.is === 'seller' ? sellerId : buyerId) === party.id;
}

const partyIn = ({ party, mediatorId }: Caller) => ({
  is: party?.is ?? (mediatorId === undefined ? 'platform' : 'mediator'),
  mediatorId,
});

const keyOf = ({ respondBy = '', id }: DisputeRow): string => `${respondBy} ${id}`;
