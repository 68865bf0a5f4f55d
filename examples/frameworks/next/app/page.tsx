import { createSouk } from '@souk/sdk';
import { Market } from './Market';

export const dynamic = 'force-dynamic';

const apiOrigin = process.env['SOUK_ORIGIN'] ?? 'http://localhost:4001';
const souk = createSouk({ key: 'pk_test_demo', apiOrigin });

/** The server asks the platform, so that the page has its goods before any script runs. */
export default async function Page() {
  const { data } = await souk.search.query({ q: 'silk scarf', limit: 3 });
  return (
    <main>
      <h1>Souk in Next</h1>
      <Market
        apiOrigin={apiOrigin}
        found={data.map(({ id, title, seller }) => ({ listing: id, seller: seller.id, title }))}
      />
    </main>
  );
}
