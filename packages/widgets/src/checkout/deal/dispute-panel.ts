import type { Dispute, DisputeReason, DisputeStatus } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { countdown } from '../../shared/format.js';
import { clockIcon, icon } from '../../shared/icons.js';
import { isolated } from '../isolated.js';
import type { DealView } from './deal-view.js';
import { evidenceList } from './evidence-list.js';
import { named } from './named.js';
import { settlementCard } from './settlement-card.js';
import { trackingLink } from './tracking-link.js';

/** A claim and what became of it: whose turn it is and until when, what silence means, what both sides show and propose. */
export function disputePanel(view: DealView, dispute: Dispute): TemplateResult {
  const { words } = view;
  const { reason, statement, offer, proposal, decision, returnShipment } = dispute;
  const isOffered = dispute.status === 'awaiting_buyer' || dispute.closedAt !== null;
  return html`<section class="card dispute" aria-label=${words.deal.titles.disputed} part="dispute">
    ${turn(view, dispute)}
    <div>
      <p class="meta">${words.dispute.claim}</p>
      <p class="title">
        ${named<DisputeReason>(words.claim.reasons, reason) ?? words.claim.reasons.other}
      </p>
      <p class="words" dir="auto">${statement}</p>
    </div>
    ${returnShipment ? trackingLink(words.dispute.returned, returnShipment) : nothing}
    ${offer && isOffered && !proposal && !decision ? settlementCard(view, words.dispute.offer, offer) : nothing}
    ${proposal && !decision ? settlementCard(view, words.dispute.proposal, proposal) : nothing}
    ${decision ? settlementCard(view, words.dispute.decision, decision) : nothing}
    ${acceptance(view, dispute)} ${evidenceList(view, dispute)}
  </section>`;
}

type Closed = Extract<DisputeStatus, 'resolved' | 'overturned' | 'withdrawn'>;
type Silence = 'refund' | 'release' | 'offer' | 'decision' | 'mediation';

function turn(view: DealView, dispute: Dispute): TemplateResult {
  const { words, nowMs, locale } = view;
  const { awaitingParty, respondBy, onSilence, status } = dispute;
  const { over, silence } = words.dispute;
  if (awaitingParty === null)
    return html`<p class="title" role="status">${named<Closed>(over, status) ?? over.resolved}</p>`;
  const leftMs = respondBy === null ? 0 : Date.parse(respondBy) - nowMs;
  return html`<div>
    <p class="title" role="status">${turnText(view, dispute)}</p>
    <p class="meta">${named<Silence>(silence, onSilence) ?? nothing}</p>
    ${
      leftMs > 0
        ? html`<p class="row pill deadline">
            ${icon(clockIcon)}<span role="timer"
              >${words.dispute.left(isolated(countdown(leftMs, locale)))}</span
            >
          </p>`
        : nothing
    }
  </div>`;
}

/** Whose turn it is; of two, that of whoever has not accepted yet. */
function turnText({ words, facts }: DealView, { awaitingParty, acceptedBy }: Dispute): string {
  const { turn } = words.dispute;
  const { askingParty } = facts.escrow;
  const [accepted] = acceptedBy;
  const other = accepted === 'buyer' ? 'seller' : 'buyer';
  const awaited = awaitingParty === 'both' && accepted ? other : awaitingParty;
  if (awaited === askingParty) return turn.you;
  return named<'buyer' | 'seller' | 'both' | 'mediator'>(turn, awaited) ?? turn.mediator;
}

function acceptance({ words }: DealView, { acceptedBy, status }: Dispute): unknown {
  if (status !== 'proposed') return nothing;
  const { accepted } = words.dispute;
  return acceptedBy.map(
    (party) => html`<p class="meta">${named<'buyer' | 'seller'>(accepted, party) ?? nothing}</p>`,
  );
}
