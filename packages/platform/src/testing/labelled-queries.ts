/**
 * Queries as shoppers of the demo's catalogue type them, with what must be made of each: `query | language | intent | conditions`.
 * Conditions: `<5USD`, `>20EUR`, `20-40EUR`, `qty=100`, `bulk`, an attribute, `not=` something. `*` as intent or language: either will do.
 */
// prettier-ignore
export const labelledQueries = `
silk scarf | en | * | material=silk
cheap bulk cotton t-shirts under $5 | en | bulk | bulk material=cotton <5USD
premium silk scarf | en | premium | material=silk
red silk scarf | en | * | color=red material=silk
leather wallet under $40 | en | bargain | material=leather <40USD
blue mug between 10 and 20 | en | * | color=blue 10-20USD
scarf not pink | en | * | not=pink
not pink scarf | en | * | not=pink
rug without flowers | en | * | not=flowers
15 inch laptop bag | en | specific | size=15_inch
15" laptop bag | en | specific | size=15_inch
laptopbag 16 inch | en | specific | size=16_inch
green tea 250 g | en | specific | color=green size=250_g
1 kg coffee beans | en | specific | size=1000_g
honey 500g | en | specific | size=500_g
gift for men under 40 dollars | en | gift | <40USD
birthday gift under €30 | en | gift | <30EUR
luxury cashmere blanket | en | premium | material=cashmere
affordable oak shelf | en | bargain | material=oak
wholesale mugs | en | bulk | bulk
100 pcs notebook | en | bulk | qty=100
500 units soap wholesale | en | bulk | qty=500 bulk
t-shirt size m | en | specific | size=m
cotton socks size L | en | specific | material=cotton size=l
xl cotton shirt | en | specific | size=xl material=cotton
sneakers size 42 | en | specific | size=42
bamboo cutting board | en | * | material=bamboo
cast iron teapot | en | * | material=iron
stainless steel water bottle 750 ml | en | specific | material=steel size=750_ml
black leather belt 95 cm | en | specific | color=black material=leather size=950_mm
around $50 watch | en | * | 37.5-62.5USD
headphones over $100 | en | * | >100USD
camera at least 200 euros | en | * | >200EUR
£20 candle | en | * | <20GBP
usd 15 vase | en | * | *
necklace from 20 to 50 dollars | en | * | 20-50USD
keyboard less than 80 | en | * | <80USD
lamp max 60 eur | en | * | <60EUR
wireless headphones | en | * |
handmade ceramic bowl | en | * | material=ceramic
green teapot no more than $70 | en | * | color=green <70USD
navy blue hat | en | * | color=navy
gray wool rug | en | * | color=grey material=wool
teal scarf except silk | en | * | color=teal not=silk
chaep silk scraf undr $20 | en | bargain | material=silk <20USD
budget backpack | en | bargain |
high quality kitchen knife | en | premium |
teddy bear for kids | en | * |
rose gold ring | * | * | *
cheapest umbrella | en | bargain |
discount sunglasses below 25 usd | en | bargain | <25USD
¥3000 teapot | * | * | <3000JPY
seidenschal rot | de | * | material=silk color=red
Schal aus Seide unter 30 Euro | de | * | material=silk <30EUR
günstige Baumwollsocken | de | bargain | material=cotton
rote Socken bis 10 € | de | * | color=red <10EUR
Teppich aus Wolle ohne Blumen | de | * | material=wool not=blumen
Laptoptasche 15 Zoll Leder | de | specific | size=15_inch material=leather
Stuhl nicht schwarz | de | * | not=black
hochwertige Küchenmesser | de | premium |
Geschenk für Frauen | de | gift |
Großhandel Becher | de | bulk | bulk
zwischen 20 und 40 Euro Vase | de | * | 20-40EUR
Gürtel mindestens 25 Euro | de | * | >25EUR
100 Stück Notizbuch | de | bulk | qty=100
Honig 500 g | de | * | size=500_g
T-Shirt Größe M weiß | de | * | size=m color=white
Spiegel 1.200,50 € | de | * | <1200.5EUR
billige Tassen | de | bargain |
Kissen, keine Wolle | de | * | not=wool
foulard en soie rouge | fr | * | material=silk color=red
foulard soie moins de 30 euros | fr | * | material=silk <30EUR
montre homme pas cher | fr | bargain |
sac à main en cuir noir | fr | * | material=leather color=black
écharpe pas rose | fr | * | not=pink
casque sans fil | fr | * |
cadeau femme moins de 50 € | fr | gift | <50EUR
thé vert 100 g | fr | * | color=green size=100_g
vase entre 20 et 60 euros | fr | * | 20-60EUR
t-shirt coton en gros | fr | bulk | material=cotton bulk
couteau de cuisine haut de gamme | fr | premium |
ceinture à partir de 20 € | fr | * | >20EUR
tapis laine bleu | fr | * | material=wool color=blue
lampe 12,50 € maximum | fr | * | *
bougie environ 15 euros | fr | * | 11.25-18.75EUR
pañuelo de seda rojo | es | * | material=silk color=red
bolso de cuero barato | es | bargain | material=leather
auriculares sin cables | es | * |
camiseta de algodón menos de 10 euros | es | * | material=cotton <10EUR
regalo para mujer | es | gift |
tazas al por mayor | es | bulk | bulk
zapatillas talla 40 | es | * | size=40
alfombra entre 50 y 100 euros | es | * | 50-100EUR
vestido no negro | es | * | not=black
silla de roble hasta 200 euros | es | * | material=oak <200EUR
collar de plata de lujo | es | premium | material=silver
té verde 250 g | es | * | color=green size=250_g
cartera de piel marrón | es | * | material=leather color=brown
foulard di seta rossa | it | * | material=silk color=red
borsa in pelle economica | it | bargain | material=leather
scarpe da ginnastica taglia 42 | it | * | size=42
vaso fino a 30 euro | it | * | <30EUR
cuffie senza fili | it | * |
sciarpa non rosa | it | * | not=pink
regalo per uomo sotto i 40 euro | it | gift | <40EUR
tazze all'ingrosso | it | bulk | bulk
tappeto di lana tra 50 e 120 euro | it | * | material=wool 50-120EUR
coltello da cucina di lusso | it | premium |
lenço de seda vermelho | pt | * | material=silk color=red
cinto de couro até 30 euros | pt | * | material=leather <30EUR
carteira barata | pt | bargain |
camiseta de algodão por grosso | pt | bulk | material=cotton bulk
auscultadores sem fios | pt | * |
presente para senhora | pt | gift |
tapete não azul | pt | * | not=blue
prato entre 5 e 15 euros | pt | * | 5-15EUR
zijden sjaal rood | nl | * | material=silk color=red
goedkope leren riem | nl | bargain | material=leather
koptelefoon onder 50 euro | nl | * | <50EUR
sokken zonder wol | nl | * | not=wool
luxe horloge | nl | premium |
cadeau voor heren | nl | gift |
mokken groothandel | nl | bulk | bulk
vaas tussen 20 en 40 euro | nl | * | 20-40EUR
czerwony szalik do 50 zł | pl | * | color=red <50PLN
jedwabny szalik | pl | * | material=silk
tania torebka skórzana | pl | bargain | material=leather
kubek bez wzoru | pl | * | not=wzoru
prezent dla kobiet | pl | gift |
słuchawki bez kabla | pl | * |
dywan wełniany od 100 do 300 zł | pl | * | material=wool 100-300PLN
luksusowy zegarek | pl | premium |
hedvábný šátek červený | cs | * | material=silk color=red
levný hrnek | cs | bargain |
kožený opasek do 500 Kč | cs | * | material=leather <500CZK
dárek pro ženy | cs | gift |
svíčka mezi 100 a 300 Kč | cs | * | 100-300CZK
koberec ne modrý | cs | * | not=blue
silketørklæde | da | * | *
billige sokker under 100 kr | da | bargain | <100DKK
rødt tørklæde i silke | da | * | color=red material=silk
gave til kvinder | da | gift |
bælte i læder ikke sort | da | * | material=leather not=black
vase mellem 100 og 300 kroner | da | * | 100-300DKK
röd halsduk i siden | sv | * | color=red material=silk
billiga strumpor under 100 kr | sv | bargain | <100SEK
halsduk inte ull | sv | * | not=wool
present för dam | sv | gift |
lyxig klocka | sv | premium |
matta mellan 500 och 1500 kronor | sv | * | 500-1500SEK
красный шарф из шёлка | ru | * | color=red material=silk
шёлковый шарф до 2000 рублей | ru | * | material=silk <2000RUB
дешёвая кружка | ru | bargain |
шарф не розовый | ru | * | not=pink
подарок для женщин | ru | gift |
футболки оптом | ru | bulk | bulk
наушники без проводов | ru | * |
кожаный ремень от 1000 до 3000 руб | ru | * | material=leather 1000-3000RUB
чай зелёный 250 г | ru | * | color=green size=250_g
ковёр дороже 5 тыс рублей | ru | * | >5000RUB
红色真丝围巾 | zh-Hans | * | color=red material=silk
便宜的围巾 | zh-Hans | bargain |
围巾 100元以下 | zh-Hans | * | <100CNY
不要粉色的围巾 | zh-Hans | * | not=pink
批发纯棉T恤 | zh-Hans | bulk | bulk material=cotton
高级丝绸围巾 | zh-Hans | premium | material=silk
陶瓷马克杯 50到100元 | zh-Hans | * | material=ceramic 50-100CNY
15英寸电脑包 | zh-Hans | * | size=15_inch
绿茶250克 | zh-Hans | * | size=250_g *
红茶 | zh-Hans | * |
送礼 手表 | zh-Hans | gift |
低于200块的台灯 | zh-Hans | * | <200CNY
100件马克杯 | zh-Hans | bulk | qty=100
黑色真皮钱包 | zh-Hans | * | color=black material=leather
真絲圍巾 紅色 | zh-Hant | * | material=silk color=red
便宜的馬克杯 | zh-Hant | bargain |
手錶 3000元以下 | zh-Hant | * | <3000TWD
送禮 項鍊 | zh-Hant | gift |
批發T恤純棉 | zh-Hant | bulk | bulk material=cotton
シルクのスカーフ 赤 | ja | * | material=silk color=red
スカーフ 5000円以下 | ja | * | <5000JPY
安いマグカップ | ja | bargain |
ピンク以外のスカーフ | ja | * | not=pink
レザーの財布 黒 | ja | * | material=leather color=black
プレゼント ネックレス | ja | gift |
1000円から3000円 花瓶 | ja | * | 1000-3000JPY
高級腕時計 | ja | premium |
緑茶 100g | ja | * | *
빨간 실크 스카프 | ko | * | color=red material=silk
5만원 이하 지갑 | ko | * | <50000KRW
저렴한 머그잔 | ko | bargain |
가죽 벨트 검은색 | ko | * | material=leather color=black
여성 선물 | ko | gift |
도매 티셔츠 | ko | bulk | bulk
고급 손목시계 | ko | premium |
وشاح حرير أحمر | ar | * | material=silk color=red
حقيبة يد جلد رخيصة | ar | bargain | material=leather
وشاح أقل من 10 دينار | ar | * | <10KWD
هدية للنساء | ar | gift |
كوب بالجملة | ar | bulk | bulk
سماعات بلا أسلاك | ar | * |
צעיף משי אדום | he | * | material=silk color=red
ארנק עור עד 200 שקל | he | * | material=leather <200ILS
מתנה לנשים | he | gift |
ספל זול | he | bargain |
שטיח לא כחול | he | * | not=blue
روسری ابریشمی قرمز | fa | * | material=silk color=red
کیف پول چرمی ارزان | fa | bargain | material=leather
هدیه برای زنان | fa | gift |
लाल रेशमी स्कार्फ | hi | * | color=red material=silk
सस्ता मग | hi | bargain |
घड़ी 2000 रुपये से कम | hi | * | <2000INR
महिलाओं के लिए उपहार | hi | gift |
थोक टी-शर्ट | hi | bulk | bulk
ผ้าพันคอผ้าไหม สีแดง | th | * | material=silk color=red
กระเป๋าสตางค์หนัง ไม่เกิน 500 บาท | th | * | material=leather <500THB
แก้วมัค ราคาถูก | th | bargain |
ของขวัญ สำหรับผู้หญิง | th | gift |
เสื้อยืด ขายส่ง | th | bulk | bulk
kırmızı ipek eşarp | tr | * | color=red material=silk
ucuz kupa | tr | bargain |
deri kemer 500 TL altı | tr | * | material=leather <500TRY
kadın için hediye | tr | gift |
toptan tişört | tr | bulk | bulk
pembe olmayan eşarp | tr | * | not=pink
khăn lụa màu đỏ | vi | * | material=silk color=red
cốc giá rẻ | vi | bargain |
đồng hồ dưới 500 nghìn đồng | vi | * | <500000VND
quà tặng cho nữ | vi | gift |
áo thun bán sỉ | vi | bulk | bulk
tai nghe không dây | vi | * |
syal sutra merah | id | * | material=silk color=red
cangkir murah | id | bargain |
ikat pinggang kulit di bawah 200 ribu | id | * | material=leather <200000IDR
hadiah untuk wanita | id | gift |
kaos grosir | id | bulk | bulk
syal bukan merah muda | id | * | not=pink
`;
