import { isSoukError, verifyTimeline, type Escrow } from '@souk/sdk';
import type { EscrowStatus } from '@souk/sdk/contract';
import { part, tell } from '../shared/part.js';
import { plain, priceText, sentenceCase } from '../shared/words.js';
import { diagram } from './diagram.js';
import { createWorld, parties, type Action, type Party, type View } from './world.js';

/** The page: what the world says is drawn, and what is pressed is done in it, one step after the other. */
const world = await createWorld();
const draw = diagram(part('#map'));
let running: Promise<void> = Promise.resolve();

const instantText = (instant: string): string =>
  new Intl.DateTimeFormat('en', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(instant));

/** Does a step after those before it, and shows what came of it. */
function step(work: () => Promise<unknown>): void {
  running = running.then(async () => {
    try {
      await work();
      tell('#fault', undefined);
    } catch (error) {
      if (!isSoukError(error)) throw error;
      tell('#fault', `${error.message} (${error.code})`);
    }
    await show();
  });
}

async function show(): Promise<void> {
  const view = await world.look();
  const { escrow, offers } = view;
  const { data: lines } = await world.timeline();
  draw({
    // This page and the platform in it are of one version.
    status: escrow.status as EscrowStatus,
    visited: lines.map(({ status }) => status as EscrowStatus),
    possible: parties.flatMap((party) => offers[party]),
  });
  tell('#standing', standing(view));
  showMoves(offers);
  showTime(view);
  await showBooks(escrow);
  showTold(escrow);
  const check = verifyTimeline(escrow.id, lines);
  part('#chain').textContent = check.ok
    ? `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} of history, each sealed by the one before: the chain is whole.`
    : `Line ${check.sequence} of the history was changed.`;
  part('#undo').toggleAttribute('disabled', !world.canUndo);
}

/** Where the money is. */
function standing({ escrow, dispute }: View): string {
  const { status, held, quote, outcome } = escrow;
  const because = outcome ? ` (${plain(outcome)})` : '';
  if (dispute?.status && status === 'disputed')
    return `${priceText(held)} stays held while the dispute is “${plain(dispute.status)}”.`;
  if (held.amount > 0)
    return `${sentenceCase(status)}: ${priceText(held)} is held by the platform.`;
  if (status === 'awaiting_payment') return `Awaiting payment of ${priceText(quote.total)}.`;
  return `Over: ${plain(status)}${because}. Nothing is held any more.`;
}

function showMoves(offers: View['offers']): void {
  const groups = parties.map((party) => {
    const group = document.createElement('div');
    group.role = 'group';
    group.ariaLabel = names[party];
    const name = document.createElement('h3');
    name.textContent = names[party];
    const buttons = offers[party].map((action) => button(party, action));
    const nothing = document.createElement('p');
    nothing.textContent = 'Nothing to do.';
    group.append(name, ...(buttons.length > 0 ? buttons : [nothing]));
    return group;
  });
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.id : '';
  part('#moves').replaceChildren(...groups);
  // A button that is still there keeps the focus it had.
  if (focused.startsWith('move-')) document.getElementById(focused)?.focus();
}

const names: Readonly<Record<Party, string>> = {
  buyer: 'Buyer',
  seller: 'Seller',
  platform: 'Shop’s server and carrier',
  mediator: 'Mediator',
};

function button(party: Party, action: Action): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.id = `move-${party}-${action}`;
  element.textContent = sentenceCase(labels[action] ?? action);
  element.addEventListener('click', () => step(() => world.act(party, action)));
  return element;
}

/** Buttons whose step needs more than its name. */
const labels: Partial<Record<Action, string>> = {
  fund: 'pay with a test card',
  release_part: 'release a quarter',
  refund_part: 'give a quarter back',
  offer_split: 'offer a quarter back',
  decide: 'decide: a quarter back',
  dispute: 'dispute: not as described',
};

function showTime({ escrow, dispute }: View): void {
  const now = world.mock.clock.now();
  const time = part('time');
  time.dateTime = now;
  time.textContent = `${instantText(now)} UTC`;
  const { payBy, shipBy, expiresAt, confirmBy } = escrow;
  const { respondBy } = dispute ?? {};
  const rows = Object.entries({ payBy, shipBy, expiresAt, confirmBy, respondBy }).flatMap(
    ([name, instant]) =>
      instant ? [row(name, `${away(instant, now)} · ${instantText(instant)}`)] : [],
  );
  part('#deadlines').replaceChildren(...(rows.length > 0 ? rows : [row('No deadline', '')]));
}

function away(instant: string, now: string): string {
  const hours = (Date.parse(instant) - Date.parse(now)) / 3_600_000;
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
  if (Math.abs(hours) < 1) return relative.format(Math.round(hours * 60), 'minute');
  return Math.abs(hours) < 96
    ? relative.format(Math.round(hours), 'hour')
    : relative.format(Math.round(hours / 24), 'day');
}

function row(name: string, words: string): HTMLLIElement {
  const item = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = name;
  item.append(code, ` ${words}`);
  return item;
}

async function showBooks({ id, seller, sellerName }: Escrow): Promise<void> {
  const [entries, audit] = await Promise.all([
    world.mock.platform.ledger.entries(),
    world.mock.audit(),
  ]);
  const accounts: Readonly<Record<string, string>> = {
    cash: 'Cash at the bank',
    escrow: 'Held in escrow',
    fees: 'Earned in fees',
    [`seller:${seller}`]: `Owed to ${sellerName}`,
  };
  const rows = entries
    .filter((entry) => entry.kind !== 'insertion' && entry.escrowId === id)
    .flatMap(({ kind, postings }) =>
      postings.map(({ account, side, money }, index) =>
        cells([
          index === 0 ? kind : '',
          accounts[account] ?? account,
          side === 'debit' ? priceText(money) : '',
          side === 'credit' ? priceText(money) : '',
        ]),
      ),
    );
  part('#journal').replaceChildren(
    ...(rows.length > 0 ? rows : [cells(['', 'No money has moved.', '', ''])]),
  );
  tell(
    '#verdict',
    audit.faults.length > 0
      ? audit.faults.join(' ')
      : 'Debits equal credits, and what is held is what escrows say.',
  );
}

function cells(texts: readonly string[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const [index, text] of texts.entries()) {
    const cell = line.insertCell();
    cell.textContent = text;
    if (index > 1) cell.className = 'number';
  }
  return line;
}

function showTold({ id }: Escrow): void {
  const items = world.mock.inbox.received.flatMap(({ body, receivedAt }) => {
    // The mock wrote it, and the contract says what is in it.
    const event = JSON.parse(body) as { type: string; sequence: number; resource: { id: string } };
    return event.resource.id === id
      ? [row(`${event.sequence} ${event.type}`, instantText(receivedAt))]
      : [];
  });
  part('#told').replaceChildren(...items.reverse());
}

part('#clock').addEventListener('click', ({ target }) => {
  const duration = target instanceof HTMLElement ? target.dataset['advance'] : undefined;
  if (duration !== undefined) step(() => world.advance(duration));
});
part('#undo').addEventListener('click', () => step(() => world.undo()));
part('#again').addEventListener('click', () => step(() => world.begin()));
step(() => world.begin());
