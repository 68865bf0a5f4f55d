import { fileLimits } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';

/**
 * The bytes of an upload. Read piece by piece where the runtime can, so that a body without end is not kept to be refused.
 *
 * @throws DomainError `file_too_large`
 */
export async function readUpload(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > fileLimits.maximumBytes) throw tooLarge(announced);
  // Firefox has no stream of a request's body.
  if (!request.body) return small(new Uint8Array(await request.arrayBuffer()));
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const reader = request.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    pieces.push(value);
    if (length <= fileLimits.maximumBytes) continue;
    // Not waited for: a body that someone else reads as well is only let go when both do.
    void reader.cancel().catch(() => {});
    throw tooLarge(length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function small(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length > fileLimits.maximumBytes) throw tooLarge(bytes.length);
  return bytes;
}

const tooLarge = (bytes: number): DomainError =>
  new DomainError(
    'file_too_large',
    `The file has ${bytes} bytes or more; ${fileLimits.maximumBytes} are allowed.`,
    { param: 'content', maximum: fileLimits.maximumBytes },
  );
