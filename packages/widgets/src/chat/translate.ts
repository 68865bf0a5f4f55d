/** The browser's own translator, where there is one. @see https://webmachinelearning.github.io/translation-api/ */
interface TranslatorApi {
  availability(pair: Pair): Promise<string>;
  create(pair: Pair): Promise<{ translate(text: string): Promise<string> }>;
}
interface Pair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}
interface DetectorApi {
  create(): Promise<{
    detect(text: string): Promise<readonly { readonly detectedLanguage: string }[]>;
  }>;
}

/** A text in the reader's language, and the language that it was written in. */
export interface Translated {
  readonly text: string;
  readonly from: string;
}

/**
 * Translates a message on this device; nothing of it is sent anywhere. Figures stay to the letter: where the translation
 * does not have the very same ones in the same order, only the words between them are translated.
 *
 * @returns `undefined` when the browser does not know the language, or it is the reader's own
 */
export async function translateText(text: string, to: string): Promise<Translated | undefined> {
  const translators: TranslatorApi = Reflect.get(globalThis, 'Translator');
  const detectors: DetectorApi = Reflect.get(globalThis, 'LanguageDetector');
  const detector = await detectors.create();
  const from = (await detector.detect(text))[0]?.detectedLanguage ?? 'und';
  const targetLanguage = nameOf(to);
  const pair = { sourceLanguage: from, targetLanguage };
  if (from === 'und' || nameOf(from) === targetLanguage) return undefined;
  if ((await translators.availability(pair)) === 'unavailable') return undefined;
  const translator = await translators.create(pair);
  const whole = await translator.translate(text);
  if (figuresIn(whole).join(' ') === figuresIn(text).join(' ')) return { text: whole, from };
  const pieces = await Promise.all(
    // What stands at odd places is what was split at: a figure.
    text
      .split(figure)
      .map(async (piece, index) =>
        index % 2 === 1 || piece.trim() === '' ? piece : between(piece, translator),
      ),
  );
  return { text: pieces.join(''), from };
}

async function between(
  piece: string,
  translator: { translate(text: string): Promise<string> },
): Promise<string> {
  const [before = '', after = ''] = [/^\s*/.exec(piece)?.[0], /\s*$/.exec(piece)?.[0]];
  return before + (await translator.translate(piece.trim())).trim() + after;
}

/** A number with what belongs to it: sign, currency, unit of percent, separators. */
const figure =
  /((?:[A-Z]{3}\s?|\p{Sc}\s?)?[+−-]?\p{Nd}(?:[\p{Nd}.,:/٫٬\u00a0\u202f]*\p{Nd})?(?:\s?(?:\p{Sc}|[A-Z]{3}(?![A-Za-z])|%))?)/u;

const figuresIn = (text: string): string[] =>
  Array.from(text.matchAll(new RegExp(figure, 'gu')), ([found]) => found);

const nameOf = (locale: string): string => {
  const { language, script } = new Intl.Locale(locale).maximize();
  return language === 'zh' && script === 'Hant' ? 'zh-Hant' : language;
};
