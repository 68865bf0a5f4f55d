/**
 * The part of `zod/mini` that the contract is written in, for the builds that go to browsers: 1 kB in place of 7.
 * The source and the tests import zod; the build puts this module in its place. A function that the contract uses and
 * this module lacks fails the build, and `check.test.ts` holds both against each other on every schema of the contract.
 */

type Path = readonly (string | number)[];
interface Fault {
  readonly code: string;
  readonly [fact: string]: unknown;
}
type Report = (fault: Fault, path: Path) => void;
/** Reads a value: gives what it makes of it, and reports what is wrong with it. */
type Read = (value: unknown, path: Path, report: Report) => unknown;
type Condition = (value: never) => Fault | undefined;

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly unknowns?: Unknowns;
}
type Unknowns = 'strip' | 'keep' | 'refuse';
type Shape = Readonly<Record<string, Schema>>;
type Result =
  | { readonly success: true; readonly data: unknown }
  | {
      readonly success: false;
      readonly error: { readonly issues: readonly (Fault & { readonly path: Path })[] };
    };

interface Schema {
  readonly def: Definition;
  readonly shape: Shape;
  readonly read: Read;
  check(...conditions: Condition[]): Schema;
  safeParse(value: unknown): Result;
}

function schema(def: Definition, read: Read, shape: Shape = {}): Schema {
  return {
    def,
    shape,
    read,
    check: (...conditions) => schema(def, conditional(read, conditions), shape),
    safeParse(value) {
      const issues: (Fault & { readonly path: Path })[] = [];
      const data = read(value, [], (fault, path) => issues.push({ ...fault, path }));
      return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
    },
  };
}

/** Conditions are only asked of a value whose type is right, which is what they may assume. */
const conditional =
  (read: Read, conditions: readonly Condition[]): Read =>
  (value, path, report) => {
    let isWrong = false;
    const result = read(value, path, (fault, at) => {
      isWrong = true;
      report(fault, at);
    });
    if (isWrong) return result;
    for (const condition of conditions) {
      const fault = condition(value as never);
      if (fault) report(fault, path);
    }
    return result;
  };

const wrongType = (expected: string, input: unknown): Fault => ({
  code: 'invalid_type',
  expected,
  input,
});

const typed = (type: string, expected: string, holds: (value: unknown) => boolean): Schema =>
  schema({ type }, (value, path, report) => {
    if (!holds(value)) report(wrongType(expected, value), path);
    return value;
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectOf(shape: Shape, unknowns: Unknowns): Schema {
  const names = Object.keys(shape);
  const read: Read = (value, path, report) => {
    if (!isRecord(value)) return report(wrongType('object', value), path);
    const result: Record<string, unknown> = unknowns === 'keep' ? { ...value } : {};
    for (const name of names) {
      const field = shape[name]?.read(value[name], [...path, name], report);
      if (field !== undefined) result[name] = field;
    }
    const keys =
      unknowns === 'refuse' ? Object.keys(value).filter((name) => !names.includes(name)) : [];
    if (keys.length > 0) report({ code: 'unrecognized_keys', keys }, path);
    return result;
  };
  return schema({ type: 'object', unknowns }, read, shape);
}

export const string = (): Schema => typed('string', 'string', (value) => typeof value === 'string');
export const boolean = (): Schema =>
  typed('boolean', 'boolean', (value) => typeof value === 'boolean');
export const number = (): Schema => typed('number', 'number', Number.isFinite);
export const int = (): Schema => typed('number', 'int', Number.isSafeInteger);
export const object = (shape: Shape): Schema => objectOf(shape, 'strip');
export const looseObject = (shape: Shape): Schema => objectOf(shape, 'keep');
export const strictObject = (shape: Shape): Schema => objectOf(shape, 'refuse');
/** A schema with more fields, as strict as the first. */
export const extend = (base: Schema, shape: Shape): Schema =>
  objectOf({ ...base.shape, ...shape }, base.def.unknowns ?? 'strip');

const itemsOf =
  (itemAt: (index: number) => Schema | undefined, length?: number): Read =>
  (value, path, report) => {
    if (!Array.isArray(value)) return report(wrongType('array', value), path);
    if (length !== undefined && value.length < length)
      return report({ code: 'too_small', minimum: length, origin: 'array' }, path);
    if (length !== undefined && value.length > length)
      report({ code: 'too_big', maximum: length, origin: 'array' }, path);
    return value.map((item: unknown, index) => itemAt(index)?.read(item, [...path, index], report));
  };

export const array = (item: Schema): Schema =>
  schema(
    { type: 'array' },
    itemsOf(() => item),
  );
export const tuple = (items: readonly Schema[]): Schema =>
  schema(
    { type: 'tuple' },
    itemsOf((index) => items[index], items.length),
  );

export const record = (_names: Schema, item: Schema): Schema =>
  schema({ type: 'record' }, (value, path, report) =>
    isRecord(value)
      ? Object.fromEntries(
          // A key that would set a prototype is passed over, as zod does.
          Object.entries(value)
            .filter(([name]) => name !== '__proto__')
            .map(([name, each]) => [name, item.read(each, [...path, name], report)]),
        )
      : report(wrongType('record', value), path),
  );

export const optional = (innerType: Schema): Schema =>
  schema({ type: 'optional', innerType }, (value, path, report) =>
    value === undefined ? undefined : innerType.read(value, path, report),
  );
export const nullable = (innerType: Schema): Schema =>
  schema({ type: 'nullable', innerType }, (value, path, report) =>
    value === null ? null : innerType.read(value, path, report),
  );

export const union = (options: readonly Schema[]): Schema =>
  schema({ type: 'union' }, (value, path, report) => {
    if (!options.some((option) => option.safeParse(value).success))
      report({ code: 'invalid_union' }, path);
    return value;
  });

const enumOf = (values: readonly string[]): Schema =>
  schema({ type: 'enum' }, (value, path, report) => {
    if (!values.some((each) => each === value))
      report({ code: 'invalid_value', values, input: value }, path);
    return value;
  });
export { enumOf as enum };

export const regex =
  (form: RegExp) =>
  (value: string): Fault | undefined =>
    form.test(value) ? undefined : { code: 'invalid_format', pattern: String(form) };
export const minimum =
  (least: number) =>
  (value: number): Fault | undefined =>
    value >= least ? undefined : { code: 'too_small', minimum: least, origin: 'number' };
export const maximum =
  (most: number) =>
  (value: number): Fault | undefined =>
    value <= most ? undefined : { code: 'too_big', maximum: most, origin: 'number' };
export const minLength =
  (least: number) =>
  (value: string | readonly unknown[]): Fault | undefined =>
    value.length >= least
      ? undefined
      : {
          code: 'too_small',
          minimum: least,
          origin: typeof value === 'string' ? 'string' : 'array',
        };
export const maxLength =
  (most: number) =>
  (value: string | readonly unknown[]): Fault | undefined =>
    value.length <= most
      ? undefined
      : { code: 'too_big', maximum: most, origin: typeof value === 'string' ? 'string' : 'array' };

export const unknown = (): Schema => schema({ type: 'unknown' }, (value) => value);

export const safeParse = (of: Schema, value: unknown): Result => of.safeParse(value);
