import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'fr',
  checking: 'Vérification du vendeur…',
  score: (score) => `Confiance ${score}`,
  grades: {
    excellent: 'Excellente',
    good: 'Bonne',
    fair: 'Moyenne',
    caution: 'Prudence',
    new_seller: 'Nouveau vendeur',
  },
  newSeller: 'Nouveau vendeur : pas encore d’historique',
  asOf: (day) => `au ${day}`,
  notVerified: 'Non vérifié ici',
  unavailable: 'Confiance non vérifiable pour le moment',
  retry: 'Réessayer',
});
