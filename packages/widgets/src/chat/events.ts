import type { Message, SoukError } from '@souk/sdk';
import type { AgreedOffer } from '../shared/agreed-offer.js';

/** Why somebody must sign in before chatting: nobody has, or the session has ended. */
export interface SignInDetail {
  readonly reason: 'missing' | 'expired';
  /** Whether somebody pressed the button; else it is a hint that a page can follow in silence. */
  readonly pressed: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'souk-chat-open': CustomEvent<{ readonly listing: string | undefined }>;
    'souk-chat-close': CustomEvent<{ readonly listing: string | undefined }>;
    'souk-chat-unread': CustomEvent<{ readonly count: number }>;
    'souk-sign-in': CustomEvent<SignInDetail>;
    'souk-message-sent': CustomEvent<{ readonly message: Message }>;
    'souk-offer-accept': CustomEvent<AgreedOffer>;
    'souk-error': CustomEvent<{ readonly error: SoukError }>;
  }
}
