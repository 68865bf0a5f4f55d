import { readFileSync } from 'node:fs';
import { apiVersion, operations, problemCodes, problems, type Operation } from '@souk/sdk/contract';

/**
 * What an assistant has to read to write code with the client, in one file that is packed with it.
 *
 * @see https://llmstxt.org
 */
export function llmsText(): string {
  const readme = readFileSync('packages/sdk/README.md', 'utf8');
  const [, firstCall = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const all: readonly Operation[] = operations;
  const nouns = [...new Set(all.map(nounOf))];
  return [
    '# @souk/sdk',
    '',
    `> The typed client of Souk, a marketplace that fits inside any website: search, listings, trust, checkout, escrow, disputes, chat with haggling. API version ${apiVersion}. One build for browsers, workers and Node 20.19 or newer. Made by \`npm run generate\`; do not edit by hand.`,
    '',
    '- Keys: `pk_…` in pages, `sk_…` on servers only. Sellers and buyers act with a `session` token, one checkout with its `clientSecret`.',
    '- Money is `{ amount, currency }` in minor units, an integer. Never compute with floats; `add`, `subtract`, `times`, `allocate`, `formatMoney` are exported.',
    '- Calls marked “moves money” answer `{ outcome: "confirmed", value }`, `{ outcome: "not_done", error }` or `{ outcome: "unknown", resume() }`. Handle all three; never treat `unknown` as failed, call `resume()`. All others answer the value or throw a `SoukError`: switch on `code`, never on text.',
    '- Every change carries an idempotency key by itself. Give `idempotencyKey` when it must survive a reload, see `createAttempts`.',
    '- Lists are read with `for await`, `.pages()` or `.toArray({ limit })`. Options of every call: `idempotencyKey signal timeoutMs totalTimeoutMs retryCountMax expand dryRun ifMatch clientSecret session headers`.',
    '- `.withResponse()` on any call gives `{ data, status, headers, requestId, version }`.',
    '- Tests: `createMockSouk()` of `@souk/mocks` is the whole platform in memory, with `clock.advance("P15D")` and `audit()`.',
    '',
    '## First call',
    '',
    '```ts',
    firstCall.trim(),
    '```',
    '',
    ...nouns.flatMap((noun) => [
      `## souk.${noun}`,
      '',
      ...all.filter((each) => nounOf(each) === noun).map(line),
      '',
    ]),
    '## Codes of refusals',
    '',
    ...problemCodes.map((code) => {
      const { status, title, fix } = problems[code];
      return `- \`${code}\` (${status}): ${title}. ${fix}`;
    }),
    '',
    '## More',
    '',
    '- [README](README.md): one section for each noun, recipes, what the client does by itself',
    '',
  ].join('\n');
}

const nounOf = ({ id }: Operation): string => id.slice(0, id.indexOf('.'));

function line(operation: Operation): string {
  const { id, path, method, summary, scope, movesMoney, versioned, problems: codes } = operation;
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (operation.isUpload) ids.unshift('content');
  const given = Object.keys((operation.body ?? operation.query)?.shape ?? {});
  const facts = [
    ...(movesMoney ? ['moves money'] : []),
    ...(method === 'POST' && versioned && ids.length > 0 ? ['takes `ifMatch`'] : []),
    `scope \`${scope}\``,
    ...(codes.length > 0 ? [`refusals ${codes.map((code) => `\`${code}\``).join(' ')}`] : []),
  ];
  const what = given.length > 0 ? [...ids, `{ ${given.join(', ')} }`] : ids;
  return `- \`souk.${id}(${what.join(', ')})\` ${summary}. \`${method} ${path}\`; ${facts.join('; ')}.`;
}
