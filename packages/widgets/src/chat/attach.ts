import type { files, Message, SoukError } from '@souk/sdk';
import type { Talk } from './talk.js';

type Files = ReturnType<typeof files>;

/** Uploads a file, to be sent with the next message. What went wrong stands where it was chosen. */
export async function attachTo(
  talk: Talk,
  file: File,
  shelf: Files,
  asError: (thrown: unknown) => SoukError | undefined,
): Promise<void> {
  const { name } = file;
  const begun = { name };
  talk.attach(begun);
  // Another one may have been chosen meanwhile, or this one taken away.
  const isStill = (): boolean => talk.attachment === begun;
  try {
    const uploaded = await shelf.create(file, { purpose: 'message' });
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
  shelf: Files,
): Promise<void> {
  const file = await shelf.retrieve(line.file.id).catch(() => undefined);
  if (file) talk.replace({ ...line, file });
}
