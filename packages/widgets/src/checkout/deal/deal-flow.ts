import type { DealReviews, Dispute, Escrow, SoukError } from '@souk/sdk';
import { actionsOf, isHarmless, type DealAction } from './actions.js';
import { faultsOf, kindsFor, newDraft, type Draft, type Upload } from './draft.js';

/** A deal as the platform tells it to the asking party. */
export interface DealFacts {
  readonly escrow: Escrow;
  /** Its claim, if there is or was one. */
  readonly dispute?: Dispute | undefined;
  /** Once it is over. */
  readonly reviews?: DealReviews | undefined;
}

/** A deal as the element sees it. Everything in it that has money in it was read from the platform. */
export type DealFlow =
  { readonly at: 'reading' } | { readonly at: 'failed'; readonly problem: SoukError } | KnownDeal;

export interface KnownDeal {
  readonly at: 'known';
  readonly facts: DealFacts;
  /** What is being filled in, and waits for a deliberate yes. */
  readonly draft?: Draft | undefined;
  /** What is under way. */
  readonly doing?: DealAction | undefined;
  readonly problem?: SoukError | undefined;
  /** Whether what is under way was carried out is not known. */
  readonly isUnknown?: boolean | undefined;
}

/** What has happened. */
export type DealEvent =
  | { readonly type: 'read'; readonly facts: DealFacts }
  | { readonly type: 'unanswered'; readonly error: SoukError }
  | { readonly type: 'resumed' }
  | { readonly type: 'closed' | 'submitted' }
  | { readonly type: 'began'; readonly action: DealAction }
  | { readonly type: 'typed'; readonly changes: Partial<Draft> }
  | { readonly type: 'added'; readonly files: readonly File[] }
  | { readonly type: 'uploaded'; readonly content: Blob; readonly file: string }
  | { readonly type: 'upload_failed'; readonly content: Blob; readonly error: SoukError }
  | { readonly type: 'upload_again' | 'upload_removed'; readonly content: Blob }
  | { readonly type: 'done'; readonly facts: DealFacts }
  | { readonly type: 'refused' | 'unknown'; readonly error: SoukError };

/** What must be done now. */
export type DealEffect =
  | { readonly do: 'read'; readonly afterMs: number }
  | { readonly do: 'act'; readonly draft: Draft }
  /** Ask again what became of what is under way. */
  | { readonly do: 'resume'; readonly draft: Draft; readonly afterMs: number }
  | { readonly do: 'upload'; readonly upload: Upload };

export interface DealStep {
  readonly flow: DealFlow;
  readonly effects: readonly DealEffect[];
}

/** Files in one piece of evidence, and what the platform takes as one file. */
export interface UploadLimits {
  readonly count: number;
  readonly bytes: number;
}

const stay = (flow: DealFlow, ...effects: DealEffect[]): DealStep => ({ flow, effects });
const readNow: DealEffect = { do: 'read', afterMs: 0 };
/** Between readings of a deal, whose steps take hours; what is followed live comes at once. */
const pauseMs = 30_000;

/** The next state and what to do. What does not fit the state changes nothing, so a second press is harmless. */
export function dealStep(flow: DealFlow, event: DealEvent, limits: UploadLimits): DealStep {
  if (event.type === 'read' || event.type === 'done') return know(flow, event);
  if (event.type === 'resumed') return stay(flow, readNow);
  if (flow.at !== 'known')
    return event.type === 'unanswered'
      ? stay({ at: 'failed', problem: event.error }, { do: 'read', afterMs: pauseMs })
      : stay(flow);
  return change(flow, event, limits);
}

/** Whether the money has gone where it belongs, and neither side has a review to write or to wait for. */
export const isDone = (flow: DealFlow): boolean =>
  isOver(flow) && flow.at === 'known' && !isAwaited(flow.facts);

const isAwaited = ({ escrow, reviews }: DealFacts): boolean =>
  escrow.finishedAt === null || Boolean(reviews?.reviewBy ?? reviews?.revealBy);

/** Whether the money has gone where it belongs. */
export const isOver = (flow: DealFlow): boolean =>
  flow.at === 'known' && flow.facts.escrow.finishedAt !== null;

function know(flow: DealFlow, { type, facts }: { type: 'read' | 'done'; facts: DealFacts }): DealStep {
  const before = flow.at === 'known' && type === 'read' ? flow : undefined;
  // A form stays open, with what is typed in it, only while what it asks for can still be done.
  const draft = before?.draft && actionsOf(facts).includes(before.draft.action) ? before.draft : undefined;
  const isSame = before?.facts.escrow.status === facts.escrow.status;
  // What can no longer be done has been done, by whomever: there is nothing left to ask about.
  const doing = before?.doing && actionsOf(facts).includes(before.doing) ? before.doing : undefined;
  const known: KnownDeal = {
    at: 'known',
    facts,
    draft,
    doing,
    problem: isSame && !before?.isUnknown ? before?.problem : undefined,
    isUnknown: doing && before?.isUnknown,
  };
  return isAwaited(facts) ? stay(known, { do: 'read', afterMs: pauseMs }) : stay(known);
} // prettier-ignore

