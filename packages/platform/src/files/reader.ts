import type { OutboxReader } from '../events/readers.js';
import type { Ports } from '../ports.js';

/** Deletes the bytes of files that are no more. */
export const fileReader = ({ files }: Ports): OutboxReader => ({
  name: 'files',
  async outside(event) {
    if (event.type === 'file.dropped') await files.delete(event.fileId);
  },
});
