import type { App } from '@souk/platform/http';
import { productImage } from './media/product-image.js';

/** Serves the pictures of the demo catalogue beside the platform, as a media host would. */
export const withMedia =
  (app: App): App =>
  async (request) => {
    // Nearly all requests are for the platform, which reads the address itself.
    if (!request.url.includes('/media/')) return app(request);
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/media/')) return app(request);
    const picture = productImage(pathname);
    return picture === undefined
      ? new Response(null, { status: 404 })
      : new Response(picture, {
          headers: {
            'Content-Type': 'image/svg+xml',
            'Cache-Control': 'public, max-age=86400, immutable',
            'Access-Control-Allow-Origin': '*',
            'X-Content-Type-Options': 'nosniff',
          },
        });
  };
