/**
 * The messages between pages, content scripts and the background. The background is the only writer of storage:
 * whoever wants something kept or changed asks it here.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Health } from '../adapters/adapter.ts';
import type { Correction, CorrectionKind } from '../corrections.ts';
import type { AuditCounts } from '../metrics/audit.ts';
import type { Session } from '../metrics/session.ts';
import type { Doubt } from '../page/guard.ts';
import type { Settings } from '../settings.ts';
import type { Action, Encounter, Label, Network, ReasonCode, Tally } from '../types.ts';
import type { UserRule } from '../user-rules.ts';

/** Sent by a content script every few seconds; may arrive twice, counts once. */
export interface Batch {
  /** Random, made once; a batch sent again keeps it. */
  id: string;
  network: Network;
  encounters: Encounter[];
  /** Epoch milliseconds of scroll, key, pointer and focus events, thinned to one in ten seconds, in order. */
  activity: number[];
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
  problem: 'storageFull' | 'storageFailed' | null;
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
  /** `sampled`: folded instead, and met · `opened`: one of those was opened · `unhid`: a hidden one was asked for again. */
  what: 'sampled' | 'opened' | 'unhid';
}

interface ProtocolMap {
  /** Content script → background. Resolves when the batch is safely stored. */
  record(batch: Batch): void;
  /** Pages → background. */
  session(): SessionState;
  /** Pages → background: sessions whose local date is `from` (YYYY-MM-DD) or later, oldest first, the running one with its tallies so far. */
  sessions(from: string): Session[];
  /** Pages → background: forgets everything met and counted; settings stay. */
  erase(): void;
  /** Pages → background: merges, checks and stores; answers with what is now in force. */
  change(patch: Partial<Settings>): Settings;
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
  /** Pages → content script of a tab. */
  page(): PageState;
  /** Pages → content script of a tab: how many of this session's items a rule would touch there. */
  tryRule(rule: UserRule): { touched: number; of: number };
  /** Pages → content script of a tab: what was folded there in this session, latest first. */
  tray(): { items: TrayItem[] };
  /** Pages → content script of a tab. */
  trayAct(act: TrayAct): TrayActed;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
