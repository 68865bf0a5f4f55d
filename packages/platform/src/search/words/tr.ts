/** What shoppers say in tr; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const tr = `
color: petrol/turkuaz|kırmızı/kızıl|mavi|lacivert|yeşil|safran/sarı|turuncu|pembe|mor|bordo|siyah/kara|beyaz/ak|bej|kahverengi|gri
material: ipek/ipekli|pamuklu/pamuk/koton|yün/yünlü|keten/ketenden|deri|seramik|cam/camdan|meşe|bambu|çelik/paslanmaz çelik|pirinç|gümüş|kâğıt|kaşmir|kanvas|ceviz|altın kaplama/altın|mantar|rattan|terakota|alüminyum|döküm|silikon
under: en fazla|azami|maksimum|maks
underAfter: altı|altında|liradan az|den az|dan az|'den az|kadar|den ucuz|dan ucuz
over: en az|asgari
overAfter: üstü|üzeri|üzerinde|den fazla|dan fazla
to: ile|ve|-
betweenAfter: arası|arasında|arasi
about: yaklaşık|civarı
aboutAfter: civarında|civarı
not: hariç
notAfter: değil|olmayan|olmasın|hariç|dışında|istemiyorum
bargain: ucuz|uygun fiyatlı|ekonomik|indirimli|hesaplı|en ucuz
bulk: toptan|toplu|koli|çok adet
premium: premium|lüks|birinci kalite|kaliteli|birinci sınıf|seçkin
gift: hediye|hediyelik|doğum günü
pieces: adet|tane
size: beden|numara
stop: için|ve|bir|ile|renk|arıyorum
money: TRY=tl|lira|liraya|try|₺ USD=dolar EUR=avro|euro
thousand: bin`;
