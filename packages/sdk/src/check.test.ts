import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import * as zod from 'zod/mini';
import * as check from './check.js';

/** The same schema made by both; `z` is whichever library is passed. */
const build = (z: typeof zod) => {
  const Money = z.object({ amount: z.int(), currency: z.enum(['USD', 'JPY']) });
  return [
    Money,
    z.strictObject({
      a: z.optional(z.string().check(z.minLength(1), z.maxLength(3))),
      b: z.nullable(z.boolean()),
    }),
    z.looseObject({
      n: z.number().check(z.minimum(0), z.maximum(5)),
      list: z.array(z.tuple([z.int(), z.int()])),
    }),
    z.extend(z.strictObject({ q: z.string().check(z.regex(/^[a-z]+$/)) }), {
      price: z.optional(Money),
    }),
    z.object({ map: z.record(z.string(), z.number()), either: z.union([z.number(), z.string()]) }),
  ];
};

const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      0,
      -1,
      1.5,
      6,
      NaN,
      '',
      'abc',
      'abcd',
      'USD',
      'Ä',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'amount',
        'currency',
        'a',
        'b',
        'n',
        'list',
        'q',
        'price',
        'map',
        'either',
        'x',
      ),
      tie('value'),
    ),
  ),
})).value;

/** What would be seen of a value on the wire; the order of keys does not matter there. */
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Values that nearly fit, so that both verdicts are met often. */
const nearly = fc.record(
  {
    amount: fc.oneof(fc.integer(), anything),
    currency: fc.oneof(fc.constantFrom('USD', 'JPY'), anything),
    a: fc.oneof(fc.string({ maxLength: 4 }), anything),
    b: fc.oneof(fc.boolean(), fc.constant(null)),
    n: fc.oneof(fc.integer({ min: -1, max: 6 }), anything),
    list: fc.array(fc.array(fc.integer(), { maxLength: 3 }), { maxLength: 2 }),
    q: fc.oneof(fc.constant('silk'), anything),
    price: fc.oneof(fc.constant({ amount: 1, currency: 'USD' }), anything),
    map: fc.dictionary(fc.string(), fc.oneof(fc.integer(), anything)),
    either: anything,
  },
  { requiredKeys: [] },
);

test('the small reader and zod agree on what is right, on what is made of it, and on where it is wrong', () => {
  const real = build(zod);
  // The small reader has the functions that the contract uses, under the same names; that is all this test needs.
  const small = build(check as unknown as typeof zod);
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(anything, nearly), (value) => {
      for (const [index, schema] of real.entries()) {
        const a = schema.safeParse(value);
        const b = small[index]?.safeParse(value);
        assert.equal(b?.success, a.success, `schema ${index}: ${JSON.stringify(value)}`);
        if (a.success && b?.success) {
          accepted += 1;
          assert.deepEqual(wire(b.data), wire(a.data));
        }
        if (!a.success && b && !b.success) {
          const places = (error: typeof a.error) =>
            [...new Set(error.issues.map(({ path }) => path.join('.')))].sort();
          assert.deepEqual(
            places(b.error),
            places(a.error),
            `schema ${index}: ${JSON.stringify(value)}`,
          );
        }
      }
    }),
    { numRuns: 5_000 },
  );
  assert.ok(accepted > 20, 'the generator met right values too');
});
