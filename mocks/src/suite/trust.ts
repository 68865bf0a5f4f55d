import { fetchTrust, verifyTrustClaim } from '@souk/sdk/trust';
import { mockKeys } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';
import { sentence, type Sentence } from './sentence.js';
import type { Stage } from './stage.js';

const shopOrigin = 'https://shop.example';

/** A claim for a site, asked by a server, so that no browser's own origin comes into play. */
const claimOn = async ({ server }: Stage, origin: string): Promise<string> =>
  (await server.sellers.trust.claim(wellKnown.weaver, { origin })).claim;

/** What a page there would make of a claim. The time is that of the claim, because a mock has a time of its own. */
async function verdictOn({ shop }: Stage, claim: string, origin: string): Promise<string> {
  const { keys } = await shop.sellers.trust.keys();
  const nowMs = contentOf(claim).iat * 1_000;
  const verdict = await verifyTrustClaim(claim, { keys, origin, seller: wellKnown.weaver, nowMs });
  return verdict.status === 'verified' ? `verified ${verdict.claim.grade}` : verdict.reason;
}

const contentOf = (claim: string) =>
  JSON.parse(atob((claim.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));

export const trustSuite: readonly Sentence[] = [
  sentence(
    "a seller's trust is signed for one site, and a copy of it on another is not verified",
    async (stage) => {
      const claim = await claimOn(stage, shopOrigin);
      stage.equal(await verdictOn(stage, claim, shopOrigin), 'verified excellent');
      stage.equal(await verdictOn(stage, claim, 'https://copy.example'), 'wrong_origin');
    },
  ),

  sentence(
    'a claim says what the score says, input by input, with windows, and ends in a day',
    async (stage) => {
      const trust = await stage.shop.sellers.trust.retrieve(wellKnown.weaver);
      const claim = contentOf(await claimOn(stage, shopOrigin));
      const { score, grade, formula } = trust;
      stage.equal([claim.score, claim.grade, claim.formula], [score, grade, formula]);
      stage.equal(
        claim.inputs.map((each: Record<string, unknown>) => [each['input'], each['window']]),
        trust.parts.map(({ input, window }) => [input, window]),
      );
      stage.equal(claim.exp - claim.iat, 86_400);
    },
  ),

  sentence(
    'the keys are published to anyone, for caches to keep, without their private halves',
    async (stage) => {
      await claimOn(stage, shopOrigin);
      const response = await stage.fetch(`${stage.origin}/v1/trust/keys`);
      stage.equal(
        [response.status, response.headers.get('Cache-Control')],
        [200, 'public, max-age=300'],
      );
      const { keys } = await response.json();
      const fields = new Set<string>(keys.flatMap((key: object) => Object.keys(key)));
      stage.equal(fields, new Set(['kid', 'kty', 'crv', 'x', 'y', 'alg', 'use']));
    },
  ),

  sentence(
    'a badge fetches and verifies by itself, and shows a new seller in words',
    async ({ origin: apiOrigin, fetch, equal }) => {
      const origin = typeof document === 'undefined' ? shopOrigin : document.location.origin;
      const seller = wellKnown.newSeller;
      const badge = { apiOrigin, key: mockKeys.publishable, seller, origin, fetch };
      const verdict = await fetchTrust(badge);
      equal(verdict.status === 'verified' && [verdict.claim.score, verdict.claim.grade], [
        null,
        'new_seller',
      ]);
      equal(verdict.status === 'verified' && verdict.isStale, false);
      const nobody = await fetchTrust({ ...badge, seller: 'sel_nobody' });
      equal(nobody, { status: 'refused', code: 'seller_not_found' });
    },
  ),

  sentence(
    'a simulation tells what would change, and a new seller stays without a number',
    async ({ shop: { sellers }, equal }) => {
      const wish = { disputeRate: 0, responseHours: 2 };
      const told = await sellers.trust.simulate(wellKnown.weakSeller, wish);
      equal(told.current.parts.length, 5);
      equal(
        told.changes.map(({ input, to, points }) => [input, to, points > 0]),
        [
          ['disputeRate', 0, true],
          ['responseHours', 2, true],
        ],
      );
      equal((told.scoreChange ?? 0) > 10, true);
      const wishful = { verification: 'business' } as const;
      const young = await sellers.trust.simulate(wellKnown.newSeller, wishful);
      equal([young.simulated.score, young.scoreChange], [null, null]);
    },
  ),

  sentence('the trust of an unknown seller is refused as seller_not_found', (stage) =>
    stage.refused('seller_not_found', stage.shop.sellers.trust.retrieve('sel_nobody')),
  ),

  sentence('a simulation of half an order is refused as invalid_request', ({ shop, refused }) =>
    refused(
      'invalid_request',
      shop.sellers.trust.simulate(wellKnown.weaver, { completedOrders: 0.5 }),
    ),
  ),

  sentence('a claim for a site that a key is not for is refused as origin_refused', (stage) => {
    const { sellers } = stage.client(mockKeys.restricted);
    const origin = 'https://copy.example';
    return stage.refused('origin_refused', sellers.trust.claim(wellKnown.weaver, { origin }));
  }),
];
