import { createFile, retrieveFile } from '../contract/file.js';
import type { QueryOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import { askedOf, type Transport } from '../transport.js';

/** Pictures and documents that are sent to the other party or shown as evidence. */
export const files = (transport: Transport) => ({
  /**
   * Uploads a JPEG, PNG, WebP or PDF of at most 8 MiB, as its bytes. Pictures lose their metadata on arrival.
   * Times out after two minutes an attempt unless told, since lines are slow.
   *
   * @throws SoukError `file_too_large`, `file_type_refused`, `file_malformed`
   */
  create: (
    content: Blob | Uint8Array<ArrayBuffer>,
    request: QueryOf<typeof createFile>,
    options?: CallOptions,
  ) => {
    const patient = { timeoutMs: 120_000, totalTimeoutMs: 300_000, ...options };
    return askedOf(
      bytesOf(content).then((bytes) =>
        transport.call(createFile, { ...request, content: bytes }, patient).withResponse(),
      ),
    );
  },
  /** What a file is, with a fresh link to its content. @throws SoukError `file_not_found` */
  retrieve: (file: string, query: QueryOf<typeof retrieveFile> = {}, options?: CallOptions) =>
    transport.call(retrieveFile, { ...query, file }, options),
});

/** Read before anything is sent: every attempt has the same bytes, whatever becomes of the file on the disk. */
const bytesOf = async (
  content: Blob | Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> =>
  content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
