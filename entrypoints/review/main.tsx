import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Note } from '@/components/Note.tsx';
import { Asked } from '@/components/review/Asked.tsx';
import { Head, type View } from '@/components/review/Head.tsx';
import { actedWords, type PersonAct, undoing } from '@/components/review/People.tsx';
import { Plan } from '@/components/review/Plan.tsx';
import { Sections } from '@/components/review/Sections.tsx';
import type { Telling } from '@/components/review/words.ts';
import { Yours } from '@/components/review/Yours.tsx';
import { networkName } from '@/lib/adapters/networks.ts';
import { liveSettings } from '@/lib/extension/live.ts';
import { type ReviewAnswer, sendMessage } from '@/lib/extension/messages.ts';
import { loadSync } from '@/lib/extension/sync-store.ts';
import { nameLanguage } from '@/lib/extension/words.ts';
import type { LocalDate, PersonKey } from '@/lib/metrics/records.ts';
import { isAskedAgain, type Review } from '@/lib/metrics/review.ts';
import { dateHere, type Session } from '@/lib/metrics/session.ts';
import { suggestedPlan } from '@/lib/metrics/time.ts';
import { addDays, mondayOf } from '@/lib/metrics/week.ts';
import { newId } from '@/lib/types.ts';
import { profileAddress } from './addresses.ts';
import { exportAs, importedWords } from './archive.ts';
import '@/components/style.css';
import './style.css';

nameLanguage(window);
document.title = i18n.t('review.title');

const today = dateHere(Date.now());
/** What to look at may stand in the address: `?date=2026-11-18&weeks=4&network=bluesky`. */
const asked = new URLSearchParams(location.search);
const view = signal<View>({
  monday: mondayOf(/^\d{4}-\d\d-\d\d$/u.exec(asked.get('date') ?? '')?.[0] ?? today),
  weeks: asked.get('weeks') === '4' ? 4 : 1,
  network: asked.get('network'),
});
const answer = signal<ReviewAnswer | null>(null);
const failed = signal(false);
/** Asks for the week that is looked at; of two that are under way, the later counts. */
async function look() {
  const { monday, weeks, network } = view.value;
  try {
    const next = await sendMessage('review', { date: monday, weeks, network });
    if (view.value.monday !== monday || view.value.weeks !== weeks || view.value.network !== network) return;
    answer.value = next;
    failed.value = false;
  } catch {
    failed.value = true; // the page says so in words
  }
}
/** The longest wait is for the week: it begins first. */
const first = look();
const live = await liveSettings(new AbortController().signal);
const { settings, change } = live;
/** Counts travel to and from other devices. */
const isAlong = (await loadSync()).counts;
/** The last four weeks, for the question that is asked again. */
const month = signal<Review | null>(null);
const sessions = signal<Session[]>([]);
/** All that something is kept of; what is asked for first tells of those met lately. */
const networks = signal<readonly string[]>([]);
/** The last click on a person, until the next. */
const acted = signal<{ person: PersonKey; name: string; act: PersonAct; items: string[] } | null>(null);
const notDone = signal(false);
const declined = signal(false);
const said = signal<string | null>(null);

const nameOf = (key: PersonKey) => {
  const one = answer.value?.people[key];
  return one ? (one.name ?? one.handle) : i18n.t('people.somebody');
};
/** Everybody by name, to decide about; in what the review says, hidden people have none. */
const naming: Telling = { today, person: nameOf, network: networkName };
const telling: Telling = {
  ...naming,
  person: (key) => (answer.value?.people[key]?.hidden ? i18n.t('people.somebody') : nameOf(key)),
};

async function lookAtMonth() {
  const { answeredOn } = settings.value;
  const since = answeredOn ?? answer.value?.review.since ?? today;
  month.value = isAskedAgain(since, today) ? (await sendMessage('review', { date: today, weeks: 4 })).review : null;
}

async function lookAround() {
  networks.value = await sendMessage('networks', '');
}

/** Does what was asked for and shows what came of it; what is said of it comes in the same frame as the change. */
async function doing(task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task();
    notDone.value = false;
    await look();
  } catch {
    notDone.value = true;
  }
  return !notDone.value;
}

/** What had the focus may be gone with what was done: the keyboard goes on near it, not at the top of the page. */
function stayNear(...selectors: string[]) {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const near = selectors.map((s) => document.querySelector<HTMLElement>(s)).find((one) => one !== null);
    if (near && near.tabIndex < 0) near.tabIndex = -1; // a heading takes the focus only with a place in the order
    near?.focus();
  });
}

/** "In three days". */
const later = 3;
const waitingItems = (person: PersonKey) =>
  answer.value?.review.people.waiting.find((w) => w.person === person)?.items ?? [];

