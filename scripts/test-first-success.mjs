import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { firstSuccess } from './first-success.mjs';
import { install } from './install.mjs';
import { pack, published } from './packed.mjs';

/** `npm run test:first-success`: packs the packages, and does with them what a merchant and a developer do first. */
await install();
if ((await buildIfStale()) !== 0) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'souk-packed-'));
const tarballs = Object.entries(published).map(([name, at]) => [name, pack(at, folder).tarball]);
const { passed, failed } = await firstSuccess(Object.fromEntries(tarballs));
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
