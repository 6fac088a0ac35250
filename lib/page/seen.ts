/**
 * When an item counts as encountered and as seen (measures 4.1): half of it, or half the viewport, on a visible and focused
 * page, for 250 ms; and for 1 s without a break while it is readable (2 s for video).
 */

const metAfter = 250;
const seenAfter = 1_000;
const videoSeenAfter = 2_000;
/** No activity for so long: nobody is looking (measures 4.2). */
const idleAfter = 60_000;

export interface Followed {
  /** Not folded and not hidden; dimmed counts. */
  readable: boolean;
  video: boolean;
  onMet(at: number): void;
  onSeen(at: number): void;
  /** It came on the screen, or was put above it: once. */
  onShown(): void;
}

interface State extends Followed {
  inView: boolean;
  /** Since when in view without a break, ms; null: not in view, or nobody looking. */
  since: number | null;
  met: boolean;
  seen: boolean;
  shown: boolean;
}

export interface Seeing {
  window: Window & typeof globalThis;
  /** Epoch milliseconds of the last scroll, key, pointer or focus. */
  lastActive(): number;
  signal: AbortSignal;
}

export function watchSeen({ window, lastActive, signal }: Seeing) {
  const { document } = window;
  const states = new Map<Element, State>();
  /** Those in view, with somebody looking: few, however long the page is. */
  const watched = new Set<State>();
  const setSince = (s: State, at: number | null) => {
    s.since = at;
    if (at === null) watched.delete(s);
    else watched.add(s);
  };
  let timer: number | undefined;
  let due = Number.POSITIVE_INFINITY;

  const looking = () =>
    document.visibilityState === 'visible' && document.hasFocus() && Date.now() - lastActive() < idleAfter;

  const nextDue = (s: State): number => {
    if (s.since === null) return Number.POSITIVE_INFINITY;
    if (!s.met) return s.since + metAfter;
    return s.seen || !s.readable ? Number.POSITIVE_INFINITY : s.since + (s.video ? videoSeenAfter : seenAfter);
  };
  const schedule = () => {
    const soonest = Math.min(...[...watched].map(nextDue), Number.POSITIVE_INFINITY);
    if (soonest === due && timer !== undefined) return;
    window.clearTimeout(timer);
    timer = undefined;
    due = soonest;
    if (soonest < Number.POSITIVE_INFINITY) timer = window.setTimeout(tick, Math.max(0, soonest - Date.now()));
  };
  const tick = () => {
    timer = undefined;
    const now = Date.now();
    const awake = looking();
    for (const s of [...watched]) {
      if (s.since === null) continue;
      if (!awake) setSince(s, null);
      else {
        if (!s.met && now >= s.since + metAfter) {
          s.met = true;
          s.onMet(now);
        }
        if (s.met && !s.seen && s.readable && now >= s.since + (s.video ? videoSeenAfter : seenAfter)) {
          s.seen = true;
          s.onSeen(now);
        }
      }
    }
    schedule();
  };
  /** Somebody came back, or left: an unbroken second starts anew. */
  const wake = () => {
    const awake = looking();
    for (const s of states.values()) {
      setSince(s, s.inView && awake ? (s.since ?? Date.now()) : null);
    }
    schedule();
  };

  /** Heights of readable items, for the mean of them. */
  const heights = { sum: 0, of: 0 };

  const observer = new window.IntersectionObserver(
    (entries) => {
      const awake = looking();
      for (const entry of entries) {
        const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds, boundingClientRect } = entry;
        const s = states.get(target);
        if (!s) continue;
        if (!s.shown && (isIntersecting || boundingClientRect.top < (rootBounds?.bottom ?? window.innerHeight))) {
          s.shown = true;
          s.onShown();
          if (s.readable && boundingClientRect.height > 0) {
            heights.sum += boundingClientRect.height;
            heights.of += 1;
          }
        }
        const tall = rootBounds !== null && intersectionRect.height >= rootBounds.height / 2;
        s.inView = isIntersecting && (intersectionRatio >= 0.5 || tall);
        setSince(s, s.inView && awake ? (s.since ?? Date.now()) : null);
      }
      schedule();
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  const drop = (root: Element) => {
    const s = states.get(root);
    if (!s) return;
    observer.unobserve(root);
    states.delete(root);
    watched.delete(s);
  };
  document.addEventListener('visibilitychange', wake, { signal });
  window.addEventListener('focus', wake, { signal });
  window.addEventListener('blur', wake, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    states.clear();
    watched.clear();
  });

  return {
    /** Follows an item; again with another `readable` keeps what was met. A node that holds another item must be dropped first. */
    follow(root: Element, followed: Followed) {
      const before = states.get(root);
      if (before) {
        if (before.readable !== followed.readable && before.since !== null) before.since = Date.now();
        Object.assign(before, followed);
        schedule();
        return;
      }
      states.set(root, { ...followed, inView: false, since: null, met: false, seen: false, shown: false });
      observer.observe(root);
    },
    drop,
    /** Mean height of what could be read so far, in pixels; null: nothing yet. */
    meanHeight: () => (heights.of > 0 ? heights.sum / heights.of : null),
    /** Has it been met, by this node? */
    isMet: (root: Element) => states.get(root)?.met ?? false,
    /** After a pause without activity: somebody is here again. */
    wake,
    /** More than half a screen below what can be seen? */
    isFarBelow: (root: Element) => root.getBoundingClientRect().top > 1.5 * window.innerHeight,
    /** Is more than nothing of it on the screen now? */
    isOnScreen: (root: Element) => {
      const { top, bottom, height } = root.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < window.innerHeight;
    },
  };
}

/** Calls back at scroll, key, pointer and focus events, at most once in ten seconds, with epoch milliseconds. */
export function watchActivity(window: Window, on: (at: number) => void, signal: AbortSignal): () => number {
  let last = Date.now();
  let told = 0;
  const active = () => {
    last = Date.now();
    if (last - told < 10_000) return;
    told = last;
    on(last);
  };
  for (const type of ['scroll', 'wheel', 'keydown', 'pointerdown', 'pointermove', 'touchmove', 'focus'])
    window.addEventListener(type, active, { capture: true, passive: true, signal });
  return () => last;
}

/** Calls back with the pixels that anything on the page was scrolled down. */
export function watchScroll(document: Document, on: (pixels: number, at: number) => void, signal: AbortSignal) {
  const tops = new WeakMap<Node, number>();
  const scrolled = ({ target }: Event) => {
    const element = target === document ? document.scrollingElement : (target as Element | null);
    if (!element) return;
    const down = element.scrollTop - (tops.get(element) ?? 0);
    tops.set(element, element.scrollTop);
    if (down > 0) on(down, Date.now());
  };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
}
