import type { Operation, ResponseOf } from './contract/operation.js';
import { Problem, problemCodes } from './contract/problem.js';
import { SoukError, type SoukErrorCode } from './errors.js';
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
  const requestId = response.headers.get('Souk-Request-Id') ?? undefined;
  const waitMs = retryAfterMs(response.headers, nowMs);
  const json = parse(await response.text());
  if (response.ok) {
    const parsed = operation.response.safeParse(json);
    if (parsed.success)
      return {
        // The schema that has just passed is the one that this type is inferred from.
        value: parsed.data as ResponseOf<O>,
        replayed: response.headers.get('Idempotency-Replayed') === 'true',
        requestId,
      };
    throw invalid(operation, response, requestId, waitMs, parsed.error);
  }
  const problem = Problem.safeParse(json);
  if (!problem.success) throw invalid(operation, response, requestId, waitMs, problem.error);
  const { code, detail } = problem.data;
  throw new SoukError(codeOf(code), detail, {
    problem: problem.data,
    requestId,
    retryAfterMs: waitMs,
  });
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

function invalid(
  operation: Operation,
  response: Response,
  requestId: string | undefined,
  waitMs: number | undefined,
  cause: unknown,
): SoukError {
  const type = response.headers.get('Content-Type') ?? 'no type';
  return new SoukError(
    'response_invalid',
    `${operation.id} was answered with ${response.status} and ${type}, which is not what the platform answers.`,
    { requestId, cause, retryAfterMs: waitMs },
  );
}
