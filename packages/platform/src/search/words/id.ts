/** What shoppers say in id; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const id = `
color: hijau toska|merah|biru|biru tua/biru dongker|hijau|kuning kunyit/kuning|oranye/jingga|merah muda/pink/merah jambu|ungu|merah marun|hitam|putih|krem|cokelat/coklat|abu-abu/abu
material: sutra/sutera|katun/kapas|wol|linen|kulit/kulit asli|keramik|kaca|ek/kayu ek|bambu|baja|kuningan|perak|kertas|kasmir|kanvas|kenari/kayu kenari|emas|gabus|rotan|terakota|aluminium|besi cor/besi|silikon
under: di bawah|dibawah|kurang dari|maksimal|maks|tidak lebih dari|hingga|sampai
over: di atas|diatas|lebih dari|minimal|mulai dari
between: antara|dari
to: dan|sampai|hingga|ke
about: sekitar|kira-kira
not: bukan|tidak|tanpa|kecuali|selain|jangan
name: tanpa kabel
bargain: murah|termurah|hemat|ekonomis|diskon|promo
bulk: grosir|partai besar|borongan|kodian|jumlah banyak
premium: premium|mewah|eksklusif|kualitas tinggi|kelas atas
gift: hadiah|kado|ulang tahun
pieces: buah|pcs|biji|lembar
size: ukuran
stop: untuk|dengan|warna|yang|dan|di|cari|mau beli|beli
money: IDR=rupiah|rp|idr USD=dolar EUR=euro
thousand: ribu|rb`;
