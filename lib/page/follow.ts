/**
 * Items on a live page, followed: heard when they are mounted or change, decided, arranged with their neighbours, written, seen, and
 * let go. What a step says is not decided here (entrypoints/timeline.content/index.ts); when it is asked, and what holds, is.
 */
import { reasonToAct } from '../treatment.ts';
import { itemKey, type TimelineItem, type Treatment, type Verdict } from '../types.ts';
import { keepInPlace } from './anchor.ts';
import { about, arrange, folded, type Row } from './arrange.ts';
import { faceInRun, faceOf } from './face.ts';
import { type Doubt, guardPage } from './guard.ts';
import { watchHeld } from './held.ts';
import { type Heard, pruner, type rememberLooks } from './memory.ts';
import { serveReader, type Told } from './reader.ts';
import { bare, clear, focusOn, hasFocus, isFolded, render, type Setting } from './render.ts';
import { isSameRun, kindOf, type Run } from './runs.ts';
import { watchActivity, watchScroll, watchSeen } from './seen.ts';
import { toneOf, watchTone } from './tone.ts';
import { watch } from './watch.ts';
import type { PageWords } from './words.ts';

/** The steps of an item's way, and whom to tell. */
interface Following {
  window: Window & typeof globalThis;
  looks: ReturnType<typeof rememberLooks>;
  words: PageWords;
  told: Told;
  signal: AbortSignal;
  /** Selector of item roots; null while the page has not shown how it writes them. */
  items(): string | null;
  /** Attributes that the network sets late (lib/page/watch.ts). */
  late: readonly string[] | undefined;
  /** True once after the page has become another. */
  moved(): boolean;
  /** Network and dialect of the page, as its stylesheet names them. */
  dialect(): string;
  /** Does something ail the adapter today? Then nothing is more than labelled. */
  ails(): boolean;
  /** Element → TimelineItem; null: there is none; `unreadable`: there should be one. */
  read(root: Element): TimelineItem | null | 'unreadable';
  /** → Signal[] → Verdict. */
  judge(item: TimelineItem): Verdict;
  /** → Treatment. `labels`: nothing more than a label; `seen`: nothing more than dimmed. */
  treat(item: TimelineItem, verdict: Verdict, most: { labels: boolean; seen: boolean }): Treatment;
  /** → Encounter: it was met, or met and seen, at epoch milliseconds; again when it is something else by then. */
  met(one: Heard, seen: boolean, at: number): void;
  onActive(at: number): void;
}

/** Only a page that is opened at its beginning: another may be scrolled by the browser before it is painted, to anywhere. */
const mayWait = ({ document, location, performance }: Window) =>
  !document.hidden &&
  location.hash === '' &&
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'navigate');

