/**
 * The messages between pages, content scripts and the background. The background is the only writer of storage:
 * whoever wants something kept or changed asks it here.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Health } from '../adapters/adapter.ts';
import type { Correction } from '../corrections.ts';
import type { Session } from '../metrics/session.ts';
import type { Doubt } from '../page/guard.ts';
import type { Settings } from '../settings.ts';
import type { Encounter, Network, Tally } from '../types.ts';

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
  /** Pages → background: read permissions anew, register content scripts for what is granted. */
  syncSites(): void;
  /** Pages → content script of a tab. */
  page(): PageState;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
