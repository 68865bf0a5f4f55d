import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'th',
  whyTitle: 'ทำไมจึงอยู่ตรงนี้',
  whyNote: 'ไม่มีใครจ่ายเงินซื้ออันดับ อันดับมาจากสิ่งเหล่านี้:',
  features: {
    textRelevance: 'ตรงกับคำของคุณ',
    sellerReputation: 'คะแนนจากผู้ซื้อ',
    conversionRate: 'มีคนซื้อบ่อย',
    deliverySpeed: 'ส่งเร็ว',
    priceCompetitiveness: 'ราคาดี',
    sellerTrust: 'ความน่าเชื่อถือของผู้ขาย',
    personalFit: 'ตรงกับที่คุณเคยเปิด',
  },
  score: (points) => `คะแนน: ${points} จาก 100`,
  sortedBy: (order) => `รายการเรียงตาม: ${order}`,
  moved: (places) => `อันดับที่เลื่อนเพื่อคุณ: ${places}`,
  rememberedNote: 'เมื่อคุณยินยอม สิ่งที่คุณเปิดจะดันสิ่งที่คล้ายกันขึ้นเล็กน้อย ข้อมูลเก็บไว้ในอุปกรณ์นี้เท่านั้น',
  toldNote: 'ร้านค้าจะรู้ด้วยว่าผลลัพธ์ใดถูกเปิดและซื้อ',
  keepSearches: 'จำการค้นหาของฉัน',
  keepTaste: 'แสดงสิ่งที่เหมาะกับฉันก่อน',
  sellers: 'ผู้ขาย',
  nothingKept: 'ยังไม่มี เปิดผลลัพธ์สักรายการ แล้วจะบันทึกไว้ที่นี่',
  erase: 'ลบทั้งหมด',
  erased: 'ลบแล้ว ไม่มีการเก็บข้อมูล',
});
