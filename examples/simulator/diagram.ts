import { Graph, layout } from '@dagrejs/dagre';
import { escrowTransitions, type EscrowStatus } from '@souk/sdk/contract';
import { plain } from '../shared/words.js';

/** What the diagram shows of a deal: where it stands, the way it took, and what anybody could do next. */
export interface Position {
  readonly status: EscrowStatus;
  readonly visited: readonly EscrowStatus[];
  readonly possible: readonly string[];
}

interface Edge {
  readonly from: EscrowStatus;
  readonly to: EscrowStatus;
  readonly actions: readonly string[];
}

const namespace = 'http://www.w3.org/2000/svg';
const widthOf = (text: string): number => 7.2 * text.length;

/** Draws the table that the platform runs on: each state once, each way between two states once. */
export function diagram(place: HTMLElement): (position: Position) => void {
  const { edges, loops } = readTable();
  const graph = laidOut(edges, loops);
  const svg = make('svg', { viewBox: `0 0 ${graph.width} ${graph.height}`, role: 'img' });
  const drawn = new Map<string, SVGElement>();
  for (const { from, to, actions } of edges) {
    const { points, x, y } = graph.edge(from, to);
    const group = make('g', { class: 'way' });
    group.append(
      make('path', { d: pathThrough(points), 'marker-end': 'url(#arrow)' }),
      text(actions.map(plain).join(', '), x, y + 4),
    );
    drawn.set(`${from} ${to}`, group);
  }
  for (const status of statusesOf(edges)) {
    const { x, y, width, height } = graph.node(status);
    const group = make('g', { class: 'state' });
    const actions = loops.get(status);
    group.append(
      make('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 12 }),
      text(plain(status), x, y + (actions ? -4 : 5), 'name'),
    );
    if (actions) group.append(text(actions.map(plain).join(' · '), x, y + 14));
    drawn.set(status, group);
  }
  svg.append(arrowHead(), ...drawn.values());
  place.replaceChildren(svg);

  return ({ status, visited, possible }) => {
    svg.setAttribute('aria-label', `The states of an escrow; this one is ${plain(status)}.`);
    for (const group of drawn.values()) group.setAttribute('data-is', '');
    visited.forEach((each, index) => {
      drawn.get(each)?.setAttribute('data-is', 'past');
      drawn.get(`${visited[index - 1]} ${each}`)?.setAttribute('data-is', 'past');
    });
    const ways = edges.filter(({ from }) => from === status);
    for (const { from, to, actions } of ways)
      if (actions.some((action) => possible.includes(action) && leadsTo(to, action)))
        drawn.get(`${from} ${to}`)?.setAttribute('data-is', 'possible');
    const here = drawn.get(status);
    here?.setAttribute('data-is', 'here');
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });

    /** A dispute that is taken back leads to where the deal stood, though the table has a row for each such state. */
    function leadsTo(to: EscrowStatus, action: string): boolean {
      return action !== 'withdraw' || visited.findLast((each) => each !== status) === to;
    }
  };
}

/** The table's rows, by the two states that they join; rows that stay in a state are kept apart. */
function readTable(): { edges: readonly Edge[]; loops: ReadonlyMap<string, readonly string[]> } {
  const ways = new Map<string, { from: EscrowStatus; to: EscrowStatus; actions: Set<string> }>();
  for (const { from, to, action } of escrowTransitions) {
    const way = ways.get(`${from} ${to}`) ?? { from, to, actions: new Set<string>() };
    way.actions.add(action);
    ways.set(`${from} ${to}`, way);
  }
  const all = [...ways.values()].map((way) => ({ ...way, actions: [...way.actions] }));
  return {
    edges: all.filter(({ from, to }) => from !== to),
    loops: new Map(all.flatMap(({ from, to, actions }) => (from === to ? [[from, actions]] : []))),
  };
}

const statusesOf = (edges: readonly Edge[]): ReadonlySet<EscrowStatus> =>
  new Set(edges.flatMap(({ from, to }) => [from, to]));

/** Where everything goes: the library finds places for states and names that no line crosses. */
function laidOut(edges: readonly Edge[], loops: ReadonlyMap<string, readonly string[]>) {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 34, edgesep: 14, marginx: 8, marginy: 8 });
  for (const status of statusesOf(edges)) {
    const under = loops.get(status)?.map(plain).join(' · ') ?? '';
    const width = Math.max(widthOf(plain(status)) + 40, widthOf(under) + 24);
    graph.setNode(status, { width, height: under ? 56 : 44 });
  }
  for (const { from, to, actions } of edges)
    graph.setEdge(from, to, {
      width: widthOf(actions.map(plain).join(', ')),
      height: 18,
      labelpos: 'c',
    });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    node: (name: string) =>
      graph.node(name) as { x: number; y: number; width: number; height: number },
    edge: (from: string, to: string) =>
      graph.edge(from, to) as { points: readonly { x: number; y: number }[]; x: number; y: number },
  };
}

/** A smooth line through points, which bends half-way between each two. */
function pathThrough(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const bends = rest.map(({ x, y }, index) => {
    const next = rest[index + 1] ?? last;
    return index === rest.length - 1
      ? `Q${x} ${y} ${last.x} ${last.y}`
      : `Q${x} ${y} ${(x + next.x) / 2} ${(y + next.y) / 2}`;
  });
  return `M${first.x} ${first.y}${bends.join('') || `L${last.x} ${last.y}`}`;
}

function arrowHead(): SVGElement {
  const marker = make('marker', {
    id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse',
  }); // prettier-ignore
  marker.append(make('path', { d: 'M0 0 8 4 0 8z' }));
  const defs = make('defs', {});
  defs.append(marker);
  return defs;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element as SVGElement;
}

function text(words: string, x: number, y: number, kind = 'word'): SVGElement {
  const element = make('text', { x, y, class: kind, 'text-anchor': 'middle' });
  element.textContent = words;
  return element;
}
