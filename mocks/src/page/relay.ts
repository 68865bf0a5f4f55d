import type { App } from '@souk/platform/http';
import { ConnectionLost } from '../faults/effects.js';

/** A request on its way to the tab that has the mock, and what comes back: the head, piece after piece, the end. */
type Message =
  | { readonly is: 'request'; readonly id: string; readonly url: string; readonly method: string; readonly headers: [string, string][]; readonly body: ArrayBuffer | undefined }
  | { readonly is: 'cancel'; readonly id: string }
  | { readonly is: 'head'; readonly id: string; readonly status: number; readonly headers: [string, string][] }
  | { readonly is: 'piece'; readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'end' | 'lost'; readonly id: string }
  /** A tab asks whether there is a leader, and a leader says that there is one, new or not. */
  | { readonly is: 'hello' }
  | { readonly is: 'leader'; readonly isNew: boolean }; // prettier-ignore

const bodiless = new Set([101, 204, 205, 304]);

/** Answers what other tabs ask on a channel. @returns how to stop, which leaves nobody waiting */
export function lead(channel: BroadcastChannel, app: App): () => void {
  const running = new Map<string, AbortController>();
  let isStopped = false;
  const post = (message: Message): void => {
    if (!isStopped) channel.postMessage(message);
  };
  const serve = async (message: Extract<Message, { is: 'request' }>): Promise<void> => {
    const { id, url, method, headers, body } = message;
    const { signal } = controllerOf(running, id);
    try {
      const response = await app(
        new Request(url, { method, headers, signal, ...(body === undefined ? {} : { body }) }),
      );
      post({ is: 'head', id, status: response.status, headers: [...response.headers] });
      const reader = response.body?.getReader();
      signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined));
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read())
        post({ is: 'piece', id, bytes: new Uint8Array(next.value) });
      post({ is: 'end', id });
    } catch {
      post({ is: 'lost', id });
    } finally {
      running.delete(id);
    }
  };
  const hear = ({ data }: MessageEvent<Message>): void => {
    if (data.is === 'request') void serve(data);
    if (data.is === 'cancel') running.get(data.id)?.abort();
    if (data.is === 'hello') post({ is: 'leader', isNew: false });
  };
  channel.addEventListener('message', hear);
  post({ is: 'leader', isNew: true });
  return () => {
    channel.removeEventListener('message', hear);
    for (const [id, controller] of running) {
      controller.abort();
      post({ is: 'lost', id });
    }
    isStopped = true;
  };
}

function controllerOf(running: Map<string, AbortController>, id: string): AbortController {
  const controller = new AbortController();
  running.set(id, controller);
  return controller;
}

/** How a tab without the mock reaches the one that has it. */
export interface Follower {
  readonly app: App;
  /** Resolves once there is a leader. */
  readonly ready: Promise<void>;
  /** Gives up what is under way: a channel does not tell its own tab that it leads now. */
  loseAll(): void;
  stop(): void;
}

interface Waiting {
  head(message: Extract<Message, { is: 'head' }>): void;
  piece(bytes: Uint8Array): void;
  end(): void;
  lost(): void;
}

/**
 * Sends requests to whichever tab leads. When the leader goes, what was under way is lost, as with a server that
 * restarts: callers ask again with the same key, and find it done or not.
 */
export function follow(channel: BroadcastChannel, newId: () => string): Follower {
  const waiting = new Map<string, Waiting>();
  let found = (): void => {};
  const ready = new Promise<void>((resolve) => (found = resolve));
  const loseAll = (): void => {
    for (const each of waiting.values()) each.lost();
    waiting.clear();
  };
  const hear = ({ data }: MessageEvent<Message>): void => {
    if (data.is === 'leader') {
      if (data.isNew) loseAll();
      found();
    }
    if (!('id' in data)) return;
    const call = waiting.get(data.id);
    if (data.is === 'head') call?.head(data);
    if (data.is === 'piece') call?.piece(data.bytes);
    if (data.is === 'end') call?.end();
    if (data.is === 'lost') call?.lost();
    if (data.is === 'end' || data.is === 'lost') waiting.delete(data.id);
  };
  channel.addEventListener('message', hear);
  channel.postMessage({ is: 'hello' } satisfies Message);
  return {
    ready,
    loseAll,
    async app(request) {
      await ready;
      const id = newId();
      const body = request.method === 'GET' ? undefined : await request.arrayBuffer();
      const { url, method } = request;
      const headers = [...request.headers];
      const cancel = (): void => {
        if (waiting.delete(id)) channel.postMessage({ is: 'cancel', id } satisfies Message);
      };
      request.signal.addEventListener('abort', cancel);
      return new Promise<Response>((resolve, reject) => {
        waiting.set(id, answerFor(resolve, reject, cancel));
        channel.postMessage({ is: 'request', id, url, method, headers, body } satisfies Message);
      });
    },
    stop() {
      channel.removeEventListener('message', hear);
      loseAll();
    },
  };
}

/** Puts an answer together from what comes over the channel. */
function answerFor(
  resolve: (response: Response) => void,
  reject: (error: Error) => void,
  cancel: () => void,
): Waiting {
  let pieces: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (pieces = controller),
    cancel,
  });
  return {
    head({ status, headers }) {
      resolve(new Response(bodiless.has(status) ? null : body, { status, headers }));
    },
    piece: (bytes) => pieces?.enqueue(bytes),
    end: () => pieces?.close(),
    lost() {
      const error = new ConnectionLost('The tab that had the mock is gone, or lost the line.');
      reject(error);
      pieces?.error(error);
    },
  };
}
