/** What shoppers say in da; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const da = `
color: petrol|rød/røde|blå/blåt|marineblå|grøn/grønne/grønt|safrangul|orange|lyserød/pink/lyserødt|lilla/lillae|bordeaux|sort/sorte|hvid/hvide|beige|brun|grå/gråt
material: silke|bomuld|uld/uldent|hør|læder/skind|keramik|glas|eg|bambus|stål|messing|sølv|papir|kashmir|kanvas|valnød|forgyldning/guld/forgyldt|kork|rattan|terrakotta|aluminium|støbejern|silikone
under: under|højst|op til|mindre end|maks|max|billigere end
over: over|fra|mere end|mindst
between: mellem|fra
to: og|til
about: omkring|cirka|ca
not: ikke|uden|undtagen|men ikke|ej
name: uden ledning
bargain: billig|billige|billigt|prisvenlig|tilbud|billigste
bulk: engros|i kasser|storkøb|større parti
premium: premium|luksus|luksuriøs|eksklusiv|høj kvalitet
gift: gave|gaveidé|fødselsdag|gaver
pieces: stk|styk|stykker
moq: minimumsordre
size: størrelse|str
stop: en|et|til|med|i|af|og|for|den|jeg|søger
money: DKK=kr|kroner|dkk EUR=euro
thousand: tusind`;
