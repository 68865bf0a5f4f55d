import { wordTable } from './word-table.js';

/** Units of sizes, after the number. */
// prettier-ignore
export const units = wordTable(`
inch|inch|Zoll|pouces|pulgadas|pollici|polegadas|inch|cali|palců|tommer|tum|дюймов|英寸|インチ|인치|بوصة|אינץ'|इंच|นิ้ว|inç|inch|inci|吋|اینچ
cm|cm|cm|cm|cm|cm|cm|cm|cm|cm|cm|cm|см|厘米|cm|cm|سم|ס"מ|सेमी|ซม.|cm|cm|cm|公分|سانتی‌متر
g|g|g|g|g|g|g|g|g|g|g|g|г|克|g|g|غ|גרם|ग्राम|กรัม|g|g|g|克|گرم
kg|kg|kg|kg|kg|kg|kg|kg|kg|kg|kg|kg|кг|公斤|kg|kg|كغ|ק"ג|किग्रा|กก.|kg|kg|kg|公斤|کیلوگرم
ml|ml|ml|ml|ml|ml|ml|ml|ml|ml|ml|ml|мл|毫升|ml|ml|مل|מ"ל|मिली|มล.|ml|ml|ml|毫升|میلی‌لیتر
liter|l|l|l|l|l|l|l|l|l|l|l|л|升|L|L|لتر|ליטר|लीटर|ลิตร|l|lít|liter|公升|لیتر
`);
