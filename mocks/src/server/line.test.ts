import assert from 'node:assert/strict';
import test from 'node:test';
import { withLine } from './line.js';

/** A server whose every request takes so long of a clock that only it moves, and whose turns end when they are told to. */
function counter({ requestMs, luck = () => 0.5 }: { readonly requestMs: number; readonly luck?: () => number }) {
  let now = 0;
  let connections = 0;
  let next: (() => void) | undefined;
  const served: string[] = [];
  const waited: number[] = [];
  const app = withLine(
    async (request) => {
      served.push(new URL(request.url).pathname + new URL(request.url).search);
      waited.push(now - Number(request.headers.get('came') ?? now));
      now += requestMs;
      return new Response('served');
    },
    { now: () => now, onNextTurn: (call) => void (next = call), connections: () => connections, luck },
  );
  const ask = (path = '/v1/search'): Promise<Response> =>
    app(new Request(`https://souk.test${path}`, { headers: { came: String(now) } }));
  const turn = (): boolean => {
    const call = next;
    next = undefined;
    call?.();
    return call !== undefined;
  };
  return { ask, turn, served, waited, connect: () => void (connections += 1) };
} // prettier-ignore

/** Lets turns pass until nobody waits. @returns how many requests were served, and the seconds after which the others may come back */
async function allOf(answers: readonly Promise<Response>[], turn: () => boolean) {
  while (turn()) continue;
  const responses = await Promise.all(answers);
  const refused = responses.filter(({ status }) => status === 503);
  return {
    served: responses.filter(({ status }) => status === 200).length,
    refused,
    backAfter: refused.map(({ headers }) => Number(headers.get('Retry-After'))),
  };
}

test('who comes alone is served at once; who comes together is served one a turn, in the order of coming', async () => {
  const { ask, turn, served } = counter({ requestMs: 1 });
  assert.equal((await ask('/v1/search?q=0')).status, 200);
  const others = [1, 2, 3].map((number) => ask(`/v1/search?q=${number}`));
  assert.deepEqual(served, ['/v1/search?q=0']);
  turn();
  assert.deepEqual(served, ['/v1/search?q=0', '/v1/search?q=1']);
  const { refused } = await allOf(others, turn);
  assert.deepEqual([served.at(-1), refused.length], ['/v1/search?q=3', 0]);
  assert.equal((await ask()).status, 200);
});

test('a hundred may wait however long it takes: a slow machine is no overload', async () => {
  const { ask, turn } = counter({ requestMs: 20_000 });
  const { served } = await allOf(Array.from({ length: 101 }, () => ask()), turn);
  assert.equal(served, 101);
}); // prettier-ignore

test('of a thousand at once those are served who need not wait too long, and the others are told when to come back', async () => {
  let thrown = 0;
  const { ask, turn, waited } = counter({ requestMs: 1, luck: () => ((thrown += 1) % 100) / 100 });
  const { served, refused, backAfter } = await allOf(Array.from({ length: 1_000 }, () => ask()), turn);
  // The first, two hundred and one within the time, and the hundred at the end who may always wait.
  assert.deepEqual([served, refused.length], [302, 698]);
  assert.ok(Math.max(...waited) <= 300, String(Math.max(...waited)));
  const problem = await refused[0]?.json();
  assert.deepEqual([problem.code, problem.retryable], ['unavailable', true]);
  for (const seconds of [1, 2, 3])
    assert.ok(backAfter.filter((each) => each === seconds).length > 200, `${seconds} s`);
}); // prettier-ignore

test('with three times more than can be served for long, a third is served, none of them late, and afterwards everybody again', async () => {
  const { ask, turn, waited } = counter({ requestMs: 1 });
  const answers: Promise<Response>[] = [];
  for (let ms = 0; ms < 1_000; ms++) {
    answers.push(ask(), ask(), ask());
    turn();
  }
  const { served, refused } = await allOf(answers, turn);
  assert.equal(served + refused.length, 3_000);
  // It is never idle while somebody waits.
  assert.ok(served >= 1_000 && served <= 1_302, String(served));
  assert.ok(Math.max(...waited) <= 301, String(Math.max(...waited)));
  assert.equal((await ask()).status, 200);
});

test('a crowd at the door comes in first, and the line moves meanwhile', async () => {
  const { ask, turn, connect, served } = counter({ requestMs: 1 });
  const answers = [ask()];
  for (let come = 0; come < 90; come++) {
    connect();
    answers.push(ask());
    turn();
  }
  assert.equal(served.length, 1 + 10);
  const all = await allOf(answers, turn);
  assert.equal(all.served, 91);
});

test('the bench, the payment page and pictures are served before any line', async () => {
  const { ask, turn, served } = counter({ requestMs: 1 });
  const answers = Array.from({ length: 500 }, () => ask());
  for (const path of ['/_mock/clock', '/pay/chk_1', '/media/scarf-teal.svg', '/files/fil_1'])
    assert.equal((await ask(path)).status, 200);
  assert.equal(served.length, 5);
  await allOf(answers, turn);
});
