/** When the path runs on a page: as long as the host is allowed, not switched off and not paused. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Adapter, Health } from '@/lib/adapters/adapter.ts';
import { type Ailment, ailmentsOf } from '@/lib/adapters/health.ts';
import { covers, networkAt } from '@/lib/adapters/networks.ts';
import { isAtHand, warming } from '@/lib/classifier/classify.ts';
import { feed } from '@/lib/extension/feed.ts';
import { healthStore } from '@/lib/extension/health-store.ts';
import {
  type Batch,
  onMessage,
  sendMessage,
  type TrayAct,
  type TrayActed,
  type TrayItem,
} from '@/lib/extension/messages.ts';
import { type Close, MarkedSet } from '@/lib/extension/people-key.ts';
import { reporter } from '@/lib/extension/report.ts';
import { closeStore, grantedStore, loadSettings, signStore, watchSettings } from '@/lib/extension/store.ts';
import { pageWords } from '@/lib/extension/words.ts';
import { dateHere } from '@/lib/metrics/session.ts';
import type { Doubt } from '@/lib/page/guard.ts';
import type { Heard } from '@/lib/page/memory.ts';
import { notice } from '@/lib/page/notice.ts';
import { watchOwnReplies } from '@/lib/page/own-replies.ts';
import type { Told } from '@/lib/page/reader.ts';
import type { PageWords } from '@/lib/page/words.ts';
import { isActive, type Settings } from '@/lib/settings.ts';
import { type Encounter, itemKey, type RuleLanguage, ruleLanguages, type TimelineItem } from '@/lib/types.ts';
import type { UserRule } from '@/lib/user-rules.ts';
import type { Nearby } from './choices.ts';
import { takeParts } from './parts.ts';

interface Following extends Told {
  window: Window & typeof globalThis;
  adapter: Adapter;
  settings: Settings;
  words: PageWords;
  /** What ails the adapter today, by dialect. */
  ailments?: ReadonlyMap<string, Ailment> | undefined;
  /** People and threads close to you, as they are now; left out: nobody is known. */
  close?: Nearby | undefined;
  /** Told of every item met, again when it was also seen; never of your own. */
  onEncounter(encounter: Encounter, one: Heard): void;
  /** Told of activity, at most once in ten seconds, epoch milliseconds. */
  onActive(at: number): void;
  /** An item is written in a language whose patterns are not at hand. */
  onLack?(lang: RuleLanguage): void;
  /** When it aborts, the page is as it was. */
  signal: AbortSignal;
}

/** The path at work on a page. */
export type Follow = (following: Following) => {
  /** New settings act at once on what is mounted; what the reader looks at stays where it is. */
  change(settings: Settings): void;
  /** All that is mounted is judged once more: more of its languages can be read. */
  again(): void;
  /** All that stand on the page, yours as well, in its order. */
  items(): TimelineItem[];
  /** The innermost that an element stands in. */
  itemAt(element: Element): TimelineItem | null;
  /** What was folded or hidden, latest first. */
  tray(): TrayItem[];
  act(key: string, act: TrayAct['act']): TrayActed;
  /** How many of the items met a rule would touch. */
  tryRule(rule: UserRule): { touched: number; of: number };
  /** Why nothing on the page is more than labelled, or dimmed; null: no reason to doubt it. */
  doubt(): Doubt | null;
  /** How well the page can be read, counted now; null: not recognised yet. */
  health(): Health | null;
  /** What ails the adapter in the page's dialect today. */
  ailment(): Ailment | null;
  /** What was read since it was last taken, each item once, by dialect. */
  takeReadings(): Health[];
  /** Set where the page should hold items and has none. */
  empty(): Health | null;
};

/** Set on `<html>` until the first pass; the stylesheet keeps items from being painted undecided meanwhile. */
const waiting = 'data-tl-wait';
/** So long after the page's first paint they are shown whatever happens: we fail open. Milliseconds. */
const waitAtMost = 100;
/** A page that paints nothing but its items is not waited for, nor a frame of it that is not on screen. Milliseconds. */
const [waitForPaint, waitForFrame] = [150, 1000];
/** After it is complete, a page that the reader looks at has had the time to show its items. Milliseconds. */
const settledAfter = 10_000;

