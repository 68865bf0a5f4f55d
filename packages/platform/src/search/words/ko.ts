/** What shoppers say in ko; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const ko = `
color: 청록색|빨간색/빨강/빨간/레드|파란색/파랑/파란/블루|네이비|초록색/초록/녹색/그린|사프란색/노란색|주황색|분홍색/핑크|보라색/퍼플|버건디|검은색/검정/검은/블랙|흰색/하얀/화이트/흰|베이지색|갈색/브라운|회색/그레이
material: 실크/비단|면/순면/코튼|울/양모|리넨/린넨|가죽|도자기/세라믹|유리|참나무/오크|대나무|스테인리스/스틸|황동|은/실버|종이|캐시미어|캔버스|호두나무|금도금/골드|코르크|라탄|테라코타|알루미늄|무쇠|실리콘
under: 최대
underAfter: 이하|미만|이내|까지|아래
over: 최소
overAfter: 이상|초과|부터
to: 에서|~|-
betweenAfter: 사이
about: 약
aboutAfter: 정도|쯤|안팎
not: 안
notAfter: 말고|제외|아닌|없는|빼고
bargain: 싼|저렴한|저렴|가성비|할인|값싼|특가
bulk: 도매|대량|대량구매|벌크|박스로
premium: 고급|프리미엄|명품|럭셔리|고급스러운
gift: 선물|선물용|생일|생일선물
pieces: 개|장|벌|켤레
size: 사이즈
stop: 용|의|을|를|위한
money: KRW=원 USD=달러|불 EUR=유로
thousand: 천
tenThousand: 만`;
