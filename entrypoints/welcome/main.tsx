import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Dial } from '@/components/Dial.tsx';
import { Looking } from '@/components/Looking.tsx';
import { Networks } from '@/components/Networks.tsx';
import { Note } from '@/components/Note.tsx';
import { Ratio } from '@/components/Ratio.tsx';
import { SampleTimeline } from '@/components/SampleTimeline.tsx';
import { ServerField } from '@/components/ServerField.tsx';
import { networks, rowOf } from '@/lib/adapters/networks.ts';
import { openPage } from '@/lib/adapters/open.ts';
import { sample } from '@/lib/adapters/sample.ts';
import { classify } from '@/lib/classifier/classify.ts';
import { allow, allowHost, takeBack } from '@/lib/extension/ask.ts';
import { liveSettings } from '@/lib/extension/live.ts';
import { patternOf } from '@/lib/extension/sites.ts';
import { grantedStore } from '@/lib/extension/store.ts';
import { levelWords, nameLanguage, numberWords, pageWords } from '@/lib/extension/words.ts';
import { samplePosts } from '@/lib/locales/sample.ts';
import { ratioOf } from '@/lib/metrics/ratio.ts';
import { lookAttribute, looks } from '@/lib/page/look.ts';
import { type Intention, levelFor } from '@/lib/settings.ts';
import { noContext } from '@/lib/types.ts';
import { followTimeline } from '../timeline.content/index.ts';
import '@/components/style.css';
import '../timeline.content/parts.css';
import './style.css';

nameLanguage(window);
document.title = i18n.t('welcome.title');

const leaving = new AbortController();
const live = await liveSettings(leaving.signal);
const { settings, failed, change } = live;
const granted = signal(await grantedStore.getValue());
grantedStore.watch((patterns) => {
  granted.value = patterns;
});
const chosen = signal<ReadonlySet<string>>(new Set());
const refused = signal(false);
const skipped = signal(false);
const done = signal(false);

const lang = document.documentElement.lang.startsWith('de') ? 'de' : 'en';
const posts = samplePosts[lang];

async function answer(lookingFor: Intention[]) {
  skipped.value = false;
  await change(lookingFor.length > 0 ? { lookingFor, level: levelFor(lookingFor) } : { lookingFor });
}
async function askChosen() {
  refused.value = !(await allow(networks.filter((n) => chosen.value.has(n.network)).flatMap((n) => n.matches)));
  if (!refused.value) chosen.value = new Set();
}
async function askServer(host: string) {
  refused.value = !(await allowHost(host, 'mastodon', live));
}
const giveBack = (name: string) => takeBack(rowOf(name)?.matches ?? [patternOf(name)], live);

const isGranted = (patterns: readonly string[]) => patterns.some((p) => granted.value.includes(p));
/** Networks with addresses of their own, and the servers that were named. */
const offered = () => [
  ...networks
    .filter(({ matches }) => matches.length > 0)
    .map(({ network, name, matches }) => ({ network, name, allowed: isGranted(matches) })),
  ...Object.keys(settings.value.knownHosts)
    .filter((host) => isGranted([patternOf(host)]))
    .map((host) => ({ network: host, name: host, allowed: true })),
];

function Step({
  n,
  title,
  id,
  children,
}: {
  n: number;
  title: string;
  id: string;
  children: preact.ComponentChildren;
}) {
  return (
    <section class="stack" aria-labelledby={id}>
      <div>
        <p class="step-name">{i18n.t('welcome.step', [numberWords(n)])}</p>
        <h2 id={id}>{title}</h2>
      </div>
      {children}
    </section>
  );
}

