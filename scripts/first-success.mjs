import { findBrowser } from './browser.mjs';
import { testInNode } from './test-node.mjs';

/**
 * Does with the packed packages what a merchant and a developer do first, and prints how many seconds that takes.
 *
 * @param tarballs paths by the packages' names: sdk, platform, widgets, mocks
 * @returns how many tests passed and failed
 */
export const firstSuccess = async (tarballs) =>
  testInNode(['merchant', 'developer'].map((who) => `examples/first-success/${who}.test.ts`), {
    CHROME_PATH: (await findBrowser()) ?? '',
    SOUK_TARBALLS: JSON.stringify(tarballs),
  }); // prettier-ignore
