/** The same numbers with room for more. */
export function grown(from: Float64Array, size: number): Float64Array<ArrayBuffer>;
export function grown(from: Float32Array, size: number): Float32Array<ArrayBuffer>;
export function grown(from: Int32Array, size: number): Int32Array<ArrayBuffer>;
export function grown(from: Uint32Array, size: number): Uint32Array<ArrayBuffer>;
export function grown(from: Uint16Array, size: number): Uint16Array<ArrayBuffer>;
export function grown(from: Uint8Array, size: number): Uint8Array<ArrayBuffer>;
export function grown(
  from: Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array,
  size: number,
): unknown {
  const larger =
    from instanceof Float64Array
      ? new Float64Array(size)
      : from instanceof Float32Array
        ? new Float32Array(size)
        : from instanceof Int32Array
          ? new Int32Array(size)
          : from instanceof Uint32Array
            ? new Uint32Array(size)
            : from instanceof Uint16Array
              ? new Uint16Array(size)
              : new Uint8Array(size);
  larger.set(from);
  return larger;
}
