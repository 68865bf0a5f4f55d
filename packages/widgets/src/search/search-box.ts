import { search, type Hit, type SearchQuery, type Transport } from '@souk/sdk';
import { html, nothing, type ReactiveElement } from 'lit';
import { price } from '../shared/format.js';
import { clockIcon, icon, searchIcon } from '../shared/icons.js';
import { Later } from '../shared/later.js';
import type { Messages } from '../shared/messages/en.js';
import { boxView, type BoxHandlers } from './box-view.js';
import { comboboxStep, type Combobox } from './combobox-keys.js';
import { marked, picture } from './hit-row.js';
import { Latest } from './latest.js';
import { SlashKey } from './slash-key.js';
import type { Suggestions } from './suggestions-part.js';

/** What a person can wish in the box. */
export interface BoxWishes {
  /** The connection to ask for suggestions on. */
  readonly connect: () => Transport | undefined;
  /** The search that would be made for some words. */
  readonly queryFor: (words: string) => SearchQuery;
  readonly submit: (words: string) => void;
  readonly choose: (hit: Hit) => void;
  /** What was searched for before, as far as this device may remember it. */
  readonly recent: () => readonly string[];
  readonly forgetRecent: () => void;
  /** Shows all that this device remembers. */
  readonly showMemory: (event: Event) => void;
  /** How many suggestions there are, for a screen reader. */
  readonly offered: (count: number) => void;
}

const suggestionCount = 5;
const hitCount = 3;
const closed: Combobox = { isOpen: false, active: -1 };

/** The input with its suggestions: an editable combobox whose list is chosen from by hand. */
export class SearchBox {
  /** What stands in the input. */
  words = '';
  readonly host: ReactiveElement;
  readonly #wishes: BoxWishes;
  readonly #slash: SlashKey;
  readonly #part: Later<typeof import('./suggestions-part.js')>;
  #ahead: Suggestions | undefined;
  #combobox = closed;

  constructor(host: ReactiveElement, wishes: BoxWishes) {
    this.host = host;
    this.#wishes = wishes;
    this.#slash = new SlashKey(host, () => this.focus());
    // Fetched when somebody comes to the box; what is typed before it is here is offered for then.
    this.#part = new Later(host, () => import('./suggestions-part.js'));
  }

  get isOpen(): boolean {
    return this.#combobox.isOpen && this.#count > 0;
  }

  focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  /** Shows these words, with nothing offered for them. */
  settle(words: string): void {
    this.words = words;
    this.#set(closed);
    this.#ahead?.show([]);
  }

  /** Shows or hides the list, after each drawing. */
  drawn(): void {
    if (this.host.isConnected) this.#part.part?.showPopup(this.host.renderRoot, this.isOpen);
    else this.#ahead?.cancel();
  }

  /** Makes room for what is drawn anew where a server has drawn a box; what was typed there, and the focus, stay. */
  takeOver(root: Element | DocumentFragment): void {
    const early = root.querySelector('input');
    const hadFocus = early?.matches(':focus');
    this.words = early?.value ?? this.words;
    root.replaceChildren();
    if (hadFocus) void this.host.updateComplete.then(() => this.focus());
  }

  template(text: Messages['search'], locale: string, placeholder?: string) {
    const { words, isOpen } = this;
    const { active } = this.#combobox;
    const list = this.#ahead?.template({
      active,
      locale,
      text,
      onPick: (index) => this.#pick(index),
      onForget: this.#forget,
      onMemory: this.#memory,
    });
    return boxView({
      text,
      placeholder: placeholder ?? text.placeholder,
      words,
      isOpen,
      activeOption: isOpen && active >= 0 ? `option-${active}` : nothing,
      hasSlash: this.#slash.isMine,
      list: list ?? nothing,
      on: this.#handlers,
    });
  }

  get #input(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector('input');
  }

  #set(combobox: Combobox): void {
    this.#combobox = combobox;
    this.host.requestUpdate();
  }

  #pick(index: number): void {
    const option = this.#ahead?.options[index];
    if (option?.hit) {
      this.#set(closed);
      this.#wishes.choose(option.hit);
    } else if (option) this.#wishes.submit(option.text);
  }

  get #count(): number {
    return this.#ahead?.options.length ?? 0;
  }

  #offer(active = -1): void {
    this.#set({ isOpen: true, active });
    const words = this.words.trim();
    if (!this.#ahead) void this.#fetch();
    else if (words) this.#ahead.offer(this.#wishes.queryFor(words));
    else this.#ahead.showRecent(this.#wishes.recent());
  }

  async #fetch(): Promise<void> {
    await this.#part.want();
    const { part } = this.#part;
    if (!part || this.#ahead) return;
    const { offered } = this.#wishes;
    this.#ahead = new part.Suggestions({
      html,
      nothing,
      icon,
      icons: { recent: clockIcon, suggestion: searchIcon },
      marked,
      picture,
      price,
      latest: new Latest(),
      ask: this.#ask,
      changed: (wereAsked) => {
        this.host.requestUpdate();
        if (wereAsked && this.#combobox.isOpen) offered(this.#count);
      },
    });
    if (this.#combobox.isOpen) this.#offer(this.#combobox.active);
  }

  #ask = async (query: SearchQuery, signal: AbortSignal) => {
    const transport = this.#wishes.connect();
    if (!transport) return undefined;
    const source = search(transport);
    const options = { signal, retryCountMax: 0 };
    const { q, locale } = query;
    return Promise.allSettled([
      source.suggest({ q, locale, limit: suggestionCount }, options),
      source.query({ ...query, limit: hitCount }, options),
    ]);
  };

  #onInput = (event: Event): void => {
    this.words = this.#input?.value ?? '';
    // Half-composed words are nobody's wish yet; `compositionend` comes when they are.
    if (event instanceof InputEvent && event.isComposing) this.host.requestUpdate();
    else this.#offer();
  };

  #onKeydown = (event: KeyboardEvent): void => {
    // 229 is what engines report for keys that an input method has taken.
    if (event.isComposing || event.keyCode === 229) return;
    const { active } = this.#combobox;
    const before = { isOpen: this.isOpen, active };
    const step = comboboxStep(before, event, this.#count);
    if (!step) return;
    this.#set(step.state);
    // The list does not change under somebody who moves in it.
    if (before.isOpen && step.state.active >= 0) this.#ahead?.cancel();
    if (step.wish === 'open') this.#offer(step.state.active);
    if (step.wish === 'pick') this.#pick(active);
    if (step.wish === 'submit') this.#wishes.submit(this.words);
    // Tab moves on, and Escape in an empty box belongs to whatever is around it.
    if (event.key === 'Tab' || (step.wish === 'clear' && !this.words)) return;
    if (step.wish === 'clear') this.#clear();
    event.preventDefault();
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#wishes.submit(this.words);
  };

  #onFocus = (): void => {
    if (!this.words) this.#offer();
    else void this.#fetch();
  };

  #onFocusout = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isInside =
      currentTarget instanceof Node &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!isInside) this.#set(closed);
  };

  #clear = (): void => {
    this.#wishes.submit('');
    this.focus();
  };

  #forget = (): void => {
    this.#wishes.forgetRecent();
    this.#ahead?.show([]);
    this.focus();
  };

  #memory = (event: Event): void => {
    this.#set(closed);
    this.#wishes.showMemory(event);
  };

  readonly #handlers: BoxHandlers = {
    input: this.#onInput,
    keydown: this.#onKeydown,
    submit: this.#onSubmit,
    focus: this.#onFocus,
    focusout: this.#onFocusout,
    clear: this.#clear,
  };
}
