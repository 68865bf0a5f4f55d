import { broken, ByteReader, joined, type Cleaned } from './bytes.js';

/** Chunks that make the picture; `EXIF`, `XMP ` and unknown ones are left behind, inside of frames too. */
const keptChunks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const exifAndXmp = 0x08 | 0x04;

/**
 * A WebP picture without its metadata and without what follows it.
 *
 * @see RFC 9649
 */
export function cleanWebp(sent: Uint8Array): Cleaned {
  const reader = new ByteReader(sent);
  const end = 8 + reader.uint32(4, true);
  const chunks = [...chunksOf(reader, 12, end)].filter(({ type }) => keptChunks.has(type));
  const box = chunks.flatMap((chunk) => boxOf(reader, chunk) ?? [])[0];
  const isPicture = chunks.some(
    ({ type }) => type === 'VP8 ' || type === 'VP8L' || type === 'ANMF',
  );
  if (!box || !isPicture || box.width === 0 || box.height === 0)
    throw broken('it holds no picture');
  const body = joined([utf8('WEBP'), ...chunks.map((chunk) => written(reader, chunk))]);
  return { bytes: joined([utf8('RIFF'), uint32(body.length), body]), ...box };
}

interface Chunk {
  readonly type: string;
  /** Where its data starts and ends; a byte of padding may follow. */
  readonly from: number;
  readonly to: number;
}

function* chunksOf(reader: ByteReader, from: number, end: number): Generator<Chunk> {
  if (end > reader.length) throw broken('it ends too early');
  for (let at = from; at + 8 <= end;) {
    const length = reader.uint32(at + 4, true);
    const chunk = { type: reader.letters(at, 4), from: at + 8, to: at + 8 + length };
    if (chunk.to > end) throw broken('a part of it is longer than the whole');
    yield chunk;
    at = chunk.to + (length % 2);
  }
}

function boxOf(reader: ByteReader, { type, from }: Chunk) {
  if (type === 'VP8X')
    return { width: reader.uint24(from + 4) + 1, height: reader.uint24(from + 7) + 1 };
  if (type === 'VP8L') {
    if (reader.byte(from) !== 0x2f) throw broken('its picture does not begin as one');
    const bits = reader.uint32(from + 1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (type !== 'VP8 ') return undefined;
  if (reader.letters(from + 3, 3) !== '\x9d\x01\x2a')
    throw broken('its picture does not begin as one');
  return {
    width: reader.uint16(from + 6, true) & 0x3fff,
    height: reader.uint16(from + 8, true) & 0x3fff,
  };
}

function written(reader: ByteReader, { type, from, to }: Chunk): Uint8Array {
  const data = dataOf(reader, { type, from, to });
  const padding = new Uint8Array(data.length % 2);
  return joined([utf8(type), uint32(data.length), data, padding]);
}

function dataOf(reader: ByteReader, { type, from, to }: Chunk): Uint8Array {
  if (type === 'VP8X') {
    // The header must not promise what is gone.
    const flags = reader.byte(from) & ~exifAndXmp;
    return joined([Uint8Array.of(flags), reader.part(from + 1, to)]);
  }
  if (type !== 'ANMF') return reader.part(from, to);
  const frame = [...chunksOf(reader, from + 16, to)].filter((chunk) => keptChunks.has(chunk.type));
  return joined([reader.part(from, from + 16), ...frame.map((chunk) => written(reader, chunk))]);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
