/** What is used of React, whichever of its versions the page has. */
export interface ReactLike {
  createElement(type: string, properties: object): unknown;
  forwardRef<Component>(render: (properties: Properties, ref: ElementRef) => unknown): Component;
  useEffect(effect: () => (() => void) | void, dependencies?: readonly unknown[]): void;
  useLayoutEffect(effect: () => (() => void) | void, dependencies?: readonly unknown[]): void;
  useRef<Value>(initial: Value): { current: Value };
}

type Properties = Readonly<Record<string, unknown>>;
type ElementRef = ((element: Element | null) => void) | { current: Element | null } | null;

/** An element, as its component knows it. */
export interface Wrapped {
  readonly tag: string;
  /** Registers the element; called in a page, when the component is first shown. */
  readonly define: () => Promise<unknown>;
  /** Attributes by the property that they set. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Properties that no attribute sets. */
  readonly properties: readonly string[];
  /** Events by the name that a component takes a listener under. */
  readonly events: Readonly<Record<string, string>>;
}

/**
 * Makes a component of an element for React 18, which knows neither properties nor events of elements; 19 takes it too.
 *
 * What has an attribute is written as one, on a server as well, so that an element that is registered before React starts finds it.
 * Only objects are set as properties. `@lit/react` sets all in an effect, which a server never runs.
 */
export function wrap<Component>(react: ReactLike, wrapped: Wrapped): Component {
  // React 18 warns on a server of the effect that would run before a paint.
  const name = typeof document === 'undefined' ? 'useEffect' : 'useLayoutEffect';
  const useEffect: ReactLike['useEffect'] = (effect, dependencies) =>
    react[name](effect, dependencies);
  return react.forwardRef((given, ref) => {
    const element = react.useRef<Element | null>(null);
    const latest = react.useRef<Properties>({});
    useEffect(() => {
      const before = latest.current;
      latest.current = given;
      for (const name of wrapped.properties)
        if (element.current && given[name] !== before[name])
          Reflect.set(element.current, name, given[name]);
    });
    useEffect(() => {
      void wrapped.define();
      return listen(element.current, wrapped.events, latest);
    }, []);
    // One function for all renderings: React would take another one for another reference, and tell `null` in between.
    const told = react.useRef(ref);
    told.current = ref;
    const keep = react.useRef((found: Element | null): void => {
      element.current = found;
      const { current: outer } = told;
      if (typeof outer === 'function') outer(found);
      else if (outer) outer.current = found;
    });
    return react.createElement(wrapped.tag, { ...written(given, wrapped), ref: keep.current });
  });
}

/** What is written into the page: all but listeners, and what can only be set. */
function written(given: Properties, { attributes, properties, events }: Wrapped): Properties {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given))
    if (!Object.hasOwn(events, name) && !properties.includes(name))
      // React 18 would write `className`, `true` and `false` as they stand.
      found[name === 'className' ? 'class' : (attributes[name] ?? name)] = plain(value);
  return found;
}

const plain = (value: unknown): unknown =>
  value === true ? '' : value === false || value === null ? undefined : value;

/** Passes each event on to the listener that the component was last given. */
function listen(
  element: Element | null,
  events: Wrapped['events'],
  latest: { readonly current: Properties },
): () => void {
  const stops = Object.entries(events).map(([name, type]) => {
    const tell = (event: Event): void => {
      const listener = latest.current[name];
      if (typeof listener === 'function') listener(event);
    };
    element?.addEventListener(type, tell);
    return () => element?.removeEventListener(type, tell);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
