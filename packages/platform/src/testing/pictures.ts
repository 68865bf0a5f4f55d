import { joined } from '../files/bytes.js';
import { crc32 } from '../files/png.js';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(base64, 'base64'));

/** Pictures of 8 × 4, as a browser writes them: a blue bar at the left of a red field. With a colour profile, save the PNG. */
export const pictures = {
  jpeg: bytesOf(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAWEAEBAQAAAAAAAAAAAAAAAAAAATH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABsRAAEEAwAAAAAAAAAAAAAAAAABAjNxAwSx/9oADAMBAAIRAxEAPwCGYAPnldalDrQspOH/2Q==',
  ),
  png: bytesOf(
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAAKElEQVR4AaTKsQkAAAgDQclK2clpXcFZIvaCRR6uezBLq0ldEE/+MAAAAP//6bC22gAAAAZJREFUAwBHqhJdCWCOxgAAAABJRU5ErkJggg==',
  ),
  webp: bytesOf(
    'UklGRigCAABXRUJQVlA4WAoAAAAgAAAABwAAAwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggOgAAAFACAJ0BKggABAACwEwlqAJ0RwB+gGWAfoADYAD+5flfl1SXyfOv6WP5/8TH5Wh3/62/pj8rQ77jAAA=',
  ),
} as const;

/** What a phone writes beside the picture; no trace of it may be left. */
export const whereabouts = '31.2304N 121.4737E Zhang Wei Pixel 9';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const big16 = (value: number): number[] => [value >> 8, value & 0xff];
const big32 = (value: number): number[] => [...big16(value >>> 16), ...big16(value & 0xffff)];
const little32 = (value: number): number[] => big32(value).reverse();

const segment = (code: number, data: Uint8Array): Uint8Array =>
  joined([Uint8Array.of(0xff, code, ...big16(data.length + 2)), data]);

/** EXIF with an orientation and a text, in either order of bytes. */
function exif(orientation: number, isLittle: boolean): Uint8Array {
  const two = (value: number): number[] => (isLittle ? big16(value).reverse() : big16(value));
  const four = (value: number): number[] => (isLittle ? little32(value) : big32(value));
  const text = utf8(whereabouts);
  return joined([
    utf8('Exif\0\0'),
    utf8(isLittle ? 'II' : 'MM'),
    Uint8Array.of(...two(42), ...four(8), ...two(2)),
    Uint8Array.of(...two(0x010f), ...two(2), ...four(text.length), ...four(38)),
    Uint8Array.of(...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0),
    Uint8Array.of(...four(0)),
    text,
  ]);
}

/** The JPEG as a phone would write it: EXIF, XMP, IPTC, a comment, and a film behind the picture. */
export const phoneJpeg = (orientation: number, isLittle = true): Uint8Array =>
  joined([
    pictures.jpeg.subarray(0, 2),
    segment(0xe1, exif(orientation, isLittle)),
    segment(0xe1, utf8(`http://ns.adobe.com/xap/1.0/\0<x>${whereabouts}</x>`)),
    segment(0xed, utf8(`Photoshop 3.0\0${whereabouts}`)),
    segment(0xfe, utf8(whereabouts)),
    pictures.jpeg.subarray(2),
    utf8(`ftypmp42 ${whereabouts}`),
  ]);

const pngChunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = joined([utf8(type), data]);
  return joined([Uint8Array.of(...big32(data.length)), body, Uint8Array.of(...big32(crc32(body)))]);
};

/** The PNG with texts, EXIF, a time and something behind it. */
export const talkativePng = (): Uint8Array =>
  joined([
    pictures.png.subarray(0, 33),
    pngChunk('tEXt', utf8(`Author\0${whereabouts}`)),
    pngChunk('eXIf', exif(1, false).subarray(6)),
    pngChunk('gpSx', utf8(whereabouts)),
    pictures.png.subarray(33),
    utf8(whereabouts),
  ]);

const riffChunk = (type: string, data: Uint8Array): Uint8Array =>
  joined([
    utf8(type),
    Uint8Array.of(...little32(data.length)),
    data,
    new Uint8Array(data.length % 2),
  ]);

/** The WebP with EXIF and XMP, promised in its header, and something behind it. */
export function talkativeWebp(): Uint8Array {
  const header = pictures.webp.slice(12, 30);
  header[8] = (header[8] ?? 0) | 0x0c;
  const body = joined([
    utf8('WEBP'),
    header,
    pictures.webp.subarray(30),
    riffChunk('EXIF', exif(6, true)),
    riffChunk('XMP ', utf8(`<x>${whereabouts}</x>`)),
  ]);
  const size = Uint8Array.of(...little32(body.length));
  return joined([utf8('RIFF'), size, body, utf8(whereabouts)]);
}
