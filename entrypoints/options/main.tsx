import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { AdapterList } from '@/components/AdapterList.tsx';
import { Adverts } from '@/components/Adverts.tsx';
import { Dial } from '@/components/Dial.tsx';
import { Erase } from '@/components/Erase.tsx';
import { Looking } from '@/components/Looking.tsx';
import { NameList } from '@/components/NameList.tsx';
import { Note } from '@/components/Note.tsx';
import { OneField } from '@/components/OneField.tsx';
import { Part } from '@/components/Part.tsx';
import { RuleList, type ShownRule } from '@/components/RuleList.tsx';
import { ServerField } from '@/components/ServerField.tsx';
import { Switch } from '@/components/Switch.tsx';
import { ailmentsOf } from '@/lib/adapters/health.ts';
import { adapters } from '@/lib/adapters/index.ts';
import { networkName, networks } from '@/lib/adapters/networks.ts';
import { bait } from '@/lib/classifier/rules/bait.ts';
import { broadcast } from '@/lib/classifier/rules/broadcast.ts';
import { conversation } from '@/lib/classifier/rules/conversation.ts';
import type { Example, Rule } from '@/lib/classifier/rules/rule.ts';
import { weights } from '@/lib/classifier/weights.ts';
import { allow, allowHost, takeBack } from '@/lib/extension/ask.ts';
import { healthStore } from '@/lib/extension/health-store.ts';
import { liveSettings } from '@/lib/extension/live.ts';
import { sendMessage } from '@/lib/extension/messages.ts';
import { patternOf } from '@/lib/extension/sites.ts';
import { grantedStore } from '@/lib/extension/store.ts';
import { nameLanguage, protectionWords } from '@/lib/extension/words.ts';
import { dateHere } from '@/lib/metrics/session.ts';
import { type Intention, levelFor } from '@/lib/settings.ts';
import { protections, type RuleLanguage } from '@/lib/types.ts';
import { Corrections, Exceptions, Folded, lookAtFolded, Rules, Travels } from './yours.tsx';
import '@/components/style.css';
import './style.css';

nameLanguage(window);
document.title = i18n.t('options.title');

const live = await liveSettings(new AbortController().signal);
const { settings, failed, change } = live;
const granted = signal(await grantedStore.getValue());
grantedStore.watch((patterns) => {
  granted.value = patterns;
});
const refused = signal(false);

const noting = async (asked: Promise<boolean>) => {
  refused.value = !(await asked);
};
const answer = (lookingFor: Intention[]) =>
  change(lookingFor.length > 0 ? { lookingFor, level: levelFor(lookingFor) } : { lookingFor });

const days = signal(await healthStore.getValue());
healthStore.watch((next) => {
  days.value = next;
});
/** What each adapter read today. */
function readToday() {
  const today = dateHere(Date.now());
  return adapters.map((adapter) => {
    const { network } = adapter;
    const own = days.value.filter((d) => d.date === today && d.network === network);
    const sum = (what: 'items' | 'unreadable') => own.reduce((n, d) => n + d[what], 0);
    const ailments = [...ailmentsOf(own, adapter, today).values()];
    return { network, name: networkName(network), items: sum('items'), unreadable: sum('unreadable'), ailments };
  });
}

interface Place {
  name: string;
  patterns: readonly string[];
  /** Hosts that its switch speaks for. */
  hosts: readonly string[];
}
const hostIn = (pattern: string) => pattern.replace(/^[^:]+:\/\/(?:\*\.)?([^/]+).*$/u, '$1');
const places = (): Place[] => [
  ...networks
    .filter(({ matches }) => matches.length > 0)
    .map(({ name, matches }) => ({ name, patterns: matches, hosts: [...new Set(matches.map(hostIn))] })),
  ...Object.keys(settings.value.knownHosts).map((host) => ({ name: host, patterns: [patternOf(host)], hosts: [host] })),
];

const networksInUse = () =>
  new Set([
    ...networks.filter(({ matches }) => matches.some((p) => granted.value.includes(p))).map((a) => a.network),
    ...Object.values(settings.value.knownHosts),
  ]);

function PlaceRow({ name, patterns, hosts }: Place) {
  const allowed = patterns.some((p) => granted.value.includes(p));
  const { offHosts } = settings.value;
  const on = !hosts.every((h) => offHosts.includes(h));
  const others = offHosts.filter((h) => !hosts.includes(h));
  if (!allowed)
    return (
      <li class="site">
        <div class="row apart">
          <span>
            {name} <span class="small soft">{i18n.t('options.notAllowed')}</span>
          </span>
          <button type="button" data-testid={`allow-${name}`} onClick={() => void noting(allow(patterns))}>
            {i18n.t('options.allow', [name])}
          </button>
        </div>
      </li>
    );
  return (
    <li class="site">
      <Switch
        label={i18n.t('options.read', [name])}
        on={on}
        testid={`read-${name}`}
        onChange={(next) => void change({ offHosts: next ? others : [...others, ...hosts] })}
      />
      <div class="row apart small">
        <span class="soft">{i18n.t('options.allowed')}</span>
        <button type="button" class="plain" onClick={() => void takeBack(patterns, live)}>
          {i18n.t('options.giveBack', [name])}
        </button>
      </div>
    </li>
  );
}