/** Gets the judge ready for a language while the page is not doing anything. */
function warmUp(lang: string) {
  const rest = warming(lang);
  const go = (idle: IdleDeadline) => {
    while (idle.timeRemaining() > 4) if (rest.next().done) return;
    requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

/**
 * The page has painted something, its items still veiled: what is around them is there at once, however long they take to be
 * judged. Where nobody looks, nothing is waited for.
 */
const firstPaint = () =>
  new Promise<void>((painted) => {
    if (document.hidden) return painted();
    setTimeout(painted, waitForFrame);
    requestAnimationFrame(() => setTimeout(painted, waitForPaint));
    new PerformanceObserver((entries, observer) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      painted();
    }).observe({ type: 'paint', buffered: true });
  });

export async function runHere(ctx: ContentScriptContext, follow: Follow) {
  const { host } = window.location;
  const lift = () => document.documentElement.removeAttribute(waiting);
  const painted = document.readyState === 'loading' ? firstPaint() : Promise.resolve();
  if (document.readyState === 'loading') document.documentElement.setAttribute(waiting, '');
  void painted.then(() => ctx.setTimeout(lift, waitAtMost));
  ctx.onInvalidated(lift);
  const stored = Promise.all([
    loadSettings(),
    grantedStore.getValue(),
    closeStore.getValue(),
    healthStore.getValue(),
    signStore.getValue(),
  ]);
  stored.catch(lift);
  const words = pageWords(); // to find the first, a page waits for the browser; meanwhile the storage is read
  let [settings, granted, close, days, sign] = await stored;
  const nearby = { circle: new MarkedSet(), repliedTo: new MarkedSet(), yourThreads: new Set<string>() };
  const know = ({ salt, circle, repliedTo }: Close) => {
    nearby.circle.marked(salt, circle);
    nearby.repliedTo.marked(salt, repliedTo);
  };
  know(close);
  const parts = takeParts((part) => {
    if ('adapter' in part) apply();
    else if ('language' in part) {
      running?.timeline.again();
      warmUp(part.language[0]);
    }
  });

  let running: {
    leaving: AbortController;
    timeline: ReturnType<Follow>;
    report: ReturnType<typeof reporter>;
  } | null = null;
  /** Says once that the reader's own minutes are reached, until it is answered, here or elsewhere (measures 4.12). */
  let unsay: (() => void) | null = null;
  const planLine = (isDue: boolean) => {
    const { plan } = settings;
    if (!isDue || plan === null || window !== window.top) {
      unsay?.();
      unsay = null;
      return;
    }
    const answer = (name: string, reply: 'finish' | 'more') => ({
      says: name,
      on: () =>
        void sendMessage('plan', reply).then(
          () => planLine(false),
          () => planLine(false),
        ),
    });
    const { reached, finish, more } = words.plan(plan);
    unsay ??= notice(document, {
      ...{ says: reached, lang: words.lang, dir: words.dir },
      buttons: [answer(finish, 'finish'), answer(more, 'more')],
    });
  };
  const here = () => new URL(window.location.href);
  const networkHere = () =>
    networkAt(here(), document, { known: settings.knownHosts[host], last: parts.adapterOf('generic') });
  const stop = () => {
    running?.leaving.abort();
    running = null;
  };

  /** How the page was read, told when it is left; that it stayed empty, when it has settled before the reader's eyes. */
  const tellHealth = ({ takeReadings, empty }: ReturnType<Follow>, signal: AbortSignal) => {
    const tell = (page: Health, isEmpty: boolean) => void sendMessage('health', { page, empty: isEmpty });
    const leave = () => {
      for (const page of takeReadings()) tell(page, false);
    };
    window.addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal }); // some stay for days
    const settle = () =>
      ctx.setTimeout(() => {
        const page = signal.aborted || document.visibilityState !== 'visible' ? null : empty();
        if (page) tell(page, true);
      }, settledAfter);
    if (document.readyState === 'complete') settle();
    else window.addEventListener('load', settle, { once: true, signal });
  };

  /** On, off, or changed: the page follows at once. */
  const apply = () => {
    const network = networkHere();
    const adapter = parts.adapterOf(network);
    const allowed = granted.some((p) => covers(p, here()));
    if (!network || !allowed || !ctx.isValid || !isActive(settings, host, Date.now())) stop();
    else if (running) running.timeline.change(settings);
    else if (!adapter) parts.askForAdapter(network);
    else {
      const leaving = new AbortController();
      const { signal } = leaving;
      const fed = feed(() => running?.timeline.items() ?? []);
      const { around } = fed;
      const send = async (batch: Batch) => planLine((await sendMessage('record', batch)).planReached);
      const report = reporter({ network, send, around, signal });
      signal.addEventListener('abort', () => planLine(false));
      const ailments = ailmentsOf(days, adapter, dateHere(Date.now()));
      window.addEventListener('pagehide', () => void report.flush(), { signal });
      const timeline = follow({
        ...{ window, adapter, settings, words, close: nearby, ailments, signal },
        onEncounter: (encounter, one) => report.add(fed.met(encounter, one), one.verdict.model),
        onActive: report.active,
        onLack: parts.askForLanguage,
        onCorrect: (correction) => sendMessage('correct', correction),
        onUndo: (id) => void sendMessage('uncorrect', id),
        onAudit: (mark) => void sendMessage('audit', mark),
      });
      running = { leaving, timeline, report };
      tellHealth(timeline, signal);
      watchOwnReplies({
        ...{ document, network, signal },
        itemAt(element) {
          // A dialog may show what is answered without being a timeline: then its address names it.
          const address = (element as Partial<HTMLAnchorElement>).href;
          const named = address && timeline.items().find(({ url }) => url === address);
          const item = timeline.itemAt(element) ?? named;
          return item ? { key: itemKey(item), handle: item.author.handle ?? item.author.name } : null;
        },
        onReply(reply) {
          const wrote = fed.wrote(reply);
          if (!wrote) return;
          report.wrote(wrote);
          void report.flush(); // the page may be about to leave
          if (wrote.itemKey) nearby.yourThreads.add(wrote.itemKey);
        },
      });
      const stated = document.documentElement.lang.split('-')[0] || 'en';
      const lang = ruleLanguages.find((known) => known === stated);
      if (lang && !isAtHand(lang)) parts.askForLanguage(lang);
      else warmUp(stated);
    }
  };

  const stopped = new AbortController();
  watchSettings((next) => {
    const planOf = ({ plan, planAnswer }: Settings) => JSON.stringify([plan, planAnswer]);
    if (planOf(next) !== planOf(settings)) planLine(false);
    settings = next;
    apply();
  }, stopped.signal);
  const unwatch = [
    grantedStore.watch((next) => {
      granted = next;
      apply();
    }),
    closeStore.watch(know),
  ];
  // A page that comes back from the browser's cache slept through every change.
  ctx.addEventListener(window, 'pageshow', async ({ persisted }) => {
    if (!persisted) return;
    [settings, granted, close, days] = await Promise.all([
      loadSettings(),
      grantedStore.getValue(),
      closeStore.getValue(),
      healthStore.getValue(),
    ]);
    know(close);
    apply();
  });
  // Within a frame of another page, as comments are on many sites, nobody asks: the popup speaks with the page itself.
  const mute =
    window !== window.top
      ? []
      : [
          onMessage('tray', () => ({ items: running?.timeline.tray() ?? [] })),
          onMessage(
            'trayAct',
            ({ data: { key, act } }) => running?.timeline.act(key, act) ?? { done: false, correction: null },
          ),
          onMessage('savePage', async () => {
            const adapter = parts.adapterOf(networkHere());
            const save = adapter && running && (await parts.saving());
            return save ? { html: save(document, adapter, here()) } : null;
          }),
          onMessage('tryRule', ({ data }) => running?.timeline.tryRule(data) ?? { touched: 0, of: 0 }),
          onMessage('page', () => ({
            host,
            network: networkHere(),
            active: running !== null,
            health: running?.timeline.health() ?? null,
            doubt: running?.timeline.doubt() ?? null,
            ailment: running?.timeline.ailment() ?? null,
            language: document.documentElement.lang || null,
            problem: running?.report.problem() ?? null,
          })),
        ];
  // A newer script of ours says so by a word that is told to no page, as a page could say it too.
  if (sign) {
    document.dispatchEvent(new Event(sign));
    document.addEventListener(sign, () => ctx.abort('a newer script is here'), { signal: ctx.signal });
  }
  // An orphan of an updated extension leaves the page as it was.
  ctx.onInvalidated(() => {
    stopped.abort();
    for (const end of unwatch) end();
    for (const silence of mute) silence();
    stop();
  });
  if (isActive(settings, host, Date.now())) await painted;
  apply();
  lift();
  // Software that runs on any host shows itself only once there is a document.
  if (!running && document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', apply, { once: true });
}
