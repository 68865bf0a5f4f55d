import type { MockSouk } from '@souk/mocks';
import type { Souk } from '@souk/sdk';

/** What a story acts on: one element on a page of its own, over a whole platform of its own. */
export interface Stage {
  readonly mock: MockSouk;
  /** The shop's own server. */
  readonly server: Souk;
  /** Somebody in another browser. */
  as(party: 'buyer' | 'seller' | 'mediator', id: string): Promise<Souk>;
  /** Signs somebody in here. */
  signIn(party: 'buyer' | 'seller', id: string): Promise<void>;
  /** Tells all elements of the page. */
  tell(changes: { readonly consent?: boolean; readonly key?: string }): void;
  /** The page before a reload: a stage with another such element, which `leave` takes away. */
  earlier(): Stage & { leave(): void };
  /** The device loses its network, and says so. */
  goOffline(): void;
  /** Requests whose `METHOD path` matches get no answer. */
  hold(requests: RegExp): void;
  /** Answers are changed on their way. */
  rewrite(requests: RegExp, change: (answer: Response) => Promise<Response>): void;
  /** The part of the element that matches, in whatever shadow root, as soon as there is one. */
  find(selector: string): Promise<HTMLElement>;
  press(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** The element itself. */
  readonly element: HTMLElement;
}

/** A state of an element, and how it comes about with the real platform and real presses. */
export interface Story {
  readonly id: string;
  readonly name: string;
  /** What is to be seen, in a sentence. */
  readonly about: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Before the element is on the page. */
  readonly before?: (stage: Stage) => Promise<void> | void;
  /** What a person then does. */
  readonly after?: (stage: Stage) => Promise<void>;
  /** There once the state is. Looked for in the element and its shadow roots, or `:state(…)` of the element. */
  readonly shows: string;
}

/** All states of one element. */
export interface StoryBook {
  readonly element: string;
  readonly name: string;
  /** Room that its states need, in pixels. */
  readonly height: number;
  /** The page's own link inside it. */
  readonly link: { readonly href: string; readonly text: string };
  /** What a page most often listens to. */
  readonly event: { readonly name: string; readonly tells: string };
  readonly stories: readonly Story[];
}
