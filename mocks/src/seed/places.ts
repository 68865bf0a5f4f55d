import type { Currency } from '@souk/sdk/contract';
import { oneOf } from './one-of.js';
import { languages, type Language } from './words/word-table.js';

/** What a workshop is good at; kinds of products name it, and sellers have one. */
export const trades = [
  'textile', 'leather', 'jewellery', 'table', 'wood', 'tea', 'electronics', 'play', 'garden',
] as const; // prettier-ignore
export type Trade = (typeof trades)[number];

const currencies = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'KWD'] as const satisfies Currency[];
/** Currencies that sellers of the demo price in. */
export type PlaceCurrency = (typeof currencies)[number];

/** A town of workshops: the language they write in, the currency they sell in, and how they are called. */
export interface Place {
  readonly city: string;
  /** The town as a sentence of the place's own language names it. */
  readonly localCity: string;
  readonly country: string;
  readonly language: Language;
  readonly currency: PlaceCurrency;
  /** What the town is known for: half of its workshops do this. */
  readonly knownFor: Trade;
  /** Names of houses, and how a workshop puts one into its name. */
  readonly houses: readonly string[];
  readonly patterns: readonly string[];
}

// prettier-ignore
const table = `
Lyon||FR|fr|EUR|textile|Atelier *,Maison *,Manufacture *,Fabrique *|Brume,des Cèdres,Tisserand,Colline,Rive Claire,du Pont Bleu,Mûrier,Quatre Vents
Grasse||FR|fr|EUR|garden|Jardin *,Maison *,Atelier *|Amandier,des Lavandes,Belle Saison,du Puits,Soleil Lent,Clair Matin,Garrigue
Hangzhou|杭州|CN|zh-Hans|USD|tea|*茶庄,*茶坊,*工坊,Hangzhou * Tea|云归,青竹,晨雾,双鹤,梅坞,松月,清溪,白露
Suzhou|苏州|CN|zh-Hans|CNY|textile|*丝坊,*绣庄,*工坊,Suzhou * Silk|平江,月桥,锦溪,采莲,荷风,银杏,枕河,听雨
Shenzhen|深圳|CN|zh-Hans|USD|electronics|*电子,*声学,* Audio Works,* Devices|北辰,远声,蓝湾,Ninefold,Clearbay,Tidewire,Northlight,Quietfield
Taipei|台北|TW|zh-Hant|USD|tea|*茶行,*工作室,*選物|山嵐,初霧,綠蔭,小巷,晴耕,木日,秋光,海線
Kyoto|京都|JP|ja|JPY|table|*窯,*堂,*工房|月影,ひなた,松風,花車,藍染,小槌,若葉,千鳥
Tokyo|東京|JP|ja|JPY|electronics|*製作所,*工房,*商店|北風,朝凪,銀河,みどり,つばめ,あかつき,雪解
Seoul|서울|KR|ko|USD|leather|*공방,*상점,*작업실|달빛,한올,솔바람,느린,푸른,가온,나루,봄날
Berlin||DE|de|EUR|wood|Werkstatt *,Manufaktur *,Tischlerei *,* & Söhne|Birkenhain,Nordlicht,Hollunder,Apfelbaum,Sonnenhof,Lindental,Kranich,Morgenrot
Porto||PT|pt|EUR|leather|Oficina *,Casa *,Ateliê *|da Ribeira,do Sobreiro,Andorinha,Maré Alta,dos Azulejos,Pinhal,Três Barcos
Florence|Firenze|IT|it|EUR|leather|Bottega *,Officina *,Pelletteria *|Arnolfi,del Melograno,San Rocco,Cipresso,della Luna,Vecchio Ponte,Ginestra
Murano||IT|it|EUR|table|Vetreria *,Fornace *,Bottega *|Laguna,del Soffio,Tre Ponti,Alga,Calle Stretta,Stella
Seville|Sevilla|ES|es|EUR|table|Taller *,Casa *,Alfarería *|Azahar,del Patio,Naranjo,Golondrina,Río Manso,Tres Lunas,Alhelí
Utrecht||NL|nl|EUR|play|Atelier *,Werkplaats *,Huis *|De Reiger,Waterlelie,Zonnehof,De Molen,Grachtzicht,Eikenlaan,Het Anker
Kraków||PL|pl|USD|table|Pracownia *,Manufaktura *,Warsztat *|Jarzębina,Modrzew,Pod Lipą,Bursztyn,Wisełka,Zielony Kot,Na Skarpie
Brno||CZ|cs|USD|wood|Dílna *,Ateliér *,Truhlářství *|Jasan,U Javoru,Modrásek,Pod Kopcem,Vlaštovka,Tři Buky,Jitro
Aarhus||DK|da|USD|wood|Værksted *,Snedkeri *,Butik *|Fyrtårn,Lyng,Havbrise,Bøgeskov,Nordvest,Klit,Strandvej
Malmö||SE|sv|USD|wood|Verkstad *,Ateljé *,Butik *|Björken,Havsutsikt,Ljung,Lyktan,Tallbacken,Vinterljus,Svalan
Jaipur|जयपुर|IN|hi|INR|jewellery|* कारीगर,* हस्तकला,* शिल्प,* Block Print House|गुलमोहर,नीलम,चंदन,मयूर,सूरज,Indigo Lane,Marigold,Peacock Court
Chiang Mai|เชียงใหม่|TH|th|USD|table|บ้าน*,ร้าน*,โรงงาน*|ดอยหมอก,ใบตอง,ลำธาร,จันทร์ผา,ไม้หอม,เก้าดาว,ฟ้าใส
Istanbul|İstanbul|TR|tr|USD|textile|* Atölyesi,* Dokuma,* Evi|Lale,Nar Çiçeği,Mavi Kapı,Boğaz,Ay Işığı,Yedi Tepe,Zeytin Dalı
Hội An||VN|vi|USD|textile|Xưởng *,Nhà *,Tiệm *|Hoa Sen,Đèn Lồng,Sông Thu,Tre Xanh,Trăng Non,Phố Cổ,Lúa Vàng
Yogyakarta||ID|id|USD|textile|Sanggar *,Rumah *,Griya *|Melati,Kembang Pagi,Bambu Kuning,Senja,Teratai,Rimba,Cendana
Kuwait City|الكويت|KW|ar|KWD|jewellery|دار *,ورشة *,بيت *|اللؤلؤ,النخيل,الياسمين,القمر,المرجان,الصدف,الريحان
Marrakesh|مراكش|MA|ar|USD|leather|دار *,ورشة *,Atelier *|الزليج,الأركان,الورد,Bab Lahcen,Zellige Bleu,Oued Clair,Sept Palmiers
Dubai|دبی|AE|fa|USD|textile|فرش *,خانه *,کارگاه *|مهتاب,سپیدار,انار,نیلوفر,آبان,پرنیان,گلستان
Haifa|חיפה|IL|he|USD|jewellery|סדנת *,בית *,סטודיו *|הכרמל,הרימון,הגל,התאנה,האורן,השחר,הזית
Almaty|Алматы|KZ|ru|USD|textile|Мастерская *,Дом *,Артель *|Апорт,Тянь-Шань,Белый войлок,Горный ветер,Полынь,Юрта,Рассвет
London||GB|en|GBP|leather|* & Daughters,The * Workshop,* of Hackney,* Stores|Harrowgate,Bellwether,Pennyroyal,Foxglove,Old Mill,Cinder Lane,Lantern
Portland||US|en|USD|garden|* Workshop,* Supply Co.,* Goods,The * Makers|Juniper,Bluebird,Riverside,Saffron Hill,Cedar & Salt,Two Finches,Fernhollow,Copper Kettle
Nairobi||KE|en|USD|play|* Collective,* Makers,* Workshop|Acacia,Savanna Thread,Baobab,Long Rains,Kite & Reed,Mango Yard
`;

/** The towns of the demo catalogue. */
export const places: readonly Place[] = table.trim().split('\n').map(placeOf);

function placeOf(line: string): Place {
  const [
    city = '',
    localCity = '',
    country = '',
    language,
    currency,
    knownFor,
    patterns = '',
    houses = '',
  ] = line.split('|');
  return {
    city,
    localCity: localCity === '' ? city : localCity,
    country,
    language: oneOf(languages, language),
    currency: oneOf(currencies, currency),
    knownFor: oneOf(trades, knownFor),
    houses: houses.split(','),
    patterns: patterns.split(','),
  };
}
