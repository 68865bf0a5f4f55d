import {
  subtract,
  type DisputeReason,
  type DisputeRuleId,
  type EvidenceType,
  type Settlement,
} from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { sums } from '../sums.js';
import type { DealView } from './deal-view.js';
import { named } from './named.js';

/** How it could end, or has ended, for the money: what each side gets, who says so, why, and on which facts. */
export function settlementCard(view: DealView, title: string, settlement: Settlement): TemplateResult {
  const { words, facts, money } = view;
  const { refund, rule, note } = settlement;
  const question = facts.dispute?.held ?? facts.escrow.held;
  const why = named<DisputeRuleId>(words.rules.says, rule);
  return html`<div class="settlement" part="settlement">
    <p class="title">${title}</p>
    ${sums([
      [words.dispute.toBuyer, money(refund)],
      [words.dispute.toSeller, money(subtract(question, refund))],
    ])}
    ${
      why
        ? html`<p class="meta">${why} ${sureness(view, settlement)}</p>`
        : note
          ? html`<p class="words" dir="auto">${note}</p>`
          : nothing
    }
    ${factList(view, settlement)}
  </div>`;
} // prettier-ignore

function sureness({ words, locale }: DealView, { confidence }: Settlement): string {
  if (confidence === null) return '';
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
  return words.rules.sure(percent);
}

function factList(view: DealView, { facts }: Settlement): TemplateResult | typeof nothing {
  const { words } = view;
  const lines = Object.entries(facts).flatMap(([name, value]): [string, string][] => {
    const label = named<keyof typeof words.rules.facts>(words.rules.facts, name);
    return label ? [[label, valueText(view, name, value)]] : [];
  });
  if (lines.length === 0) return nothing;
  return html`<details>
    <summary class="meta">${words.rules.used}</summary>
    ${sums(lines)}
  </details>`;
}

/** Facts come as text: `true`, a number, a reason, or kinds of evidence. */
function valueText({ words, locale }: DealView, name: string, value: string): string {
  const { rules, claim } = words;
  if (value === 'true' || value === 'false') return value === 'true' ? rules.yes : rules.no;
  if (/^\d+$/.test(value)) return new Intl.NumberFormat(locale).format(Number(value));
  if (value === '') return rules.nothing;
  if (name === 'reason') return named<DisputeReason>(claim.reasons, value) ?? value;
  const shown = [...new Set(value.split(','))].map((kind) => named<EvidenceType>(claim.kinds, kind) ?? kind);
  return new Intl.ListFormat(locale, { type: 'unit' }).format(shown);
} // prettier-ignore
