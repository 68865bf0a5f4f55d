/** The id that a dry run gives to what it only pretends to make, e.g. `cnv_dryrun1`. */
export const dryRunId = (prefix: string, number: number): string => `${prefix}_dryrun${number}`;

/** Whether an id came out of a dry run: nothing is there under it. So an answer tells what there is from what there would be. */
export const isDryRunId = (id: string): boolean => /_dryrun\d+$/.test(id);
