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
import { code, diagram, generated, lines, table } from './markdown.js';

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
    ...diagram(transitions, ['  [*] --> awaiting_payment: create']),
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
