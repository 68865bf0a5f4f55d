import type { InputOf, retrieveFile, UploadedFile } from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { dealFor } from '../escrow/deals.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { noFile, visibleTo } from './attach.js';
import { assertLink } from './link.js';
import { presentFile } from './present.js';
import type { FileRow } from './rows.js';

/** The bytes of a file and how to serve them. */
export interface FileContent {
  readonly file: Pick<FileRow, 'id' | 'type'>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads of files. */
export const fileQueries = ({ store, clock, files }: Ports, platformOrigin: string) => ({
  retrieve: (caller: Caller, query: InputOf<typeof retrieveFile>): Promise<UploadedFile> =>
    store.transaction((tx) => {
      const file = tx.files.get(query.file);
      const visible =
        caller.isServer && file
          ? file
          : visibleTo(file, query.file, partyOf(tx, caller, query.escrow));
      return presentFile(visible, platformOrigin, clock.now());
    }),

  /** The content, for whoever holds a link to it. @throws DomainError `file_not_found`, `file_link_expired` */
  content: async (
    id: string,
    link: { readonly expires: string; readonly signature: string },
  ): Promise<FileContent> => {
    const file = await store.transaction((tx) => tx.files.get(id));
    if (!file) throw noFile(id);
    assertLink(file, link, clock.now());
    const bytes = await files.get(id);
    if (!bytes) throw noFile(id);
    return { file, bytes };
  },
});

/**
 * The party that a caller is where files are concerned: a session's, or the buyer of the escrow whose client secret came.
 *
 * @throws DomainError `escrow_not_found`, `client_secret_wrong`, `scope_missing`
 */
export function partyOf(tx: Transaction, caller: Caller, escrowId: string | undefined): string {
  if (caller.party) return caller.party.id;
  if (caller.isServer) return 'platform';
  if (escrowId === undefined)
    throw new DomainError(
      'invalid_request',
      'A client secret opens one escrow; name it in "escrow".',
      { param: 'escrow' },
    );
  return dealFor(tx, caller, { escrow: escrowId }).escrow.buyerId;
}
