import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'pl',
  outOf: 'na 100',
  unverified: {
    malformed: 'To nie jest poświadczenie Souk.',
    unknown_key: 'Podpisano je kluczem, którego Souk nie publikuje.',
    signature_wrong: 'Zmieniono je po podpisaniu.',
    wrong_seller: 'Wydano je dla innego sprzedawcy.',
    wrong_origin: 'Wydano je dla innej strony.',
    expired: 'Wygasło.',
    not_yet_valid: 'Pochodzi z przyszłości: któryś zegar jest zły.',
    crypto_unavailable:
      'Ta strona nie jest bezpiecznie przesyłana, więc niczego nie można tu sprawdzić.',
  },
  reasons: (name) => `Na ile można zaufać: ${name}`,
  inputs: {
    completedOrders: 'Ukończone zamówienia',
    disputeRate: 'Przegrane spory',
    responseHours: 'Odpowiada',
    verification: 'Sprawdzona tożsamość',
    yearsActive: 'W Souk od',
  },
  withinTheHour: 'w ciągu godziny',
  hours: (hours) =>
    plural(hours, {
      one: 'w ciągu # godziny',
      few: 'w ciągu # godzin',
      many: 'w ciągu # godzin',
      other: 'w ciągu # godziny',
    }),
  lessThanAYear: 'mniej niż roku',
  years: (years) => plural(years, { one: '# roku', few: '# lat', many: '# lat', other: '# roku' }),
  verifications: {
    none: 'Niesprawdzona',
    email: 'Adres e-mail',
    phone: 'Numer telefonu',
    identity: 'Tożsamość',
    business: 'Zarejestrowana firma',
  },
  windows: {
    P365D: 'ostatnie 12 miesięcy',
    P90D: 'ostatnie 90 dni',
    now: 'dziś',
    'since joining': 'od dołączenia',
  },
  points: (points, most) => `${points} z ${most} punktów`,
  how: (formula) =>
    `Souk oblicza to tylko z tych pięciu faktów, według ogłoszonego wzoru ${formula}. Sprzedawca nie może tego kupić ani napisać.`,
  signed: (site, until) =>
    `Podpisane przez Souk dla ${site}, ważne do ${until}. Sprawdzone w Twojej przeglądarce.`,
  newSellerWhy:
    'Przy mniej niż pięciu ukończonych zamówieniach liczba nic by nie mówiła. Souk i tak przechowuje Twoje pieniądze.',
});
