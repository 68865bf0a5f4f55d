import { html, type TemplateResult } from 'lit';

/** A description of the manifest: what is between backticks is code. */
export const prose = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
