import { button, make } from './dom.js';
import type { Desk, Sheet } from './desk.js';
import { styles } from './shell.styles.js';

export interface Shell {
  /** The sheet that is open is to be shown anew, soon. */
  showSoon(): void;
  say(words: string): void;
  readonly isOpen: boolean;
}

/**
 * The panel's frame at the foot of the page: a button, and when it is pressed tabs with a sheet each. It is in the top layer and
 * in a shadow root, with its place set where no style sheet of the page reaches.
 */
export function openShell(
  sheets: readonly Sheet[],
  desk: Desk,
  mode: string,
  copyReport: () => Promise<void>,
): Shell {
  const host = make('div', { popover: 'manual' });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  place(host);

  const said = make('p', { class: 'said', role: 'status' });
  const launcher = button('Souk panel', () => toggle(), {
    class: 'launcher',
    'aria-expanded': 'false',
    'aria-controls': 'panel',
  });
  const tabs = sheets.map(({ label }) =>
    button(label, () => select(label), { 'role': 'tab', 'id': `tab-${label}`, 'aria-controls': `sheet-${label}`, 'tabindex': -1, 'aria-selected': 'false' }),
  ); // prettier-ignore
  const places = sheets.map(({ label }) =>
    make('div', { role: 'tabpanel', id: `sheet-${label}`, 'aria-labelledby': `tab-${label}`, tabindex: 0, hidden: true }),
  ); // prettier-ignore
  const panel = make('section', { 'id': 'panel', 'aria-label': 'Souk developer panel', 'hidden': true },
    make('header', {},
      make('strong', {}, 'Souk'), make('span', { class: 'pill' }, mode),
      make('div', { role: 'tablist', 'aria-label': 'Sheets' }, ...tabs),
      said,
      button('Copy bug report', () => void copyReport(), { class: 'quiet', id: 'copy' }),
      button('Close', () => toggle(), { class: 'quiet', id: 'close' })),
    ...places); // prettier-ignore
  root.append(panel, launcher);

  const shows = new Map<string, () => void | Promise<void>>();
  let selected = sheets[0]?.label ?? '';
  let isOpen = false;
  let waiting = 0;

  const show = async (): Promise<void> => {
    const index = sheets.findIndex(({ label }) => label === selected);
    const [each, where] = [sheets[index], places[index]];
    if (!isOpen || !each || !where) return;
    if (!shows.has(selected)) shows.set(selected, each.open(where, desk));
    try {
      await shows.get(selected)?.();
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  const select = (label: string): void => {
    selected = label;
    for (const [index, tab] of tabs.entries()) {
      const isIt = sheets[index]?.label === label;
      tab.ariaSelected = String(isIt);
      tab.tabIndex = isIt ? 0 : -1;
      if (isIt) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      places[index]?.toggleAttribute('hidden', !isIt);
    }
    void show();
  };
  const toggle = (): void => {
    isOpen = !isOpen;
    panel.hidden = !isOpen;
    launcher.hidden = isOpen;
    launcher.ariaExpanded = String(isOpen);
    host.style.setProperty('inset', isOpen ? 'auto 0 0 0' : 'auto auto 8px 8px', 'important');
    if (isOpen) select(selected);
    (isOpen ? tabs.find(({ tabIndex }) => tabIndex === 0) : launcher)?.focus();
  };

  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return toggle();
    const at = tabs.findIndex((tab) => tab === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    select(sheets[next]?.label ?? selected);
    tabs[next]?.focus();
  });
  document.body.append(host);
  host.showPopover();

  return {
    showSoon() {
      if (waiting !== 0 || !isOpen) return;
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        void show();
      });
    },
    say: (words) => void (said.textContent = words),
    get isOpen() {
      return isOpen;
    },
  };
}

/** Set on the element itself and important: nothing of the page's style sheets is stronger. */
function place({ style }: HTMLElement): void {
  const wanted = {
    'all': 'initial', 'position': 'fixed', 'display': 'block', 'inset': 'auto auto 8px 8px', 'z-index': '2147483647', 'margin': '0',
    'padding': '0', 'border': '0', 'background': 'none', 'overflow': 'visible', 'width': 'auto', 'height': 'auto', 'max-width': '100vw',
    'color-scheme': 'light dark',
  }; // prettier-ignore
  for (const [name, value] of Object.entries(wanted)) style.setProperty(name, value, 'important');
}
