import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'id',
  turn: {
    you: 'Giliran Anda.',
    buyer: 'Giliran pembeli menjawab.',
    seller: 'Giliran penjual menjawab.',
    both: 'Giliran kedua pihak.',
    mediator: 'Mediator sedang memeriksa.',
  },
  over: {
    resolved: 'Sengketa selesai.',
    overturned: 'Mediator membersihkan nama penjual; uang tetap di tempatnya.',
    withdrawn: 'Klaim ditarik; transaksi lanjut.',
  },
  left: (time) => `Tersisa ${time}`,
  silence: {
    refund: 'Tanpa jawaban, uang kembali ke pembeli.',
    release: 'Tanpa jawaban, penjual dibayar.',
    offer: 'Tanpa jawaban, tawaran dianggap diterima.',
    decision: 'Tanpa banding, keputusan berlaku.',
    mediation: 'Tanpa jawaban, mediator memutuskan.',
  },
  claim: 'Klaim',
  offer: 'Penjual menawarkan',
  proposal: 'Aturan mengusulkan',
  decision: 'Diputuskan',
  toBuyer: 'Kembali ke pembeli',
  toSeller: 'Ke penjual',
  accepted: { buyer: 'Pembeli menerima.', seller: 'Penjual menerima.' },
  returned: 'Dikirim balik',
  evidence: (count) => plural(count, { other: '# bukti' }),
  from: { buyer: 'Pembeli', seller: 'Penjual', mediator: 'Mediator', platform: 'Souk' },
  openFile: 'Buka berkas',
  actions: {
    dispute: {
      press: 'Ada masalah',
      text: (time) =>
        `Uang tetap di Souk dan waktu berhenti. Penjual punya ${time} untuk menjawab.`,
      yes: 'Buka sengketa',
    },
    evidence: { press: 'Tunjukkan bukti', text: 'Pihak lain dan mediator bisa melihatnya.' },
    accept: {
      press: 'Terima',
      text: (amount) => `${amount} kembali ke pembeli, sisanya ke penjual.`,
    },
    reject: { press: 'Tolak tawaran', text: 'Lalu aturan mengusulkan, atau mediator memutuskan.' },
    appeal: {
      press: 'Minta mediator',
      text: 'Seseorang memeriksa bukti kedua pihak dan memutuskan.',
    },
    ship_return: {
      press: 'Sudah saya kirim balik',
      text: 'Setelah penjual menerimanya, uang kembali ke Anda.',
    },
    withdraw: { press: 'Tarik klaim', text: 'Transaksi lanjut, waktu berjalan dari sisanya.' },
    concede: {
      press: 'Kembalikan uang',
      text: (amount) => `${amount} segera kembali ke pembeli.`,
      yes: (amount) => `Kembalikan ${amount}`,
    },
    offer_split: {
      press: 'Tawarkan sebagian',
      text: 'Pembeli menyimpan barang dan menerima bagian uang ini.',
    },
    ask_return: {
      press: 'Minta barang kembali',
      text: (time) =>
        `Pembeli punya ${time} untuk mengirim; uang kembali setelah Anda menerimanya.`,
    },
    contest: {
      press: 'Tidak setuju',
      text: 'Katakan dan tunjukkan alasannya. Aturan mengusulkan, atau mediator memutuskan.',
    },
    confirm_return: {
      press: 'Barang sudah kembali',
      text: (amount) => `${amount} segera kembali ke pembeli.`,
      yes: (amount) => `Sudah diterima: kembalikan ${amount}`,
    },
    reject_return: {
      press: 'Yang kembali tidak benar',
      text: 'Mediator memeriksa dan memutuskan.',
    },
  },
});
