/**
 * The messages between pages, content scripts and the background. The background is the only writer of storage:
 * whoever wants something kept or changed asks it here.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Health } from '../adapters/adapter.ts';
import type { Ailment } from '../adapters/health.ts';
import type { Correction, CorrectionKind } from '../corrections.ts';
import type { AuditCounts } from '../metrics/audit.ts';
import type { LocalDate, PersonKey } from '../metrics/records.ts';
import type { Review } from '../metrics/review.ts';
import type { Session } from '../metrics/session.ts';
import type { Doubt } from '../page/guard.ts';
import type { Settings } from '../settings.ts';
import type { Action, AuthorKind, Encounter, Label, Network, ReasonCode, Tally } from '../types.ts';
import type { UserRule } from '../user-rules.ts';
import type { Wrong } from './archive.ts';
import type { Reading } from './health-store.ts';
import type { Forgetting } from './retention.ts';

/** Somebody as a page names them. The background keeps a keyed hash, and the name of those in a list alone (measures 4.15). */
export interface Who {
  /** The name where the page shows no handle. */
  handle: string;
  name: string | null;
}

/** An item met, with what makes accounts and letters count. */
export interface Met extends Encounter {
  /** Who put it in the timeline; null: not shown. */
  by?: Who | null;
  /** Its account is on the alert list, or protected for another reason of its own. */
  spared?: boolean;
  /** Set where it is a reply to you or a mention of you. */
  letter?: Letter | null;
}
export interface Letter {
  from: Who;
  kind: AuthorKind | null;
  /** It answers something of yours. */
  answers: boolean;
  /** It asks you something. */
  asks: boolean;
  /** Epoch milliseconds; null: not known. */
  postedAt: number | null;
}

/** A reply of yours, as its composer told. */
export interface Wrote {
  /** Epoch milliseconds. */
  at: number;
  to: Who | null;
  /** `itemKey` of what it answers; null: not known. */
  itemKey: string | null;
  readFirst: boolean | null;
}

/** A post of yours that was met. */
export interface Own {
  /** `itemKey`. */
  key: string;
  /** Epoch milliseconds. */
  postedAt: number;
  answers: 'other' | 'self' | 'none';
}

/** A post of a thread that you take part in, in the order of the page. */
export interface ThreadPost {
  /** `itemKey`. */
  key: string;
  /** Null: you. */
  by: string | null;
  /** Handle of whom it answers; null: nobody, or not known whom. */
  answers: string | null;
  /** It answers you. */
  toYou: boolean;
  postedAt: number | null;
}

/** Sent by a content script every few seconds; may arrive twice, counts once. */
export interface Batch {
  /** Random, made once; a batch sent again keeps it. */
  id: string;
  network: Network;
  encounters: Met[];
  /** Epoch milliseconds of scroll, key, pointer and focus events, thinned to one in ten seconds, in order. */
  activity: number[];
  /** Versions of the judge whose verdicts are in it. */
  models?: string[];
  wrote?: Wrote[];
  own?: Own[];
  thread?: ThreadPost[];
}

/** The running session, as the popup shows it. */
export interface SessionState {
  /** Null: nothing met yet. */
  tally: Tally | null;
  /** Epoch milliseconds. */
  startedAt: number | null;
  /** Fewer than five items met (measures 4.2): counted in time, no ratio. */
  glance: boolean;
  /** Why counts could not be kept, as a locale key under `problems`; null: all is well. */
  problem: 'storageFull' | 'storageFailed' | 'storageBlocked' | null;
}

/** What the content script of a tab says of its page. */
export interface PageState {
  host: string;
  /** Null: no adapter knows this page. */
  network: Network | null;
  /** False: not allowed, paused, or switched off here. */
  active: boolean;
  health: Health | null;
  /** Why nothing on the page is more than labelled. */
  doubt: Doubt | null;
  /** What ails its adapter today; null: nothing that is known. */
  ailment: Ailment | null;
  /** As `<html lang>` has it. */
  language: string | null;
  /** Set when counts cannot be handed over. */
  problem: 'backgroundDead' | null;
}

/** An item that was folded or hidden on a page in this session. Its words stay between that page and ours that asks for them. */
export interface TrayItem {
  /** `itemKey`. */
  key: string;
  /** The author, as the page names them. */
  who: string;
  /** How the text begins; empty: the item has none. */
  what: string;
  label: Label;
  /** Those for its label, strongest first. */
  reasons: ReasonCode[];
  /** What a rule of the reader's says, where it asked for this. */
  rule: string | null;
  action: Extract<Action, 'collapse' | 'hide'>;
}

/** `open`: scroll to it · `restore`: show it for this session · a kind of correction: that, and show it. */
export interface TrayAct {
  key: string;
  act: 'open' | 'restore' | CorrectionKind;
}
export interface TrayActed {
  /** False: it is on the page no longer. */
  done: boolean;
  /** Id of the correction that was made, to undo it by; null: none. */
  correction: string | null;
}

/** What became of an item that would be hidden (measures 3.3, safeguards c and d). */
export interface AuditMark {
  network: Network;
  /** `itemKey`; it never leaves the session. */
  key: string;
  /**
   * `sampled`: folded instead, and met · `opened`: one of those was opened · `unhid`: a hidden one was asked for again ·
   * `shown`: another that was folded was opened.
   */
  what: 'sampled' | 'opened' | 'unhid' | 'shown';
  /** Why it was treated: its decisive reason. */
  code?: ReasonCode | null;
}

