import { broken, ByteReader, joined, type Cleaned } from './bytes.js';

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;

/**
 * A JPEG without its metadata: EXIF (place, time, camera, thumbnail), XMP, IPTC, comments, and whatever follows the
 * picture, such as the film of a "motion photo". Kept are the picture itself, its colour profile, and which way is up,
 * without which phones' pictures would lie on their side.
 *
 * @see ITU-T T.81 annex B; JEITA CP-3451 for EXIF
 */
export function cleanJpeg(sent: Uint8Array): Cleaned {
  const reader = new ByteReader(sent);
  const kept: Uint8Array[] = [Uint8Array.of(0xff, startOfImage)];
  let box: { width: number; height: number } | undefined;
  let orientation = 1;
  let hasScan = false;
  for (let at = 2; ;) {
    const marker = markerAt(reader, at);
    if (marker.code === endOfImage) break;
    const end = marker.at + 2 + lengthAt(reader, marker.at);
    if (isFrame(marker.code))
      box = { height: reader.uint16(marker.at + 5), width: reader.uint16(marker.at + 7) };
    if (marker.code === 0xe1) orientation = orientationIn(reader, marker.at, end) ?? orientation;
    const segment = keptSegment(reader, marker, end);
    if (segment) kept.push(segment);
    at = end;
    if (marker.code !== startOfScan) continue;
    hasScan = true;
    at = endOfScan(reader, end);
    kept.push(reader.part(end, at));
  }
  if (!box || box.width === 0 || box.height === 0 || !hasScan) throw broken('it holds no picture');
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
  kept.push(Uint8Array.of(0xff, endOfImage));
  // From 5 on the picture is shown lying on its side.
  const { width, height } = orientation < 5 ? box : { width: box.height, height: box.width };
  return { bytes: joined(kept), width, height };
}

interface Marker {
  readonly code: number;
  /** Where its 0xFF is. */
  readonly at: number;
}

function markerAt(reader: ByteReader, from: number): Marker {
  let at = from;
  if (reader.byte(at) !== 0xff) throw broken('a marker is missing');
  // Any number of 0xFF may stand before a marker.
  while (reader.byte(at + 1) === 0xff) at += 1;
  const code = reader.byte(at + 1);
  if (code < 0xc0 || (code >= 0xd0 && code <= startOfImage)) throw broken('a marker is misplaced');
  return { code, at };
}

function lengthAt(reader: ByteReader, marker: number): number {
  const length = reader.uint16(marker + 2);
  if (length < 2) throw broken('a segment has no length');
  return length;
}

/** SOF0–SOF15, without the three tables that stand among them. */
const isFrame = (code: number): boolean =>
  code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;

function keptSegment(
  reader: ByteReader,
  { code, at }: Marker,
  end: number,
): Uint8Array | undefined {
  const segment = reader.part(at, end);
  const isNamed = (name: string): boolean =>
    segment.length >= 4 + name.length && reader.letters(at + 4, name.length) === name;
  const isMetadata = (code >= 0xe0 && code <= 0xef) || code === 0xfe;
  if (!isMetadata) return segment;
  if (code === 0xe0 && isNamed('JFIF\0')) return withoutThumbnail(segment);
  if (code === 0xe2 && isNamed('ICC_PROFILE\0')) return segment;
  // Adobe's segment says how the colours are coded.
  if (code === 0xee && isNamed('Adobe')) return segment;
  return undefined;
}

function withoutThumbnail(segment: Uint8Array): Uint8Array | undefined {
  if (segment.length < 18) return undefined;
  const short = segment.slice(0, 18);
  short.set([0, 16], 2);
  short.set([0, 0], 16);
  return short;
}

/** Where the coded picture data ends: at the first marker that is not a restart or a stuffed zero. */
function endOfScan(reader: ByteReader, from: number): number {
  const { bytes } = reader;
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = reader.byte(at + 1);
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  throw broken('it ends too early');
}

/** The EXIF orientation, 1–8, when the segment has one. What can't be read is as good as absent. */
function orientationIn(reader: ByteReader, at: number, end: number): number | undefined {
  const tiff = at + 10;
  if (end < tiff + 8 || reader.letters(at + 4, 6) !== 'Exif\0\0') return undefined;
  const isLittle = reader.letters(tiff, 2) === 'II';
  const directory = tiff + reader.uint32(tiff + 4, isLittle);
  if (directory + 2 > end) return undefined;
  const count = reader.uint16(directory, isLittle);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > end) return undefined;
    if (reader.uint16(entry, isLittle) !== 0x0112) continue;
    const value = reader.uint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An EXIF segment that says which way is up, and nothing else. */
function orientationSegment(orientation: number): Uint8Array {
  const segment = bytesOfHex(
    'ffe10022 457869660000 4d4d002a00000008 0001 0112000300000001 00000000 00000000',
  );
  segment[29] = orientation;
  return segment;
}

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/[\da-f]{2}/g) ?? [], (byte) => Number.parseInt(byte, 16));
