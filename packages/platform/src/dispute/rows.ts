import type {
  DisputeOutcome,
  DisputeReason,
  DisputeStatus,
  EscrowActor,
  EvidenceType,
  FileType,
  Instant,
  Money,
  Shipment,
} from '@souk/sdk/contract';

/** A dispute as the platform keeps it. */
export interface DisputeRow {
  readonly id: string;
  readonly escrowId: string;
  readonly sellerId: string;
  readonly buyerId: string;
  readonly status: DisputeStatus;
  readonly reason: DisputeReason;
  readonly statement: string;
  readonly held: Money;
  readonly respondBy?: Instant | undefined;
  readonly evidence: readonly EvidenceRow[];
  readonly offer?: SettlementRow | undefined;
  readonly proposal?: SettlementRow | undefined;
  readonly decision?: SettlementRow | undefined;
  readonly acceptedBy: readonly string[];
  readonly returnShipment?: Shipment | undefined;
  /** The mediator who decided, when one did: the next step needs another. */
  readonly mediatorId?: string | undefined;
  readonly overturnBy?: Instant | undefined;
  readonly openedAt: Instant;
  readonly closedAt?: Instant | undefined;
}

/** What was shown, by whom. */
export interface EvidenceRow {
  readonly id: string;
  readonly type: EvidenceType;
  readonly by: EscrowActor;
  readonly text?: string | undefined;
  readonly files: readonly {
    readonly file: string;
    readonly type: FileType;
    readonly size: number;
    readonly sha256: string;
  }[];
  /** SHA-256 of the text, which seals what the platform attached. */
  readonly sha256: string;
  readonly at: Instant;
}

/** A way to end a dispute, and what it was based on. */
export interface SettlementRow {
  readonly outcome: DisputeOutcome;
  readonly refund: Money;
  readonly by: EscrowActor;
  readonly rule?: string | undefined;
  readonly confidence?: number | undefined;
  readonly facts: Readonly<Record<string, string>>;
  readonly note?: string | undefined;
  readonly at: Instant;
}
