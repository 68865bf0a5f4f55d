import { render } from 'lit';
import { elements } from 'souk-elements';
import type { Choice } from '../gallery/address.js';
import { storyOf } from '../gallery/books.js';
import { hear, send, type News, type Wish } from '../gallery/messages.js';
import { part } from '../shared/part.js';
import { addressOf, toldIn, type Told } from './address.js';
import { code } from './code.js';
import { measuredTokens, type Measured } from './contrast.js';
import { options } from './options.js';
import { appearanceOf } from './theme.js';
import { themePanel } from './theme-panel.js';
import type { GeneratorView } from './view.js';

/** The snippet generator: what was told is in the address; the preview is a story of the gallery, painted with the theme. */
const frame = part('iframe');
interface Known extends Told {
  readonly key: string;
  readonly hasConsent: boolean;
  readonly colors: Measured | undefined;
}
let known: Known = {
  ...toldIn(location.search),
  key: 'pk_demo',
  hasConsent: false,
  colors: undefined,
};

/** What each widget is previewed in. */
const previews: Readonly<Record<string, string>> = {
  'souk-search': 'results',
  'souk-checkout': 'button',
  'souk-chat': 'empty',
  'souk-trust-badge': 'card',
};
/** Colours of the table beside those that the read-outs need. */
const measured = [...measuredTokens, 'surface-2', 'border', 'accent'];

const wish = (said: Wish): void => {
  if (frame.contentWindow) send(frame.contentWindow, said);
};
const paint = (): void =>
  wish({ do: 'paint', appearance: appearanceOf(known.theme), measure: measured });

function learn(news: Partial<Known>): void {
  known = { ...known, ...news };
  draw();
}

/** Keeps what was told in the address: as a new place in the history, or in place of the last while somebody types. */
function tell(news: Partial<Told>, typed = false): void {
  learn(news);
  const address = addressOf(known);
  if (typed) history.replaceState(null, '', address);
  else if (address !== location.search) history.pushState(null, '', address);
}

function show(changes: Partial<Choice>, typed = false): void {
  const before = known.choice;
  tell({ choice: { ...before, ...changes } }, typed);
  turn(before);
}

function turn(before: Choice): void {
  if (before.element === known.choice.element) wish({ do: 'show', choice: known.choice });
  else load();
}

function load(): void {
  const { element } = storyOf(known.choice.element, '').book;
  const there = new URL('../gallery/story.html', document.baseURI);
  there.searchParams.set('element', element);
  there.searchParams.set('state', previews[element] ?? '');
  frame.contentWindow?.location.replace(there.href);
}

function draw(): void {
  const element = known.choice.element;
  const { book, story } = storyOf(element, previews[element] ?? '');
  const api = elements.find((each) => each.element === book.element);
  if (!api) throw new Error(`The manifest does not know <${book.element}>.`);
  const view: GeneratorView = {
    ...known,
    book,
    story,
    api,
    show,
    codeFor: (target) => tell({ target }),
    tellKey: (key) => learn({ key }),
    tellConsent: (hasConsent) => learn({ hasConsent }),
    paint(theme) {
      tell({ theme }, true);
      paint();
    },
  };
  render(options(view), part('#options'));
  render(code(view), part('#codes'));
  render(themePanel(view), part('#theme'));
  frame.title = `${book.name}, as your visitors see it`;
}

hear<News>(
  () => frame.contentWindow,
  (news) => {
    if (news.is === 'begun') {
      wish({ do: 'show', choice: known.choice });
      paint();
    } else if (news.is === 'measured') learn({ colors: news.colors });
  },
);
addEventListener('popstate', () => {
  const { choice } = known;
  learn(toldIn(location.search));
  turn(choice);
  paint();
});
draw();
load();
