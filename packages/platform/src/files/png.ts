import { broken, ByteReader, joined, type Cleaned } from './bytes.js';

/** Chunks that make the picture. Texts, times, EXIF and private ones are left behind; an animation becomes its first picture. */
const keptChunks = new Set([
  'IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs',
]); // prettier-ignore

/**
 * A PNG without its metadata and without what follows the picture.
 *
 * @see W3C Portable Network Graphics (PNG) Specification, third edition
 */
export function cleanPng(sent: Uint8Array): Cleaned {
  const reader = new ByteReader(sent);
  const kept = [reader.part(0, 8)];
  let hasData = false;
  for (let at = 8, isFirst = true; ; isFirst = false) {
    const length = reader.uint32(at);
    const type = reader.letters(at + 4, 4);
    const end = at + 12 + length;
    const chunk = reader.part(at, end);
    if (isFirst !== (type === 'IHDR') || (isFirst && length !== 13))
      throw broken('its header is misplaced');
    if (reader.uint32(end - 4) !== crc32(reader.part(at + 4, end - 4)))
      throw broken(`its part "${type.replace(/[^a-z]/gi, '?')}" was damaged on the way`);
    if (keptChunks.has(type)) kept.push(chunk);
    hasData ||= type === 'IDAT';
    if (type === 'IEND') break;
    at = end;
  }
  const [width, height] = [reader.uint32(16), reader.uint32(20)];
  if (!hasData || width === 0 || height === 0) throw broken('it holds no picture');
  return { bytes: joined(kept), width, height };
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check value of a chunk. @see ISO 3309 */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
