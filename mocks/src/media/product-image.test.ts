import { equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { productKinds } from '../seed/products.js';
import { colors } from '../seed/words/colors.js';
import { svgOf } from './notation.js';
import { colorways } from './palette.js';
import { productImage, productImagePaths } from './product-image.js';

test('every kind of product is drawn in every colour that listings have', () => {
  for (const { noun } of productKinds)
    for (const color of colors.keys())
      ok(productImage(`/media/${noun}-${color}.svg`), `${noun} in ${color} is not drawn`);
  equal(productImagePaths.length, productKinds.length * colors.size);
});

test('a picture is at most 2 KiB, square, and tags close in the order they open', () => {
  for (const path of productImagePaths) {
    const svg = productImage(path) ?? '';
    ok(Buffer.byteLength(svg) <= 2048, `${path} has ${Buffer.byteLength(svg)} bytes`);
    match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800" height="800" /);
    equal(unclosed(svg), '', path);
  }
});

test('a picture holds shapes and numbers, no script, link, style or text', () => {
  const shapes = new Set(['svg', 'g', 'path', 'circle', 'ellipse', 'rect']);
  for (const path of productImagePaths) {
    const svg = productImage(path) ?? '';
    for (const [, tag = ''] of svg.matchAll(/<([^\s/>]+)/g)) ok(shapes.has(tag), `${path}: ${tag}`);
    equal(/\bon\w+=|href|style=|url\(|NaN|undefined/.exec(svg)?.[0], undefined, path);
    equal(svg.replace(/<[^>]*>/g, ''), '', path);
  }
});

test('the colours of one kind differ, and so do the kinds of one colour', () => {
  equal(new Set(productImagePaths.map(productImage)).size, productImagePaths.length);
});

test('paths of unknown kinds and colours, and ways out of the folder, have no picture', () => {
  for (const path of [
    '/media/unicorn-teal.svg',
    '/media/scarf-plaid.svg',
    '/media/scarf.svg',
    '/media/../scarf-teal.svg',
    '/media/constructor-teal.svg',
    '/media/scarf-teal.svg?x',
    '',
  ])
    equal(productImage(path), undefined, path);
});

test('a line that is no shape is refused when it is drawn', () => {
  const [teal] = colorways.values();
  ok(teal);
  for (const line of ['I o 10 10', 'X r 1 2 3 4 5', '<script>', 'I text hello']) {
    let refused = false;
    try {
      svgOf(line, teal);
    } catch (error) {
      refused = error instanceof RangeError;
    }
    ok(refused, line);
  }
});

/** The tag that is opened and not closed, or closed and not open; empty when all fit. */
function unclosed(svg: string): string {
  const open: string[] = [];
  for (const [, slash, tag = '', attributes = ''] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>/g)) {
    if (slash === '/') {
      if (open.pop() !== tag) return tag;
    } else if (!attributes.endsWith('/')) {
      if (!/^(?: [\w-]+="[^"<>]*")*$/.test(attributes)) return attributes;
      open.push(tag);
    }
  }
  return open.join(' ');
}
