/**
 * When a page is not to be trusted: its markup changed beyond reading, or nearly everything falls to one reason, which is
 * hardly ever true of a timeline. Nothing is then done to any item beyond a label, and the popup says why (field T12).
 */
import type { ReasonCode } from '../types.ts';

/** Least share of items that must be readable, from so many on. */
const readable = { share: 0.8, from: 10 };
/** Largest share of the latest items that may fall to one reason. */
const alike = { share: 0.8, of: 20 };

export type Doubt = 'unreadable' | ReasonCode;

export function guardPage() {
  const unreadable = new Set<Element>();
  let latest: (ReasonCode | null)[] = [];
  let suspect: ReasonCode | null = null;

  return {
    /** An item's root was read, or could not be. */
    read(root: Element, isUnreadable: boolean) {
      if (isUnreadable) unreadable.add(root);
      else unreadable.delete(root);
    },
    /** A new item was judged: the reason for which a level may act on it, or null. */
    judged(code: ReasonCode | null) {
      latest = [...latest, code].slice(-alike.of);
      if (code === null || latest.length < alike.of) return;
      if (latest.filter((c) => c === code).length > alike.share * alike.of) suspect = code;
    },
    /** Another page: nothing is held against it. */
    reset() {
      latest = [];
      suspect = null;
    },
    /** What is wrong with the page, when so many items on it could be read; null: nothing. */
    doubt(read: number): Doubt | null {
      for (const root of unreadable) if (!root.isConnected) unreadable.delete(root);
      const all = read + unreadable.size;
      if (all >= readable.from && read < readable.share * all) return 'unreadable';
      return suspect;
    },
  };
}
