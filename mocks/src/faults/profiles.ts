import type { LatencyCurve } from './effects.js';
import type { Fault } from './fault.js';

/** Faults that come together, by the day on which they do. */
export interface FaultProfile {
  /** One line for whoever chooses. */
  readonly about: string;
  readonly faults: readonly Fault[];
}

export type ProfileName =
  | 'slow-line'
  | 'flaky-3g'
  | 'tunnel'
  | 'hotel-wifi'
  | 'black-friday'
  | 'bad-deploy'
  | 'wrong-clock'
  | 'stale-search'
  | 'signed-out'
  | 'private-window'
  | 'webhook-storm'
  | 'worst-day';

const mobile: LatencyCurve = [[0, 90], [0.5, 320], [0.9, 900], [0.99, 2_500], [1, 5_000]]; // prettier-ignore
const crowded: LatencyCurve = [[0, 20], [0.5, 140], [0.9, 700], [0.99, 1_800], [1, 3_000]]; // prettier-ignore

const flakyLine: readonly Fault[] = [
  { what: { kind: 'latency', milliseconds: mobile } },
  { chance: 0.04, what: { kind: 'lose_request' } },
  { chance: 0.04, what: { kind: 'lose_response' } },
  { chance: 0.02, what: { kind: 'cut_body' } },
  { chance: 0.01, what: { kind: 'stall_body' } },
];

const crowd: readonly Fault[] = [
  { what: { kind: 'latency', milliseconds: crowded } },
  { chance: 0.1, what: { kind: 'refuse', status: 429, retryAfterSeconds: 1 } },
  { chance: 0.03, what: { kind: 'refuse', status: 503, retryAfterSeconds: 2 } },
  { on: /^POST/, chance: 0.01, what: { kind: 'refuse', status: 502, committed: true } },
  { on: /^POST/, chance: 0.02, what: { kind: 'duplicate_request' } },
  { what: { kind: 'stale_index' } },
];

const shakenWebhooks: readonly Fault[] = [
  { chance: 0.1, what: { kind: 'lose_webhook' } },
  { chance: 0.2, what: { kind: 'duplicate_webhook' } },
  { chance: 0.3, what: { kind: 'reorder_webhook' } },
];

/** The days that the mock knows how to have. */
export const profiles: Readonly<Record<ProfileName, FaultProfile>> = {
  'slow-line': {
    about: 'every answer takes as long as on a mobile line',
    faults: [{ what: { kind: 'latency', milliseconds: mobile } }],
  },
  'flaky-3g': {
    about: 'slow, and one request in nine is lost, cut or stalled',
    faults: flakyLine,
  },
  tunnel: { about: 'no connection at all', faults: [{ what: { kind: 'lose_request' } }] },
  'hotel-wifi': {
    about: 'the first three answers are the network’s sign-in page',
    faults: [{ times: 3, what: { kind: 'captive_portal' } }],
  },
  'black-friday': {
    about: 'slow, one in eight turned away, gateways giving up after the deed, search behind',
    faults: crowd,
  },
  'bad-deploy': {
    about: 'one answer in four is a 500 or a 503, some after the deed was done',
    faults: [
      { chance: 0.1, what: { kind: 'refuse', status: 503, retryAfterSeconds: 1 } },
      { chance: 0.1, what: { kind: 'refuse', status: 500 } },
      { on: /^POST/, chance: 0.05, what: { kind: 'refuse', status: 500, committed: true } },
    ],
  },
  'wrong-clock': {
    about: 'the platform’s clock is seven minutes ahead of the caller’s',
    faults: [{ what: { kind: 'skew_clock', seconds: 420 } }],
  },
  'stale-search': {
    about: 'search does not see what changes',
    faults: [{ what: { kind: 'stale_index' } }],
  },
  'signed-out': {
    about: 'one session in five has just ended',
    faults: [{ chance: 0.2, what: { kind: 'expire_token' } }],
  },
  'private-window': {
    about: 'the page can keep nothing: its storages throw',
    faults: [{ what: { kind: 'block_storage' } }],
  },
  'webhook-storm': {
    about: 'webhooks are lost, come twice and overtake each other',
    faults: shakenWebhooks,
  },
  'worst-day': {
    about: 'all of it, together',
    faults: [...flakyLine, ...crowd.slice(1), ...shakenWebhooks],
  },
};

/** The name of a profile. @throws RangeError for a name that is none, with those that are */
export function profileName(text: string): ProfileName {
  const found = profileNames.find((name) => name === text);
  if (found) return found;
  throw new RangeError(`There is no fault profile "${text}"; choose ${profileNames.join(', ')}.`);
}

const isProfile = (name: string): name is ProfileName => Object.hasOwn(profiles, name);
export const profileNames: readonly ProfileName[] = Object.keys(profiles).filter(isProfile);
