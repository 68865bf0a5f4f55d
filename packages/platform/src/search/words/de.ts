/** What shoppers say in de; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const de = `
color: petrol|rot/rote|blau|marineblau/dunkelblau|grün|safrangelb/safran/gelb|orange|rosa|lila/violett|bordeaux/weinrot|schwarz|weiß|beige|braun|grau
material: seide/seiden|baumwolle/baumwoll|wolle/woll|leinen|leder|keramik|glas|eiche/eichen/eichenholz|bambus|stahl/edelstahl|messing|silber/silbern|papier|kaschmir|segeltuch|nussbaum|vergoldet/gold/golden|kork|rattan|terrakotta|aluminium|gusseisen/gusseisern|silikon
under: unter|bis|bis zu|bis höchstens|höchstens|maximal|max|weniger als|nicht mehr als|günstiger als|billiger als
over: über|ab|mehr als|mindestens|mind
between: zwischen|von
to: und|bis
about: etwa|ungefähr|circa|ca|rund|um die
not: nicht|kein|keine|keinen|ohne|außer|nicht in
name: ohne Kabel|ohne Bügel
bargain: billig|günstig|preiswert|preisgünstig|schnäppchen|reduziert
bulk: großhandel|großpackung|großmenge|mengenrabatt|im karton|en gros|großabnahme
premium: premium|luxus|luxuriös|edel|hochwertig|exklusiv|erstklassig
gift: geschenk|geschenkidee|geburtstag|als geschenk
pieces: stück|stk
moq: mindestbestellmenge|mindestmenge
size: größe|gr
stop: der|die|das|den|dem|für|in|mit|aus|von|ein|eine|einen|ich|suche|im|am|und|zum|zur
money: EUR=euro|eur USD=dollar GBP=pfund CHF=franken|chf JPY=yen
thousand: tausend`;
