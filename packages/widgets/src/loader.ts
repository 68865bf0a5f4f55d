import type { setAppearance } from './shared/appearance.js';
import { configure, pageConfig, type SoukConfig } from './shared/config.js';

/**
 * The merchant's one script tag: a classic script, since a module does not know its own tag. It reads the tag's
 * attributes, and loads the code of each Souk element from its own folder when the page first uses that element.
 *
 * `window.Souk` may be an array before this runs: `(window.Souk ||= []).push(['on', 'souk-select', listener])`.
 */
export interface SoukPage {
  readonly version: string;
  /** Resolves when the code of the elements that the page had at first is there. */
  readonly ready: Promise<unknown>;
  /** Listens to an event of any Souk element. @returns how to stop that */
  on(type: string, listener: EventListener): () => void;
  /** Changes the configuration of all elements. */
  set(changes: SoukConfig): void;
  /** Changes how all elements look; resolves with what cannot be read in the colours told, which the console says too. */
  appearance: typeof setAppearance;
  /** Whether the visitor agreed to have things kept on this device. */
  consent(isGiven: boolean): void;
  /** Makes a call by its name, like calls queued before this script ran. */
  push(call: readonly [name: string, ...rest: readonly unknown[]]): void;
}

const version = '0.0.0';

/** Starts once; a second copy of the script finds the first and leaves. */
function start(): void {
  const early: unknown = Reflect.get(globalThis, 'Souk');
  if (typeof early === 'object' && early !== null && 'version' in early) return;
  const script = ownScript();
  if (!script) return;
  const { key, apiOrigin, locale, theme, brand, appearance, consent, debug } = script.dataset;
  // Fixed now: the tag may be gone or changed when an element turns up later.
  const folder = new URL('.', script.src).href;
  if (key?.startsWith('sk_')) {
    console.error(
      'Souk did not start: data-key is a secret key (sk_…), which every visitor can read here. Replace that key, and put the publishable one (pk_…) into the tag. https://souk.example/docs/errors#secret_key_exposed',
    );
    return;
  }
  configure({
    key,
    apiOrigin: apiOrigin ?? new URL(script.src).origin,
    locale,
    theme: theme === 'light' || theme === 'dark' || theme === 'auto' ? theme : undefined,
    brand,
    consent: consent === undefined ? undefined : consent !== 'false',
  });
  const page = pageOf(folder, begin(folder, key === 'pk_demo', debug !== undefined));
  if (appearance) void page.appearance(appearance);
  Reflect.set(globalThis, 'Souk', page);
  if (Array.isArray(early)) for (const call of early) page.push(call);
}

/** This script's tag. An element of the page that is named `currentScript` is none. */
function ownScript(): HTMLScriptElement | undefined {
  // Page optimisers run scripts later, when no script is current.
  for (const each of [document.currentScript, document.querySelector('script[data-key]')])
    if (each instanceof HTMLScriptElement && each.src) return each;
  return undefined;
}

/** The demo and the developer panel stand before the page's `fetch`, so they come before any element does. */
async function begin(folder: string, isDemo: boolean, isDebugged: boolean): Promise<unknown> {
  if (isDemo) await demo(folder);
  if (isDebugged) await debug(folder);
  return watch(folder);
}

/** `data-debug` shows what the page asks the platform, and moves a mock's time. Nothing of it is in any other page. */
async function debug(folder: string): Promise<void> {
  try {
    const { startPanel }: Panel = await import(`${folder}demo/panel.js`);
    await startPanel(pageConfig().apiOrigin ?? '');
  } catch (error) {
    console.error(`The Souk panel did not start: ${folder}demo/panel.js`, error);
  }
}

interface Panel {
  readonly startPanel: (origin: string) => Promise<void>;
}

/** The key `pk_demo` is the whole platform in this page: no account, no network, nothing of it in any other page. */
async function demo(folder: string): Promise<void> {
  try {
    const { startDemo }: Demo = await import(`${folder}demo/demo.js`);
    configure({ apiOrigin: await startDemo(`${folder}demo/`) });
  } catch (error) {
    console.error(`The Souk demo did not start: ${folder}demo/demo.js did not load.`, error);
  }
}

interface Demo {
  readonly startDemo: (folder: string) => Promise<string>;
}

/** Loads the code of each element that the page has or gets. */
function watch(folder: string): Promise<unknown> {
  // In the single-file form they are registered already.
  const missing = new Set(
    ['souk-search', 'souk-checkout', 'souk-trust-badge', 'souk-chat'].filter(
      (name) => !customElements.get(name),
    ),
  );
  const load = (): Promise<unknown> =>
    Promise.all(
      [...missing]
        .filter((name) => document.getElementsByTagName(name).length > 0)
        .map((name) => {
          missing.delete(name);
          return import(`${folder}${name}.js`).catch((error: unknown) => {
            console.error(
              `<${name}> shows only its link: ${folder}${name}.js did not load.`,
              error,
            );
          });
        }),
    );
  const observer = new MutationObserver(() => {
    void load();
    if (missing.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  return load();
}

function pageOf(folder: string, ready: Promise<unknown>): SoukPage {
  const calls = {
    on(type: string, listener: EventListener) {
      addEventListener(type, listener);
      return () => removeEventListener(type, listener);
    },
    set: configure,
    async appearance(appearance: Parameters<typeof setAppearance>[0]) {
      const look: { readonly setAppearance: typeof setAppearance } = await import(
        `${folder}appearance.js`
      );
      return look.setAppearance(appearance);
    },
    consent: (isGiven: boolean) => configure({ consent: isGiven }),
  };
  return {
    version,
    ready,
    ...calls,
    push([name, ...rest]) {
      const call: unknown = Reflect.get(calls, name);
      if (typeof call === 'function') Reflect.apply(call, undefined, rest);
    },
  };
}

// A bundler's server build may run what is only meant for pages.
if (globalThis.document) start();
