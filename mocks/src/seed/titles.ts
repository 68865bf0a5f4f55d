import { colors, languages, materials, nouns } from './words.js';

/** What a title is made from: keys into the tables of words. */
export interface TitleFacts {
  readonly noun: string;
  readonly material: string;
  readonly color: string;
  readonly style: string;
  readonly series: string;
}

/** A title as a seller of that language would write it. */
export function titleIn(language: string, facts: TitleFacts): string {
  const column = Math.max(0, languages.indexOf(language));
  const noun = nouns[facts.noun]?.[column] ?? facts.noun;
  const material = materials[facts.material]?.[column] ?? facts.material;
  const color = colors[facts.color]?.[column] ?? facts.color;
  return capitalized(
    `${composed(language, { noun, material, color, style: facts.style })} ${facts.series}`,
  );
}

/** Word order: English and Chinese put colour and material first, Japanese joins by の, most others follow the noun. */
function composed(
  language: string,
  words: { noun: string; material: string; color: string; style: string },
): string {
  const { noun, material, color, style } = words;
  switch (language) {
    case 'en':
      return `${style} ${color} ${material} ${noun}`;
    case 'zh-Hans':
      return `${color}${material}${noun}`;
    case 'ja':
      return `${material}の${noun} ${color}`;
    case 'ko':
    case 'hi':
    case 'tr':
      return `${material} ${noun}, ${color}`;
    case 'th':
      return `${noun}${material} ${color}`;
    default:
      return `${noun} ${material}, ${color}`;
  }
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
