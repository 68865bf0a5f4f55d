/** Languages that the demo's sellers write in, in the order of the columns below. */
export const languages =
  'en de fr es it pt nl pl cs da sv ru zh-Hans ja ko ar he hi th tr vi id'.split(' ');
export type Language = string;

/** A row of the tables: a key, then the word in each language. */
function table(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [key = '', ...words] = line.split('|');
        return [key, words];
      }),
  );
}

/** What is sold, in the singular. */
// prettier-ignore
export const nouns = table(`
scarf|scarf|Schal|foulard|pañuelo|foulard|lenço|sjaal|szalik|šátek|tørklæde|halsduk|шарф|围巾|スカーフ|스카프|وشاح|צעיף|स्कार्फ|ผ้าพันคอ|eşarp|khăn quàng|syal
shirt|T-shirt|T-Shirt|t-shirt|camiseta|maglietta|camiseta|T-shirt|koszulka|tričko|T-shirt|T-shirt|футболка|T恤|Tシャツ|티셔츠|قميص تيشيرت|חולצת טי|टी-शर्ट|เสื้อยืด|tişört|áo thun|kaos
socks|socks|Socken|chaussettes|calcetines|calzini|meias|sokken|skarpetki|ponožky|sokker|strumpor|носки|袜子|靴下|양말|جوارب|גרביים|मोज़े|ถุงเท้า|çorap|tất|kaus kaki
belt|belt|Gürtel|ceinture|cinturón|cintura|cinto|riem|pasek|opasek|bælte|bälte|ремень|腰带|ベルト|벨트|حزام|חגורה|बेल्ट|เข็มขัด|kemer|thắt lưng|ikat pinggang
hat|hat|Hut|chapeau|sombrero|cappello|chapéu|hoed|kapelusz|klobouk|hat|hatt|шляпа|帽子|帽子|모자|قبعة|כובע|टोपी|หมวก|şapka|mũ|topi
handbag|handbag|Handtasche|sac à main|bolso|borsa|mala|handtas|torebka|kabelka|håndtaske|handväska|сумка|手提包|ハンドバッグ|핸드백|حقيبة يد|תיק יד|हैंडबैग|กระเป๋าถือ|el çantası|túi xách|tas tangan
laptop_bag|laptop bag|Laptoptasche|sacoche d'ordinateur|bolsa para portátil|borsa per laptop|mala para portátil|laptoptas|torba na laptopa|taška na notebook|computertaske|datorväska|сумка для ноутбука|电脑包|ノートパソコンバッグ|노트북 가방|حقيبة لابتوب|תיק למחשב נייד|लैपटॉप बैग|กระเป๋าแล็ปท็อป|laptop çantası|túi laptop|tas laptop
backpack|backpack|Rucksack|sac à dos|mochila|zaino|mochila|rugzak|plecak|batoh|rygsæk|ryggsäck|рюкзак|双肩包|リュック|백팩|حقيبة ظهر|תרמיל|बैकपैक|เป้สะพายหลัง|sırt çantası|ba lô|ransel
earrings|earrings|Ohrringe|boucles d'oreilles|pendientes|orecchini|brincos|oorbellen|kolczyki|náušnice|øreringe|örhängen|серьги|耳环|ピアス|귀걸이|أقراط|עגילים|झुमके|ต่างหู|küpe|hoa tai|anting
necklace|necklace|Halskette|collier|collar|collana|colar|ketting|naszyjnik|náhrdelník|halskæde|halsband|ожерелье|项链|ネックレス|목걸이|قلادة|שרשרת|हार|สร้อยคอ|kolye|vòng cổ|kalung
ring|ring|Ring|bague|anillo|anello|anel|ring|pierścionek|prsten|ring|ring|кольцо|戒指|指輪|반지|خاتم|טבעת|अंगूठी|แหวน|yüzük|nhẫn|cincin
watch|watch|Armbanduhr|montre|reloj|orologio|relógio|horloge|zegarek|hodinky|armbåndsur|armbandsur|часы|手表|腕時計|손목시계|ساعة يد|שעון יד|घड़ी|นาฬิกาข้อมือ|kol saati|đồng hồ|jam tangan
sunglasses|sunglasses|Sonnenbrille|lunettes de soleil|gafas de sol|occhiali da sole|óculos de sol|zonnebril|okulary przeciwsłoneczne|sluneční brýle|solbriller|solglasögon|солнечные очки|太阳镜|サングラス|선글라스|نظارة شمسية|משקפי שמש|धूप का चश्मा|แว่นกันแดด|güneş gözlüğü|kính râm|kacamata hitam
headphones|headphones|Kopfhörer|casque audio|auriculares|cuffie|auscultadores|koptelefoon|słuchawki|sluchátka|hovedtelefoner|hörlurar|наушники|耳机|ヘッドホン|헤드폰|سماعات رأس|אוזניות|हेडफ़ोन|หูฟัง|kulaklık|tai nghe|headphone
speaker|speaker|Lautsprecher|enceinte|altavoz|altoparlante|coluna|luidspreker|głośnik|reproduktor|højttaler|högtalare|колонка|音箱|スピーカー|스피커|مكبر صوت|רמקול|स्पीकर|ลำโพง|hoparlör|loa|speaker
tea|tea|Tee|thé|té|tè|chá|thee|herbata|čaj|te|te|чай|茶|お茶|차|شاي|תה|चाय|ชา|çay|trà|teh
coffee|coffee beans|Kaffeebohnen|café en grains|café en grano|caffè in grani|café em grão|koffiebonen|kawa ziarnista|zrnková káva|kaffebønner|kaffebönor|кофе в зёрнах|咖啡豆|コーヒー豆|커피 원두|حبوب قهوة|פולי קפה|कॉफ़ी बीन्स|เมล็ดกาแฟ|çekirdek kahve|hạt cà phê|biji kopi
chair|chair|Stuhl|chaise|silla|sedia|cadeira|stoel|krzesło|židle|stol|stol|стул|椅子|椅子|의자|كرسي|כיסא|कुर्सी|เก้าอี้|sandalye|ghế|kursi
sofa|sofa|Sofa|canapé|sofá|divano|sofá|bank|sofa|pohovka|sofa|soffa|диван|沙发|ソファ|소파|أريكة|ספה|सोफ़ा|โซฟา|kanepe|ghế sofa|sofa
candle|candle|Kerze|bougie|vela|candela|vela|kaars|świeca|svíčka|stearinlys|ljus|свеча|蜡烛|キャンドル|양초|شمعة|נר|मोमबत्ती|เทียน|mum|nến|lilin
rug|rug|Teppich|tapis|alfombra|tappeto|tapete|vloerkleed|dywan|koberec|tæppe|matta|ковёр|地毯|ラグ|러그|سجادة|שטיח|गलीचा|พรม|halı|thảm|karpet
cushion|cushion|Kissen|coussin|cojín|cuscino|almofada|kussen|poduszka|polštář|pude|kudde|подушка|靠枕|クッション|쿠션|وسادة|כרית|तकिया|หมอนอิง|yastık|gối|bantal
vase|vase|Vase|vase|jarrón|vaso|jarra|vaas|wazon|váza|vase|vas|ваза|花瓶|花瓶|꽃병|مزهرية|אגרטל|फूलदान|แจกัน|vazo|bình hoa|vas
knife|kitchen knife|Küchenmesser|couteau de cuisine|cuchillo de cocina|coltello da cucina|faca de cozinha|keukenmes|nóż kuchenny|kuchyňský nůž|køkkenkniv|kökskniv|кухонный нож|菜刀|包丁|주방 칼|سكين مطبخ|סכין מטבח|रसोई चाकू|มีดทำครัว|mutfak bıçağı|dao bếp|pisau dapur
board|cutting board|Schneidebrett|planche à découper|tabla de cortar|tagliere|tábua de cortar|snijplank|deska do krojenia|prkénko|skærebræt|skärbräda|разделочная доска|砧板|まな板|도마|لوح تقطيع|קרש חיתוך|कटिंग बोर्ड|เขียง|kesme tahtası|thớt|talenan
bowl|bowl|Schüssel|bol|cuenco|ciotola|taça|kom|miska|miska|skål|skål|миска|碗|ボウル|그릇|وعاء|קערה|कटोरा|ชาม|kase|bát|mangkuk
mug|mug|Becher|tasse|taza|tazza|caneca|mok|kubek|hrnek|krus|mugg|кружка|马克杯|マグカップ|머그잔|كوب|ספל|मग|แก้วมัค|kupa|cốc|cangkir
planter|planter|Blumentopf|pot de fleurs|maceta|vaso da fiori|vaso para plantas|bloempot|doniczka|květináč|urtepotte|kruka|цветочный горшок|花盆|植木鉢|화분|أصيص|עציץ|गमला|กระถาง|saksı|chậu cây|pot bunga
lamp|lamp|Lampe|lampe|lámpara|lampada|candeeiro|lamp|lampa|lampa|lampe|lampa|лампа|台灯|ランプ|램프|مصباح|מנורה|लैंप|โคมไฟ|lamba|đèn|lampu
blanket|blanket|Decke|couverture|manta|coperta|manta|deken|koc|deka|tæppe|filt|плед|毯子|ブランケット|담요|بطانية|שמיכה|कंबल|ผ้าห่ม|battaniye|chăn|selimut
tablecloth|tablecloth|Tischdecke|nappe|mantel|tovaglia|toalha de mesa|tafelkleed|obrus|ubrus|dug|duk|скатерть|桌布|テーブルクロス|식탁보|مفرش طاولة|מפת שולחן|मेज़पोश|ผ้าปูโต๊ะ|masa örtüsü|khăn trải bàn|taplak meja
notebook|notebook|Notizbuch|carnet|cuaderno|taccuino|caderno|notitieboek|notes|zápisník|notesbog|anteckningsbok|блокнот|笔记本|ノート|노트|دفتر|מחברת|नोटबुक|สมุดบันทึก|defter|sổ tay|buku catatan
puzzle|puzzle|Puzzle|puzzle|rompecabezas|puzzle|quebra-cabeças|puzzel|układanka|puzzle|puslespil|pussel|пазл|拼图|パズル|퍼즐|أحجية|פאזל|पहेली|จิ๊กซอว์|yapboz|tranh ghép|teka-teki
blocks|building blocks|Bausteine|cubes de construction|bloques de construcción|mattoncini|blocos de construção|bouwblokken|klocki|kostky|byggeklodser|byggklossar|кубики|积木|積み木|블록 장난감|مكعبات بناء|קוביות משחק|बिल्डिंग ब्लॉक|บล็อกไม้|yapı blokları|khối xếp hình|balok susun
doll|doll|Puppe|poupée|muñeca|bambola|boneca|pop|lalka|panenka|dukke|docka|кукла|娃娃|人形|인형|دمية|בובה|गुड़िया|ตุ๊กตา|bebek|búp bê|boneka
dog_bed|dog bed|Hundebett|panier pour chien|cama para perro|cuccia|cama para cão|hondenmand|legowisko|pelíšek|hundeseng|hundbädd|лежанка для собаки|狗窝|犬用ベッド|강아지 침대|سرير كلب|מיטה לכלב|कुत्ते का बिस्तर|ที่นอนสุนัข|köpek yatağı|giường cho chó|tempat tidur anjing
`);

