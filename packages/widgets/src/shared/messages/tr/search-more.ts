import type { InLocale } from '../../messages.js';

export const words: InLocale<'searchMore'> = () => ({
  locale: 'tr',
  whyTitle: 'Neden burada',
  whyNote: 'Kimse bir yer için ödeme yapmaz. Yeri şunlar belirler:',
  features: {
    textRelevance: 'Sözlerinize uyuyor',
    sellerReputation: 'Alıcı puanları',
    conversionRate: 'Sık satın alınıyor',
    deliverySpeed: 'Hızlı teslimat',
    priceCompetitiveness: 'İyi fiyat',
    sellerTrust: 'Satıcıya güven',
    personalFit: 'Açtıklarınıza uyuyor',
  },
  score: (points) => `Puan: ${points} / 100`,
  sortedBy: (order) => `Liste şuna göre sıralı: ${order}.`,
  moved: (places) => `Sizin için değişen sıra: ${places}`,
  rememberedNote:
    'Onayınızla, açtıklarınız benzer şeyleri listede biraz yukarı taşır. Yalnızca bu cihazda kalır.',
  toldNote: 'Mağaza hangi sonuçların açılıp satın alındığını da öğrenir.',
  keepSearches: 'Aramalarımı hatırla',
  keepTaste: 'Bana uyanı yukarıda göster',
  sellers: 'Satıcılar',
  nothingKept: 'Henüz bir şey yok. Bir sonuç açın, burada görünür.',
  erase: 'Hepsini sil',
  erased: 'Silindi. Hiçbir şey saklanmıyor.',
});
