import browser, { type Runtime } from 'webextension-polyfill';
import { batchCheck, correctionCheck, markCheck, mostCorrections, settingsCheck } from '@/lib/extension/checks.ts';
import { type Keeper, openKeeper } from '@/lib/extension/keeper.ts';
import { onMessage, type SessionState } from '@/lib/extension/messages.ts';
import { syncSites } from '@/lib/extension/sites.ts';
import { loadSettings, settingsStore } from '@/lib/extension/store.ts';
import { addTally, emptyTally, glanceBelow, sessionGap } from '@/lib/metrics/session.ts';
import { below, levelAt, type Settings } from '@/lib/settings.ts';

/**
 * The only writer of storage. Holds nothing that cannot be lost: it may be stopped after any message, and each message is
 * done when its transaction is.
 */
export default defineBackground(() => {
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  let opening: Promise<Keeper> | undefined;
  const keeper = () => {
    opening ??= openKeeper(zone);
    return opening;
  };
  let problem: SessionState['problem'] = null;
  /** Writes follow each other: two at once would read the same settings or sites before. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  };
  /** Content scripts live beside pages that may be hostile: they may add counts and corrections and nothing else. */
  const ourPagesOnly = (sender: Runtime.MessageSender) => {
    if (!sender.url?.startsWith(browser.runtime.getURL('/')))
      throw new Error('Only pages of Hearback may ask for this.');
  };
  const sync = () => inTurn(async () => syncSites(await loadSettings()));

  onMessage('record', async ({ data, sender }) => {
    if (sender.tab?.incognito) return; // nothing is recorded in private windows (measures 4.15)
    try {
      await (await keeper()).record(batchCheck.parse(data));
      problem = null;
    } catch (error) {
      problem = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storageFull' : 'storageFailed';
      throw error;
    }
    await browser.alarms.create('session', { when: Date.now() + sessionGap + 60_000 });
  });

  onMessage('session', async ({ sender }) => {
    ourPagesOnly(sender);
    const session = await (await keeper()).running(Date.now());
    const tally = session && Object.values(session.tallies ?? {}).reduce(addTally, emptyTally());
    const met = tally ? Object.values(tally.encountered).reduce((a, b) => a + b, 0) : 0;
    return { tally, startedAt: session?.start ?? null, glance: met < glanceBelow, problem };
  });
  onMessage('sessions', async ({ data, sender }) => {
    ourPagesOnly(sender);
    return (await keeper()).sessions(data);
  });
  onMessage('erase', async ({ sender }) => {
    ourPagesOnly(sender);
    await (await keeper()).erase();
  });

  onMessage('change', ({ data, sender }) =>
    inTurn(async () => {
      ourPagesOnly(sender);
      const patch = settingsCheck.parse(data) as Partial<Settings>; // a message carries no `undefined`
      const settings = { ...(await loadSettings()), ...patch };
      await settingsStore.setValue(settings);
      if (data.pausedUntil) await browser.alarms.create('pause', { when: data.pausedUntil });
      return settings;
    }),
  );
  onMessage('audit', async ({ data, sender }) => {
    if (sender.tab?.incognito) return;
    const mark = markCheck.parse(data);
    await (await keeper()).audit(mark, Date.now());
    if (mark.what === 'unhid') await inTurn(() => stepDown(mark.network));
  });
  onMessage('audits', async ({ sender }) => {
    ourPagesOnly(sender);
    return (await keeper()).audits();
  });
  /** A level down on a network where too much of what is hidden is asked for again; once a session, and the popup says so. */
  async function stepDown(network: string) {
    const settings = await loadSettings();
    const now = Date.now();
    const before = settings.stepDowns[network];
    const counts = await (await keeper()).tooStrong(network, before?.at ?? 0);
    if (!counts) return;
    const to = below(levelAt(settings, network, 'home', now));
    const { hidden, unhid } = counts;
    const stepDowns = { ...settings.stepDowns, [network]: { at: now, to, hidden, unhid, undone: false } };
    await settingsStore.setValue({ ...settings, stepDowns });
  }

  onMessage('correct', ({ data, sender }) => {
    const correction = correctionCheck.parse(data);
    if (sender.tab?.incognito) return false;
    return inTurn(async () => {
      const settings = await loadSettings();
      if (settings.corrections.length >= mostCorrections) return false;
      const others = settings.corrections.filter(({ id }) => id !== correction.id);
      await settingsStore.setValue({ ...settings, corrections: [...others, correction] });
      return true;
    });
  });
  onMessage('uncorrect', ({ data }) =>
    inTurn(async () => {
      const settings = await loadSettings();
      const corrections = settings.corrections.filter(({ id }) => id !== data);
      await settingsStore.setValue({ ...settings, corrections });
    }),
  );
  onMessage('syncSites', ({ sender }) => {
    ourPagesOnly(sender);
    return sync();
  });

  browser.permissions.onAdded.addListener(() => void sync());
  browser.permissions.onRemoved.addListener(() => void sync());
  browser.runtime.onStartup.addListener(() => {
    void sync();
    void keeper().then((k) => k.closeStale(Date.now()));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void sync();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === 'session') await (await keeper()).closeStale(Date.now());
    if (name === 'pause') {
      await inTurn(async () => {
        const settings = await loadSettings();
        if (settings.pausedUntil !== null && settings.pausedUntil <= Date.now())
          await settingsStore.setValue({ ...settings, pausedUntil: null });
      });
    }
  });
});
