import { mockInPage } from '../in-page.js';
import { actorNames } from '../actors/company.js';
import { answerWindows } from './demo-window.js';
import { shareMock, type SharedMock } from './shared-mock.js';

/** No such host exists: what goes there is answered in the page, or by nobody. */
const origin = 'https://demo.souk.invalid';

/**
 * The demo that a page with the key `pk_demo` gets: the whole platform in the page itself, with sellers who haggle and ship, a
 * carrier, and time that runs. Nothing leaves the browser; tabs of the site share one demo, which outlives a reload.
 *
 * @param folder where the demo's files are: its pictures, and its payment window
 * @returns the origin that the page's clients shall talk to
 */
export async function startDemo(folder: string): Promise<string> {
  const now = new Date().toISOString();
  const souk = await shareMock({
    name: 'souk-demo',
    origin,
    mediaOrigin: folder.replace(/\/$/, ''),
    payAt: `${folder}pay.html?to=/pay/`,
    catalog: 'demo',
    actors: actorNames,
    // A minute of theirs is a quarter of a second: a visitor gets an answer at once.
    actorHaste: 240,
    time: 'running',
    start: monthOf(now),
  });
  await catchUp(souk, now);
  mockInPage(souk);
  answerWindows(souk, new URL(folder).origin);
  addEventListener('souk-sign-in', (event) => void signIn(souk, event));
  return origin;
}

/** Whoever wants to talk is signed in as the demo's one visitor, as a shop signs its own in. */
async function signIn({ fetch }: SharedMock, { target }: Event): Promise<void> {
  const visitor = { party: 'buyer', id: 'buy_visitor' };
  const asked = { method: 'POST', body: JSON.stringify(visitor) };
  const { token }: { token: string } = await (
    await fetch(`${origin}/_mock/sessions`, asked)
  ).json();
  if (target) Reflect.set(target, 'session', token);
}

/** A catalogue is made for a moment, and what was kept fits the same one only: so each month has its own demo. */
const monthOf = (now: string): string => `${now.slice(0, 7)}-01T00:00:00.000Z`;

/** Moves the time of a demo that begins, or that was asleep, to now. */
async function catchUp({ fetch }: SharedMock, now: string): Promise<void> {
  const clock = `${origin}/_mock/clock`;
  const { now: before }: { now: string } = await (await fetch(clock)).json();
  if (before < now) await fetch(clock, { method: 'POST', body: JSON.stringify({ set: now }) });
}
