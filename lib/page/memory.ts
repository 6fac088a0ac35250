/**
 * The look of an item is fixed once per session: mounted again, it looks the same. What has been on the screen may later only
 * dim; what has not may still fold. What the reader un-folded stays as it is.
 */
import type { Correction } from '../corrections.ts';
import { itemKey, type TimelineItem, type Treatment, type Verdict } from '../types.ts';

/** One item on the page and what became of it. */
export interface Heard {
  item: TimelineItem;
  verdict: Verdict;
  treatment: Treatment;
}

interface Fixed {
  label: Verdict['label'];
  noise: number;
  treatment: Treatment;
  /** To be decided anew. */
  stale: boolean;
  /** As `Part.run`. */
  run: string | null | undefined;
  shown: boolean;
}

/** An item that folds at home is left alone on its own page. */
export const placeOf = (item: TimelineItem) => `${item.surface} ${itemKey(item)}`;

/** So many of the latest places are remembered: some hours of scrolling. */
const remembered = 10_000;

/** What the reader said of an item. */
export interface Said {
  correction: Correction;
  /** It could not be kept. */
  failed: boolean;
}

export function rememberLooks() {
  const fixed = new Map<string, Fixed>();
  const restored = new Set<string>();
  const corrections = new Map<string, Said & { stored: boolean; restores: boolean }>();
  /** Keys of items whose correction was taken back, until settings say so too. */
  const takenBack = new Set<string>();
  /** Mounted since the last paint: nobody has seen what they look like. */
  const unpainted = new Set<Element>();

  const looks = {
    /** Keys of items un-folded in this session. */
    restored: restored as ReadonlySet<string>,
    /** Roots that are new; they count as unseen until they have been painted. */
    mounted(root: Element) {
      if (unpainted.size === 0) requestAnimationFrame(() => setTimeout(() => unpainted.clear()));
      unpainted.add(root);
    },
    isPainted: (root: Element) => !unpainted.has(root),
    /** The look an item has already, while the judge says the same of it. */
    lookOf(item: TimelineItem, { label, noise }: Verdict): Treatment | null {
      const known = fixed.get(placeOf(item));
      return known && !known.stale && known.label === label && known.noise === noise ? known.treatment : null;
    },
    fix(item: TimelineItem, { label, noise }: Verdict, treatment: Treatment) {
      const place = placeOf(item);
      const before = fixed.get(place);
      fixed.delete(place); // the latest stand last
      fixed.set(place, { label, noise, treatment, stale: false, run: before?.run, shown: before?.shown ?? false });
      if (fixed.size > remembered) fixed.delete(fixed.keys().next().value ?? '');
    },
    /** The run that an item is in, as `Part.run`. */
    runOf: (item: TimelineItem) => fixed.get(placeOf(item))?.run,
    joined(item: TimelineItem, run: string | null) {
      const known = fixed.get(placeOf(item));
      if (known) known.run = run;
    },
    /** It was on the screen, or above it. */
    shown(item: TimelineItem) {
      const known = fixed.get(placeOf(item));
      if (known) known.shown = true;
    },
    wasShown: (item: TimelineItem) => fixed.get(placeOf(item))?.shown ?? false,
    restore(item: TimelineItem) {
      restored.add(itemKey(item));
      looks.reconsider(item);
    },
    reconsider(item: TimelineItem) {
      const known = fixed.get(placeOf(item));
      if (known) known.stale = true;
    },
    /** Other settings: all looks are decided anew. */
    forget() {
      for (const known of fixed.values()) known.stale = true;
    },
    /** What was last said of an item from its own panel. */
    saidOf: (item: TimelineItem): Said | null => corrections.get(itemKey(item)) ?? null,
    correct(item: TimelineItem, correction: Correction) {
      const restores = correction.kind === 'not-noise' && !restored.has(itemKey(item));
      corrections.set(itemKey(item), { correction, failed: false, stored: false, restores });
      if (restores) looks.restore(item);
    },
    failed(item: TimelineItem) {
      const one = corrections.get(itemKey(item));
      if (one) one.failed = true;
    },
    /** Takes a correction back, with what it did to the item: it may look as before, though it is on the screen. */
    takeBack(item: TimelineItem) {
      const key = itemKey(item);
      if (corrections.get(key)?.restores) restored.delete(key);
      looks.reconsider(item);
      takenBack.add(key);
      corrections.delete(key);
    },
    isTakenBack: (item: TimelineItem) => takenBack.has(itemKey(item)),
    settledBack: () => takenBack.clear(),
    /** Corrections as they are kept now: what was taken back elsewhere is taken back here. */
    kept(ids: ReadonlySet<string>) {
      for (const [key, one] of corrections) {
        if (ids.has(one.correction.id)) one.stored = true;
        else if (one.stored) {
          corrections.delete(key);
          if (one.restores) restored.delete(key);
        }
      }
    },
  };
  return looks;
}

/** Lets go of what the page took away, once it is many: cheap where thousands stay. */
export function pruner(heard: ReadonlyMap<Element, unknown>, leave: (root: Element) => void, from = 300) {
  let most = from;
  return () => {
    if (heard.size <= most) return;
    for (const root of [...heard.keys()]) if (!root.isConnected) leave(root);
    most = Math.max(from, 2 * heard.size);
  };
}
