import assert from 'node:assert/strict';
import test from 'node:test';
import { contrastOf, hexOf, readOuts } from './contrast.js';
import {
  appearanceOf,
  cssOf,
  noTheme,
  presetNames,
  themeOf,
  withColor,
  withToken,
} from './theme.js';

const now = { light: '#007475', dark: '#41c1ba' };
const plum = withColor(noTheme, 'brand', now, 'light', '#7a1f5c');

test('contrast is what WCAG says it is', () => {
  assert.equal(contrastOf([255, 255, 255], [0, 0, 0]), 21);
  assert.equal(contrastOf([0, 116, 117], [0, 116, 117]), 1);
  // A well-known pair: #767676 is the lightest grey that is text on white.
  assert.ok(contrastOf([118, 118, 118], [255, 255, 255]) >= 4.5);
  assert.ok(contrastOf([119, 119, 119], [255, 255, 255]) < 4.5);
});

test('a pair that misses its contrast by a hair is not read out as enough', () => {
  const grey = { light: [119, 119, 119], dark: [119, 119, 119] } as const;
  const white = { light: [255, 255, 255], dark: [255, 255, 255] } as const;
  const [text] = readOuts({ text: grey, surface: white });
  assert.deepEqual([text?.contrast, text?.least, text?.isEnough], [4.47, 4.5, false]);
  const [edge] = readOuts({ 'border-strong': grey, surface: white });
  assert.deepEqual([edge?.least, edge?.isEnough], [3, true]);
});

test('a colour that is changed in one scheme stays what it is in the other', () => {
  assert.equal(
    cssOf(withToken(plum, 'radius', '0.5')),
    ':root {\n  --souk-color-brand: light-dark(#7a1f5c, #41c1ba);\n  --souk-radius: 0.5;\n}',
  );
});

test('a token that is given back leaves nothing behind', () => {
  assert.deepEqual(withToken(plum, 'color-brand', ''), noTheme);
  assert.equal(cssOf(noTheme), '');
  assert.equal(appearanceOf(noTheme), undefined);
});

test('the script tag is told a preset by its name, and colours of one’s own as JSON', () => {
  assert.equal(appearanceOf({ preset: 'ink', tokens: {} }), 'ink');
  assert.equal(appearanceOf(plum), '{"tokens":{"color-brand":"light-dark(#7a1f5c, #41c1ba)"}}');
});

test('what the script tag is told is the same theme again', () => {
  for (const preset of presetNames)
    for (const theme of [
      { preset, tokens: {} },
      { ...plum, preset },
    ])
      assert.deepEqual(themeOf(appearanceOf(theme) ?? 'souk'), theme);
});

test('JSON of somebody else brings nothing but values, or nothing at all', () => {
  assert.equal(themeOf('{'), undefined);
  assert.deepEqual(themeOf('[]'), noTheme);
  const tokens = { 'color-text': 'red; } body { display: none', radius: 3, 'font-family': 'serif', 'a{b': 'c' };
  assert.deepEqual(themeOf(JSON.stringify({ preset: 'nobody', tokens })), {
    preset: 'souk',
    tokens: { 'font-family': 'serif' },
  });
}); // prettier-ignore

test('a colour is written as a colour field takes it', () => {
  assert.equal(hexOf([0, 116, 9]), '#007409');
});
