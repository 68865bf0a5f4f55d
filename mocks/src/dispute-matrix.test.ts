import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addDuration,
  disputeActions,
  disputeStatuses,
  disputeTerms,
  disputeTransitions,
  disputeTurns,
  epochMsOf,
  instantOf,
  type Dispute,
  type DisputeAction,
  type DisputeStatus,
  type DisputeTransition,
  type Escrow,
} from '@souk/sdk/contract';
import {
  actorOf,
  knockers,
  openDeal,
  story,
  type Answered,
  type Deal,
  type Knocker,
} from './testing/deal.js';
import { disputeWorlds as worlds, type DisputeWorld as World } from './testing/dispute-worlds.js';

/*
 * The table of disputes, asked over HTTP like that of escrows: every state in every variant that a guard can tell apart,
 * every action, everybody who may knock. What is expected is read from the table alone, never from the engine.
 */
const table: readonly DisputeTransition[] = disputeTransitions;

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;

type PersonsAction = Exclude<DisputeAction, 'lapse'>;
const requests: Readonly<Record<PersonsAction, readonly [step: string, body: unknown]>> = {
  concede: ['concede', {}],
  offer_split: ['offer-split', { refund: usd(700) }],
  ask_return: ['ask-return', {}],
  contest: ['contest', { statement: 'It was whole.' }],
  accept: ['accept', {}],
  reject: ['reject', {}],
  appeal: ['appeal', {}],
  ship_return: ['ship-return', { carrier: 'dhl', trackingNumber: '1234567890' }],
  confirm_return: ['confirm-return', {}],
  reject_return: ['reject-return', { statement: 'This is another scarf.' }],
  decide: ['decide', { outcome: 'split', refund: usd(300), note: 'Half of it is worn.' }],
  approve: ['approve', {}],
  withdraw: ['withdraw', {}],
  overturn: ['overturn', { note: 'The photographs are of another scarf.' }],
};
const isPersons = (action: DisputeAction): action is PersonsAction => action !== 'lapse';
const asked = disputeActions.filter(isPersons);
/** What only a mediator's session may ask for at all. */
const mediatorsOnly: readonly DisputeAction[] = ['decide', 'approve', 'overturn'];

function expected(world: World, action: DisputeAction, who: Knocker): DisputeTransition | string {
  const actor = actorOf[who];
  if (mediatorsOnly.includes(action) && actor !== 'mediator') return 'scope_missing';
  if (actor === undefined) return who === 'other_page' ? 'client_secret_wrong' : 'scope_missing';
  const rows = table.filter((row) => row.from === world.status && row.action === action);
  const own = rows.filter(({ actors }) => actors.some((each) => each === actor));
  if (rows.length === 0) return 'transition_not_allowed';
  if (own.length === 0) return 'actor_not_allowed';
  if (own.some(({ isSecondPerson }) => isSecondPerson) && who === world.decidedBy)
    return 'second_person_required';
  return (
    own.find(({ guard }) => guard === undefined || world.holds.includes(guard)) ??
    'transition_not_allowed'
  );
}

const statuses: Readonly<Record<string, number>> = {
  scope_missing: 403,
  client_secret_wrong: 403,
  actor_not_allowed: 403,
  second_person_required: 403,
  transition_not_allowed: 409,
};

async function reached({ reach, status, quantity }: World): Promise<Deal> {
  const deal = await openDeal(quantity);
  await reach(story(deal));
  assert.equal((await deal.readDispute()).status, status);
  return deal;
}

test('each state and each guard is among the worlds', () => {
  assert.deepEqual(
    new Set(Object.values(worlds).map(({ status }) => status)),
    new Set(disputeStatuses),
  );
  const guards = new Set(table.flatMap(({ guard }) => guard ?? []));
  assert.deepEqual(new Set(Object.values(worlds).flatMap(({ holds }) => holds)), guards);
});

