/**
 * The whole path on one page: Element → TimelineItem → Signal[] → Verdict → Treatment → attribute, and → Encounter.
 * Runs on a network's page and, the same, on the sample timeline of the welcome page.
 */
import { type Adapter, type Dialect, type Health, newHealth, type Page, readItem } from '@/lib/adapters/adapter.ts';
import { classify } from '@/lib/classifier/classify.ts';
import { keepInPlace } from '@/lib/page/anchor.ts';
import { clear, focusOn, render, toneOf } from '@/lib/page/render.ts';
import { watchActivity, watchSeen } from '@/lib/page/seen.ts';
import { watch } from '@/lib/page/watch.ts';
import { nameHidden, type PageWords } from '@/lib/page/words.ts';
import type { Settings } from '@/lib/settings.ts';
import { adjustmentsOf, treat } from '@/lib/treatment.ts';
import {
  type Context,
  type Encounter,
  itemKey,
  noContext,
  type TimelineItem,
  type Treatment,
  type Verdict,
} from '@/lib/types.ts';

export interface Following {
  window: Window & typeof globalThis;
  adapter: Adapter;
  settings: Settings;
  words: PageWords;
  /** Told of every item met; again when it was also seen. Never of your own. */
  onEncounter(encounter: Encounter): void;
  /** Told of activity, at most once in ten seconds, epoch milliseconds. */
  onActive(at: number): void;
  /** When it aborts, the page is as it was. */
  signal: AbortSignal;
}

interface Heard {
  item: TimelineItem;
  verdict: Verdict;
  treatment: Treatment;
}

export function followTimeline({ window, adapter, settings, words, onEncounter, onActive, signal }: Following) {
  const { document } = window;
  let now = settings;
  let dialect: Dialect | null = null;
  let address = '';
  let page: Page = { document, url: new URL(window.location.href), you: null };
  let tone: 'dark' | 'light' | null = null;
  const restored = new Set<string>();
  let context: Context = noContext;
  const heard = new Map<Element, Heard>();
  /** The look of an item is fixed once per session: mounted again, it looks the same. */
  const fixed = new Map<string, { verdict: Verdict; treatment: Treatment }>();
  /** Mounted since the last paint: what they look like has not been on the screen yet. */
  const unpainted = new Set<Element>();

  const choose = (settings: Settings) => {
    now = settings;
    fixed.clear();
    const { alwaysShow, alerts } = settings;
    context = { ...noContext, restored, alwaysShow: new Set(alwaysShow), alerts: new Set(alerts) };
  };
  choose(settings);

  const lastActive = watchActivity(
    window,
    (at) => {
      onActive(at);
      seeing.wake();
    },
    signal,
  );
  const seeing = watchSeen({ window, lastActive, signal });

  /** The page may have become another one without a load: its dialect, address and user are asked anew. */
  const lookAround = () => {
    if (window.location.href !== address) {
      address = window.location.href;
      page = { document, url: new URL(address), you: page.you };
      dialect = null;
      fixed.clear();
      tone = null;
    }
    dialect ??= adapter.dialects.find((d) => d.recognises(document)) ?? null;
    if (page.you === null) page = { ...page, you: adapter.you(document) };
    return dialect?.item ?? null;
  };

  const encounter = ({ item, verdict, treatment }: Heard, seen: boolean, at: number): Encounter => ({
    network: item.network,
    key: itemKey(item),
    label: verdict.label,
    codes: verdict.signals.map((s) => s.code),
    action: treatment.action,
    toYou: Boolean(item.replyTo?.isYou || item.mentionsYou),
    reply: item.replyTo !== null,
    seen,
    at,
  });

  /** One item, the whole way. */
  const hear = (root: Element) => {
    const item = dialect && readItem(root, adapter, dialect, page, newHealth(adapter.network, dialect.id));
    const before = heard.get(root);
    if (!item) {
      if (before) leave(root);
      return;
    }
    const key = itemKey(item);
    if (before && itemKey(before.item) !== key) leave(root); // a recycled node: another item lives in it now
    const verdict = classify(item, context);
    const known = fixed.get(key);
    const seen = before !== undefined && known !== undefined && !unpainted.has(root) && seeing.isOnScreen(root);
    const same = known?.verdict.label === verdict.label && known.verdict.noise === verdict.noise;
    const treatment = same
      ? known.treatment
      : treat(item, verdict, { level: now.level, adjust: adjustmentsOf(now), context, seen });
    fixed.set(key, { verdict, treatment });
    const one = { item, verdict, treatment };
    heard.set(root, one);
    show(root, one);
    if (item.own) return;
    seeing.follow(root, {
      readable: treatment.action !== 'collapse' && treatment.action !== 'hide',
      video: item.media === 'video',
      onMet: (at) => onEncounter(encounter(heard.get(root) ?? one, false, at)),
      onSeen: (at) => onEncounter(encounter(heard.get(root) ?? one, true, at)),
    });
  };

  const show = (root: Element, { item, verdict, treatment }: Heard) => {
    tone ??= toneOf(root);
    const text = treatment.action === 'hide' ? null : words.say(item, verdict, treatment);
    render(root, { action: treatment.action, text, show: words.show, onShow: () => restore([root]) }, tone);
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
      if (!one) continue;
      restored.add(itemKey(one.item));
      fixed.delete(itemKey(one.item));
    }
    for (const root of roots) hear(root);
    stubs();
    const first = roots[0];
    if (first) focusOn(first);
  };

  /** Consecutive hidden items share one counted stub, at the first of them (measures 3.1). */
  const stubs = () => {
    const hidden = (root: Element) => heard.get(root)?.treatment.action === 'hide';
    const roots = watching.all().filter((root) => heard.has(root));
    for (let i = 0; i < roots.length; i++) {
      const run: Element[] = [];
      for (let root = roots[i]; root && hidden(root); root = roots[i + run.length]) run.push(root);
      const verdicts = run.flatMap((root) => heard.get(root)?.verdict ?? []);
      for (const [k, root] of run.entries()) {
        const text = k === 0 ? nameHidden(verdicts, words) : null;
        render(root, { action: 'hide', text, show: words.show, onShow: () => restore(run) }, tone ?? 'light');
      }
      i += Math.max(0, run.length - 1);
    }
  };

  const watching = watch({
    document,
    selector: lookAround,
    on: (roots) => {
      let hides = false;
      if (unpainted.size === 0) requestAnimationFrame(() => setTimeout(() => unpainted.clear()));
      for (const root of roots) {
        if (!heard.has(root)) unpainted.add(root);
        hear(root);
        hides ||= heard.get(root)?.treatment.action === 'hide';
      }
      if (heard.size > 300) for (const root of heard.keys()) if (!root.isConnected) leave(root);
      if (hides) stubs();
    },
    signal,
  });

  signal.addEventListener('abort', () => {
    keepInPlace(watching.all(), () => {
      for (const root of [...heard.keys()]) leave(root);
    });
  });

  return {
    /** New settings act at once on what is mounted; what the reader looks at stays where it is. */
    change(settings: Settings) {
      const before = now;
      choose(settings);
      if (JSON.stringify(before) === JSON.stringify(settings)) return;
      tone = null;
      const roots = watching.all();
      keepInPlace(roots, () => {
        heard.clear();
        for (const root of roots) hear(root);
        stubs();
      });
    },
    /** How well the page can be read, counted now over what is mounted. */
    health(): Health | null {
      if (!dialect) return null;
      const health = newHealth(adapter.network, dialect.id);
      for (const root of watching.all()) readItem(root, adapter, dialect, page, health);
      return health;
    },
  };
}
