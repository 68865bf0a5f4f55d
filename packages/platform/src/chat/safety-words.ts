/**
 * Words that a message is warned for, in the languages of the widgets, by rule. A `*` at the end takes any ending;
 * letters may be spread out, doubled, or written with look-alikes. Words that mean other things too are left out
 * unless something beside them makes the meaning plain ("chave pix", but not "pix").
 */
export const messengerWords: readonly string[] = [
  'whatsapp', 'whats app', 'watsapp', 'whatsap', 'wattsapp', 'wasap', 'wasapp', 'guasap', 'zapzap', 'wa me', 'telegram*', 't me',
  'viber', 'wechat', 'weixin', 'kakaotalk', 'kakao talk', 'line id', 'id line', 'zalo', 'snapchat', 'skype', 'discord', 'imessage',
  'instagram', 'insta dm', 'facebook*', 'fb messenger', 'signal app', 'on signal', 'via signal', 'threema', 'dm me', 'text me', 'call me',
  'my number', 'phone number', 'mi numero', 'mi telefono', 'llamame', 'mon numero', 'appelle moi', 'meine nummer', 'ruf mich', 'meu numero',
  'me liga', 'il mio numero', 'chiamami', 'numaram', 'beni ara', 'moj numer', 'zadzwon', 'mijn nummer', 'bel me', 'nomor saya', 'hubungi saya',
  'so dien thoai', 'so cua toi', 'goi cho toi',
  'вотсап*', 'ватсап*', 'вацап*', 'вайбер*', 'телеграм*', 'телегу', 'телеге', 'в личку', 'мой номер', 'позвони*', 'мій номер', 'зателефонуй*',
  'واتساب', 'واتس اب', 'واتس آب', 'واتساپ', 'تليجرام', 'تيليجرام', 'تلگرام', 'رقمي', 'اتصل بي', 'شماره من', 'شمارهام', 'زنگ بزن',
  'ווטסאפ', 'וואטסאפ', 'טלגרם', 'המספר שלי', 'תתקשר אלי', 'व्हाट्सएप', 'व्हाट्सऐप', 'वाट्सएप', 'टेलीग्राम', 'मेरा नंबर', 'मुझे कॉल',
  '微信', '薇信', '威信', '徽信', 'v信', '加v', '加我微', 'vx', 'qq号', '加q', '电报群', '我的手机号', '我的电话', '打电话给我', '我的電話', '加line', '加賴',
  'ライン交換', 'ラインid', 'lineで', 'テレグラム', '電話番号', '카톡', '카카오톡', '텔레그램', '내 번호', '전화번호', '문자 주세요',
  'ไลน์', 'แอดไลน์', 'วอทส์แอป', 'เทเลแกรม', 'เบอร์ของ', 'โทรหา',
  'το τηλεφωνο μου', 'βαιμπερ',
]; // prettier-ignore

export const paymentWords: readonly string[] = [
  'western union', 'moneygram', 'bank transfer', 'wire transfer', 'wire the money', 'bank account', 'account number', 'sort code', 'routing number',
  'paypal', 'friends and family', 'friends family', 'venmo', 'cash app', 'cashapp', 'zelle', 'bizum', 'revolut', 'via wise', 'wise account',
  'chave pix', 'no pix', 'por pix', 'um pix', 'bitcoin', 'btc', 'usdt', 'ethereum', 'in crypto', 'crypto wallet', 'gift card', 'giftcard', 'paysafecard',
  'alipay', 'wechat pay', 'upi id', 'by upi', 'paytm', 'gpay', 'mpesa', 'm pesa', 'gcash', 'promptpay', 'momo pay',
  'ueberweisung', 'uberweisung', 'uberweisen', 'uberweise', 'kontonummer', 'virement', 'rib', 'transferencia bancaria', 'transferencia', 'cuenta bancaria',
  'conta bancaria', 'bonifico', 'postepay', 'conto corrente', 'havale', 'hesap numara*', 'hesabima', 'przelew*', 'blik', 'numer konta', 'overschrijving', 'tikkie',
  'overboeking', 'bankoverforing', 'swish', 'transfer bank', 'transfer ke rekening', 'nomor rekening', 'chuyen khoan', 'so tai khoan',
  'банковск* перевод*', 'перевод на карту', 'переведи* на карту', 'на карту сбер*', 'номер карты', 'криптой', 'биткоин*', 'банківськ* переказ*', 'на картку',
  'تحويل بنكي', 'حوالة بنكية', 'حساب بنكي', 'رقم الحساب', 'ويسترن يونيون', 'بيتكوين', 'کارت به کارت', 'شماره کارت', 'حواله بانکی', 'واریز',
  'העברה בנקאית', 'חשבון בנק', 'ביטקוין', 'תעביר לי בביט', 'बैंक ट्रांसफर', 'बैंक खाता', 'खाता संख्या', 'यूपीआई', 'पेटीएम',
  '转账', '轉帳', '轉賬', '汇款', '匯款', '银行卡', '銀行帳', '支付宝', '支付寶', '微信支付', '微信转', '比特币', '银行账号', '红包',
  '銀行振込', '振込', '振り込', '口座番号', 'ビットコイン', 'ギフトカード', '계좌이체', '계좌번호', '계좌로', '입금', '송금', '비트코인',
  'โอนเงิน', 'เลขบัญชี', 'พร้อมเพย์', 'บัญชีธนาคาร', 'τραπεζικη μεταφορα', 'λογαριασμο τραπεζ*',
]; // prettier-ignore

