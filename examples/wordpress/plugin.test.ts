import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const plugin = readFileSync('examples/wordpress/souk.php', 'utf8');
const manifest: {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
} = JSON.parse(readFileSync('packages/widgets/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);

test('every shortcode of the WordPress plugin becomes an element that there is, with attributes that it has', () => {
  const shortcodes = [...plugin.matchAll(/'(souk_\w+)' => \['([\w-]+)', \[([^\]]*)\]\]/g)];
  const tags = elements.flatMap(({ tagName }) => tagName ?? []);
  assert.deepEqual(new Set(shortcodes.map(([, , tag]) => tag)), new Set(tags));
  for (const [, shortcode = '', tag, list = ''] of shortcodes) {
    const known = elements.find(({ tagName }) => tagName === tag)?.attributes ?? [];
    const names = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
    assert.ok(names.length > 0, shortcode);
    const strange = names.filter((name) => !known.some((each) => each.name === name));
    assert.deepEqual(strange, [], shortcode);
    assert.equal(shortcode.replaceAll('_', '-'), tag);
  }
});

test('PHP reads the plugin, where there is a PHP', (t) => {
  const { error, status, stdout } = spawnSync('php', ['-l', 'examples/wordpress/souk.php'], {
    encoding: 'utf8',
  });
  if (error) return t.skip('There is no php here.');
  assert.equal(status, 0, stdout);
});
