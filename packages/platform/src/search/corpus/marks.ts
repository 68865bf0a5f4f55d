import type { SearchDocument } from '../search-index.js';
import { categoryNames, type Aliases } from './aliases.js';
import { attributeLabels } from './attributes.js';
import type { CategoryTree } from './category-tree.js';
import type { Columns } from './columns.js';
import { valuesOf } from './labels.js';
import type { Terms } from './terms.js';

const attributeWeight = 0.5;
const sellerWeight = 0.6;

/** Terms for what a listing is instead of what it says: `=category:194`, `=seller:sel_7`, `=color:red`. Names lead to them. */
export class Marks {
  readonly #terms: Terms;
  readonly #columns: Columns;
  readonly #aliases: Aliases;
  readonly #tree: CategoryTree;

  constructor(terms: Terms, columns: Columns, aliases: Aliases, tree: CategoryTree) {
    this.#terms = terms;
    this.#columns = columns;
    this.#aliases = aliases;
    this.#tree = tree;
  }

  markOf(name: string, value: string): number {
    return this.#terms.intern(`=${name}:${value}`);
  }

  /** What the listing at a place is marked with: its category, its seller, each of its attributes. */
  *at(place: number): Generator<number> {
    const { category, categories, seller, sellers, attributes } = this.#columns;
    yield this.markOf('category', categories.valueOf(category[place] ?? 0));
    yield this.markOf('seller', sellers.valueOf(seller[place] ?? 0));
    for (const [name, { numbers, labels }] of attributes) {
      const number = numbers[place] ?? 0;
      if (number > 0) for (const value of labels.valuesOf(number)) yield this.markOf(name, value);
    }
  }

  /** Lets the names of what a listing is lead to it. */
  name(document: SearchDocument): void {
    const { categoryId, sellerId, sellerName } = document;
    const aliases = this.#aliases;
    aliases.name(this.markOf('category', categoryId), () =>
      categoryNames(this.#tree.pathOf(categoryId)),
    );
    if (sellerName !== undefined)
      aliases.name(this.markOf('seller', sellerId), () => [
        { names: { und: sellerName }, weight: sellerWeight },
      ]);
    const labels = attributeLabels(document);
    for (const name of Object.keys(labels))
      for (const value of valuesOf(labels[name] ?? ''))
        aliases.name(this.markOf(name, value), () => [
          { names: { en: value.replaceAll('_', ' ') }, weight: attributeWeight },
        ]);
  }
}
