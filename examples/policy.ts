/**
 * The strictest policy under which a page can carry the elements: nothing but its own scripts and styles, and the platform.
 *
 * @param platform where the platform is; `'self'` for a page that has it in itself, with its pictures and payment pages
 * beside the script tag
 */
export const policy = (platform: string, pathname = '/'): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${platform}`,
    `img-src ${platform}`,
    // The gallery shows its states in frames of its own.
    `frame-src ${platform}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${withOwnLit.test(pathname) ? " 'allow-duplicates'" : ''}`,
  ].join('; ');

/** Pages that are built with Lit themselves: theirs and the elements' are two, and have one policy name. */
const withOwnLit = /^\/(two-sides|singles-day)\//;

/** Whether a page has it. One has none: the gallery shows there what the elements are like without. */
export const hasPolicy = (pathname: string): boolean => !pathname.endsWith('/gallery/open.html');
