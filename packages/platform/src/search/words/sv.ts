/** What shoppers say in sv; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const sv = `
color: petrol|röd/röda/rött|blå/blått|marinblå|grön/gröna/grönt|saffransgul|orange|rosa|lila|vinröd|svart/svarta|vit/vita/vitt|beige|brun/bruna|grå/grått
material: siden/silke|bomull|ull/ylle|linne/lin|läder/skinn|keramik|glas|ek|bambu|stål/rostfritt|mässing|silver|papper|kashmir|kanvas|valnöt|guldplätering/guld/förgylld|kork|rotting|terrakotta|aluminium|gjutjärn|silikon
under: under|högst|upp till|mindre än|max|billigare än
over: över|från|mer än|minst
between: mellan|från
to: och|till
about: omkring|cirka|ca|runt
not: inte|utan|ej|utom|men inte
name: utan sladd
bargain: billig|billiga|billigt|prisvärd|rea|fynd
bulk: grossist|engros|per låda|storpack|större parti
premium: premium|lyx|lyxig|exklusiv|hög kvalitet
gift: present|presenttips|gåva|födelsedag
pieces: st|stycken|styck
moq: minsta order
size: storlek|stl
stop: en|ett|till|med|i|av|och|för|den|jag|söker
money: SEK=kr|kronor|sek EUR=euro
thousand: tusen`;
