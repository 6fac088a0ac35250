import { signal } from '@preact/signals';
import { render } from 'preact';
import browser, { type Tabs } from 'webextension-polyfill';
import { i18n } from '#i18n';
import { Dial } from '@/components/Dial.tsx';
import { Note } from '@/components/Note.tsx';
import { Pause } from '@/components/Pause.tsx';
import { PlanLine } from '@/components/PlanLine.tsx';
import { ReportCard } from '@/components/ReportCard.tsx';
import { SessionCard } from '@/components/SessionCard.tsx';
import { SiteCard } from '@/components/SiteCard.tsx';
import { StepDownNote } from '@/components/StepDownNote.tsx';
import { Tray } from '@/components/Tray.tsx';
import { TreatedCard } from '@/components/TreatedCard.tsx';
import { reportOf } from '@/lib/adapters/health.ts';
import { networkName, networks, rowOf } from '@/lib/adapters/networks.ts';
import { allowHost } from '@/lib/extension/ask.ts';
import { healthStore } from '@/lib/extension/health-store.ts';
import { liveSettings } from '@/lib/extension/live.ts';
import { type SessionState, sendMessage, type TrayAct, type TrayItem } from '@/lib/extension/messages.ts';
import { type Site, siteOf } from '@/lib/extension/sites.ts';
import { grantedStore } from '@/lib/extension/store.ts';
import { actInTray, savedPage, trayOf } from '@/lib/extension/tabs.ts';
import { levelWords, nameLanguage } from '@/lib/extension/words.ts';
import { dateHere } from '@/lib/metrics/session.ts';
import { activeOn, isPlanReached } from '@/lib/metrics/time.ts';
import { levelAt } from '@/lib/settings.ts';
import '@/components/style.css';
import './style.css';

const refreshEvery = 2_000;

nameLanguage(window);
const live = await liveSettings(new AbortController().signal);
const { settings, failed, change } = live;
const session = signal<SessionState | null>(null);
const site = signal<Site | null>(null);
const now = signal(Date.now());
const silent = signal(false);
const refused = signal(false);

/** The tab spoken of: the current one, or the one of `?tab=`, where the popup is a page itself. */
async function findTab(): Promise<Tabs.Tab | undefined> {
  const asked = new URLSearchParams(window.location.search).get('tab');
  if (asked !== null) return (await browser.tabs.query({})).find((tab) => tab.id === Number(asked));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}
async function lookAtSite() {
  const tab = await findTab();
  site.value = tab ? await siteOf(tab, settings.value) : null;
}
/** Milliseconds of today, on all networks; asked for where there is a plan. */
const active = signal(0);
const today = () => dateHere(now.value);
async function lookAtSession() {
  now.value = Date.now();
  try {
    session.value = await sendMessage('session');
    if (settings.value.plan !== null) active.value = activeOn(today(), await sendMessage('sessions', today()));
    silent.value = false;
  } catch {
    silent.value = true; // said on the page; asked again in two seconds
  }
}

/** `said`: the network that the user says this host runs. */
async function allow({ host, network }: Site, said?: string) {
  refused.value = !(await allowHost(host, said ?? network, live));
  await lookAtSite();
}
async function switchSite(host: string, on: boolean) {
  const others = settings.value.offHosts.filter((h) => h !== host);
  await change({ offHosts: on ? others : [...others, host] });
  await lookAtSite();
}
async function pause(until: number | null) {
  await change({ pausedUntil: until });
  now.value = Date.now();
  await lookAtSite();
}

/** What was folded in the tab; null: it does not answer. Asked for while it is looked at. */
const tray = signal<TrayItem[] | null>(null);
const trayOpen = signal(window.location.hash === '#tray');
const corrected = signal<string | null>(null);
const gone = signal(false);
async function lookAtTray() {
  if (trayOpen.value && site.value?.page) tray.value = await trayOf(site.value.tabId);
}
async function actOn(tabId: number, act: TrayAct) {
  const { done, correction } = await actInTray(tabId, act);
  corrected.value = correction;
  gone.value = !done;
  if (done && act.act === 'open') window.close();
  await lookAtTray();
}
async function undo(correction: string) {
  await sendMessage('uncorrect', correction);
  corrected.value = null;
  await lookAtTray();
}

