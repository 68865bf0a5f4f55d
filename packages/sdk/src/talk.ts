/**
 * What a page needs of the API once people do more than talk: name prices, show pictures, settle and report. An entry of its
 * own, without the client, for the same reason as that of deals: what a part of a page takes from the main entry, bundlers
 * give to all parts.
 */
export { retrieveChatSettings, updateChatSettings } from './contract/chat-settings.js';
export {
  blockConversation,
  reportConversation,
  unblockConversation,
} from './contract/moderation.js';
export { currencyExponents } from './contract/currency-exponents.js';
export { createFile, fileLimits, retrieveFile } from './contract/file.js';
export {
  acceptOffer,
  beginOffer,
  counterOffer,
  declineOffer,
  listOffers,
  makeOffer,
  withdrawOffer,
} from './contract/offer.js';
