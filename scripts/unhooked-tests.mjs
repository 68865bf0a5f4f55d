import hooks from 'node:async_hooks';

/**
 * Takes the hook away by which Node's test runner follows every promise to the test that made it: half of the processor's
 * time of tests like ours, which make millions. `node --import ./scripts/unhooked-tests.mjs --test …`
 *
 * The runner needs the hook for two things. Which test a nested one belongs to is still told, by the tests as they are made.
 * To which test an error belongs that nobody waited for is not: such an error still fails its file, under the file's name.
 */
const { createHook, AsyncResource } = hooks;
let note = (..._made) => {};

hooks.createHook = (callbacks) => {
  note = (...made) => callbacks.init?.(...made);
  const none = { enable: () => none, disable: () => none };
  return none;
};
hooks.AsyncResource = class extends AsyncResource {
  constructor(type, options) {
    super(type, options);
    if (type === 'Test') note(this.asyncId(), type, this.triggerAsyncId(), this);
  }
};
// The runner has read both once it is loaded; everybody else gets what Node made.
await import('node:test');
Object.assign(hooks, { createHook, AsyncResource });