/** What became of the last thing asked for a report. */
const reported = signal<Parameters<typeof ReportCard>[0]['said']>(null);
const days = signal(await healthStore.getValue());
healthStore.watch((next) => {
  days.value = next;
});
/** "Chrome 141", from what the browser calls itself. */
const browserName = () => {
  const [, name = '', version = ''] =
    /\b(Edg|OPR)\/(\d+)/u.exec(navigator.userAgent) ?? /\b(Firefox|Chrome)\/(\d+)/u.exec(navigator.userAgent) ?? [];
  return `${{ Edg: 'Edge', OPR: 'Opera' }[name] ?? name} ${version}`;
};
async function copyReport({ network, page }: Site) {
  const { adapterOf } = await import('@/lib/adapters/index.ts'); // all of them, for what is seldom asked
  const adapter = adapterOf(network);
  if (!adapter) return;
  const { version } = browser.runtime.getManifest();
  const about = { adapter, version, browser: browserName(), language: page?.language ?? null };
  try {
    await navigator.clipboard.writeText(reportOf({ ...about, days: days.value, now: page?.health ?? null }));
    reported.value = { what: 'copied' };
  } catch {
    reported.value = { what: 'failed' };
  }
}
async function savePage({ tabId, network }: Site) {
  reported.value = { what: 'saving' };
  const html = await savedPage(tabId);
  if (html === null) {
    reported.value = { what: 'failed' };
    return;
  }
  const file = `hearback-${network}.html`;
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href: url, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may still be writing
  reported.value = { what: 'saved', file };
}

/** The week is made ready while the pointer, or the keyboard, is on its way. */
const soon = () => void sendMessage('reviewSoon', '').catch(() => undefined);
const open = (path: '/review.html' | '/welcome.html' | '/privacy.html' | `/popup.html?${string}`) => async () => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
};

function Here() {
  const here = site.value;
  const row = rowOf(here?.network);
  const isStandard = row?.network === 'generic';
  return (
    <SiteCard
      site={here}
      name={isStandard ? null : (row?.name ?? null)}
      runs={isStandard ? 'standard' : row?.matches.length === 0 ? 'software' : 'network'}
      anyServer={networks.filter(({ network, matches }) => matches.length === 0 && network !== 'generic')}
      pausedUntil={settings.value.pausedUntil}
      onAllow={(network) => here && void allow(here, network)}
      onSwitch={(on) => here && void switchSite(here.host, on)}
      onReload={() => here && void browser.tabs.reload(here.tabId).then(lookAtSite)}
    />
  );
}

/** Where the level on this network is not the dial's: which it is, and why where Hearback chose it. */
function LevelHere() {
  const network = site.value?.network;
  if (!network) return null;
  const step = settings.value.stepDowns[network];
  const { level, stepDowns } = settings.value;
  const here = levelAt(settings.value, network, 'home', now.value);
  return (
    <>
      {here !== level && (!step || step.undone) && (
        <p class="small" data-testid="level-here">
          {i18n.t('places.here', [networkName(network), levelWords(here).name])}
        </p>
      )}
      {step && !step.undone && (
        <StepDownNote
          name={networkName(network)}
          step={step}
          onUndo={() => void change({ stepDowns: { ...stepDowns, [network]: { ...step, undone: true } } })}
        />
      )}
    </>
  );
}