export const outsideWords: readonly string[] = [
  'outside the platform', 'outside of the platform', 'outside souk', 'off platform', 'off the platform', 'outside the app', 'outside this site',
  'pay me directly', 'pay directly', 'pay you directly', 'avoid the fee*', 'skip the fee*', 'without the fee*', 'save the fee*', 'pay in cash', 'cash in hand',
  'fuera de la plataforma', 'por fuera', 'sin comision*', 'hors plateforme', 'hors de la plateforme', 'en dehors du site', 'sans passer par', 'sans frais',
  'ausserhalb der plattform', 'außerhalb der plattform', 'an der plattform vorbei', 'ohne gebuhr*', 'fora da plataforma', 'por fora', 'sem taxa',
  'fuori dalla piattaforma', 'fuori piattaforma', 'senza commission*', 'platform disi', 'platform dışı*', 'komisyonsuz', 'elden odeme', 'poza platforma', 'poza serwisem',
  'buiten het platform', 'buiten de site', 'di luar platform', 'di luar aplikasi', 'ngoai san', 'ngoai nen tang', 'utanfor plattformen', 'uden om platformen',
  'мимо сайта', 'мимо площадки', 'вне площадки', 'в обход', 'без комиссии', 'поза платформою', 'без комісії',
  'خارج المنصة', 'خارج الموقع', 'بدون عمولة', 'خارج از سایت', 'خارج از پلتفرم', 'بدون کارمزد', 'מחוץ לפלטפורמה', 'מחוץ לאתר', 'בלי עמלה',
  'प्लेटफॉर्म के बाहर', 'साइट के बाहर', '平台外', '不走平台', '私下交易', '线下交易', '線下交易', '私下付款', '免手续费', 'サイト外', 'プラットフォーム外', '直接取引', '手数料なし',
  '직거래', '플랫폼 밖', '수수료 없이', 'นอกแพลตฟอร์ม', 'นอกเว็บ', 'ไม่เสียค่าธรรมเนียม', 'εκτος πλατφορμας', 'χωρις προμηθεια',
]; // prettier-ignore

export const mailWords: readonly string[] = [
  'gmail', 'hotmail', 'outlook com', 'protonmail', 'yahoo com', 'icloud com', 'mail ru', 'yandex ru', 'gmx de', 'web de', 'qq com', '163 com',
  'my email', 'email me', 'mi correo', 'mon mail', 'meine mail', 'meu email', 'почта мо*', '我的邮箱', '我的郵箱', 'メールアドレス', '이메일 주소', 'بريدي', 'ایمیل من',
]; // prettier-ignore

/** Words for the digits 0–9 by language, for numbers that are spelled out. */
export const digitWords: readonly string[] = [
  'zero oh one two three four five six seven eight nine', 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'zero un deux trois quatre cinq six sept huit neuf', 'null eins zwei zwo drei vier funf fuenf sechs sieben acht neun',
  'um dois tres quatro cinco seis meia sete oito nove', 'uno due tre quattro cinque sei sette otto nove',
  'sifir bir iki uc dort bes alti yedi sekiz dokuz', 'nul een twee drie vier vijf zes zeven acht negen',
  'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec', 'nol satu dua tiga empat lima enam tujuh delapan sembilan',
  'khong mot hai ba bon nam sau bay tam chin', 'ноль один два три четыре пять шесть семь восемь девять',
  'صفر واحد اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة', 'یک دو سه چهار پنج شش هفت هشت نه',
  'शून्य एक दो तीन चार पांच छह सात आठ नौ', 'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า', '공 영 일 이 삼 사 오 육 칠 팔 구',
  '零 〇 一 二 三 四 五 六 七 八 九 幺 ゼロ いち に さん よん ご ろく なな はち きゅう',
]; // prettier-ignore
