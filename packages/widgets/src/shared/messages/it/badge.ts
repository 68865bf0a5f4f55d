import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'it',
  checking: 'Verifica del venditore…',
  score: (score) => `Fiducia ${score}`,
  grades: {
    excellent: 'Eccellente',
    good: 'Buona',
    fair: 'Discreta',
    caution: 'Attenzione',
    new_seller: 'Nuovo venditore',
  },
  newSeller: 'Nuovo venditore: ancora senza storia',
  asOf: (day) => `al ${day}`,
  notVerified: 'Non verificato qui',
  unavailable: 'Ora la fiducia non si può verificare',
  retry: 'Riprova',
});
