/** What shoppers say in it; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const it = `
color: petrolio|rosso/rossa|blu|blu navy/blu marino|verde/verdi|zafferano|arancione|rosa|viola|bordeaux|nero/nera|bianco/bianca|beige|marrone|grigio/grigia
material: seta/di seta|cotone/di cotone|lana/di lana|lino|pelle/cuoio|ceramica|vetro|rovere/legno di rovere|bambù|acciaio/acciaio inox|ottone|argento/argentato|carta|cashmere|tela|noce|oro/dorato|sughero|rattan|terracotta|alluminio|ghisa|silicone
under: meno di|fino a|sotto|sotto i|a meno di|massimo|max|al massimo|non più di|entro
over: più di|oltre|da|almeno|a partire da|minimo|sopra i
between: tra|fra|da
to: e|a
about: circa|intorno a|più o meno
not: non|senza|tranne|niente|eccetto|ma non
name: senza fili|non stop
bargain: economico|economica|conveniente|a buon mercato|poco costoso|offerta|a basso prezzo|low cost
bulk: all'ingrosso|ingrosso|grossista|a scatola|grandi quantità
premium: premium|lusso|di lusso|lussuoso|alta qualità|pregiato|esclusivo
gift: regalo|idea regalo|da regalare|compleanno
pieces: pezzi|pz|unità
moq: ordine minimo|quantità minima
size: taglia|misura
stop: il|lo|la|i|gli|le|un|una|di|del|da|per|con|in|e|colore|cerco
money: EUR=euro USD=dollari|dollaro GBP=sterline
thousand: mila|mille`;
