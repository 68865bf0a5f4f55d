import assert from 'node:assert/strict';
import test from 'node:test';
import { walk } from './walk.js';

const seed = Number(process.env['SEED'] ?? 20261124);
/** More of them: `HISTORIES=100000`, which `bench/walk.ts` takes and prints. */
const histories = Number(process.env['HISTORIES'] ?? 4_000);

test(`${histories} random histories with power cuts, repeats and all parts leave right books after every step`, async (context) => {
  const started = performance.now();
  const found = await walk({ seed, histories });
  const seconds = (performance.now() - started) / 1000;
  context.diagnostic(`SEED=${seed} ${JSON.stringify(found)} in ${seconds.toFixed(1)} s`);
  assert.equal(found.fault, undefined);
  assert.ok(found.crashes > histories / 20 && found.duplicates > histories / 20);
  for (const end of ['released', 'refunded', 'settled', 'canceled', 'expired'])
    assert.ok((found.ends[end] ?? 0) > histories / 100, `${end}: ${found.ends[end] ?? 0}`);
});

test('a fee that is rounded up in a copy of the books is found by the walk', async () => {
  const { fault } = await walk({
    seed,
    histories: 40,
    copy: (store) => ({
      ...store,
      transaction: (work) =>
        store.transaction((tx) =>
          work({
            ...tx,
            journal: {
              ...tx.journal,
              post: (entry) =>
                tx.journal.post({
                  ...entry,
                  // One unit more for the platform and one less for the seller: the entry still balances.
                  postings: entry.postings.map((posting) => {
                    const by =
                      posting.account === 'fees'
                        ? 1
                        : posting.account.startsWith('seller:') &&
                            entry.postings.some(({ account }) => account === 'fees')
                          ? -1
                          : 0;
                    return {
                      ...posting,
                      money: { ...posting.money, amount: posting.money.amount + by },
                    };
                  }),
                }),
            },
          }),
        ),
    }),
  });
  assert.match(fault ?? 'nothing', /SEED=\d+: .*charge fees of/);
});
