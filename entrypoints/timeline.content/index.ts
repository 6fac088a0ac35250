import { openPage } from '@/lib/adapters/open.ts';
import { classify } from '@/lib/classifier/classify.ts';
import type { CorrectionKind } from '@/lib/corrections.ts';
import { keepInPlace } from '@/lib/page/anchor.ts';
import { answered, type Row } from '@/lib/page/arrange.ts';
import { correctionOf, faceInRun, faceOf } from '@/lib/page/face.ts';
import { type Doubt, guardPage } from '@/lib/page/guard.ts';
import { watchHeld } from '@/lib/page/held.ts';
import { type Heard, placeOf, pruner, rememberLooks } from '@/lib/page/memory.ts';
import { bare, clear, focusOn, hasFocus, isFolded, render, type Setting, toneOf } from '@/lib/page/render.ts';
import { kindOf, type Run, runsOf } from '@/lib/page/runs.ts';
import { watchActivity, watchScroll, watchSeen } from '@/lib/page/seen.ts';
import { watch } from '@/lib/page/watch.ts';
import { choicesOf, onlyLabels, reasonToAct, treat } from '@/lib/treatment.ts';
import { encounterOf, itemKey, type TimelineItem, type Treatment, type Verdict } from '@/lib/types.ts';
import { type Follow, isOnlyCorrected, runHere } from './run.ts';
import './style.css';

