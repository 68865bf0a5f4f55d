import { operations, type AnyOperation, type OperationId } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';

/** The operation behind a method and path, with the values of the path's parameters. */
export interface Match {
  readonly operation: AnyOperation;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly operation: AnyOperation;
  readonly segments: readonly string[];
}

const routes: readonly Route[] = operations
  .map((operation) => ({ operation, segments: operation.path.split('/') }))
  // A fixed path wins over one with a parameter in its place.
  .sort((a, b) => Number(a.operation.path.includes('{')) - Number(b.operation.path.includes('{')));

/** Every operation's id, once. */
export const operationIds: readonly OperationId[] = operations.map(({ id }) => id);

/**
 * Finds the operation for a request.
 *
 * @throws DomainError `route_not_found`, or `method_not_allowed` with the methods that the path takes
 */
export function matchRoute(method: string, path: string): Match {
  const segments = path.split('/');
  const found = routes.flatMap(({ operation, segments: pattern }) => {
    const params = matchSegments(pattern, segments);
    return params ? [{ operation, params }] : [];
  });
  const match = found.find(({ operation }) => operation.method === method);
  if (match) return match;
  if (found.length === 0)
    throw new DomainError('route_not_found', `There is nothing at "${path}".`);
  const allow = [...new Set(found.map(({ operation }) => operation.method))].join(', ');
  throw new DomainError('method_not_allowed', `"${path}" takes ${allow}, not ${method}.`, {
    allow,
  });
}

function matchSegments(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? '';
    if (expected.startsWith('{')) params[expected.slice(1, -1)] = decode(actual);
    else if (expected !== actual) return undefined;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new DomainError('route_not_found', `"${segment}" is not a well-formed part of a path.`);
  }
}