const taken = new Set<DisputeTransition>();
for (const [name, world] of Object.entries(worlds))
  test(`${name}: everybody's every action over HTTP is what the table says, and a refusal changes nothing`, async (context) => {
    const deal = await reached(world);
    const { souk } = deal;
    const [dispute, escrow] = [await deal.readDispute(), await deal.read()];
    const moment = souk.snapshot();
    const counts = { allowed: 0, refused: 0 };
    const possible = new Map<Knocker, DisputeAction[]>();
    for (const action of asked)
      for (const who of knockers) {
        const wanted = expected(world, action, who);
        const mark = souk.stateHash();
        const [step, body] = requests[action];
        const { status, code, json } = await deal.ask(who, `/v1/disputes/${dispute.id}/${step}`, body);
        const told = `${name}: ${action} by ${who}: ${status} ${JSON.stringify(json)}`;
        if (typeof wanted === 'string') {
          counts.refused += 1;
          assert.deepEqual([code, status], [wanted, statuses[wanted]], told);
          assert.equal(souk.stateHash(), mark, `${told} changed something`);
          continue;
        }
        counts.allowed += 1;
        taken.add(wanted);
        possible.set(who, [...(possible.get(who) ?? []), action]);
        assert.equal(status, 200, told);
        await assertTaken(deal, wanted, { dispute, escrow, who, told });
        await souk.restore(moment);
      }
    for (const who of knockers.filter((each) => actorOf[each] !== undefined)) {
      const { availableActions } = await deal.readDispute(who);
      assert.deepEqual(new Set(availableActions), new Set(possible.get(who)), `what ${who} is offered is what is done when it is asked for`);
    }
    context.diagnostic(`${counts.allowed} allowed, ${counts.refused} refused`);
  }); // prettier-ignore

test('every row that people take was taken', () => {
  const missing = table.filter((row) => row.action !== 'lapse' && !taken.has(row));
  assert.deepEqual(missing, []);
});

/** State, turn, money and history are what the row says. */
async function assertTaken(
  deal: Deal,
  row: DisputeTransition,
  { dispute, escrow, who, told }: { dispute: Dispute; escrow: Escrow; who: Knocker | 'system'; told: string },
): Promise<void> {
  const now = deal.souk.clock.now();
  const [after, money] = [await deal.readDispute(), await deal.read()];
  const turn = disputeTurns[row.to];
  const respondBy = turn && row.to !== row.from ? addDuration(now, disputeTerms[turn.within]) : null;
  assert.deepEqual([after.status, after.awaitingParty, after.respondBy], [row.to, turn?.party ?? null, row.to === row.from ? dispute.respondBy : respondBy], told);
  assert.deepEqual((await deal.souk.audit()).faults, [], told);
  const { status, outcome, refunds } = moneyOf(row, dispute, escrow);
  assert.deepEqual([money.status, money.outcome], [status, outcome], told);
  assert.deepEqual(money.refunds.map(({ amount }) => amount.amount), refunds, told);
  const isOver = !['disputed', 'funded', 'shipped', 'delivered'].includes(status);
  assert.equal(money.held.amount, isOver ? 0 : escrow.held.amount, told);
  const { data } = Object((await deal.ask('platform', `/v1/escrows/${deal.escrow}/timeline`)).json);
  const line = data.findLast(({ type }: { type: string }) => type === row.event);
  assert.deepEqual([line?.actor, line?.at], [who === 'system' ? who : actorOf[who], now], told);
} // prettier-ignore

/** Where the row leaves the money: who is paid, why, and what went back. */
function moneyOf(
  { money, reason }: DisputeTransition,
  dispute: Dispute,
  escrow: Escrow,
): { status: string; outcome: string | null; refunds: number[] } {
  const all = escrow.held.amount;
  const ended = (settlement: { outcome: string; refund: { amount: number } } | null) => {
    const outcome = settlement?.outcome ?? 'none';
    const status = { release: 'released', refund: 'refunded', split: 'settled' }[outcome] ?? outcome;
    return { status, outcome: reason ?? null, refunds: settlement?.refund.amount ? [settlement.refund.amount] : [] };
  };
  switch (money) {
    case undefined: {
      const refunds = escrow.refunds.map(({ amount }) => amount.amount);
      return { status: escrow.status, outcome: escrow.outcome, refunds };
    }
    case 'resume':
      return { status: statusBefore(escrow), outcome: null, refunds: [] };
    case 'offer':
      return ended(dispute.offer);
    case 'proposal':
      return ended(dispute.proposal);
    case 'decision':
      // A mediator decides for a split of three dollars; what was decided before is carried out.
      return ended(dispute.decision ?? { outcome: 'split', refund: { amount: 300 } });
    default:
      return ended({ outcome: money, refund: { amount: money === 'refund' ? all : 0 } });
  }
} // prettier-ignore

const statusBefore = ({ shippedAt, deliveredAt }: Escrow): string =>
  deliveredAt !== null ? 'delivered' : shippedAt !== null ? 'shipped' : 'funded';

const beside = (instant: string, ms: number): string => instantOf(epochMsOf(instant) + ms);

