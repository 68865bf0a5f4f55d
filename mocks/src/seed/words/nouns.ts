import { wordTable } from './word-table.js';

/** What is sold: one of it, in the form that begins a title. */
// prettier-ignore
export const nouns = wordTable(`
scarf|scarf|Schal|foulard|pañuelo|foulard|lenço|sjaal|szalik|šátek|tørklæde|halsduk|шарф|围巾|スカーフ|스카프|وشاح|צעיף|स्कार्फ|ผ้าพันคอ|eşarp|khăn quàng|syal|圍巾|روسری
shirt|T-shirt|T-Shirt|t-shirt|camiseta|maglietta|camiseta|T-shirt|koszulka|tričko|T-shirt|T-shirt|футболка|T恤|Tシャツ|티셔츠|تيشيرت|חולצת טי|टी-शर्ट|เสื้อยืด|tişört|áo thun|kaos|T恤|تی‌شرت
socks|socks|Socken|chaussettes|calcetines|calzini|meias|sokken|skarpetki|ponožky|sokker|strumpor|носки|袜子|靴下|양말|جوارب|גרביים|मोज़े|ถุงเท้า|çorap|tất|kaus kaki|襪子|جوراب
belt|belt|Gürtel|ceinture|cinturón|cintura|cinto|riem|pasek|opasek|bælte|bälte|ремень|腰带|ベルト|벨트|حزام|חגורה|बेल्ट|เข็มขัด|kemer|thắt lưng|ikat pinggang|皮帶|کمربند
hat|hat|Hut|chapeau|sombrero|cappello|chapéu|hoed|kapelusz|klobouk|hat|hatt|шляпа|帽子|帽子|모자|قبعة|כובע|टोपी|หมวก|şapka|mũ|topi|帽子|کلاه
handbag|handbag|Handtasche|sac à main|bolso|borsa|mala|handtas|torebka|kabelka|håndtaske|handväska|сумка|手提包|ハンドバッグ|핸드백|حقيبة يد|תיק יד|हैंडबैग|กระเป๋าถือ|el çantası|túi xách|tas tangan|手提包|کیف دستی
laptop_bag|laptop bag|Laptoptasche|sacoche d'ordinateur|bolsa para portátil|borsa per laptop|mala para portátil|laptoptas|torba na laptopa|taška na notebook|computertaske|datorväska|сумка для ноутбука|电脑包|ノートパソコンバッグ|노트북 가방|حقيبة لابتوب|תיק למחשב נייד|लैपटॉप बैग|กระเป๋าแล็ปท็อป|laptop çantası|túi laptop|tas laptop|筆電包|کیف لپ‌تاپ
backpack|backpack|Rucksack|sac à dos|mochila|zaino|mochila|rugzak|plecak|batoh|rygsæk|ryggsäck|рюкзак|双肩包|リュック|백팩|حقيبة ظهر|תרמיל|बैकपैक|เป้สะพายหลัง|sırt çantası|ba lô|ransel|後背包|کوله‌پشتی
earrings|earrings|Ohrringe|boucles d'oreilles|pendientes|orecchini|brincos|oorbellen|kolczyki|náušnice|øreringe|örhängen|серьги|耳环|ピアス|귀걸이|أقراط|עגילים|झुमके|ต่างหู|küpe|hoa tai|anting|耳環|گوشواره
necklace|necklace|Halskette|collier|collar|collana|colar|ketting|naszyjnik|náhrdelník|halskæde|halsband|ожерелье|项链|ネックレス|목걸이|قلادة|שרשרת|हार|สร้อยคอ|kolye|vòng cổ|kalung|項鍊|گردنبند
ring|ring|Ring|bague|anillo|anello|anel|ring|pierścionek|prsten|ring|ring|кольцо|戒指|指輪|반지|خاتم|טבעת|अंगूठी|แหวน|yüzük|nhẫn|cincin|戒指|انگشتر
watch|watch|Armbanduhr|montre|reloj|orologio|relógio|horloge|zegarek|hodinky|armbåndsur|armbandsur|часы|手表|腕時計|손목시계|ساعة يد|שעון יד|घड़ी|นาฬิกาข้อมือ|kol saati|đồng hồ|jam tangan|手錶|ساعت مچی
sunglasses|sunglasses|Sonnenbrille|lunettes de soleil|gafas de sol|occhiali da sole|óculos de sol|zonnebril|okulary przeciwsłoneczne|sluneční brýle|solbriller|solglasögon|солнечные очки|太阳镜|サングラス|선글라스|نظارة شمسية|משקפי שמש|धूप का चश्मा|แว่นกันแดด|güneş gözlüğü|kính râm|kacamata hitam|太陽眼鏡|عینک آفتابی
headphones|headphones|Kopfhörer|casque audio|auriculares|cuffie|auscultadores|koptelefoon|słuchawki|sluchátka|hovedtelefoner|hörlurar|наушники|耳机|ヘッドホン|헤드폰|سماعات رأس|אוזניות|हेडफ़ोन|หูฟัง|kulaklık|tai nghe|headphone|耳機|هدفون
speaker|speaker|Lautsprecher|enceinte|altavoz|altoparlante|coluna|luidspreker|głośnik|reproduktor|højttaler|högtalare|колонка|音箱|スピーカー|스피커|مكبر صوت|רמקול|स्पीकर|ลำโพง|hoparlör|loa|speaker|喇叭|بلندگو
coffee|coffee beans|Kaffeebohnen|café en grains|café en grano|caffè in grani|café em grão|koffiebonen|kawa ziarnista|zrnková káva|kaffebønner|kaffebönor|кофе в зёрнах|咖啡豆|コーヒー豆|커피 원두|حبوب قهوة|פולי קפה|कॉफ़ी बीन्स|เมล็ดกาแฟ|çekirdek kahve|hạt cà phê|biji kopi|咖啡豆|دانه قهوه
chair|chair|Stuhl|chaise|silla|sedia|cadeira|stoel|krzesło|židle|stol|stol|стул|椅子|椅子|의자|كرسي|כיסא|कुर्सी|เก้าอี้|sandalye|ghế|kursi|椅子|صندلی
sofa|sofa|Sofa|canapé|sofá|divano|sofá|bank|sofa|pohovka|sofa|soffa|диван|沙发|ソファ|소파|أريكة|ספה|सोफ़ा|โซฟา|kanepe|ghế sofa|sofa|沙發|مبل
candle|candle|Kerze|bougie|vela|candela|vela|kaars|świeca|svíčka|stearinlys|ljus|свеча|蜡烛|キャンドル|양초|شمعة|נר|मोमबत्ती|เทียน|mum|nến|lilin|蠟燭|شمع
rug|rug|Teppich|tapis|alfombra|tappeto|tapete|vloerkleed|dywan|koberec|tæppe|matta|ковёр|地毯|ラグ|러그|سجادة|שטיח|गलीचा|พรม|halı|thảm|karpet|地毯|فرش
cushion|cushion|Kissen|coussin|cojín|cuscino|almofada|kussen|poduszka|polštář|pude|kudde|подушка|靠枕|クッション|쿠션|وسادة|כרית|तकिया|หมอนอิง|yastık|gối|bantal|靠枕|کوسن
vase|vase|Vase|vase|jarrón|vaso|jarra|vaas|wazon|váza|vase|vas|ваза|花瓶|花瓶|꽃병|مزهرية|אגרטל|फूलदान|แจกัน|vazo|bình hoa|vas|花瓶|گلدان
knife|kitchen knife|Küchenmesser|couteau de cuisine|cuchillo de cocina|coltello da cucina|faca de cozinha|keukenmes|nóż kuchenny|kuchyňský nůž|køkkenkniv|kökskniv|кухонный нож|菜刀|包丁|주방 칼|سكين مطبخ|סכין מטבח|रसोई चाकू|มีดทำครัว|mutfak bıçağı|dao bếp|pisau dapur|菜刀|چاقوی آشپزخانه
board|cutting board|Schneidebrett|planche à découper|tabla de cortar|tagliere|tábua de cortar|snijplank|deska do krojenia|prkénko|skærebræt|skärbräda|разделочная доска|砧板|まな板|도마|لوح تقطيع|קרש חיתוך|कटिंग बोर्ड|เขียง|kesme tahtası|thớt|talenan|砧板|تخته گوشت
bowl|bowl|Schüssel|bol|cuenco|ciotola|taça|kom|miska|miska|skål|skål|миска|碗|ボウル|그릇|وعاء|קערה|कटोरा|ชาม|kase|bát|mangkuk|碗|کاسه
mug|mug|Becher|tasse|taza|tazza|caneca|mok|kubek|hrnek|krus|mugg|кружка|马克杯|マグカップ|머그잔|كوب|ספל|मग|แก้วมัค|kupa|cốc|cangkir|馬克杯|ماگ
planter|planter|Blumentopf|pot de fleurs|maceta|vaso da fiori|vaso para plantas|bloempot|doniczka|květináč|urtepotte|kruka|цветочный горшок|花盆|植木鉢|화분|أصيص|עציץ|गमला|กระถาง|saksı|chậu cây|pot bunga|花盆|گلدان گل
lamp|table lamp|Tischlampe|lampe de table|lámpara de mesa|lampada da tavolo|candeeiro de mesa|tafellamp|lampa stołowa|stolní lampa|bordlampe|bordslampa|настольная лампа|台灯|テーブルランプ|탁상 램프|مصباح طاولة|מנורת שולחן|टेबल लैंप|โคมไฟตั้งโต๊ะ|masa lambası|đèn bàn|lampu meja|檯燈|چراغ رومیزی
blanket|blanket|Decke|couverture|manta|coperta|manta|deken|koc|deka|tæppe|filt|плед|毯子|ブランケット|담요|بطانية|שמיכה|कंबल|ผ้าห่ม|battaniye|chăn|selimut|毯子|پتو
tablecloth|tablecloth|Tischdecke|nappe|mantel|tovaglia|toalha de mesa|tafelkleed|obrus|ubrus|dug|duk|скатерть|桌布|テーブルクロス|식탁보|مفرش طاولة|מפת שולחן|मेज़पोश|ผ้าปูโต๊ะ|masa örtüsü|khăn trải bàn|taplak meja|桌巾|رومیزی
notebook|notebook|Notizbuch|carnet|cuaderno|taccuino|caderno|notitieboek|notes|zápisník|notesbog|anteckningsbok|блокнот|笔记本|ノート|노트|دفتر|מחברת|नोटबुक|สมุดบันทึก|defter|sổ tay|buku catatan|筆記本|دفتر یادداشت
puzzle|puzzle|Puzzle|puzzle|rompecabezas|puzzle|quebra-cabeças|puzzel|układanka|puzzle|puslespil|pussel|пазл|拼图|パズル|퍼즐|أحجية|פאזל|पहेली|จิ๊กซอว์|yapboz|tranh ghép|teka-teki|拼圖|پازل
blocks|building blocks|Bausteine|cubes de construction|bloques de construcción|mattoncini|blocos de construção|bouwblokken|klocki|kostky|byggeklodser|byggklossar|кубики|积木|積み木|블록 장난감|مكعبات بناء|קוביות משחק|बिल्डिंग ब्लॉक|บล็อกไม้|yapı blokları|khối xếp hình|balok susun|積木|بلوک چوبی
doll|doll|Puppe|poupée|muñeca|bambola|boneca|pop|lalka|panenka|dukke|docka|кукла|娃娃|人形|인형|دمية|בובה|गुड़िया|ตุ๊กตา|bebek|búp bê|boneka|娃娃|عروسک
dog_bed|dog bed|Hundebett|panier pour chien|cama para perro|cuccia|cama para cão|hondenmand|legowisko|pelíšek|hundeseng|hundbädd|лежанка для собаки|狗窝|犬用ベッド|강아지 침대|سرير كلب|מיטה לכלב|कुत्ते का बिस्तर|ที่นอนสุนัข|köpek yatağı|giường cho chó|tempat tidur anjing|狗窩|تخت سگ
shawl|shawl|Umschlagtuch|châle|chal|scialle|xaile|omslagdoek|szal|šál|sjal|sjal|шаль|披肩|ショール|숄|شال|שאל|शॉल|ผ้าคลุมไหล่|şal|khăn choàng|selendang|披肩|شال
square_scarf|square scarf|Nickituch|carré|pañuelo cuadrado|foulard quadrato|lenço quadrado|vierkante sjaal|apaszka|čtvercový šátek|firkantet tørklæde|kvadratisk sjal|платок|方巾|スクエアスカーフ|정사각 스카프|وشاح مربع|מטפחת|चौकोर स्कार्फ|ผ้าพันคอสี่เหลี่ยม|kare eşarp|khăn vuông|syal segi empat|方巾|روسری مربع
green_tea|green tea|Grüner Tee|thé vert|té verde|tè verde|chá verde|groene thee|zielona herbata|zelený čaj|grøn te|grönt te|зелёный чай|绿茶|緑茶|녹차|شاي أخضر|תה ירוק|हरी चाय|ชาเขียว|yeşil çay|trà xanh|teh hijau|綠茶|چای سبز
black_tea|black tea|Schwarzer Tee|thé noir|té negro|tè nero|chá preto|zwarte thee|czarna herbata|černý čaj|sort te|svart te|чёрный чай|红茶|紅茶|홍차|شاي أسود|תה שחור|काली चाय|ชาดำ|siyah çay|hồng trà|teh hitam|紅茶|چای سیاه
jasmine_tea|jasmine tea|Jasmintee|thé au jasmin|té de jazmín|tè al gelsomino|chá de jasmim|jasmijnthee|herbata jaśminowa|jasmínový čaj|jasminte|jasminte|чай с жасмином|茉莉花茶|ジャスミン茶|재스민차|شاي بالياسمين|תה יסמין|चमेली चाय|ชามะลิ|yasemin çayı|trà hoa nhài|teh melati|茉莉花茶|چای یاس
oolong_tea|oolong tea|Oolong-Tee|thé oolong|té oolong|tè oolong|chá oolong|oolongthee|herbata oolong|čaj oolong|oolong-te|oolongte|чай улун|乌龙茶|烏龍茶|우롱차|شاي أولونغ|תה אולונג|ऊलोंग चाय|ชาอู่หลง|oolong çayı|trà ô long|teh oolong|烏龍茶|چای اولانگ
honey|honey|Honig|miel|miel|miele|mel|honing|miód|med|honning|honung|мёд|蜂蜜|はちみつ|꿀|عسل|דבש|शहद|น้ำผึ้ง|bal|mật ong|madu|蜂蜜|عسل
olive_oil|olive oil|Olivenöl|huile d'olive|aceite de oliva|olio d'oliva|azeite|olijfolie|oliwa z oliwek|olivový olej|olivenolie|olivolja|оливковое масло|橄榄油|オリーブオイル|올리브유|زيت زيتون|שמן זית|जैतून का तेल|น้ำมันมะกอก|zeytinyağı|dầu ô liu|minyak zaitun|橄欖油|روغن زیتون
soap|bar of soap|Seife|savon|jabón|sapone|sabonete|zeep|mydło|mýdlo|sæbe|tvål|мыло|香皂|石けん|비누|صابون|סבון|साबुन|สบู่|sabun|xà phòng|sabun|香皂|صابون
dress|dress|Kleid|robe|vestido|vestito|vestido|jurk|sukienka|šaty|kjole|klänning|платье|连衣裙|ワンピース|원피스|فستان|שמלה|ड्रेस|ชุดเดรส|elbise|váy liền|gaun|洋裝|پیراهن زنانه
gloves|gloves|Handschuhe|gants|guantes|guanti|luvas|handschoenen|rękawiczki|rukavice|handsker|handskar|перчатки|手套|手袋|장갑|قفازات|כפפות|दस्ताने|ถุงมือ|eldiven|găng tay|sarung tangan|手套|دستکش
sneakers|sneakers|Sneaker|baskets|zapatillas|scarpe da ginnastica|ténis|sneakers|trampki|tenisky|sneakers|sneakers|кеды|运动鞋|スニーカー|스니커즈|حذاء رياضي|נעלי סניקרס|स्नीकर्स|รองเท้าผ้าใบ|spor ayakkabı|giày thể thao|sepatu kets|運動鞋|کفش کتانی
umbrella|umbrella|Regenschirm|parapluie|paraguas|ombrello|guarda-chuva|paraplu|parasol|deštník|paraply|paraply|зонт|雨伞|傘|우산|مظلة|מטרייה|छाता|ร่ม|şemsiye|ô che mưa|payung|雨傘|چتر
wallet|wallet|Geldbörse|portefeuille|cartera|portafoglio|carteira|portemonnee|portfel|peněženka|pung|plånbok|кошелёк|钱包|財布|지갑|محفظة|ארנק|बटुआ|กระเป๋าสตางค์|cüzdan|ví|dompet|錢包|کیف پول
bracelet|bracelet|Armband|bracelet|pulsera|bracciale|pulseira|armband|bransoletka|náramek|armbånd|armband|браслет|手链|ブレスレット|팔찌|سوار|צמיד|कंगन|สร้อยข้อมือ|bileklik|vòng tay|gelang|手鍊|دستبند
phone_case|phone case|Handyhülle|coque de téléphone|funda para móvil|custodia per telefono|capa para telemóvel|telefoonhoesje|etui na telefon|pouzdro na telefon|mobilcover|mobilskal|чехол для телефона|手机壳|スマホケース|휴대폰 케이스|غطاء هاتف|כיסוי לטלפון|फ़ोन कवर|เคสโทรศัพท์|telefon kılıfı|ốp điện thoại|casing ponsel|手機殼|قاب گوشی
keyboard|keyboard|Tastatur|clavier|teclado|tastiera|teclado|toetsenbord|klawiatura|klávesnice|tastatur|tangentbord|клавиатура|键盘|キーボード|키보드|لوحة مفاتيح|מקלדת|कीबोर्ड|คีย์บอร์ด|klavye|bàn phím|keyboard|鍵盤|صفحه‌کلید
camera|camera|Kamera|appareil photo|cámara|fotocamera|câmara|camera|aparat fotograficzny|fotoaparát|kamera|kamera|фотоаппарат|相机|カメラ|카메라|كاميرا|מצלמה|कैमरा|กล้องถ่ายรูป|fotoğraf makinesi|máy ảnh|kamera|相機|دوربین
table|side table|Beistelltisch|table d'appoint|mesa auxiliar|tavolino|mesa de apoio|bijzettafel|stolik|odkládací stolek|sidebord|sidobord|столик|边桌|サイドテーブル|사이드 테이블|طاولة جانبية|שולחן צד|साइड टेबल|โต๊ะข้าง|sehpa|bàn phụ|meja samping|邊桌|میز عسلی
shelf|wall shelf|Wandregal|étagère murale|estante de pared|mensola|prateleira|wandplank|półka ścienna|nástěnná police|væghylde|vägghylla|настенная полка|壁挂架|ウォールシェルフ|벽 선반|رف حائط|מדף קיר|दीवार शेल्फ़|ชั้นติดผนัง|duvar rafı|kệ treo tường|rak dinding|壁掛架|قفسه دیواری
mirror|mirror|Spiegel|miroir|espejo|specchio|espelho|spiegel|lustro|zrcadlo|spejl|spegel|зеркало|镜子|鏡|거울|مرآة|מראה|आईना|กระจก|ayna|gương|cermin|鏡子|آینه
clock|wall clock|Wanduhr|horloge murale|reloj de pared|orologio da parete|relógio de parede|wandklok|zegar ścienny|nástěnné hodiny|vægur|väggklocka|настенные часы|挂钟|掛け時計|벽시계|ساعة حائط|שעון קיר|दीवार घड़ी|นาฬิกาแขวนผนัง|duvar saati|đồng hồ treo tường|jam dinding|掛鐘|ساعت دیواری
teapot|teapot|Teekanne|théière|tetera|teiera|bule|theepot|czajniczek|čajová konvice|tekande|tekanna|заварочный чайник|茶壶|急須|찻주전자|إبريق شاي|קומקום תה|चायदानी|กาน้ำชา|demlik|ấm trà|teko|茶壺|قوری
pan|frying pan|Bratpfanne|poêle|sartén|padella|frigideira|koekenpan|patelnia|pánev|stegepande|stekpanna|сковорода|平底锅|フライパン|프라이팬|مقلاة|מחבת|फ्राइंग पैन|กระทะ|tava|chảo|wajan|平底鍋|ماهیتابه
bottle|water bottle|Trinkflasche|gourde|botella de agua|borraccia|garrafa de água|drinkfles|bidon|láhev na vodu|drikkeflaske|vattenflaska|бутылка для воды|水壶|水筒|물병|قارورة ماء|בקבוק מים|पानी की बोतल|ขวดน้ำ|su matarası|bình nước|botol minum|水壺|قمقمه
plate|dinner plate|Essteller|assiette|plato llano|piatto piano|prato raso|dinerbord|talerz|talíř|tallerken|tallrik|тарелка|餐盘|ディナープレート|접시|طبق|צלחת|प्लेट|จาน|yemek tabağı|đĩa|piring|餐盤|بشقاب
watering_can|watering can|Gießkanne|arrosoir|regadera|annaffiatoio|regador|gieter|konewka|konev|vandkande|vattenkanna|лейка|洒水壶|じょうろ|물뿌리개|مرشة ماء|משפך השקיה|हज़ारा|บัวรดน้ำ|sulama kabı|bình tưới|gembor|澆水壺|آب‌پاش
trowel|garden trowel|Pflanzkelle|transplantoir|paleta de jardín|paletta da giardino|pá de jardim|plantschepje|łopatka ogrodowa|zahradní lopatka|planteske|planteringsspade|садовый совок|园艺铲|移植ごて|모종삽|مجرفة حديقة|כף שתילה|बागवानी खुरपी|พลั่วมือทำสวน|bahçe küreği|xẻng làm vườn|sekop taman|園藝鏟|بیلچه باغبانی
teddy|teddy bear|Teddybär|ours en peluche|osito de peluche|orsacchiotto|ursinho de peluche|teddybeer|miś|medvídek|bamse|nallebjörn|плюшевый мишка|泰迪熊|テディベア|곰인형|دب محشو|דובי|टेडी बियर|ตุ๊กตาหมี|oyuncak ayı|gấu bông|boneka beruang|泰迪熊|خرس عروسکی
kite|kite|Drachen|cerf-volant|cometa|aquilone|papagaio de papel|vlieger|latawiec|papírový drak|drage|drake|воздушный змей|风筝|凧|연|طائرة ورقية|עפיפון|पतंग|ว่าว|uçurtma|diều|layang-layang|風箏|بادبادک
collar|dog collar|Hundehalsband|collier pour chien|collar para perro|collare per cane|coleira para cão|hondenhalsband|obroża dla psa|obojek pro psa|hundehalsbånd|hundhalsband|ошейник для собаки|狗项圈|犬用首輪|강아지 목걸이|طوق كلب|קולר לכלב|कुत्ते का पट्टा|ปลอกคอสุนัข|köpek tasması|vòng cổ cho chó|kalung anjing|狗項圈|قلاده سگ
`);
