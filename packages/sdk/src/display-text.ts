/**
 * A message's text as it may be shown: what would reorder, hide or overwrite other text is taken out. The message itself
 * keeps what was sent. Put the result into a text node, never into markup, and inside `<bdi>` or `dir="auto"`.
 *
 * Taken out are controls but tab and line breaks, embeddings, overrides and isolates of direction, invisible
 * formatting characters, tags outside of flags, and marks beyond four on one letter. Kept is what languages need: direction
 * marks, joiners, variation selectors.
 *
 * @see Unicode Standard Annex 9 and Technical Report 36
 */
export const displayText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/(\u{1f3f4}[\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu, '$1')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\p{Cs}/gu, '\ufffd');
