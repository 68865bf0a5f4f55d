import {
  durationMs,
  epochMsOf,
  fileLimits,
  hmacSha256Hex,
  instantOf,
  type Instant,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { noFile } from './attach.js';
import type { FileRow } from './rows.js';

/** A link to the content of a file, for whoever holds it. */
export interface FileLink {
  readonly url: string;
  readonly urlExpiresBy: Instant;
}

const windowMs = durationMs(fileLimits.linkLives);

/**
 * A link that ends by itself. Pictures are shown by `<img>`, which sends no credentials, so the link is one.
 * Links made within the same quarter of an hour are the same, so that browsers find the picture in their cache.
 */
export function linkTo(file: FileRow, platformOrigin: string, now: Instant): FileLink {
  const expiresMs = (Math.floor(epochMsOf(now) / windowMs) + 2) * windowMs;
  const expires = String(expiresMs / 1000);
  const signature = signatureOf(file, expires);
  return {
    url: `${platformOrigin}/files/${file.id}?expires=${expires}&signature=${signature}`,
    urlExpiresBy: instantOf(expiresMs),
  };
}

/**
 * Lets a link through that was made for this file and has not ended.
 *
 * @throws DomainError `file_link_expired`, or `file_not_found` for a link that was never made
 */
export function assertLink(
  file: FileRow,
  link: { readonly expires: string; readonly signature: string },
  now: Instant,
): void {
  // Compared as marks of marks: how far two texts agree then says nothing about the signature.
  const isGenuine =
    hmacSha256Hex(file.linkSecret, link.signature) ===
    hmacSha256Hex(file.linkSecret, signatureOf(file, link.expires));
  if (!isGenuine) throw noFile(file.id);
  if (epochMsOf(now) >= Number(link.expires) * 1000)
    throw new DomainError('file_link_expired', `This link to file ${file.id} has ended.`);
}

const signatureOf = (file: FileRow, expires: string): string =>
  hmacSha256Hex(file.linkSecret, `${file.id} ${expires}`);
