/** What a reader would notice, frame by frame; runs in the page, beside the list, and touches nothing. */
import type { List } from './lists.ts';

export interface Ride {
  /** Items painted untreated that were treated later. */
  flashes: number;
  /** Items painted with one look that had another one later. */
  changes: number;
  /** Frames in which an item on the screen moved by more than the scroll explains, and by how much in all. */
  down: { jumps: number; pixels: number };
  up: { jumps: number; pixels: number };
  /** Pages of items asked for on the way down. */
  loads: number;
  /** How far the screen got: the last item on it, and pixels scrolled. */
  furthest: number;
  distance: number;
  /** Focused elements that lost the focus while they were still on the page. */
  focused: number;
  focusLost: number;
  /** Different items met on the screen, and those of them dimmed, folded or gone. */
  met: number;
  treated: number;
  frames: number;
  /** The list gave nothing more to scroll to. */
  stalled: boolean;
}

/** Self-contained, so that a page can be given its source. */
export function riderOf(list: List) {
  const mark = '[data-tl-look]';
  const strong = new Set(['dim', 'fold', 'gone']);
  const painted = new Map<number, Set<string>>();
  const flashed = new Set<number>();
  const changed = new Set<number>();
  const treated = new Set<number>();
  let before = new Map<number, number>();
  let focus: HTMLElement | null = null;
  const ride: Ride = {
    flashes: 0,
    changes: 0,
    down: { jumps: 0, pixels: 0 },
    up: { jumps: 0, pixels: 0 },
    loads: 0,
    furthest: 0,
    distance: 0,
    focused: 0,
    focusLost: 0,
    met: 0,
    treated: 0,
    frames: 0,
    stalled: false,
  };

  /** Resolves in the first task after a frame was painted, when the page is as it was painted. */
  const frame = () =>
    new Promise<void>((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      }),
    );

  const lookOf = (row: Element) =>
    (row.matches(mark) ? row : row.querySelector(mark))?.getAttribute('data-tl-look') ?? 'none';

  function sample(scrolled: number, way: 'down' | 'up'): void {
    ride.frames++;
    const now = new Map<number, number>();
    let worst = 0;
    for (const [at, row] of list.rows()) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom <= 0 || top >= window.innerHeight) continue;
      ride.furthest = Math.max(ride.furthest, at);
      const root = row.querySelector('.item') ?? row;
      if (getComputedStyle(root).visibility === 'hidden') continue; // nobody sees where it stands, nor what it looks like
      now.set(at, top);
      const was = before.get(at);
      if (was !== undefined) worst = Math.max(worst, Math.abs(top - was + scrolled));
      const look = lookOf(row);
      const seen = painted.get(at) ?? new Set();
      painted.set(at, seen);
      if (strong.has(look)) {
        treated.add(at);
        if (seen.has('none') || seen.has('label')) flashed.add(at);
      }
      if (seen.size > 0 && !seen.has(look)) changed.add(at);
      seen.add(look);
    }
    if (worst > 1) {
      ride[way].jumps++;
      ride[way].pixels += Math.round(worst);
    }
    before = now;
  }

  /** Whatever has the focus keeps it while it is on the page; now and then something else on the screen gets it. */
  function checkFocus(): void {
    if (focus?.isConnected && document.activeElement !== focus) {
      ride.focusLost++;
      focus = null;
    } else if (!focus?.isConnected) focus = null;
    if (ride.frames % 10 !== 0) return;
    for (const [, row] of list.rows()) {
      const { top } = row.getBoundingClientRect();
      if (top < 100 || top > window.innerHeight - 100) continue;
      const reachable = [...row.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')];
      const next = reachable.find((element) => element.checkVisibility() && element !== focus);
      if (!next) continue;
      next.focus({ preventScroll: true });
      focus = document.activeElement === next ? next : null;
      if (focus) ride.focused++;
      return;
    }
  }

  async function step(pixels: number, way: 'down' | 'up'): Promise<number> {
    const from = window.scrollY;
    window.scrollBy({ top: pixels, behavior: 'instant' });
    const scrolled = window.scrollY - from;
    await frame();
    sample(scrolled, way);
    checkFocus();
    return scrolled;
  }

  return {
    frame,
    /** Scrolls down until `items` have been on the screen, or for `distance` pixels, and up again; in steps of so many pixels. */
    async ride(until: { items: number } | { distance: number }, pixels: number): Promise<Ride> {
      for (let n = 0; n < 30; n++) await step(0, 'down');
      let still = 0;
      const isThere = () =>
        'items' in until ? ride.furthest >= until.items - 1 : window.scrollY >= until.distance - pixels;
      while (!isThere() && still < 300) still = (await step(pixels, 'down')) === 0 ? still + 1 : 0;
      ride.stalled = still >= 300;
      ride.distance = window.scrollY;
      ride.loads = list.loads();
      while (window.scrollY > 0) await step(-pixels, 'up');
      for (let n = 0; n < 30; n++) await step(0, 'up');
      return {
        ...ride,
        flashes: flashed.size,
        changes: changed.size,
        met: painted.size,
        treated: treated.size,
      };
    },
  };
}
export type Rider = ReturnType<typeof riderOf>;
