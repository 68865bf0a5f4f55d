import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'th',
  checking: 'กำลังตรวจสอบผู้ขาย…',
  score: (score) => `ความน่าเชื่อถือ ${score}`,
  grades: {
    excellent: 'ดีเยี่ยม',
    good: 'ดี',
    fair: 'พอใช้',
    caution: 'ควรระวัง',
    new_seller: 'ผู้ขายใหม่',
  },
  newSeller: 'ผู้ขายใหม่: ยังไม่มีประวัติ',
  asOf: (day) => `ณ ${day}`,
  notVerified: 'ไม่ได้รับการยืนยันที่นี่',
  unavailable: 'ยังตรวจสอบความน่าเชื่อถือไม่ได้ในขณะนี้',
  retry: 'ลองอีกครั้ง',
});
