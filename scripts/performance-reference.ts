import { readFileSync } from 'node:fs';

/** What peers weigh for the same use, brotli, measured on their newest npm versions in November 2026. */
const peers: Readonly<Record<string, string>> = {
  'sdk: list, search and create, tree-shaken':
    'Shopify 3.5, Elastic Path 3.6, commercetools 13.8, Medusa 26',
  '<souk-search> with its client':
    'autocomplete-js with algoliasearch/lite 30.3, InstantSearch about 90',
  '<souk-checkout> with its client': 'Buy Button 52, Adyen card 99, Braintree 106',
  '<souk-trust-badge> alone': 'the lightest rating element 7.95',
  '<souk-chat> with its client': 'deep-chat 104, others 135 to 489',
  'all four on one page': '191 for the lightest peer of each',
  'script-tag loader': 'Stripe 1.17, PayPal 1.30, Intercom 1.67',
};

/** What pages download and what they cannot exceed: the limits are those that the build is held to. */
export function performanceReference(): string {
  const budgets: Readonly<Record<string, { readonly limit: number }>> = JSON.parse(
    readFileSync('bench/budgets.json', 'utf8'),
  );
  const uses = Object.entries(budgets);
  const stray = Object.keys(peers).filter((name) => !(name in budgets));
  if (stray.length > 0) throw new Error(`bench/budgets.json has no ${stray.join(', ')}.`);
  return `# Performance

## Bytes

All that a page downloads for a use, in kB of minified modules after brotli (quality 11), by Rollup or esbuild, whichever makes
more of it. None may weigh more than its limit: a test fails then. \`npm run build\` prints what each weighs now. What peers weigh
was measured in the same way, on their newest versions on npm in November 2026.

| use | at most, kB | peers, kB |
| --- | --- | --- |
${uses.map(([name, { limit }]) => `| ${named(name)} | ${limit} | ${peers[name] ?? ''} |`).join('\n')}

Nothing of the mock is in any of these; a test looks.

## Time

Times depend on the machine, so none stands here: each benchmark prints its figures with the machine's name, most as a ratio to
something known in the same run.

| what | command |
| --- | --- |
${benches.map(({ file, about }) => `| ${about} | \`node --import tsx --conditions souk-source bench/${file}\` |`).join('\n')}
`;
}

const named = (use: string): string =>
  use.replace(/<([\w-]+)>/, '`<$1>`').replace(/^both /, 'search and checkout ');

/** Benchmarks that a reader may want to run first. */
const benches = [
  { file: 'search.ts', about: 'A page of search against MiniSearch and SQLite FTS5' },
  { file: 'orders.ts', about: 'Orders in a second, with the books checked' },
  { file: 'escrow.ts', about: 'Escrow steps against an idealised double-entry loop' },
  {
    file: 'mock.ts',
    about: 'The mock’s start, its answers against bare MSW, and its server under load',
  },
  { file: 'handlers.ts', about: 'Each operation of the mock' },
  { file: 'growth.ts', about: 'What one act costs in a store that holds ever more' },
  { file: 'walk.ts', about: 'Random histories, the books audited after every step' },
  { file: 'sdk.ts', about: 'A call of the client against bare fetch and ky' },
];
