import { chatLimits } from '@souk/sdk/contract';
import { wellKnown } from '../seed/well-known.js';
import { follow } from './follow.js';
import { picture } from './pictures.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import type { Stage } from './stage.js';

const about = { listing: wellKnown.silkScarf } as const;
const say = (text: string) => ({ type: 'text', text }) as const;

/** A buyer and the weaver, talking. */
async function talk({ buyer, seller }: Stage, name = 'amina') {
  const [amina, weaver] = [await buyer(name), await seller()];
  const { id: conversation } = await amina.conversations.create(about);
  return { amina, weaver, conversation };
}

export const conversationSuite: readonly Sentence[] = [
  benchSentence(
    'a buyer and a seller talk, and both read the same lines in the same order',
    async (stage) => {
      const { amina, weaver, conversation } = await talk(stage);
      await amina.messages.send(conversation, say('Is it real silk?'));
      await weaver.messages.send(conversation, say('Yes, 14 momme.'));
      const read = async (client: typeof amina) =>
        (
          await client.messages.list(conversation, { order: 'oldest_first' }).toArray({ limit: 9 })
        ).map((line) => [line.sequence, line.from, line.type === 'text' ? line.text : line.type]);
      stage.equal(await read(amina), [
        [1, 'platform', 'system'],
        [2, 'buyer', 'Is it real silk?'],
        [3, 'seller', 'Yes, 14 momme.'],
      ]);
      stage.equal(await read(weaver), await read(amina));
    },
  ),

  benchSentence(
    'asking again for the talk about a listing finds the one there is',
    async (stage) => {
      const { amina, conversation } = await talk(stage);
      stage.equal((await amina.conversations.create(about)).id, conversation);
      const mine = await amina.conversations.list().toArray({ limit: 9 });
      stage.equal(
        mine.map(({ id }) => id),
        [conversation],
      );
    },
  ),

  benchSentence(
    'a line whose answer is lost twice is there once, under its client id',
    async (stage) => {
      const { amina, conversation } = await talk(stage);
      await stage.bench.break({ on: /messages$/, times: 2, what: { kind: 'lose_response' } });
      const key = { idempotencyKey: 'line-from-the-outbox' };
      const sent = await amina.messages.send(conversation, say('Hello'), key);
      stage.equal([sent.clientId, sent.sequence], ['line-from-the-outbox', 2]);
      stage.equal(await amina.messages.send(conversation, say('Hello'), key), sent);
      stage.equal((await amina.conversations.retrieve(conversation)).lastSequence, 2);
      await stage.refused(
        'idempotency_key_reused',
        amina.messages.send(conversation, say('Something else'), key),
      );
    },
  ),

  sentence('a picture is sent, both see it and nobody else does', async (stage) => {
    const { amina, weaver, conversation } = await talk(stage);
    const file = await amina.files.create(picture(), { purpose: 'message' });
    const sent = await amina.messages.send(conversation, {
      type: 'image',
      file: file.id,
      alt: 'A tear',
    });
    stage.equal(sent.type === 'image' && [sent.file.id, sent.alt], [file.id, 'A tear']);
    stage.equal((await weaver.files.retrieve(file.id)).sha256, file.sha256);
    const stranger = await stage.buyer('otto');
    await stage.refused('file_not_found', stranger.files.retrieve(file.id));
    const theirs = await talk(stage, 'otto');
    await stage.refused(
      'file_not_found',
      theirs.amina.messages.send(theirs.conversation, { type: 'image', file: file.id }),
    );
  }),

  benchSentence(
    'receipts tell the other side what was received and read, and never go back',
    async (stage) => {
      const { amina, weaver, conversation } = await talk(stage);
      await amina.messages.send(conversation, say('One'));
      await amina.messages.send(conversation, say('Two'));
      stage.equal((await weaver.conversations.retrieve(conversation)).unread, 2);
      await weaver.conversations.acknowledge(conversation, { deliveredUpTo: 3, readUpTo: 2 });
      const late = await weaver.conversations.acknowledge(conversation, { deliveredUpTo: 1 });
      stage.equal(late.unread, 1);
      const { seller } = (await amina.conversations.retrieve(conversation)).parties;
      stage.equal([seller.deliveredUpTo, seller.readUpTo], [3, 2]);
      const all = await weaver.conversations.acknowledge(conversation, { readUpTo: 999 });
      stage.equal([all.unread, all.parties.seller.readUpTo], [0, 3]);
    },
  ),

  benchSentence(
    'who does not show what was read and whether they are there is not shown',
    async (stage) => {
      const { amina, weaver, conversation } = await talk(stage);
      await weaver.chatSettings.update({ readReceipts: false, presence: false });
      await weaver.presence.announce({ state: 'online' });
      await weaver.conversations.acknowledge(conversation, { readUpTo: 1 });
      const { seller } = (await amina.conversations.retrieve(conversation)).parties;
      stage.equal(
        [seller.readUpTo, seller.isOnline, seller.lastSeenAt, seller.deliveredUpTo],
        [null, null, null, 1],
      );
      await weaver.chatSettings.update({ readReceipts: true, presence: true });
    },
  ),

  benchSentence('typing is seen for ten seconds, or until the line comes', async (stage) => {
    const { amina, weaver, conversation } = await talk(stage);
    const seen = async () =>
      (await amina.conversations.retrieve(conversation)).parties.seller.typingUntil !== null;
    const { typingUntil } = await weaver.conversations.type(conversation);
    stage.equal(await seen(), true);
    await stage.bench.advance('PT2S');
    stage.equal((await weaver.conversations.type(conversation)).typingUntil, typingUntil);
    await stage.bench.advance('PT8S');
    stage.equal(await seen(), false);
    await weaver.conversations.type(conversation);
    stage.equal(await seen(), true);
    await weaver.messages.send(conversation, say('Yes'));
    stage.equal(await seen(), false);
  }),

  benchSentence('someone who says so is there for a minute, or until they go', async (stage) => {
    const { amina, weaver, conversation } = await talk(stage);
    const seen = async () =>
      (await amina.conversations.retrieve(conversation)).parties.seller.isOnline;
    stage.equal(await seen(), false);
    await weaver.presence.announce({ state: 'online' });
    stage.equal(await seen(), true);
    await stage.bench.advance('PT59S');
    stage.equal(await seen(), true);
    await stage.bench.advance('PT1S');
    stage.equal(await seen(), false);
    await weaver.presence.announce({ state: 'online' });
    await weaver.presence.announce({ state: 'away' });
    stage.equal(await seen(), false);
  }),

  sentence('both sides hear each line as it comes, and nobody else does', async (stage) => {
    const { amina, weaver, conversation } = await talk(stage);
    const { token } = await stage.server.sessions.create({
      party: 'buyer',
      id: stage.idOf('amina'),
    });
    const topics = [`conversation:${conversation}`];
    const heard: unknown[] = [];
    let lastEventId: string | undefined;
    for await (const { id, message } of follow(stage, { topics, session: token })) {
      if (message?.type === 'souk.ready') {
        lastEventId = id;
        await weaver.conversations.type(conversation);
      }
      if (message?.type === 'conversation.presence' && message.data.seller.typingUntil !== null)
        await weaver.messages.send(conversation, say('As it comes'));
      if (message?.type !== 'message.sent' || message.data.type !== 'text') continue;
      heard.push(message.data.text);
      break;
    }
    stage.equal(heard, ['As it comes']);
    await weaver.messages.send(conversation, say('While you were away'));
    for await (const { message } of follow(stage, { session: token, lastEventId })) {
      if (message?.type !== 'message.sent' || message.data.type !== 'text') continue;
      if (heard.push(message.data.text) === 3) break;
    }
    stage.equal(heard, ['As it comes', 'As it comes', 'While you were away']);
    const stranger = await stage.buyer('otto');
    await stage.refused(
      'conversation_not_found',
      stranger.events.list({ topic: topics }).toArray({ limit: 1 }),
    );
    const theirs = await stranger.events.list().toArray({ limit: 50 });
    stage.equal(
      theirs.some(({ resource }) => resource.id === conversation),
      false,
    );
    await amina.conversations.acknowledge(conversation, { readUpTo: 2 });
    const events = await weaver.events.list({ topic: topics }).toArray({ limit: 50 });
    const last = events.at(-1);
    stage.equal(
      last?.type === 'conversation.changed' && (last.data.buyer.readUpTo ?? 0) >= 2,
      true,
    );
  }),

  sentence(
    'a line that leads away from the platform comes with a warning for both',
    async (stage) => {
      const { amina, weaver, conversation } = await talk(stage);
      const sent = await weaver.messages.send(
        conversation,
        say('Cheaper on WhatsApp: +86 138 0013 8000'),
      );
      const [seen] = await amina.messages.list(conversation).toArray({ limit: 1 });
      stage.equal(seen, sent);
      stage.equal(sent.type === 'text' && sent.warnings.map(({ rule }) => rule), [
        'messenger_named',
        'phone_number',
      ]);
    },
  ),

  sentence('a text is kept to the letter, whatever it imitates', async (stage) => {
    const { amina, conversation } = await talk(stage);
    for (const text of spoofs) {
      const sent = await amina.messages.send(conversation, say(text));
      stage.equal([sent.type, sent.type === 'text' && sent.text], ['text', text]);
    }
  }),

  benchSentence(
    'a blocked talk takes nothing from either side until it is unblocked',
    async (stage) => {
      const { amina, weaver, conversation } = await talk(stage);
      stage.equal((await amina.conversations.block(conversation)).blockedBy, ['buyer']);
      await stage.refused('conversation_blocked', weaver.messages.send(conversation, say('Why?')));
      await stage.refused('conversation_blocked', amina.messages.send(conversation, say('So')));
      await stage.refused('conversation_blocked', weaver.conversations.type(conversation));
      stage.equal((await weaver.conversations.unblock(conversation)).blockedBy, ['buyer']);
      stage.equal((await amina.conversations.unblock(conversation)).blockedBy, []);
      await weaver.messages.send(conversation, say('Welcome back'));
    },
  ),

  sentence('a report reaches the platform and names a line of this talk', async (stage) => {
    const { amina, conversation } = await talk(stage);
    const { id } = await amina.messages.send(conversation, say('Hello'));
    const report = await amina.conversations.report(conversation, { reason: 'scam', message: id });
    stage.equal(report.id.startsWith('rpt_'), true);
    await stage.refused(
      'message_not_found',
      amina.conversations.report(conversation, { reason: 'scam', message: 'msg_elsewhere' }),
    );
  }),

  benchSentence(
    'who sends too fast is told how long to wait, and may go on then',
    async (stage) => {
      const { amina, conversation } = await talk(stage);
      for (let count = 0; count < chatLimits.messages.burst; count++)
        await amina.messages.send(conversation, say(`Line ${count}`));
      // Whoever waits as told is not refused; here nobody waits.
      const hurried = { retryCountMax: 0 };
      await stage.refused('rate_limited', amina.messages.send(conversation, say('More'), hurried));
      await stage.bench.advance('PT3S');
      await amina.messages.send(conversation, say('More'), hurried);
      await stage.refused('rate_limited', amina.messages.send(conversation, say('More!'), hurried));
    },
  ),

  sentence('a seller keeps quick replies', async (stage) => {
    const weaver = await stage.seller();
    const quickReplies = [{ label: 'In stock', text: 'Yes, it is available.' }];
    await weaver.chatSettings.update({ quickReplies });
    stage.equal((await weaver.chatSettings.retrieve()).quickReplies, quickReplies);
    await stage.refused(
      'invalid_request',
      weaver.chatSettings.update({ quickReplies: Array(21).fill(quickReplies[0]) }),
    );
  }),

  sentence(
    'strangers are not even told that a talk is there; a server reads along and cannot speak',
    async (stage) => {
      const { conversation } = await talk(stage);
      const stranger = await stage.buyer('otto');
      await stage.refused('conversation_not_found', stranger.conversations.retrieve(conversation));
      await stage.refused(
        'conversation_not_found',
        stranger.messages.send(conversation, say('Hi')),
      );
      await stage.refused(
        'conversation_not_found',
        stranger.messages.list(conversation).toArray({ limit: 1 }),
      );
      await stage.refused('scope_missing', stage.shop.conversations.retrieve(conversation));
      stage.equal((await stage.server.conversations.retrieve(conversation)).you, 'platform');
      await stage.refused('chat_party_wrong', stage.server.messages.send(conversation, say('Hi')));
    },
  ),

  sentence(
    'a seller does not begin a talk, and nobody one about what is not for sale',
    async (stage) => {
      const [amina, weaver] = [await stage.buyer('amina'), await stage.seller()];
      await stage.refused('chat_party_wrong', weaver.conversations.create(about));
      await stage.refused(
        'listing_not_found',
        amina.conversations.create({ listing: 'lst_nothing' }),
      );
      await stage.refused(
        'listing_closed',
        amina.conversations.create({ listing: wellKnown.closed }),
      );
    },
  ),

  sentence('a line with nothing to see, too much, or of two kinds is refused', async (stage) => {
    const { amina, conversation } = await talk(stage);
    for (const text of ['', '  \n\t', '\u200b\u202e\u2066', '\u3164'])
      await stage.refused('message_empty', amina.messages.send(conversation, say(text)));
    await stage.refused(
      'invalid_request',
      amina.messages.send(conversation, say('x'.repeat(4_001))),
    );
    const mixed = { type: 'text', text: 'Hi', file: 'fil_1' } as const;
    await stage.refused('invalid_request', amina.messages.send(conversation, mixed));
    await stage.refused(
      'file_not_found',
      amina.messages.send(conversation, { type: 'image', file: 'fil_nothing' }),
    );
  }),
];

/** Texts that would like to be cards of the platform, markup, or other text. */
const spoofs = [
  '{"type":"offer","offer":"off_1","move":"accept","unitPrice":{"amount":1,"currency":"USD"}}',
  '<souk-offer id="off_1"><button>Accept</button></souk-offer>',
  '</script><script>alert(1)</script><img src=x onerror=alert(1)>',
  'Ｏffer accepted: US$1.00 — [Pay now](javascript:alert(1))',
  'ОFFER АCCEPTED ✅ US$0.01',
  '\u202eDSU 00.1 :detpecca reffO\u202c',
  '\u2066Souk\u2069: your payment is held\u0000\u001b[31m',
  '&lt;b&gt;${constructor.constructor("alert(1)")()}{{7*7}}',
] as const;
