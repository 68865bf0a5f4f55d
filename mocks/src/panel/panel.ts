import { createMoments } from './moments.js';
import { findBench } from './bench.js';
import { recordCalls, type Call } from './calls.js';
import type { Desk } from './desk.js';
import { recordEvents } from './events.js';
import { bugReport, type Facts } from './report.js';
import { redacted } from './redact.js';
import { booksSheet } from './sheet-books.js';
import { callsSheet } from './sheet-calls.js';
import { chaosSheet } from './sheet-chaos.js';
import { dealSheet } from './sheet-deal.js';
import { eventsSheet } from './sheet-events.js';
import { timeSheet } from './sheet-time.js';
import { webhooksSheet } from './sheet-webhooks.js';
import { openShell, type Shell } from './shell.js';

const sheets = [callsSheet, eventsSheet, dealSheet, booksSheet, timeSheet, chaosSheet, webhooksSheet]; // prettier-ignore

/** A page asks for several things at once; what comes so soon after each other is one moment. */
const settledMs = 400;
/** The mock's time runs, and timers fire, without the page asking. */
const lookAgainMs = 2_000;

/**
 * The developer panel, for a page whose script tag says `data-debug`: what the page asks the platform and what comes of it; and
 * with a mock its books, clock, faults and webhooks. It is fetched for that alone, and listens from when this is called, so
 * elements come after.
 *
 * @param origin where the page's clients find the platform
 */
export async function startPanel(origin: string): Promise<void> {
  const own = globalThis.fetch.bind(globalThis);
  // It opens last, and what is recorded before waits in it.
  const frame: { shell?: Shell } = {};
  const show = (): void => frame.shell?.showSoon();
  let settling: ReturnType<typeof setTimeout> | undefined;
  const calls = recordCalls(origin, globalThis, (call) => {
    show();
    if (!changes(call)) return;
    clearTimeout(settling);
    settling = setTimeout(() => void moments?.keep(`${call.method} ${call.path}`).then(show), settledMs); // prettier-ignore
  });
  const events = recordEvents(show);
  const bench = await findBench(origin, own);
  const moments = bench && createMoments(bench);
  await moments?.keep('The page began');
  const say = (words: string): void => frame.shell?.say(words);
  const orSay = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      say('');
      await work();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    lookAgain();
    show();
  };
  const desk: Desk = {
    origin, calls, events, bench, moments, say, show,
    act: (label, work) =>
      orSay(async () => {
        if (!bench) return;
        clearTimeout(settling);
        await work(bench);
        if (label !== '') await moments?.keep(label);
      }),
    goTo: (index) => orSay(async () => moments?.goTo(index)),
  }; // prettier-ignore
  const mode = bench ? 'test data' : 'no mock: calls and events only';
  const report = (): Promise<void> =>
    orSay(async () => {
      await navigator.clipboard.writeText(bugReport(await factsOf(desk)));
      say('The report is in the clipboard.');
    });
  const shell = openShell(sheets.filter(({ ofMock }) => bench || !ofMock), desk, mode, report); // prettier-ignore
  frame.shell = shell;
  setInterval(() => shell.isOpen && show(), lookAgainMs);
}

const changes = ({ method, status, failure }: Call): boolean =>
  method === 'POST' && (status !== undefined || failure !== undefined);

/** Elements that know how to look again do; a page that is left open looks by itself. */
function lookAgain(): void {
  for (const element of document.querySelectorAll('*')) {
    if (!element.localName.startsWith('souk-')) continue;
    const refresh: unknown = Reflect.get(element, 'refresh');
    if (typeof refresh === 'function') Reflect.apply(refresh, element, []);
  }
}

async function factsOf({ bench, calls, events }: Desk): Promise<Facts> {
  const get = async <T>(path: string): Promise<T | undefined> => bench?.get<T>(path);
  const [faults, clock, state, audit] = await Promise.all([
    get<{ replay: string; active: readonly { what: { kind: string } }[] }>('faults'),
    get<{ now: string }>('clock'),
    get<{ hash: string }>('state'),
    get<{ faults: readonly string[] }>('audit'),
  ]);
  return {
    page: String(redacted(location.pathname)),
    browser: navigator.userAgent,
    version: String(Object(Reflect.get(globalThis, 'Souk')).version),
    replay: faults?.replay,
    time: clock?.now,
    state: state?.hash,
    faults: faults?.active.map(({ what }) => what.kind) ?? [],
    audit: audit && (audit.faults.join(' ') || 'right'),
    calls: calls.calls.slice(-40),
    events: events.heard.slice(-40),
  };
}
