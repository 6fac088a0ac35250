import { adapters, covers, findAdapter } from '@/lib/adapters/index.ts';
import { onMessage, sendMessage } from '@/lib/extension/messages.ts';
import { reporter } from '@/lib/extension/report.ts';
import { grantedStore, loadSettings, watchSettings } from '@/lib/extension/store.ts';
import { pageWords } from '@/lib/extension/words.ts';
import { isActive, type Settings } from '@/lib/settings.ts';
import { followTimeline } from './follow.ts';
import './style.css';

/** Set on `<html>` until the first pass; the stylesheet keeps items from being painted undecided meanwhile. */
const waiting = 'data-tl-wait';
/** Then they are shown whatever happens: we fail open. */
const waitAtMost = 100;

export default defineContentScript({
  matches: adapters.flatMap((a) => a.matches),
  registration: 'runtime',
  runAt: 'document_start',
  async main(ctx) {
    const { host } = window.location;
    const lift = () => document.documentElement.removeAttribute(waiting);
    if (document.readyState === 'loading') document.documentElement.setAttribute(waiting, '');
    ctx.setTimeout(lift, waitAtMost);
    ctx.onInvalidated(lift);

    let settings: Settings;
    let granted: string[];
    try {
      [settings, granted] = await Promise.all([loadSettings(), grantedStore.getValue()]);
    } catch (error) {
      lift();
      throw error;
    }
    let running: {
      stop: AbortController;
      timeline: ReturnType<typeof followTimeline>;
      report: ReturnType<typeof reporter>;
    } | null = null;
    const adapter = () => findAdapter(new URL(window.location.href), document);
    const allowed = () => granted.some((p) => covers(p, new URL(window.location.href)));

    /** On, off, or changed: the page follows at once. */
    const apply = () => {
      const found = adapter();
      const active = found !== null && allowed() && isActive(settings, host, Date.now()) && ctx.isValid;
      if (active && running) running.timeline.change(settings);
      else if (active) {
        const stop = new AbortController();
        const { signal } = stop;
        const report = reporter({ network: found.network, send: (batch) => sendMessage('record', batch), signal });
        const timeline = followTimeline({
          window,
          adapter: found,
          settings,
          words: pageWords(),
          onEncounter: report.add,
          onActive: report.active,
          signal,
        });
        window.addEventListener('pagehide', () => void report.flush(), { signal });
        running = { stop, timeline, report };
      } else {
        running?.stop.abort();
        running = null;
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
    ctx.onInvalidated(() => {
      stopped.abort();
      unwatch();
      running?.stop.abort();
      running = null;
    });
    onMessage('page', () => ({
      host,
      network: adapter()?.network ?? null,
      active: running !== null,
      health: running?.timeline.health() ?? null,
      problem: running?.report.problem() ?? null,
    }));
    apply();
    lift();
    // Software that runs on any host shows itself only once there is a document.
    if (!running && document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', apply, { once: true });
  },
});
