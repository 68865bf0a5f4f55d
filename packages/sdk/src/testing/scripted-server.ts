import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import type { ProblemCode } from '../contract/index.js';
import { problem } from './samples.js';

/** A request that arrived whole. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Fulfilled when the connection behind the answer is gone. */
  readonly closed: Promise<unknown>;
}

/** What the server does with one request. */
export type Step = (response: ServerResponse) => void;

type Headers = Readonly<Record<string, string>>;

/** Answers with these bytes. */
export const text =
  (status: number, type: string, body: string, headers: Headers = {}): Step =>
  (response) => {
    response.writeHead(status, {
      'Content-Type': type,
      'Souk-Request-Id': 'req_header',
      ...headers,
    });
    response.end(body);
  };

export const json = (status: number, body: unknown, headers?: Headers): Step =>
  text(status, 'application/json', JSON.stringify(body), headers);

/** Refuses like the platform. */
export const refuse = (
  code: ProblemCode,
  headers?: Headers,
  more?: Record<string, unknown>,
): Step => {
  const body = problem(code, more);
  return text(body.status, 'application/problem+json', JSON.stringify(body), headers);
};

/** The connection is reset: whether before the work or after it, nobody on the other side can tell. */
export const reset: Step = (response) => response.socket?.destroy();

/** Nothing ever comes. */
export const silence: Step = () => {};

/** The answer breaks off in its middle. */
export const cut =
  (body: unknown): Step =>
  (response) => {
    const whole = JSON.stringify(body);
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': whole.length,
    });
    response.write(whole.slice(0, whole.length / 2), () => response.socket?.destroy());
  };

/** The answer stops in its middle, and the connection stays. */
export const stall =
  (body: unknown): Step =>
  (response) => {
    const whole = JSON.stringify(body);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write(whole.slice(0, whole.length / 2));
  };

/** An HTTP server on the loopback that takes one step for each request, the last one for all that follow. */
export async function scriptedServer(
  test: TestContext,
  ...steps: Step[]
): Promise<{ readonly origin: string; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const step = steps[Math.min(seen.length, steps.length - 1)];
      seen.push({ method, url, headers, body, closed: once(response, 'close') });
      step?.(response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, seen };
}
