import type { EvidenceType } from '@souk/sdk';
import { evidenceLimits, fileLimits, fileTypes } from '@souk/sdk/deal';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, closeIcon, icon } from '../../shared/icons.js';
import { isolated } from '../isolated.js';
import { kindsFor, type Upload } from './draft.js';
import { faultText } from './fields.js';
import type { FieldView } from './form-panel.js';

/** Files that show something: chosen or dropped, uploaded at once, each named for what it shows. */
export function evidenceField(view: FieldView): TemplateResult {
  const { words, draft, fault, locale, send } = view;
  const add = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) send({ type: 'added', files: [...files] });
  };
  const count = new Intl.NumberFormat(locale).format(evidenceLimits.filesPerPiece);
  return html`<div
    class="entry"
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      add(event.dataTransfer?.files);
    }}
  >
    <label class="button compact adder" part="button"
      ><input
        id="files"
        class="sr"
        type="file"
        multiple
        accept=${fileTypes.join(',')}
        aria-describedby="files-limits"
        aria-invalid=${fault !== undefined}
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLInputElement)) return;
          add(target.files);
          // The same file can be chosen again after it was removed.
          target.value = '';
        }}
      />${words.claim.add}</label
    >
    <p id="files-limits" class="meta">${words.claim.limits(megabytes(view), isolated(count))}</p>
    ${
      draft.uploads.length > 0
        ? html`<ul class="uploads" role="list">
            ${draft.uploads.map((upload) => row(view, upload))}
          </ul>`
        : nothing
    }
    ${faultText(view, 'files')}
  </div>`;
}

function row(view: FieldView, upload: Upload): TemplateResult {
  const { words, send } = view;
  const { name, content, state, fault } = upload;
  const canRetry = state === 'failed' && fault !== undefined && !hopeless.has(fault);
  return html`<li class="row upload">
    <span class="mark" role="img" aria-label=${stateText(view, upload)}
      >${state === 'sending' ? html`<span class="spinner"></span>` : icon(state === 'done' ? checkIcon : closeIcon)}</span
    >
    <span class="grow">
      <bdi class="name" translate="no">${name}</bdi>
      ${
        state === 'failed'
          ? html`<span class="error" role="alert">${stateText(view, upload)}</span>`
          : kindOf(view, upload)
      }
      ${state === 'sending' ? html`<progress aria-label=${words.claim.uploading}></progress>` : nothing}
    </span>
    ${
      canRetry
        ? html`<button class="button quiet compact" type="button" @click=${() => send({ type: 'upload_again', content })}>
            ${words.claim.retry}
          </button>`
        : nothing
    }
    <button
      class="remove"
      type="button"
      aria-label=${words.claim.remove(isolated(name))}
      @click=${() => send({ type: 'upload_removed', content })}
    >
      ${icon(closeIcon)}
    </button>
  </li>`;
} // prettier-ignore

/** Sent again, these files would be refused again. */
const hopeless: ReadonlySet<string> = new Set([
  'file_too_large',
  'file_type_refused',
  'file_malformed',
  'too_many',
]);

function stateText(view: FieldView, { state, fault }: Upload): string {
  const { words: { claim }, locale } = view; // prettier-ignore
  if (state !== 'failed') return state === 'done' ? claim.uploaded : claim.uploading;
  switch (fault) {
    case 'file_too_large':
      return claim.faults.file_too_large(megabytes(view));
    case 'too_many':
      return claim.faults.too_many(new Intl.NumberFormat(locale).format(evidenceLimits.filesPerPiece));
    case 'file_type_refused':
    case 'file_malformed':
      return claim.faults[fault];
    default:
      return claim.faults.failed;
  }
} // prettier-ignore

/** What it shows, of the kinds that count for the reason. */
function kindOf({ words, draft, facts, send }: FieldView, upload: Upload): TemplateResult {
  const kinds = kindsFor(draft.reason ?? facts.dispute?.reason);
  const uploads = (kind: EvidenceType): readonly Upload[] =>
    draft.uploads.map((each) => (each.content === upload.content ? { ...each, kind } : each));
  return html`<select
    class="kind"
    aria-label=${words.claim.kind}
    @change=${({ target }: Event) => {
      const kind = target instanceof HTMLSelectElement ? kinds[target.selectedIndex] : undefined;
      if (kind) send({ type: 'typed', changes: { uploads: uploads(kind) } });
    }}
  >
    ${kinds.map((kind) => html`<option ?selected=${kind === upload.kind}>${words.claim.kinds[kind]}</option>`)}
  </select>`;
} // prettier-ignore

function megabytes({ locale }: FieldView): string {
  const style = { style: 'unit', unit: 'megabyte', unitDisplay: 'short' } as const;
  const size = fileLimits.maximumBytes / (1024 * 1024);
  return isolated(new Intl.NumberFormat(locale, style).format(size));
}
