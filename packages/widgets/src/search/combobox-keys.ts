/** What a combobox shows: whether its list is open, and which option is active (`-1`: none, the input itself). */
export interface Combobox {
  readonly isOpen: boolean;
  readonly active: number;
}

/** What a key asks for beside a new state. */
export type ComboboxWish = 'pick' | 'submit' | 'clear' | 'open';

/** What a key press leads to; `undefined` for keys that a combobox leaves to the input. */
export interface ComboboxStep {
  readonly state: Combobox;
  readonly wish?: ComboboxWish;
}

/**
 * Keys of an editable combobox whose list is chosen from by hand. Arrows wrap, Enter picks or submits, Escape closes
 * and then clears, Alt with arrows opens and closes.
 *
 * @param count options in the list
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function comboboxStep(
  { isOpen, active }: Combobox,
  { key, altKey }: { readonly key: string; readonly altKey: boolean },
  count: number,
): ComboboxStep | undefined {
  const closed = { isOpen: false, active: -1 };
  const opened = (at: number): ComboboxStep => ({
    state: { isOpen: true, active: at },
    ...(isOpen ? {} : { wish: 'open' as const }),
  });
  switch (key) {
    case 'ArrowDown':
      if (altKey) return opened(-1);
      return opened(!isOpen || active + 1 >= count ? Math.min(0, count - 1) : active + 1);
    case 'ArrowUp':
      if (altKey) return { state: closed };
      return opened(!isOpen || active <= 0 ? count - 1 : active - 1);
    case 'Enter':
      return { state: closed, wish: isOpen && active >= 0 ? 'pick' : 'submit' };
    case 'Escape':
      return isOpen ? { state: closed } : { state: closed, wish: 'clear' };
    case 'Tab':
      return { state: closed };
    default:
      return undefined;
  }
}
