import { wordTable } from './word-table.js';

/** Colours, in the form that the title of each language wants ("in Rot", "na cor vermelha", "باللون الأحمر"). */
// prettier-ignore
export const colors = wordTable(`
teal|teal|Petrol|bleu canard|verde azulado|petrolio|azul-petróleo|petrol|morski|petrolejová|petrol|petrol|морской волны|青绿色|ティール|청록색|الأزرق المخضر|טורקיז|फ़िरोज़ी|สีเขียวน้ำทะเล|petrol|xanh cổ vịt|hijau toska|青綠色|سبزآبی
red|red|Rot|rouge|rojo|rosso|vermelha|rood|czerwony|červená|rød|röd|красный|红色|レッド|빨간색|الأحمر|אדום|लाल|สีแดง|kırmızı|đỏ|merah|紅色|قرمز
blue|blue|Blau|bleu|azul|blu|azul|blauw|niebieski|modrá|blå|blå|синий|蓝色|ブルー|파란색|الأزرق|כחול|नीले|สีฟ้า|mavi|xanh dương|biru|藍色|آبی
navy|navy|Marineblau|bleu marine|azul marino|blu navy|azul-marinho|marineblauw|granatowy|tmavě modrá|marineblå|marinblå|тёмно-синий|藏青色|ネイビー|네이비|الكحلي|כחול כהה|नेवी ब्लू|สีกรมท่า|lacivert|xanh navy|biru tua|藏青色|سرمه‌ای
green|green|Grün|vert|verde|verde|verde|groen|zielony|zelená|grøn|grön|зелёный|绿色|グリーン|초록색|الأخضر|ירוק|हरे|สีเขียว|yeşil|xanh lá|hijau|綠色|سبز
saffron|saffron|Safrangelb|safran|azafrán|zafferano|açafrão|saffraan|szafranowy|šafránová|safrangul|saffransgul|шафрановый|藏红花色|サフラン|사프란색|الزعفراني|זעפרן|केसरिया|สีเหลืองหญ้าฝรั่น|safran|vàng nghệ|kuning kunyit|番紅花色|زعفرانی
orange|orange|Orange|orange|naranja|arancione|laranja|oranje|pomarańczowy|oranžová|orange|orange|оранжевый|橙色|オレンジ|주황색|البرتقالي|כתום|नारंगी|สีส้ม|turuncu|cam|oranye|橘色|نارنجی
pink|pink|Rosa|rose|rosa|rosa|rosa|roze|różowy|růžová|lyserød|rosa|розовый|粉色|ピンク|분홍색|الوردي|ורוד|गुलाबी|สีชมพู|pembe|hồng|merah muda|粉紅色|صورتی
purple|purple|Lila|violet|morado|viola|roxa|paars|fioletowy|fialová|lilla|lila|фиолетовый|紫色|パープル|보라색|البنفسجي|סגול|बैंगनी|สีม่วง|mor|tím|ungu|紫色|بنفش
burgundy|burgundy|Bordeaux|bordeaux|burdeos|bordeaux|bordô|bordeauxrood|bordowy|vínová|bordeaux|vinröd|бордовый|酒红色|ボルドー|버건디|العنابي|בורדו|मैरून|สีแดงเบอร์กันดี|bordo|đỏ rượu vang|merah marun|酒紅色|زرشکی
black|black|Schwarz|noir|negro|nero|preta|zwart|czarny|černá|sort|svart|чёрный|黑色|ブラック|검은색|الأسود|שחור|काले|สีดำ|siyah|đen|hitam|黑色|مشکی
white|white|Weiß|blanc|blanco|bianco|branca|wit|biały|bílá|hvid|vit|белый|白色|ホワイト|흰색|الأبيض|לבן|सफ़ेद|สีขาว|beyaz|trắng|putih|白色|سفید
beige|beige|Beige|beige|beige|beige|bege|beige|beżowy|béžová|beige|beige|бежевый|米色|ベージュ|베이지색|البيج|בז'|बेज|สีเบจ|bej|be|krem|米色|بژ
brown|brown|Braun|marron|marrón|marrone|castanha|bruin|brązowy|hnědá|brun|brun|коричневый|棕色|ブラウン|갈색|البني|חום|भूरे|สีน้ำตาล|kahverengi|nâu|cokelat|棕色|قهوه‌ای
grey|grey|Grau|gris|gris|grigio|cinzenta|grijs|szary|šedá|grå|grå|серый|灰色|グレー|회색|الرمادي|אפור|स्लेटी|สีเทา|gri|xám|abu-abu|灰色|خاکستری
`);
