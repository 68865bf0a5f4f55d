import { html, type TemplateResult } from 'lit';
import { copyText } from './copy.js';

/** Code with its marks in colour, and a button that copies it. */
export const codeView = (code: string, label: string): TemplateResult =>
  html`<figure class="code">
    <button type="button" class="copy" @click=${copier(code)}>Copy</button>
    <pre dir="ltr" tabindex="0" aria-label=${label}><code>${piecesOf(code).map(
      ({ kind, text }) => (kind === undefined ? text : html`<span class=${kind}>${text}</span>`),
    )}</code></pre>
  </figure>`; // prettier-ignore

const copier = (code: string) => async ({ currentTarget: button }: Event) => {
  if (!(button instanceof HTMLElement)) return;
  const isCopied = await copyText(code);
  if (!isCopied) getSelection()?.selectAllChildren(button.nextElementSibling ?? button);
  button.textContent = isCopied ? 'Copied' : 'Press Ctrl+C';
  setTimeout(() => (button.textContent = 'Copy'), 2_000);
}; // prettier-ignore

interface Piece {
  readonly kind?: 'tag' | 'text' | 'remark';
  readonly text: string;
}

/** Code in pieces: tags, texts in quotes, remarks, and the rest. */
export function piecesOf(code: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: text, index, groups = {} } of code.matchAll(marks)) {
    if (index > at) pieces.push({ text: code.slice(at, index) });
    at = index + text.length;
    pieces.push({ kind: groups['tag'] ? 'tag' : groups['remark'] ? 'remark' : 'text', text });
  }
  if (at < code.length) pieces.push({ text: code.slice(at) });
  return pieces;
}
const marks =
  /(?<remark><!--.*?-->|\{% .*? %\})|(?<tag><\/?[\w!-]+|\/?>(?=\n|<|$))|(?<text>"[^"\n]*"|'[^'\n]*')/g;
