/** What shoppers say in en; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const en = `
color: teal|red|blue|navy/navy blue|green|saffron|orange|pink|purple|burgundy|black|white|beige|brown|grey/gray
material: silk|cotton|wool/woolen/woollen|linen|leather|ceramic|glass|oak/wooden oak|bamboo|steel/stainless steel|brass|silver|paper|cashmere|canvas|walnut|gold-plated/gold/golden|cork|rattan|terracotta|aluminium|cast iron/iron|silicone
under: under|below|less than|up to|at most|max|maximum|no more than|not more than|cheaper than|<|<=
over: over|above|more than|at least|min|minimum|starting at|starting from|>|>=
between: between|from
to: and|to|-
about: about|around|approximately|roughly|approx
not: not|no|without|except|but not|excluding|non|minus|don't want|anything but
name: no slip|non stick|no iron
bargain: cheap|cheapest|budget|bargain|affordable|inexpensive|low price|discount|on sale|value for money
bulk: bulk|in bulk|wholesale|by the box|by the dozen|large quantity|reseller
premium: premium|luxury|luxurious|high end|high quality|finest|exclusive|best quality|top quality
gift: gift|gifts|present|gift for|birthday|wedding gift|anniversary
pieces: pieces|pcs|units|pc|items|pairs
moq: moq|minimum order
size: size|sz
stop: a|an|the|for|in|with|of|on|by|my|me|i|want|need|looking for|to buy|buy|please|some
money: USD=dollar|dollars|bucks|usd EUR=euro|euros|eur GBP=pound|pounds|quid|gbp JPY=yen|jpy CNY=yuan|rmb|cny INR=rupees|rupee|inr KWD=dinar|dinars|kwd
thousand: k|thousand`;
