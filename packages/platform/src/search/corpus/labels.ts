const separator = '\u001f';

/** Several values as one, in whatever order they come: a listing has one label for each attribute, "l, m, s" if it comes in three sizes. */
export const labelOf = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : [...values].sort().join(separator);
export const valuesOf = (label: string): readonly string[] => label.split(separator);

/** Numbers for values that many listings share: categories, countries, attribute values. Zero is "none". */
export class Labels {
  readonly #numbers = new Map<string, number>();
  readonly #labels: string[] = [''];
  /** The values of the labels that stand for several, by number. */
  readonly #several = new Map<number, readonly string[]>();

  get size(): number {
    return this.#labels.length;
  }

  /** Whether each label stands for one value, another one each. */
  get isPlain(): boolean {
    return this.#several.size === 0;
  }

  intern(label: string): number {
    let number = this.#numbers.get(label);
    if (number === undefined) {
      number = this.#labels.push(label) - 1;
      this.#numbers.set(label, number);
      if (label.includes(separator)) this.#several.set(number, valuesOf(label));
    }
    return number;
  }

  /** 1 for each number whose label has one of the values: asked once for each label instead of once for each listing. */
  havingAny(values: readonly string[]): Uint8Array {
    const wanted = new Uint8Array(this.size);
    for (const value of values) wanted[this.#numbers.get(value) ?? 0] = 1;
    for (const [number, own] of this.#several)
      wanted[number] = own.some((value) => values.includes(value)) ? 1 : 0;
    wanted[0] = 0;
    return wanted;
  }

  /** 1 for each number whose label has a wanted value. */
  having(isWanted: (value: string) => boolean): Uint8Array {
    return Uint8Array.from(this.#labels, (_label, number) =>
      number > 0 && this.valuesOf(number).some(isWanted) ? 1 : 0,
    );
  }

  valueOf(number: number): string {
    return this.#labels[number] ?? '';
  }

  valuesOf(number: number): readonly string[] {
    return this.#several.get(number) ?? [this.valueOf(number)];
  }
}
