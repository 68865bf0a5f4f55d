import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, type Souk } from '@souk/sdk';
import fc from 'fast-check';
import { createMockSouk, mockKeys } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

test('lines that are sent twice, late, all at once and over a line that loses answers are there once, in one order', async () => {
  const souk = await createMockSouk();
  const client = (key: string, session?: string): Souk =>
    createSouk({ key, session, apiOrigin: souk.origin, fetch: souk.fetch, sleep: async () => {} });
  const { sessions } = client(mockKeys.secret);
  const signedIn = async (party: 'buyer' | 'seller', id: string): Promise<Souk> =>
    client(mockKeys.publishable, (await sessions.create({ party, id })).token);
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          from: fc.constantFrom('buyer' as const, 'seller' as const),
          line: fc.nat({ max: 8 }),
          isLost: fc.boolean(),
        }),
        { minLength: 1, maxLength: 24 },
      ),
      async (sends) => {
        const name = `buy_run${(runs += 1)}`;
        const sides = {
          buyer: await signedIn('buyer', name),
          seller: await signedIn('seller', wellKnown.weaver),
        };
        const { id } = await sides.buyer.conversations.create({ listing: wellKnown.silkScarf });
        await souk.clock.advance('PT2M');
        const answers = await Promise.all(
          sends.map(({ from, line, isLost }) => {
            if (isLost)
              souk.faults.add({ on: /messages$/, times: 1, what: { kind: 'lose_response' } });
            return sides[from].messages.send(
              id,
              { type: 'text', text: `${from} ${line}` },
              { idempotencyKey: `${name}-${from}-${line}` },
            );
          }),
        );
        souk.faults.clear();
        const read = (side: Souk) =>
          side.messages.list(id, { order: 'oldest_first', limit: 7 }).toArray({ limit: 99 });
        const lines = await read(sides.buyer);
        assert.deepEqual(await read(sides.seller), lines);
        assert.deepEqual(
          lines.map(({ sequence }) => sequence),
          lines.map((_, index) => index + 1),
        );
        const wanted = new Set(sends.map(({ from, line }) => `${name}-${from}-${line}`));
        const found = lines.flatMap(({ clientId }) => clientId ?? []);
        assert.deepEqual(found.toSorted(), [...wanted].toSorted());
        // Every attempt was answered with the line that is there.
        for (const answer of answers) assert.deepEqual(lines[answer.sequence - 1], answer);
      },
    ),
    { numRuns: 25 },
  );
});
