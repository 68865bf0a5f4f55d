import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'id',
  sure: (percent) => `Keyakinan aturan ${percent}.`,
  used: 'Fakta yang dipakai',
  says: {
    never_shipped: 'Waktu kirim sudah lewat dan tak ada yang diserahkan ke kurir.',
    lost_on_the_way:
      'Barang di jalan delapan hari atau lebih, tak ada laporan sampai, dan penjual tak menunjukkan apa pun.',
    counterfeit_by_report: 'Ahli menyebutnya palsu dan penjual tak membantahnya.',
    delivered_by_carrier: 'Kurir melaporkan sampai dan tak ada bantahan.',
    seen_at_once: 'Pembeli menunjukkan foto dalam tiga hari dan penjual tak membantahnya.',
    incomplete_in_part:
      'Foto menunjukkan ada yang kurang; pembeli menyimpan sisanya setengah harga.',
    nothing_shown: 'Barang sampai dan pembeli hanya menunjukkan kata-kata.',
  },
  facts: {
    reason: 'Alasan',
    wasShipped: 'Dikirim',
    wasLate: 'Terlambat',
    wasDelivered: 'Sudah tiba',
    daysUnderway: 'Hari di jalan',
    daysSinceDelivery: 'Hari sejak sampai',
    buyerShows: 'Pembeli menunjukkan',
    sellerShows: 'Penjual menunjukkan',
  },
  yes: 'Ya',
  no: 'Tidak',
  nothing: 'Tidak ada',
});
