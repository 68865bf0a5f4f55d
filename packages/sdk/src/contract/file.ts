import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { idOf, open } from './schema.js';
import { Instant } from './time.js';

/** What a file may be. The bytes say which it is; what the sender calls it is not looked at. */
export const fileTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
/** A type of file that is taken. */
export type FileType = (typeof fileTypes)[number];

/** What files are uploaded for. */
export const filePurposes = ['evidence', 'message'] as const;
/** What a file is uploaded for. */
export type FilePurpose = (typeof filePurposes)[number];

/** The limits of uploads. */
export const fileLimits = {
  maximumBytes: 8 * 1024 * 1024,
  /** Width × height. A small file can unpack to a picture that stops a phone. */
  maximumPixels: 50_000_000,
  /** What one sender may upload before waiting, and how fast it comes back. */
  uploads: { burst: 30, every: 'PT20S' },
  /** How long a file is kept that nothing refers to. */
  keptUnused: 'P1D',
  /** How long a link to the content works at least; at most twice as long. */
  linkLives: 'PT15M',
} as const;

/** A picture or document that someone has sent, cleaned of what it told about place, time and camera. */
export const UploadedFile = z.object({
  id: idOf('file'),
  purpose: open(filePurposes),
  type: open(fileTypes),
  /** Bytes and hash of what is kept: pictures lose their metadata, so both differ from what was sent. */
  size: z.int(),
  sha256: z.string(),
  /** The box of a picture as it is shown; `null` for documents. */
  width: z.nullable(z.int()),
  height: z.nullable(z.int()),
  createdAt: Instant,
  /** The content, for whoever holds this link, until `urlExpiresBy`. Retrieve the file for a new one. */
  url: z.string(),
  urlExpiresBy: Instant,
});
export type UploadedFile = z.infer<typeof UploadedFile>;

export const createFile = {
  id: 'files.create',
  method: 'POST',
  path: '/v1/files',
  summary: 'Keeps a picture (JPEG, PNG, WebP) or a PDF; the body is its bytes as they are',
  scope: 'file:create',
  status: 201,
  isUpload: true,
  query: z.strictObject({
    purpose: z.enum(filePurposes),
    /** For a buyer without a session: the escrow that the client secret opens. */
    escrow: z.optional(idOf('escrow')),
  }),
  response: UploadedFile,
  problems: [
    'file_too_large',
    'file_type_refused',
    'file_malformed',
    'escrow_not_found',
    'client_secret_wrong',
  ],
} as const satisfies Operation;

export const retrieveFile = {
  id: 'files.retrieve',
  method: 'GET',
  path: '/v1/files/{file}',
  summary: 'What a file is, and a fresh link to its content, for those whom it was sent to',
  scope: 'file:read',
  status: 200,
  params: z.strictObject({ file: idOf('file') }),
  query: z.strictObject({ escrow: z.optional(idOf('escrow')) }),
  response: UploadedFile,
  problems: ['file_not_found', 'escrow_not_found', 'client_secret_wrong'],
} as const satisfies Operation;
