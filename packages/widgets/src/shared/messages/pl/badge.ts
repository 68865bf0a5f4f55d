import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'pl',
  checking: 'Sprawdzanie sprzedawcy…',
  score: (score) => `Zaufanie ${score}`,
  grades: {
    excellent: 'Doskonałe',
    good: 'Dobre',
    fair: 'Średnie',
    caution: 'Ostrożnie',
    new_seller: 'Nowy sprzedawca',
  },
  newSeller: 'Nowy sprzedawca: jeszcze bez historii',
  asOf: (day) => `stan na ${day}`,
  notVerified: 'Tutaj niepotwierdzone',
  unavailable: 'Nie można teraz sprawdzić zaufania',
  retry: 'Spróbuj ponownie',
});
