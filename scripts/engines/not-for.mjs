/**
 * What an engine cannot be asked: by file and test, and why. Each line is counted as "not for this engine", and a line
 * whose test is gone fails the run: nothing is left out by a list that nobody reads.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>}
 */
export const notFor = {
  chromium: {},
  firefox: {
    'packages/widgets/src/checkout/souk-checkout.looks.test.ts': {
      'souk-checkout, as it moves and is touched who wants no motion sees none':
        'its driver cannot wish for less motion',
    },
  },
  webkit: {
    'mocks/src/app.browser.test.ts': {
      'MSW in the browser: a page hears of its purchase as it happens, and resumes behind what it heard last':
        'a stream through a service worker arrives when it ends',
    },
    'packages/widgets/src/checkout/souk-checkout.looks.test.ts': {
      'souk-checkout, as it moves and is touched who wants no motion sees none':
        'its driver cannot wish for less motion',
    },
  },
};

/** Stands at the start of a test file, on the line of its first statement: tests of the table pass themselves over. */
export function passOver(engine, path) {
  const names = Object.keys(notFor[engine][path] ?? {});
  return names.length === 0
    ? ''
    : `beforeEach(function () { if (${JSON.stringify(names)}.includes(this.currentTest.fullTitle())) this.skip(); });`;
}