function tasksOf(person: PersonKey, items: string[]): Record<PersonAct, () => Promise<unknown>> {
  const wait = (until: LocalDate | 'dismissed' | null) => () => sendMessage('waiting', { items, later: until });
  return {
    later: wait(addDays(today, later)),
    dismiss: wait('dismissed'),
    wait: wait(null),
    keep: () => sendMessage('people', { person, kept: true }),
    ask: () => sendMessage('people', { person, kept: false }),
    pin: () => sendMessage('people', { person, pinned: true }),
    unpin: () => sendMessage('people', { person, pinned: false }),
    hide: () => sendMessage('people', { person, hidden: true }),
    show: () => sendMessage('people', { person, hidden: false }),
    fold: () => fold(person),
  };
}

/** A rule of the reader's, as they could write it in the settings. */
async function fold(person: PersonKey) {
  const one = answer.value?.people[person];
  if (!one) return;
  const { rules } = settings.value;
  const isThere = rules.some((r) => r.kind === 'person' && r.value === one.handle && r.network === one.network);
  const rule = { kind: 'person', value: one.handle, effect: 'fold', network: one.network, expires: null } as const;
  if (!isThere) await change({ rules: [...rules, { ...rule, scope: ['home', 'replies', 'quotes'], id: newId() }] });
  if (live.failed.value) throw new Error('The rule was not kept');
}

async function actOn(person: PersonKey, act: PersonAct, items = waitingItems(person)) {
  const name = nameOf(person);
  if (await doing(tasksOf(person, items)[act])) acted.value = { person, name, act, items };
  stayNear('[data-testid=acted-undo]', '#people');
}

function Acted() {
  const last = acted.value;
  const words = notDone.value ? i18n.t('review.notDone') : last && actedWords(last.act, last.name);
  const back = last && !notDone.value ? undoing[last.act] : undefined;
  return (
    <div class="acted">
      <Note testid="acted">
        {words && (
          <span class="row apart">
            {words}
            {last && back && (
              <button
                type="button"
                class="plain"
                data-testid="acted-undo"
                onClick={() => void actOn(last.person, back, last.items)}
              >
                {i18n.t('tray.undo')}
              </button>
            )}
          </span>
        )}
      </Note>
    </div>
  );
}

function decline(kind: string, forGood: boolean) {
  const times = settings.value.declined[kind] ?? 0;
  declined.value = true;
  stayNear('#one-thing');
  void change({ declined: { ...settings.value.declined, [kind]: forGood ? Math.max(2, times) : times + 1 } });
}

async function takeIn(file: File) {
  const text = await file.text();
  await doing(async () => {
    said.value = importedWords(await sendMessage('archiveImport', text));
    await lookAround();
  });
}
async function giveOut(form: 'json' | 'csv', withPeople: boolean) {
  try {
    await exportAs(form, withPeople, today);
    said.value = null;
  } catch {
    said.value = i18n.t('review.notDone');
  }
}

function Page() {
  const now = answer.value;
  const { plan, lookingFor } = settings.value;
  const people = now?.people ?? {};
  const all = [...new Set([...(now?.review.networks ?? []), ...networks.value])];
  return (
    <main class="page">
      <Head
        view={view.value}
        first={mondayOf(now?.review.since ?? today)}
        networks={all}
        running={now?.review.empty === null && now.review.running}
        telling={telling}
        onView={(next) => {
          view.value = next;
          void look();
        }}
      />
      <Note>{failed.value ? i18n.t('review.failed') : null}</Note>
      {now && (
        <Sections
          review={declined.value ? { ...now.review, oneThing: null } : now.review}
          people={people}
          telling={telling}
          acts={{
            addressOf: (person) => (people[person] ? profileAddress(people[person]) : null),
            onAct: (person, act) => void actOn(person, act),
          }}
          settingsAddress="options.html"
          onDecline={decline}
        />
      )}
      <Acted />
      {now && (
        <div class="screen stack">
          {month.value && (
            <Asked
              month={month.value}
              lookingFor={lookingFor}
              telling={telling}
              onAnswer={(next) => {
                month.value = null;
                stayNear('#plan');
                void change({ lookingFor: next, answeredOn: today }).then(look);
              }}
            />
          )}
          <Plan
            plan={plan}
            suggested={suggestedPlan(sessions.value, today)}
            onPlan={(minutes) => void change({ plan: minutes }).then(look)}
          />
          <Yours
            people={Object.keys(people)}
            networks={all}
            telling={naming}
            said={said.value}
            onExport={(form, withPeople) => void giveOut(form, withPeople)}
            onImport={(file) => void takeIn(file)}
            onForget={async (what) => {
              await sendMessage('forget', what);
              await look();
              await lookAround();
            }}
          />
        </div>
      )}
      <p class="small soft">{isAlong ? i18n.t('review.localAlong') : i18n.t('review.local')}</p>
    </main>
  );
}

/** On paper nothing can be opened: what is closed is printed open. */
const opened: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll<HTMLDetailsElement>('details:not([open], .decided)')) {
    one.open = true;
    opened.push(one);
  }
});
window.addEventListener('afterprint', () => {
  for (const one of opened.splice(0)) one.open = false;
});

await first;
render(<Page />, document.querySelector('#app') as HTMLElement);
await Promise.allSettled([
  lookAtMonth(),
  lookAround(),
  sendMessage('sessions', '').then((all) => {
    sessions.value = all;
  }),
]);
