/**
 * The dependency rule of ARCHITECTURE.md as a table. The first row whose `files` match holds a file; what none of its
 * `may` match may not be imported. Paths are from the root of the repository, packages by their names.
 */
const contract = /^@souk\/sdk\/contract$/;
const sdk = /^@souk\/sdk(\/(contract|deal|stream|talk|trust))?$/;
const lit = /^(lit|@lit\/reactive-element)(\/|$)/;
const platform = /^@souk\/platform(\/(http|store))?$/;
const engine = 'packages/platform/src';

// A feature's rules may stand on the rules of those before it.
const features = [
  'ledger', 'catalog', 'trust', 'search', 'session', 'files', 'chat', 'escrow', 'dispute', 'campaign', 'events', 'webhook',
]; // prettier-ignore
const rules = /\/(domain-error|page)\.ts$/;
// Files that read and write: they stand around the rules, and alone see ports, transactions and the idempotency.
const effects =
  'commands|queries|[a-z-]+-(?:commands|queries|effects|timer)|deals|documents|effects|open-checkout|pay|pump|readers?|timer';
const isEffect = `(?:${effects})\\.ts$`;

const pureFeature = (feature) => ({
  files: new RegExp(`^${engine}/${feature}/(?!${isEffect})`),
  may: [
    contract,
    rules,
    ...features
      .slice(0, features.indexOf(feature) + 1)
      .map((name) => new RegExp(`^${engine}/${name}/(?!${isEffect})`)),
  ],
  why: 'A rule stands on the contract and on the rules of earlier features, never on ports, the store or what reads and writes.',
});

const effectsOfFeature = (feature) => ({
  files: new RegExp(`^${engine}/${feature}/${isEffect}`),
  may: [
    contract,
    new RegExp(`^${engine}/(caller|domain-error|once|page|ports|store/store)\\.ts$`),
    new RegExp(`^${engine}/${feature}/`),
    new RegExp(`^${engine}/(${features.join('|')})/(?!([a-z-]+-)?commands\\.ts$)`),
  ],
  why: 'A command stands on ports, rules and queries; never on the commands of another feature, nor on HTTP.',
});

export const layers = [
  { files: /\.test\.ts$|-suite\.ts$|\/testing\//, may: [/./], why: '' },
  {
    files: /^packages\/sdk\/src\/contract\//,
    may: [/^zod\/mini$/, /^packages\/sdk\/src\/contract\//],
    why: 'The contract stands on zod/mini alone.',
  },
  {
    files: /^packages\/sdk\//,
    may: [/^packages\/sdk\/src\//],
    why: 'The client imports its own files alone; zod is the contract’s.',
  },
  {
    files: /^packages\/widgets\/src\/shared\//,
    may: [lit, sdk, /^packages\/widgets\/src\/shared\//],
    why: 'What elements share stands on lit and the client, not on an element.',
  },
  {
    files: /^packages\/widgets\/src\/[^/]+\//,
    may: [lit, sdk, /^packages\/widgets\/src\/shared\//],
    own: /^packages\/widgets\/src\/[^/]+\//,
    why: 'An element stands on lit, the client and what is shared; elements meet through events.',
  },
  {
    files: /^packages\/widgets\/src\/[^/]+$/,
    may: [/^packages\/widgets\/src\//],
    why: 'The loader stands on the elements.',
  },
  {
    files: new RegExp(`^${engine}/(domain-error|page)\\.ts$`),
    may: [contract, rules],
    why: 'What every rule stands on stands on the contract.',
  },
  {
    files: new RegExp(`^${engine}/(ports|once|caller)\\.ts$`),
    may: [contract, new RegExp(`^${engine}/((ports|once|caller|domain-error)\\.ts$|store/store\\.ts|search/search-index\\.ts|escrow/rows\\.ts)`)],
    why: 'The ports and what all commands share know no feature.',
  },
  {
    files: new RegExp(`^${engine}/[a-z-]+\\.ts$`),
    may: [contract, new RegExp(`^${engine}/(?!http/|store/memory)`)],
    why: 'The platform knows neither HTTP nor a particular store.',
  },
  {
    files: new RegExp(`^${engine}/http/`),
    may: [contract, new RegExp(`^${engine}/(http/|(platform|caller|once|domain-error|fingerprint)\\.ts$)`)],
    mayNameTypesOf: new RegExp(`^${engine}/[a-z]+/([a-z-]+-)?queries\\.ts$`),
    why: 'HTTP speaks to platform.ts, the one door.',
  },
  {
    files: new RegExp(`^${engine}/store/`),
    may: [contract, new RegExp(`^${engine}/(store/|ports\\.ts|once\\.ts|events/event\\.ts|ledger/journal\\.ts|[a-z]+/rows\\.ts)`)],
    why: 'A store knows rows and ports only.',
  },
  ...features.flatMap((feature) => [effectsOfFeature(feature), pureFeature(feature)]),
  {
    files: /^mocks\/src\/(handlers|browser|node)\.ts$/,
    may: [/^msw(\/|$)/, sdk, platform, /^mocks\/src\//],
    why: 'The callers of MSW stand on the mock and the platform’s public entries.',
  },
  {
    files: /^mocks\/src\/(server\.ts|main\.ts|server\/)/,
    may: [/^(node:|srvx(\/|$))/, sdk, platform, /^mocks\/src\//],
    why: 'The server stands on the mock and the platform’s public entries.',
  },
  {
    files: /^mocks\/src\/panel\//,
    may: [sdk, /^@souk\/sdk\/webhooks$/, /^mocks\/src\/panel\//],
    why: 'The panel is a client; it verifies webhooks as a merchant’s server does.',
  },
  {
    files: /^mocks\//,
    may: [sdk, platform, /^mocks\/src\//],
    why: 'The mock stands on public entries of the platform; msw belongs to handlers, browser and node, Node to server.',
  },
  {
    files: /^examples\//,
    may: [/^@souk\/(?!.*\/src\/)/, /^souk-elements$/, /^(node:|lit(\/|$)|(srvx|@dagrejs\/dagre)(\/|$))/, /^examples\//],
    why: 'Examples use public entries, as a stranger would.',
  },
]; // prettier-ignore