/** What it is made of, in the form that follows the noun ("aus Seide", "en soie"); English and Chinese put it before. */
// prettier-ignore
export const materials = table(`
silk|silk|aus Seide|en soie|de seda|in seta|de seda|van zijde|z jedwabiu|z hedvábí|i silke|i siden|из шёлка|真丝|シルク|실크|من الحرير|ממשי|रेशमी|ผ้าไหม|ipek|lụa|sutra
cotton|cotton|aus Baumwolle|en coton|de algodón|in cotone|de algodão|van katoen|z bawełny|z bavlny|i bomuld|i bomull|из хлопка|纯棉|コットン|면|من القطن|מכותנה|सूती|ผ้าฝ้าย|pamuklu|cotton|katun
wool|wool|aus Wolle|en laine|de lana|in lana|de lã|van wol|z wełny|z vlny|i uld|i ull|из шерсти|羊毛|ウール|울|من الصوف|מצמר|ऊनी|ขนสัตว์|yün|len|wol
linen|linen|aus Leinen|en lin|de lino|in lino|de linho|van linnen|z lnu|ze lnu|i hør|i linne|из льна|亚麻|リネン|리넨|من الكتان|מפשתן|लिनन|ลินิน|keten|vải lanh|linen
leather|leather|aus Leder|en cuir|de cuero|in pelle|de couro|van leer|ze skóry|z kůže|i læder|i läder|из кожи|真皮|レザー|가죽|من الجلد|מעור|चमड़े का|หนัง|deri|da|kulit
ceramic|ceramic|aus Keramik|en céramique|de cerámica|in ceramica|de cerâmica|van keramiek|z ceramiki|z keramiky|i keramik|i keramik|из керамики|陶瓷|陶器|도자기|من السيراميك|מקרמיקה|सिरेमिक|เซรามิก|seramik|gốm|keramik
glass|glass|aus Glas|en verre|de vidrio|in vetro|de vidro|van glas|ze szkła|ze skla|i glas|i glas|из стекла|玻璃|ガラス|유리|من الزجاج|מזכוכית|कांच का|แก้ว|cam|thủy tinh|kaca
oak|oak|aus Eiche|en chêne|de roble|in rovere|de carvalho|van eikenhout|z dębu|z dubu|i eg|i ek|из дуба|橡木|オーク|참나무|من خشب البلوط|מעץ אלון|ओक लकड़ी का|ไม้โอ๊ค|meşe|gỗ sồi|kayu ek
bamboo|bamboo|aus Bambus|en bambou|de bambú|in bambù|de bambu|van bamboe|z bambusa|z bambusu|i bambus|i bambu|из бамбука|竹制|竹製|대나무|من الخيزران|מבמבוק|बांस का|ไม้ไผ่|bambu|tre|bambu
steel|steel|aus Stahl|en acier|de acero|in acciaio|de aço|van staal|ze stali|z oceli|i stål|i stål|из стали|不锈钢|ステンレス|스테인리스|من الفولاذ|מפלדה|स्टील का|สแตนเลส|çelik|thép|baja
brass|brass|aus Messing|en laiton|de latón|in ottone|de latão|van messing|z mosiądzu|z mosazi|i messing|i mässing|из латуни|黄铜|真鍮|황동|من النحاس|מפליז|पीतल का|ทองเหลือง|pirinç|đồng thau|kuningan
silver|silver|aus Silber|en argent|de plata|in argento|de prata|van zilver|ze srebra|ze stříbra|i sølv|i silver|из серебра|纯银|シルバー製|은|من الفضة|מכסף|चांदी का|เงินแท้|gümüş|bạc|perak
paper|paper|aus Papier|en papier|de papel|in carta|de papel|van papier|z papieru|z papíru|i papir|i papper|из бумаги|纸质|紙製|종이|من الورق|מנייר|कागज़ का|กระดาษ|kâğıt|giấy|kertas
`);

