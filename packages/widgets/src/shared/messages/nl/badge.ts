import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'nl',
  checking: 'Verkoper wordt gecontroleerd…',
  score: (score) => `Vertrouwen ${score}`,
  grades: {
    excellent: 'Uitstekend',
    good: 'Goed',
    fair: 'Redelijk',
    caution: 'Let op',
    new_seller: 'Nieuwe verkoper',
  },
  newSeller: 'Nieuwe verkoper: nog geen geschiedenis',
  asOf: (day) => `per ${day}`,
  notVerified: 'Hier niet bevestigd',
  unavailable: 'Vertrouwen is nu niet te controleren',
  retry: 'Opnieuw proberen',
});
