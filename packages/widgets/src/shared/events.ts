/** Names of the events of all elements on this page's build; each element declares its own in `HTMLElementEventMap`. */
export type SoukEventName = Extract<keyof HTMLElementEventMap, `souk-${string}`>;
export type SoukEventDetail<Name extends SoukEventName> =
  HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;

/**
 * Tells the page: bubbling, and composed, so that it is heard through any number of shadow roots. The detail is frozen.
 *
 * @returns false when a listener of a cancelable event has called `preventDefault()`
 */
export function emit<Name extends SoukEventName>(
  target: HTMLElement,
  name: Name,
  detail: SoukEventDetail<Name>,
  { cancelable = false } = {},
): boolean {
  return target.dispatchEvent(
    new CustomEvent(name, {
      detail: Object.freeze(detail),
      bubbles: true,
      composed: true,
      cancelable,
    }),
  );
}
