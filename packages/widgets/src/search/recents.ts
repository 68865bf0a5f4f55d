const name = 'souk.recent-searches';
const countMax = 5;

/** The last searches of this visitor on this site, newest first. Empty where storage is blocked. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((each) => typeof each === 'string').slice(0, countMax)
      : [];
  } catch {
    // Storage is blocked or was filled by somebody else: there is nothing to offer.
    return [];
  }
}

/** Keeps a search for later. The caller has the visitor's consent. */
export function rememberSearch(words: string): void {
  const others = recentSearches().filter((each) => each !== words);
  try {
    localStorage.setItem(name, JSON.stringify([words, ...others].slice(0, countMax)));
  } catch {
    // Blocked or full: a list of recent searches is not worth an error.
  }
}

/** Forgets them all. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Blocked: nothing was kept either.
  }
}
