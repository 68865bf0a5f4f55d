import type { Operation, ResponseOf } from './contract/operation.js';
import { Problem, problemCodes } from './contract/problem.js';
import { SoukError, type SoukErrorCode, type SoukErrorFacts } from './errors.js';
import { retryAfterMs } from './retry.js';

/** A good answer, read and checked. */
export interface GoodAnswer<T> {
  readonly value: T;
  readonly replayed: boolean;
  readonly requestId: string | undefined;
}

/**
 * Reads a response to its end and checks it against the contract.
 *
 * @throws SoukError the platform's refusal, or `response_invalid` when the answer is none of the platform's:
 *   a captive portal's page, a broken body, a shape that the contract does not know
 */
export async function readAnswer<O extends Operation>(
  operation: O,
  response: Response,
  nowMs: number,
): Promise<GoodAnswer<ResponseOf<O>>> {
  const { headers, ok, status } = response;
  const json = parse(await response.text());
  const requestId = headers.get('Souk-Request-Id') ?? undefined;
  const facts = { status, requestId, retryAfterMs: retryAfterMs(headers, nowMs) };
  const veto = headers.get('Souk-Should-Retry') === 'false' ? { retryable: false } : undefined;
  if (!ok) {
    const problem = Problem.safeParse(json);
    if (!problem.success) {
      const retryable = status === 408 || status === 429 || status >= 500;
      throw foreign(operation, response, { ...facts, retryable, cause: problem.error, ...veto });
    }
    const { code, detail } = problem.data;
    throw new SoukError(codeOf(code), detail, { ...facts, problem: problem.data, ...veto });
  }
  const parsed = operation.response.safeParse(json);
  if (!parsed.success) {
    // JSON of another shape will have that shape again; what is no JSON was broken or replaced on the way.
    const retryable = json === undefined;
    throw foreign(operation, response, { ...facts, retryable, cause: parsed.error, ...veto });
  }
  return {
    // The schema that has just passed is the one that this type is inferred from.
    value: parsed.data as ResponseOf<O>,
    replayed: headers.get('Idempotency-Replayed') === 'true',
    requestId,
  };
}

const codeOf = (code: string): SoukErrorCode =>
  problemCodes.find((known) => known === code) ?? 'unrecognized_problem';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An answer that somebody on the way gave. Two statuses say what is the matter even so. */
function foreign({ id }: Operation, { status, headers }: Response, facts: SoukErrorFacts) {
  const code =
    status === 429 ? 'rate_limited' : status === 503 ? 'unavailable' : 'response_invalid';
  const type = headers.get('Content-Type') ?? 'no type';
  return new SoukError(
    code,
    `${id} was answered with ${status} and ${type}, which is not what the platform answers.`,
    facts,
  );
}
