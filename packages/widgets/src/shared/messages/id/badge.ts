import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'id',
  checking: 'Memeriksa penjual…',
  score: (score) => `Kepercayaan ${score}`,
  grades: {
    excellent: 'Sangat baik',
    good: 'Baik',
    fair: 'Cukup',
    caution: 'Hati-hati',
    new_seller: 'Penjual baru',
  },
  newSeller: 'Penjual baru: belum ada riwayat',
  asOf: (day) => `per ${day}`,
  notVerified: 'Tidak terverifikasi di sini',
  unavailable: 'Kepercayaan belum dapat diperiksa',
  retry: 'Coba lagi',
});
