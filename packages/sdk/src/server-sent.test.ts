import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { blockReader } from './server-sent.js';

const told = (...pieces: string[]) => {
  const read = blockReader();
  return pieces.flatMap((piece) => read(piece));
};

test('a block is what the standard says: fields, comments, several lines of data', () => {
  assert.deepEqual(told('retry: 2000\nid: evt_1\ndata: {"a":\ndata: 1}\n: a comment\nunknown: x\n\n'), [
    { id: 'evt_1', retryMs: 2000, data: '{"a":\n1}' },
  ]);
  assert.deepEqual(told('\uFEFFdata:no space\n\n')[0]?.data, 'no space');
  assert.deepEqual(told('data\n\n')[0]?.data, '');
}); // prettier-ignore

test('a sign of life moves the id on, and the id stays for blocks without one', () => {
  const blocks = told('id: evt_1\ndata: a\n\nid: evt_2\n: nothing new\n\ndata: b\n\n');
  assert.deepEqual(
    blocks.map(({ id, data }) => [id, data]),
    [['evt_1', 'a'], ['evt_2', undefined], ['evt_2', 'b']],
  ); // prettier-ignore
});

test('what breaks off is not told', () => {
  assert.deepEqual(told('id: evt_1\ndata: {"half":'), []);
  assert.deepEqual(told('id: evt_1\ndata: {}\n'), []);
});

test('it does not matter where the pieces are cut, nor how lines end', () => {
  const text =
    'retry: 5\nid: evt_1\ndata: {"丝": "绸"}\n\n: beat\n\nid: evt_2\ndata: x\ndata: y\n\n';
  const whole = told(text);
  fc.assert(
    fc.property(
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat(text.length * 2), { maxLength: 12 }),
      (end, cuts) => {
        const wire = text.replaceAll('\n', end);
        const places = [...cuts.filter((at) => at <= wire.length), wire.length].sort(
          (a, b) => a - b,
        );
        let from = 0;
        const pieces = places.map((to) => wire.slice(from, (from = to)));
        // One more line end, since a carriage return alone may be half of one.
        assert.deepEqual(told(...pieces, ...(end === '\r' ? ['\n'] : [])), whole);
      },
    ),
    { numRuns: 2_000 },
  );
});
