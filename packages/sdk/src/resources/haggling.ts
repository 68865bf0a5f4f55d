import { changing, type ChangeOf } from '../change.js';
import type { BodyOf } from '../contract/operation.js';
import { retrieveHaggling, updateHaggling, type Haggling } from '../contract/offer.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** How a seller haggles about a listing. Only the seller sees it. */
export const haggling = (transport: Transport) => ({
  /** The rules as they are. */
  retrieve: (listing: string, options?: CallOptions) =>
    transport.call(retrieveHaggling, { listing }, options),
  /** Changes what is named, or what a function says, and leaves the rest; `null` takes a limit away. */
  update: (
    listing: string,
    change: ChangeOf<Haggling, BodyOf<typeof updateHaggling>>,
    options?: CallOptions,
  ) =>
    changing(
      {
        read: (reading) => transport.call(retrieveHaggling, { listing }, reading),
        write: (told, sending) => transport.call(updateHaggling, { ...told, listing }, sending),
      },
      change,
      options,
    ),
});
