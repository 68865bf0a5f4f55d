import { fileLimits, fileTypes, type FileType } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { broken, type Cleaned } from './bytes.js';
import { cleanJpeg } from './jpeg.js';
import { cleanPng } from './png.js';
import { cleanWebp } from './webp.js';

/** A file that may be kept: what its bytes say it is, cleaned. */
export interface Inspected extends Cleaned {
  readonly type: FileType;
}

/**
 * Looks at the bytes of a file, says what they are and takes off what they tell about their maker.
 *
 * @throws DomainError `file_type_refused`, `file_malformed`, or `file_too_large` for too many pixels
 */
export function inspect(sent: Uint8Array): Inspected {
  const type = fileTypes.find((each) => beginsAs[each](beginning(sent)));
  if (!type)
    throw new DomainError(
      'file_type_refused',
      sent.length === 0
        ? 'The file is empty; send the bytes of a JPEG, PNG, WebP or PDF.'
        : 'The bytes are not those of a JPEG, PNG, WebP or PDF.',
      { param: 'content', accepted: fileTypes },
    );
  const cleaned = clean[type](sent);
  const pixels = (cleaned.width ?? 0) * (cleaned.height ?? 0);
  if (pixels > fileLimits.maximumPixels)
    throw new DomainError(
      'file_too_large',
      `The picture has ${pixels} pixels; ${fileLimits.maximumPixels} are allowed.`,
      { param: 'content', maximum: fileLimits.maximumPixels },
    );
  return { type, ...cleaned };
}

const beginning = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 16));

// Byte by byte: in Latin letters, 0x89 and the like are single characters.
const beginsAs: Readonly<Record<FileType, (start: string) => boolean>> = {
  'image/jpeg': (start) => start.startsWith('\xff\xd8\xff'),
  'image/png': (start) => start.startsWith('\x89PNG\r\n\x1a\n'),
  'image/webp': (start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8),
  'application/pdf': (start) => /^%PDF-[12]\.\d/.test(start),
};

const clean: Readonly<Record<FileType, (bytes: Uint8Array) => Cleaned>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
  'application/pdf': keepPdf,
};

/** A PDF is kept as it is: its parts are packed and sealed in ways that only a PDF library could undo. */
function keepPdf(sent: Uint8Array): Cleaned {
  const end = String.fromCharCode(...sent.subarray(Math.max(0, sent.length - 1024)));
  if (!end.includes('%%EOF')) throw broken('it ends too early');
  return { bytes: sent.slice() };
}