function Beginning() {
  const { lookingFor, level } = settings.value;
  return (
    <>
      <header class="stack">
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
      </header>
      <Step n={1} id="looking" title={i18n.t('looking.title')}>
        <p class="soft">{i18n.t('looking.hint')}</p>
        <Looking chosen={lookingFor} onChoose={(next) => void answer(next)} />
        <div class="row" aria-live="polite">
          {lookingFor.length > 0 && <p>{i18n.t('looking.sets', [levelWords(level).name])}</p>}
          {lookingFor.length === 0 && !skipped.value && (
            <button
              type="button"
              data-testid="skip"
              onClick={() => {
                skipped.value = true;
                void change({ level: levelFor([]), welcomed: true });
              }}
            >
              {i18n.t('looking.skip')}
            </button>
          )}
          {skipped.value && lookingFor.length === 0 && level === 'labels' && (
            <>
              <p>{i18n.t('looking.skipped')}</p>
              <button type="button" data-testid="offer-balanced" onClick={() => void change({ level: 'balanced' })}>
                {i18n.t('looking.offerBalanced')}
              </button>
            </>
          )}
        </div>
      </Step>
      <Step n={2} id="sites" title={i18n.t('welcome.sitesTitle')}>
        <p class="soft">{i18n.t('welcome.sitesHint')}</p>
        <Networks
          networks={offered()}
          chosen={chosen.value}
          onChoose={(network) => {
            const next = new Set(chosen.value);
            if (!next.delete(network)) next.add(network);
            chosen.value = next;
          }}
          onAsk={() => void askChosen()}
          onGiveBack={(network) => void giveBack(network)}
        />
        <ServerField onSubmit={(host) => void askServer(host)} />
        <Note>{refused.value ? i18n.t('welcome.refused') : null}</Note>
      </Step>
      <section class="card stack tight" aria-labelledby="never">
        <h2 id="never">{i18n.t('welcome.promiseTitle')}</h2>
        <ul class="never">
          <li>{i18n.t('welcome.never1')}</li>
          <li>{i18n.t('welcome.never2')}</li>
          <li>{i18n.t('welcome.never3')}</li>
          <li>{i18n.t('welcome.never4')}</li>
        </ul>
        <p class="small">
          <a href="/privacy.html">{i18n.t('privacy.title')}</a>
        </p>
      </section>
      <Step n={3} id="try" title={i18n.t('welcome.tryTitle')}>
        <p class="soft">{i18n.t('welcome.tryHint')}</p>
      </Step>
    </>
  );
}

const seen = signal({ conversation: 0, broadcast: 0, 'click-bait': 0, unclear: 0 });
const treated = signal({ dim: 0, fold: 0, gone: 0 });

function Beside() {
  const { conversation, broadcast, 'click-bait': bait } = seen.value;
  const { dim, fold, gone } = treated.value;
  return (
    <div class="card stack">
      <Dial level={settings.value.level} onLevel={(level) => void change({ level })} />
      <Note>{failed.value ? i18n.t('dial.failed') : null}</Note>
      <Ratio ratio={ratioOf(seen.value)} glance={false} />
      <p class="small" data-testid="sample-counts">
        {i18n.t('welcome.met', [posts.length, conversation, broadcast, bait].map(numberWords) as Four)}{' '}
        <span aria-live="polite">{i18n.t('welcome.metDone', [dim, fold, gone].map(numberWords) as Three)}</span>
      </p>
    </div>
  );
}
type Three = [string, string, string];
type Four = [string, string, string, string];

function Ending() {
  return (
    <div class="stack tight">
      <div class="row">
        <button
          type="button"
          class="main"
          data-testid="finish"
          onClick={() => void change({ welcomed: true }).then(() => (done.value = true))}
        >
          {i18n.t('welcome.finish')}
        </button>
      </div>
      <Note>{done.value ? i18n.t('welcome.finished') : null}</Note>
    </div>
  );
}

const place = (id: string) => document.getElementById(id) as HTMLElement;
place('timeline').ariaLabel = i18n.t('welcome.timeline');
render(<Beginning />, place('beginning'));
render(<Beside />, place('beside'));
render(<Ending />, place('ending'));
// Rendered once and left alone from then on, as a network's page would be: the rest is the path's.
render(<SampleTimeline posts={posts} lang={lang} />, place('timeline'));

const page = openPage(window, sample);
const roots = [...document.querySelectorAll(page.items() ?? 'article')];
const met = { ...seen.value };
for (const root of roots) {
  const item = page.read(root);
  if (item && item !== 'unreadable') met[classify(item, noContext).label]++;
}
seen.value = met;

const timeline = followTimeline({
  window,
  adapter: sample,
  settings: settings.value,
  words: pageWords(),
  onEncounter: () => {}, // invented posts are not counted
  onActive: () => {},
  signal: leaving.signal,
});
const countLooks = () => {
  const count = (look: string) => roots.filter((root) => root.getAttribute(lookAttribute) === look).length;
  treated.value = { dim: count(looks.dim), fold: count(looks.collapse), gone: count(looks.hide) };
};
let level = '';
effect(() => {
  const now = settings.value;
  const { level: dial, lookingFor, adverts, alwaysShow, alerts, corrections, rules, places } = now;
  const key = JSON.stringify([dial, lookingFor, adverts, alwaysShow, alerts, corrections, rules, places]);
  if (key !== level) timeline.change(now);
  level = key;
  countLooks();
});
// "Show" on a bar changes the looks as well.
new MutationObserver(countLooks).observe(place('timeline'), { attributeFilter: [lookAttribute], subtree: true });
