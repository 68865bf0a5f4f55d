import type { SoukEvent } from '@souk/sdk/contract';
import { eventIdOf } from './event-id.js';
import type { EventRow } from './rows.js';

/** An event as the API shows it, the same to everybody who may see it. */
export const presentEvent = (
  { position, type, createdAt, sequence, resource, data }: EventRow,
  epoch: string,
): SoukEvent =>
  // A row keeps what `describe` made of one kind of event: type, resource and data fit each other.
  ({ id: eventIdOf(epoch, position), type, createdAt, sequence, resource, data }) as SoukEvent;
