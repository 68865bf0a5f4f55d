/** What the gallery shows: all of it is in the address, so that a link shows the same. */
export interface Choice {
  readonly element: string;
  readonly state: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** Pixels; 0 for all the room there is. */
  readonly width: number;
  /** Whether the page around the element has the strictest policy that can carry it, or none. */
  readonly page: 'strict' | 'open';
  readonly brand: string;
  /** Attributes other than the story's own; an empty one is taken away. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const firstChoice: Choice = {
  element: 'souk-search',
  state: 'results',
  theme: 'auto',
  locale: 'en',
  direction: 'auto',
  width: 0,
  page: 'strict',
  brand: '',
  attributes: {},
};

/** Reads an address. What it does not say, or says in words that nobody knows, is as at first. */
export function choiceOf(query: string): Choice {
  const said = new URLSearchParams(query);
  const among = <Word extends string>(name: string, ...words: readonly [Word, ...Word[]]): Word =>
    words.find((word) => word === said.get(name)) ?? words[0];
  const width = Math.trunc(Number(said.get('width')));
  return {
    element: said.get('element') ?? firstChoice.element,
    // Another element's first state is its own first one.
    state: said.get('state') ?? (said.has('element') ? '' : firstChoice.state),
    theme: among('theme', 'auto', 'light', 'dark'),
    locale: localeOf(said.get('locale')),
    direction: among('direction', 'auto', 'ltr', 'rtl'),
    width: width >= 200 && width <= 2000 ? width : 0,
    page: among('page', 'strict', 'open'),
    brand: said.get('brand') ?? '',
    attributes: Object.fromEntries(
      [...said].flatMap(([name, value]) => (name.startsWith('a.') ? [[name.slice(2), value]] : [])),
    ),
  };
}

/** The address of a choice: only what differs from the first. */
export function addressOf(choice: Choice): string {
  const { attributes, ...rest } = choice;
  const said = new URLSearchParams();
  const first: Readonly<Record<string, unknown>> = { ...firstChoice, element: '', state: '' };
  for (const [name, value] of Object.entries(rest))
    if (value !== first[name] && value !== '') said.set(name, String(value));
  for (const [name, value] of Object.entries(attributes)) said.set(`a.${name}`, value);
  return `?${said}`;
}

function localeOf(said: string | null): string {
  try {
    return Intl.getCanonicalLocales(said ?? '')[0] ?? firstChoice.locale;
  } catch {
    return firstChoice.locale;
  }
}
