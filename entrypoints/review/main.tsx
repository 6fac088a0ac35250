import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Note } from '@/components/Note.tsx';
import { Head, type View } from '@/components/review/Head.tsx';
import { Sections } from '@/components/review/Sections.tsx';
import type { Telling } from '@/components/review/words.ts';
import { adapters } from '@/lib/adapters/index.ts';
import { sendMessage } from '@/lib/extension/messages.ts';
import { nameLanguage } from '@/lib/extension/words.ts';
import { noRecords } from '@/lib/metrics/records.ts';
import { reviewOf } from '@/lib/metrics/review.ts';
import { localDateOf, type Session } from '@/lib/metrics/session.ts';
import { addDays, mondayOf } from '@/lib/metrics/week.ts';
import '@/components/style.css';
import './style.css';

nameLanguage(window);
document.title = i18n.t('review.title');

/** Sessions are kept for eight weeks (measures 4.15). */
const kept = 8 * 7;
const today = localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const first = addDays(mondayOf(today), 7 - kept);
const view = signal<View>({ monday: mondayOf(today), weeks: 1, network: null });
const sessions = signal<Session[] | null>(null);
const failed = signal(false);
const review = computed(() => {
  if (!sessions.value) return null;
  const { monday, weeks, network } = view.value;
  const records = { ...noRecords(), sessions: sessions.value };
  return reviewOf(monday, { sums: [], records }, { lookingFor: [], plan: null, declined: {} }, today, {
    weeks,
    network,
  });
});

try {
  sessions.value = await sendMessage('sessions', first);
} catch {
  failed.value = true; // the page says so in words
}

const telling: Telling = {
  today,
  person: () => i18n.t('people.somebody'),
  network: (network) => adapters.find((a) => a.network === network)?.name ?? network,
};

function Page() {
  const networks = [...new Set((sessions.value ?? []).flatMap((s) => Object.keys(s.active)))];
  return (
    <main class="page">
      <Head
        view={view.value}
        {...{ first, networks, telling }}
        running={review.value?.running ?? false}
        onView={(next) => {
          view.value = next;
        }}
      />
      <Note>{failed.value ? i18n.t('review.failed') : null}</Note>
      {review.value && (
        <Sections
          review={review.value}
          people={[]}
          telling={telling}
          acts={{ addressOf: () => null, onAct: () => undefined }}
          settingsAddress="options.html"
          onDecline={() => undefined}
        />
      )}
      <p class="small soft">{i18n.t('review.local')}</p>
    </main>
  );
}

render(<Page />, document.querySelector('#app') as HTMLElement);