function Folded({ tabId }: { tabId: number }) {
  return (
    <details
      class="card"
      open={trayOpen.value}
      onToggle={({ currentTarget }) => {
        trayOpen.value = currentTarget.open;
        void lookAtTray();
      }}
    >
      <summary data-testid="tray-toggle">{i18n.t('tray.title')}</summary>
      <div class="stack tight">
        <p class="small soft">{i18n.t('tray.hint')}</p>
        <Note>{gone.value ? i18n.t('tray.gone') : null}</Note>
        {tray.value ? (
          <Tray
            items={tray.value}
            corrected={corrected.value}
            onAct={(act) => void actOn(tabId, act)}
            onUndo={(id) => void undo(id)}
          />
        ) : (
          <p class="small soft">{i18n.t('tray.silent')}</p>
        )}
        <div class="row">
          <button
            type="button"
            class="plain small"
            data-testid="tray-page"
            onClick={open(`/popup.html?tab=${tabId}#tray`)}
          >
            {i18n.t('tray.page')}
          </button>
        </div>
      </div>
    </details>
  );
}

function Links() {
  return (
    <footer class="row">
      <button
        type="button"
        class="plain"
        data-testid="open-review"
        onPointerEnter={soon}
        onFocus={soon}
        onClick={open('/review.html')}
      >
        {i18n.t('popup.review')}
      </button>
      <button
        type="button"
        class="plain"
        data-testid="open-options"
        onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      >
        {i18n.t('popup.options')}
      </button>
      <button type="button" class="plain" data-testid="open-welcome" onClick={open('/welcome.html')}>
        {i18n.t('popup.welcome')}
      </button>
      <button type="button" class="plain" data-testid="open-privacy" onClick={open('/privacy.html')}>
        {i18n.t('privacy.title')}
      </button>
    </footer>
  );
}

/** The one quiet line of the reader's own plan. */
function PlanReached() {
  const { plan, planAnswer } = settings.value;
  if (plan === null || !isPlanReached(plan, active.value, planAnswer, today())) return null;
  return (
    <PlanLine
      plan={plan}
      onFinish={() => void sendMessage('plan', 'finish').then(() => window.close())}
      onMore={() => void sendMessage('plan', 'more')}
    />
  );
}

/** States in which something is to be done about the site before numbers mean much. */
const first: readonly (Site['state'] | undefined)[] = ['not-allowed', 'reload', 'broken'];

function Popup() {
  const { level, pausedUntil } = settings.value;
  const problem = session.value?.problem;
  const siteFirst = first.includes(site.value?.state);
  return (
    <main>
      <h1>{i18n.t('extension.name')}</h1>
      <Note testid="problem">
        {silent.value ? i18n.t('problems.silent') : problem ? i18n.t(`problems.${problem}`) : null}
      </Note>
      <PlanReached />
      {siteFirst && <Here />}
      {session.value && <SessionCard {...session.value} />}
      <section class="card stack tight">
        <Dial level={level} onLevel={(next) => void change({ level: next })} />
        <LevelHere />
        <Note>{failed.value ? i18n.t('dial.failed') : null}</Note>
      </section>
      {!siteFirst && <Here />}
      <Note>{refused.value ? i18n.t('popup.refused') : null}</Note>
      {session.value?.tally && <TreatedCard tally={session.value.tally} />}
      {site.value?.state === 'on' && <Folded tabId={site.value.tabId} />}
      {site.value?.page?.active && (
        <ReportCard
          said={reported.value}
          onCopy={() => site.value && void copyReport(site.value)}
          onSave={() => site.value && void savePage(site.value)}
        />
      )}
      <div class="card">
        <Pause until={pausedUntil} now={now.value} onPause={(until) => void pause(until)} />
      </div>
      <Links />
    </main>
  );
}

await Promise.all([lookAtSession(), lookAtSite()]);
render(<Popup />, document.body.querySelector('#app') as HTMLElement);
settings.subscribe(() => void lookAtSession());
void lookAtTray();
grantedStore.watch(() => void lookAtSite());
browser.tabs.onUpdated.addListener((_, { status }) => {
  if (status === 'complete') void lookAtSite();
});
setInterval(() => {
  void lookAtSession();
  if (site.value?.page) void lookAtSite().then(lookAtTray); // a page that answers is asked again; one that does not is not started over and over
}, refreshEvery);
