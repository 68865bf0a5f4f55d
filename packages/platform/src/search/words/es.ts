/** What shoppers say in es; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const es = `
color: verde azulado|rojo/roja|azul|azul marino/marino|verde|azafrán/amarillo|naranja|rosa/rosado|morado/morada/violeta|burdeos|negro/negra|blanco/blanca|beige|marrón|gris
material: seda|algodón|lana|lino|cuero/piel|cerámica|vidrio|roble|bambú|acero/acero inoxidable|latón|plata/plateado|papel|cachemira|lona|nogal|oro/dorado|corcho|ratán|terracota|aluminio|hierro fundido|silicona
under: menos de|hasta|por menos de|máximo|max|como máximo|no más de|por debajo de|inferior a
over: más de|desde|a partir de|al menos|mínimo|por encima de
between: entre|de
to: y|a|hasta
about: alrededor de|unos|aproximadamente|cerca de
not: no|sin|que no sea|excepto|salvo|menos
name: sin cables|sin mangas
bargain: barato|barata|económico|económica|oferta|rebajado|asequible|baratos|baratas
bulk: al por mayor|por mayor|mayorista|a granel|por caja|gran cantidad
premium: premium|lujo|de lujo|lujoso|alta gama|gama alta|exclusivo
gift: regalo|para regalar|idea para regalo|cumpleaños
pieces: piezas|unidades|uds|pzas
moq: pedido mínimo|cantidad mínima
size: talla|tamaño
stop: el|la|los|las|un|una|de|del|en|para|con|y|por|color|busco|quiero|a
money: EUR=euro|euros USD=dólar|dólares MXN=pesos GBP=libras
thousand: mil`;
