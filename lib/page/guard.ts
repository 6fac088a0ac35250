/**
 * When a page is not to be trusted: its markup changed beyond reading, or nearly everything falls to one reason, which is
 * hardly ever true of a timeline. Nothing is then done to any item beyond a label, and the popup says why (field T12).
 * Or it loads and loads because what we fold leaves it room (field T2): then items are dimmed at most.
 */
import type { ReasonCode } from '../types.ts';

/** Least share of items that must be readable, from so many on. */
const readable = { share: 0.8, from: 10 };
/** Largest share of the latest items that may fall to one reason. */
const alike = { share: 0.8, of: 20 };

/**
 * A page may add half as many items again as the reader's scrolling explains: so many pixels down, and two screens of what
 * comes next, over the mean height of an item. Below five pages of twenty a minute it may do as it likes: nobody is stopped
 * from loading for that, and a reader in a hurry does as much. Emulated (field 2): bars alone load 1.7 times as much.
 */
const loads = { share: 1.5, from: 100, within: 60_000, screens: 2 };

/** `ailing`: not this page alone, its network's adapter has read badly all day (lib/adapters/health.ts). */
export type Doubt = 'unreadable' | 'loads' | 'ailing' | ReasonCode;

/** What scrolling explains. */
export interface Scrolled {
  /** Mean height of an item that can be read; null: none yet. */
  height: number | null;
  screen: number;
  /** Is something folded? */
  folds(): boolean;
}

export function guardPage() {
  const unreadable = new Set<Element>();
  let latest: (ReasonCode | null)[] = [];
  let suspect: ReasonCode | 'loads' | null = null;
  const met = new Set<string>();
  /** Since when, what was added and how far was scrolled down, until it is a minute. */
  let minute = { since: 0, added: 0, down: 0 };
  const startMinute = (at: number) => {
    if (at - minute.since >= loads.within) minute = { since: at, added: 0, down: 0 };
  };

  return {
    /** An item was mounted; when it is one that this page had not shown before, it was loaded. */
    loaded(key: string, at: number) {
      if (met.has(key)) return;
      met.add(key);
      startMinute(at);
      minute.added += 1;
    },
    /** So many pixels down. */
    scrolled(pixels: number, at: number) {
      startMinute(at);
      minute.down += pixels;
    },
    /** While something is folded: does the page add more than scrolling explains? */
    weighLoads({ height, screen, folds }: Scrolled) {
      if (height === null || minute.added < loads.from || suspect !== null) return;
      const explained = (minute.down + loads.screens * screen) / height;
      if (minute.added > loads.share * explained && folds()) suspect = 'loads';
    },
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
      met.clear();
      minute = { since: 0, added: 0, down: 0 };
    },
    /** What is wrong with the page, when so many items on it could be read; null: nothing. `ailing`: its adapter is. */
    doubt(read: number, ailing = false): Doubt | null {
      for (const root of unreadable) if (!root.isConnected) unreadable.delete(root);
      const all = read + unreadable.size;
      if (all >= readable.from && read < readable.share * all) return 'unreadable';
      // Labels alone are less than dimming: what asks for them goes before.
      return ailing && (suspect === null || suspect === 'loads') ? 'ailing' : suspect;
    },
  };
}
