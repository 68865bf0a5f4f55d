import { delimiter, join } from 'node:path';

/** Where a program may be that is called by its bare name. */
export const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
