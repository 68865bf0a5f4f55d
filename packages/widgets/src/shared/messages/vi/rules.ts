import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'vi',
  sure: (percent) => `Quy tắc chắc ${percent}.`,
  used: 'Sự kiện đã dùng',
  says: {
    never_shipped: 'Đã hết hạn gửi và chưa giao gì cho hãng vận chuyển.',
    lost_on_the_way: 'Hàng đi tám ngày trở lên, không báo giao, và người bán không đưa gì.',
    counterfeit_by_report: 'Chuyên gia nói là hàng giả và người bán không đưa gì phản bác.',
    delivered_by_carrier: 'Hãng vận chuyển báo đã giao và không gì cho thấy khác.',
    seen_at_once: 'Người mua đưa ảnh trong ba ngày và người bán không phản bác.',
    incomplete_in_part: 'Ảnh cho thấy thiếu; người mua giữ phần còn lại với nửa giá.',
    nothing_shown: 'Hàng đã giao và người mua chỉ có lời nói.',
  },
  facts: {
    reason: 'Lý do',
    wasShipped: 'Đã gửi',
    wasLate: 'Trễ',
    wasDelivered: 'Đã giao',
    daysUnderway: 'Số ngày đi',
    daysSinceDelivery: 'Số ngày từ khi giao',
    buyerShows: 'Người mua đưa',
    sellerShows: 'Người bán đưa',
  },
  yes: 'Có',
  no: 'Không',
  nothing: 'Không có',
});
