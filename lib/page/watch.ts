/**
 * Notices items as they are mounted, change, or lose what we added. One observer a page; nothing runs while nothing changes.
 *
 * New roots are handed over in the very task that mounts them, so that they are decided before the first paint. Roots that
 * change later (a recycled node, a filled shell) are handed over once a frame, still before that frame is painted.
 */
import { isOurs } from './render.ts';

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
   * were only taken away. `fewer`: some were taken away.
   */
  on(roots: Iterable<Element>, fewer: boolean): void;
  signal: AbortSignal;
}

export function watch({ document, selector, late = [], on, signal }: Watching) {
  const known = new WeakSet<Element>();
  const changed = new Set<Element>();
  let frame = 0;
  let selectorBefore: string | null = null;
  /** Roots were taken away, and nobody was told. */
  let fewer = false;
  const tell = (roots: Iterable<Element>) => {
    const wereTaken = fewer;
    fewer = false;
    on(roots, wereTaken);
  };

  const all = () => {
    const items = selector();
    return items ? [...document.querySelectorAll(items)] : [];
  };
  /** Roots as of the last change that was told; null: to be looked up. */
  let order: Element[] | null = null;
  let listed = new WeakSet<Element>();
  /** Nearly always new ones stand below all others: a long page need not be searched. */
  const lengthen = (touched: Iterable<Element>) => {
    for (const root of touched) {
      if (!order || listed.has(root)) continue;
      const last = order.at(-1);
      if (last && !(last.compareDocumentPosition(root) & following)) order = null;
      order?.push(root);
      listed.add(root);
    }
  };
  const recheck = () => {
    frame = 0;
    const roots = [...changed].filter((root) => root.isConnected);
    changed.clear();
    if (roots.length > 0) tell(roots);
  };
  const handOver = (roots: readonly Element[] | ReadonlySet<Element>) => {
    const fresh = new Set<Element>();
    for (const root of roots) {
      if (known.has(root)) changed.add(root);
      else fresh.add(root);
    }
    for (const root of fresh) known.add(root);
    lengthen(roots);
    if (fresh.size > 0) tell(fresh);
    if (changed.size > 0 && frame === 0) frame = requestAnimationFrame(recheck);
  };
  const holdsKnown = (element: Element, items: string) =>
    known.has(element) || (element.firstElementChild !== null && element.querySelector(items) !== null);

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
      fewer ||= [...removedNodes].some((node) => node.nodeType === 1 && holdsKnown(node as Element, items));
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
    if (fewer) order = null;
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
    /** From here on, and with what is there already. */
    start() {
      const parts = { childList: true, subtree: true, characterData: true };
      observer.observe(document, late.length > 0 ? { ...parts, attributeFilter: [...late] } : parts);
      selectorBefore = selector();
      handOver(all());
    },
  };
}
