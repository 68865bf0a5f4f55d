import { remembered } from './memo.js';

/**
 * Endings that the singular and plural of a word (and the genders of an adjective) do not share, by language: `ending>what stands
 * for it`, longest first. At least three letters stay. Light on purpose: two words must not become one by accident.
 */
const endings: Readonly<Record<string, string>> = {
  en: 'shes>sh ches>ch sses>ss ies>y xes>x zes>z ves>f us>us ss>ss is>is fe>f s>',
  de: 'en> ern> er> es> em> e> n> s>',
  fr: 'eaux>eau aux>al es> s> x> e>',
  es: 'ces>z os> as> es> o> a> e> s>',
  it: 'che>c chi>c ghe>g ghi>g i> e> o> a>',
  pt: 'oes>ao aes>ao ais>al eis>el ns>m os> as> es> s> o> a> e>',
  nl: 'kken>k ppen>p tten>t llen>l ssen>s nnen>n en> s> e>',
  pl: 'ami> ach> ego> ych> ich> ow> ie> y> i> a> e> u> o>',
  cs: 'ami> ach> ove> ych> eho> ou> y> i> a> e> u> o>',
  da: 'erne> ene> er> en> et> e> s> t>',
  sv: 'arna> orna> erna> ar> or> er> en> et> a> t> s> e>',
  ru: 'ами> ями> ого> его> ыми> ими> ах> ях> ов> ев> еи> ои> ыи> ии> ая> яя> ое> ее> ые> ие> ую> ых> их> ом> ем> ы> и> а> я> у> ю> е> о> ь>',
  tr: 'lari> leri> lar> ler>',
  ar: 'ات> ون> ین> ه>',
  he: 'ים> ות> ה>',
  fa: 'های> ها> ی>',
  hi: 'ियां> ियों> ों> ें> ां> े> ी> ा> ो>',
  id: 'nya>',
};

interface Rule {
  readonly ending: string;
  readonly stands: string;
}
const rules = new Map<string, readonly Rule[]>(
  Object.entries(endings).map(([language, text]) => [
    language,
    text.split(' ').map((rule) => {
      const [ending = '', stands = ''] = rule.split('>');
      return { ending, stands };
    }),
  ]),
);
const lettersLeft = 3;
/** "the" and "with the", written together with the noun. */
const arabicArticle = /^(?:و|ب|ک)?ال(?=...)|^لل(?=...)/;

/** What a folded word shares with its plural in a language; the word itself in a language without such endings. */
export function stem(word: string, language: string): string {
  const bare = language === 'ar' ? word.replace(arabicArticle, '') : word;
  for (const { ending, stands } of rules.get(language) ?? [])
    if (bare.endsWith(ending) && bare.length - ending.length >= lettersLeft)
      return bare.slice(0, -ending.length) + stands;
  return bare;
}

const latin = [...rules.keys()].filter(
  (language) => !['ru', 'ar', 'he', 'fa', 'hi'].includes(language),
);

/** What a word of a query may be the plural of: nobody says which language it is in. The word itself comes first. */
export const stems = remembered((word: string): readonly string[] => {
  const languages = /^[a-z0-9.]+$/.test(word) ? latin : ['ru', 'ar', 'he', 'fa', 'hi'];
  const found = new Set([word, ...languages.map((language) => stem(word, language))]);
  // "gruen" and "stoel" are how umlauts and ø are typed on a plain keyboard.
  if (/[aou]e/.test(word))
    for (const language of ['de', 'da']) found.add(stem(word.replace(/([aou])e/g, '$1'), language));
  return [...found];
});