type Change = Exclude<DealEvent, { type: 'read' | 'done' | 'resumed' }>;

function change(flow: KnownDeal, event: Change, limits: UploadLimits): DealStep {
  const { facts, draft, doing } = flow;
  switch (event.type) {
    case 'unanswered':
      return stay(flow, { do: 'read', afterMs: pauseMs });
    case 'began':
      return doing ? stay(flow) : begin(facts, event.action);
    case 'closed':
      return stay(doing ? flow : { at: 'known', facts });
    case 'submitted':
      return submit(flow);
    // What is true now stands with the platform, not in the refusal.
    case 'refused':
      return stay({ ...flow, doing: undefined, isUnknown: undefined, problem: event.error }, readNow);
    case 'unknown':
      if (!doing) return stay(flow);
      return stay(
        { ...flow, isUnknown: true, problem: undefined },
        { do: 'resume', draft: draft ?? newDraft(doing), afterMs: 3_000 },
      );
    default:
      return draft && !doing ? edit(flow, draft, event, limits) : stay(flow);
  }
} // prettier-ignore

function begin(facts: DealFacts, action: DealAction): DealStep {
  if (!actionsOf(facts).includes(action)) return stay({ at: 'known', facts });
  const draft = newDraft(action);
  return isHarmless(action)
    ? stay({ at: 'known', facts, doing: action }, { do: 'act', draft })
    : stay({ at: 'known', facts, draft });
}

function submit(flow: KnownDeal): DealStep {
  const { facts, draft, doing } = flow;
  if (!draft || doing) return stay(flow);
  if (Object.keys(faultsOf(draft, facts)).length > 0)
    return stay({ ...flow, draft: { ...draft, isChecked: true } });
  return stay({ at: 'known', facts, draft, doing: draft.action }, { do: 'act', draft });
}

type Edit = Extract<
  DealEvent,
  { type: 'typed' | 'added' | 'uploaded' | 'upload_failed' | 'upload_again' | 'upload_removed' }
>;

function edit(flow: KnownDeal, draft: Draft, event: Edit, limits: UploadLimits): DealStep {
  const known = (uploads: readonly Upload[]): KnownDeal => ({ ...flow, draft: { ...draft, uploads } });
  const each = (content: Blob, changes: Partial<Upload>): readonly Upload[] =>
    draft.uploads.map((upload) => (upload.content === content ? { ...upload, ...changes } : upload));
  switch (event.type) {
    case 'typed':
      return stay({ ...flow, problem: undefined, draft: fitting({ ...draft, ...event.changes }) });
    case 'added': {
      const room = limits.count - draft.uploads.filter(({ state }) => state !== 'failed').length;
      const [kind = 'photo'] = kindsFor(draft.reason ?? flow.facts.dispute?.reason);
      const added = event.files.map((content, index): Upload => {
        const fault = index >= room ? 'too_many' : content.size > limits.bytes ? 'file_too_large' : undefined;
        return { name: content.name, content, kind, state: fault ? 'failed' : 'sending', fault };
      });
      const begun = added.filter(({ fault }) => fault === undefined);
      return stay(known([...draft.uploads, ...added]), ...begun.map((upload) => ({ do: 'upload', upload }) as const));
    }
    case 'uploaded':
      return stay(known(each(event.content, { state: 'done', file: event.file })));
    case 'upload_failed':
      return stay(known(each(event.content, { state: 'failed', fault: event.error.code })));
    case 'upload_again': {
      const uploads = each(event.content, { state: 'sending', fault: undefined });
      const upload = uploads.find(({ content }) => content === event.content);
      return upload ? stay(known(uploads), { do: 'upload', upload }) : stay(flow);
    }
    case 'upload_removed':
      return stay(known(draft.uploads.filter(({ content }) => content !== event.content)));
  }
} // prettier-ignore

/** With another reason other kinds of evidence count. */
function fitting(draft: Draft): Draft {
  if (draft.action !== 'dispute') return draft;
  const kinds = kindsFor(draft.reason);
  const [likely = 'photo'] = kinds;
  const uploads = draft.uploads.map((upload) =>
    kinds.includes(upload.kind) ? upload : { ...upload, kind: likely },
  );
  return { ...draft, uploads };
}
