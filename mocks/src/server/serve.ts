import { startMockServer, type MockServer } from '../server.js';
import { mockKeys } from '../scenario.js';
import { readKept, writeKept } from './kept-file.js';
import { UsageError, type ServeWish } from './wish.js';

const keepEveryMs = 1_000;

/** Serves a mock until `stop` is called, and says where it is. @throws UsageError */
export async function serve(
  wish: ServeWish,
  say: (line: string) => void,
): Promise<{ readonly stop: () => Promise<void>; readonly server: MockServer }> {
  const snapshot = wish.persist === undefined ? undefined : await readKept(wish.persist);
  const server = await start(wish, snapshot);
  const { souk, origin } = server;
  say(`Souk's mock backend: ${origin}`);
  say(`  keys      ${mockKeys.publishable} in pages, ${mockKeys.secret} on servers`);
  say(`  time      ${souk.clock.now()}, ${wish.time}`);
  say(`  controls  ${origin}/_mock`);
  say(`  ${souk.replay} repeats this run`);
  if (snapshot) say(`  goes on from ${wish.persist}`);
  if (wish.webhook !== undefined)
    say(`  webhooks to ${wish.webhook}, ${await register(server, wish.webhook)}`);
  const keep = wish.persist === undefined ? undefined : keeping(server, wish.persist);
  return {
    server,
    async stop() {
      await keep?.();
      await server.close();
    },
  };
}

async function start(
  wish: ServeWish,
  snapshot: Awaited<ReturnType<typeof readKept>>,
): Promise<MockServer> {
  const { port, host: hostname, seed, catalog, start: from, time, chaos, actors } = wish;
  try {
    return await startMockServer({
      port, hostname, seed, catalog, time, snapshot, actors,
      ...(from === undefined ? {} : { start: from }),
      ...(chaos === undefined ? {} : { chaos }),
    }); // prettier-ignore
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new UsageError(
        `Port ${port} is taken; choose another with --port ${port + 1}, or --port 0 for a free one.`,
      );
    if (code === 'EACCES')
      throw new UsageError(`Port ${port} needs more rights; choose one above 1023.`);
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
      throw new UsageError(
        `This machine has no address "${hostname}"; leave --host away, or say 0.0.0.0 for all.`,
      );
    if (error instanceof RangeError && wish.persist !== undefined)
      throw new UsageError(`${wish.persist}: ${error.message}`);
    throw error;
  }
}

/** Writes the file while the mock runs, when something has happened. @returns how to stop, with a last writing */
function keeping({ souk }: MockServer, path: string): () => Promise<void> {
  let kept = '';
  let writing = Promise.resolve();
  const keep = (): Promise<void> =>
    (writing = writing.then(async () => {
      const mark = `${souk.stateHash()} ${souk.clock.isRunning ? '' : souk.clock.now()}`;
      if (mark === kept) return;
      await writeKept(path, souk.snapshot());
      kept = mark;
    }));
  const timer = setInterval(() => void keep(), keepEveryMs);
  return async () => {
    clearInterval(timer);
    kept = '';
    await keep();
  };
}

/** Makes an address get every event, unless a kept file says that it does. @returns what to say of its secret */
async function register({ origin }: MockServer, url: string): Promise<string> {
  const webhooks = `${origin}/v1/webhooks`;
  const headers = {
    Authorization: `Bearer ${mockKeys.secret}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': `souk-mock-webhook-${Date.now()}`,
  };
  const listed: { data: readonly { url: string }[] } = await (
    await fetch(webhooks, { headers })
  ).json();
  if (listed.data.some((each) => each.url === url)) return 'signed with the secret it has';
  const body = JSON.stringify({ url, description: 'Given to souk-mock' });
  const response = await fetch(webhooks, { method: 'POST', headers, body });
  const answer: { secret?: string; detail?: string } = await response.json();
  if (answer.secret === undefined) throw new UsageError(`--webhook: ${answer.detail}`);
  return `signed with ${answer.secret}`;
}