const lang: RuleLanguage = document.documentElement.lang.startsWith('de') ? 'de' : 'en';
const sentencesOf = (examples: Rule['hits']) =>
  [...(examples[lang] ?? []), ...(examples.any ?? [])]
    .map((e: Example) => (typeof e === 'string' ? e : (e.text ?? null)))
    .filter((s): s is string => s !== null);
/** Rows of one code together, as a reader knows one reason and not its rows. */
const shown = (rules: readonly Rule[]): ShownRule[] =>
  [...new Set(rules.map((r) => r.code))].map((code) => {
    const rows = rules.filter((r) => r.code === code);
    const sentences = (of: 'hits' | 'misses') => [...new Set(rows.flatMap((r) => sentencesOf(r[of])))].slice(0, 4);
    return {
      code,
      evidence: [...new Set(rows.map((r) => r.evidence))],
      weight: weights[code],
      hits: sentences('hits'),
      misses: sentences('misses'),
    };
  });
const allRules = [
  ['conversation', shown(conversation)],
  ['broadcast', shown(broadcast)],
  ['click-bait', shown(bait)],
] as const;

const accountIn = (typed: string) => (/^@?[^\s@][^\s]*$/u.test(typed) ? typed.replace(/^@/u, '').toLowerCase() : null);

function Options() {
  const { level, lookingFor, adverts, alwaysShow, alerts } = settings.value;
  return (
    <main class="page">
      <h1>{i18n.t('options.title')}</h1>
      <Note>{failed.value ? i18n.t('dial.failed') : null}</Note>
      <Part id="the-dial" title={i18n.t('options.dial')}>
        <Dial level={level} onLevel={(next) => void change({ level: next })} />
        <details>
          <summary>{i18n.t('options.answers')}</summary>
          <Looking chosen={lookingFor} onChoose={(next) => void answer(next)} />
        </details>
      </Part>
      <Part id="sites" title={i18n.t('options.sites')} hint={i18n.t('options.sitesHint')}>
        <ul>
          {places().map((place) => (
            <PlaceRow key={place.name} {...place} />
          ))}
        </ul>
        <ServerField onSubmit={(host) => void noting(allowHost(host, 'mastodon', live))} />
        <Note>{refused.value ? i18n.t('popup.refused') : null}</Note>
      </Part>
      <Part id="adapters" title={i18n.t('adapters.title')} hint={i18n.t('adapters.hint')}>
        <AdapterList all={readToday()} />
      </Part>
      <Part id="adverts" title={i18n.t('options.adverts')} hint={i18n.t('options.advertsHint')}>
        <Adverts chosen={adverts} onChoose={(next) => void change({ adverts: next })} />
      </Part>
      <Exceptions live={live} inUse={networksInUse()} />
      <Rules live={live} />
      <Corrections live={live} />
      <Part id="people" title={i18n.t('options.people')}>
        <NameList
          names={alwaysShow}
          none={i18n.t('options.peopleNone')}
          testid="people"
          onRemove={(name) => void change({ alwaysShow: alwaysShow.filter((n) => n !== name) })}
        />
      </Part>
      <Part id="alerts" title={i18n.t('options.alerts')} hint={i18n.t('options.alertsHint')}>
        <NameList
          names={alerts}
          none={i18n.t('options.alertsNone')}
          testid="alerts"
          onRemove={(name) => void change({ alerts: alerts.filter((n) => n !== name) })}
        />
        <OneField
          label={i18n.t('options.alertsAdd')}
          hint={i18n.t('options.alertsHandle', ['@cityalerts'])}
          submit={i18n.t('options.add')}
          wrong={i18n.t('options.alertsBad')}
          testid="alert"
          read={accountIn}
          onSubmit={(name) => void change({ alerts: [...new Set([...alerts, name])] })}
        />
      </Part>
      <Folded />
      <Part id="left-alone" title={i18n.t('options.never')} hint={i18n.t('options.neverHint')}>
        <ul class="never">
          {protections.map((protection) => (
            <li key={protection}>{protectionWords(protection)}</li>
          ))}
        </ul>
      </Part>
      <Part id="rules" title={i18n.t('options.rules')} hint={i18n.t('options.rulesHint')}>
        {allRules.map(([label, rules]) => (
          <RuleList key={label} label={label} rules={rules} lang={lang} />
        ))}
      </Part>
      <Travels live={live} />
      <Part id="erase" title={i18n.t('options.eraseTitle')} hint={i18n.t('options.eraseHint')}>
        <Erase onErase={() => sendMessage('erase').then(lookAtFolded)} />
      </Part>
      <p class="small soft">
        {i18n.t('extension.name')} · {i18n.t('options.version', [browser.runtime.getManifest().version])} ·{' '}
        <a href="/privacy.html">{i18n.t('privacy.title')}</a>
      </p>
    </main>
  );
}

void lookAtFolded();
window.addEventListener('focus', () => void lookAtFolded());
render(<Options />, document.querySelector('#app') as HTMLElement);
