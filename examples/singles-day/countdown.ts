/** Time that is left, as `1:02:03` or `02:03`; a second that has begun is still shown. */
export function leftText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}

/** How far a clock is off, as people say it: “7 min 0.2 s behind”. */
export function offText(milliseconds: number): string {
  const tenths = Math.round(Math.abs(milliseconds) / 100);
  const minutes = Math.floor(tenths / 600);
  const seconds = ((tenths % 600) / 10).toFixed(1);
  return `${minutes > 0 ? `${minutes} min ` : ''}${seconds} s ${milliseconds > 0 ? 'behind' : 'ahead'}`;
}

/**
 * Says something to people who listen, not more often than they can hear it: what came meanwhile is forgotten but for the last.
 *
 * @returns what to call with each sentence
 */
export function spoken(place: HTMLElement, everyMs = 5_000): (sentence: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let next = '';
  let saidAt = -Infinity;
  const say = (): void => {
    waiting = undefined;
    saidAt = performance.now();
    place.textContent = next;
  };
  return (sentence) => {
    if (sentence === next) return;
    next = sentence;
    waiting ??= setTimeout(say, Math.max(0, saidAt + everyMs - performance.now()));
  };
}
