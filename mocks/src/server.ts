import type { ServerRequest } from 'srvx';
import { FastResponse, serve } from 'srvx/node';
import type { AnswerOf, App } from '@souk/platform/http';
import { withControl } from './control.js';
import { ConnectionLost } from './faults/effects.js';
import type { PostWebhook } from './webhook-sender.js';
import { createMockSouk, type MockSouk, type MockSoukOptions } from './scenario.js';
import { withLine } from './server/line.js';
import type { Snapshot } from './snapshot/snapshots.js';

/** A mock that listens. */
export interface MockServer {
  readonly souk: MockSouk;
  /** Where it is reached, e.g. `http://localhost:4001`. */
  readonly origin: string;
  /** Stops listening and cuts what is open. */
  close(): Promise<void>;
}

export interface MockServerOptions extends Omit<MockSoukOptions, 'origin'> {
  /** 0 for a free one. @default 4001 */
  readonly port?: number;
  /** @default 'localhost' */
  readonly hostname?: string;
  /** Whether time runs along with the real one, or only moves when it is told to. @default 'frozen' */
  readonly time?: 'running' | 'frozen';
  /** A moment to begin at. @throws RangeError when it is of another seed */
  readonly snapshot?: Snapshot | undefined;
}

/**
 * Starts a mock as an HTTP server of its own, for any language and any browser. Beside the platform it offers `/_mock`:
 * the clock, the faults, the books and sessions, see `withControl`.
 *
 * @throws Error with code `EADDRINUSE` when the port is taken
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 4001, hostname = 'localhost', time = 'frozen', snapshot, ...rest } = options;
  // Payment pages and pictures are addressed with the port, which is only known once the server listens.
  let app: App = async () => new Response('The mock is starting.', { status: 503 });
  const server = serve({
    port,
    hostname,
    silent: true,
    gracefulShutdown: false,
    fetch: async (request) => {
      try {
        return await app(request);
      } catch (error) {
        if (error instanceof ConnectionLost) return cut(request);
        throw error;
      }
    },
  });
  let connections = 0;
  server.node?.server?.on('connection', () => (connections += 1));
  await server.ready();
  const origin = `http://${hostname}:${new URL(server.url ?? '').port}`;
  const souk = await open({ postWebhook, answerOf, ...rest, origin }, snapshot).catch(
    async (error: unknown) => {
      await server.close(true);
      throw error;
    },
  );
  if (time === 'running') souk.clock.run();
  // Timers of a running clock fire by themselves; a frozen one has nothing due.
  const ticking = setInterval(() => void souk.clock.tick(), tickMs);
  app = withLine(withControl(souk), {
    now: () => performance.now(),
    onNextTurn: setImmediate,
    connections: () => connections,
    luck: Math.random,
  });
  return {
    souk,
    origin,
    async close() {
      clearInterval(ticking);
      await server.close(true);
    },
  };
}

async function open(options: MockSoukOptions, snapshot: Snapshot | undefined): Promise<MockSouk> {
  const souk = await createMockSouk(options);
  if (snapshot) await souk.restore(snapshot);
  return souk;
}

const tickMs = 1_000;

/** Written to the socket as it is, in one piece; what a `Response` holds must be read back from a stream first. */
const answerOf: AnswerOf = (text, init) => new FastResponse(text, init);

/** Posts a webhook for real. An address that does not answer in time has not answered. */
const postWebhook: PostWebhook = async (url, init) => {
  const timeout = new AbortController();
  const timer = setTimeout(
    () => timeout.abort(new Error('no answer came in time')),
    answerWithinMs,
  );
  try {
    return await fetch(url, { ...init, signal: timeout.signal });
  } finally {
    clearTimeout(timer);
  }
};
const answerWithinMs = 10_000;

/** Breaks the connection as a dying network does: no status, no body. */
function cut(request: ServerRequest): Response {
  request.runtime?.node?.res?.socket?.destroy();
  return new Response(null);
}
