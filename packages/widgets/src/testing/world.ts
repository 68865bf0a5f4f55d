/**
 * Counts what outlives its maker: listeners on what is on the page for good, timers, observers, nodes. It must be imported
 * before anything that might take hold of the natives at its start.
 */
const timers = new Set<unknown>();
const observers = new Set<unknown>();
const listeners = new Map<EventTarget, Map<string, Set<unknown>>>();

/** What there is now, by kind. Of listeners, those on the window, the document and what is in it. */
export function world(): Readonly<
  Record<'listeners' | 'timers' | 'observers' | 'nodes' | 'sheets', number>
> {
  let count = 0;
  for (const [target, kinds] of listeners)
    if (!(target instanceof Node) || target.isConnected)
      for (const each of kinds.values()) count += each.size;
  return {
    listeners: count,
    timers: timers.size,
    observers: observers.size,
    nodes: document.querySelectorAll('*').length,
    sheets: document.adoptedStyleSheets.length,
  };
}

// oxlint-disable-next-line typescript/unbound-method -- called below on the target that it was called on
const { addEventListener, removeEventListener } = EventTarget.prototype;

/** A signal, a request or a port goes with whoever holds it, and its listeners with it. */
const isLasting = (target: unknown): target is EventTarget =>
  target instanceof Node || target === globalThis || target instanceof MediaQueryList || target instanceof BroadcastChannel; // prettier-ignore

const kindOf = (type: string, options: AddEventListenerOptions | boolean | undefined): string =>
  `${type} ${typeof options === 'object' ? options.capture === true : options === true}`;

EventTarget.prototype.addEventListener = function (type, listener, options) {
  const target = this ?? globalThis;
  if (isLasting(target) && listener) {
    const kinds = listeners.get(target) ?? new Map<string, Set<unknown>>();
    listeners.set(target, kinds);
    const kind = kindOf(type, options);
    const all = kinds.get(kind) ?? new Set();
    kinds.set(kind, all.add(listener));
    const forget = (): void => void all.delete(listener);
    const { once, signal } = typeof options === 'object' ? options : {};
    if (once) addEventListener.call(target, type, forget, options);
    if (signal) addEventListener.call(signal, 'abort', forget, { once: true });
  }
  return addEventListener.call(target, type, listener, options);
};
EventTarget.prototype.removeEventListener = function (type, listener, options) {
  const target = this ?? globalThis;
  listeners.get(target)?.get(kindOf(type, options))?.delete(listener);
  return removeEventListener.call(target, type, listener, options);
};

const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
Object.assign(globalThis, {
  setTimeout(run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run(...args);
    }, delay);
    timers.add(timer);
    return timer;
  },
  clearTimeout(timer: number) {
    timers.delete(timer);
    clearTimeout(timer);
  },
  setInterval(run: () => void, delay?: number) {
    const timer = setInterval(run, delay);
    timers.add(timer);
    return timer;
  },
  clearInterval(timer: number) {
    timers.delete(timer);
    clearInterval(timer);
  },
});

for (const { prototype } of [IntersectionObserver, ResizeObserver, MutationObserver]) {
  // oxlint-disable-next-line typescript/unbound-method -- called below on the target that it was called on
  const { observe, disconnect } = prototype;
  Object.assign(prototype, {
    observe(this: typeof prototype, ...args: unknown[]) {
      observers.add(this);
      Reflect.apply(observe, this, args);
    },
    disconnect(this: typeof prototype) {
      observers.delete(this);
      disconnect.call(this);
    },
  });
}
