import type { FilePurpose, FileType, Instant } from '@souk/sdk/contract';

/** A file as the platform keeps it; its bytes are in the file store, under its id. */
export interface FileRow {
  readonly id: string;
  readonly purpose: FilePurpose;
  readonly type: FileType;
  readonly size: number;
  readonly sha256: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Who uploaded it: `buy_…`, `sel_…`, or `platform` for a server. */
  readonly ownerId: string;
  /** The parties who may see it beside its owner. */
  readonly readers: readonly string[];
  /** What refers to it: messages, evidence. A file without is dropped after a day. */
  readonly attachedTo: readonly string[];
  /** Signs the links to its content. */
  readonly linkSecret: string;
  readonly createdAt: Instant;
}
