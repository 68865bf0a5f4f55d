import { words, type Words } from './front/words.js';

/** The pages that the bar and the front page lead to, in the order in which they are worth a visit. */
const pages: readonly ExamplePage[] = [
  { path: 'gallery/', name: 'gallery', line: 'galleryLine' },
  { path: 'generator/', name: 'generator', line: 'generatorLine' },
  { path: 'shop/', name: 'shop', line: 'shopLine', needsBackend: true },
  { path: 'two-sides/', name: 'twoSides', line: 'twoSidesLine' },
  { path: 'simulator/', name: 'simulator', line: 'simulatorLine' },
  { path: 'mediator/', name: 'mediator', line: 'mediatorLine' },
  { path: 'singles-day/', name: 'singlesDay', line: 'singlesDayLine' },
  { path: 'panel/', name: 'panel', line: 'panelLine' },
  { path: 'hostile/', name: 'hostile', line: 'hostileLine', needsBackend: true },
];

interface ExamplePage {
  /** From the front page. */
  readonly path: string;
  readonly name: keyof Words;
  readonly line: keyof Words;
  /** Left out where pages are plain files. @default false */
  readonly needsBackend?: boolean;
}

/**
 * A page with what all pages share: where it says `<!-- bar -->` the links to the others, and where it says `<!-- ways -->` a
 * card for each. It is written before the page is sent, so nothing appears late.
 *
 * @param path of the page from the root, such as `/gallery/index.html`
 */
export const withBar = (html: string, path: string): string =>
  html.replace('<!-- bar -->', () => bar(path)).replace('<!-- ways -->', () => ways());

function bar(path: string): string {
  const root = '../'.repeat(path.split('/').length - 2);
  const here = path.slice(1).replace(/index\.html$/, '');
  const links = pages.map(
    (page) => `<a href="${root}${page.path}"${page.path === here ? ' aria-current="page"' : ''} data-word="${page.name}"${backend(page)}>${words.en[page.name]}</a>`,
  );
  return `<a class="wordmark" href="${root || './'}">${logo} Souk</a>
      <nav aria-label="Pages">${links.join('\n        ')}</nav>`;
} // prettier-ignore

const ways = (): string =>
  pages
    .map(
      (page) => `<li${backend(page)}>
            <a href="${page.path}" data-word="${page.name}">${words.en[page.name]}</a>
            <p data-word="${page.line}">${words.en[page.line]}</p>
          </li>`,
    )
    .join('\n          ');

const backend = ({ needsBackend = false }: ExamplePage): string =>
  needsBackend ? ' data-backend' : '';

/** A stall with its awning. */
const logo = `<svg viewBox="0 0 24 24" aria-hidden="true">
        <path class="awning" d="M3 10V8l2-5h14l2 5v2a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0Z" />
        <path class="stall" d="M5 13v8h14v-8M9 21v-5h6v5" />
      </svg>`;
