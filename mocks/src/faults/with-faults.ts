import type { App } from '@souk/platform/http';
import {
  brokenBody,
  captivePortal,
  ConnectionLost,
  delayOf,
  expiredToken,
  refusal,
  skewClock,
} from './effects.js';
import type { FaultSwitch } from './switchboard.js';

/** Wraps an app in faults, so that every way of calling it meets the same ones. @throws ConnectionLost when one loses it */
export function withFaults(
  app: App,
  faults: FaultSwitch,
  sleep: (milliseconds: number) => Promise<void>,
): App {
  return async (request) => {
    // What a browser asks before it asks is part of the request, and does not use faults up.
    if (faults.active.length === 0 || request.method === 'OPTIONS') return app(request);
    const label = `${request.method} ${new URL(request.url).pathname}`;
    const late = faults.strike('latency', label);
    if (late) await sleep(delayOf(late.what.milliseconds, late.luck));
    if (faults.strike('lose_request', label))
      throw new ConnectionLost(`${label}: the request was lost.`);
    const instead = insteadOf(request, faults, label);
    if (instead?.isCommitted === false) return instead.answer;
    if (faults.strike('duplicate_request', label)) await app(request.clone());
    const response = await app(request);
    if (faults.strike('lose_response', label))
      throw new ConnectionLost(`${label}: the response was lost.`);
    return instead?.answer ?? spoiled(response, faults, label);
  };
}

/** What answers in the platform's place, and whether the platform still does its work. */
function insteadOf(
  request: Request,
  faults: FaultSwitch,
  label: string,
): { readonly answer: Response; readonly isCommitted: boolean } | undefined {
  const portal = faults.strike('captive_portal', label);
  if (portal) return { answer: captivePortal(), isCommitted: portal.what.committed === true };
  const refused = faults.strike('refuse', label);
  if (refused)
    return {
      answer: refusal(request, refused.what),
      isCommitted: refused.what.committed === true,
    };
  const hasSession = request.headers.get('Authorization')?.startsWith('Bearer st_') === true;
  return hasSession && faults.strike('expire_token', label)
    ? { answer: expiredToken(request), isCommitted: false }
    : undefined;
}

/** What is left of an answer on its way back. */
async function spoiled(response: Response, faults: FaultSwitch, label: string): Promise<Response> {
  const skewed = faults.strike('skew_clock', label);
  if (skewed) skewClock(response, skewed.what.seconds);
  const broken =
    faults.strike('cut_body', label) ??
    faults.strike('stall_body', label) ??
    faults.strike('truncate_body', label);
  return broken ? brokenBody(response, broken.what.kind, broken.what.after ?? 0.5) : response;
}
