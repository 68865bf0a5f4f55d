import { warnOfSurprises } from './conformity.js';
import type { Operation, ResponseOf } from './contract/operation.js';
import type { Problem } from './contract/problem.js';
import { SoukError, type SoukErrorCode, type SoukErrorFacts } from './errors.js';
import { retryAfterMs } from './retry.js';

/** An answer with what came around it. */
export interface WithResponse<T> {
  /** The answer itself. */
  readonly data: T;
  /** HTTP status. */
  readonly status: number;
  /** Headers that came with it; in a page those that the platform exposes. */
  readonly headers: Headers;
  /** Id of the request in the platform's logs; quote it when asking for help. */
  readonly requestId: string | undefined;
  /** Of the thing that was read or changed, when it has versions: its `ETag`. Give it back as `ifMatch` to change only what you have seen. */
  readonly version: string | undefined;
  /** Whether this is the answer to an earlier request with the same key. */
  readonly replayed: boolean;
}

/**
 * Reads a response to its end and makes sure that it is the platform's. New fields and values of a newer platform pass.
 *
 * @throws SoukError the platform's refusal, or `response_invalid` when the answer is none of the platform's:
 *   a captive portal's page, a broken body, JSON that is no object, a payment that names nothing paid
 */
export async function readAnswer<O extends Operation>(
  operation: O,
  response: Response,
  nowMs: number,
  expand?: readonly string[],
): Promise<WithResponse<ResponseOf<O>>> {
  const { headers, ok, status } = response;
  const isJson = /\bjson\b/.test(headers.get('Content-Type') ?? '');
  const json = parse(await response.text());
  const requestId = headers.get('Souk-Request-Id') ?? undefined;
  const facts = { status, requestId, retryAfterMs: retryAfterMs(headers, nowMs) };
  const veto = headers.get('Souk-Should-Retry') === 'false' ? { retryable: false } : undefined;
  if (!ok) {
    if (!isJson || !isProblem(json)) {
      const retryable = status === 408 || status === 429 || status >= 500;
      throw foreign(operation, response, { ...facts, retryable, ...veto });
    }
    throw new SoukError(json.code, json.detail, { ...facts, problem: json, ...veto });
  }
  if (!isJson || !isAnswerTo(operation, json)) {
    // JSON of another shape will have that shape again; what is no JSON was broken or replaced on the way.
    const retryable = !isJson || json === undefined;
    throw foreign(operation, response, { ...facts, retryable, ...veto });
  }
  warnOfSurprises(operation, json, expand);
  const replayed = headers.get('Idempotency-Replayed') === 'true';
  const version = headers.get('ETag') ?? undefined;
  return { data: json, replayed, status, headers, requestId, version };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/**
 * What this client itself reads of a refusal; the rest is passed on. The code is one that this version knows, because the
 * platform answers each version in its own codes: a list of them here would only cost bytes.
 */
const isProblem = (json: unknown): json is Problem & { readonly code: SoukErrorCode } =>
  isRecord(json) && typeof json['code'] === 'string' && typeof json['detail'] === 'string';

/**
 * Whether a page can go on with it. Fields are the contract's business, see conformity.ts; but money counts as moved
 * only when the answer names what it moved for: any `{}` on the way must not become a paid order.
 */
const isAnswerTo = <O extends Operation>(operation: O, json: unknown): json is ResponseOf<O> =>
  isRecord(json) && (!operation.movesMoney || typeof json['id'] === 'string');

/** An answer that somebody on the way gave. Two statuses say what is the matter even so. */
function foreign({ id }: Operation, { status, headers }: Response, facts: SoukErrorFacts) {
  const code =
    status === 429 ? 'rate_limited' : status === 503 ? 'unavailable' : 'response_invalid';
  const type = headers.get('Content-Type') ?? 'no type';
  return new SoukError(code, `${id} was answered with ${status} and ${type}, not by Souk.`, facts);
}
