import type { Dispute, Evidence, EvidenceType } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, checkIcon, icon } from '../../shared/icons.js';
import type { DealView } from './deal-view.js';
import { partyName } from './fields.js';
import { named } from './named.js';

/** What both sides show, and what the platform attached, the newest last. */
export function evidenceList(view: DealView, { evidence }: Dispute): TemplateResult | typeof nothing {
  if (evidence.length === 0) return nothing;
  return html`<details class="evidence" part="evidence">
    <summary>${view.words.dispute.evidence(evidence.length)}</summary>
    <ul role="list">
      ${evidence.map((piece) => row(view, piece))}
    </ul>
  </details>`;
} // prettier-ignore

function row(view: DealView, piece: Evidence): TemplateResult {
  const { words, day } = view;
  const isAttached = piece.by === 'platform';
  return html`<li>
    <p class="row">
      <span class="title">${named<EvidenceType>(words.claim.kinds, piece.type) ?? piece.type}</span>
      <span class="meta">${partyName(piece.by, view)} · <bdi>${day(piece.at)}</bdi></span>
    </p>
    ${
      // What the platform attached is for machines to verify; its seal says that it is unchanged.
      isAttached || piece.text === null
        ? nothing
        : html`<p class="words" dir="auto">${piece.text}</p>`
    }
    ${
      isAttached
        ? html`<p class="row meta seal">
            ${icon(checkIcon)}<bdi translate="no">SHA-256 ${piece.sha256.slice(0, 12)}</bdi>
          </p>`
        : nothing
    }
    ${piece.files.length > 0 ? html`<div class="row files">${piece.files.map((each) => file(view, each))}</div>` : nothing}
  </li>`;
}

function file({ words, shown, locale }: DealView, { file: id, type, size }: Evidence['files'][number]): TemplateResult {
  const known = shown.get(id);
  const style = { style: 'unit', unit: 'kilobyte', unitDisplay: 'short', maximumFractionDigits: 0 } as const;
  const weight = new Intl.NumberFormat(locale, style).format(Math.max(1, size / 1024));
  const name = type.split('/').at(-1)?.toUpperCase();
  if (!known)
    return html`<span class="row meta file">${icon(alertIcon)}<bdi translate="no">${name} · ${weight}</bdi></span>`;
  return html`<a class="file link" href=${known.url} target="_blank" rel="noopener noreferrer" aria-label=${words.dispute.openFile}>
    ${
      known.width === null
        ? html`<bdi translate="no">${name} · ${weight}</bdi>`
        : html`<img src=${known.url} alt="" width="72" height="72" loading="lazy" />`
    }
  </a>`;
} // prettier-ignore