/** What a reader decides about somebody; what is left out stays. */
export interface PeopleAction {
  person: PersonKey;
  pinned?: boolean;
  /** In no list, for good. */
  hidden?: boolean;
  /** Not asked again for 180 days. */
  kept?: boolean;
}

/** What is done with items that wait for an answer. */
export interface WaitingAction {
  /** As in `Waiting.items`. */
  items: string[];
  /** Not before that day; `dismissed`: never; null: now. */
  later: LocalDate | 'dismissed' | null;
}

interface ReviewRequest {
  /** Any of its days. */
  date: LocalDate;
  /** Four: the month that ends with it. */
  weeks?: 1 | 4;
  /** Null or left out: all. */
  network?: Network | null;
}
/** Somebody who may be named in clear. */
interface Named {
  network: Network;
  handle: string;
  name: string | null;
  pinned: boolean;
  hidden: boolean;
  kept: boolean;
}
export interface ReviewAnswer {
  review: Review;
  /** What stands for a key of a person; whoever is not in it is not named. */
  people: Record<PersonKey, Named>;
}

export const planReplies = ['finish', 'more'] as const;
type PlanReply = (typeof planReplies)[number];

interface ProtocolMap {
  /** Content script → background. Resolves when the batch is safely stored; is the line of the reader's plan due? */
  record(batch: Batch): { planReached: boolean };
  /** Content script and popup → background: the answer to that line. */
  plan(answer: PlanReply): void;
  /** Pages → background. */
  session(): SessionState;
  /** Pages → background: sessions whose local date is `from` (YYYY-MM-DD) or later, oldest first, the running one with its tallies so far. */
  sessions(from: string): Session[];
  /** Pages → background: forgets everything met and counted; settings stay. */
  erase(): void;
  /** Pages → background: forgets a day, a person, a network or everything, also in sums and of other devices. */
  forget(what: Forgetting): void;
  /** Pages → background. */
  review(request: ReviewRequest): ReviewAnswer;
  /** Pages → background: a review is likely to be asked for soon. */
  reviewSoon(_: string): void;
  /** Pages → background: all networks that anything is kept of. */
  networks(_: string): Network[];
  /** Pages → background. */
  people(action: PeopleAction): void;
  /** Pages → background. */
  waiting(action: WaitingAction): void;
  /** Pages → background: all that is kept as the text of a JSON file, people in it only if asked for. */
  archiveExport(options: { people: boolean }): string;
  /**
   * Pages → background: merges such a file, or says what is wrong with it and changes nothing. `beside`: it is another device's,
   * of which the settled weeks alone are counted along.
   */
  archiveImport(text: string): { added: number; beside: boolean } | Wrong;
  /** Pages → background: the weeks as a table. */
  archiveCsv(): string;
  /** Pages → background: rows that could not be read, by the part of the storage they lay in; they are kept aside. */
  setAside(): { store: string; n: number; why: string }[];
  /** Pages → background: those rows as the text of a JSON file, as they were found, people in them and all. */
  setAsideExport(): string;
  /** Pages → background: merges, checks and stores; answers with what is now in force. */
  change(patch: Partial<Settings>): Settings;
  /** Pages → background: lets settings or counts travel by the browser's own sync, or no longer; resolves when that was tried. */
  sync(on: { settings?: boolean; counts?: boolean }): void;
  /** Pages → background: takes away what other devices put into the browser's sync; those still in use put theirs back. */
  syncClear(): void;
  /** Content script → background: how a page was read, once when it is left, and where it should hold items and has none. */
  health(reading: Reading): void;
  /** Content script → background: keeps what a reader said of an item, and acts on it everywhere. False: not kept, as in private windows. */
  correct(correction: Correction): boolean;
  /** Content script → background: undoes a correction, by its id. */
  uncorrect(id: string): void;
  /** Content script → background: counts for the audit, each item once a session. */
  audit(mark: AuditMark): void;
  /** Pages → background: what the audit says so far, by network. */
  audits(): Record<string, AuditCounts>;
  /** Pages → background: read permissions anew, register content scripts for what is granted. */
  syncSites(): void;
  /** Content script → background: a file of the package that the page needs, as a script into it. */
  bring(file: string): void;
  /** Pages → content script of a tab. */
  page(): PageState;
  /** Pages → content script of a tab: the page as HTML with all words replaced, for a report; null: not read there. */
  savePage(): { html: string } | null;
  /** Pages → content script of a tab: how many of this session's items a rule would touch there. */
  tryRule(rule: UserRule): { touched: number; of: number };
  /** Pages → content script of a tab: what was folded there in this session, latest first. */
  tray(): { items: TrayItem[] };
  /** Pages → content script of a tab. */
  trayAct(act: TrayAct): TrayActed;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();

/** A background that is stopped while it starts answers nothing, and Firefox does not say so: after so long it is taken for a no. */
const answersWithin = 3_000;
export function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('no answer')), answersWithin);
    answer.then(done, fail).finally(() => clearTimeout(timer));
  });
}
