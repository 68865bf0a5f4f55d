import type { InLocale } from '../../messages.js';

export const words: InLocale<'badge'> = () => ({
  locale: 'tr',
  checking: 'Satıcı kontrol ediliyor…',
  score: (score) => `Güven ${score}`,
  grades: {
    excellent: 'Mükemmel',
    good: 'İyi',
    fair: 'Orta',
    caution: 'Dikkat',
    new_seller: 'Yeni satıcı',
  },
  newSeller: 'Yeni satıcı: henüz geçmişi yok',
  asOf: (day) => `${day} itibarıyla`,
  notVerified: 'Burada doğrulanmadı',
  unavailable: 'Güven şu anda kontrol edilemiyor',
  retry: 'Yeniden dene',
});
