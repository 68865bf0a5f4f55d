import {
  answerWindows,
  createMockSouk,
  mockKeys,
  profiles,
  type MockSouk,
  type ProfileName,
} from '@souk/mocks';
import { elements } from 'souk-elements';
import { directionOf } from '../shared/direction.js';
import { setLook, tellSouk } from '../shared/souk-page.js';
import { choiceOf, type Choice } from './address.js';
import { storyOf } from './books.js';
import { check } from './check.js';
import { forgetStorage } from './memory-storage.js';
import { measure } from './measure.js';
import { hear, send, type News, type Wish } from './messages.js';
import { stageFor } from './stage.js';
import type { Story, StoryBook } from './story-book.js';
import { trafficTo } from './traffic.js';
import { whenThere } from './within.js';

/** The page in the gallery's frame: one element in one state, over a platform of its own. The address says which. */
const tell = (news: News): void => {
  if (parent !== window) send(parent, news);
};
const choice = choiceOf(location.search);
const { book, story } = storyOf(choice.element, choice.state);
forgetStorage(globalThis);
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  tell({ is: 'refused', directive: effectiveDirective, what: blockedURI }),
);
document.addEventListener('click', (event) => {
  // The page's own links lead nowhere here.
  if (event.composedPath().some((each) => each instanceof HTMLAnchorElement))
    event.preventDefault();
});

/** Attributes that the last choice has set. */
let worn: readonly string[] = [];
const mock = await openPlatform();
const traffic = trafficTo(mock, (call) => tell({ is: 'request', ...call }));
tellSouk({ key: mockKeys.publishable, apiOrigin: mock.origin, fetch: traffic.fetch });
const element = elementFor(book, story);
listen(element);
wear(choice);
hear<Wish>(() => parent, (wish) => void follow(wish)); // prettier-ignore
tell({ is: 'begun' });
setInterval(() => void mock.clock.tick().then(tellWorld), 1_000);
await play();

/** A platform whose pictures and payment pages are the demo's, beside the script tag. */
async function openPlatform(): Promise<MockSouk> {
  const folder = new URL('../v1/demo/', document.baseURI).href;
  const souk = await createMockSouk({
    mediaOrigin: folder.replace(/\/$/, ''),
    payAt: `${folder}pay.html?to=/pay/`,
    start: new Date().toISOString(),
  });
  answerWindows(souk, location.origin);
  souk.clock.run();
  return souk;
}

function elementFor({ element: tag, link: { href, text } }: StoryBook, { attributes = {} }: Story) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  made.append(link);
  return made;
}

/** Lets the state come about, and says when it has. */
async function play(): Promise<void> {
  const stage = stageFor(mock, traffic, element);
  let trouble: string | undefined;
  try {
    await story.before?.(stage);
    document.querySelector('#stage')?.append(element);
    await story.after?.(stage);
    await whenThere(() => element, story.shows);
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
  }
  document.documentElement.dataset['story'] = trouble ?? 'ready';
  tell({ is: 'ready', trouble });
  tellWorld();
}

/** Dresses the page and the element as chosen; the state stays. */
function wear({ theme, locale, direction, brand, attributes }: Choice): void {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction === 'auto' ? directionOf(locale) : direction;
  root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  tellSouk({ locale, theme: theme === 'auto' ? undefined : theme, brand: brand === '' ? undefined : brand });
  for (const name of worn) if (!(name in attributes)) restore(name);
  worn = Object.keys(attributes);
  for (const [name, value] of Object.entries(attributes))
    if (value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
} // prettier-ignore

function restore(name: string): void {
  const own = story.attributes?.[name];
  if (own === undefined) element.removeAttribute(name);
  else element.setAttribute(name, own);
}

async function follow(wish: Wish): Promise<void> {
  switch (wish.do) {
    case 'show':
      return wear(wish.choice);
    case 'check':
      return tell({ is: 'checked', ...(await check(document.documentElement)) });
    case 'paint':
      await setLook(wish.appearance);
      return tell({ is: 'measured', colors: await measure(wish.measure) });
    case 'advance':
      await mock.clock.advance(wish.duration);
      break;
    case 'run':
      if (wish.isRunning) mock.clock.run();
      else mock.clock.freeze();
      break;
    case 'spoil':
      if (isProfile(wish.profile)) mock.faults.use(wish.profile);
      break;
    case 'mend':
      mock.faults.clear();
  }
  tellWorld();
}

/** Hears what the element tells its page. */
function listen(heard: HTMLElement): void {
  const names = elements.find((each) => each.element === heard.localName)?.events ?? [];
  for (const { name } of names)
    heard.addEventListener(name, (event) => {
      const detail = event instanceof CustomEvent ? textOf(event.detail) : '';
      // After all listeners: what the page has called off is known by then.
      queueMicrotask(() =>
        tell({ is: 'event', name, detail, wasCanceled: event.defaultPrevented }),
      );
    });
}

function tellWorld(): void {
  const { clock, faults } = mock;
  tell({
    is: 'world',
    now: clock.now(),
    isRunning: clock.isRunning,
    faults: faults.active.map(({ what, on }) => (on ? `${what.kind} on ${on.source}` : what.kind)),
  });
}

const isProfile = (name: string): name is ProfileName => Object.hasOwn(profiles, name);

/** An event's detail as text; errors tell what they are, which JSON would leave out. */
function textOf(detail: unknown): string {
  const text = JSON.stringify(detail, (_, value: unknown) =>
    value instanceof Error ? { code: Reflect.get(value, 'code'), message: value.message } : value,
  );
  return text ?? '';
}
