/** Units of sizes in every language; `base` and `times` make "1 kg" and "1000 g" one. */
export const unitWords = [
  { base: 'inch', times: 1, words: 'inch inches in zoll pouce pouces pulgada pulgadas pollice pollici polegada polegadas cal cali cale palec palce palcu tomme tommer tum дюйм дюймов дюйма 英寸 吋 インチ 인치 بوصه اینچ אינץ אינצים इंच นิ้ว inc inci' },
  { base: 'mm', times: 1, words: 'mm millimeter millimetre мм 毫米 ミリ 밀리 مم میلیمتر ממ मिमी มม' },
  { base: 'mm', times: 10, words: 'cm centimeter centimetre zentimeter centimetre centimetri centimetros см сантиметр сантиметров 厘米 公分 センチ 센티 سم سانتیمتر סמ ס״מ सेमी ซม ซม.' },
  { base: 'mm', times: 1000, words: 'm meter metre metres meters metro metros metri м метр метра метров 米 公尺 メートル 미터 متر מטר मीटर เมตร mét' },
  { base: 'g', times: 1, words: 'g gr gram grams gramm grammes gramos grammi gramas гр г грамм граммов 克 グラム 그램 غ جرام غرام گرم גרם ग्राम กรัม' },
  { base: 'g', times: 1000, words: 'kg kilo kilos kilogram kilograms kilogramm кг килограмм 公斤 千克 キロ 킬로 كغ كجم کیلو کیلوگرم קג ק״ג किग्रा किलो กก กก. กิโล' },
  { base: 'ml', times: 1, words: 'ml milliliter millilitre мл 毫升 ミリリットル 밀리리터 مل میلیلیتر מל מ״ל मिली มล มล.' },
  { base: 'ml', times: 10, words: 'cl centilitre' },
  { base: 'ml', times: 1000, words: 'l lt liter litre liters litres litro litros litri litrow litru л литр литра литров 升 公升 リットル 리터 لتر لیتر ליטר लीटर ลิตร lít' },
] as const; // prettier-ignore
