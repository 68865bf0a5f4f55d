/** What pages may send and read across origins. Keys, not cookies, say who asks, so any origin may ask. */
export function corsHeaders(request: Request): [string, string][] {
  const origin = request.headers.get('Origin');
  if (origin === null) return [];
  return [
    ['Access-Control-Allow-Origin', origin],
    ['Vary', 'Origin'],
    [
      'Access-Control-Expose-Headers',
      'Souk-Request-Id, Idempotency-Replayed, Retry-After, Souk-Should-Retry, Souk-Dry-Run, Souk-Version, ETag, Date',
    ],
  ];
}

/** The answer to a browser that asks whether it may ask. */
export function preflight(request: Request): Response {
  const headers = new Headers(corsHeaders(request));
  headers.set('Access-Control-Allow-Methods', 'GET, POST');
  headers.set(
    'Access-Control-Allow-Headers',
    'Authorization, Content-Type, Idempotency-Key, Souk-Client-Secret, Souk-Version, Souk-Dry-Run, If-Match, Accept-Language, Last-Event-ID',
  );
  headers.set('Access-Control-Max-Age', '7200');
  return new Response(null, { status: 204, headers });
}
