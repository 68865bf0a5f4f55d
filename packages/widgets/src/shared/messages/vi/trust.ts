import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'vi',
  outOf: 'trên 100',
  unverified: {
    malformed: 'Đây không phải là chứng nhận của Souk.',
    unknown_key: 'Nó được ký bằng khóa mà Souk không công bố.',
    signature_wrong: 'Nó đã bị sửa sau khi ký.',
    wrong_seller: 'Nó được cấp cho người bán khác.',
    wrong_origin: 'Nó được cấp cho trang web khác.',
    expired: 'Nó đã hết hạn.',
    not_yet_valid: 'Nó đến từ tương lai: có đồng hồ chạy sai.',
    crypto_unavailable: 'Trang này không được truyền an toàn nên không thể kiểm tra gì ở đây.',
  },
  reasons: (name) => `Có thể tin ${name} đến đâu`,
  inputs: {
    completedOrders: 'Đơn hàng hoàn tất',
    disputeRate: 'Tranh chấp bị thua',
    responseHours: 'Trả lời',
    verification: 'Danh tính đã kiểm tra',
    yearsActive: 'Ở Souk được',
  },
  withinTheHour: 'trong vòng một giờ',
  hours: (hours) => plural(hours, { other: 'trong vòng # giờ' }),
  lessThanAYear: 'chưa đến một năm',
  years: (years) => plural(years, { other: '# năm' }),
  verifications: {
    none: 'Chưa xác minh',
    email: 'Địa chỉ email',
    phone: 'Số điện thoại',
    identity: 'Danh tính',
    business: 'Doanh nghiệp đã đăng ký',
  },
  windows: {
    P365D: '12 tháng qua',
    P90D: '90 ngày qua',
    now: 'hôm nay',
    'since joining': 'từ khi tham gia',
  },
  points: (points, most) => `${points} trên ${most} điểm`,
  how: (formula) =>
    `Souk chỉ tính từ năm dữ kiện này, theo công thức công khai ${formula}. Người bán không thể mua hay tự viết.`,
  signed: (site, until) =>
    `Souk ký cho ${site}, có hiệu lực đến ${until}. Đã kiểm tra trong trình duyệt của bạn.`,
  newSellerWhy:
    'Với chưa đến năm đơn hàng hoàn tất, con số không nói lên điều gì. Souk vẫn giữ tiền của bạn.',
});
