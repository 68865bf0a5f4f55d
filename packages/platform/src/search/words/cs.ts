/** What shoppers say in cs; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const cs = `
color: petrolejová|červená/červený/červené|modrá/modrý|tmavě modrá|zelená/zelený|šafránová|oranžová|růžová/růžový|fialová/fialový|vínová|černá/černý/černé|bílá/bílý/bílé|béžová|hnědá/hnědý|šedá/šedý
material: hedvábí/hedvábný/hedvábná|bavlny/bavlna/bavlněný/bavlněné|vlny/vlna/vlněný/vlněné|lnu/len/lněný|kůže/kožený/kožená|keramiky/keramika/keramický|skla/sklo/skleněný|dubu/dub/dubový|bambusu/bambus|oceli/ocel/ocelový|mosazi/mosaz|stříbra/stříbro/stříbrný|papíru/papír|kašmíru/kašmír|plátna/plátno|ořechu|zlacením/zlato/zlatý|korku|ratanu|terakoty|hliníku|litiny|silikonu
under: do|pod|méně než|maximálně|max|levnější než|nejvýše
over: nad|od|více než|alespoň|minimálně
between: mezi|od
to: a|do|až
about: asi|kolem|přibližně|okolo
not: ne|bez|kromě|ale ne|není
name: bez kabelu
bargain: levný|levná|levné|levně|výhodný|akce|sleva
bulk: velkoobchod|velkoobchodní|po kartonech|ve velkém
premium: prémiový|prémiová|luxusní|luxus|exkluzivní|kvalitní
gift: dárek|dárky|tip na dárek|narozeniny
pieces: kusů|kusy|ks
moq: minimální objednávka
size: velikost
stop: pro|na|v|s|se|z|a|barva|hledám
money: CZK=kč|korun|koruny|czk EUR=euro|eur
thousand: tisíc|tis`;
