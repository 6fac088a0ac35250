import { newHealth } from '@/lib/adapters/adapter.ts';
import { openPage } from '@/lib/adapters/open.ts';
import { classify, lacking } from '@/lib/classifier/classify.ts';
import { keepInPlace } from '@/lib/page/anchor.ts';
import { arrange, folded, type Row } from '@/lib/page/arrange.ts';
import { faceInRun, faceOf } from '@/lib/page/face.ts';
import { type Doubt, guardPage } from '@/lib/page/guard.ts';
import { watchHeld } from '@/lib/page/held.ts';
import { type Heard, pruner, rememberLooks } from '@/lib/page/memory.ts';
import { serveReader } from '@/lib/page/reader.ts';
import { bare, clear, focusOn, hasFocus, isFolded, render, type Setting, toneOf } from '@/lib/page/render.ts';
import { isSameRun, kindOf, type Run } from '@/lib/page/runs.ts';
import { watchActivity, watchScroll, watchSeen } from '@/lib/page/seen.ts';
import { watch } from '@/lib/page/watch.ts';
import type { Settings } from '@/lib/settings.ts';
import { choicesOf, onlyLabels, reasonToAct, treat, tryRule } from '@/lib/treatment.ts';
import { encounterOf, itemKey, type TimelineItem, type Treatment, type Verdict } from '@/lib/types.ts';
import { isOnlyCorrected, withClose } from './choices.ts';
import { type Follow, runHere } from './run.ts';
import './style.css';

/** The whole path: Element → TimelineItem → Signal[] → Verdict → Treatment → attribute, and → Encounter. */
export const followTimeline: Follow = ({ window, adapter, settings, words, close, ailments, signal, ...told }) => {
  const { document } = window;
  const page = openPage(window, adapter);
  const looks = rememberLooks();
  const seeing = watchSeen({ window, lastActive: watchActivity(window, active, signal), signal });
  const guard = guardPage();
  const heard = new Map<Element, Heard>();
  const reader = serveReader({ heard, looks, again, ...told });
  /** Items that share a line with others, by root. */
  let runs = new Map<Element, Run>();
  let doubt: Doubt | null = null;
  const choose = (now: Settings) => withClose(choicesOf(now, looks.restored), close);
  let choices = choose(settings);
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
    const isInUse = hasFocus(root) || (isRead && !anew);
    const most = isInUse && !looks.isTakenBack(item) ? 'dim' : null;
    decide(root, item, verdict, looks.lookOf(item, verdict) ?? treatmentOf(item, verdict, most));
  }

  /** `most`: what may be done to it at most, for what is around it or because it was seen. */
  function treatmentOf(item: TimelineItem, verdict: Verdict, most: 'label' | 'dim' | null): Treatment {
    const lang = lacking(item);
    if (lang) told.onLack?.(lang);
    const labels = most === 'label' || lang !== null || (doubt !== null && doubt !== 'loads') || page.leadsTo(item);
    const seen = most === 'dim' || doubt === 'loads';
    return treat(item, verdict, { ...(labels ? onlyLabels(choices) : choices), seen });
  }

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
        told.onEncounter(encounterOf(one.item, one.verdict, one.treatment, seen, at), one);
      })();
    return { onMet: met(false), onSeen: met(true), onShown: now(({ item }) => looks.shown(item)) };
  };

  const ailment = () => ailments?.get(page.dialect()) ?? null;

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
      const rows = watching.all().flatMap((root): Row[] => (heard.has(root) ? [[root, heard.get(root) as Heard]] : []));
      const { kept, agreed, ...now } = arrange(rows, looks, { anew, doubted: doubt !== null });
      for (const root of [...runs.keys(), ...now.runs.keys()])
        if (!isSameRun(runs.get(root), now.runs.get(root))) stale.add(root);
      for (const root of kept.keys()) stale.add(root);
      runs = now.runs;
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
      ...{ tone: toneOf(root), of: `${adapter.network}-${page.dialect()}` },
      ...{ lang: words.lang, dir: words.dir },
    };
    render(root, face, setting);
  }
  /** The first of a run, or while a virtual list has not mounted that one yet, the first that the reader can see. */
  const speakerOf = ({ head, roots: [first] }: Run) => head ?? (first && seeing.isOnScreen(first) ? first : null);

  /** What a person asked for, with the keyboard left where they are. */
  function again(roots: readonly Element[]) {
    for (const root of roots) hear(root, true);
    settle(roots, false);
    if (roots[0]) focusOn(roots[0]);
  }

  const watching = watch({
    document,
    selector() {
      if (page.moved()) {
        setting = null;
        guard.reset();
      }
      return page.items();
    },
    late: adapter.late,
    on(roots) {
      for (const root of roots) hear(root, false);
      letGo();
      if (heard.values().some(({ treatment }) => isFolded(treatment)))
        guard.weighLoads({ height: seeing.meanHeight(), screen: window.innerHeight });
      const before = doubt;
      doubt = guard.doubt(heard.size, ailment() !== null);
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
      choices = choose(next);
      decideAll(!isOnlyCorrected(settings, next));
      looks.settledBack();
      settings = next;
    },
    again: () => decideAll(false),
    items: () => watching.all().flatMap((root) => heard.get(root)?.item ?? []),
    itemAt(element) {
      const root = watching.all().findLast((r) => heard.has(r) && r.contains(element));
      return root ? (heard.get(root)?.item ?? null) : null;
    },
    tray: reader.tray,
    act: reader.act,
    tryRule: (rule) => tryRule(rule, reader.metItems(), choices),
    doubt: () => doubt,
    health: () => page.health(watching.all()),
    ailment,
    takeReadings: page.takeReadings,
    empty: () => (page.isHome() && watching.all().length === 0 ? newHealth(adapter.network, page.dialect()) : null),
  };
};

export default defineContentScript({
  matches: [], // what is named here would be granted at install; hosts are registered as the user allows them
  registration: 'runtime',
  runAt: 'document_start',
  main: (ctx) => runHere(ctx, followTimeline),
});
