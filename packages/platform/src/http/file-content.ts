import { DomainError } from '../domain-error.js';
import type { Platform } from '../platform.js';

/**
 * Serves the content of a file to whoever holds its link. It is shown in pages of others and may have been made by
 * anyone, so the browser is told to believe the type, to run nothing in it, and to save documents instead of opening them.
 */
export async function serveFileContent(
  platform: Platform,
  request: Request,
  url: URL,
): Promise<Response> {
  if (request.method !== 'GET')
    throw new DomainError('method_not_allowed', `A file takes GET, not ${request.method}.`, {
      allow: 'GET',
    });
  const { searchParams, pathname } = url;
  const { file, bytes } = await platform.files.content(pathname.slice('/files/'.length), {
    expires: searchParams.get('expires') ?? '',
    signature: searchParams.get('signature') ?? '',
  });
  const isPicture = file.type.startsWith('image/');
  const name = `${file.id}.${file.type.slice(file.type.indexOf('/') + 1)}`;
  return new Response(bytes, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `${isPicture ? 'inline' : 'attachment'}; filename="${name}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'private, max-age=900, immutable',
    },
  });
}
