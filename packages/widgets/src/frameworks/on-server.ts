/**
 * What a server gets in place of modules that need a page. To register an element there does nothing; the badge and the launcher of
 * chat, which have no template engine between themselves and the page, are classes that nobody makes anything of. A check in the
 * modules themselves would be downloaded by every visitor.
 */
export class SoukChat {}
/** See above. */
export class SoukTrustBadge {}
