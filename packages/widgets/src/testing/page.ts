import 'axe-core';
import { createMockSouk, mockKeys, type MockSouk, type MockSoukOptions } from '@souk/mocks';
import { configure } from '../shared/config.js';

type Fetch = typeof globalThis.fetch;

/** Sets this page up against a fresh mock. @param through may hold back or count what the page asks */
export async function openMock(
  options: MockSoukOptions = {},
  through: (fetch: Fetch) => Fetch = (fetch) => fetch,
): Promise<MockSouk> {
  const souk = await createMockSouk(options);
  configure({
    key: mockKeys.publishable,
    apiOrigin: souk.origin,
    fetch: through(souk.fetch),
    consent: undefined,
    theme: undefined,
    brand: undefined,
    locale: undefined,
    messages: undefined,
  });
  return souk;
}

const stages: HTMLElement[] = [];

/** Puts markup on the page, at a width in pixels when one is given. `clearPage` takes it away. */
export function show(markup: string, width?: number): HTMLElement {
  const stage = document.createElement('div');
  if (width !== undefined) stage.style.inlineSize = `${width}px`;
  stage.innerHTML = markup;
  document.body.append(stage);
  stages.push(stage);
  return stage;
}

/** Takes everything that `show` has put on the page. */
export function clearPage(): void {
  for (const stage of stages.splice(0)) stage.remove();
}

// A machine may be busy: what comes late is waited for, and what never comes is told before the test is ended.
const waitMsMax = 50_000;

/** Resolves when something is the case, looking once a frame. @throws after most of a test’s minute, saying what was awaited */
export async function until(what: string, holds: () => unknown): Promise<void> {
  const end = performance.now() + waitMsMax;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`This did not happen in time: ${what}`);
    await new Promise((next) => requestAnimationFrame(next));
  }
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}
declare const axe: {
  run(root: Element, options: object): Promise<{ readonly violations: readonly Finding[] }>;
};

/**
 * What axe finds wrong with a part of the page, as lines; none when all is well.
 *
 * @param rules looks at these alone
 */
export async function accessibilityFaults(
  root: Element,
  rules?: readonly string[],
): Promise<string[]> {
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    ...(rules ? { runOnly: rules } : {}),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} — ${failureSummary}`),
  );
}

/** The one element that matches inside an element's shadow root. @throws when there is none */
export function within(host: Element, selector: string): HTMLElement;
export function within<Found extends Element>(
  host: Element,
  selector: string,
  kind: abstract new () => Found,
): Found;
export function within(
  host: Element,
  selector: string,
  kind: abstract new () => Element = HTMLElement,
): Element {
  const found = host.shadowRoot?.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`<${host.localName}> shows nothing that matches "${selector}".`);
}

/** Texts of what matches inside an element's shadow root, with white space collapsed. */
export const texts = (host: Element, selector: string): string[] =>
  Array.from(host.shadowRoot?.querySelectorAll(selector) ?? [], ({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
