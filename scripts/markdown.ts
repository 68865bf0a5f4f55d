/** Text as code. */
export const code = (text: string): string => `\`${text}\``;

/** Lines as a file. */
export const lines = (...all: string[]): string => `${all.join('\n').trimEnd()}\n`;

/** The line that says where a file comes from. */
export const generated =
  '<!-- Made from the contract by `npm run generate`; do not edit by hand. -->';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table with a head. */
export const table = (head: readonly string[], body: readonly string[][]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...body.map(row),
];

interface Step {
  readonly from: string;
  readonly to: string;
  readonly action: string;
  readonly actors: readonly string[];
}

/** A transition table as a diagram. Transitions between the same two states share one arrow, so that it stays readable. */
export function diagram(steps: readonly Step[], first: readonly string[]): string[] {
  const arrows = new Map<string, { from: string; to: string; labels: string[] }>();
  for (const { from, to, action, actors } of steps) {
    const arrow = arrows.get(`${from} ${to}`) ?? { from, to, labels: [] };
    arrow.labels.push(`${action} (${actors.join(', ')})`);
    arrows.set(`${from} ${to}`, arrow);
  }
  const isLast = (status: string): boolean => steps.every(({ from }) => from !== status);
  const ends = [...new Set(steps.map(({ to }) => to))].filter(isLast);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...first,
    ...[...arrows.values()].map(
      ({ from, to, labels }) => `  ${from} --> ${to}: ${[...new Set(labels)].join(' / ')}`,
    ),
    ...ends.map((status) => `  ${status} --> [*]`),
    '```',
  ];
}
