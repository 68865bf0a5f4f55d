import { formFaults } from './contract/form.js';
import type { Operation } from './contract/operation.js';

const warned = new Set<string>();

/**
 * Holds an answer against the contract and warns, once per path, where they part: while a page is being developed,
 * somebody reads the console. It never refuses, so that development and production behave alike. The production build leaves
 * this module out, and with it every schema. Warnings name paths and never repeat values, which may be personal.
 *
 * @param expand the paths that the call asked to be expanded
 */
export function warnOfSurprises(
  operation: Operation,
  json: unknown,
  expand: readonly string[] = [],
): void {
  for (const { path, message } of formFaults(operation, json, expand)) {
    const place = [
      operation.id,
      ...path.map((step) => (typeof step === 'number' ? '*' : String(step))),
    ];
    const name = place.join('.');
    if (warned.has(name)) continue;
    warned.add(name);
    console.warn(`Souk: ${name} is not what the contract says (${message}).`);
  }
}
