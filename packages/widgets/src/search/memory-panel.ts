import type { TemplateResult } from 'lit';
import type { InsightView } from './insight-part.js';
import type { Keeper } from './memory-part.js';
import type { Liking } from './taste.js';

/** What this device remembers, in full, with what takes it away: each kind of it, or all. */
export function memoryPanel(keeper: Keeper, view: InsightView): TemplateResult {
  const { html, text, more, erase } = view;
  const { searches, profile, isEmpty } = keeper.remembered;
  return html`<strong>${text.remembered}</strong>
    <p class="meta">${more.rememberedNote} ${more.toldNote}</p>
    ${wish('keepsSearches', more.keepSearches, keeper, view)}${wish(
      'keepsTaste',
      more.keepTaste,
      keeper,
      view,
    )}
    <dl>
      ${entry(
        text.recent,
        searches.map((words) => html`<bdi>${words}</bdi>`),
        view,
      )}
      ${entry(text.fields.category, likings(profile.categories, view), view)}
      ${entry(more.sellers, likings(profile.sellers, view), view)}
      ${profile.prices.map(({ least, most }) =>
        entry(text.price(least.currency), [view.priceSpan(least, most)], view),
      )}
    </dl>
    ${isEmpty ? html`<p class="meta">${more.nothingKept}</p>` : undefined}
    <button type="button" class="button compact" @click=${erase}>${more.erase}</button>`;
}

const likings = (liked: readonly Liking[], { html, number }: InsightView): TemplateResult[] =>
  liked.map(
    ({ name, count }) => html`<bdi>${name}</bdi> <span class="meta">× ${number(count)}</span>`,
  );

const entry = (name: string, values: readonly unknown[], { html }: InsightView) =>
  values.length > 0
    ? html`<dt class="meta">${name}</dt>
        ${values.map((value) => html`<dd>${value}</dd>`)}`
    : undefined;

const wish = (
  name: 'keepsSearches' | 'keepsTaste',
  label: string,
  keeper: Keeper,
  { html, wished }: InsightView,
): TemplateResult => {
  const { keepsSearches, keepsTaste } = keeper.kept;
  const wishes = { keepsSearches, keepsTaste };
  return html`<label class="row wish"
    ><input
      type="checkbox"
      ?autofocus=${name === 'keepsSearches'}
      .checked=${wishes[name]}
      @change=${() => {
        keeper.wish({ ...wishes, [name]: !wishes[name] });
        wished();
      }}
    />${label}</label
  >`;
};

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

export const memoryStyles = css`
  #memory {
    inline-size: min(400px, 92vw);
    max-block-size: calc(100dvh - 32px);
    margin: auto;
    padding: 20px;
    overflow: auto;
    font-size: 0.875em;
  }
  #memory > strong {
    font-size: 1.143em;
  }
  #memory > .meta {
    margin-block: 4px 12px;
    text-wrap: pretty;
  }
  .wish {
    min-block-size: 40px;
  }
  #memory [type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    accent-color: var(--_brand);
  }
  #memory dl {
    padding-block: 4px 16px;
  }
  #memory dt {
    padding-block: 12px 2px;
    font-weight: 600;
  }
  #memory dd .meta {
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .wish {
      min-block-size: 44px;
    }
  }
`;
