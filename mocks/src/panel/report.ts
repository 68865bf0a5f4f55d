import type { Call } from './calls.js';
import type { Heard } from './events.js';

/** What a report is made from. */
export interface Facts {
  readonly page: string;
  readonly browser: string;
  readonly version: string;
  /** The line that makes the mock anew, where there is one. */
  readonly replay: string | undefined;
  readonly time: string | undefined;
  readonly state: string | undefined;
  readonly faults: readonly string[];
  readonly audit: string | undefined;
  readonly calls: readonly Call[];
  readonly events: readonly Heard[];
}

/**
 * A bug report to paste: what the page asked for and what came of it, without bodies, secrets or what anybody wrote. With the
 * replay line whoever reads it has the same world.
 */
export const bugReport = (facts: Facts): string =>
  [
    '## What happened, and what should have',
    '',
    '## Where',
    '',
    `- page: ${facts.page}`,
    `- browser: ${facts.browser}`,
    `- Souk: ${facts.version}`,
    ...line('mock', facts.replay),
    ...line('mock’s time', facts.time),
    ...line('mock’s state', facts.state),
    ...line('books', facts.audit),
    ...line('faults', facts.faults.join(', ') || undefined),
    '',
    `## The last ${facts.calls.length} calls`,
    '',
    '```',
    ...facts.calls.map(callLine),
    '```',
    '',
    `## The last ${facts.events.length} events`,
    '',
    '```',
    ...facts.events.map(({ type, from, isPrevented }) => `${type}  <${from}>${isPrevented ? '  prevented' : ''}`),
    '```',
    '',
  ].join('\n'); // prettier-ignore

const line = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`- ${name}: ${value}`];

const callLine = ({ method, path, status, code, ms, requestId, failure, isReplay }: Call): string =>
  [
    method,
    path,
    failure === undefined ? (status ?? 'under way') : `lost (${failure})`,
    code,
    isReplay && 'replayed',
    ms !== undefined && `${ms} ms`,
    requestId,
  ]
    .filter(Boolean)
    .join('  ');
