import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'vi',
  whyTitle: 'Vì sao nó ở đây',
  whyNote: 'Không ai trả tiền để có vị trí. Vị trí đến từ những điều này:',
  features: {
    textRelevance: 'Khớp với từ của bạn',
    sellerReputation: 'Đánh giá của người mua',
    conversionRate: 'Được mua nhiều',
    deliverySpeed: 'Giao hàng nhanh',
    priceCompetitiveness: 'Giá tốt',
    sellerTrust: 'Độ tin cậy của người bán',
    personalFit: 'Hợp với những gì bạn đã mở',
  },
  score: (points) => `Điểm: ${points} trên 100`,
  sortedBy: (order) => `Danh sách được sắp xếp theo: ${order}.`,
  moved: (places) => `Số bậc dời cho bạn: ${places}`,
  rememberedNote:
    'Khi bạn đồng ý, những gì bạn mở sẽ đưa thứ tương tự lên cao hơn một chút. Dữ liệu chỉ nằm trên thiết bị này.',
  toldNote: 'Cửa hàng cũng biết kết quả nào được mở và mua.',
  keepSearches: 'Nhớ các tìm kiếm của tôi',
  keepTaste: 'Đưa thứ hợp với tôi lên trên',
  sellers: 'Người bán',
  nothingKept: 'Chưa có gì. Hãy mở một kết quả, nó sẽ được ghi ở đây.',
  erase: 'Xóa tất cả',
  erased: 'Đã xóa. Không lưu gì cả.',
});
