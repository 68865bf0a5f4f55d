import assert from 'node:assert/strict';
import test from 'node:test';
import { logTo } from '@souk/sdk';
import { createMockSouk, mockKeys } from './scenario.js';
import { benchOf } from './suite/bench.js';
import { suites } from './app-suite.js';
import { createStage } from './suite/stage.js';

/*
 * The real thing, talkative: what these sentences send and are answered is logged in full, and everything secret or personal that
 * came by is looked for in the log.
 */
const hushed =
  /^(clientSecret|token|offerToken|secret|number|cvc|expiry|text|statement|note|q|url|paymentUrl)$/;

/** Every text under such a name. */
function secretsIn(value: unknown, found: Set<string>, field = ''): void {
  if (typeof value === 'string' && hushed.test(field) && value.length > 5) found.add(value);
  if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) secretsIn(each, found, Array.isArray(value) ? field : name); // prettier-ignore
}

for (const noun of ['checkouts', 'offers', 'conversations', 'webhooks'] as const)
  test(`a log of everything that ${noun} send and are answered holds nothing secret or personal`, async () => {
    const lines: string[] = [];
    const note = (line: string, facts: object): void => void lines.push(line + JSON.stringify(facts));
    const secrets = new Set<string>(Object.values(mockKeys));
    for (const { name, holds } of suites[noun]) {
      const souk = await createMockSouk();
      const heard: typeof globalThis.fetch = async (input, init) => {
        const request = new Request(input, init);
        if (request.method === 'POST') secretsIn(await request.clone().json().catch(() => {}), secrets);
        const answer = await souk.fetch(request);
        const isJson = answer.headers.get('Content-Type')?.includes('json');
        if (isJson) secretsIn(await answer.clone().json(), secrets);
        return answer;
      };
      const logger = { error: note, warn: note, info: note, debug: note };
      const { fetch = heard } = logTo(logger, { level: 'debug', fetch: heard });
      const equal = (actual: unknown, expected: unknown): void => assert.deepEqual(actual, expected, name);
      await holds(createStage({ origin: souk.origin, fetch, bench: benchOf(souk) }, equal));
    }
    const all = lines.join('\n');
    assert.ok(lines.length > 10 && secrets.size > 4, `${lines.length} lines, ${secrets.size} secrets`);
    assert.deepEqual([...secrets].filter((secret) => all.includes(JSON.stringify(secret).slice(1, -1))), []);
  }); // prettier-ignore
