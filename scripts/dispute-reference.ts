import {
  decidesFrom,
  disputeGuards,
  disputeLimits,
  disputeRules,
  disputeTerms,
  disputeTransitions,
  disputeTurns,
  evidenceForReason,
  evidenceLimits,
  type DisputeRule,
  type DisputeTransition,
} from '@souk/sdk/contract';
import { code, diagram, generated, lines, table } from './markdown.js';

const transitions: readonly DisputeTransition[] = disputeTransitions;
const rules: readonly DisputeRule[] = disputeRules;
const silences = transitions.filter(({ action }) => action === 'lapse');

/** The life of a dispute, in Markdown: a diagram, whose turn it is, what silence means, the rules and the evidence. */
export const disputeReference = (): string =>
  lines(
    '# Disputes',
    '',
    generated,
    '',
    'A dispute stops the clock of its escrow; the money stays where it is. `awaitingParty` and `respondBy` always say who must act,',
    'and by when. What is done at `t < respondBy` counts; silence is answered at `t ≥ respondBy`. A claim that is withdrawn lets the',
    'clock go on with what was left. The escrow’s own table is in [escrow.md](escrow.md).',
    '',
    ...diagram(transitions, ['  [*] --> awaiting_seller: dispute (buyer)']),
    '',
    '## Turns, and what silence means',
    '',
    ...table(
      ['State', 'Must act', 'Within', 'Silence'],
      silences.map((row) => {
        const turn = disputeTurns[row.from];
        return [
          code(row.from),
          turn?.party ?? '',
          turn ? code(disputeTerms[turn.within]) : '',
          [`to ${code(row.to)}`, row.money, row.reason && code(row.reason)]
            .filter(Boolean)
            .join(', '),
        ];
      }),
    ),
    '',
    `A decision can be overturned within ${code(disputeTerms.overturnWithin)}: that clears the seller’s record, and the money stays where it went.`,
    '',
    '## Transitions',
    '',
    ...table(
      ['From', 'Action', 'By', 'When', 'To', 'Money', 'Event'],
      transitions.filter(({ action }) => action !== 'lapse').map(cells),
    ),
    '',
    `Guards: ${Object.keys(disputeGuards).map(code).join(', ')}.`,
    '',
    '## Rules',
    '',
    `When the seller contests, the first rule that applies counts. From a confidence of ${decidesFrom} up and a value of US$${disputeLimits.rulesDecideUpToUsd} down it decides; else it proposes. Where none applies, a mediator decides. Each decision lists the facts that it looked at, and can be appealed to a mediator. Above US$${disputeLimits.twoMediatorsAboveUsd.toLocaleString('en')} a second mediator must agree with the first.`,
    '',
    ...table(
      ['Rule', 'When', 'Outcome', 'Confidence', 'Facts'],
      rules.map(({ id, says, outcome, buyerPercent, confidence, uses }) => [
        code(id),
        says,
        outcome === 'split' ? `split, ${buyerPercent} % to the buyer` : outcome,
        String(confidence),
        uses.map(code).join(', '),
      ]),
    ),
    '',
    '## Evidence',
    '',
    `Each side shows up to ${evidenceLimits.perParty} pieces with up to ${evidenceLimits.filesPerPiece} files each, by what fits the reason. The platform attaches the timeline, the tracking, the accepted offer and the transcript of the talk, sealed by their SHA-256.`,
    '',
    ...table(
      ['Reason', 'What can be shown'],
      Object.entries(evidenceForReason).map(([reason, types]) => [
        code(reason),
        types.map(code).join(', '),
      ]),
    ),
  );

const cells = (step: DisputeTransition): string[] => [
  code(step.from),
  code(step.action),
  step.actors.join(', '),
  [step.guard && `if ${code(step.guard)}`, step.isSecondPerson && 'another than who decided']
    .filter(Boolean)
    .join(', '),
  code(step.to),
  [step.money, step.reason && code(step.reason)].filter(Boolean).join(', '),
  code(step.event),
];
