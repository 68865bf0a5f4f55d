/** What the front page says, by the names of its parts. */
export interface Words {
  readonly sentence: string;
  readonly lead: string;
  readonly paste: string;
  readonly remark: string;
  readonly copy: string;
  readonly copied: string;
  readonly live: string;
  readonly find: string;
  readonly buy: string;
  readonly haggle: string;
  readonly more: string;
  readonly gallery: string;
  readonly galleryLine: string;
  readonly generator: string;
  readonly generatorLine: string;
  readonly shop: string;
  readonly shopLine: string;
  readonly simulator: string;
  readonly simulatorLine: string;
  readonly mediator: string;
  readonly mediatorLine: string;
}

export const languages = ['en', 'de', 'es', 'zh-Hans', 'ar'] as const;
export type Language = (typeof languages)[number];

export const words: Readonly<Record<Language, Words>> = {
  en: {
    sentence: 'A marketplace that fits inside any website.',
    lead: 'Search, haggling, escrow and trust between strangers.',
    paste: 'Paste two lines',
    remark: 'The key pk_demo runs the whole platform inside the page: no account, no server.',
    copy: 'Copy',
    copied: 'Copied',
    live: 'Live in this page',
    find: 'Find',
    buy: 'Pay into escrow',
    haggle: 'Haggle',
    more: 'Look around',
    gallery: 'Gallery',
    galleryLine: 'Every element in every state, theme, language and width.',
    generator: 'Snippet generator',
    generatorLine: 'Choose options and colours, copy the code for your site.',
    shop: 'A shop',
    shopLine: 'A merchant’s site with all of it, on a real backend.',
    simulator: 'Escrow simulator',
    simulatorLine: 'Take one deal through every step and every deadline.',
    mediator: 'Mediator’s desk',
    mediatorLine: 'Two sides, one claim: decide who gets the money.',
  },
  de: {
    sentence: 'Ein Marktplatz, der in jede Website passt.',
    lead: 'Suche, Feilschen, Treuhand und Vertrauen unter Fremden.',
    paste: 'Zwei Zeilen einfügen',
    remark: 'Mit pk_demo läuft die ganze Plattform in der Seite: kein Konto, kein Server.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    live: 'Live auf dieser Seite',
    find: 'Finden',
    buy: 'Auf Treuhand zahlen',
    haggle: 'Feilschen',
    more: 'Umsehen',
    gallery: 'Galerie',
    galleryLine: 'Jedes Element in jedem Zustand, Farbschema, jeder Sprache und Breite.',
    generator: 'Code-Generator',
    generatorLine: 'Optionen und Farben wählen, Code für die eigene Seite kopieren.',
    shop: 'Ein Laden',
    shopLine: 'Die Seite eines Händlers mit allem, auf einem echten Backend.',
    simulator: 'Treuhand-Simulator',
    simulatorLine: 'Ein Geschäft durch jeden Schritt und jede Frist führen.',
    mediator: 'Schlichtertisch',
    mediatorLine: 'Zwei Seiten, ein Streit: Wer bekommt das Geld?',
  },
  es: {
    sentence: 'Un mercado que cabe en cualquier sitio web.',
    lead: 'Búsqueda, regateo, depósito y confianza entre desconocidos.',
    paste: 'Pega dos líneas',
    remark: 'La clave pk_demo ejecuta toda la plataforma en la página: sin cuenta, sin servidor.',
    copy: 'Copiar',
    copied: 'Copiado',
    live: 'En vivo en esta página',
    find: 'Encontrar',
    buy: 'Pagar en depósito',
    haggle: 'Regatear',
    more: 'Explorar',
    gallery: 'Galería',
    galleryLine: 'Cada elemento en cada estado, tema, idioma y anchura.',
    generator: 'Generador de código',
    generatorLine: 'Elige opciones y colores, y copia el código para tu sitio.',
    shop: 'Una tienda',
    shopLine: 'El sitio de un comerciante con todo, sobre un servidor real.',
    simulator: 'Simulador de depósito',
    simulatorLine: 'Lleva una compra por cada paso y cada plazo.',
    mediator: 'Mesa de mediación',
    mediatorLine: 'Dos partes, una reclamación: decide quién recibe el dinero.',
  },
  'zh-Hans': {
    sentence: '一个能放进任何网站的集市。',
    lead: '搜索、议价、担保交易，让陌生人彼此信任。',
    paste: '粘贴两行代码',
    remark: '密钥 pk_demo 让整个平台在页面内运行：无需账户，无需服务器。',
    copy: '复制',
    copied: '已复制',
    live: '就在本页运行',
    find: '找货',
    buy: '担保付款',
    haggle: '议价',
    more: '四处看看',
    gallery: '组件陈列',
    galleryLine: '每个组件的每种状态、主题、语言和宽度。',
    generator: '代码生成器',
    generatorLine: '选好选项和颜色，复制适合你网站的代码。',
    shop: '示范商店',
    shopLine: '一个真实样貌的商家网站，接在真正的后端上。',
    simulator: '担保交易模拟器',
    simulatorLine: '让一笔交易走完每一步和每个期限。',
    mediator: '调解台',
    mediatorLine: '双方各执一词：由你决定钱归谁。',
  },
  ar: {
    sentence: 'سوق يتّسع له أيّ موقع.',
    lead: 'بحث ومساومة وضمان للمال وثقة بين الغرباء.',
    paste: 'الصق سطرين',
    remark: 'المفتاح pk_demo يشغّل المنصّة كلّها داخل الصفحة: بلا حساب ولا خادم.',
    copy: 'نسخ',
    copied: 'تمّ النسخ',
    live: 'حيّ في هذه الصفحة',
    find: 'ابحث',
    buy: 'ادفع إلى الضمان',
    haggle: 'ساوم',
    more: 'تجوّل',
    gallery: 'المعرض',
    galleryLine: 'كلّ عنصر في كلّ حالة وسمة ولغة وعرض.',
    generator: 'مولّد الشيفرة',
    generatorLine: 'اختر الخيارات والألوان وانسخ الشيفرة لموقعك.',
    shop: 'متجر',
    shopLine: 'موقع تاجر كامل على خادم حقيقي.',
    simulator: 'محاكي الضمان',
    simulatorLine: 'خذ صفقة عبر كلّ خطوة وكلّ مهلة.',
    mediator: 'مكتب الوسيط',
    mediatorLine: 'طرفان ومطالبة: قرّر لمن يذهب المال.',
  },
};