test('silence is answered at its deadline as published: not a millisecond before, and once', async () => {
  const lapses = table.filter(({ action }) => action === 'lapse');
  for (const row of lapses) {
    const [name, world] = Object.entries(worlds).find(([, { status }]) => status === row.from) ?? [];
    assert.ok(world);
    const deal = await reached(world);
    const [dispute, escrow] = [await deal.readDispute(), await deal.read()];
    const { respondBy } = dispute;
    assert.ok(respondBy !== null, name);
    await deal.souk.clock.set(beside(respondBy, -1));
    assert.equal((await deal.readDispute()).status, row.from, `${name}, a millisecond before`);
    await deal.souk.clock.set(respondBy);
    await assertTaken(deal, row, { dispute, escrow, who: 'system', told: `${name}: silence` });
    const mark = deal.souk.stateHash();
    await deal.souk.clock.set(beside(respondBy, 1));
    assert.equal(deal.souk.stateHash(), mark, `${name}, a millisecond after`);
  }
  assert.equal(lapses.length, Object.values(disputeTurns).filter((turn) => turn !== null).length);
}); // prettier-ignore

test('people may act until a millisecond before the deadline, and not at it or after it', async (context) => {
  let cells = 0;
  for (const status of disputeStatuses) {
    const rows = table.filter(({ from, action }) => from === status && action !== 'lapse');
    const world = Object.values(worlds).find((each) => each.status === status);
    if (rows.length === 0 || !world) continue;
    const deal = await reached(world);
    const { id, respondBy, overturnBy } = await deal.readDispute();
    const deadline = respondBy ?? overturnBy;
    assert.ok(deadline !== null);
    const moment = deal.souk.snapshot();
    for (const action of asked) {
      const who = takerOf(world, action);
      if (who === undefined) continue;
      for (const ms of [-1, 0, 1]) {
        cells += 1;
        await deal.souk.clock.set(beside(deadline, ms));
        await deal.signIn();
        const mark = deal.souk.stateHash();
        const [step, body] = requests[action];
        const answer: Answered = await deal.ask(who, `/v1/disputes/${id}/${step}`, body);
        const told: string = `${status}: ${action} by ${who}, ${ms} ms from ${deadline}: ${JSON.stringify(answer.json)}`;
        // Silence may lead on to where the same is possible again: a second mediator's, back to the first.
        const goesOn: boolean = ms >= 0 && isAllowedAfterSilence(status, action, who);
        assert.equal(answer.code, ms < 0 || goesOn ? undefined : codeAfter(status, action), told);
        if (answer.code !== undefined) assert.equal(deal.souk.stateHash(), mark, told);
        await deal.souk.restore(moment);
      }
    }
  }
  context.diagnostic(`${cells} cells`);
  assert.ok(cells > 60);
}); // prettier-ignore

/** Who may take an action there, the first of them. */
const takerOf = (world: World, action: DisputeAction): Knocker | undefined =>
  knockers.find((each) => typeof expected(world, action, each) !== 'string');

/** Silence leads on to where the same action may be possible again: a proposal to a mediator, say. */
const afterSilence = (status: DisputeStatus): DisputeStatus =>
  table.find(({ from, action }) => from === status && action === 'lapse')?.to ?? status;

const rowsOf = (status: DisputeStatus, action: DisputeAction): DisputeTransition[] =>
  table.filter((row) => row.from === status && row.action === action);

const isAllowedAfterSilence = (status: DisputeStatus, action: DisputeAction, who: Knocker): boolean =>
  afterSilence(status) !== status &&
  rowsOf(afterSilence(status), action).some(
    ({ actors, isSecondPerson }) => !isSecondPerson && actors.some((actor) => actor === actorOf[who]),
  ); // prettier-ignore

/** What is told when the time is over: that it is, or that the state has gone on. */
const codeAfter = (status: DisputeStatus, action: DisputeAction): string =>
  afterSilence(status) === status
    ? 'deadline_passed'
    : rowsOf(afterSilence(status), action).length > 0
      ? 'actor_not_allowed'
      : 'transition_not_allowed';

test('evidence is shown by the two sides alone, and only while the dispute is open', async () => {
  for (const [name, world] of Object.entries(worlds)) {
    const deal = await reached(world);
    const { id } = await deal.readDispute();
    const isOpen = disputeTurns[world.status] !== null;
    for (const who of knockers) {
      const actor = actorOf[who];
      const { code } = await deal.ask(who, `/v1/disputes/${id}/evidence`, { type: 'statement', text: 'Look.' });
      const wanted =
        actor === undefined
          ? who === 'other_page' ? 'client_secret_wrong' : 'scope_missing'
          : actor !== 'buyer' && actor !== 'seller'
            ? 'actor_not_allowed'
            : isOpen ? undefined : 'transition_not_allowed';
      assert.equal(code, wanted, `${name}: evidence by ${who}`);
    }
  }
}); // prettier-ignore
