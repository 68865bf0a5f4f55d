/**
 * What is said of a value of the contract. Every value that this version knows has its words, by the type; one of a later
 * version has none.
 */
export const named = <Known extends string>(
  words: Readonly<Record<Known, string>>,
  value: string | null | undefined,
): string | undefined => {
  const all: Readonly<Record<string, string>> = words;
  return value && Object.hasOwn(all, value) ? all[value] : undefined;
};
