import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { serve } from 'srvx/node';
import { withBar } from './bar.js';
import { hasPolicy, policy } from './policy.js';
import { startMockServer, type MockServer, type MockServerOptions } from '@souk/mocks/server';

/** The example pages, and the mock backend they talk to, which is another origin as the real one would be. */
export interface Examples {
  readonly origin: string;
  readonly mock: MockServer;
  close(): Promise<void>;
}

/** The backend's origin as the pages' sources write it. */
const writtenOrigin = 'http://localhost:4001';
const root = new URL('./', import.meta.url);
const folders = {
  /** What a script tag loads, as a content network would serve it. */
  '/v1/': new URL('../packages/widgets/dist/cdn/', root),
  /** Scripts of the pages, bundled by the build. */
  '/scripts/': new URL('dist/', root),
  '/': root,
} as const;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the example pages and starts the mock backend they use, whose time runs along with the real one.
 *
 * @param options port of the pages, 0 for a free one; the backend takes the next one, or a free one. And who of the backend's
 * people takes part by itself: nobody unless told
 * @throws Error with code `EADDRINUSE` when a port is taken
 */
export async function startExamples({
  port,
  actors = [],
}: {
  readonly port: number;
  readonly actors?: MockServerOptions['actors'];
}): Promise<Examples> {
  const mock = await startMockServer({
    port: port === 0 ? 0 : port + 1,
    catalog: 'demo',
    start: new Date().toISOString(),
    actors,
    // A visitor waits seconds for an answer, not minutes.
    actorHaste: 60,
  });
  mock.souk.clock.run();
  const ticking = setInterval(() => void mock.souk.clock.tick(), 1_000);
  const server = serve({
    port,
    hostname: 'localhost',
    silent: true,
    gracefulShutdown: false,
    fetch: ({ url }) => answer(new URL(url).pathname, mock.origin),
  });
  await server.ready();
  return {
    origin: `http://localhost:${new URL(server.url ?? '').port}`,
    mock,
    async close() {
      clearInterval(ticking);
      await Promise.all([server.close(true), mock.close()]);
    },
  };
}

async function answer(pathname: string, mockOrigin: string): Promise<Response> {
  const file = fileOf(pathname);
  const type = types[extname(file.pathname)];
  if (type === undefined) return notFound(pathname);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return notFound(pathname);
  const headers = {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    // Pages of any site load the script tag's modules.
    ...(pathname.startsWith('/v1/') ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
  if (pathname.startsWith('/v1/') || !file.pathname.endsWith('.html'))
    return new Response(new Uint8Array(bytes), { headers });
  const html = withBar(bytes.toString('utf8'), pathname.replace(/\/$/, '/index.html'));
  // A page that names no backend has its platform in itself, with its pictures and payment pages beside the script tag.
  const platform = html.includes(writtenOrigin) ? mockOrigin : "'self'";
  return new Response(html.replaceAll(writtenOrigin, mockOrigin), {
    headers: {
      ...headers,
      ...(hasPolicy(pathname) ? { 'Content-Security-Policy': policy(platform, pathname) } : {}),
    },
  });
}

/** A folder's page is its `index.html`. */
function fileOf(pathname: string): URL {
  const path = pathname.replace(/\/$/, '/index.html');
  const prefix = (['/v1/', '/scripts/', '/'] as const).find((each) => path.startsWith(each)) ?? '/';
  const folder = folders[prefix];
  const file = new URL(path.slice(prefix.length), folder);
  // An address like /v1/%2e%2e/ must not lead out of what is served.
  return file.href.startsWith(folder.href) ? file : folder;
}

const notFound = (pathname: string): Response =>
  new Response(`There is nothing at ${pathname}.`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
