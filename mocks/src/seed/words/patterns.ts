import { wordTable } from './word-table.js';

/** Patterns, as phrases that agree with any noun. */
// prettier-ignore
export const patterns = wordTable(`
stripes|with stripes|mit Streifen|à rayures|de rayas|a righe|às riscas|met strepen|w paski|s proužky|med striber|med ränder|в полоску|条纹|ストライプ柄|줄무늬|مخطط|עם פסים|धारीदार|ลายทาง|çizgili|kẻ sọc|motif garis|條紋|راه‌راه
checks|with checks|mit Karos|à carreaux|de cuadros|a quadri|aos quadrados|met ruiten|w kratę|s kostkou|med tern|med rutor|в клетку|格纹|チェック柄|체크무늬|بنقشة مربعات|עם משבצות|चेकदार|ลายตาราง|ekose|kẻ ca rô|motif kotak|格紋|چهارخانه
flowers|with flowers|mit Blumen|à fleurs|de flores|a fiori|às flores|met bloemen|w kwiaty|s květy|med blomster|med blommor|с цветами|花卉|花柄|꽃무늬|بنقشة زهور|עם פרחים|फूलदार|ลายดอกไม้|çiçekli|hoa văn hoa|motif bunga|花卉|گل‌دار
dots|with dots|mit Punkten|à pois|de lunares|a pois|às bolinhas|met stippen|w kropki|s puntíky|med prikker|med prickar|в горошек|波点|水玉柄|물방울무늬|منقط|עם נקודות|बिंदीदार|ลายจุด|puantiyeli|chấm bi|motif polkadot|波點|خال‌دار
cranes|with cranes|mit Kranichen|à motif de grues|con grullas|con gru|com garças|met kraanvogels|w żurawie|s jeřáby|med traner|med tranor|с журавлями|仙鹤纹|鶴柄|학무늬|بنقشة طيور|עם עגורים|सारस छाप|ลายนกกระเรียน|turna desenli|họa tiết chim hạc|motif bangau|仙鶴紋|طرح درنا
`);
