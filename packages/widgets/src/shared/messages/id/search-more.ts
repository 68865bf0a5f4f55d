import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'id',
  whyTitle: 'Mengapa ada di sini',
  whyNote: 'Tidak ada yang membayar untuk posisi. Ini yang menentukannya:',
  features: {
    textRelevance: 'Cocok dengan kata Anda',
    sellerReputation: 'Nilai dari pembeli',
    conversionRate: 'Sering dibeli',
    deliverySpeed: 'Pengiriman cepat',
    priceCompetitiveness: 'Harga bagus',
    sellerTrust: 'Kepercayaan pada penjual',
    personalFit: 'Cocok dengan yang Anda buka',
  },
  score: (points) => `Skor: ${points} dari 100`,
  sortedBy: (order) => `Daftar diurutkan menurut: ${order}.`,
  moved: (places) => `Posisi bergeser untuk Anda: ${places}`,
  rememberedNote:
    'Dengan izin Anda, yang Anda buka menaikkan sedikit hal serupa. Ini hanya disimpan di perangkat ini.',
  toldNote: 'Toko juga tahu hasil mana yang dibuka dan dibeli.',
  keepSearches: 'Ingat pencarian saya',
  keepTaste: 'Naikkan yang cocok untuk saya',
  sellers: 'Penjual',
  nothingKept: 'Belum ada. Buka sebuah hasil, dan akan tercatat di sini.',
  erase: 'Hapus semua',
  erased: 'Terhapus. Tidak ada yang disimpan.',
});
