#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { defaultStart } from './clock.js';
import { seedCatalog } from './seed/catalog.js';
import { help } from './server/help.js';
import { report } from './server/report.js';
import { serve } from './server/serve.js';
import { readWish, UsageError, type Wish } from './server/wish.js';

const say = (line: string): void => console.log(line);

async function follow(wish: Wish): Promise<void> {
  switch (wish.command) {
    case 'help':
      say(help);
      return;
    case 'version':
      say(JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version);
      return;
    case 'seed': {
      const { seed, catalog: size } = wish;
      const mediaOrigin = 'https://souk.test';
      say(JSON.stringify(seedCatalog({ seed, size, now: defaultStart, mediaOrigin }), null, 1));
      return;
    }
    case 'conformance':
      process.exitCode = (await report(wish, say)) ? 0 : 1;
      return;
    case 'serve': {
      const { stop } = await serve(wish, say);
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => void stop().then(() => process.exit(0)));
    }
  }
}

// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await follow(readWish(process.argv.slice(2), process.env['PORT']));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`souk-mock: ${error.message}\nSee souk-mock --help.`);
  process.exitCode = 2;
}
