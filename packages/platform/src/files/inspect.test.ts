import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DomainError } from '../domain-error.js';
import {
  phoneJpeg,
  pictures,
  talkativePng,
  talkativeWebp,
  whereabouts,
} from '../testing/pictures.js';
import { joined } from './bytes.js';
import { inspect } from './inspect.js';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    assert.ok(error instanceof DomainError, String(error));
    return error.code;
  }
};

test('pictures that tell nothing are kept to the byte, with their box', () => {
  for (const [name, sent] of Object.entries(pictures)) {
    const { bytes, type, width, height } = inspect(sent);
    assert.deepEqual([type, width, height], [`image/${name}`, 8, 4]);
    assert.deepEqual(bytes, sent, name);
  }
});

test('place, camera and owner are gone from every kind of picture, and what follows it too', () => {
  assert.deepEqual(inspect(phoneJpeg(1)).bytes, pictures.jpeg);
  assert.deepEqual(inspect(talkativePng()).bytes, pictures.png);
  assert.deepEqual(inspect(talkativeWebp()).bytes, pictures.webp);
});

test('a picture taken with the phone on its side keeps which way is up, and only that', () => {
  for (const isLittle of [true, false])
    for (let orientation = 1; orientation <= 8; orientation++) {
      const { bytes, width, height } = inspect(phoneJpeg(orientation, isLittle));
      assert.deepEqual([width, height], orientation < 5 ? [8, 4] : [4, 8]);
      assert.ok(!text(bytes).includes(whereabouts));
      assert.equal(text(bytes).includes('Exif'), orientation !== 1);
      // Cleaning what is clean changes nothing: the orientation was written as it is read.
      assert.deepEqual(inspect(bytes), { type: 'image/jpeg', bytes, width, height });
    }
});

test('a thumbnail in the JFIF header, which may show what was cut off, is taken out', () => {
  const header = Buffer.from(
    'ffe00000 4a464946 00 0101 00 0001 0001 0202'.replaceAll(' ', ''),
    'hex',
  );
  const thumbnail = Buffer.from('secretsecret');
  header.writeUInt16BE(header.length - 2 + thumbnail.length, 2);
  const sent = joined([
    pictures.jpeg.subarray(0, 2),
    header,
    thumbnail,
    pictures.jpeg.subarray(20),
  ]);
  assert.deepEqual(inspect(sent).bytes, pictures.jpeg);
});

test('a PDF is kept as it is when it is whole', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  assert.deepEqual(inspect(pdf).type, 'application/pdf');
  assert.equal(
    codeOf(() => inspect(pdf.subarray(0, 30))),
    'file_malformed',
  );
});

test('what is none of the four is refused, whatever it is called', () => {
  const others = [
    '', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '<!doctype html><script>alert(1)</script>', 'MZ\x90\0', 'PK\x03\x04', '{"content":"iVBORw0KGgo="}', ' %PDF-1.7\n%%EOF',
  ]; // prettier-ignore
  for (const other of others)
    assert.equal(
      codeOf(() => inspect(Buffer.from(other, 'latin1'))),
      'file_type_refused',
      other,
    );
});

test('a picture of more pixels than a phone can bear is refused by its box', () => {
  const wide = pictures.jpeg.slice();
  const frame = text(wide).indexOf('\xff\xc0');
  wide.set([0xff, 0xff, 0xff, 0xff], frame + 5);
  assert.equal(
    codeOf(() => inspect(wide)),
    'file_too_large',
  );
});

test('a file that was cut anywhere is refused, never half kept', () => {
  for (const sent of [pictures.jpeg, pictures.png, pictures.webp])
    for (let length = 12; length < sent.length; length++)
      assert.match(
        codeOf(() => inspect(sent.subarray(0, length))),
        /^file_(malformed|type_refused)$/,
        `${length} of ${sent.length}`,
      );
});

test('no bytes, however damaged, bring more than a refusal about', () => {
  const starts = [phoneJpeg(6), talkativePng(), talkativeWebp()];
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      (start, damages) => {
        const sent = start.slice();
        for (const [at, byte] of damages) sent[at % sent.length] = byte;
        const found = codeOf(() => {
          const { bytes, type } = inspect(sent);
          // What came through is fit to come through again, unchanged.
          assert.deepEqual(inspect(bytes).bytes, bytes, type);
        });
        assert.match(found, /^(none|file_(malformed|type_refused|too_large))$/);
      },
    ),
    { numRuns: 3_000 },
  );
});
