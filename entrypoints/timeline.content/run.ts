/** When the path runs on a page: as long as the host is allowed, not switched off and not paused. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Adapter, Health } from '@/lib/adapters/adapter.ts';
import { covers, findAdapter } from '@/lib/adapters/index.ts';
import { warming } from '@/lib/classifier/classify.ts';
import { onMessage, sendMessage, type TrayAct, type TrayActed, type TrayItem } from '@/lib/extension/messages.ts';
import { reporter } from '@/lib/extension/report.ts';
import { grantedStore, loadSettings, watchSettings } from '@/lib/extension/store.ts';
import { pageWords } from '@/lib/extension/words.ts';
import type { Doubt } from '@/lib/page/guard.ts';
import type { Told } from '@/lib/page/reader.ts';
import type { PageWords } from '@/lib/page/words.ts';
import { isActive, type Settings } from '@/lib/settings.ts';
import type { Encounter } from '@/lib/types.ts';
import type { UserRule } from '@/lib/user-rules.ts';

interface Following extends Told {
  window: Window & typeof globalThis;
  adapter: Adapter;
  settings: Settings;
  words: PageWords;
  /** Told of every item met, again when it was also seen; never of your own. */
  onEncounter(encounter: Encounter): void;
  /** Told of activity, at most once in ten seconds, epoch milliseconds. */
  onActive(at: number): void;
  /** When it aborts, the page is as it was. */
  signal: AbortSignal;
}

/** The path at work on a page. */
export type Follow = (following: Following) => {
  /** New settings act at once on what is mounted; what the reader looks at stays where it is. */
  change(settings: Settings): void;
  /** What was folded or hidden, latest first. */
  tray(): TrayItem[];
  act(key: string, act: TrayAct['act']): TrayActed;
  /** How many of the items met a rule would touch. */
  tryRule(rule: UserRule): { touched: number; of: number };
  /** Why nothing on the page is more than labelled, or dimmed; null: no reason to doubt it. */
  doubt(): Doubt | null;
  /** How well the page can be read, counted now; null: not recognised yet. */
  health(): Health | null;
};

/** Did nothing change but what the reader said of single items? Then what is read on the screen stays as it is. */
export const isOnlyCorrected = (before: Settings, now: Settings) =>
  JSON.stringify({ ...before, corrections: [] }) === JSON.stringify({ ...now, corrections: [] });

/** Set on `<html>` until the first pass; the stylesheet keeps items from being painted undecided meanwhile. */
const waiting = 'data-tl-wait';
/** Then they are shown whatever happens: we fail open. Milliseconds. */
const waitAtMost = 100;

/** Gets the judge ready for the page's language while the page is not doing anything. */
function warmUp() {
  const rest = warming(document.documentElement.lang.split('-')[0] || 'en');
  const go = (idle: IdleDeadline) => {
    while (idle.timeRemaining() > 4) if (rest.next().done) return;
    requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

export async function runHere(ctx: ContentScriptContext, follow: Follow) {
  const { host } = window.location;
  const lift = () => document.documentElement.removeAttribute(waiting);
  if (document.readyState === 'loading') document.documentElement.setAttribute(waiting, '');
  ctx.setTimeout(lift, waitAtMost);
  ctx.onInvalidated(lift);
  let [settings, granted] = await Promise.all([loadSettings(), grantedStore.getValue()]).finally(lift);

  let running: {
    leaving: AbortController;
    timeline: ReturnType<Follow>;
    report: ReturnType<typeof reporter>;
  } | null = null;
  const here = () => new URL(window.location.href);
  const stop = () => {
    running?.leaving.abort();
    running = null;
  };

  /** On, off, or changed: the page follows at once. */
  const apply = () => {
    const adapter = findAdapter(here(), document);
    const allowed = granted.some((p) => covers(p, here()));
    if (!adapter || !allowed || !ctx.isValid || !isActive(settings, host, Date.now())) stop();
    else if (running) running.timeline.change(settings);
    else {
      const leaving = new AbortController();
      const { signal } = leaving;
      const report = reporter({ network: adapter.network, send: (batch) => sendMessage('record', batch), signal });
      window.addEventListener('pagehide', () => void report.flush(), { signal });
      const { add: onEncounter, active: onActive } = report;
      const timeline = follow({
        ...{ window, adapter, settings, words: pageWords(), onEncounter, onActive, signal },
        onCorrect: (correction) => sendMessage('correct', correction),
        onUndo: (id) => void sendMessage('uncorrect', id),
        onAudit: (mark) => void sendMessage('audit', mark),
      });
      running = { leaving, timeline, report };
      warmUp();
    }
  };

  const stopped = new AbortController();
  watchSettings((next) => {
    settings = next;
    apply();
  }, stopped.signal);
  const unwatch = grantedStore.watch((next) => {
    granted = next;
    apply();
  });
  // A page that comes back from the browser's cache slept through every change.
  ctx.addEventListener(window, 'pageshow', async ({ persisted }) => {
    if (!persisted) return;
    [settings, granted] = await Promise.all([loadSettings(), grantedStore.getValue()]);
    apply();
  });
  const mute = [
    onMessage('tray', () => ({ items: running?.timeline.tray() ?? [] })),
    onMessage(
      'trayAct',
      ({ data: { key, act } }) => running?.timeline.act(key, act) ?? { done: false, correction: null },
    ),
    onMessage('tryRule', ({ data }) => running?.timeline.tryRule(data) ?? { touched: 0, of: 0 }),
    onMessage('page', () => ({
      host,
      network: findAdapter(here(), document)?.network ?? null,
      active: running !== null,
      health: running?.timeline.health() ?? null,
      doubt: running?.timeline.doubt() ?? null,
      problem: running?.report.problem() ?? null,
    })),
  ];
  // An orphan of an updated extension leaves the page as it was.
  ctx.onInvalidated(() => {
    stopped.abort();
    unwatch();
    for (const silence of mute) silence();
    stop();
  });
  apply();
  // Software that runs on any host shows itself only once there is a document.
  if (!running && document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', apply, { once: true });
}
