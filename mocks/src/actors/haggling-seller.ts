import type { SoukEvent } from '@souk/sdk/contract';
import type { Souk } from '@souk/sdk';
import { between, inMinutes, type Actor, type ActorStage } from './stage.js';
import { answerTo, floorOf } from './haggler.js';
import { personalityOf, type Personality } from './personality.js';
import { phrase } from './phrases.js';

type MessageSent = Extract<SoukEvent, { type: 'message.sent' }>;

/** A seller answers a buyer's words once, and each of a buyer's prices, after a while of its own. */
export const haggler: Actor = {
  async plan(event, stage) {
    if (!isOfBuyer(event)) return undefined;
    const { delayMinutes } = personalityOf(await sellerOf(event, stage));
    return inMinutes(stage.now(), between(delayMinutes, stage.lot()));
  },
  async act(event, stage) {
    if (!isOfBuyer(event)) return;
    const sellerId = await sellerOf(event, stage);
    const personality = personalityOf(sellerId);
    const seller = await stage.seller(sellerId);
    await read(seller, event, stage);
    const { country } = await seller.sellers.retrieve(sellerId);
    if (event.data.type === 'offer')
      await haggle(seller, event.data.offer, { personality, country, stage });
    else await greet(seller, event, { personality, country, stage });
  },
};

const isOfBuyer = (event: SoukEvent): event is MessageSent =>
  event.type === 'message.sent' && event.data.from === 'buyer';

const sellerOf = async ({ resource }: MessageSent, { server }: ActorStage): Promise<string> =>
  (await server.conversations.retrieve(resource.id)).seller;

/** Being there and having read is said before anything is answered, as a page would. */
async function read(seller: Souk, { data }: MessageSent, stage: ActorStage): Promise<void> {
  const { conversation, sequence } = data;
  await seller.presence.announce({ state: 'online' }, { idempotencyKey: stage.key() });
  const receipt = { readUpTo: sequence };
  await seller.conversations.acknowledge(conversation, receipt, { idempotencyKey: stage.key() });
}

interface Manner {
  readonly personality: Personality;
  readonly country: string;
  readonly stage: ActorStage;
}

async function greet(seller: Souk, { data }: MessageSent, manner: Manner): Promise<void> {
  const { conversation, sequence } = data;
  const before = await seller.messages
    .list(conversation, { order: 'oldest_first' })
    .toArray({ limit: 50 });
  // One hello is enough: what comes after it is for a person to answer.
  if (before.some(({ from, type }) => from === 'seller' && type === 'text')) return;
  if (before.length < sequence) return;
  await say(seller, conversation, 'hello', manner);
}

async function haggle(
  seller: Souk,
  offerId: string,
  manner: Manner,
): Promise<void> {
  const { personality, stage } = manner;
  const offer = await seller.offers.retrieve(offerId);
  if (offer.proposer !== 'buyer' || !offer.availableMoves.includes('accept')) return;
  const answer = answerTo(
    {
      listed: offer.listUnitPrice.amount,
      floor: floorOf(offer.listUnitPrice.amount, personality, stage.lotFor(offerId)),
      bid: offer.unitPrice.amount,
      below: offer.between?.below.amount ?? offer.listUnitPrice.amount,
      answers: offer.moves.filter(({ by }) => by === 'seller').length,
      canCounter: offer.between !== null,
    },
    personality,
  );
  await say(seller, offer.conversation, answer.move, manner);
  const options = { idempotencyKey: stage.key() };
  if (answer.move === 'counter') {
    const { currency } = offer.listUnitPrice;
    await seller.offers.counter(offerId, { unitPrice: { amount: answer.amount, currency } }, options);
  } else await seller.offers[answer.move](offerId, options);
} // prettier-ignore

async function say(
  seller: Souk,
  conversation: string,
  said: Parameters<typeof phrase>[1],
  { personality, country, stage }: Manner,
): Promise<void> {
  const text = phrase(country, said, personality);
  if (text === undefined) return;
  await seller.conversations.type(conversation, { idempotencyKey: stage.key() });
  await seller.messages.send(conversation, { type: 'text', text }, { idempotencyKey: stage.key() });
}
