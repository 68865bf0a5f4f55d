import type {} from '@souk/widgets/jsx';
import { useState } from 'react';

/** React 19 sets properties on elements, and `on` before an event's name listens to it. */
export function Market() {
  const [chosen, choose] = useState<{ listing: string; seller: string; title: string }>();
  const [paid, setPaid] = useState<string>();
  return (
    <main>
      <h1>Souk in React</h1>
      <souk-search
        onsouk-select={(event) => {
          event.preventDefault();
          const { listing, hit } = event.detail;
          choose({ listing, seller: hit.seller.id, title: hit.title });
          setPaid(undefined);
        }}
      />
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
    </main>
  );
}
