'use client';

import { useEffect, useState } from 'react';
import { configure } from '@souk/widgets/config';
import type {} from '@souk/widgets/jsx';

interface Choice {
  readonly listing: string;
  readonly seller: string;
  readonly title: string;
}

/** The elements are defined in the browser; until then, and without scripts, the server's links stand inside them. */
export function Market({ apiOrigin, found }: { apiOrigin: string; found: readonly Choice[] }) {
  const [chosen, choose] = useState<Choice>();
  const [paid, setPaid] = useState<string>();
  useEffect(() => {
    configure({ key: 'pk_test_demo', apiOrigin });
    void Promise.all([
      import('@souk/widgets/define/search'),
      import('@souk/widgets/define/checkout'),
      import('@souk/widgets/define/trust-badge'),
      import('@souk/widgets/define/chat'),
    ]);
  }, [apiOrigin]);
  return (
    <>
      <souk-search
        onsouk-select={(event) => {
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
      </souk-search>
      {chosen && (
        <section>
          <h2>{chosen.title}</h2>
          <souk-trust-badge seller={chosen.seller} />
          <souk-checkout
            listing={chosen.listing}
            onsouk-paid={(event) => setPaid(event.detail.escrow)}
          />
          <souk-chat listing={chosen.listing} />
        </section>
      )}
      <p role="status">{paid && `Paid into escrow: ${paid}`}</p>
    </>
  );
}
