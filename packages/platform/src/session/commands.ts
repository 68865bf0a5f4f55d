import {
  addDuration,
  type BodyOf,
  type createSession,
  type Instant,
  type Session,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { SessionRow } from './rows.js';

const lifetime = 'PT12H';

/** Sessions: a server signs its seller or buyer in, the browser acts with the token. */
export const sessionCommands = ({ store, clock, ids }: Ports) => ({
  create: (
    { caller, wish }: Call,
    request: BodyOf<typeof createSession>,
  ): Promise<Answer<Session>> =>
    store.transaction((tx) =>
      once(tx, wish, clock.now(), () => {
        if (request.party === 'mediator' && !caller.scopes.has('session:mediate'))
          throw new DomainError(
            'scope_missing',
            'Mediators are signed in with a key of the platform, not with one of a shop.',
            { scope: 'session:mediate' },
          );
        if (request.party === 'seller' && !tx.sellers.get(request.id))
          throw new DomainError('seller_not_found', `There is no seller "${request.id}".`, {
            param: 'id',
          });
        const session: SessionRow = {
          id: `st_test_${ids.secret()}`,
          party: request.party,
          partyId: request.id,
          expiresBy: addDuration(clock.now(), lifetime),
        };
        tx.sessions.put(session);
        return present(session);
      }),
    ),

  /** The session of a token. @throws DomainError `session_expired`, also for a token that never was */
  find: (token: string, now: Instant): Promise<SessionRow> =>
    store.transaction((tx) => {
      const session = tx.sessions.get(token);
      if (!session || now >= session.expiresBy)
        throw new DomainError(
          'session_expired',
          'This session has ended; ask your server for a new one.',
        );
      return session;
    }),
});

const present = ({ id, party, partyId, expiresBy }: SessionRow): Session => ({
  token: id,
  party,
  id: partyId,
  expiresBy,
});
