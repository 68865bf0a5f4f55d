import { type MockSouk } from '@souk/mocks';
import { type Souk } from '@souk/sdk';
/** A page with a whole mock platform behind it, for the tests of the elements. */
export interface Shop {
    readonly mock: MockSouk;
    /** Every request that reached the platform, as "METHOD path". */
    readonly requests: readonly string[];
    /** Pays a checkout as the platform's own page does. @returns the platform's answer */
    pay(checkout: string, number?: string): Promise<Response>;
    /** Reserves one, as another buyer. */
    reserve(listing: string): Promise<void>;
    /** Ships, as the seller of the silk scarf. */
    ship(escrow: string): Promise<void>;
    /** A token for the browser of somebody whom the shop has signed in: the scarf's seller unless told. */
    session(party?: 'seller' | 'buyer' | 'mediator', id?: string): Promise<string>;
    /** The platform as that somebody uses it elsewhere. */
    as(party?: 'seller' | 'buyer' | 'mediator', id?: string): Promise<Souk>;
}
/** Starts a mock, points every widget of the page at it, and empties the page and its storage. */
export declare function openShop(): Promise<Shop>;
/** Resolves with what `look` finds, as soon as it finds something. */
export declare function until<T>(what: string, look: () => T | null | undefined | false): Promise<T>;
/** What a reader sees of an element: its text, as one line, without the marks that only steer its direction. */
export declare const textOf: (node: Node | null | undefined) => string;
//# sourceMappingURL=shop.d.ts.map