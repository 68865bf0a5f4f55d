import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk } from './client.js';
import { checkout, scarf } from './testing/samples.js';
import { json, scriptedServer, type Seen } from './testing/scripted-server.js';

// What a host page's scripts may put on Object.prototype. `body` is missing: Node's own fetch fails under it.
const patches: Readonly<Record<string, unknown>> = {
  method: 'DELETE',
  json: { hijacked: true },
  searchParams: 'hijacked=1',
  prefixUrl: 'https://elsewhere.test/',
  headers: { 'X-Hijacked': '1' },
  hooks: { beforeRequest: [() => new Response('{}')] },
  retry: 7,
  timeout: 1,
  throwHttpErrors: true,
  parseJson: () => ({}),
  onDownloadProgress: () => {},
  fetch: async () => new Response('{}'),
  credentials: 'include',
  mode: 'no-cors',
  redirect: 'manual',
  integrity: 'sha256-AAAA',
  keepalive: true,
  session: 'st_hijacked',
  clientSecret: 'cs_hijacked',
  dryRun: true,
  idempotencyKey: 'hijacked',
  timeoutMs: 1,
  retryCountMax: 0,
};

const sent = ({ method, url, body, headers }: Seen): unknown => ({
  method,
  url,
  body,
  headers: Object.entries(headers).filter(([name]) => !['host', 'idempotency-key'].includes(name)),
});

for (const [name, value] of Object.entries(patches))
  test(`a page that sets Object.prototype.${name} changes nothing of what is sent`, async (t) => {
    const server = await scriptedServer(t, json(200, scarf), json(201, checkout), json(200, scarf), json(201, checkout)); // prettier-ignore
    const ask = async (): Promise<void> => {
      const souk = createSouk({ key: 'pk_test_demo', apiOrigin: server.origin });
      await souk.listings.retrieve(scarf.id, { locale: 'fr' });
      await souk.checkouts.create({ listing: scarf.id, quantity: 1 });
    };
    await ask();
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    try {
      await ask();
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
    assert.deepEqual(server.seen.slice(2).map(sent), server.seen.slice(0, 2).map(sent));
    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    assert.doesNotMatch(String(keys[3]), /hijacked/);
  });
