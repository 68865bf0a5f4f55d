import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'th',
  sure: (percent) => `กฎมั่นใจ ${percent}`,
  used: 'ข้อเท็จจริงที่ใช้',
  says: {
    never_shipped: 'หมดเวลาส่งแล้ว และยังไม่ได้มอบของให้ขนส่ง',
    lost_on_the_way: 'ของอยู่ระหว่างทางแปดวันขึ้นไป ไม่มีรายงานการส่งถึง และผู้ขายไม่มีหลักฐาน',
    counterfeit_by_report: 'ผู้เชี่ยวชาญว่าเป็นของปลอม ผู้ขายไม่มีหลักฐานแย้ง',
    delivered_by_carrier: 'ขนส่งรายงานว่าส่งถึง และไม่มีหลักฐานแย้ง',
    seen_at_once: 'ผู้ซื้อแสดงรูปภายในสามวัน ผู้ขายไม่มีหลักฐานแย้ง',
    incomplete_in_part: 'รูปแสดงว่าขาดบางอย่าง ผู้ซื้อเก็บที่เหลือในครึ่งราคา',
    nothing_shown: 'ของส่งถึงแล้ว ผู้ซื้อมีแต่คำพูด',
  },
  facts: {
    reason: 'เหตุผล',
    wasShipped: 'ส่งแล้ว',
    wasLate: 'ช้า',
    wasDelivered: 'ส่งถึงแล้ว',
    daysUnderway: 'วันระหว่างทาง',
    daysSinceDelivery: 'วันหลังส่งถึง',
    buyerShows: 'ผู้ซื้อแสดง',
    sellerShows: 'ผู้ขายแสดง',
  },
  yes: 'ใช่',
  no: 'ไม่',
  nothing: 'ไม่มี',
});
