/** What a script tag's page can be told, of what these pages tell it. */
export interface PageChanges {
  readonly key?: string;
  readonly apiOrigin?: string;
  readonly locale?: string | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly brand?: string | undefined;
  readonly session?: string | undefined;
  readonly consent?: boolean | undefined;
  readonly fetch?: typeof globalThis.fetch;
}

/** Tells all elements of the page; also before the script tag has run, which then finds the call waiting. */
export function tellSouk(changes: PageChanges): void {
  const souk: { push(call: readonly unknown[]): unknown } =
    Reflect.get(globalThis, 'Souk') ?? waiting();
  souk.push(['set', changes]);
}

/** Gives all elements of the page a look, once its script tag has run. */
export async function setLook(appearance: string | undefined): Promise<void> {
  const souk: { appearance?(look: string | undefined): Promise<unknown> } =
    Reflect.get(globalThis, 'Souk') ?? {};
  await souk.appearance?.(appearance);
}

function waiting(): unknown[] {
  const calls: unknown[] = [];
  Reflect.set(globalThis, 'Souk', calls);
  return calls;
}
