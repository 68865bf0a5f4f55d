import {
  addDuration,
  fileLimits,
  idPrefixes,
  sha256Hex,
  type InputOf,
  type createFile,
  type Instant,
  type UploadedFile,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { count } from '../chat/rate.js';
import { begin, interrupt, settle, subjectOf, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { inspect, type Inspected } from './inspect.js';
import { presentFile } from './present.js';
import { partyOf } from './queries.js';
import type { FileRow } from './rows.js';

/** Uploads. */
export const fileCommands = ({ store, clock, ids, files }: Ports, platformOrigin: string) => ({
  /**
   * Keeps a file: its bytes first, then the row that makes it exist. A run that breaks between the two is carried on
   * by the next request with its key, which writes the same bytes under the same id.
   */
  create: async (
    { caller, wish }: Call,
    { content, purpose, escrow }: InputOf<typeof createFile>,
  ): Promise<Answer<UploadedFile>> => {
    const found = inspect(content);
    const begun = await store.transaction((tx) => {
      const ownerId = partyOf(tx, caller, escrow);
      const answer = begin<UploadedFile>(tx, wish, clock.now());
      if (answer) return { answer };
      const rate = `files ${ownerId}`;
      tx.rates.put(count(tx.rates.get(rate), rate, fileLimits.uploads, clock.now()));
      return { ownerId, id: subjectOf(tx, wish, () => ids.next(idPrefixes.file)) };
    });
    if ('answer' in begun) return begun.answer;
    try {
      await files.put(begun.id, found.bytes);
      return await store.transaction((tx) => {
        const now = clock.now();
        const row = { ...newRow(found, now), ...begun, purpose, linkSecret: ids.secret() };
        keep(tx, row, now);
        return settle(tx, wish, presentFile(row, platformOrigin, now));
      });
    } catch (error) {
      await store.transaction((tx) => interrupt(tx, wish));
      throw error;
    }
  },
});

const newRow = (found: Inspected, now: Instant) => ({
  type: found.type,
  size: found.bytes.length,
  sha256: sha256Hex(found.bytes),
  width: found.width,
  height: found.height,
  readers: [],
  attachedTo: [],
  createdAt: now,
});

function keep(tx: Transaction, row: FileRow, now: Instant): void {
  tx.files.put(row);
  tx.timers.set(row.id, addDuration(now, fileLimits.keptUnused));
}
