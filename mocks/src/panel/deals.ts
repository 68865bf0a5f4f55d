import type { Desk } from './desk.js';

const id = /\besc_[A-Za-z0-9]+\b/g;

/**
 * The deals that the page knows of, the newest first: those in its own calls and events, and those in the books, for what was
 * bought before a reload.
 */
export async function dealsOf({ calls, events, bench }: Desk): Promise<readonly string[]> {
  const journal = await bench?.get<unknown>('journal');
  // Where an id stands in an answer does not matter: what looks like one is one.
  const seen = [journal, ...calls.calls.map(({ path, answer }) => [path, answer]), ...events.heard.map(({ detail }) => detail)]; // prettier-ignore
  const found = seen.flatMap((each) => JSON.stringify(each ?? null).match(id) ?? []);
  return [...new Set(found.reverse())];
}
