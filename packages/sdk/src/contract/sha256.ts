/**
 * SHA-256 in plain arithmetic, because a decision that is made inside a transaction can't wait for WebCrypto.
 * About 130 MB a second; for whole films WebCrypto would be the better choice.
 *
 * @returns 32 bytes
 * @see FIPS 180-4, section 6.2
 */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  mixAll(bytes);
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  for (let index = 0; index < 8; index++) view.setInt32(index * 4, state[index] ?? 0);
  return digest;
}

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(data: Uint8Array | string): string {
  mixAll(typeof data === 'string' ? utf8(data) : data);
  for (let index = 0; index < 64; index++) {
    const four = ((state[index >> 3] ?? 0) >>> (28 - 4 * (index & 7))) & 15;
    digits[index] = four < 10 ? 48 + four : 87 + four;
  }
  // At once and not letter by letter: a text that is put together is taken apart again when it is first compared, at ten
  // times the cost.
  return String.fromCharCode(...digits);
}

/**
 * A mark that only a holder of the secret can make for a text, as 64 hexadecimal digits.
 *
 * @see RFC 2104
 */
export function hmacSha256Hex(secret: string, text: string): string {
  const long = encoder.encode(secret);
  const key = new Uint8Array(64);
  key.set(long.length > 64 ? sha256(long) : long);
  const pad = (with_: number) => key.map((byte) => byte ^ with_);
  return sha256Hex(joined(pad(0x5c), sha256(joined(pad(0x36), encoder.encode(text)))));
}

const encoder = /* @__PURE__ */ new TextEncoder();

// What a hash is made in, kept: to make it anew costs as much as to hash a line of an escrow's history, which is sealed at
// every step. Nothing else runs before a hash is read out again, since all of this is synchronous.
const state = /* @__PURE__ */ new Int32Array(8);
const words = /* @__PURE__ */ new Int32Array(64);
const tail = /* @__PURE__ */ new Uint8Array(128);
const letters = /* @__PURE__ */ new Uint8Array(2_048);
const digits = /* @__PURE__ */ Array.from({ length: 64 }, () => 0);

/** A text as bytes, which are overwritten by the next text if they are few. */
function utf8(text: string): Uint8Array {
  // A letter takes three bytes at most for each of its units.
  return text.length * 3 > letters.length
    ? encoder.encode(text)
    : letters.subarray(0, encoder.encodeInto(text, letters).written);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Leaves the hash of some bytes in `state`. */
function mixAll(bytes: Uint8Array): void {
  state.set(initialState);
  const { length } = bytes;
  let at = 0;
  for (; at + 64 <= length; at += 64) mix(bytes, at);
  // The bytes after the last whole block, a one bit, zeros, and the length in bits: in one block, or in two.
  const left = length - at;
  tail.fill(0);
  for (let index = 0; index < left; index++) tail[index] = bytes[at + index] ?? 0;
  tail[left] = 0x80;
  if (left >= 56) mix(tail, 0);
  read(tail, left < 56 ? 0 : 64);
  words[14] = Math.floor(length / 0x20000000);
  words[15] = length << 3;
  compress();
}

/** Mixes one block of 64 bytes into the state. */
function mix(bytes: Uint8Array, start: number): void {
  read(bytes, start);
  compress();
}

function read(bytes: Uint8Array, start: number): void {
  for (let index = 0, at = start; index < 16; index++, at += 4)
    words[index] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
}

function extend(): void {
  for (let index = 16; index < 64; index++) {
    const early = words[index - 15] ?? 0;
    const late = words[index - 2] ?? 0;
    const small = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const large = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[index] = (words[index - 16] ?? 0) + small + (words[index - 7] ?? 0) + large;
  }
}

function compress(): void {
  extend();
  // Read and written one by one: an iterator over eight words costs more than the 64 rounds.
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let index = 0; index < 64; index++) {
    const large = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + large + choice + (roundConstants[index] ?? 0) + (words[index] ?? 0)) | 0;
    const small = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + small + majority) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const initialState = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const roundConstants = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
