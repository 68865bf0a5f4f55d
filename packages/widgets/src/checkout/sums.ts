import { html, type TemplateResult } from 'lit';

/** Amounts under each other; `total` is the line that they add up to. */
export const sums = (
  lines: readonly (readonly [label: string, amount: string])[],
  total?: readonly [label: string, amount: string],
): TemplateResult => {
  const line = ([label, amount]: readonly [string, string], name: string): TemplateResult =>
    html`<div class="row ${name}">
      <dt><bdi>${label}</bdi></dt>
      <dd><bdi translate="no">${amount}</bdi></dd>
    </div>`;
  return html`<dl class="sums" part="quote">
    ${lines.map((each) => line(each, ''))} ${total && line(total, 'total')}
  </dl>`;
};
