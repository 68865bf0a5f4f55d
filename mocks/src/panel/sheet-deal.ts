import {
  escrowStatuses,
  escrowTransitions,
  type Escrow,
  type TimelineEntry,
} from '@souk/sdk/contract';
import { instantText, moneyText, plain, type Desk, type Sheet } from './desk.js';
import { button, make, table } from './dom.js';
import type { MockBench } from './bench.js';
import { dealsOf } from './deals.js';

interface Deal {
  readonly escrow: Escrow;
  readonly timeline: readonly TimelineEntry[];
}

/** The current deal in the table that the platform runs on: where it stands, how it came there, and what anybody could do next. */
export const dealSheet: Sheet = {
  label: 'Deal',
  ofMock: true,
  open(place, desk) {
    const chosen = make('select', { id: 'deal' });
    const tools = make('div', { class: 'tools' }, make('label', { for: 'deal' }, 'Deal'), chosen);
    const body = make('div', { class: 'deal' });
    place.append(tools, body);
    chosen.addEventListener('change', () => desk.show());
    let drawn = '';
    return async () => {
      const deals = await dealsOf(desk);
      const known = [...chosen.options].map(({ value }) => value);
      if (known.join() !== deals.join()) {
        const before = known[0] === chosen.value ? '' : chosen.value;
        chosen.replaceChildren(...deals.map((id) => make('option', { value: id }, id)));
        // The newest is looked at, unless somebody has chosen another one.
        if (deals.includes(before)) chosen.value = before;
      }
      tools.hidden = deals.length === 0;
      const deal = await desk.bench?.get<Deal>(`escrow?escrow=${chosen.value}`).catch(() => undefined);
      const mark = JSON.stringify(deal ?? null);
      if (mark === drawn) return;
      drawn = mark;
      body.replaceChildren(...(deal ? dealView(deal, desk) : [nothing()]));
    }; // prettier-ignore
  },
};

const nothing = (): HTMLElement =>
  make('p', { class: 'nothing' }, 'Nothing has been bought yet. The deal is followed from its checkout on.'); // prettier-ignore

const deadlines = ['payBy', 'shipBy', 'expiresAt', 'confirmBy'] as const;

function dealView({ escrow, timeline }: Deal, desk: Desk): HTMLElement[] {
  const past = new Set(timeline.map(({ status }) => String(status)));
  const states = escrowStatuses.map((status) => {
    if (status === escrow.status)
      return make('li', { 'aria-current': 'step', class: 'here' }, plain(status));
    return make('li', { class: past.has(status) && 'past' }, plain(status));
  });
  const running = deadlines.flatMap((name) => {
    const instant = escrow[name];
    return instant === null ? [] : [`${name} ${instantText(instant)}`];
  });
  const next = escrowTransitions.filter(({ from }) => from === escrow.status);
  const ways = next.map(({ action, actors, to, event }) => [
    isSimple(action, actors) ? step(escrow, action, desk) : plain(action),
    actors.join(', '),
    plain(to),
    event,
  ]);
  const history = timeline.map(({ sequence, type, actor, at }) => [String(sequence), type, actor, instantText(at)]); // prettier-ignore
  return [
    make('ol', { class: 'states', 'aria-label': 'States of an escrow' }, ...states),
    make('p', {}, [`${moneyText(escrow.held)} held`, escrow.outcome && plain(escrow.outcome), ...running].filter(Boolean).join(' · ')),
    make('div', { class: 'pair' },
      table('From here', ['Action', 'By', 'To', 'Event'], ways),
      table('How it came here', ['#', 'Step', 'By', 'At'], history)),
  ]; // prettier-ignore
}

/** Steps that need no more than to be wished, and who takes them. */
const simple = {
  ship: 'seller',
  deliver: 'platform',
  confirm: 'buyer',
  extend: 'buyer',
  cancel: 'seller',
} as const;
type Simple = keyof typeof simple;

const isSimple = (action: string, actors: readonly string[]): action is Simple =>
  action in simple && actors.includes(simple[action as Simple]);

const parcel = { carrier: 'dhl', trackingNumber: '1234567890' };

/** A button that takes a step as whoever may. */
function step({ id, buyer, seller }: Escrow, action: Simple, desk: Desk): HTMLElement {
  const who = simple[action];
  const take = (bench: MockBench): Promise<unknown> => {
    if (who === 'platform') return bench.post('deliver', { escrow: id });
    const party = { party: who, id: who === 'buyer' ? buyer : seller };
    return bench.as(party, `v1/escrows/${id}/${action}`, action === 'ship' ? parcel : undefined);
  };
  return button(plain(action), () => void desk.act(`${who}: ${plain(action)}`, take));
}
