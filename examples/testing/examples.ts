import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startExamples, type Examples } from '../serve.js';
import { openBrowser, visit, type Visit, type VisitOptions } from './visit.js';

/** The example pages on a backend of their own, and a browser to visit them with. */
export interface Exhibition {
  readonly examples: Examples;
  /** Visits a page of the examples by its path, or any page by its address. */
  visit(address: string, options?: VisitOptions): Promise<Visit>;
}

/** Opens the example pages before the tests of a file, and closes them after. Read it within the tests. */
export function exhibition(): Exhibition {
  let running: { readonly browser: Browser; readonly examples: Examples } | undefined;
  const open = () => {
    if (!running) throw new Error('The examples are open while tests run.');
    return running;
  };
  before(async () => {
    const [browser, examples] = await Promise.all([openBrowser(), startExamples({ port: 0 })]);
    running = { browser, examples };
  });
  after(async () => {
    await running?.examples.close();
    await running?.browser.close();
  });
  return {
    get examples() {
      return open().examples;
    },
    visit(address, options) {
      const { browser, examples } = open();
      return visit(browser, new URL(address, examples.origin).href, options);
    },
  };
}
