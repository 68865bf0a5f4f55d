/** What shoppers say in pl; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const pl = `
color: morski|czerwony/czerwona/czerwone|niebieski/niebieska|granatowy|zielony/zielona|szafranowy|pomarańczowy|różowy/różowa|fioletowy/fioletowa|bordowy|czarny/czarna/czarne|biały/biała/białe|beżowy|brązowy/brązowa|szary/szara
material: jedwabiu/jedwab/jedwabny/jedwabna|bawełny/bawełna/bawełniany/bawełniana|wełny/wełna/wełniany/wełniana|lnu/len/lniany/lniana|skóry/skóra/skórzany/skórzana|ceramiki/ceramika/ceramiczny/ceramiczna|szkła/szkło/szklany|dębu/dąb/dębowy|bambusa/bambus|stali/stal/stalowy|mosiądzu/mosiądz|srebra/srebro/srebrny|papieru/papier|kaszmiru/kaszmir|płótna/płótno|orzecha|pozłotą/złoto/złoty|korka|rattanu|terakoty|aluminium|żeliwa/żeliwo|silikonu
under: poniżej|do|mniej niż|maksymalnie|max|nie więcej niż|tańsze niż
over: powyżej|od|więcej niż|co najmniej|ponad|minimum
between: między|pomiędzy|od
to: a|do|i
about: około|ok|mniej więcej
not: nie|bez|oprócz|ale nie|poza
name: bez kabla|bez przewodu
bargain: tani|tania|tanie|tanio|niedrogi|niedroga|okazja|promocja
bulk: hurt|hurtowo|hurtowa|w kartonie|duża ilość
premium: premium|luksusowy|luksusowa|luksus|ekskluzywny|wysokiej jakości
gift: prezent|na prezent|upominek|urodziny
pieces: sztuk|sztuki|szt
moq: minimalne zamówienie
size: rozmiar
stop: dla|na|w|z|ze|i|kolor|szukam|o
money: PLN=zł|zl|złotych|złoty|pln EUR=euro USD=dolarów
thousand: tys|tysięcy`;
