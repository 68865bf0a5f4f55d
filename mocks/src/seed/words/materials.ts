import { wordTable } from './word-table.js';

/** What it is made of, in the form that the title of each language wants ("aus Seide", "en soie", "真丝"). */
// prettier-ignore
export const materials = wordTable(`
silk|silk|aus Seide|en soie|de seda|in seta|de seda|van zijde|z jedwabiu|z hedvábí|i silke|i siden|из шёлка|真丝|シルクの|실크|من الحرير|ממשי|रेशमी|ผ้าไหม|ipek|lụa|sutra|真絲|ابریشمی
cotton|cotton|aus Baumwolle|en coton|de algodón|in cotone|de algodão|van katoen|z bawełny|z bavlny|i bomuld|i bomull|из хлопка|纯棉|コットンの|면|من القطن|מכותנה|सूती|ผ้าฝ้าย|pamuklu|cotton|katun|純棉|نخی
wool|wool|aus Wolle|en laine|de lana|in lana|de lã|van wol|z wełny|z vlny|i uld|i ull|из шерсти|羊毛|ウールの|울|من الصوف|מצמר|ऊनी|ขนสัตว์|yün|len|wol|羊毛|پشمی
linen|linen|aus Leinen|en lin|de lino|in lino|de linho|van linnen|z lnu|ze lnu|i hør|i linne|из льна|亚麻|リネンの|리넨|من الكتان|מפשתן|लिनन|ลินิน|keten|vải lanh|linen|亞麻|کتان
leather|leather|aus Leder|en cuir|de cuero|in pelle|de couro|van leer|ze skóry|z kůže|i læder|i läder|из кожи|真皮|レザーの|가죽|من الجلد|מעור|लेदर|หนัง|deri|da|kulit|真皮|چرمی
ceramic|ceramic|aus Keramik|en céramique|de cerámica|in ceramica|de cerâmica|van keramiek|z ceramiki|z keramiky|i keramik|i keramik|из керамики|陶瓷|陶器の|도자기|من السيراميك|מקרמיקה|सिरेमिक|เซรามิก|seramik|gốm|keramik|陶瓷|سرامیکی
glass|glass|aus Glas|en verre|de vidrio|in vetro|de vidro|van glas|ze szkła|ze skla|i glas|i glas|из стекла|玻璃|ガラスの|유리|من الزجاج|מזכוכית|ग्लास|แก้ว|cam|thủy tinh|kaca|玻璃|شیشه‌ای
oak|oak|aus Eiche|en chêne|de roble|in rovere|de carvalho|van eikenhout|z dębu|z dubu|i eg|i ek|из дуба|橡木|オークの|참나무|من خشب البلوط|מעץ אלון|ओक वुड|ไม้โอ๊ค|meşe|gỗ sồi|kayu ek|橡木|چوب بلوط
bamboo|bamboo|aus Bambus|en bambou|de bambú|in bambù|de bambu|van bamboe|z bambusa|z bambusu|i bambus|i bambu|из бамбука|竹|竹の|대나무|من الخيزران|מבמבוק|बैंबू|ไม้ไผ่|bambu|tre|bambu|竹|بامبو
steel|steel|aus Stahl|en acier|de acero|in acciaio|de aço|van staal|ze stali|z oceli|i stål|i stål|из стали|不锈钢|ステンレスの|스테인리스|من الفولاذ|מפלדה|स्टील|สแตนเลส|çelik|thép|baja|不鏽鋼|استیل
brass|brass|aus Messing|en laiton|de latón|in ottone|de latão|van messing|z mosiądzu|z mosazi|i messing|i mässing|из латуни|黄铜|真鍮の|황동|من النحاس|מפליז|पीतल|ทองเหลือง|pirinç|đồng thau|kuningan|黃銅|برنجی
silver|silver|aus Silber|en argent|de plata|in argento|de prata|van zilver|ze srebra|ze stříbra|i sølv|i silver|из серебра|纯银|シルバーの|은|من الفضة|מכסף|चांदी|เงินแท้|gümüş|bạc|perak|純銀|نقره
paper|paper|aus Papier|en papier|de papel|in carta|de papel|van papier|z papieru|z papíru|i papir|i papper|из бумаги|纸|紙の|종이|من الورق|מנייר|पेपर|กระดาษ|kâğıt|giấy|kertas|紙|کاغذی
cashmere|cashmere|aus Kaschmir|en cachemire|de cachemira|in cashmere|de caxemira|van kasjmier|z kaszmiru|z kašmíru|i kashmir|i kashmir|из кашемира|羊绒|カシミヤの|캐시미어|من الكشمير|מקשמיר|कश्मीरी|แคชเมียร์|kaşmir|cashmere|kasmir|羊絨|کشمیر
canvas|canvas|aus Segeltuch|en toile|de lona|in tela|de lona|van canvas|z płótna|z plátna|i kanvas|i kanvas|из парусины|帆布|キャンバスの|캔버스|من القماش|מבד קנבס|कैनवास|ผ้าแคนวาส|kanvas|vải bố|kanvas|帆布|کرباسی
walnut|walnut|aus Nussbaum|en noyer|de nogal|in noce|de nogueira|van notenhout|z orzecha|z ořechu|i valnød|i valnöt|из ореха|胡桃木|ウォールナットの|호두나무|من خشب الجوز|מעץ אגוז|अखरोट वुड|ไม้วอลนัต|ceviz|gỗ óc chó|kayu kenari|胡桃木|چوب گردو
gold|gold-plated|vergoldet|plaqué or|con baño de oro|con placcatura in oro|com banho de ouro|met goudlaag|z pozłotą|se zlacením|med forgyldning|med guldplätering|с позолотой|镀金|ゴールドの|금도금|بطلاء ذهبي|בציפוי זהב|गोल्ड-प्लेटेड|ชุบทอง|altın kaplama|mạ vàng|lapis emas|鍍金|با روکش طلا
cork|cork|aus Kork|en liège|de corcho|in sughero|de cortiça|van kurk|z korka|z korku|i kork|i kork|из пробки|软木|コルクの|코르크|من الفلين|משעם|कॉर्क|ไม้ก๊อก|mantar|gỗ bần|gabus|軟木|چوب‌پنبه
rattan|rattan|aus Rattan|en rotin|de ratán|in rattan|de rotim|van rotan|z rattanu|z ratanu|i rattan|i rotting|из ротанга|藤编|ラタンの|라탄|من الروطان|מראטן|रतन|หวาย|rattan|mây|rotan|藤編|حصیری
terracotta|terracotta|aus Terrakotta|en terre cuite|de terracota|in terracotta|de terracota|van terracotta|z terakoty|z terakoty|i terrakotta|i terrakotta|из терракоты|陶土|テラコッタの|테라코타|من الطين المحروق|מטרקוטה|टेराकोटा|ดินเผา|terakota|đất nung|terakota|陶土|سفالی
aluminium|aluminium|aus Aluminium|en aluminium|de aluminio|in alluminio|de alumínio|van aluminium|z aluminium|z hliníku|i aluminium|i aluminium|из алюминия|铝合金|アルミの|알루미늄|من الألمنيوم|מאלומיניום|एल्युमिनियम|อะลูมิเนียม|alüminyum|nhôm|aluminium|鋁合金|آلومینیومی
iron|cast-iron|aus Gusseisen|en fonte|de hierro fundido|in ghisa|de ferro fundido|van gietijzer|z żeliwa|z litiny|i støbejern|i gjutjärn|из чугуна|铸铁|鋳鉄の|무쇠|من الحديد الزهر|מברזל יצוק|कास्ट आयरन|เหล็กหล่อ|döküm|gang|besi cor|鑄鐵|چدنی
silicone|silicone|aus Silikon|en silicone|de silicona|in silicone|de silicone|van siliconen|z silikonu|ze silikonu|i silikone|i silikon|из силикона|硅胶|シリコンの|실리콘|من السيليكون|מסיליקון|सिलिकॉन|ซิลิโคน|silikon|silicone|silikon|矽膠|سیلیکونی
`);
