import type { Intent } from '@souk/sdk/contract';

/** Words that say what a person is after, folded and stemmed like every term. They steer the ranking and find nothing. */
export const intentWords: Readonly<Record<string, Intent>> = {
  cheap: 'bargain', budget: 'bargain', bargain: 'bargain', affordable: 'bargain', billig: 'bargain', gunstig: 'bargain', barato: 'bargain', economico: 'bargain', 便宜: 'bargain',
  bulk: 'bulk', wholesale: 'bulk', grosspackung: 'bulk', mayor: 'bulk', 批发: 'bulk',
  premium: 'premium', luxury: 'premium', luxe: 'premium', luxus: 'premium', lujo: 'premium', 高级: 'premium',
  gift: 'gift', present: 'gift', geschenk: 'gift', cadeau: 'gift', regalo: 'gift', 礼物: 'gift',
}; // prettier-ignore

/** Colours by their words. */
export const colorWords: Readonly<Record<string, string>> = {
  teal: 'teal', petrol: 'teal', red: 'red', rot: 'red', rouge: 'red', rojo: 'red', blue: 'blue', blau: 'blue', bleu: 'blue', azul: 'blue',
  green: 'green', grun: 'green', vert: 'green', verde: 'green', saffron: 'saffron', pink: 'pink', rosa: 'pink', black: 'black', schwarz: 'black',
  noir: 'black', negro: 'black', white: 'white', blanc: 'white', blanco: 'white', brown: 'brown', braun: 'brown', grey: 'grey', gray: 'grey', grau: 'grey',
}; // prettier-ignore

/** Materials by their words. */
export const materialWords: Readonly<Record<string, string>> = {
  silk: 'silk', seide: 'silk', soie: 'silk', seda: 'silk', cotton: 'cotton', baumwolle: 'cotton', coton: 'cotton', algodon: 'cotton', wool: 'wool',
  wolle: 'wool', laine: 'wool', lana: 'wool', linen: 'linen', leinen: 'linen', leather: 'leather', leder: 'leather', cuir: 'leather', ceramic: 'ceramic',
  glass: 'glass', oak: 'oak', bamboo: 'bamboo', steel: 'steel', brass: 'brass', silver: 'silver', paper: 'paper',
}; // prettier-ignore

/** Alternatives of a regular expression: what comes before the highest price, the lowest, and what is not wanted. */
export const maximumWords =
  'under|below|less than|up to|at most|max|unter|bis zu|moins de|menos de|meno di|低于|不超过';
export const minimumWords = 'over|above|more than|at least|from|über|ab|plus de|más de|più di';
export const negationWords = 'not|no|without|except|nicht|ohne|sans|pas|sin|senza';
