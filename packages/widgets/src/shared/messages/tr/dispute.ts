import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'tr',
  turn: {
    you: 'Sıra sizde.',
    buyer: 'Sıra alıcıda.',
    seller: 'Sıra satıcıda.',
    both: 'Sıra iki tarafta.',
    mediator: 'Bir arabulucu inceliyor.',
  },
  over: {
    resolved: 'Anlaşmazlık bitti.',
    overturned: 'Bir arabulucu satıcıyı akladı; para olduğu yerde kalır.',
    withdrawn: 'Şikâyet geri çekildi; alışveriş sürüyor.',
  },
  left: (time) => `${time} kaldı`,
  silence: {
    refund: 'Yanıt gelmezse para alıcıya döner.',
    release: 'Yanıt gelmezse satıcıya ödenir.',
    offer: 'Yanıt gelmezse teklif kabul edilmiş sayılır.',
    decision: 'İtiraz olmazsa karar geçerlidir.',
    mediation: 'Yanıt gelmezse bir arabulucu karar verir.',
  },
  claim: 'Şikâyet',
  offer: 'Satıcının teklifi',
  proposal: 'Kuralların önerisi',
  decision: 'Karar',
  toBuyer: 'Alıcıya',
  toSeller: 'Satıcıya',
  accepted: { buyer: 'Alıcı kabul etti.', seller: 'Satıcı kabul etti.' },
  returned: 'Geri gönderildi',
  evidence: (count) => plural(count, { one: '# kanıt', other: '# kanıt' }),
  from: { buyer: 'Alıcı', seller: 'Satıcı', mediator: 'Arabulucu', platform: 'Souk' },
  openFile: 'Dosyayı aç',
  actions: {
    dispute: {
      press: 'Bir sorun var',
      text: (time) => `Para Souk’ta kalır, süre durur. Satıcının yanıt için ${time} vakti var.`,
      yes: 'Anlaşmazlık aç',
    },
    evidence: { press: 'Kanıt göster', text: 'Karşı taraf ve bir arabulucu görebilir.' },
    accept: {
      press: 'Kabul et',
      text: (amount) => `${amount} alıcıya döner, kalanı satıcıya gider.`,
    },
    reject: {
      press: 'Teklifi reddet',
      text: 'Sonra kurallar önerir ya da bir arabulucu karar verir.',
    },
    appeal: {
      press: 'Arabulucu iste',
      text: 'Bir kişi iki tarafın kanıtına bakar ve karar verir.',
    },
    ship_return: { press: 'Geri gönderdim', text: 'Satıcının eline geçince para size döner.' },
    withdraw: { press: 'Şikâyeti geri çek', text: 'Alışveriş sürer, süre kaldığı yerden işler.' },
    concede: {
      press: 'Parayı geri ver',
      text: (amount) => `${amount} hemen alıcıya döner.`,
      yes: (amount) => `${amount} geri ver`,
    },
    offer_split: {
      press: 'Bir kısmını öner',
      text: 'Ürün alıcıda kalır ve paranın bu kısmı ona döner.',
    },
    ask_return: {
      press: 'Ürünü geri iste',
      text: (time) => `Alıcının göndermek için ${time} vakti var; elinize geçince para döner.`,
    },
    contest: {
      press: 'Katılmıyorum',
      text: 'Nedenini söyleyin ve gösterin. Kurallar önerir ya da bir arabulucu karar verir.',
    },
    confirm_return: {
      press: 'Ürün bana döndü',
      text: (amount) => `${amount} hemen alıcıya döner.`,
      yes: (amount) => `Elimde: ${amount} geri ver`,
    },
    reject_return: { press: 'Geri gelen doğru değil', text: 'Bir arabulucu bakar ve karar verir.' },
  },
});
