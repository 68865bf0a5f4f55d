import {
  evidenceForReason,
  evidenceLimits,
  sha256Hex,
  type EscrowActor,
  type EvidenceRequest,
  type Instant,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { FileRow } from '../files/rows.js';
import type { DisputeRow, EvidenceRow } from './rows.js';

/**
 * One more piece of evidence, when it fits the reason and the limits.
 *
 * @throws DomainError `evidence_refused`
 */
export function withEvidence(dispute: DisputeRow, piece: EvidenceRow): DisputeRow {
  const allowed: readonly string[] = evidenceForReason[dispute.reason];
  const refuse = (why: string): never => {
    throw new DomainError('evidence_refused', why, { param: 'type', allowed, limits: evidenceLimits });
  };
  if (!allowed.includes(piece.type))
    refuse(`"${piece.type}" says nothing about "${dispute.reason}"; show ${allowed.join(', ')}.`);
  if (piece.files.length > evidenceLimits.filesPerPiece)
    refuse(`A piece of evidence has at most ${evidenceLimits.filesPerPiece} files, not ${piece.files.length}.`);
  if (piece.files.length === 0 && (piece.type !== 'statement' || piece.text === undefined))
    refuse(piece.type === 'statement' ? 'A statement needs a text.' : `"${piece.type}" needs a file.`);
  const own = dispute.evidence.filter(({ by }) => by === piece.by);
  if (own.length >= evidenceLimits.perParty)
    refuse(`The ${piece.by} has shown ${own.length} pieces of evidence, which is as many as there may be.`);
  return { ...dispute, evidence: [...dispute.evidence, piece] };
} // prettier-ignore

/** What was asked to be shown, as a row. */
export const evidenceRow = (
  id: string,
  { type, text }: EvidenceRequest,
  by: EscrowActor,
  files: readonly FileRow[],
  at: Instant,
): EvidenceRow => ({
  id,
  type,
  by,
  text,
  files: files.map((file) => ({
    file: file.id,
    type: file.type,
    size: file.size,
    sha256: file.sha256,
  })),
  sha256: sha256Hex(text ?? ''),
  at,
});
