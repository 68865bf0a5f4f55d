'use client';

import { useEffect, useState } from 'react';
import { configure } from '@souk/widgets/config';
import { SoukChat, SoukCheckout, SoukSearch, SoukTrustBadge } from '@souk/widgets/react';

interface Choice {
  readonly listing: string;
  readonly seller: string;
  readonly title: string;
}

/**
 * The elements are defined in the browser; until then, and without scripts, the server's links stand inside them. Components
 * stand in for tags here, because React 19 forgets the listeners of elements that a server has written.
 *
 * @see https://github.com/facebook/react/issues/35446
 */
export function Market({ apiOrigin, found }: { apiOrigin: string; found: readonly Choice[] }) {
  const [chosen, choose] = useState<Choice>();
  const [paid, setPaid] = useState<string>();
  useEffect(() => configure({ key: 'pk_test_demo', apiOrigin }), [apiOrigin]);
  return (
    <>
      <SoukSearch
        onSoukSelect={(event) => {
          event.preventDefault();
          const { listing, hit } = event.detail;
          choose({ listing, seller: hit.seller.id, title: hit.title });
          setPaid(undefined);
        }}
      >
        <ul>
          {found.map(({ listing, title }) => (
            <li key={listing}>
              <a href={`/listings/${listing}`}>{title}</a>
            </li>
          ))}
        </ul>
      </SoukSearch>
      {chosen && (
        <section>
          <h2>{chosen.title}</h2>
          <SoukTrustBadge seller={chosen.seller} />
          <SoukCheckout
            listing={chosen.listing}
            onSoukPaid={(event) => setPaid(event.detail.escrow)}
          />
          <SoukChat listing={chosen.listing} />
        </section>
      )}
      <p role="status">{paid && `Paid into escrow: ${paid}`}</p>
    </>
  );
}
