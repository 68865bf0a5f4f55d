import type { TransportOptions } from './options.js';
import { chatSettings } from './resources/chat-settings.js';
import { categories } from './resources/categories.js';
import { checkouts } from './resources/checkouts.js';
import { conversations } from './resources/conversations.js';
import { disputes } from './resources/disputes.js';
import { escrows } from './resources/escrows.js';
import { files } from './resources/files.js';
import { events } from './resources/events.js';
import { haggling } from './resources/haggling.js';
import { listings } from './resources/listings.js';
import { reviews } from './resources/reviews.js';
import { messages } from './resources/messages.js';
import { offers } from './resources/offers.js';
import { ownListings } from './resources/own-listings.js';
import { presence } from './resources/presence.js';
import { search } from './resources/search.js';
import { sellers } from './resources/sellers.js';
import { sessions } from './resources/sessions.js';
import { webhooks } from './resources/webhooks.js';
import { campaigns } from './resources/campaigns.js';
import { reservations } from './resources/reservations.js';
import { time } from './resources/time.js';
import { createTransport } from './transport.js';

/** The whole platform as one object. */
export type Souk = ReturnType<typeof createSouk>;

/**
 * Makes a client with every resource. A page that uses few of them takes `createTransport` and those instead,
 * and ships only their bytes.
 *
 * @throws SoukError `key_missing`, `key_invalid`, `api_origin_invalid`, or `secret_key_exposed` for a secret key in a page
 */
export function createSouk(options: TransportOptions) {
  const transport = createTransport(options);
  return {
    listings: { ...listings(transport), ...ownListings(transport) },
    categories: categories(transport),
    search: search(transport),
    sellers: sellers(transport),
    reviews: reviews(transport),
    checkouts: checkouts(transport),
    escrows: escrows(transport),
    disputes: disputes(transport),
    sessions: sessions(transport),
    files: files(transport),
    events: events(transport),
    conversations: conversations(transport),
    messages: messages(transport),
    chatSettings: chatSettings(transport),
    presence: presence(transport),
    webhooks: webhooks(transport),
    offers: offers(transport),
    haggling: haggling(transport),
    campaigns: campaigns(transport),
    reservations: reservations(transport),
    time: time(transport),
    /** Ends every call under way and refuses new ones. */
    close: () => transport.close(),
  };
}
