import { openPage } from '@/lib/adapters/open.ts';
import { classify } from '@/lib/classifier/classify.ts';
import { keepInPlace } from '@/lib/page/anchor.ts';
import { type Doubt, guardPage } from '@/lib/page/guard.ts';
import { rememberLooks } from '@/lib/page/memory.ts';
import { clear, focusOn, isFolded, render, toneOf } from '@/lib/page/render.ts';
import { watchActivity, watchSeen } from '@/lib/page/seen.ts';
import { reasonsOf, runsOf } from '@/lib/page/stubs.ts';
import { watch } from '@/lib/page/watch.ts';
import { choicesOf, onlyLabels, reasonToAct, treat } from '@/lib/treatment.ts';
import { encounterOf, itemKey, type TimelineItem, type Treatment, type Verdict } from '@/lib/types.ts';
import { type Follow, runHere } from './run.ts';
import './style.css';

/** The whole path: Element → TimelineItem → Signal[] → Verdict → Treatment → attribute, and → Encounter. */
export const followTimeline: Follow = ({ window, adapter, settings, words, onEncounter, onActive, signal }) => {
  const page = openPage(window, adapter);
  const looks = rememberLooks();
  const seeing = watchSeen({ window, lastActive: watchActivity(window, active, signal), signal });
  const heard = new Map<Element, { item: TimelineItem; verdict: Verdict; treatment: Treatment }>();
  const guard = guardPage();
  let doubt: Doubt | null = null;
  let choices = choicesOf(settings, looks.restored);
  let tone: 'dark' | 'light' | null = null;

  /** One item, the whole way. `anew`: a person asked for it, so what is on screen may change as well. */
  function hear(root: Element, anew = false) {
    const before = heard.get(root);
    const read = page.read(root);
    guard.read(root, read === 'unreadable');
    const item = read === 'unreadable' ? null : read;
    const isSame = item !== null && before !== undefined && itemKey(item) === itemKey(before.item);
    if (before && !isSame) leave(root); // a recycled node holds another item now
    if (!item) return;
    if (!isSame) looks.mounted(root);
    const verdict = classify(item, choices.context);
    if (!isSame) guard.judged(reasonToAct(verdict));
    const seen = !anew && isSame && looks.isPainted(root) && seeing.isOnScreen(root);
    const treatment =
      looks.lookOf(item, verdict) ?? treat(item, verdict, { ...(doubt ? onlyLabels(choices) : choices), seen });
    looks.fix(item, verdict, treatment);
    heard.set(root, { item, verdict, treatment });
    if (treatment.action === 'none') clear(root);
    else {
      tone ??= toneOf(root);
      const text = treatment.action === 'hide' ? null : words.say(item, verdict, treatment);
      render(root, { action: treatment.action, text, show: words.show, onShow: () => restore([root]) }, tone);
    }
    if (item.own) return;
    seeing.follow(root, { readable: !isFolded(treatment), video: item.media === 'video', ...tell(root) });
    // What was met already is told again when something else is done to it: the counts say what is so now.
    if (isSame && before.treatment.action !== treatment.action && seeing.isMet(root)) tell(root).onMet(Date.now());
  }

  const tell = (root: Element) => {
    const say = (seen: boolean) => (at: number) => {
      const now = heard.get(root);
      if (now) onEncounter(encounterOf(now.item, now.verdict, now.treatment, seen, at));
    };
    return { onMet: say(false), onSeen: say(true) };
  };

  const leave = (root: Element) => {
    clear(root);
    heard.delete(root);
    seeing.drop(root);
  };

  /** Shows folded items again, for this session, and leaves the keyboard where they are. */
  const restore = (roots: readonly Element[]) => {
    for (const root of roots) {
      const one = heard.get(root);
      if (one) looks.restore(one.item);
      hear(root, true);
    }
    nameRuns();
    if (roots[0]) focusOn(roots[0]);
  };

  const nameRuns = () => {
    const isHidden = (root: Element) => heard.get(root)?.treatment.action === 'hide';
    if (!heard.keys().some(isHidden)) return;
    for (const run of runsOf(watching.all(), isHidden)) {
      const said = words.hidden(run.length, reasonsOf(run.flatMap((root) => heard.get(root)?.verdict ?? [])));
      for (const root of run) {
        const text = root === run[0] ? said : null;
        render(root, { action: 'hide', text, show: words.show, onShow: () => restore(run) }, tone ?? 'light');
      }
    }
  };

  const watching = watch({
    document: window.document,
    selector() {
      if (page.moved()) {
        tone = null;
        guard.reset();
      }
      return page.items();
    },
    on(roots) {
      for (const root of roots) hear(root);
      for (const root of heard.size > 300 ? heard.keys() : []) if (!root.isConnected) leave(root);
      const before = doubt;
      doubt = guard.doubt(heard.size);
      if (doubt === before) nameRuns();
      else decideAnew();
    },
    signal,
  });

  /** All that is mounted, once more; what the reader looks at stays where it is. */
  function decideAnew() {
    looks.forget();
    tone = null;
    const roots = watching.all();
    keepInPlace(roots, () => {
      for (const root of roots) hear(root, true);
      nameRuns();
    });
  }

  function active(at: number) {
    onActive(at);
    seeing.wake();
  }

  watching.start();
  signal.addEventListener('abort', () => keepInPlace(watching.all(), () => [...heard.keys()].forEach(leave)));

  return {
    change(next) {
      choices = choicesOf(next, looks.restored);
      decideAnew();
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
