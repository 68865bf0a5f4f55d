/**
 * A widget may lie inside a link of the page, which a click in the widget must not follow. What acts by default keeps its
 * default, and no engine follows a link around it; a plain button, a field and a list of choices do nothing by default on a
 * click, and some engines then follow the link.
 */
export function keepFromOuterLink(event: Event): void {
  for (const node of event.composedPath()) {
    if (node === event.currentTarget) break;
    if (node instanceof Element && node.matches(actsByDefault)) return;
  }
  event.preventDefault();
}

const actsByDefault =
  'a, label, summary, button:not([type=button]), [type=checkbox], [type=radio], [type=file]';
