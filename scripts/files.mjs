import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const passedOver = new Set(['node_modules', 'dist', '.git']);

/** Files below some folders whose path matches, sorted. Node 20 has no glob of its own. */
export function filesBelow(folders, matches) {
  const found = [];
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !passedOver.has(entry.name)) visit(path);
      else if (entry.isFile() && matches(path.replaceAll('\\', '/'))) found.push(path);
    }
  };
  for (const folder of folders) visit(folder);
  return found.sort();
}
