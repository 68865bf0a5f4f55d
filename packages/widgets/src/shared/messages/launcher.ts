/** What the launcher of `<souk-chat>` says. Other languages are fetched before it is shown, so that it does not change under a finger. */
export async function launcherLabel(locale: string): Promise<string> {
  try {
    if (!/^en\b/.test(locale))
      return (await import('./launcher-locales.js')).labelIn(locale) ?? english;
  } catch {
    // English, when the words do not load.
  }
  return english;
}

const english = 'Chat with the seller';
