import assert from 'node:assert/strict';
import test from 'node:test';
import { snippetFor, targets, type Target } from './snippet.js';
import type { Usage } from './usage.js';

const search: Usage = {
  element: 'souk-search',
  attributes: { query: 'silk scarf', 'listing-href': '/goods/{id}' },
  script: { src: 'https://shop.example/v1/souk.js', key: 'pk_demo' },
  link: { href: '/search', text: 'Search our shop' },
  event: { name: 'souk-select', tells: 'event.detail.listing' },
};
const codeFor = (target: Target, usage: Usage = search): string => snippetFor(target, usage).code;

test('pasted code is the script tag and the element with its link', () => {
  assert.equal(
    codeFor('html'),
    `<script async src="https://shop.example/v1/souk.js" data-key="pk_demo"></script>
<souk-search query="silk scarf" listing-href="/goods/{id}">
  <a href="/search">Search our shop</a>
</souk-search>`,
  );
});

test('what the page says is said once, on the script tag', () => {
  const script = {
    ...search.script,
    apiOrigin: 'https://api.souk.example',
    locale: 'pt-BR',
    theme: 'dark',
    brand: '#7a1f5c',
    appearance: '{"tokens":{"radius":"0"}}',
    consent: true,
  } as const;
  assert.equal(
    codeFor('squarespace', { element: 'souk-search', attributes: {}, script }),
    `<script
  async
  src="https://shop.example/v1/souk.js"
  data-key="pk_demo"
  data-api-origin="https://api.souk.example"
  data-locale="pt-BR"
  data-theme="dark"
  data-brand="#7a1f5c"
  data-appearance='{"tokens":{"radius":"0"}}'
  data-consent="true"
></script>
<souk-search></souk-search>`,
  );
});

test('a component for React names events as React does, and braces do not end its markup', () => {
  assert.equal(
    codeFor('react'),
    `export function SoukSearch() {
  return (
    <souk-search
      query="silk scarf"
      listing-href={"/goods/{id}"}
      onsouk-select={(event) => console.log('souk-select', event.detail.listing)}
    >
      <a href="/search">Search our shop</a>
    </souk-search>
  );
}`,
  );
});

test('Vue, Svelte and Angular listen in their own ways', () => {
  assert.match(codeFor('vue'), /@souk-select="tell"/);
  assert.match(codeFor('svelte'), /onsouk-select=\{tell\}/);
  assert.match(codeFor('angular'), /\(souk-select\)="tell\(\$event\)"/);
});

test('a component says what belongs around it, and pasted code needs nothing', () => {
  for (const target of targets) {
    const { beside, code } = snippetFor(target, search);
    const isComponent = ['react', 'vue', 'svelte', 'angular'].includes(target);
    assert.equal(beside.length > 0, isComponent, target);
    const all = [code, ...beside.map((each) => each.code)].join('\n');
    assert.match(all, /src="https:\/\/shop\.example\/v1\/souk\.js"/, target);
  }
});

test('what would end an attribute, or begin an expression, is written so that it does neither', () => {
  const query = `5" <pipe> & {{ price }} {% if %} \${x} \`\\`;
  const usage: Usage = {
    ...search,
    attributes: { query },
    link: { href: '/', text: 'A {{b}} @c' },
  };
  const inHtml = query.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  assert.ok(codeFor('html', usage).includes(`query='${inHtml}'`));
  assert.ok(codeFor('react', usage).includes(`query={${JSON.stringify(query)}}`));
  assert.ok(codeFor('svelte', usage).includes(`query={${JSON.stringify(query)}}`));
  assert.match(codeFor('shopify', usage), /^\{% raw %\}\n[^]*\n\{% endraw %\}$/);
  assert.doesNotMatch(codeFor('angular', usage), /[^&]\{\{/);
  assert.match(codeFor('angular', usage), /\\\$\{x\} \\`\\\\/);
  assert.match(codeFor('vue', usage), /A &#123;&#123;b&#125;&#125; &#64;c/);
});

test('every place says its name and how the code gets there', () => {
  const names = targets.map((target) => snippetFor(target, search).name);
  assert.equal(new Set(names).size, targets.length);
  for (const target of targets) assert.match(snippetFor(target, search).how, /\.$/);
});
