import type { Instant, UploadedFile } from '@souk/sdk/contract';
import { linkTo } from './link.js';
import type { FileRow } from './rows.js';

/** A file as those see it who may, with a link that works for a while. */
export const presentFile = (file: FileRow, platformOrigin: string, now: Instant): UploadedFile => ({
  id: file.id,
  purpose: file.purpose,
  type: file.type,
  size: file.size,
  sha256: file.sha256,
  width: file.width ?? null,
  height: file.height ?? null,
  createdAt: file.createdAt,
  ...linkTo(file, platformOrigin, now),
});
