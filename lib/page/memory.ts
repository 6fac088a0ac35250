/**
 * The look of an item is fixed once per session: mounted again, it looks the same. What has been on the screen may later only
 * dim; what has not may still fold. What the reader un-folded stays as it is.
 */
import { itemKey, type TimelineItem, type Treatment, type Verdict } from '../types.ts';

/** An item that folds at home is left alone on its own page. */
const placeOf = (item: TimelineItem) => `${item.surface} ${itemKey(item)}`;

export function rememberLooks() {
  const fixed = new Map<string, { verdict: Verdict; treatment: Treatment }>();
  const restored = new Set<string>();
  /** Mounted since the last paint: nobody has seen what they look like. */
  const unpainted = new Set<Element>();

  return {
    /** Keys of items un-folded in this session. */
    restored: restored as ReadonlySet<string>,
    /** Roots that are new; they count as unseen until they have been painted. */
    mounted(root: Element) {
      if (unpainted.size === 0) requestAnimationFrame(() => setTimeout(() => unpainted.clear()));
      unpainted.add(root);
    },
    isPainted: (root: Element) => !unpainted.has(root),
    /** The look an item has already, while the judge says the same of it. */
    lookOf(item: TimelineItem, verdict: Verdict): Treatment | null {
      const known = fixed.get(placeOf(item));
      const same = known?.verdict.label === verdict.label && known.verdict.noise === verdict.noise;
      return same ? known.treatment : null;
    },
    fix: (item: TimelineItem, verdict: Verdict, treatment: Treatment) =>
      fixed.set(placeOf(item), { verdict, treatment }),
    restore(item: TimelineItem) {
      restored.add(itemKey(item));
      fixed.delete(placeOf(item));
    },
    /** Other settings: all looks are decided anew. */
    forget: () => fixed.clear(),
  };
}
