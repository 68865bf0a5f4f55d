import { DomainError } from '../domain-error.js';
import type { FileRow } from './rows.js';

/** What a file is attached to, by whom, and who may see it there. */
export interface Attachment {
  /** Id of the message or evidence. */
  readonly to: string;
  /** The party who attaches it, who must have uploaded it or been sent it. */
  readonly by: string;
  /** The parties who may see it from now on. */
  readonly readers: readonly string[];
}

/**
 * A file with one more place that refers to it. The same picture may be a message first and evidence later.
 *
 * @param file `undefined` when there is none
 * @throws DomainError `file_not_found`, also for a file that the party may not see
 */
export function attach(file: FileRow | undefined, id: string, attachment: Attachment): FileRow {
  const { to, by, readers } = attachment;
  const visible = visibleTo(file, id, by);
  return {
    ...visible,
    readers: [...new Set([...visible.readers, ...readers])],
    attachedTo: [...new Set([...visible.attachedTo, to])],
  };
}

/**
 * The file, when the party may see it.
 *
 * @throws DomainError `file_not_found`
 */
export function visibleTo(file: FileRow | undefined, id: string, partyId: string): FileRow {
  if (!file || (file.ownerId !== partyId && !file.readers.includes(partyId))) throw noFile(id);
  return file;
}

/** The refusal for a file that is not there, or not for this caller: which of both is not told. */
export const noFile = (id: string): DomainError =>
  new DomainError('file_not_found', `There is no file "${id}".`, { param: 'file' });
