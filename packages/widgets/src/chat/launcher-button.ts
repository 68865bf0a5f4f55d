import { chatIcon } from '../shared/chat-icon.js';
import { styles } from './souk-chat.styles.js';

/** The button that opens a conversation. Made by hand: a template engine would weigh more than all of the launcher. */
export class LauncherButton {
  readonly button = document.createElement('button');
  readonly label = document.createElement('span');
  readonly #count = document.createElement('b');

  constructor() {
    const { button } = this;
    button.type = 'button';
    button.part.add('launcher');
    button.ariaHasPopup = 'dialog';
    this.#count.hidden = true;
    button.append(bubble(), this.label, this.#count);
  }

  show({ language, direction, isOpen, isBusy }: LauncherState): void {
    const { button } = this;
    button.lang = language;
    if (direction) button.dir = direction;
    button.ariaExpanded = String(isOpen);
    button.ariaBusy = String(isBusy);
  }

  /** Says how many messages wait to be read. */
  count(unread: number, language: string): void {
    this.#count.textContent = unread.toLocaleString(language);
    this.#count.hidden = unread === 0;
  }
}

/** What the button shows beside its words. */
export interface LauncherState {
  readonly language: string;
  readonly direction: 'rtl' | 'ltr' | undefined;
  readonly isOpen: boolean;
  /** Whether the conversation is on its way. */
  readonly isBusy: boolean;
}

/** A sheet of its own for each element: a document does not take that of another. */
export function launcherSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

function bubble(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', chatIcon);
  svg.append(path);
  return svg;
}
