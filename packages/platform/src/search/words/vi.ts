/** What shoppers say in vi; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const vi = `
color: xanh cổ vịt|đỏ/màu đỏ|xanh dương/xanh biển/xanh lam/màu xanh dương|xanh navy/xanh hải quân|xanh lá/xanh lục/màu xanh lá|vàng nghệ/màu vàng|cam|hồng/màu hồng|tím/màu tím|đỏ rượu vang|đen/màu đen|trắng/màu trắng|be/màu be|nâu/màu nâu|xám/màu xám
material: lụa/tơ tằm/lụa tơ tằm|cotton/vải cotton/bông|len|lanh/vải lanh|da/da thật/da bò|gốm/gốm sứ|thủy tinh|sồi/gỗ sồi|tre|thép|đồng thau|bạc|giấy|cashmere|bố/vải bố|óc chó/gỗ óc chó|vàng/mạ vàng|bần/gỗ bần|mây|đất nung|nhôm|gang|silicone
under: dưới|không quá|tối đa|ít hơn|nhỏ hơn|rẻ hơn
over: trên|hơn|từ|tối thiểu|ít nhất
between: từ|khoảng từ|giữa
to: đến|tới|và
about: khoảng|tầm
not: không|không phải|không có|trừ|ngoại trừ|không lấy|đừng
name: không dây
bargain: rẻ|giá rẻ|tiết kiệm|bình dân|giảm giá|rẻ nhất
bulk: sỉ|bán sỉ|giá sỉ|số lượng lớn|mua sỉ
premium: cao cấp|sang trọng|hạng sang|chất lượng cao|xịn
gift: quà|quà tặng|làm quà|sinh nhật
pieces: cái|chiếc|đôi|món
size: cỡ|size
stop: cho|với|màu|của|và|một|mua|cần|tìm
money: VND=đồng|đ|vnđ|vnd|₫ USD=đô|đô la|usd EUR=euro
thousand: nghìn|ngàn|k`;
