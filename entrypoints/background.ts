import browser, { type Runtime } from 'webextension-polyfill';
import type { Correction } from '@/lib/corrections.ts';
import { answerOf } from '@/lib/extension/answer.ts';
import {
  batchCheck,
  correctionCheck,
  forgetCheck,
  markCheck,
  mostCorrections,
  peopleCheck,
  reviewCheck,
  settingsCheck,
  syncCheck,
  waitingCheck,
} from '@/lib/extension/checks.ts';
import { readingFrom } from '@/lib/extension/health-check.ts';
import { healthStore, withoutForgotten, withReading } from '@/lib/extension/health-store.ts';
import { type Keeper, openKeeper } from '@/lib/extension/keeper.ts';
import {
  type AuditMark,
  type Batch,
  onMessage,
  type PeopleAction,
  planReplies,
  type SessionState,
} from '@/lib/extension/messages.ts';
import type { Forgetting } from '@/lib/extension/retention.ts';
import { bringPart, syncSites } from '@/lib/extension/sites.ts';
import { closeStore, loadSettings, settingsStore, signStore } from '@/lib/extension/store.ts';
import { changedAt, clearOthers, exchange, weeksElsewhere } from '@/lib/extension/sync.ts';
import { type Area, told } from '@/lib/extension/sync-rows.ts';
import { loadSync, type Sync, syncStore } from '@/lib/extension/sync-store.ts';
import { reviewOf } from '@/lib/metrics/review.ts';
import { addTally, emptyTally, glanceBelow, localDateOf, sessionGap } from '@/lib/metrics/session.ts';
import { networksIn, weeksOf, withOthers } from '@/lib/metrics/sums.ts';
import { activeOn, isPlanReached, putOff } from '@/lib/metrics/time.ts';
import { mondayOf } from '@/lib/metrics/week.ts';
import { below, levelAt, type Settings } from '@/lib/settings.ts';

const daily = { delayInMinutes: 24 * 60, periodInMinutes: 24 * 60 };
/** Minutes in which changes gather before they travel: browsers take few writes. */
const gather = 0.5;

/**
 * The only writer of storage. Holds nothing that cannot be lost: it may be stopped after any message, and each message is
 * done when its transaction is.
 */
