import { DomainError } from '../domain-error.js';

/** A picture or document as it will be kept. */
export interface Cleaned {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The box of a picture as it is shown. */
  readonly width?: number;
  readonly height?: number;
}

/** Reads numbers from bytes; past the end is a broken file, not a zero. */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  byte(at: number): number {
    return this.#within(at, 1).getUint8(at);
  }

  uint16(at: number, littleEndian = false): number {
    return this.#within(at, 2).getUint16(at, littleEndian);
  }

  uint24(at: number): number {
    return this.uint16(at, true) + this.byte(at + 2) * 0x10000;
  }

  uint32(at: number, littleEndian = false): number {
    return this.#within(at, 4).getUint32(at, littleEndian);
  }

  /** Bytes as Latin letters, for marks such as `IHDR`. */
  letters(at: number, count: number): string {
    return String.fromCharCode(...this.part(at, at + count));
  }

  part(from: number, to: number): Uint8Array {
    if (to > this.length) throw broken('it ends too early');
    return this.bytes.subarray(from, to);
  }

  #within(at: number, count: number): DataView {
    if (at + count > this.length) throw broken('it ends too early');
    return this.#view;
  }
}

/** One run of bytes from several. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The refusal of a file whose bytes are not what its beginning promises. */
export const broken = (why: string): DomainError =>
  new DomainError('file_malformed', `The file cannot be read: ${why}.`, { param: 'content' });
