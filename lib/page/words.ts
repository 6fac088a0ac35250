/** The words our own nodes say on a page. Made from the locales by the extension; the page layer knows no language. */
import type { Correction, CorrectionKind } from '../corrections.ts';
import type { ReasonCode, TimelineItem, Treatment, Verdict } from '../types.ts';

export interface PageWords {
  /** What they are written in, which need not be the page's language. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The buttons. */
  show: string;
  why: string;
  undo: string;
  /** What a tag or a bar says of an item. A bar names the author, what it is and why: it states, it does not tease. */
  say(item: TimelineItem, verdict: Verdict, treatment: Treatment): string;
  /** "4 hidden here: 2 adverts, 2 tag bait". */
  hidden(n: number, counts: [ReasonCode, number][]): string;
  /** "7 folded: 4 self-promotion, 2 reposts, 1 advert". */
  folded(n: number, counts: [ReasonCode, number][]): string;
  /** "5 people agree". */
  agree(people: number): string;
  /** At most two reasons, strongest first, with the page's own words: "Asks you to tag people: “tag a friend”". */
  reasons(verdict: Verdict, treatment: Treatment): string[];
  /** A correction as a button. */
  correct(kind: CorrectionKind, item: TimelineItem): string;
  /** What a correction did. */
  corrected(correction: Correction, failed: boolean): string;
  /** The line of the reader's own plan, minutes, and its two answers (measures 4.12). */
  plan(minutes: number): { reached: string; finish: string; more: string };
}
