import { html, render, type TemplateResult } from 'lit';
import { elements } from 'souk-elements';
import { part } from '../shared/part.js';
import { accessPanel } from './access-panel.js';
import { addressOf, choiceOf, type Choice } from './address.js';
import { storyOf } from './books.js';
import { codePanel } from './code-panel.js';
import { contents } from './contents.js';
import { controlsPanel } from './controls-panel.js';
import { eventsPanel } from './events-panel.js';
import { hear, send, type News, type Wish } from './messages.js';
import { referencePanel } from './reference-panel.js';
import { toolbar } from './toolbar.js';
import { panels, type GalleryView, type PanelName } from './view.js';
import { worldPanel } from './world-panel.js';

/** The gallery: the address says what is shown, a frame shows it, and panels tell about it. */
const rememberedCount = 60;
const frame = part('iframe');
type Known = Omit<GalleryView, 'book' | 'story' | 'api' | 'show' | 'open' | 'codeFor' | 'wish'>;
const nothingKnown = { ready: undefined, events: [], calls: [], refused: [], world: undefined, checked: undefined } as const; // prettier-ignore
let known: Known = {
  ...nothingKnown,
  choice: choiceOf(location.search),
  panel: 'controls',
  target: 'html',
};

const wish = (said: Wish): void => {
  if (said.do === 'check') learn({ checked: undefined });
  if (frame.contentWindow) send(frame.contentWindow, said);
};

function learn(news: Partial<Known>): void {
  known = { ...known, ...news };
  draw();
}

function show(changes: Partial<Choice>, typed = false): void {
  const choice = { ...known.choice, ...changes };
  const address = addressOf(choice);
  if (typed) history.replaceState(null, '', address);
  else if (address !== location.search) history.pushState(null, '', address);
  turnTo(choice);
}

/** Shows a choice: another state on a new page, anything else on the one that is there. */
function turnTo(choice: Choice): void {
  const { element, state, page } = known.choice;
  const isSamePage = choice.element === element && choice.state === state && choice.page === page;
  if (isSamePage) {
    learn({ choice, checked: undefined });
    wish({ do: 'show', choice });
    if (known.panel === 'access') wish({ do: 'check' });
  } else load(choice);
}

function load(choice: Choice): void {
  learn({ ...nothingKnown, choice });
  const file = choice.page === 'strict' ? 'story.html' : 'open.html';
  // In place of the page before it: the way back is the gallery's own history.
  frame.contentWindow?.location.replace(new URL(file + addressOf(choice), document.baseURI).href);
}

function open(panel: PanelName): void {
  learn({ panel });
  if (panel === 'access' && known.ready && !known.checked) wish({ do: 'check' });
}

function draw(): void {
  const { book, story } = storyOf(known.choice.element, known.choice.state);
  const api = elements.find((each) => each.element === book.element);
  if (!api) throw new Error(`The manifest does not know <${book.element}>.`);
  const view = { ...known, book, story, api, show, open, codeFor: (target: GalleryView['target']) => learn({ target }), wish };
  render(contents(view), part('#contents'));
  render(heading(view), part('#heading'));
  render(toolbar(view), part('#toolbar'));
  render(panelsOf(view), part('#panels'));
  frame.style.inlineSize = known.choice.width === 0 ? '100%' : `${known.choice.width}px`;
  frame.style.blockSize = `${book.height}px`;
  frame.title = `${book.name}: ${story.name}`;
  document.title = `${book.name}: ${story.name} · Souk gallery`;
} // prettier-ignore

const heading = ({ book, story, ready }: GalleryView): TemplateResult =>
  html`<p class="tagname"><code>&lt;${book.element}&gt;</code></p>
    <h1>${story.name}</h1>
    <p class="about">${story.about}</p>
    ${
      ready?.trouble === undefined
        ? ''
        : html`<p class="fault" role="alert">This state did not come about. ${ready.trouble}</p>`
    }`;

const titles: Readonly<Record<PanelName, string>> = {
  controls: 'Controls',
  code: 'Code',
  events: 'Events',
  access: 'Accessibility',
  world: 'Network & clock',
  reference: 'Reference',
};
const contentOf: Readonly<Record<PanelName, (view: GalleryView) => TemplateResult>> = {
  controls: controlsPanel,
  code: codePanel,
  events: eventsPanel,
  access: accessPanel,
  world: worldPanel,
  reference: referencePanel,
};

const panelsOf = (view: GalleryView): TemplateResult =>
  html`<div class="tabs" role="tablist" aria-label="About this state" @keydown=${onTabKey}>
      ${panels.map(
        (name) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${name}"
            aria-controls="panel"
            aria-selected=${name === view.panel}
            tabindex=${name === view.panel ? 0 : -1}
            @click=${() => open(name)}
          >
            ${titles[name]}${
              name === 'events' && view.events.length > 0
                ? html` <span class="count">${view.events.length}</span>`
                : ''
            }
          </button>`,
      )}
    </div>
    <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${view.panel}" tabindex="0">
      ${contentOf[view.panel](view)}
    </div>`;

/** Arrow keys lead from tab to tab. */
function onTabKey(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = (panels.indexOf(known.panel) + step + panels.length) % panels.length;
  open(panels[next] ?? 'controls');
  document.getElementById(`tab-${known.panel}`)?.focus();
}

hear<News>(
  () => frame.contentWindow,
  (news) => {
    const { events, calls, refused } = known;
    if (news.is === 'event') learn({ events: [news, ...events].slice(0, rememberedCount) });
    else if (news.is === 'request') learn({ calls: [news, ...calls].slice(0, rememberedCount) });
    else if (news.is === 'refused') learn({ refused: [news, ...refused] });
    else if (news.is === 'world') learn({ world: news });
    else if (news.is === 'checked') learn({ checked: news });
    else if (news.is === 'ready') {
      learn({ ready: news });
      if (known.panel === 'access') wish({ do: 'check' });
    }
  },
);
addEventListener('popstate', () => turnTo(choiceOf(location.search)));
load(known.choice);
