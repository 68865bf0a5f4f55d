/** What shoppers say in nl; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const nl = `
color: petrol|rood/rode|blauw/blauwe|marineblauw/donkerblauw|groen/groene|saffraan|oranje|roze/rose|paars/paarse|bordeauxrood|zwart/zwarte|wit/witte|beige|bruin/bruine|grijs/grijze
material: zijde/zijden|katoen/katoenen|wol/wollen|linnen|leer/leren|keramiek|glas/glazen|eikenhout/eiken|bamboe|staal/rvs/stalen|messing|zilver/zilveren|papier|kasjmier|canvas|notenhout|goudlaag/goud/gouden|kurk|rotan|terracotta|aluminium|gietijzer|siliconen
under: onder|onder de|minder dan|tot|maximaal|max|hooguit|goedkoper dan|niet meer dan
over: boven|meer dan|vanaf|minstens|minimaal|over de
between: tussen|van
to: en|tot
about: ongeveer|rond|circa|zo'n
not: niet|geen|zonder|behalve|maar niet
name: zonder snoer
bargain: goedkoop|goedkope|voordelig|voordelige|betaalbaar|aanbieding|goedkoopste
bulk: groothandel|bulk|per doos|grote hoeveelheid|in het groot
premium: premium|luxe|luxueus|hoogwaardig|exclusief|topkwaliteit
gift: cadeau|cadeautje|cadeautip|verjaardag
pieces: stuks|stuk
moq: minimale bestelling|minimale afname
size: maat
stop: de|het|een|voor|met|in|van|en|ik|zoek|op
money: EUR=euro|euro's USD=dollar GBP=pond
thousand: duizend`;
