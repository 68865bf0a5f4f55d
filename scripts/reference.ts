import {
  escrowGuards,
  escrowTerms,
  escrowTransitions,
  operations,
  problemCodes,
  problems,
  type EscrowTransition,
  type Operation,
  type ProblemCode,
} from '@souk/sdk/contract';

const generated = '<!-- Made from the contract by `npm run generate`; do not edit by hand. -->';
const transitions: readonly EscrowTransition[] = escrowTransitions;

/** The catalogue of refusals, in Markdown: one heading for each code, which the `docUrl` of a problem names. */
export const errorCatalogue = (): string =>
  lines(
    '# Errors',
    '',
    generated,
    '',
    'Every refusal is a problem document (RFC 9457, `application/problem+json`). Switch on `code`, never on text.',
    'Quote `requestId` when you ask us. A problem with `retryable: true` may be sent again, with the same key.',
    '',
    ...problemCodes.flatMap(problemEntry),
  );

function problemEntry(code: ProblemCode): string[] {
  const { status, title, fix, retryable } = problems[code];
  const all: readonly Operation[] = operations;
  const named = all.filter((operation) => operation.problems.includes(code));
  return [
    `## ${code}`,
    '',
    `**${status}** · ${title}.${retryable ? ' May be sent again.' : ''}`,
    '',
    fix,
    ...(named.length > 0
      ? ['', `Answer of ${named.map(({ id }) => `\`${id}\``).join(', ')}.`]
      : []),
    '',
  ];
}

/** The life of an escrow, in Markdown: a diagram, every transition, and the terms. */
export const escrowReference = (): string =>
  lines(
    '# Escrow',
    '',
    generated,
    '',
    'An action at `t < deadline` is allowed; a timer fires at `t ≥ deadline`. Nothing that is not in this table is possible.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> awaiting_payment: create',
    ...arrows().map(({ from, to, labels }) => `  ${from} --> ${to}: ${labels.join(' / ')}`),
    ...finalStates().map((status) => `  ${status} --> [*]`),
    '```',
    '',
    '## Transitions',
    '',
    ...table(
      ['From', 'Action', 'By', 'When', 'To', 'Money', 'Sets', 'Event'],
      transitions.map(transitionCells),
    ),
    '',
    '## Terms',
    '',
    ...table(
      ['Term', 'Length'],
      Object.entries(escrowTerms).map(([term, length]) => [code(term), code(length)]),
    ),
    '',
    `Guards: ${Object.keys(escrowGuards).map(code).join(', ')}.`,
  );

/** Transitions between the same two states share one arrow, so that the diagram stays readable. */
function arrows(): { from: string; to: string; labels: string[] }[] {
  const found = new Map<string, { from: string; to: string; labels: string[] }>();
  for (const { from, to, action, actors } of transitions) {
    const arrow = found.get(`${from} ${to}`) ?? { from, to, labels: [] };
    arrow.labels.push(`${action} (${actors.join(', ')})`);
    found.set(`${from} ${to}`, arrow);
  }
  return [...found.values()];
}

const finalStates = (): string[] =>
  [...new Set(transitions.map(({ to }) => to))].filter((status) =>
    transitions.every(({ from }) => from !== status),
  );

const transitionCells = (step: EscrowTransition): string[] => [
  code(step.from),
  code(step.action),
  step.actors.join(', '),
  [
    step.before && `before ${code(step.before)}`,
    step.firesAt && `at ${code(step.firesAt)}`,
    step.guard && `if ${code(step.guard)}`,
  ]
    .filter((condition) => condition !== undefined)
    .join(', '),
  code(step.to),
  [step.ledger, step.reason && code(step.reason)].filter((text) => text !== undefined).join(', '),
  Object.entries(step.sets ?? {})
    .map(([deadline, term]) => `${code(deadline)} by ${code(term)}`)
    .join(', '),
  code(step.event),
];

const code = (text: string): string => `\`${text}\``;
const lines = (...all: string[]): string => `${all.join('\n').trimEnd()}\n`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], body: readonly string[][]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...body.map(row),
];
