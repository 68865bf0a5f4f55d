import type { InLocale } from '../../messages.js';

export const words: InLocale<'rules'> = () => ({
  locale: 'tr',
  sure: (percent) => `Kuralın kesinliği ${percent}.`,
  used: 'Kullanılan olgular',
  says: {
    never_shipped: 'Gönderim süresi geçmişti ve kargoya bir şey verilmemişti.',
    lost_on_the_way:
      'Ürün sekiz gün ya da daha uzun yoldaydı, teslim bildirilmedi ve satıcı bir şey göstermiyor.',
    counterfeit_by_report: 'Bir uzman ürüne sahte diyor ve satıcı karşı bir şey göstermiyor.',
    delivered_by_carrier: 'Kargo teslimi bildirdi ve aksini gösteren yok.',
    seen_at_once: 'Alıcı üç gün içinde fotoğraf gösterdi ve satıcı karşı bir şey göstermiyor.',
    incomplete_in_part: 'Fotoğraflarda eksik var; alıcı kalanı yarı fiyatına tutar.',
    nothing_shown: 'Ürün teslim edildi ve alıcı yalnız söz gösteriyor.',
  },
  facts: {
    reason: 'Neden',
    wasShipped: 'Gönderildi',
    wasLate: 'Geç',
    wasDelivered: 'Teslim edildi',
    daysUnderway: 'Yoldaki gün',
    daysSinceDelivery: 'Teslimden beri gün',
    buyerShows: 'Alıcının gösterdiği',
    sellerShows: 'Satıcının gösterdiği',
  },
  yes: 'Evet',
  no: 'Hayır',
  nothing: 'Hiçbir şey',
});
