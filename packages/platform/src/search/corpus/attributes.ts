import type { SearchDocument } from '../search-index.js';
import { labelOf, type Labels } from './labels.js';

/** An attribute of the listings: the number of each one's label (a value, or the several that its variants have), and what the numbers stand for. */
export interface AttributeColumn {
  numbers: Uint32Array<ArrayBuffer>;
  readonly labels: Labels;
}

/** The label of each attribute. */
export function attributeLabels({
  attributes,
  variantAttributes,
}: SearchDocument): Readonly<Record<string, string>> {
  if (!variantAttributes) return attributes;
  const labels = { ...attributes };
  for (const [name, values] of Object.entries(variantAttributes))
    if (values.length > 0) labels[name] = labelOf(values);
  return labels;
}
