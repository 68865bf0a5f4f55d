/** Shows every node of a syntax tree, parents first. */
export function visit(node, see) {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  else if (typeof node?.type === 'string') {
    see(node);
    for (const child of Object.values(node))
      if (typeof child === 'object' && child !== null) visit(child, see);
  }
}

/** The code with each `{ start, end, text }` applied, from the last to the first, so that earlier positions stay right. */
export const withEdits = (code, edits) =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
