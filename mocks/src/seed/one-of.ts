/** A text that is known to be one of a list of values. @throws RangeError when it is none of them */
export function oneOf<T extends string>(values: readonly T[], text: string | undefined): T {
  const value = values.find((each) => each === text);
  if (value === undefined) throw new RangeError(`"${text}" is none of ${values.join(', ')}.`);
  return value;
}
