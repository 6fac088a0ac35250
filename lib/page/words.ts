/** The words our own nodes say on a page. Made from the locales by the extension; the page layer knows no language. */
import type { ReasonCode, TimelineItem, Treatment, Verdict } from '../types.ts';

export interface PageWords {
  /** The button on a bar. */
  show: string;
  /** What a tag or a bar says of an item. A bar names the author, what it is and why: it states, it does not tease. */
  say(item: TimelineItem, verdict: Verdict, treatment: Treatment): string;
  /** "4 hidden here: 2 adverts, 2 tag bait". */
  hidden(n: number, counts: [ReasonCode, number][]): string;
}
