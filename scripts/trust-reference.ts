import {
  trustClaimLifetime,
  trustFormula,
  trustInputNames,
  trustScore,
  trustStaleAfter,
  verificationLevels,
  type TrustInputs,
} from '@souk/sdk/contract';

/** The trust formula as people read it: what goes in, how much each input weighs, and scores that follow. */
export function trustReference(): string {
  const { version, minimumOrders, prior, weights, windows } = trustFormula;
  return `# How trust is computed

Formula \`${version}\`. A score is 100 × the sum of weight × share, and each share lies between 0 and 1. The platform, the
client and \`sellers.trust.simulate\` run this same function. No personal attribute is an input, and buyers are never scored.

| input | weight | window | its share |
| --- | --- | --- | --- |
${trustInputNames.map((input) => `| \`${input}\` | ${weights[input]} | ${windows[input]} | ${curves[input]} |`).join('\n')}

Few orders prove little: the dispute rate is a mean of the seller's own and of ${prior.disputeRate}, which weighs like
${prior.orders} orders. Below ${minimumOrders} finished orders no number is shown: the seller is new, neither good nor bad.
A deal that was split after a dispute counts in part on both sides; one that was overturned is taken back.

| score | grade |
| --- | --- |
| 85 and above | excellent |
| 70 and above | good |
| 50 and above | fair |
| below | caution |

## Examples

| ${trustInputNames.join(' | ')} | score | grade |
| ${trustInputNames.map(() => '---').join(' | ')} | --- | --- |
${examples.map(rowOf).join('\n')}

## The signed claim

\`GET /v1/sellers/{seller}/trust/claim\` gives the score as a JWS (ES256) for the sites that may show it, good for
${hoursOf(trustClaimLifetime)} hours. \`GET /v1/trust/keys\` publishes the keys; a retired one stays until its last claim has
ended. \`@souk/sdk/trust\` verifies in the page: a claim that was edited, copied to another site, has ended or was signed by
an unknown key is not verified, and says why. An input that was taken more than ${hoursOf(trustStaleAfter)} hours ago is
stale, and must be shown as such.
`;
}

const { fullOrders, fullYears, prior, slowestResponseHours, worstDisputeRate } = trustFormula;
const curves: Readonly<Record<keyof TrustInputs, string>> = {
  completedOrders: `log(1 + orders) ÷ log(1 + ${fullOrders}), at most 1`,
  disputeRate: `1 − rate ÷ ${worstDisputeRate}, at least 0; the rate is that of disputes lost`,
  responseHours: `1 − hours ÷ ${slowestResponseHours}, at least 0; ${prior.responseHours} hours when nobody has asked`,
  verification: verificationLevels
    .map((level, index) => `${level} ${index / (verificationLevels.length - 1)}`)
    .join(', '),
  yearsActive: `years ÷ ${fullYears}, at most 1`,
};

const examples: readonly TrustInputs[] = [
  { completedOrders: 1_204, disputeRate: 0.0025, responseHours: 2, verification: 'business', yearsActive: 6.3 },
  { completedOrders: 120, disputeRate: 0.01, responseHours: 6, verification: 'identity', yearsActive: 2 },
  { completedOrders: 96, disputeRate: 0.0857, responseHours: 41, verification: 'email', yearsActive: 1.75 },
  { completedOrders: 4, disputeRate: 0, responseHours: 1, verification: 'identity', yearsActive: 0.1 },
]; // prettier-ignore

function rowOf(inputs: TrustInputs): string {
  const { grade, score } = trustScore(inputs);
  const cells = trustInputNames.map((input) => inputs[input]);
  return `| ${[...cells, score ?? '—', grade.replace('_', ' ')].join(' | ')} |`;
}

const hoursOf = (duration: string): string => duration.replace(/\D/g, '');
