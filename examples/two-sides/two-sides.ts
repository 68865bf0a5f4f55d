import { render } from 'lit';
import { isSoukError, type Souk } from '@souk/sdk';
import type {} from '@souk/widgets/chat';
import type {} from '@souk/widgets/checkout';
import { part, tell } from '../shared/part.js';
import { priceText } from '../shared/words.js';
import { dealOf, mediatorTasks, sellerSentence, sellerTasks } from './tasks.js';
import { moneyView, tasksView } from './views.js';
import { createWorld, people } from './world.js';

/** The page: two people's elements over one marketplace, and what is between them. The address says whose side is seen. */
const world = createWorld();
const sides = ['both', 'buyer', 'seller', 'mediator'];
const asked = new URLSearchParams(location.search).get('as') ?? '';
const as = sides.includes(asked) ? asked : 'both';
document.body.dataset['as'] = as;
document.querySelector(`nav [href='?as=${as}']`)?.setAttribute('aria-current', 'page');

const checkout = part('souk-checkout');
const [, sellerChat] = document.querySelectorAll('souk-chat');

/** Elements of this page speak as the buyer, unless they have a session of their own. */
async function signIn(): Promise<void> {
  const [buyer, seller] = await Promise.all([world.sessionOf('buyer'), world.sessionOf('seller')]);
  // Whether the script tag has run or not: calls made before are kept for it.
  const page: { push(call: readonly unknown[]): void } = Reflect.get(globalThis, 'Souk') ?? queue();
  page.push(['set', { session: buyer }]);
  if (sellerChat) sellerChat.session = seller;
}

function queue(): unknown[] {
  const calls: unknown[] = [];
  Reflect.set(globalThis, 'Souk', calls);
  return calls;
}

/** The newest deal, as the platform's events tell. */
async function newestDeal(): Promise<string | undefined> {
  let newest: string | undefined;
  for await (const { resource } of world.server.events.list({ limit: 50 }))
    if (resource.type === 'escrow') newest = resource.id;
  return newest;
}

/** Once the buyer has opened a conversation, the seller's side is in it too. */
async function meet(seller: Souk): Promise<void> {
  if (!sellerChat || sellerChat.conversation !== undefined) return;
  const [talk] = await seller.conversations.list().toArray({ limit: 1 });
  sellerChat.conversation = talk?.id;
}

async function look(): Promise<void> {
  const id = await newestDeal();
  const seen = async (souk: Souk) => (id === undefined ? undefined : dealOf(souk, id));
  const [deal, seller, mediator] = await Promise.all([
    seen(world.server),
    world.as('seller').then(seen),
    world.as('mediator').then(seen),
  ]);
  await meet(await world.as('seller'));
  const [books, now] = await Promise.all([world.books(), world.now()]);
  const advance = (duration: string): void => {
    // Sessions end while time is moved on.
    doing(() => world.advance(duration).then(signIn));
  };
  const deliver = (): void => doing(() => world.deliver(id ?? ''));
  render(moneyView({ deal, ...books, now, advance, deliver, again }), part('#money'));
  render(
    tasksView(sellerSentence(seller), seller ? sellerTasks(seller, actAs('seller')) : []),
    part('#tasks'),
  );
  const claims = mediator ? mediatorTasks(mediator, actAs('mediator')) : [];
  part('[data-side=mediator]').toggleAttribute('data-busy', claims.length > 0);
  const idle = 'Nobody needs a mediator now.';
  render(tasksView(claims.length > 0 ? claimSentence(mediator) : idle, claims), part('#claims'));
}

const claimSentence = (deal: Awaited<ReturnType<typeof dealOf>>): string =>
  `They could not agree about ${deal ? priceText(deal.escrow.held) : ''}. Amina: “${deal?.dispute?.statement}”`;

const actAs =
  (party: keyof typeof people) =>
  (work: (souk: Souk) => Promise<unknown>): void =>
    doing(async () => work(await world.as(party)));

/** Does something and shows what came of it; a refusal in the platform's own words. */
function doing(work: () => Promise<unknown>): void {
  void (async () => {
    try {
      await work();
      tell('#fault', undefined);
    } catch (error) {
      if (!isSoukError(error)) throw error;
      tell('#fault', error.message);
    }
    await customElements.whenDefined('souk-checkout');
    checkout.refresh();
    await look();
  })();
}

/** What elements keep belongs to a world that is gone. */
function again(): void {
  void world.reset().then(() => {
    localStorage.clear();
    sessionStorage.clear();
    location.reload();
  });
}

addEventListener('souk-sign-in', (event) => {
  event.preventDefault();
  void signIn();
});

// What people say to each other is told to those two alone; so the element tells this page, and this page the other tabs.
const tabs = new BroadcastChannel('souk-two-sides-talk');
const meetNow = (): void => void world.as('seller').then(meet);
for (const type of ['souk-chat-open', 'souk-message-sent'])
  addEventListener(type, () => {
    tabs.postMessage('');
    meetNow();
  });
tabs.addEventListener('message', meetNow);

const { title, price } = await world.server.listings.retrieve('lst_silkscarf');
part('#goods-title').textContent = title;
part('#goods-price').textContent = priceText(price);
await signIn();
await look();
// What any side does, in any tab, is an event; one look for several at once.
let waiting: ReturnType<typeof setTimeout> | undefined;
for await (const _ of world.server.events.stream()) {
  clearTimeout(waiting);
  waiting = setTimeout(() => void look(), 50);
}
