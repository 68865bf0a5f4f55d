import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'fr',
  sure: (percent) => `La règle est sûre à ${percent}.`,
  used: 'Faits retenus',
  says: {
    never_shipped: 'Le délai d’envoi était passé et rien n’a été remis à un transporteur.',
    lost_on_the_way:
      'L’article était en route depuis huit jours ou plus, sans livraison signalée, et le vendeur ne montre rien.',
    counterfeit_by_report: 'Un expert parle de contrefaçon et le vendeur ne montre rien contre.',
    delivered_by_carrier: 'Le transporteur a signalé la livraison et rien ne montre le contraire.',
    seen_at_once:
      'L’acheteur a montré des photos sous trois jours et le vendeur ne montre rien contre.',
    incomplete_in_part:
      'Les photos montrent qu’il manque quelque chose ; l’acheteur garde le reste à moitié prix.',
    nothing_shown: 'L’article a été livré et l’acheteur ne montre que des mots.',
  },
  facts: {
    reason: 'Motif',
    wasShipped: 'Expédié',
    wasLate: 'En retard',
    wasDelivered: 'Livré',
    daysUnderway: 'Jours en route',
    daysSinceDelivery: 'Jours depuis la livraison',
    buyerShows: 'L’acheteur montre',
    sellerShows: 'Le vendeur montre',
  },
  yes: 'Oui',
  no: 'Non',
  nothing: 'Rien',
});
