import type { CategoryRow } from '@souk/platform';

/** Languages of the columns below, after id and parent. */
const languages = 'en zh-Hans ja de fr es it pt nl pl cs da sv ru'.split(' ');

// Google product taxonomy, the branches that the demo sells in. See FACTS.md for origin and licence.
// prettier-ignore
const table = `
1		Animals & Pet Supplies	宠物/宠物用品	ペット・ペット用品	Tiere & Tierbedarf	Animaux et articles pour animaux de compagnie	Productos para mascotas y animales	Articoli per animali	Animais e suprimentos para animais de estimação	Dieren	Zwierzęta i artykuły dla zwierząt	Chovatelství	Dyr og tilbehør til kæledyr	Djur och tillbehör till husdjur	Животные и товары для питомцев
2	1	Pet Supplies	宠物用品	ペット用品	Haustierbedarf	Articles pour animaux de compagnie	Productos para mascotas	Animali domestici - Articoli	Suprimentos para animais de estimação	Benodigdheden voor huisdieren	Artykuły dla zwierząt	Potřeby pro domácí zvířata	Tilbehør til kæledyr	Tillbehör till husdjur	Товары для домашних животных
5	2	Dog Supplies	狗粮/狗用品	犬用品	Hundebedarf	Accessoires pour chiens	Productos para perros	Articoli per cani	Suprimentos para cães	Benodigdheden voor honden	Artykuły dla psów	Potřeby pro psy	Tilbehør til hunde	Hundtillbehör	Товары для собак
4434	5	Dog Beds	狗窝	犬用ベッド	Hundebetten	Paniers pour chiens	Camas para perros	Lettini per cani	Camas para cães	Hondenbedden	Legowiska dla psów	Pelechy pro psy	Hundesenge	Hundsängar	Лежаки для собак
166		Apparel & Accessories	服饰	ファッション・アクセサリー	Bekleidung & Accessoires	Vêtements et accessoires	Ropa y accesorios	Abbigliamento e accessori	Vestuário e acessórios	Kleding en accessoires	Ubrania i akcesoria	Oblečení a doplňky	Tøj og tilbehør	Kläder och accessoarer	Предметы одежды и принадлежности
1604	166	Clothing	服装	衣料品	Bekleidung	Vêtements	Prendas de vestir	Abbigliamento	Roupas	Kleding	Ubrania	Oblečení	Tøj	Kläder	Одежда
212	1604	Shirts & Tops	春夏上衣	トップス	Shirts & Tops	Hauts	Camisas y tops	Camicie e top	Camisetas e tops	Overhemden, shirts en bovenstukjes	Podkoszulki i topy	Košile a topy	Skjorter og toppe	Skjortor och toppar	Рубашки и топы
213	1604	Underwear & Socks	保暖内衣/内衣/袜子	下着・靴下	Unterwäsche & Socken	Sous-vêtements et chaussettes	Ropa interior y calcetines	Biancheria intima e calze	Roupas íntimas e meias	Ondergoed en sokken	Bielizna i skarpety	Spodní prádlo a ponožky	Undertøj og sokker	Underkläder och strumpor	Носки и нижнее белье
209	213	Socks	短袜/船袜/棉袜	靴下	Socken	Chaussettes	Calcetines	Calze	Meias	Sokken	Skarpety	Ponožky	Sokker	Strumpor	Носки
167	166	Clothing Accessories	服饰配件/皮带/帽子/围巾	ファッション小物	Bekleidungsaccessoires	Accessoires d'habillement	Complementos	Accessori di abbigliamento	Acessórios para roupas	Kledingaccessoires	Akcesoria do ubrań	Oděvní doplňky	Tilbehør til tøj	Klädesaccessoarer	Принадлежности для одежды
169	167	Belts	皮带/腰带/腰链/腰饰	ベルト	Gürtel	Ceintures	Cinturones	Cinture	Cintos	Riemen	Paski	Opasky	Bælter	Bälten	Поясные ремни
173	167	Hats	帽子	帽子	Hüte	Chapeaux	Sombreros	Cappelli	Chapéus	Hoeden	Czapki	Klobouky	Hatte	Hattar	Шляпы
177	167	Scarves & Shawls	围巾/披肩	スカーフ・ショール	Schals & Halstücher	Écharpes, foulards et châles	Bufandas y chales	Sciarpe e scialli	Cachecóis e xales	Sjaals	Szaliki i szale	Šátky a šály	Tørklæder og sjaler	Halsdukar och sjalar	Шарфы и шали
178	167	Sunglasses	太阳镜	サングラス	Sonnenbrillen	Lunettes de soleil	Gafas de sol	Occhiali da sole	Óculos de sol	Zonnebrillen	Okulary przeciwsłoneczne	Sluneční brýle	Solbriller	Solglasögon	Солнечные очки
6551	166	Handbags, Wallets & Cases		ハンドバッグ・財布	Handtaschen, Geldbörsen & Etuis	Sacs à main, portefeuilles et étuis	Bolsos, billeteras y estuches	Borsette, portafogli e custodie	Bolsas, carteiras e estojos	Handtassen, portefeuilles en koffers	Torebki, portfele i etui	Kabelky, peněženky a pouzdra	Håndtasker, pengepunge og holdere	Handväskor, plånböcker och fodral	Ручные сумки, кошельки и чехлы
3032	6551	Handbags	手袋	ハンドバッグ	Handtaschen	Sacs à main	Bolsos	Borsette	Bolsas	Handtassen	Torebki	Kabelky	Håndtasker	Handväskor	Дамские ручные сумки
188	166	Jewelry	首饰/珠宝	ジュエリー	Schmuck	Bijoux	Joyería	Preziosi	Joias	Sieraden	Biżuteria	Klenoty	Smykker	Smycken	Ювелирные украшения
194	188	Earrings	耳饰/耳环/耳钉/耳线	ピアス・イヤリング	Ohrringe	Boucles d'oreilles	Pendientes	Orecchini	Brincos	Oorbellen	Kolczyki	Náušnice	Øreringe	Örhängen	Серьги
196	188	Necklaces	项链/毛衣链/颈链/颈环	ネックレス	Halsketten	Colliers	Collares	Collane	Colares	Halskettingen	Naszyjniki	Náhrdelníky	Halskæder	Halsband	Ожерелья
200	188	Rings	戒指	指輪	Ringe	Bagues	Anillos	Anelli	Anéis	Ringen	Pierścionki	Prsteny	Ringe	Ringar	Кольца
201	188	Watches	手表	腕時計	Armbanduhren & Taschenuhren	Montres	Relojes de pulsera y de bolsillo	Orologi da polso	Relógios de pulso	Horloges	Zegarki	Hodinky	Armbåndsure	Armbandsklockor	Наручные и карманные часы
141		Cameras & Optics	摄影器材/光学产品	カメラ・光学機器	Kameras & Optik	Appareils photo, caméras et instruments d'optique	Cámaras y ópticas	Fotocamere/dispositivi ottici	Câmeras e óptica	Camera's en optiek	Aparaty, kamery i przyrządy optyczne	Foto, video a optika	Kameraer og optik	Kameror och optik	Камеры и оптика
142	141	Cameras	相机	カメラ	Kameras	Appareils photo et caméras	Cámaras	Foto/videocamere	Câmeras	Camera's	Aparaty i kamery	Fotoaparáty a kamery	Kameraer	Kameror	Камеры
222		Electronics	电子产品	電気製品	Elektronik	Appareils électroniques	Electrónica	Dispositivi elettronici	Eletrônicos	Elektronica	Elektronika	Elektronika	Elektronik	Elektronik	Электроника
223	222	Audio	音响设备	オーディオ	Audio	Audio	Audio	Audio	Áudio	Audio	Audio	Zvuk	Lyd	Ljud	Аудиосистемы
2165	223	Audio Components	音响设备组件	オーディオ機器	Audiokomponenten	Composants audio	Equipo de sonido	Componenti audio	Componentes para equipamentos de áudio	Audiocomponenten	Elementy audio	Zvukové komponenty	Lydkomponenter	Ljudkomponenter	Аудиокомпоненты
505771	2165	Headphones & Headsets		イヤホン・ヘッドセット	Kopfhörer & Headsets	Casques Audio & Écouteurs	Auriculares	Cuffie e auricolari	Fones de ouvido e headsets	Hoofdtelefoons en headsets	Słuchawki i zestawy słuchawkowe	Sluchátka a náhlavní soupravy	Hovedtelefoner og headset	Hörlurar och headsets	Наушники и гарнитуры
543626	505771	Headphones													
249	2165	Speakers	扬声器/音箱	スピーカー	Lautsprecher	Enceintes et haut-parleurs	Altavoces	Altoparlanti	Alto-falantes	Luidsprekers	Głośniki	Reproduktory	Højttalere	Högtalare	Акустические колонки
412		Food, Beverages & Tobacco	饮食/烟酒	食品・飲料	Nahrungsmittel, Getränke & Tabak	Alimentation, boissons et tabac	Alimentación, bebida y tabaco	Cibo, bevande e tabacco	Alimentos, bebidas e tabaco	Eten, drinken en tabak	Żywność, napoje i tytoń	Jídlo, pití a tabák	Fødevarer, drikkevarer og tobak	Mat, dryck och tobak	Продукты, напитки и табачные изделия
413	412	Beverages	饮料/饮品	飲料	Getränke	Boissons	Bebidas	Bevande	Bebidas	Drinken	Napoje	Nápoje	Drikkevarer	Drycker	Напитки
1868	413	Coffee	咖啡	コーヒー	Kaffee	Café	Café	Caffè	Café	Koffie	Kawy	Káva	Kaffe	Kaffe	Кофе
2073	413	Tea & Infusions	茶/茶饮料	お茶・紅茶	Tees & Aufgüsse	Thé et infusions	Té e infusiones	Tè e infusi	Chás e infusões	Thee en aftreksels	Herbaty i napary	Čaje a bylinné směsi	Te og blandinger	Te och infusioner	Чаи и чайные смеси
436		Furniture	家具	家具	Möbel	Meubles	Mobiliario	Arredamento	Móveis	Meubelen	Meble	Nábytek	Møbler	Möbler	Мебель
443	436	Chairs	椅	椅子	Stühle	Fauteuils	Sillas	Sedie	Cadeiras	Stoelen	Krzesła i fotele	Židle	Stole	Stolar	Кресла и стулья
460	436	Sofas	沙发	ソファ	Sofas	Canapés	Sofás	Divani	Sofás	Sofa's	Sofy	Pohovky	Sofaer	Soffor	Диваны
536		Home & Garden	家居/日用/园艺	ホーム・ガーデン	Heim & Garten	Maison et jardin	Casa y jardín	Casa e giardino	Casa e jardim	Huis en tuin	Dom i ogród	Dům a zahrada	Hjem og have	Hem och trädgård	Дом и сад
696	536	Decor	装饰	インテリア・エクステリア	Dekoration	Décorations	Decoración	Arredo	Decoração	Decoratie	Ozdoby	Bytové doplňky a dekorace	Indretning	Dekor	Декоративные элементы
592	696	Home Fragrances	香薰	ホームフレグランス	Raumdüfte	Parfums d'intérieur	Fragancias para el hogar	Fragranze per la casa	Fragrâncias domésticas	Interieurparfums	Zapachy do domu	Domácí vůně	Duftstoffer	Dofter för hemmet	Ароматизаторы для помещений
588	592	Candles	蜡烛	キャンドル	Kerzen	Bougies	Velas	Candele	Velas	Kaarsen	Świece	Svíčky	Stearinlys	Ljus	Свечи
598	696	Rugs	地毯	ラグ	Teppiche	Petits tapis	Alfombras	Tappetini	Tapetes	Kleden	Dywaniki podłogowe	Koberečky	Tæpper	Mattor	Коврики
4454	696	Throw Pillows	靠枕	クッション	Zierkissen	Coussins décoratifs	Cojines	Cuscini foderati	Almofadas	Kussentjes	Poduszki dekoracyjne	Polštářky	Pyntepuder	Prydnadskuddar	Диванные подушки
602	696	Vases	花瓶	花瓶	Vasen	Vases	Floreros	Vasi	Vasos	Vazen	Wazony	Vázy	Vaser	Vaser	Вазы
638	536	Kitchen & Dining	厨房/餐饮	キッチン・ダイニング	Küche & Esszimmer	Arts de la table et arts culinaires	Cocina y comedor	Cucina e pranzo	Produtos de cozinha e aparelhos de jantar	Keuken en eetkamer	Kuchnia i jadalnia	Kuchyně a jídelny	Køkken og spisestue	Kök och matsal	Товары для кухни и столовой
668	638	Kitchen Tools & Utensils	厨具/厨房DIY用品	キッチン用品・調理器具	Küchenhelfer & -utensilien	Ustensiles et accessoires de cuisine	Herramientas y utensilios de cocina	Strumenti e utensili cucina	Ferramentas e utensílios de cozinha	Keukengereedschap	Narzędzia i sprzęty kuchenne	Kuchyňské nástroje a vybavení	Køkkenredskaber	Köksverktyg och köksgeråd	Кухонные приборы и утварь
666	668	Cutting Boards	砧板/菜板	まな板	Schneidebretter	Planches à découper	Tablas de cortar	Taglieri	Tábuas de corte para cozinha	Snijplanken	Deski do krojenia	Prkénka na krájení	Skærebrætter	Skärbrädor	Кухонные доски
665	668	Kitchen Knives	厨房刀具/厨刀	包丁	Küchenmesser	Couteaux de cuisine	Cuchillos de cocina	Coltelli da cucina	Facas de cozinha	Keukenmessen	Noże kuchenne	Kuchyňské nože	Køkkenknive	Köksknivar	Кухонные ножи
672	638	Tableware	餐具	テーブルウェア	Tafelgeschirr	Arts de la table	Utensilios de mesa	Stoviglie	Utensílios para mesa	Servies en bestek	Zastawy stołowe	Stolní nádobí	Service og bestik	Serviser	Столовая посуда
673	672	Dinnerware	碗碟	食器	Geschirr	Vaisselle de table	Vajilla	Stoviglie da cena	Aparelho de jantar	Etensborden	Zastawy obiadowe	Nádobí	Spisestel	Tallrikar och bordsserviser	Обеденная посуда
3498	673	Bowls	碗	お椀・深鉢	Schüsseln	Bols	Cuencos	Recipienti	Tigelas	Kommen	Miski	Mísy	Skåle	Skålar	Чаши
674	672	Drinkware	饮具/杯具	グラス・カップ	Trinkgefäße	Articles de boisson	Cristalería	Bicchieri	Utensílios para bebidas	Glazen	Naczynia do napojów	Nádoby na nápoje	Glas og kopper	Glas och karaffer	Посуда для напитков
2169	674	Mugs	马克杯	マグカップ	Kaffee- & Teebecher	Mugs	Tazas	Tazze	Canecas	Mokken	Kubki	Hrníčky	Krus	Muggar	Кружки
689	536	Lawn & Garden	园艺	ガーデン用品・ガーデン機器	Rasen & Garten	Pelouses et jardins	Jardín	Prato e giardino	Gramado e jardim	Tuin en gazon	Trawnik i ogród	Trávníky a zahrady	Græsplæne og have	Gräsmatta och trädgård	Товары для газонов и садовых участков
2962	689	Gardening	园艺用品	ガーデニング	Gartenbau	Jardinage	Jardinería	Giardinaggio	Jardinagem	Tuinieren	Ogrodnictwo	Zahradničení	Havearbejde	Trädgårdsskötsel	Товары для садоводства
721	2962	Pots & Planters	花盆/花坛	植木鉢・プランター	Blumentöpfe & Pflanzgefäße	Pots et cache-pots	Macetas y tiestos	Vasi e fioriere	Potes	Potten	Doniczki i osłonki	Koflíky a sazečky	Plantekrukker	Krukor och växtbehållare	Горшки и кадки
594	536	Lighting	照明设备	照明	Beleuchtung	Luminaires	Iluminación	Illuminazione	Iluminação	Verlichting	Oświetlenie	Osvětlení	Belysning	Belysning	Осветительные приборы
4636	594	Lamps	灯具	スタンドライト	Lampen	Lampes	Lámparas móviles	Lampade	Luminárias	Lampen	Lampy	Lampy	Lamper	Lampor	Лампы
4171	536	Linens & Bedding	家庭日用纺织品	テーブルリネン・寝具	Bett- und Haushaltswäsche	Linge	Ropa de casa	Biancheria	Lençóis e roupas de cama	Linnengoed	Bielizna stołowa i pościelowa	Prádlo	Linned og sengetøj	Linne och sängkläder	Постельное бельё
569	4171	Bedding	床品	寝具	Bettwäsche	Literie	Ropa de cama	Lenzuola e coperte	Roupas de cama	Beddengoed	Artykuły pościelowe	Lůžkoviny	Sengetøj	Sängkläder	Постельные принадлежности
1985	569	Blankets	薄被/毯子	毛布・ブランケット	Decken	Couvertures	Mantas	Coperte	Cobertores	Dekens	Koce	Deky	Sengetæpper	Filtar	Одеяла
601	4171	Table Linens	桌布/台布	テーブルリネン	Tischwäsche	Linge de table	Mantelería	Teli per la tavola	Roupas de mesa	Tafellinnen	Bielizna stołowa	Stolní prádlo	Dækketøj	Bordslinne	Столовое бельё
4143	601	Tablecloths	台布	テーブルクロス	Tischtücher	Nappes	Manteles	Tovaglie	Toalhas de mesa	Tafelkleden	Obrusy	Ubrusy	Bordduge	Bordsdukar	Скатерти
5181		Luggage & Bags	箱包/手袋	旅行用かばん・バッグ	Taschen & Gepäck	Bagages et maroquinerie	Maletas y bolsos de viaje	Bagagli e borse	Malas e bolsas	Bagage en tassen	Torby, walizki i akcesoria podróżne	Tašky a zavazadla	Kufferter og tasker	Resväskor och väskor	Багаж и сумки
100	5181	Backpacks	双肩包/登山包/户外背包	バックパック	Rucksäcke	Sacs à dos	Mochilas	Zaini	Mochilas	Rugzakken	Plecaki	Batohy	Rygsække	Ryggsäckar	Рюкзаки
922		Office Supplies	办公用品	オフィス用品	Bürobedarf	Fournitures de bureau	Material de oficina	Forniture per ufficio	Materiais de escritório	Kantoorartikelen	Artykuły biurowe	Kancelářské potřeby	Kontorforsyning	Kontorsmaterial	Канцелярские товары
932	922	General Office Supplies	办公耗材	事務用消耗品	Schreibwaren	Fournitures de bureau générales	Productos generales	Forniture generiche per ufficio	Suprimentos em geral	Algemene kantoorbenodigdheden	Artykuły różne	Obecné kancelářské potřeby	Generelle forbrugsvarer	Allmänt kontorsmaterial	Общие принадлежности
956	932	Paper Products	办公用纸	紙製品	Papierprodukte	Papeterie	Productos de papel	Prodotti di carta	Produtos de papel	Papierproducten	Artykuły papiernicze	Papírové výrobky	Papirvarer	Pappersprodukter	Бумажные изделия
961	956	Notebooks & Notepads	记事本/笔记本	ノート・メモ帳	Notizbücher & Notizblöcke	Carnets et bloc-notes	Libretas y blocs de notas	Taccuini e block-notes	Cadernos e blocos	Notitie- en kladblokken	Bruliony i notesy	Záznamníky a poznámkové bloky	Notesbøger og notesblokke	Anteckningsböcker och anteckningsblock	Блокноты
1239		Toys & Games	玩具/游戏	おもちゃ・ゲーム	Spielzeuge & Spiele	Jeux et jouets	Juegos y juguetes	Giochi e giocattoli	Brinquedos e jogos	Speelgoed en spellen	Gry i zabawki	Hračky a hry	Legetøj og spil	Leksaker och spel	Игры и игрушки
3867	1239	Puzzles	益智类	パズル	Puzzles & Geduldspiele	Jeux de puzzle	Rompecabezas	Puzzle	Quebra-cabeças	Puzzels	Łamigłówki	Hlavolamy	Gådespil	Läggspel	Пазлы и головоломки
1253	1239	Toys	玩具	おもちゃ	Spielzeuge	Jouets	Juguetes	Giocattoli	Brinquedos	Speelgoed	Zabawki	Hračky	Legetøj	Leksaker	Игрушки
1254	1253	Building Toys	积木/拼插玩具	構成玩具	Bausteine & Bauspielzeug	Jouets de construction	Juguetes de construcción	Giocattoli per costruzioni	Brinquedos de montar	Bouwspeelgoed	Zabawki do budowania	Stavební hračky	Byggelegetøj	Byggleksaker	Конструкторы и строительные игрушки
3617	1254	Wooden Blocks	木制积木	積み木	Holzbausteine	Jouets en bois	Bloques de madera	Blocchi di legno	Blocos de madeira	Houten blokken	Klocki drewniane	Dřevěné kostky	Træklodser	Träklossar	Деревянные блоки
1255	1253	Dolls, Playsets & Toy Figures	毛绒玩具/公仔/人偶/手办	人形・プレイセット	Puppen, Spielkombinationen & Spielzeugfiguren	Poupées, coffrets et figurines	Muñecas, parques infantiles y figuras de juguete	Bambole, playset e giocattoli	Bonecas, conjuntos e personagens	Poppen, speelsets en speelgoedfiguurtjes	Lalki, zestawy i figurki	Panenky, hrací sady a figurky	Dukker, legestativer og legetøjsfigurer	Dockor, lekset och leksaksfigurer	Куклы, фигурки и наборы игрушек
1257	1255	Dolls	玩具娃娃	人形	Puppen	Poupées	Muñecas	Bambole	Bonecas	Poppen	Lalki	Panenky	Dukker	Dockor	Куклы
`;

/** The category tree of the demo catalogue, named in up to 14 languages. */
export const categories: readonly CategoryRow[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', parent = '', ...names] = line.split('\t');
    const named = names.flatMap((name, index) =>
      name === '' ? [] : [[languages[index], name] as const],
    );
    return { id, parentId: parent === '' ? null : parent, names: Object.fromEntries(named) };
  });
