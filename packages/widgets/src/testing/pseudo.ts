/** Marks every sentence of ours. */
export function marked<Words extends object>(words: Words): Words {
  const entries = Object.entries(words).map(([name, value]): [string, unknown] => {
    if (typeof value === 'string') return [name, name === 'locale' ? value : `⟦${value}⟧`];
    if (typeof value === 'function')
      return [name, (...args: unknown[]) => `⟦${String(Reflect.apply(value, undefined, args))}⟧`];
    return [name, marked(Object(value))];
  });
  return Object.assign(Object.create(null), words, Object.fromEntries(entries));
}

/** What an element shows that is neither a sentence of ours nor somebody's name, title, amount or date. */
export function unmarked(host: Element): string[] {
  const data = 'bdi, [dir=auto], [translate=no], .value .grow, .image, script, style';
  const found: string[] = [];
  const look = (text: string | null): void => {
    let rest = (text ?? '').replace(/\u2068[^\u2069]*\u2069/g, '');
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    if (/\p{L}{2}/u.test(rest)) found.push(rest.trim());
  };
  for (const each of host.shadowRoot?.querySelectorAll('*') ?? []) {
    if (each.matches(data) || each.closest(data)) continue;
    for (const node of each.childNodes) if (node instanceof Text) look(node.data);
    for (const name of ['aria-label', 'placeholder', 'alt', 'title'])
      // Why a listing is here is asked by its title.
      if (!each.matches('.why')) look(each.getAttribute(name));
  }
  return found;
}
