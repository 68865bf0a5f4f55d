import { createSouk, type Souk } from '@souk/sdk';
import { mockKeys, type MockSouk } from '@souk/mocks';
import type { SoukChat } from '../chat/souk-chat.js';
import { show, until } from './page.js';

/** A client of one party, as in another browser. */
export async function clientOf(
  souk: MockSouk,
  party: 'buyer' | 'seller',
  id: string,
): Promise<Souk> {
  return createSouk({
    key: mockKeys.publishable,
    apiOrigin: souk.origin,
    fetch: souk.fetch,
    session: await sessionOf(souk, party, id),
  });
}

/** A session of one party. */
export async function sessionOf(
  souk: MockSouk,
  party: 'buyer' | 'seller',
  id: string,
): Promise<string> {
  const response = await souk.fetch(`${souk.origin}/v1/sessions`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${mockKeys.secret}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ party, id }),
  });
  const { token }: { token: string } = await response.json();
  return token;
}

/** Puts a chat on the page. */
export function putChat(attributes = '', width?: number): SoukChat {
  const markup = `<souk-chat ${attributes}><a href="/contact">Write to us</a></souk-chat>`;
  const chat = show(markup, width).querySelector('souk-chat');
  if (!chat) throw new Error('There is no chat on the page.');
  return chat;
}

/** The shadow root of the panel, once there is one. */
export function panelOf(chat: SoukChat): ShadowRoot | undefined {
  const panel = chat.shadowRoot?.querySelector('souk-chat-panel');
  return panel?.shadowRoot ?? undefined;
}

/** The one part of the panel that matches, as soon as there is one. */
export async function seen(chat: SoukChat, selector: string): Promise<HTMLElement> {
  let found: HTMLElement | null | undefined;
  await until(`"${selector}" is shown`, () => {
    found = panelOf(chat)?.querySelector<HTMLElement>(selector);
    return found;
  });
  if (!found) throw new Error(selector);
  return found;
}

/** Texts of all parts of the panel that match, as they are read. */
export const read = (chat: SoukChat, selector: string): string[] =>
  Array.from(panelOf(chat)?.querySelectorAll(selector) ?? [], ({ textContent }) =>
    plain(textContent),
  );

/** Text without the marks that only steer its direction, and with white space collapsed. */
export const plain = (text: string | null): string =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Types into a field of the panel, as a person does. */
export function type(field: Element, text: string): void {
  if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement))
    throw new Error('That is no field.');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses a key in a field. @returns whether the page was to do what it does by itself */
export const pressKey = (field: Element, key: string, more: KeyboardEventInit = {}): boolean =>
  field.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
