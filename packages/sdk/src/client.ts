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
import { interactions } from './resources/interactions.js';
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

// Named here rather than inferred from what `createSouk` returns: so the methods keep what they say in every editor.
/** The whole platform as one object. */
export interface Souk {
  /** What is for sale, and how sellers put it there. */
  readonly listings: ReturnType<typeof listings> & ReturnType<typeof ownListings>;
  /** What things can be, and which attributes they then have. */
  readonly categories: ReturnType<typeof categories>;
  /** Finding. */
  readonly search: ReturnType<typeof search>;
  /** Who sells, and how far they can be believed. */
  readonly sellers: ReturnType<typeof sellers>;
  /** What the sides of finished deals say about them. */
  readonly interactions: ReturnType<typeof interactions>;
  readonly reviews: ReturnType<typeof reviews>;
  /** Buying: reserve and quote, then pay. */
  readonly checkouts: ReturnType<typeof checkouts>;
  /** Money that the platform holds between a buyer and a seller. */
  readonly escrows: ReturnType<typeof escrows>;
  /** Claims that stop the clock of an escrow, and how they end. */
  readonly disputes: ReturnType<typeof disputes>;
  /** Signing buyers and sellers in, from a server. */
  readonly sessions: ReturnType<typeof sessions>;
  /** Pictures and documents that are sent to the other party or shown as evidence. */
  readonly files: ReturnType<typeof files>;
  /** What happened, and what happens. */
  readonly events: ReturnType<typeof events>;
  /** Talks between a buyer and a seller about a listing. */
  readonly conversations: ReturnType<typeof conversations>;
  /** The lines of a talk. */
  readonly messages: ReturnType<typeof messages>;
  /** What the signed-in party has settled about its chats. */
  readonly chatSettings: ReturnType<typeof chatSettings>;
  /** Whether the signed-in party is there. */
  readonly presence: ReturnType<typeof presence>;
  /** Addresses of yours to which events are posted. */
  readonly webhooks: ReturnType<typeof webhooks>;
  /** Haggling. */
  readonly offers: ReturnType<typeof offers>;
  /** How a seller haggles about a listing. */
  readonly haggling: ReturnType<typeof haggling>;
  /** Selling events. */
  readonly campaigns: ReturnType<typeof campaigns>;
  /** Units held for a buyer for a while. */
  readonly reservations: ReturnType<typeof reservations>;
  /** The platform's own time. */
  readonly time: ReturnType<typeof time>;
  /** Ends every call under way and refuses new ones. */
  readonly close: () => void;
}

/**
 * Makes a client with every resource. A page that uses few of them takes `createTransport` and those instead,
 * and ships only their bytes.
 *
 * @throws SoukError `key_missing`, `key_invalid`, `api_origin_invalid`, or `secret_key_exposed` for a secret key in a page
 */
export function createSouk(options: TransportOptions): Souk {
  const transport = createTransport(options);
  return {
    listings: { ...listings(transport), ...ownListings(transport) },
    categories: categories(transport),
    search: search(transport),
    sellers: sellers(transport),
    interactions: interactions(transport),
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
    close: () => transport.close(),
  };
}
