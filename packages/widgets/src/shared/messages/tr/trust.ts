import type { InLocale } from '../../messages.js';

export const words: InLocale<'trust'> = (plural) => ({
  locale: 'tr',
  outOf: '/ 100',
  unverified: {
    malformed: 'Gelen, Souk’un bir belgesi değil.',
    unknown_key: 'Souk’un yayımlamadığı bir anahtarla imzalanmış.',
    signature_wrong: 'İmzalandıktan sonra değiştirilmiş.',
    wrong_seller: 'Başka bir satıcı için düzenlenmiş.',
    wrong_origin: 'Başka bir site için düzenlenmiş.',
    expired: 'Süresi dolmuş.',
    not_yet_valid: 'Gelecekten geliyor: bir saat yanlış.',
    crypto_unavailable: 'Bu sayfa güvenli sunulmuyor; burada hiçbir şey kontrol edilemez.',
  },
  reasons: (name) => `${name} ne kadar güvenilir`,
  inputs: {
    completedOrders: 'Tamamlanan siparişler',
    disputeRate: 'Kaybedilen anlaşmazlıklar',
    responseHours: 'Yanıt süresi',
    verification: 'Kimlik doğrulaması',
    yearsActive: 'Souk’ta geçen süre',
  },
  withinTheHour: 'bir saat içinde',
  hours: (hours) => plural(hours, { one: '# saat içinde', other: '# saat içinde' }),
  lessThanAYear: 'bir yıldan az',
  years: (years) => plural(years, { one: '# yıl', other: '# yıl' }),
  verifications: {
    none: 'Doğrulanmadı',
    email: 'E-posta adresi',
    phone: 'Telefon numarası',
    identity: 'Kimlik',
    business: 'Kayıtlı işletme',
  },
  windows: {
    P365D: 'son 12 ay',
    P90D: 'son 90 gün',
    now: 'bugün',
    'since joining': 'katıldığından beri',
  },
  points: (points, most) => `${most} puandan ${points}`,
  how: (formula) =>
    `Souk bunu yalnızca bu beş bilgiden, yayımlanmış ${formula} formülüyle hesaplar. Satıcı bunu satın alamaz veya yazamaz.`,
  signed: (site, until) =>
    `Souk tarafından ${site} için imzalandı, ${until} tarihine kadar geçerli. Tarayıcınızda kontrol edildi.`,
  newSellerWhy:
    'Beşten az tamamlanmış siparişle bir sayı hiçbir şey söylemez. Paranızı yine de Souk tutar.',
});
