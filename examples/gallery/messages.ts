import type { Measured } from '../generator/contrast.js';
import type { Choice } from './address.js';

/** What the gallery asks of the story in its frame. */
export type Wish =
  | { readonly do: 'show'; readonly choice: Choice }
  | { readonly do: 'advance'; readonly duration: string }
  | { readonly do: 'run'; readonly isRunning: boolean }
  | { readonly do: 'spoil'; readonly profile: string }
  | { readonly do: 'mend' }
  | { readonly do: 'check' }
  /** Wears a look, and tells what the colours of some tokens come to. */
  | {
      readonly do: 'paint';
      readonly appearance: string | undefined;
      readonly measure: readonly string[];
    };

/** What the story tells the gallery. */
export type News =
  /** It hears wishes. Its state may take until it is in view. */
  | { readonly is: 'begun' }
  /** The state is there, or did not come about within its time. */
  | { readonly is: 'ready'; readonly trouble: string | undefined }
  | { readonly is: 'event'; readonly name: string; readonly detail: string; readonly wasCanceled: boolean }
  | { readonly is: 'request'; readonly call: string; readonly answer: string; readonly milliseconds: number }
  | { readonly is: 'refused'; readonly directive: string; readonly what: string }
  | { readonly is: 'world'; readonly now: string; readonly isRunning: boolean; readonly faults: readonly string[] }
  | { readonly is: 'measured'; readonly colors: Measured }
  | { readonly is: 'checked'; readonly findings: readonly string[]; readonly rules: number; readonly names: readonly Named[] }; // prettier-ignore

/** A part of the page as assistive technology meets it. */
export interface Named {
  readonly role: string;
  readonly name: string;
  readonly level: number;
}

const mark = 'souk-gallery';

/** Sends something between the two pages, which are of one origin. */
export function send(to: Window, said: Wish | News): void {
  to.postMessage({ mark, said }, location.origin);
}

/** Hears what the other page sends. */
export function hear<Said extends Wish | News>(
  from: () => Window | null,
  heard: (said: Said) => void,
): void {
  addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source !== from()) return;
    if (isMarked<Said>(data)) heard(data.said);
  });
}

/** Both pages are made from this very file: a message with its mark is one of these. */
const isMarked = <Said>(data: unknown): data is { readonly said: Said } =>
  typeof data === 'object' && data !== null && 'mark' in data && data.mark === mark;
