import {
  trustInputNames,
  trustScore,
  type Instant,
  type TrustInputs,
  type TrustSimulation,
} from '@souk/sdk/contract';
import { presentTrust } from './present.js';

/** Some inputs as a seller would like to have them. */
export type SimulatedInputs = {
  readonly [Input in keyof TrustInputs]?: TrustInputs[Input] | undefined;
};

/** What a seller's trust would be with other inputs, and how many points each of them is worth alone. */
export function simulate(
  real: TrustInputs,
  wanted: SimulatedInputs,
  now: Instant,
): TrustSimulation {
  const simulated = withInputs(real, wanted);
  const current = presentTrust(real, now);
  const next = presentTrust(simulated, now);
  return {
    current,
    simulated: next,
    changes: trustInputNames
      .filter((input) => real[input] !== simulated[input])
      .map((input) => ({
        input,
        from: real[input],
        to: simulated[input],
        points: rounded(
          trustScore({ ...real, [input]: simulated[input] }).exact - trustScore(real).exact,
        ),
      })),
    scoreChange:
      current.score === null || next.score === null ? null : rounded(next.score - current.score),
  };
}

const withInputs = (real: TrustInputs, wanted: SimulatedInputs): TrustInputs => ({
  completedOrders: wanted.completedOrders ?? real.completedOrders,
  disputeRate: wanted.disputeRate ?? real.disputeRate,
  responseHours: wanted.responseHours ?? real.responseHours,
  verification: wanted.verification ?? real.verification,
  yearsActive: wanted.yearsActive ?? real.yearsActive,
});

const rounded = (points: number): number => Math.round(points * 100) / 100;
