import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'id',
  outOf: 'dari 100',
  unverified: {
    malformed: 'Yang diterima bukan pernyataan Souk.',
    unknown_key: 'Ditandatangani dengan kunci yang tidak diterbitkan Souk.',
    signature_wrong: 'Diubah setelah ditandatangani.',
    wrong_seller: 'Dibuat untuk penjual lain.',
    wrong_origin: 'Dibuat untuk situs lain.',
    expired: 'Sudah kedaluwarsa.',
    not_yet_valid: 'Berasal dari masa depan: ada jam yang salah.',
    crypto_unavailable:
      'Halaman ini tidak disajikan dengan aman, jadi tidak ada yang dapat diperiksa di sini.',
  },
  reasons: (name) => `Seberapa jauh ${name} dapat dipercaya`,
  inputs: {
    completedOrders: 'Pesanan selesai',
    disputeRate: 'Sengketa kalah',
    responseHours: 'Menjawab',
    verification: 'Identitas diperiksa',
    yearsActive: 'Di Souk selama',
  },
  withinTheHour: 'dalam satu jam',
  hours: (hours) => plural(hours, { other: 'dalam # jam' }),
  lessThanAYear: 'kurang dari setahun',
  years: (years) => plural(years, { other: '# tahun' }),
  verifications: {
    none: 'Belum diperiksa',
    email: 'Alamat email',
    phone: 'Nomor telepon',
    identity: 'Identitas',
    business: 'Usaha terdaftar',
  },
  windows: {
    P365D: '12 bulan terakhir',
    P90D: '90 hari terakhir',
    now: 'hari ini',
    'since joining': 'sejak bergabung',
  },
  points: (points, most) => `${points} dari ${most} poin`,
  how: (formula) =>
    `Dihitung Souk hanya dari lima fakta ini, dengan rumus terbukanya ${formula}. Penjual tidak dapat membeli atau menulisnya.`,
  signed: (site, until) =>
    `Ditandatangani Souk untuk ${site}, berlaku sampai ${until}. Diperiksa di peramban Anda.`,
  newSellerWhy:
    'Dengan kurang dari lima pesanan selesai, angka tidak berarti apa-apa. Uang Anda tetap disimpan Souk.',
});