/** The whole path: Element → TimelineItem → Signal[] → Verdict → Treatment → attribute, and → Encounter. */
export const followTimeline: Follow = ({ window, adapter, settings, words, signal, ...told }) => {
  const { document } = window;
  const page = openPage(window, adapter);
  const looks = rememberLooks();
  const seeing = watchSeen({ window, lastActive: watchActivity(window, active, signal), signal });
  const guard = guardPage();
  const heard = new Map<Element, Heard>();
  /** Items that share a line with others, by root. */
  let runs = new Map<Element, Run>();
  let doubt: Doubt | null = null;
  let choices = choicesOf(settings, looks.restored);
  let setting: Setting | null = null;

  /** One item, the whole way to its treatment. `anew`: a person asked for it, so what is on screen may change as well. */
  function hear(root: Element, anew: boolean) {
    const before = heard.get(root);
    const read = page.read(root);
    guard.read(root, read === 'unreadable');
    const item = read === 'unreadable' ? null : read;
    const isSame = item !== null && before !== undefined && itemKey(item) === itemKey(before.item);
    if (before && !isSame) leave(root); // a recycled node holds another item now
    if (!item) return;
    const verdict = classify(item, choices.context);
    if (!isSame) {
      looks.mounted(root);
      guard.judged(reasonToAct(verdict));
      guard.loaded(itemKey(item), Date.now());
    }
    const isRead = isSame && !isFolded(before.treatment) && looks.isPainted(root) && seeing.isOnScreen(root);
    const most = hasFocus(root) || (isRead && !anew) ? 'dim' : null;
    decide(root, item, verdict, looks.lookOf(item, verdict) ?? treatmentOf(item, verdict, most));
  }

  /** `most`: what may be done to it at most, for what is around it or because it was seen. */
  function treatmentOf(item: TimelineItem, verdict: Verdict, most: 'label' | 'dim' | null): Treatment {
    const labels = most === 'label' || (doubt !== null && doubt !== 'loads') || page.leadsTo(item);
    const seen = most === 'dim' || doubt === 'loads';
    return treat(item, verdict, { ...(labels ? onlyLabels(choices) : choices), seen });
  }

  /** Fixes what is done to an item, and follows it. */
  function decide(root: Element, item: TimelineItem, verdict: Verdict, treatment: Treatment) {
    const before = heard.get(root);
    looks.fix(item, verdict, treatment);
    heard.set(root, { item, verdict, treatment });
    if (item.own) return;
    seeing.follow(root, { readable: !isFolded(treatment), video: item.media === 'video', ...tell(root) });
    // What was met already is told again when something else is done to it: the counts say what is so now.
    if (before && before.treatment.action !== treatment.action && seeing.isMet(root)) tell(root).onMet(Date.now());
  }

  const tell = (root: Element) => {
    const now = (say: (one: Heard) => void) => {
      const one = heard.get(root);
      if (one) say(one);
    };
    const met = (seen: boolean) => (at: number) =>
      now(({ item, verdict, treatment }) => told.onEncounter(encounterOf(item, verdict, treatment, seen, at)));
    return { onMet: met(false), onSeen: met(true), onShown: () => now(({ item }) => looks.shown(item)) };
  };

  const leave = (root: Element) => {
    clear(root);
    heard.delete(root);
    seeing.drop(root);
  };
  const letGo = pruner(heard, leave);

  /** Items together: what is answered stays, the rest of what is out of reading stands in runs; then all of it is written. */
  function settle(touched: Iterable<Element>, anew: boolean) {
    const stale = new Set(touched);
    const isOut = (root: Element) => {
      const one = heard.get(root);
      return one !== undefined && kindOf(one) !== null;
    };
    if (anew || runs.size > 0 || stale.keys().some(isOut)) {
      for (const root of runs.keys()) stale.add(root);
      arrange(anew);
      for (const root of runs.keys()) stale.add(root);
    }
    for (const root of stale) paint(root);
  }

  function arrange(anew: boolean) {
    const mayMove = ({ item }: Heard) => anew || !looks.wasShown(item);
    const rowOf = (root: Element): Row[] => (heard.has(root) ? [[root, heard.get(root) as Heard]] : []);
    const rows = watching.all().flatMap(rowOf);
    const kept = answered(rows, mayMove);
    for (const [root, most] of kept) {
      const { item, verdict, treatment } = heard.get(root) as Heard;
      if (isFolded(treatment)) decide(root, item, verdict, treatmentOf(item, verdict, most));
    }
    const parts = rows.map(([root, one]) => ({
      root,
      key: placeOf(one.item),
      kind: kept.has(root) || (doubt && !isFolded(one.treatment)) ? null : kindOf(one),
      run: looks.correctionOf(one.item) ? null : looks.runOf(one.item),
      free: mayMove(one) && !looks.correctionOf(one.item),
    }));
    runs = new Map(runsOf(parts).flatMap((run) => run.roots.map((root) => [root, run] as const)));
    for (const { root, kind } of parts) {
      if (kind === null) continue;
      const run = runs.get(root);
      const { item, verdict, treatment } = heard.get(root) as Heard;
      if (run && !isFolded(treatment))
        decide(root, item, verdict, { ...treatment, action: 'collapse', heldBackBy: null });
      looks.joined(item, run?.name ?? null);
    }
  }

  function paint(root: Element) {
    const one = heard.get(root);
    if (!one) return;
    const run = runs.get(root);
    const show = () => restore(run?.roots ?? [root]);
    const correct = told.onCorrect ? (kind: CorrectionKind) => say(root, kind) : null;
    const face = run
      ? faceInRun(
          run,
          run.roots.flatMap((r) => heard.get(r) ?? []),
          root === speakerOf(run),
          words,
          show,
        )
      : faceOf(one, words, looks.correctionOf(one.item), { show, correct, undo: () => takeBack(root) });
    if (face.action === 'none') return clear(root);
    setting ??= { tone: toneOf(root), lang: words.lang, dir: words.dir };
    render(root, face, setting);
  }
  /** The first of a run, or while a virtual list has not mounted that one yet, the first that the reader can see. */
  const speakerOf = ({ head, roots: [first] }: Run) => head ?? (first && seeing.isOnScreen(first) ? first : null);

  /** Shows folded items again, for this session. */
  const restore = (roots: readonly Element[]) => {
    for (const root of roots) looks.restore((heard.get(root) as Heard).item);
    again(roots);
  };
  const say = (root: Element, kind: CorrectionKind) => {
    const one = heard.get(root) as Heard;
    const correction = correctionOf(one, kind, Date.now());
    looks.correct(one.item, correction);
    told.onCorrect?.(correction);
    again([root]);
  };
  const takeBack = (root: Element) => {
    const { item } = heard.get(root) as Heard;
    const correction = looks.correctionOf(item);
    looks.takeBack(item);
    if (correction) told.onUndo?.(correction.id);
    again([root]);
  };
  /** What a person asked for, with the keyboard left where they are. */
  const again = (roots: readonly Element[]) => {
    for (const root of roots) hear(root, true);
    settle(roots, false);
    if (roots[0]) focusOn(roots[0]);
  };

  const watching = watch({
    document,
    selector() {
      if (page.moved()) {
        setting = null;
        guard.reset();
      }
      return page.items();
    },
    on(roots) {
      for (const root of roots) hear(root, false);
      letGo();
      if (heard.values().some(({ treatment }) => isFolded(treatment)))
        guard.weighLoads({ height: seeing.meanHeight(), screen: window.innerHeight });
      const before = doubt;
      doubt = guard.doubt(heard.size);
      if (doubt === before) settle(roots, false);
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
      for (const root of roots) hear(root, anew);
      settle(roots, anew);
    });
  }

  function active(at: number) {
    told.onActive(at);
    seeing.wake();
  }

  watching.start();
  watchScroll(document, guard.scrolled, signal);
  watchHeld(window, (held) => keepInPlace(watching.all(), () => bare(document, held)), signal);
  signal.addEventListener('abort', () => keepInPlace(watching.all(), () => [...heard.keys()].forEach(leave)));

  return {
    change(next) {
      looks.kept(new Set(next.corrections.map(({ id }) => id)));
      choices = choicesOf(next, looks.restored);
      decideAll(!isOnlyCorrected(settings, next));
      settings = next;
    },
    doubt: () => doubt,
    health: () => page.health(watching.all()),
  };
};

export default defineContentScript({
  matches: [], // what is named here would be granted at install; hosts are registered as the user allows them
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runHere(ctx, followTimeline),
});