export default defineBackground(() => {
  void signStore.getValue().then((sign) => {
    if (sign === null) return signStore.setValue(crypto.randomUUID());
  });
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  let opening: Promise<Keeper> | undefined;
  let problem: SessionState['problem'] = null;
  const keeper = () => {
    const onBlocked = () => {
      problem = 'storageBlocked';
    };
    opening ??= openKeeper(zone, undefined, onBlocked).catch((error) => {
      opening = undefined; // the next message tries again
      throw error;
    });
    return opening;
  };
  /** Today, where the reader is. */
  const today = () => localDateOf(Date.now(), zone());
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

  /** Says why, where something cannot be kept. */
  const keeping = async <T>(task: (keeper: Keeper) => Promise<T>): Promise<T> => {
    try {
      const result = await task(await keeper());
      problem = null;
      return result;
    } catch (error) {
      problem = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storageFull' : 'storageFailed';
      throw error;
    }
  };
  /** Pages know who is close to you by a store of their own. */
  const tellPages = () =>
    inTurn(async () => {
      const now = await (await keeper()).closePeople(today());
      if (JSON.stringify(now) !== JSON.stringify(await closeStore.getValue())) await closeStore.setValue(now);
    });
  /** What our own pages may ask for, kept and then told to others. */
  const changing = async <T>(sender: Runtime.MessageSender, task: (keeper: Keeper) => Promise<T>): Promise<T> => {
    ourPagesOnly(sender);
    const result = await keeping(task);
    await tellPages();
    return result;
  };

  const elsewhere = browser.storage.sync as unknown as Area;
  /** Hands over what travels between devices, and takes what is newer. */
  const exchangeNow = () =>
    inTurn(async () => {
      const [sync, settings] = [await loadSync(), await loadSettings()];
      if (sync.id === '') return;
      const counted = sync.counts ? await (await keeper()).countedHere(today()) : { device: '', weeks: [] };
      const next = await exchange(elsewhere, { sync, settings, counted });
      if (told(next.settings) !== told(settings)) await settingsStore.setValue(next.settings);
      await syncStore.setValue(next.sync);
    });
  const changeSync = (change: (sync: Sync) => Partial<Sync>) =>
    inTurn(async () => {
      const sync = await loadSync();
      await syncStore.setValue({ ...sync, ...change(sync) });
    });

  onMessage('record', async ({ data, sender }) => {
    if (sender.tab?.incognito) return { planReached: false }; // nothing is recorded in private windows (measures 4.15)
    const changed = await keeping((k) => k.record(batchCheck.parse(data) as Batch)); // a message carries no `undefined`
    if (changed) await tellPages();
    await browser.alarms.create('session', { when: Date.now() + sessionGap + 60_000 });
    const { plan, planAnswer } = await loadSettings();
    return { planReached: plan !== null && isPlanReached(plan, await activeToday(), planAnswer, today()) };
  });
  /** Milliseconds, on all networks. */
  const activeToday = async () => activeOn(today(), await (await keeper()).sessions(today()));
  onMessage('plan', ({ data }) =>
    inTurn(async () => {
      const settings = await loadSettings();
      if (settings.plan === null || !planReplies.includes(data)) return;
      const finished = { date: today(), more: 0, finished: true };
      const planAnswer = data === 'finish' ? finished : putOff(settings.plan, await activeToday(), today());
      await settingsStore.setValue({ ...settings, planAnswer });
    }),
  );

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
  /** Which networks were read, and when, is counted of the adapters too. */
  const forgetReadings = (what: Forgetting) =>
    inTurn(async () => healthStore.setValue(withoutForgotten(await healthStore.getValue(), what)));
  /** What was handed to other devices is taken back; what they told is not counted here again. With everything, counts stay here. */
  const forgetElsewhere = async (what: Forgetting) => {
    const week = 'day' in what ? [{ monday: mondayOf(what.day) }] : [];
    const network = 'network' in what ? [{ network: what.network, until: today() }] : [];
    await changeSync(({ erased, counts }) => ({
      erased: [...erased, ...week, ...network],
      counts: counts && !('everything' in what),
    }));
    await exchangeNow();
  };
  const forget = async (what: Forgetting, sender: Runtime.MessageSender) => {
    await changing(sender, (k) => k.forget(what, today()));
    await forgetReadings(what);
    await forgetElsewhere(what);
  };
  onMessage('erase', ({ sender }) => forget({ everything: true }, sender));
  onMessage('forget', ({ data, sender }) => forget(forgetCheck.parse(data), sender));
  onMessage('people', ({ data, sender }) =>
    changing(sender, (k) => k.people(peopleCheck.parse(data) as PeopleAction, today())),
  );
  onMessage('waiting', ({ data, sender }) => changing(sender, (k) => k.waiting(waitingCheck.parse(data))));
  onMessage('archiveExport', async ({ data, sender }) => {
    ourPagesOnly(sender);
    return (await keeper()).archive(data.people === true, today());
  });
  onMessage('archiveImport', ({ data, sender }) => changing(sender, (k) => k.takeOver(String(data), today())));
  onMessage('archiveCsv', async ({ sender }) => {
    ourPagesOnly(sender);
    return (await keeper()).csv(today());
  });
  onMessage('setAside', async ({ sender }) => {
    ourPagesOnly(sender);
    return (await keeper()).setAside();
  });
  onMessage('setAsideExport', async ({ sender }) => {
    ourPagesOnly(sender);
    return (await keeper()).setAsideFile();
  });
  const keptHere = async (about: string | null) => {
    const [k, told] = await Promise.all([
      keeper(),
      loadSync().then((sync) => weeksElsewhere(elsewhere, sync, today())),
    ]);
    return k.kept(today(), told, about);
  };
  /** The next review is quick; where that cannot be, it is read row by row. */
  const makeReady = () =>
    keeper()
      .then((k) => k.copy(today()))
      .catch(() => undefined);
  onMessage('reviewSoon', ({ sender }) => {
    ourPagesOnly(sender);
    return makeReady();
  });
  onMessage('networks', async ({ sender }) => {
    ourPagesOnly(sender);
    const { sums, records, others } = await keptHere(null);
    return networksIn(withOthers(weeksOf(sums, records, today()), others));
  });
  onMessage('review', async ({ data, sender }) => {
    ourPagesOnly(sender);
    const { date, weeks = 1, network = null } = reviewCheck.parse(data);
    const kept = await keptHere(date);
    void makeReady();
    return answerOf(kept, reviewOf(date, kept, await loadSettings(), today(), { weeks, network }));
  });

  onMessage('change', ({ data, sender }) =>
    inTurn(async () => {
      ourPagesOnly(sender);
      const patch = settingsCheck.parse(data) as Partial<Settings>; // a message carries no `undefined`
      const answered = patch.lookingFor ? { answeredOn: today() } : {};
      const before = await loadSettings();
      const settings = { ...before, ...answered, ...patch };
      await settingsStore.setValue(settings);
      await travelLater(before, settings);
      if (data.pausedUntil) await browser.alarms.create('pause', { when: data.pausedUntil });
      return settings;
    }),
  );
  /** What was changed, and when, is known from the start; it travels soon, where it may. */
  async function travelLater(before: Settings, after: Settings) {
    const sync = await loadSync();
    const at = changedAt(sync.at, before, after, Date.now());
    if (told(at) === told(sync.at)) return;
    await syncStore.setValue({ ...sync, at });
    if (sync.settings && !(await browser.alarms.get('sync')))
      await browser.alarms.create('sync', { delayInMinutes: gather });
  }
  onMessage('sync', async ({ data, sender }) => {
    ourPagesOnly(sender);
    const on = syncCheck.parse(data) as Partial<Sync>; // a message carries no `undefined`
    await changeSync(({ id }) => ({ ...on, id: id || crypto.randomUUID().slice(0, 8) }));
    await exchangeNow();
  });
  onMessage('syncClear', async ({ sender }) => {
    ourPagesOnly(sender);
    await inTurn(async () => clearOthers(elsewhere, await loadSync()));
    await exchangeNow();
  });
  onMessage('audit', async ({ data, sender }) => {
    if (sender.tab?.incognito) return;
    const mark = markCheck.parse(data) as AuditMark;
    await (await keeper()).audit(mark, Date.now());
    if (mark.what === 'unhid') await inTurn(() => stepDown(mark.network));
  });
  onMessage('health', async ({ data, sender }) => {
    if (sender.tab?.incognito) return;
    const reading = readingFrom(data);
    await inTurn(async () => healthStore.setValue(withReading(await healthStore.getValue(), reading, today())));
  });
  onMessage('bring', ({ data, sender }) => bringPart(data, sender));
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
      if (others.length === settings.corrections.length) await wrong(correction, 1);
      return true;
    });
  });
  onMessage('uncorrect', ({ data }) =>
    inTurn(async () => {
      const settings = await loadSettings();
      const corrections = settings.corrections.filter(({ id }) => id !== data);
      await settingsStore.setValue({ ...settings, corrections });
      for (const one of settings.corrections) if (one.id === data) await wrong(one, -1);
    }),
  );
  /** The week counts what was called no noise, and no longer what was taken back. */
  async function wrong({ kind, network, code, at }: Correction, by: 1 | -1) {
    if (kind === 'not-noise') await keeping((k) => k.wrong({ network, code }, at, by));
  }
  onMessage('syncSites', ({ sender }) => {
    ourPagesOnly(sender);
    return sync();
  });

  browser.permissions.onAdded.addListener(() => void sync());
  browser.permissions.onRemoved.addListener(() => void sync());
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== 'sync') return;
    const { id } = await loadSync();
    if (Object.keys(changes).some((key) => key.split(' ')[1] !== id)) await exchangeNow();
  });
  /** Once a day, and at each start: alarms may be lost with the browser. */
  const tidy = async () => {
    await keeping((k) => k.closeStale(Date.now()));
    await keeping((k) => k.tidy(today()));
    await tellPages();
    await exchangeNow();
    await makeReady();
  };
  browser.runtime.onStartup.addListener(() => {
    void sync();
    void tidy();
    void browser.alarms.create('tidy', daily);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void sync();
    void tidy();
    void browser.alarms.create('tidy', daily);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === 'session') await (await keeper()).closeStale(Date.now());
    if (name === 'sync' || name === 'session') await exchangeNow();
    if (name === 'session') await makeReady();
    if (name === 'tidy') await tidy();
    if (name === 'pause') {
      await inTurn(async () => {
        const settings = await loadSettings();
        if (settings.pausedUntil !== null && settings.pausedUntil <= Date.now())
          await settingsStore.setValue({ ...settings, pausedUntil: null });
      });
    }
  });
});
