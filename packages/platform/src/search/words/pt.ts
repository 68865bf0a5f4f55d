/** What shoppers say in pt; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const pt = `
color: azul-petróleo|vermelha/vermelho|azul|azul-marinho|verde|açafrão/amarelo|laranja|rosa|roxa/roxo|bordô|preta/preto|branca/branco|bege|castanha/castanho/marrom|cinzenta/cinza/cinzento
material: seda|algodão|lã|linho|couro/pele|cerâmica|vidro|carvalho|bambu|aço/aço inoxidável/inox|latão|prata/prateado|papel|caxemira|lona|nogueira|ouro/dourado|cortiça|rotim|terracota|alumínio|ferro fundido|silicone
under: menos de|até|abaixo de|por menos de|máximo|max|no máximo|não mais de
over: mais de|acima de|a partir de|pelo menos|mínimo|desde
between: entre|de
to: e|a|até
about: cerca de|por volta de|aproximadamente|uns
not: não|sem|exceto|menos|que não seja
name: sem fios|sem fio
bargain: barato|barata|económico|econômico|em conta|promoção|acessível
bulk: por grosso|venda por grosso|atacado|no atacado|à caixa|grande quantidade
premium: premium|luxo|de luxo|alta qualidade|topo de gama|exclusivo
gift: presente|prenda|ideia de presente|aniversário|para oferecer
pieces: peças|unidades|pçs
moq: pedido mínimo|encomenda mínima
size: tamanho
stop: o|a|os|as|um|uma|de|do|da|em|para|com|e|na|cor|no|quero|procuro
money: EUR=euro|euros BRL=reais|real USD=dólares|dólar
thousand: mil`;
