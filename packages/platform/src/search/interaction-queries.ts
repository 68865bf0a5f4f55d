import type { Interaction, listInteractions, QueryOf } from '@souk/sdk/contract';
import { pageOf, readCursor } from '../page.js';
import type { Ports } from '../ports.js';
import type { InteractionRow } from './rows.js';

/** Reads of what followed from searches. */
export const interactionQueries = ({ store }: Ports) => ({
  list: ({ queryId, cursor, limit = 20 }: QueryOf<typeof listInteractions>) =>
    store.transaction((tx) => {
      const rows = tx.interactions.ofQuery(queryId);
      const [after] = cursor === undefined ? [] : readCursor(cursor, 1);
      const start = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
      return pageOf(rows.slice(start, start + limit + 1), limit, (row) => ({
        shown: present(row),
        cursor: [row.id],
      }));
    }),
});

const present = (row: InteractionRow): Interaction => ({
  id: row.id,
  queryId: row.queryId,
  kind: row.kind,
  listing: row.listingId,
  ...(row.position === undefined ? {} : { position: row.position }),
  ...(row.offerId === undefined ? {} : { offer: row.offerId }),
  ...(row.escrowId === undefined ? {} : { escrow: row.escrowId }),
  at: row.at,
});
