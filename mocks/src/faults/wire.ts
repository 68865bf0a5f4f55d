import type { FaultEffect, Fault } from './fault.js';

type Field = 'number' | 'share' | 'curve' | 'flag' | 'status';

/** What each kind of fault takes beside its name. A `?` may be left out. */
const fields: Readonly<Record<FaultEffect['kind'], Readonly<Record<string, Field | `${Field}?`>>>> =
  {
    latency: { milliseconds: 'curve' },
    lose_request: {},
    lose_response: {},
    cut_body: { after: 'share?' },
    stall_body: { after: 'share?' },
    truncate_body: { after: 'share?' },
    refuse: { status: 'status', retryAfterSeconds: 'number?', committed: 'flag?' },
    captive_portal: { committed: 'flag?' },
    duplicate_request: {},
    expire_token: {},
    skew_clock: { seconds: 'number' },
    stale_index: {},
    block_storage: {},
    lose_webhook: {},
    duplicate_webhook: {},
    reorder_webhook: {},
  };

/** Every kind of fault. */
export const faultKinds: readonly string[] = Object.keys(fields);

/** A fault that came as JSON. @throws RangeError that says which value is wrong, and what would be right */
export function readFault(body: Readonly<Record<string, unknown>>): Fault {
  const { on, times, chance, what, ...unknown } = body;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined)
    throw new RangeError(`"${stray}" is not known here; a fault has on, times, chance and what.`);
  return {
    what: readEffect(what),
    ...(on === undefined ? {} : { on: readPattern(on) }),
    ...(times === undefined ? {} : { times: readNumber('times', times, 1) }),
    ...(chance === undefined ? {} : { chance: readNumber('chance', chance, 0, 1) }),
  };
}

function readEffect(what: unknown): FaultEffect {
  const given = typeof what === 'object' && what !== null ? { ...what } : {};
  const { kind, ...rest }: { kind?: unknown; [field: string]: unknown } = given;
  if (!isKind(kind)) throw new RangeError(`"what.kind" must be one of ${faultKinds.join(', ')}.`);
  const wanted = fields[kind];
  for (const field of Object.keys(rest))
    if (!Object.hasOwn(wanted, field))
      throw new RangeError(`"what.${field}" is not known for ${kind}.`);
  for (const [field, form] of Object.entries(wanted))
    if (rest[field] !== undefined || !form.endsWith('?')) check(`what.${field}`, form, rest[field]);
  // Each field of this kind has just been checked.
  return { kind, ...rest } as FaultEffect;
}

function check(name: string, form: string, value: unknown): void {
  switch (form.replace('?', '')) {
    case 'share':
      return void readNumber(name, value, 0, 1);
    case 'number':
      return void readNumber(name, value);
    case 'flag':
      if (value !== true) throw new RangeError(`"${name}" is true or left out.`);
      return;
    case 'status':
      if (![429, 500, 502, 503].some((status) => status === value))
        throw new RangeError(`"${name}" must be one of 429, 500, 502, 503.`);
      return;
    default:
      if (!Array.isArray(value)) return void readNumber(name, value, 0);
      if (
        !value.every(
          (point) => Array.isArray(point) && point.length === 2 && point.every(Number.isFinite),
        )
      )
        throw new RangeError(
          `"${name}" must be milliseconds, or points such as [[0, 80], [0.5, 300], [1, 4000]].`,
        );
  }
}

function readNumber(name: string, value: unknown, minimum = -Infinity, maximum = Infinity): number {
  if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
  const range =
    maximum === Infinity
      ? minimum === -Infinity
        ? ''
        : ` from ${minimum} up`
      : ` from ${minimum} to ${maximum}`;
  throw new RangeError(
    `"${name}" must be a number${range}, not ${JSON.stringify(value) ?? 'missing'}.`,
  );
}

function readPattern(on: unknown): RegExp {
  try {
    return new RegExp(String(on));
  } catch {
    throw new RangeError(
      `"on" must be a regular expression for "METHOD path", not ${JSON.stringify(on)}.`,
    );
  }
}

const isKind = (kind: unknown): kind is FaultEffect['kind'] =>
  typeof kind === 'string' && Object.hasOwn(fields, kind);
