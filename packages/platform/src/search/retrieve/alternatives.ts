import type { Corpus } from '../corpus/corpus.js';

/** A term that would do, and how well. */
export interface Alternative {
  readonly term: number;
  readonly weight: number;
}

/** What is worth how much beside the very word in a title. */
export const weights = {
  form: 1,
  mark: 0.9,
  near: 0.7,
  synonym: 0.7,
  completion: 0.55,
  kind: 0.4,
  otherKind: 0.4,
} as const;
/** The term of a name, when some listing holds it. */
export function held(name: string, corpus: Corpus): number[] {
  const term = corpus.terms.find(name);
  return term !== undefined && corpus.isHeld(term) ? [term] : [];
}

/**
 * What a term stands for beside itself, which is worth less than the word in a title: the kind of thing that titles mean by it, the
 * categories that have it in their names, values of attributes, a seller. A "canapé" is a sofa before it is a "bout de canapé".
 */
export function standsFor(term: number, corpus: Corpus): Alternative[] {
  const kind = corpus.kindOf(term);
  const named = corpus.aliases.of(term).flatMap(({ mark, weight }) => {
    const isOtherKind = kind !== undefined && mark !== kind && isCategory(mark, corpus);
    return corpus.terms.holdersOf(mark) === 0
      ? []
      : [{ term: mark, weight: isOtherKind ? weight * weights.otherKind : weight }];
  });
  return kind === undefined ? named : [{ term: kind, weight: weights.kind }, ...named];
}

/** Whether a term is the mark of a category. */
export const isCategory = (term: number, { terms }: Corpus): boolean =>
  terms.nameOf(term).startsWith('=category:');
