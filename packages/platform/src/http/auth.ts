import type { Scope } from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';
import type { Platform } from '../platform.js';

/** A key of a customer of the platform. */
export interface ApiKey {
  /** `pk_test_…` for pages, `sk_test_…` for servers. */
  readonly key: string;
  /** Sites that may use a publishable key, as origins; `'*'` for any. */
  readonly origins: readonly string[] | '*';
  /** Whose key it is: the sites of all keys of one account are the account's. @default its own */
  readonly account?: string;
  /** Whether it belongs to the platform itself, which signs mediators in. */
  readonly isStaff?: true;
}

const partyScopes: readonly Scope[] = [
  'checkout:read',
  'escrow:read',
  'escrow:act',
  'file:create',
  'file:read',
];
const publicScopes: readonly Scope[] = ['catalog:read', 'checkout:create', 'events:read'];
/** What a party's session opens; a server may read along, to moderate. */
const chatScopes: readonly Scope[] = ['chat:read', 'chat:act'];
/** What sellers do, and servers for them; a buyer's session does not. */
const sellerScopes: readonly Scope[] = ['listing:write'];
/** A mediator reads what the dispute shows, and decides; the conversation stays the parties' own. */
const mediatorScopes: readonly Scope[] = ['dispute:decide'];
const serverScopes: readonly Scope[] = [
  ...sellerScopes,
  'payment:confirm',
  'escrow:create',
  'session:create',
  'webhook:manage',
  'campaign:manage',
  'insights:read',
];

/** What each credential opens, made once: it is asked for at every request. */
const scopesOfPage: ReadonlySet<Scope> = new Set(publicScopes);
const scopesOfCheckout: ReadonlySet<Scope> = new Set([...publicScopes, ...partyScopes]);
const scopesOfServer: ReadonlySet<Scope> = new Set([
  ...scopesOfCheckout,
  ...chatScopes,
  ...serverScopes,
]);
const scopesOfStaff: ReadonlySet<Scope> = new Set<Scope>([...scopesOfServer, 'session:mediate']);
const scopesOfSession: Readonly<Record<'buyer' | 'seller' | 'mediator', ReadonlySet<Scope>>> = {
  buyer: new Set([...scopesOfCheckout, ...chatScopes]),
  seller: new Set([...scopesOfCheckout, ...chatScopes, ...sellerScopes]),
  mediator: new Set([...scopesOfCheckout, ...mediatorScopes]),
};

/** Who is calling, and the name under which the idempotency keys of this caller are kept. */
export interface Authenticated {
  readonly caller: Caller;
  readonly principal: string;
}

/** Whoever calls an operation that needs no key. */
export const anyone: Authenticated = {
  caller: { scopes: new Set(['catalog:read']), isServer: false },
  principal: 'anyone',
};

/**
 * Reads the credentials of a request: a key or a session token, and the client secret of a checkout.
 *
 * @throws DomainError `authentication_missing`, `key_unknown`, `session_expired`, `secret_key_exposed`, `origin_refused`
 */
export async function authenticate(
  request: Request,
  platform: Platform,
  keys: readonly ApiKey[],
): Promise<Authenticated> {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (token === undefined)
    throw new DomainError(
      'authentication_missing',
      'Send a key as "Authorization: Bearer pk_test_…".',
    );
  const origin = request.headers.get('Origin') ?? undefined;
  const clientSecret = request.headers.get('Souk-Client-Secret') ?? undefined;
  const common = {
    ...(origin === undefined ? {} : { origin }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
  };
  if (token.startsWith('st_')) {
    const { party, partyId, expiresBy } = await platform.sessions.find(token, platform.now());
    const caller = {
      ...common,
      scopes: scopesOfSession[party],
      isServer: false,
      expiresBy,
      ...(party === 'mediator' ? { mediatorId: partyId } : { party: { is: party, id: partyId } }),
    };
    return { caller, principal: partyId };
  }
  const isSecret = token.startsWith('sk_');
  // A browser names its site with every request that matters; a server does not.
  if (isSecret && origin !== undefined)
    throw new DomainError(
      'secret_key_exposed',
      `A secret key came from the page ${origin}; use the publishable key there and replace this one.`,
    );
  const known = keys.find(({ key }) => key === token);
  if (!known) throw new DomainError('key_unknown', `There is no key "${masked(token)}".`);
  if (!isSecret && origin !== undefined && known.origins !== '*' && !known.origins.includes(origin))
    throw new DomainError('origin_refused', `The key may not be used on ${origin}.`, { origin });
  const scopes = isSecret
    ? known.isStaff
      ? scopesOfStaff
      : scopesOfServer
    : clientSecret === undefined
      ? scopesOfPage
      : scopesOfCheckout;
  const bound = known.origins === '*' ? {} : { keyOrigins: known.origins };
  const accountOrigins = originsOf(known, keys);
  return {
    caller: { ...common, ...bound, accountOrigins, scopes, isServer: isSecret },
    principal: token,
  };
}

/** The sites that the account of a key has registered; a key for any site registers none. */
const originsOf = ({ key, account = key }: ApiKey, keys: readonly ApiKey[]): string[] => [
  ...new Set(
    keys.flatMap((each) =>
      (each.account ?? each.key) === account && each.origins !== '*' ? each.origins : [],
    ),
  ),
];

/** @throws DomainError `scope_missing`, naming the scope */
export function assertScope(caller: Caller, scope: Scope): void {
  if (!caller.scopes.has(scope))
    throw new DomainError('scope_missing', `This credential lacks the scope "${scope}".`, {
      scope,
    });
}

const masked = (token: string): string =>
  token.length <= 12 ? token : `${token.slice(0, 8)}…${token.slice(-4)}`;
