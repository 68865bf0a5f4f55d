import * as z from 'zod/mini';
import { evidenceTypes } from './dispute-rules.js';
import { escrowActors } from './escrow-transitions.js';
import { fileTypes } from './file.js';
import { idOf, open } from './schema.js';
import { Instant } from './time.js';

/** A file that was shown, by what is in it: who holds the same bytes can prove it. */
export const EvidenceFile = z.object({
  file: idOf('file'),
  type: open(fileTypes),
  size: z.int(),
  /** SHA-256, 64 hexadecimal digits. */
  sha256: z.string(),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

/** What a party shows, or what the platform attached. Pieces are only ever added. */
export const Evidence = z.object({
  id: idOf('evidence'),
  type: open(evidenceTypes),
  by: open(escrowActors),
  text: z.nullable(z.string()),
  files: z.array(EvidenceFile),
  /** SHA-256 of the text: what the platform attached is sealed by it. */
  sha256: z.string(),
  at: Instant,
});
export type Evidence = z.infer<typeof Evidence>;

/** What a party says in a dispute. */
export const EvidenceText = z.string().check(z.maxLength(4000));

/** What a party wants to show as evidence. */
export const EvidenceRequest = z.strictObject({
  type: z.enum(evidenceTypes),
  text: z.optional(EvidenceText),
  /** Files of purpose `evidence` or `message` that the party has uploaded or was sent. */
  files: z.optional(z.array(idOf('file'))),
});
export type EvidenceRequest = z.infer<typeof EvidenceRequest>;
