import type { Message, SoukError, Transport } from '@souk/sdk';
import { createFile, retrieveFile } from '@souk/sdk/talk';
import type { Talk } from './talk.js';

/** Lines are slow. */
const patient = { timeoutMs: 120_000, totalTimeoutMs: 300_000 };

/** Uploads a file, to be sent with the next message. What went wrong stands where it was chosen. */
export async function attachTo(
  talk: Talk,
  file: File,
  transport: Transport,
  asError: (thrown: unknown) => SoukError | undefined,
): Promise<void> {
  const { name } = file;
  const begun = { name };
  talk.attach(begun);
  // Another one may have been chosen meanwhile, or this one taken away.
  const isStill = (): boolean => talk.attachment === begun;
  try {
    const content = new Uint8Array(await file.arrayBuffer());
    const uploaded = await transport.call(createFile, { purpose: 'message', content }, patient);
    if (isStill()) talk.attach({ name, file: uploaded });
  } catch (error) {
    const problem = asError(error);
    if (isStill()) talk.attach(problem && { name, error: problem });
  }
}

/** Fetches a fresh link to a file whose old one has ended. */
export async function renewLink(
  talk: Talk,
  line: Extract<Message, { type: 'image' }>,
  transport: Transport,
): Promise<void> {
  const file = await transport.call(retrieveFile, { file: line.file.id }).catch(() => undefined);
  if (file) talk.replace({ ...line, file });
}
