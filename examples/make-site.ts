import { fileURLToPath } from 'node:url';
import { makeSite } from './site.js';

/** `npm run site`: the pages as plain files, after `npm run build`. */
const into = new URL('dist/site/', import.meta.url);
const pages = await makeSite(into);
console.log(`${pages.length} pages for any web server, at any path: ${fileURLToPath(into)}`);
