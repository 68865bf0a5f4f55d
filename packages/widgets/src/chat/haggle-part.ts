export { agreementOf, checkOutIn, Haggling } from './haggling.js';
export { moreCatalogue } from './more-words.js';
export { offerLine, offerText } from './offer-card.js';
export { PriceForm } from './price-form.js';
export { styles } from './haggle-part.styles.js';
