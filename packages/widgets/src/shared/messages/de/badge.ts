import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'de',
  checking: 'Verkäufer wird geprüft …',
  score: (score) => `Vertrauen ${score}`,
  grades: {
    excellent: 'Ausgezeichnet',
    good: 'Gut',
    fair: 'Mittel',
    caution: 'Vorsicht',
    new_seller: 'Neuer Verkäufer',
  },
  newSeller: 'Neuer Verkäufer: noch ohne Geschichte',
  asOf: (day) => `Stand ${day}`,
  notVerified: 'Hier nicht bestätigt',
  unavailable: 'Vertrauen lässt sich gerade nicht prüfen',
  retry: 'Erneut versuchen',
});
