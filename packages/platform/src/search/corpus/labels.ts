/** Numbers for values that many listings share: categories, countries, attribute values. Zero is "none". */
export class Labels {
  readonly #numbers = new Map<string, number>();
  readonly #values: string[] = [''];

  get size(): number {
    return this.#values.length;
  }

  intern(value: string): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#values.push(value) - 1;
      this.#numbers.set(value, number);
    }
    return number;
  }

  find(value: string): number | undefined {
    return this.#numbers.get(value);
  }

  valueOf(number: number): string {
    return this.#values[number] ?? '';
  }
}