export function follow({ window, looks, words, told, signal, ...path }: Following) {
  const { document } = window;
  const seeing = watchSeen({ window, lastActive: watchActivity(window, active, signal), signal });
  const guard = guardPage();
  const heard = new Map<Element, Heard>();
  const reader = serveReader({ heard, looks, again, ...told });
  /** Items that share a line with others, by root. */
  const runs = new Map<Element, Run>();
  let doubt: Doubt | null = null;
  let setting: Setting | null = null;
  /** Pixels; null: to be asked, which lays the page out. */
  let screen: number | null = null;
  window.addEventListener('resize', () => (screen = null), { signal });

  /**
   * One item, the whole way to its treatment. `anew`: a person asked for it, so what is on screen may change as well; `late`: it may
   * have been painted as it was. One that we fail on stays as it is, counts as one that cannot be read, and stops no other.
   */
  function hear(root: Element, how: { anew?: boolean; late?: boolean }) {
    try {
      hearOne(root, how);
    } catch (error) {
      console.error(error);
      leave(root);
      guard.read(root, true);
    }
  }

  function hearOne(root: Element, { anew = false, late = false }: { anew?: boolean; late?: boolean }) {
    const before = heard.get(root);
    const read = path.read(root);
    guard.read(root, read === 'unreadable');
    const item = read === 'unreadable' ? null : read;
    const isSame = item !== null && before !== undefined && itemKey(item) === itemKey(before.item);
    if (before && !isSame) leave(root); // a recycled node holds another item now
    if (!item) return;
    const verdict = path.judge(item);
    if (!isSame) {
      looks.mounted(root);
      guard.judged(reasonToAct(verdict));
      guard.loaded(itemKey(item), Date.now());
    }
    const isPainted = late || (isSame && !isFolded(before.treatment) && looks.isPainted(root));
    const isRead = isPainted && seeing.isOnScreen(root);
    const isInUse = hasFocus(root) || (isRead && !anew);
    const most = isInUse && !looks.isTakenBack(item) ? 'dim' : null;
    decide(root, item, verdict, looks.lookOf(item, verdict) ?? treatmentOf(item, verdict, most));
  }

  /** `most`: what may be done to it at most, for what is around it or because it was seen. */
  const treatmentOf = (item: TimelineItem, verdict: Verdict, most: 'label' | 'dim' | null) =>
    path.treat(item, verdict, {
      labels: most === 'label' || (doubt !== null && doubt !== 'loads'),
      seen: most === 'dim' || doubt === 'loads',
    });

  /** Fixes what is done to an item, and follows it. */
  function decide(root: Element, item: TimelineItem, verdict: Verdict, treatment: Treatment) {
    const before = heard.get(root);
    looks.fix(item, verdict, treatment);
    heard.set(root, { item, verdict, treatment });
    if (item.own) return;
    reader.decided({ item, verdict, treatment });
    seeing.follow(root, { readable: !isFolded(treatment), video: item.media === 'video', ...tell(root) });
    // What was met already is told again when it is something else, or something else is done to it: the counts say what is so now.
    const isOther = before && (before.treatment.action !== treatment.action || before.verdict.label !== verdict.label);
    if (isOther && seeing.isMet(root)) tell(root).onMet(Date.now());
  }

  const tell = (root: Element) => {
    const now = (say: (one: Heard) => void) => () => heard.has(root) && say(heard.get(root) as Heard);
    const met = (seen: boolean) => (at: number) =>
      now((one) => {
        if (!seen) reader.met(one);
        path.met(one, seen, at);
      })();
    return { onMet: met(false), onSeen: met(true), onShown: now(({ item }) => looks.shown(item)) };
  };

  const leave = (root: Element) => {
    clear(root);
    heard.delete(root);
    seeing.drop(root);
  };
  const letGo = pruner(heard, leave);

  /**
   * Items together: what is answered stays, the rest of what is out of reading stands in runs; then all of it is written. `whole`:
   * what was taken away may have stood anywhere.
   */
  function settle(touched: Iterable<Element>, anew: boolean, whole = anew) {
    const stale = new Set(touched);
    const isOut = (root: Element) => {
      const one = heard.get(root);
      return one !== undefined && kindOf(one) !== null;
    };
    if (whole || runs.size > 0 || stale.keys().some(isOut)) {
      const all = anew ? watching.all() : watching.ordered();
      const part = whole ? all : about(all, stale, isOut);
      const rows = part.flatMap((root): Row[] => (heard.has(root) ? [[root, heard.get(root) as Heard]] : []));
      const { kept, agreed, ...now } = arrange(rows, looks, { anew, doubted: doubt !== null });
      const before = new Map(part.map((root) => [root, runs.get(root)]));
      if (part === all) {
        for (const root of runs.keys()) if (!before.has(root)) stale.add(root);
        runs.clear();
      }
      for (const root of part) runs.delete(root);
      for (const [root, run] of now.runs) runs.set(root, run);
      for (const [root, run] of before) if (!isSameRun(run, runs.get(root))) stale.add(root);
      for (const root of kept.keys()) stale.add(root);
      for (const [root, most] of kept) redo(root, ({ item, verdict }) => treatmentOf(item, verdict, most));
      for (const root of agreed) redo(root, ({ treatment }) => folded(treatment));
    }
    for (const root of stale) paint(root);
  }
  const redo = (root: Element, treated: (one: Heard) => Treatment) => {
    const one = heard.get(root) as Heard;
    decide(root, one.item, one.verdict, treated(one));
  };

  function paint(root: Element) {
    const one = heard.get(root);
    if (!one) return;
    const run = runs.get(root);
    const deeds = reader.deedsOf(root, run?.roots ?? [root]);
    const all = run?.roots.flatMap((r) => heard.get(r) ?? []) ?? [];
    const face = run
      ? faceInRun(one, run, all, root === speakerOf(run), words, deeds.show)
      : faceOf(one, words, looks.saidOf(one.item), deeds);
    if (face.action === 'none') return clear(root);
    setting ??= {
      ...{ tone: toneOf(root), of: path.dialect() },
      ...{ lang: words.lang, dir: words.dir },
    };
    render(root, face, setting);
  }
  /** The page may have turned dark, or light: what we say on it follows. */
  function tone() {
    const root = heard.keys().find((one) => one.isConnected);
    const now = setting && root ? toneOf(root) : null;
    if (!setting || !now || now === setting.tone) return;
    setting = { ...setting, tone: now };
    for (const one of heard.keys()) paint(one);
  }
  /** The first of a run, or while a virtual list has not mounted that one yet, the first that the reader can see. */
  const speakerOf = ({ head, roots: [first] }: Run) => head ?? (first && seeing.isOnScreen(first) ? first : null);

  /** What a person asked for, with the keyboard left where they are. */
  function again(roots: readonly Element[]) {
    for (const root of roots) hear(root, { anew: true });
    settle(roots, false);
    if (roots[0]) focusOn(roots[0]);
  }

  const watching = watch({
    document,
    selector() {
      if (path.moved()) {
        setting = null;
        guard.reset();
      }
      return path.items();
    },
    late: path.late,
    on(roots, { fewer, late }) {
      for (const root of roots) hear(root, { late });
      letGo();
      const folds = () => heard.values().some(({ treatment }) => isFolded(treatment));
      screen ??= window.innerHeight;
      guard.weighLoads({ height: seeing.meanHeight(), screen, folds });
      const before = doubt;
      doubt = guard.doubt(heard.size, path.ails());
      if (doubt === before) settle(roots, false, fewer);
      else decideAll(true);
    },
    signal,
  });

  /** All that is mounted, once more; what the reader looks at stays where it is. */
  function decideAll(anew: boolean) {
    looks.forget();
    setting = null;
    const roots = watching.all();
    keepInPlace(roots, () => {
      for (const root of roots) hear(root, { anew });
      settle(roots, anew);
    });
  }

  function active(at: number) {
    path.onActive(at);
    seeing.wake();
  }

  watching.start(mayWait(window) ? (root) => !seeing.isFarBelow(root) : () => true);
  watchScroll(document, guard.scrolled, signal);
  watchTone(window, tone, signal);
  watchHeld(window, (held) => keepInPlace(watching.all(), () => bare(document, held)), signal);
  signal.addEventListener('abort', () => keepInPlace(watching.all(), () => [...heard.keys()].forEach(leave)));

  return {
    roots: () => watching.all(),
    itemOf: (root: Element) => heard.get(root)?.item ?? null,
    decideAll,
    doubt: () => doubt,
    reader,
  };
}
