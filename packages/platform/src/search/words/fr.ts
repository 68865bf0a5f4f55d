/** What shoppers say in fr; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const fr = `
color: bleu canard/canard|rouge|bleu|bleu marine/marine|vert/verte|safran|orange|rose|violet/violette|bordeaux|noir|blanc/blanche|beige|marron/brune|gris/grise
material: soie|coton|laine/lainage|lin|cuir|céramique|verre|chêne/bois de chêne|bambou|acier/inox|laiton|argent/argenté|papier|cachemire|toile|noyer|or/doré/dorée|liège|rotin|terre cuite|aluminium|fonte|silicone
under: moins de|jusqu'à|à moins de|au plus|maximum|max|en dessous de|inférieur à|pas plus de|sous
over: plus de|à partir de|au moins|dès|au-dessus de|supérieur à|minimum
between: entre|de
to: et|à
about: environ|autour de|à peu près|vers
not: pas|pas de|pas en|sans|sauf|non|hors
name: sans fil|sans manches
bargain: pas cher|pas chère|bon marché|économique|petit prix|abordable|promo|moins cher
bulk: en gros|vente en gros|grossiste|par lot|par carton|grande quantité
premium: premium|luxe|de luxe|haut de gamme|luxueux|exclusif|qualité supérieure
gift: cadeau|idée cadeau|anniversaire|à offrir
pieces: pièces|pcs|unités
moq: commande minimum|quantité minimum
size: taille|pointure
stop: le|la|les|un|une|des|de|du|en|pour|avec|à|au|et|je|cherche|coloris|d
money: EUR=euro|euros|eur USD=dollar|dollars CHF=francs GBP=livres
thousand: mille`;
