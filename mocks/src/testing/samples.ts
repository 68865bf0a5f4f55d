import * as z from 'zod/mini';

/** A JSON Schema as far as samples are made from it. */
export interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
}

/** What a schema of the contract wants, as JSON Schema. */
export const shapeOf = (schema: z.ZodMiniType): Shape => {
  const shape: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return isShape(shape) ? shape : {};
};

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

/** Texts of the forms that the contract asks for. The first that fits a pattern is the sample. */
const texts = [
  'US', 'en', 'USD', '2027-01-01T00:00:00.000Z', 'P3D', 'PT1H', 'https://shop.example/hook', 'https://shop.example',
  'color:red', 'color', '1234567890', 'silk', '4', 'a', 'abcdefghijklmnop', '0123456789abcdef'.repeat(4), 'MDEyMw==',
  '12/34', '+33123456789', 'text/plain', 'image/png',
]; // prettier-ignore

/**
 * A value that a shape allows: required fields only, the first of alternatives.
 *
 * @param ids an id for each prefix that shall be used; any other one is made up, and well formed
 */
export function sampleOf(shape: Shape, ids: Readonly<Record<string, string>> = {}): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const [alternative] = shape.anyOf ?? shape.oneOf ?? shape.allOf ?? [];
  if (alternative) return sampleOf(alternative, ids);
  switch (shape.type) {
    case 'string':
      return sampleText(shape, ids);
    case 'integer':
    case 'number':
      return Math.min(
        shape.maximum ?? Infinity,
        Math.max(1, shape.minimum ?? 1, (shape.exclusiveMinimum ?? 0) + 1),
      );
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: shape.minItems ?? 1 }, () => sampleOf(shape.items ?? {}, ids));
    case 'object':
      return sampleObject(shape, ids);
    default:
      return 'anything';
  }
}

function sampleObject(shape: Shape, ids: Readonly<Record<string, string>>): unknown {
  const fields = (shape.required ?? []).map((name) => [
    name,
    sampleOf(shape.properties?.[name] ?? {}, ids),
  ]);
  if (fields.length > 0 || typeof shape.additionalProperties !== 'object')
    return Object.fromEntries(fields);
  const name = sampleOf(shape.propertyNames ?? { type: 'string' }, ids);
  return { [String(name)]: sampleOf(shape.additionalProperties, ids) };
}

function sampleText(
  { pattern, minLength = 0 }: Shape,
  ids: Readonly<Record<string, string>>,
): string {
  const prefix = idPrefixOf(pattern);
  if (prefix !== undefined) return ids[prefix] ?? `${prefix}_unknown`;
  const fits = new RegExp(pattern ?? '', 'u');
  const found = texts.find((text) => fits.test(text) && text.length >= minLength);
  if (found === undefined)
    throw new Error(`No sample fits ${pattern}; add one to the texts of samples.ts.`);
  return found;
}

/** The prefix of the ids that a pattern takes, the first if several. */
export const idPrefixOf = (pattern: string | undefined): string | undefined =>
  /^\^\(?\??:?([a-z]{2,5})[_|]/.exec(pattern ?? '')?.[1];
