/** The languages that the elements speak. */
const locales = [
  'en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'tr', 'ar', 'he', 'fa', 'hi', 'th', 'vi', 'id', 'ja', 'ko',
  'zh-Hans', 'zh-Hant',
]; // prettier-ignore

/** The same with their names, each in itself. */
export const namedLocales: readonly { readonly locale: string; readonly name: string }[] =
  locales.map((locale) => ({
    locale,
    name: new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale,
  }));
