import type { ProblemCode } from '@souk/sdk/contract';

/** What a refusal carries beside its sentence: the values that were expected and found. Never secrets. */
export type RefusalFacts = Readonly<Record<string, unknown>>;

/** A refusal by the rules of the marketplace. Only `http/problems.ts` knows its HTTP status. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ProblemCode;
  readonly facts: RefusalFacts;

  constructor(code: ProblemCode, detail: string, facts: RefusalFacts = {}) {
    super(detail);
    this.code = code;
    this.facts = facts;
  }
}
