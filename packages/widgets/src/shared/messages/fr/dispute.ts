import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'fr',
  turn: {
    you: 'C’est à vous.',
    buyer: 'C’est à l’acheteur de répondre.',
    seller: 'C’est au vendeur de répondre.',
    both: 'C’est aux deux de répondre.',
    mediator: 'Un médiateur examine l’affaire.',
  },
  over: {
    resolved: 'Le litige est clos.',
    overturned: 'Un médiateur a blanchi le vendeur ; l’argent reste où il est.',
    withdrawn: 'La réclamation est retirée ; l’affaire continue.',
  },
  left: (time) => `Encore ${time}`,
  silence: {
    refund: 'Sans réponse, l’argent revient à l’acheteur.',
    release: 'Sans réponse, le vendeur est payé.',
    offer: 'Sans réponse, l’offre est acceptée.',
    decision: 'Sans appel, la décision tient.',
    mediation: 'Sans réponse, un médiateur tranche.',
  },
  claim: 'La réclamation',
  offer: 'Le vendeur offre',
  proposal: 'Les règles proposent',
  decision: 'Décidé',
  toBuyer: 'Rendu à l’acheteur',
  toSeller: 'Au vendeur',
  accepted: { buyer: 'L’acheteur a accepté.', seller: 'Le vendeur a accepté.' },
  returned: 'Renvoyé',
  evidence: (count) => plural(count, { one: '# preuve', many: '# preuves', other: '# preuves' }),
  from: { buyer: 'Acheteur', seller: 'Vendeur', mediator: 'Médiateur', platform: 'Souk' },
  openFile: 'Ouvrir le fichier',
  actions: {
    dispute: {
      press: 'Quelque chose ne va pas',
      text: (time) =>
        `L’argent reste chez Souk et le délai s’arrête. Le vendeur a ${time} pour répondre.`,
      yes: 'Ouvrir un litige',
    },
    evidence: {
      press: 'Montrer des preuves',
      text: 'L’autre partie et un médiateur peuvent les voir.',
    },
    accept: {
      press: 'Accepter',
      text: (amount) => `${amount} revient à l’acheteur, le reste va au vendeur.`,
    },
    reject: {
      press: 'Refuser l’offre',
      text: 'Ensuite les règles proposent, ou un médiateur tranche.',
    },
    appeal: {
      press: 'Demander un médiateur',
      text: 'Une personne examine les preuves des deux côtés et tranche.',
    },
    ship_return: {
      press: 'Je l’ai renvoyé',
      text: 'Dès que le vendeur l’a, l’argent vous revient.',
    },
    withdraw: {
      press: 'Retirer la réclamation',
      text: 'L’affaire continue, et le délai avec ce qui restait.',
    },
    concede: {
      press: 'Rendre l’argent',
      text: (amount) => `${amount} revient aussitôt à l’acheteur.`,
      yes: (amount) => `Rendre ${amount}`,
    },
    offer_split: {
      press: 'Offrir une partie',
      text: 'L’acheteur garde l’article et récupère cette partie de l’argent.',
    },
    ask_return: {
      press: 'Demander le retour',
      text: (time) =>
        `L’acheteur a ${time} pour le renvoyer ; l’argent repart dès que vous l’avez.`,
    },
    contest: {
      press: 'Contester',
      text: 'Dites pourquoi et montrez-le. Les règles proposent, ou un médiateur tranche.',
    },
    confirm_return: {
      press: 'L’article est revenu',
      text: (amount) => `${amount} revient aussitôt à l’acheteur.`,
      yes: (amount) => `Je l’ai : rendre ${amount}`,
    },
    reject_return: {
      press: 'Ce qui est revenu ne va pas',
      text: 'Un médiateur examine et tranche.',
    },
  },
});
