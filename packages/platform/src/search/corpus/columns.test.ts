import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { aListing } from '../../testing/a-listing.js';
import { Columns } from './columns.js';

test('an attribute that is different for each of 70,000 listings keeps every value apart', () => {
  const columns = new Columns();
  const listing = aListing('a', 'Green tea');
  for (let at = 0; at < 70_000; at++)
    columns.write(at, { ...listing, attributes: { batch: `b${at}` } });
  const { numbers, labels } = columns.attributes.get('batch') ?? {};
  for (const at of [0, 65_535, 65_536, 69_999])
    equal(labels?.valueOf(numbers?.[at] ?? 0), `b${at}`);
});

test('an attribute that a listing loses is gone, and a changed one is no longer the same', () => {
  const columns = new Columns();
  const listing = aListing('a', 'Green tea', { attributes: { color: 'green', grade: 'a1' } });
  columns.write(0, listing);
  equal(columns.isSame(0, listing), true);
  const plainer = { ...listing, attributes: { color: 'green' } };
  equal(columns.isSame(0, plainer), false);
  columns.write(0, plainer);
  equal(columns.isSame(0, plainer), true);
  equal(columns.isSame(0, { ...plainer, sellerId: 'sel_other' }), false);
  equal(columns.attributes.get('grade')?.numbers[0], 0);
});
