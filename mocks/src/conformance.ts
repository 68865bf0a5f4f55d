import { formFaults, operations, Problem, problems, type Operation } from '@souk/sdk/contract';
import { suites } from './app-suite.js';
import { benchAt } from './suite/bench-at.js';
import type { Sentence } from './suite/sentence.js';
import { createStage, type Keys } from './suite/stage.js';

/** What came of one sentence. */
export interface Finding {
  readonly noun: string;
  readonly sentence: string;
  readonly result: 'holds' | 'fails' | 'passed over';
  /** Why it fails. */
  readonly why?: string;
}

/** How far a platform conforms to the contract. */
export interface Conformance {
  readonly findings: readonly Finding[];
  /** Operations that were asked and answered well at least once, and those that were not. */
  readonly exercised: readonly string[];
  readonly missed: readonly string[];
  /** Share of the sentences that hold among those that were asked, 0–1. */
  readonly share: number;
}

export interface ConformanceOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly keys?: Keys | undefined;
  /** Only sentences about these nouns, e.g. `['search']`. All unless told. */
  readonly nouns?: readonly string[] | undefined;
  /** Told of each finding as it comes. */
  readonly onFinding?: (finding: Finding) => void;
}

/**
 * Holds a platform at any address against the suite that the mock itself must pass. It must hold the rows of the `tiny` seed
 * (`souk-mock seed` prints them). One that is no mock has no clock to move, so sentences that need one are passed over.
 * Besides what the sentences ask for, every answer on the way must have the form that the contract gives it.
 *
 * @param origin e.g. `https://api.souk.example`
 */
export async function conformanceOf(
  origin: string,
  options: ConformanceOptions = {},
): Promise<Conformance> {
  const { fetch = globalThis.fetch, keys, nouns, onFinding } = options;
  const bench = await benchAt(origin, fetch);
  const watch = watched(fetch);
  const findings: Finding[] = [];
  const judge = async (sentence: Sentence): Promise<Pick<Finding, 'result' | 'why'>> => {
    if (sentence.needsBench && !bench) return { result: 'passed over' };
    await bench?.reset();
    const stage = createStage({ origin, fetch: watch.fetch, bench, keys }, assertEqual);
    const broken = await sentence.holds(stage).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    // A malformed answer tells more than what it led to.
    const why = watch.malformed.splice(0)[0] ?? broken;
    return why === undefined ? { result: 'holds' } : { result: 'fails', why };
  };
  for (const [noun, sentences] of Object.entries(suites).filter(
    ([noun]) => nouns?.includes(noun) ?? true,
  ))
    for (const sentence of sentences) {
      const finding = { noun, sentence: sentence.name, ...(await judge(sentence)) };
      findings.push(finding);
      onFinding?.(finding);
    }
  const asked = findings.filter(({ result }) => result !== 'passed over');
  const ids = operations.map(({ id }): string => id);
  return {
    findings,
    exercised: ids.filter((id) => watch.exercised.has(id)),
    missed: ids.filter((id) => !watch.exercised.has(id)),
    share: asked.filter(({ result }) => result === 'holds').length / Math.max(1, asked.length),
  };
}

/** Sends as `fetch` does, notes which operations are answered, and holds each answer against the contract. */
export function watched(fetch: typeof globalThis.fetch): {
  readonly fetch: typeof globalThis.fetch;
  readonly exercised: ReadonlySet<string>;
  readonly malformed: string[];
} {
  const exercised = new Set<string>();
  const malformed: string[] = [];
  return {
    exercised,
    malformed,
    async fetch(input, init) {
      const request = new Request(input, init);
      const operation = operationOf(request);
      const response = await fetch(request);
      if (!operation) return response;
      if (response.ok) exercised.add(operation.id);
      const expand = new URL(request.url).searchParams.getAll('expand');
      const fault = await formFault(operation, response, expand);
      if (fault !== undefined) malformed.push(`${operation.id}: ${fault}`);
      return response;
    },
  };
}

async function formFault(
  operation: Operation,
  response: Response,
  expand: readonly string[],
): Promise<string | undefined> {
  if (operation.streams && response.ok) return undefined;
  // A body that breaks or is somebody else's is what a sentence about faults has asked for.
  const json: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  if (json === undefined) return undefined;
  if (response.headers.get('Souk-Request-Id') === null) return 'the answer lacks Souk-Request-Id';
  const [issue] = response.ok
    ? formFaults(operation, json, expand)
    : (Problem.safeParse(json).error?.issues ?? []);
  if (issue)
    return `the answer is not of the contract's form: ${issue.path.join('.')} ${issue.message}`;
  if (response.ok) return undefined;
  const problem = Problem.parse(json);
  const known = Object.entries(problems).find(([code]) => code === problem.code)?.[1];
  if (!known) return `"${problem.code}" is no code of the contract`;
  return problem.status === response.status
    ? undefined
    : `the problem says ${problem.status}, the answer ${response.status}`;
}

const patterns = operations.map((operation: Operation) => ({
  operation,
  path: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The operation that a request asks for, if the contract has it. */
export function operationOf({ method, url }: Request): Operation | undefined {
  const { pathname } = new URL(url);
  const found = patterns.filter(
    ({ operation, path }) => operation.method === method && path.test(pathname),
  );
  // A fixed path wins over one with a parameter in its place.
  return (found.find(({ operation }) => operation.path === pathname) ?? found[0])?.operation;
}

/** Compares as the sentences mean it: by value, keys in any order. @throws Error with both values */
export function assertEqual(actual: unknown, expected: unknown, message?: string): void {
  if (isSame(actual, expected)) return;
  const told = `${JSON.stringify(actual) ?? 'undefined'} instead of ${JSON.stringify(expected) ?? 'undefined'}`;
  throw new Error(message === undefined ? told : `${message}: ${told}`);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}
