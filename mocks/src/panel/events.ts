import { redacted } from './redact.js';

/** An event that a Souk element fired. */
export interface Heard {
  readonly number: number;
  readonly at: number;
  readonly type: string;
  readonly from: string;
  readonly detail: unknown;
  /** Somebody said no to it. */
  readonly isPrevented: boolean;
}

export interface EventRecord {
  /** Oldest first, the last 200. */
  readonly heard: readonly Heard[];
  clear(): void;
}

const remembered = 200;

/**
 * Records everything that Souk elements fire, also what no list knows yet and what a listener of the page stops on its way:
 * it stands where events are sent.
 */
export function recordEvents(changed: () => void): EventRecord {
  const heard: Heard[] = [];
  let count = 0;
  const { prototype } = EventTarget;
  // Called with the element that sends, as it is.
  const send: (event: Event) => boolean = Reflect.get(prototype, 'dispatchEvent');
  prototype.dispatchEvent = function (event) {
    const isAllowed = send.call(this, event);
    const { type } = event;
    if (!type.startsWith('souk-') || type === 'souk-config' || !(this instanceof Element)) return isAllowed;
    const { detail }: { detail?: unknown } = event as CustomEvent;
    const from = this.localName + (this.id ? `#${this.id}` : '');
    count += 1;
    heard.push({ number: count, at: Date.now(), type, from, detail: plainOf(detail), isPrevented: !isAllowed });
    if (heard.length > remembered) heard.shift();
    changed();
    return isAllowed;
  }; // prettier-ignore
  return { heard, clear: () => void heard.splice(0) };
}

/** Details hold plain data and, of failures, an error. */
function plainOf(detail: unknown): unknown {
  try {
    const text = JSON.stringify(detail, (_, value: unknown) =>
      value instanceof Error
        ? Object.assign({ error: value.name, said: value.message }, value)
        : value,
    );
    return text === undefined ? undefined : redacted(JSON.parse(text));
  } catch {
    return '[not plain data]';
  }
}
