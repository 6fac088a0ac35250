/**
 * Notices items as they are mounted, change, or lose what we added. One observer a page; nothing runs while nothing changes.
 *
 * New roots are handed over in the very task that mounts them, so that they are decided before the first paint. Roots that
 * change later (a recycled node, a filled shell) are handed over once a frame, still before that frame is painted. Of what a page
 * came with, what is far from the screen follows when the rest is painted: a long page does not wait for its end.
 */
import { isOurs } from './render.ts';

/** So many of what follows later are decided in one task; a page of so few is decided as a whole. */
const [atOnce, fewest] = [20, 8];
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const following = 4;

export interface Watching {
  document: Document;
  /** Selector of item roots; null while the page has not shown how it writes them. Asked at every change. */
  selector(): string | null;
  /** Attributes whose change within a root changes the item; of all others nothing is heard. */
  late?: readonly string[] | undefined;
  /**
   * Called with roots in document order per change; each may be new, changed, or the same as before. With none where roots
   * were only taken away. `fewer`: some were taken away; `late`: they may have been painted before.
   */
  on(roots: Iterable<Element>, told: { fewer: boolean; late: boolean }): void;
  signal: AbortSignal;
}

export function watch({ document, selector, late = [], on, signal }: Watching) {
  const known = new WeakSet<Element>();
  const changed = new Set<Element>();
  let frame = 0;
  let selectorBefore: string | null = null;
  /** Roots were taken away, and nobody was told. */
  let fewer = false;
  const tell = (roots: Iterable<Element>, late = false) => {
    const told = { fewer, late };
    fewer = false;
    on(roots, told);
  };

  const all = () => {
    const items = selector();
    return items ? [...document.querySelectorAll(items)] : [];
  };
  /** Roots as of the last change that was told; null: to be looked up. */
  let order: Element[] | null = null;
  let listed = new WeakSet<Element>();
  /** Where it belongs among the others: nearly always below them all. */
  const placeOf = (root: Element, others: readonly Element[]) => {
    const isBelow = (at: number) => ((others[at] as Element).compareDocumentPosition(root) & following) !== 0;
    let [from, to] = [0, others.length];
    if (to > 0 && isBelow(to - 1)) return to;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isBelow(middle)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  /** A long page is not searched again for a few of its roots. */
  const keepOrder = (touched: ReadonlySet<Element>) => {
    if (!order) return;
    if (touched.size > order.length) order = null;
    else if (fewer) {
      const [before, stays] = [order, (root: Element) => root.isConnected && !touched.has(root)];
      order = before.filter(stays); // what was moved was taken away first
      for (const root of before) if (!stays(root)) listed.delete(root);
    }
    for (const root of order ? touched : []) {
      if (listed.has(root) || !root.isConnected) continue;
      order?.splice(placeOf(root, order), 0, root);
      listed.add(root);
    }
  };
  const recheck = () => {
    frame = 0;
    const roots = [...changed].filter((root) => root.isConnected);
    changed.clear();
    if (roots.length > 0) tell(roots);
  };
  const handOver = (roots: readonly Element[] | ReadonlySet<Element>, late = false) => {
    const fresh = new Set<Element>();
    for (const root of roots) {
      if (known.has(root)) changed.add(root);
      else fresh.add(root);
    }
    for (const root of fresh) known.add(root);
    if (fresh.size > 0) tell(fresh, late);
    if (changed.size > 0 && frame === 0) frame = requestAnimationFrame(recheck);
  };
  /** After the next frame is painted, some at a time. */
  const handOverLater = (roots: readonly Element[]) => {
    const next = (from: number) => {
      if (signal.aborted || from >= roots.length) return;
      handOver(
        roots.slice(from, from + atOnce).filter((root) => root.isConnected && !known.has(root)),
        true,
      );
      setTimeout(next, 0, from + atOnce);
    };
    requestAnimationFrame(() => setTimeout(next, 0, 0));
  };
  /** What was taken away stands in nothing any more, so that no selector need match it. */
  const holdsKnown = (element: Element) =>
    known.has(element) || [...element.querySelectorAll('*')].some((inner) => known.has(inner));

  const observer = new MutationObserver((records) => {
    const items = selector();
    if (items === null) return;
    if (items !== selectorBefore) {
      selectorBefore = items;
      order = null;
      handOver(all());
      return;
    }
    const touched = new Set<Element>();
    for (const { target, addedNodes, removedNodes } of records) {
      if (isOurs(target)) continue;
      fewer ||= [...removedNodes].some((node) => node.nodeType === 1 && holdsKnown(node as Element));
      for (const node of addedNodes) {
        if (node.nodeType !== 1 || isOurs(node)) continue;
        const element = node as Element;
        if (element.matches(items)) touched.add(element);
        for (const root of element.querySelectorAll(items)) touched.add(root);
      }
      const onlyOurs = addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOurs);
      if (onlyOurs) continue;
      const root = (target.nodeType === 1 ? (target as Element) : target.parentElement)?.closest(items);
      if (root) touched.add(root);
    }
    keepOrder(touched);
    if (touched.size > 0) handOver(touched);
    else if (fewer) tell([]);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  return {
    /** Every item root on the page now, in document order. */
    all,
    /** The same, as of the change that is being told. */
    ordered() {
      if (!order) {
        order = all();
        listed = new WeakSet(order);
      }
      return order as readonly Element[];
    },
    /** From here on, and with what is there already: at once with what is `near`. */
    start(near: (root: Element) => boolean) {
      const parts = { childList: true, subtree: true, characterData: true };
      observer.observe(document, late.length > 0 ? { ...parts, attributeFilter: [...late] } : parts);
      selectorBefore = selector();
      // What folds lets others come near. What stands within a root is decided with it.
      let rest = all();
      const few = rest.length <= fewest; // not worth asking where they stand, which lays the page out
      for (let first = new Set<Element>(); ; first = new Set()) {
        const isWithin = (around: Element | null | undefined) => around && first.has(around);
        for (const root of rest)
          if (few || near(root) || isWithin(root.parentElement?.closest(selectorBefore ?? ':not(*)'))) first.add(root);
        if (first.size === 0) break;
        rest = rest.filter((root) => !first.has(root));
        handOver(first);
      }
      if (rest.length > 0) handOverLater(rest);
    },
  };
}
