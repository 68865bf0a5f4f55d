import { onParentGone } from './parents.mjs';

/** Loaded with `--import` into a process that must not outlive the one that started it. */
onParentGone(() => process.exit(0));
