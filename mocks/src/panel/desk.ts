import type { MockBench } from './bench.js';
import type { CallLog } from './calls.js';
import type { EventRecord } from './events.js';
import type { Moments } from './moments.js';

/** What the sheets of the panel work with. */
export interface Desk {
  readonly origin: string;
  readonly calls: CallLog;
  readonly events: EventRecord;
  /** Absent behind a real platform: what only a mock lets one do is not offered then. */
  readonly bench: MockBench | undefined;
  readonly moments: Moments | undefined;
  /** Does something to the mock's world: what led to it can be gone back to, the page's elements look again, what fails is told. */
  act(label: string, work: (bench: MockBench) => Promise<unknown>): Promise<void>;
  /** Goes to a moment that was. */
  goTo(index: number): Promise<void>;
  /** Says something to whoever looks or listens. */
  say(words: string): void;
  /** Shows the sheet that is open anew. */
  show(): void;
}

/** One sheet: made once, shown anew while it is open. */
export interface Sheet {
  readonly label: string;
  /** Whether it needs the mock's bench. */
  readonly ofMock: boolean;
  open(place: HTMLElement, desk: Desk): () => void | Promise<void>;
}

/** The time of day, by the device. */
export const timeOfDay = (epochMs: number): string =>
  new Date(epochMs).toTimeString().slice(0, 8) + `.${String(epochMs % 1_000).padStart(3, '0')}`;

/** An instant of the platform, to the second. */
export const instantText = (instant: string): string => `${instant.slice(0, 19).replace('T', ' ')}`;

/** An amount in a notation that needs no locale: `23.56 USD`. */
export function moneyText({
  amount,
  currency,
}: {
  readonly amount: number;
  readonly currency: string;
}): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}

/** A name of the contract as people read it. */
export const plain = (name: string): string => name.replaceAll('_', ' ');

/** Data as developers read it. */
export const jsonText = (value: unknown): string =>
  value === undefined ? '–' : JSON.stringify(value, null, 2);