/** Colours, in the form that stands alone after a comma; English and Chinese put them before. */
// prettier-ignore
export const colors = table(`
teal|teal|petrol|bleu canard|verde azulado|petrolio|azul-petróleo|petrol|morski|petrolejová|petrol|petrol|бирюзовый|青色|ティール|청록색|أزرق مخضر|טורקיז|हरा-नीला|สีเขียวน้ำทะเล|petrol|xanh cổ vịt|hijau toska
red|red|rot|rouge|rojo|rosso|vermelho|rood|czerwony|červená|rød|röd|красный|红色|赤|빨간색|أحمر|אדום|लाल|สีแดง|kırmızı|đỏ|merah
blue|blue|blau|bleu|azul|blu|azul|blauw|niebieski|modrá|blå|blå|синий|蓝色|青|파란색|أزرق|כחול|नीला|สีน้ำเงิน|mavi|xanh dương|biru
green|green|grün|vert|verde|verde|verde|groen|zielony|zelená|grøn|grön|зелёный|绿色|緑|초록색|أخضر|ירוק|हरा|สีเขียว|yeşil|xanh lá|hijau
saffron|saffron|safrangelb|safran|azafrán|zafferano|açafrão|saffraan|szafranowy|šafránová|safran|saffran|шафрановый|藏红花色|サフラン|사프란색|زعفراني|זעפרן|केसरिया|สีหญ้าฝรั่น|safran|vàng nghệ|kuning kunyit
pink|pink|rosa|rose|rosa|rosa|rosa|roze|różowy|růžová|lyserød|rosa|розовый|粉色|ピンク|분홍색|وردي|ורוד|गुलाबी|สีชมพู|pembe|hồng|merah muda
black|black|schwarz|noir|negro|nero|preto|zwart|czarny|černá|sort|svart|чёрный|黑色|黒|검은색|أسود|שחור|काला|สีดำ|siyah|đen|hitam
white|white|weiß|blanc|blanco|bianco|branco|wit|biały|bílá|hvid|vit|белый|白色|白|흰색|أبيض|לבן|सफ़ेद|สีขาว|beyaz|trắng|putih
brown|brown|braun|brun|marrón|marrone|castanho|bruin|brązowy|hnědá|brun|brun|коричневый|棕色|茶色|갈색|بني|חום|भूरा|สีน้ำตาล|kahverengi|nâu|cokelat
grey|grey|grau|gris|gris|grigio|cinzento|grijs|szary|šedá|grå|grå|серый|灰色|グレー|회색|رمادي|אפור|धूसर|สีเทา|gri|xám|abu-abu
`);
