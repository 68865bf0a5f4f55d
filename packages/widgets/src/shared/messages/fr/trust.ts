import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'fr',
  outOf: 'sur 100',
  unverified: {
    malformed: 'Ce n’est pas une attestation de Souk.',
    unknown_key: 'Elle est signée avec une clé que Souk ne publie pas.',
    signature_wrong: 'Elle a été modifiée après la signature.',
    wrong_seller: 'Elle concerne un autre vendeur.',
    wrong_origin: 'Elle a été faite pour un autre site.',
    expired: 'Elle a expiré.',
    not_yet_valid: 'Elle vient du futur : une horloge est fausse.',
    crypto_unavailable:
      'Cette page n’est pas servie de façon sécurisée : rien ne peut être vérifié ici.',
  },
  reasons: (name) => `Jusqu’où faire confiance à ${name}`,
  inputs: {
    completedOrders: 'Commandes terminées',
    disputeRate: 'Litiges perdus',
    responseHours: 'Répond',
    verification: 'Identité vérifiée',
    yearsActive: 'Sur Souk depuis',
  },
  withinTheHour: 'dans l’heure',
  hours: (hours) => plural(hours, { one: 'en # heure', many: 'en # heures', other: 'en # heures' }),
  lessThanAYear: 'moins d’un an',
  years: (years) => plural(years, { one: '# an', many: '# ans', other: '# ans' }),
  verifications: {
    none: 'Non vérifiée',
    email: 'Adresse e-mail',
    phone: 'Numéro de téléphone',
    identity: 'Identité',
    business: 'Entreprise enregistrée',
  },
  windows: {
    P365D: '12 derniers mois',
    P90D: '90 derniers jours',
    now: 'aujourd’hui',
    'since joining': 'depuis l’inscription',
  },
  points: (points, most) => `${points} points sur ${most}`,
  how: (formula) =>
    `Calculé par Souk à partir de ces cinq faits seulement, selon sa formule publiée ${formula}. Un vendeur ne peut ni l’acheter ni l’écrire.`,
  signed: (site, until) =>
    `Signé par Souk pour ${site}, valable jusqu’au ${until}. Vérifié dans votre navigateur.`,
  newSellerWhy:
    'Avec moins de cinq commandes terminées, un chiffre ne dirait rien. Souk garde tout de même votre argent en dépôt.',
});
