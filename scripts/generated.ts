import * as prettier from 'prettier';
import { disputeReference } from './dispute-reference.js';
import { eventReference } from './event-reference.js';
import { openApiDocument } from './openapi.js';
import { llmsText } from './llms.js';
import { errorCatalogue, escrowReference } from './reference.js';
import { performanceReference } from './performance-reference.js';
import { testValueReference } from './test-value-reference.js';
import { trustReference } from './trust-reference.js';

/** Everything in the repository that is made from the contract and the elements, by path, as it must read. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const markdown = (text: string): Promise<string> => prettier.format(text, { parser: 'markdown' });
  return new Map([
    ['packages/sdk/openapi.json', `${JSON.stringify(openApiDocument(), null, 2)}\n`],
    ['packages/sdk/llms.txt', llmsText()],
    ['docs/errors.md', await markdown(errorCatalogue())],
    ['docs/disputes.md', await markdown(disputeReference())],
    ['docs/events.md', await markdown(eventReference())],
    ['docs/escrow.md', await markdown(escrowReference())],
    ['docs/performance.md', await markdown(performanceReference())],
    ['docs/testing.md', await markdown(testValueReference())],
    ['docs/trust.md', await markdown(trustReference())],
  ]);
}
