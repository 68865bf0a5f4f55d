/** What the launcher of `<souk-chat>` says. Other languages are fetched before it is shown, so that it does not change under a finger. */
export async function launcherLabel(locale: string): Promise<string> {
  const { language, script } = new Intl.Locale(locale).maximize();
  if (language === 'en') return english;
  const { launcherWords } = await import('./launcher-locales.js');
  return launcherWords[`${language}-${script}`] ?? launcherWords[language] ?? english;
}

const english = 'Chat with the seller';
