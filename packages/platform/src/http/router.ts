import { operations, type AnyOperation, type OperationId } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';

/** The operation behind a method and path, with the values of the path's parameters. */
export interface Match {
  readonly operation: AnyOperation;
  readonly params: Readonly<Record<string, string>>;
}

/** The operations at one place of the tree of paths, and what may follow. */
interface Branch {
  readonly operations: AnyOperation[];
  readonly fixed: Map<string, Branch>;
  /** What follows in place of a parameter, by its name. */
  readonly parameters: Map<string, Branch>;
}

const newBranch = (): Branch => ({ operations: [], fixed: new Map(), parameters: new Map() });

const root = newBranch();
for (const operation of operations) {
  let branch = root;
  for (const segment of operation.path.split('/')) {
    const isParameter = segment.startsWith('{');
    const [next, name] = isParameter
      ? [branch.parameters, segment.slice(1, -1)]
      : [branch.fixed, segment];
    const known = next.get(name) ?? newBranch();
    next.set(name, known);
    branch = known;
  }
  branch.operations.push(operation);
}

/** Every operation's id, once. */
export const operationIds: readonly OperationId[] = operations.map(({ id }) => id);

/**
 * Finds the operation for a request.
 *
 * @throws DomainError `route_not_found`, or `method_not_allowed` with the methods that the path takes
 */
export function matchRoute(method: string, path: string): Match {
  const found = matches(root, path.split('/'), 0, {});
  const match = found.find(({ operation }) => operation.method === method);
  if (match) return match;
  if (found.length === 0)
    throw new DomainError('route_not_found', `There is nothing at "${path}".`);
  const allow = [...new Set(found.map(({ operation }) => operation.method))].join(', ');
  throw new DomainError('method_not_allowed', `"${path}" takes ${allow}, not ${method}.`, {
    allow,
  });
}

/** Everything at a path, whatever its method; a fixed path before one with a parameter in its place. */
function matches(
  { operations: here, fixed, parameters }: Branch,
  segments: readonly string[],
  index: number,
  params: Readonly<Record<string, string>>,
): Match[] {
  const segment = segments[index];
  if (segment === undefined) return here.map((operation) => ({ operation, params }));
  const next = fixed.get(segment);
  const found = next ? matches(next, segments, index + 1, params) : [];
  for (const [name, branch] of parameters)
    found.push(...matches(branch, segments, index + 1, { ...params, [name]: decode(segment) }));
  return found;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new DomainError('route_not_found', `"${segment}" is not a well-formed part of a path.`);
  }
}
