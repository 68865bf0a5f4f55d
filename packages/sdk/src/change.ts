import { isSoukError, SoukError } from './errors.js';
import type { CallOptions } from './options.js';
import type { WithResponse } from './answer.js';
import { askedOf, type Asked } from './transport.js';

/**
 * A change, or a function that decides one by the thing as it is now. The function may be called again, with what others have
 * made of the thing meanwhile.
 */
export type ChangeOf<Thing, Change extends object> = Change | Decision<Thing, Change>;
type Decision<Thing, Change> = (current: Thing) => Change | Promise<Change>;

/** How a thing is read and changed. */
interface Ways<Thing, Change, Changed> {
  readonly read: (options: CallOptions) => Asked<Thing>;
  readonly write: (change: Change, options?: CallOptions) => Asked<Changed>;
}

/** How often a function is asked again when somebody else was faster. */
const conflictsMax = 3;

/**
 * Sends a change; or, given a function, reads the thing, lets the function decide, and sends that for the version that was read:
 * what others did meanwhile is never overwritten, but read and decided about again, up to three times.
 *
 * @throws SoukError `version_conflict` when others were faster each time
 */
export function changing<Thing, Change extends object, Changed>(
  ways: Ways<Thing, Change, Changed>,
  change: ChangeOf<Thing, Change>,
  options?: CallOptions,
): Asked<Changed> {
  return isDecision(change)
    ? askedOf(decideAndWrite(ways, change, options))
    : ways.write(change, options);
}

async function decideAndWrite<Thing, Change, Changed>(
  { read, write }: Ways<Thing, Change, Changed>,
  decide: Decision<Thing, Change>,
  options: CallOptions | undefined,
): Promise<WithResponse<Changed>> {
  for (let conflicts = 0; ; conflicts++) {
    const { data, version } = await read({ ...options, ifMatch: undefined }).withResponse();
    // Without one the change would overwrite whatever it meets.
    if (!version)
      throw new SoukError('response_invalid', 'The answer has lost its ETag on the way.');
    const change = await decide(data);
    try {
      return await write(change, { ...options, ifMatch: version }).withResponse();
    } catch (error) {
      const isConflict = isSoukError(error) && error.code === 'version_conflict';
      if (!isConflict || conflicts >= conflictsMax) throw error;
    }
  }
}

const isDecision = <Thing, Change extends object>(
  change: ChangeOf<Thing, Change>,
): change is Decision<Thing, Change> => typeof change === 'function';
