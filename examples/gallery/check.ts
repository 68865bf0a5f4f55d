import type { Named } from './messages.js';
import { partsOf } from './within.js';

/** What axe says of a story, and its parts as assistive technology meets them. */
export interface Check {
  readonly findings: readonly string[];
  /** How many rules were passed or broken. */
  readonly rules: number;
  readonly names: readonly Named[];
}

/** The parts of axe that are used here; its package is a script that sets a global. */
interface Axe {
  run(root: Element): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly target: readonly unknown[] }[];
    }[];
    readonly passes: readonly unknown[];
  }>;
  setup(root: Element): unknown;
  teardown(): void;
  readonly utils: { getNodeFromTree(element: Element): unknown };
  readonly commons: {
    readonly aria: { getRole(element: Element): string | null };
    readonly text: { accessibleText(element: Element): string };
    readonly dom: { isVisibleToScreenReaders(element: Element): boolean };
  };
}

/** Runs axe over a story. It is half a megabyte, and comes when somebody asks. */
export async function check(root: Element): Promise<Check> {
  await import(new URL('../scripts/axe.js', document.baseURI).href);
  const axe: Axe = Reflect.get(globalThis, 'axe');
  const { violations, passes } = await axe.run(root);
  const findings = violations.map(
    ({ id, help, nodes }) => `${help} (${id}, ${nodes.length}×): ${String(nodes[0]?.target ?? '')}`,
  );
  return { findings, rules: violations.length + passes.length, names: namesIn(root, axe) };
}

/** Roles that only group, and say nothing. */
const silent = new Set(['none', 'presentation', 'generic', 'paragraph', 'strong', 'time']);

function namesIn(root: Element, axe: Axe): Named[] {
  axe.setup(document.documentElement);
  try {
    const { aria, dom, text } = axe.commons;
    // Of what is nowhere shown, as a link whose slot is away, axe knows nothing.
    const isKnown = (part: Element): boolean => Boolean(axe.utils.getNodeFromTree(part));
    const levels = new Map<Node, number>();
    return [...partsOf(root)].filter(isKnown).flatMap((part) => {
      const role = aria.getRole(part);
      if (!role || silent.has(role) || !dom.isVisibleToScreenReaders(part)) return [];
      const level = levelOf(part, levels);
      levels.set(part, level);
      return [{ role, name: text.accessibleText(part).trim(), level }];
    });
  } finally {
    axe.teardown();
  }
}

/** One below the nearest part around it that is told. */
function levelOf(part: Element, levels: ReadonlyMap<Node, number>): number {
  for (let each: Node | null = part; each; each = each instanceof ShadowRoot ? each.host : each.parentNode) {
    const around = levels.get(each);
    if (around !== undefined) return around + 1;
  }
  return 0;
} // prettier-ignore
