import type { Operation } from './contract/operation.js';

type Input = Readonly<Record<string, unknown>>;

/** The address of a call: parameters in the path, the rest of a read in the query. */
export function requestUrl(apiOrigin: string, operation: Operation, input: Input): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(input[name])),
  );
  const query = new URLSearchParams();
  if (operation.method === 'GET')
    for (const name of namesBeside(operation, input))
      for (const value of [input[name]].flat())
        if (value !== undefined) query.append(name, String(value));
  const search = query.toString();
  return `${apiOrigin}${path}${search && `?${search}`}`;
}

/** The body of a call that changes something: what is not in the path. Made once, so that every attempt sends the same bytes. */
export function requestBody(operation: Operation, input: Input): string | undefined {
  if (operation.method === 'GET') return undefined;
  return JSON.stringify(
    Object.fromEntries(namesBeside(operation, input).map((name) => [name, input[name]])),
  );
}

const namesBeside = (operation: Operation, input: Input): string[] =>
  Object.keys(input).filter((name) => !operation.path.includes(`{${name}}`));
