import { announcePresence, type Transport } from '@souk/sdk';

const { setInterval, clearInterval } = globalThis;

/** Being there holds for a minute. */
const everyMs = 45_000;

/** Tells the platform that somebody is here, for as long as somebody is, and once that nobody is any more. */
export class Presence {
  #timer: ReturnType<typeof setInterval> | undefined;
  #transport: Transport | undefined;

  /** @param transport that of whoever is here; undefined when nobody is */
  be(transport: Transport | undefined): void {
    if (transport === this.#transport) return;
    clearInterval(this.#timer);
    tell(this.#transport, 'away');
    this.#transport = transport;
    tell(transport, 'online');
    if (transport) this.#timer = setInterval(() => tell(transport, 'online'), everyMs);
  }
}

/** Nobody waits for it: it is said again soon, or lapses. */
function tell(transport: Transport | undefined, state: 'online' | 'away'): void {
  if (!transport) return;
  transport.call(announcePresence, { state }, { retryCountMax: 0 }).catch(() => {});
}
