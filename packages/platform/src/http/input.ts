import type { Operation } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';

type InputSchema = NonNullable<Operation['body']>;
type Issue = NonNullable<ReturnType<InputSchema['safeParse']>['error']>['issues'][number];

const maximumBytes = 64 * 1024;

/** What an operation says of its body. */
type Body = Pick<Operation, 'maximumBytes' | 'takesLines'>;

/** The body of a request as JSON. @throws DomainError `unsupported_media_type`, `body_too_large` or `invalid_request` */
export async function readBody(
  request: Request,
  { maximumBytes: most = maximumBytes, takesLines }: Body,
): Promise<{ text: string; json: unknown }> {
  const text = await request.text();
  if (text.length > most)
    throw new DomainError(
      'body_too_large',
      `The body has ${text.length} characters; ${most} are allowed.`,
    );
  const type = request.headers.get('Content-Type') ?? '';
  if (takesLines !== undefined && /^application\/x-ndjson\b/i.test(type))
    return { text, json: { [takesLines]: linesOf(text) } };
  if (text !== '' && !/^application\/json\b/i.test(type))
    throw new DomainError(
      'unsupported_media_type',
      `The body must be application/json${takesLines === undefined ? '' : ' or application/x-ndjson'}, not "${type}".`,
    );
  try {
    return { text, json: text === '' ? {} : JSON.parse(text) };
  } catch {
    throw new DomainError('invalid_request', 'The body is not well-formed JSON.', {
      param: 'body',
    });
  }
}

/** Each line as JSON; one that is none stays text, so that it is refused by itself. @see https://github.com/ndjson/ndjson-spec */
const linesOf = (text: string): unknown[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): unknown => {
      try {
        return JSON.parse(line);
      } catch {
        return line;
      }
    });

/** What a schema makes of an input. @throws DomainError `invalid_request`, naming the first wrong value in `param` */
export function parseInput(
  schema: InputSchema | undefined,
  input: unknown,
): Record<string, unknown> {
  if (!schema) return {};
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (!issue) throw new DomainError('invalid_request', 'The request is not of the right form.');
  const param = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.');
  throw new DomainError('invalid_request', `"${param || 'body'}" ${complaint(issue)}.`, {
    param: param || 'body',
  });
}

/** Refuses what an operation that takes none is sent: a wish that is passed over in silence is a trap. */
export function assertNone(what: 'parameter' | 'field', names: readonly string[]): void {
  const [name] = names;
  if (name === undefined) return;
  throw new DomainError('invalid_request', `"${name}" is not known here; no ${what} is taken.`, {
    param: name,
  });
}

/** Values of a query string in the types that its schema wants: numbers, booleans, lists. */
export function readQuery(
  schema: InputSchema | undefined,
  search: URLSearchParams,
): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    const type = typeOf(schema?.shape[name]);
    query[name] = type === 'array' ? values : readValue(type, values[0] ?? '');
  }
  return query;
}

function readValue(type: string, text: string): unknown {
  // What is not a number or a boolean stays text, so that the schema names the mistake.
  if (type === 'number')
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

function typeOf(schema: unknown): string {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return 'unknown';
  const { def } = schema;
  if (typeof def !== 'object' || def === null || !('type' in def)) return 'unknown';
  if (def.type === 'optional' && 'innerType' in def) return typeOf(def.innerType);
  return String(def.type);
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${article(issue.expected)}`;
    case 'unrecognized_keys':
      return 'is not known here';
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'invalid_format':
      return 'does not have the right form';
    default:
      return 'is not right';
  }
}

const article = (type: string): string =>
  type === 'int' ? 'a whole number' : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
