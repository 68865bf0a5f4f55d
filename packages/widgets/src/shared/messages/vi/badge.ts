import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'vi',
  checking: 'Đang kiểm tra người bán…',
  score: (score) => `Tin cậy ${score}`,
  grades: {
    excellent: 'Xuất sắc',
    good: 'Tốt',
    fair: 'Khá',
    caution: 'Thận trọng',
    new_seller: 'Người bán mới',
  },
  newSeller: 'Người bán mới: chưa có lịch sử',
  asOf: (day) => `tính đến ${day}`,
  notVerified: 'Không được xác minh tại đây',
  unavailable: 'Chưa thể kiểm tra độ tin cậy',
  retry: 'Thử lại',
});
