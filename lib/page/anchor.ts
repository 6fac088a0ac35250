/** Keeps what the reader is looking at where it is while looks above it change. */

const scrollerOf = (element: Element): Element | null => {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll|overlay/u.test(getComputedStyle(at).overflowY)) return at;
  }
  return element.ownerDocument.scrollingElement;
};

/** Runs `change`, then scrolls so that the first of `roots` in view stays where it was; lists that lay out later get two more frames. */
export function keepInPlace(roots: readonly Element[], change: () => void): void {
  const focused = roots.find((root) => root.contains(root.ownerDocument.activeElement));
  const visible = (root: Element) => {
    const { top, height } = root.getBoundingClientRect();
    return height > 0 && top >= 0 && top < root.ownerDocument.documentElement.clientHeight;
  };
  const anchor = (focused && visible(focused) ? focused : undefined) ?? roots.find(visible);
  const scroller = anchor && scrollerOf(anchor);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (!anchor || !scroller) return;
  const settle = () => {
    if (!anchor.isConnected) return;
    const moved = anchor.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 1) scroller.scrollTop += moved;
  };
  settle();
  requestAnimationFrame(() => {
    settle();
    requestAnimationFrame(settle);
  });
}
