import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Note } from '@/components/Note.tsx';
import { WeekCard } from '@/components/WeekCard.tsx';
import { adapters } from '@/lib/adapters/index.ts';
import { sendMessage } from '@/lib/extension/messages.ts';
import { nameLanguage, numberWords, uiLocale } from '@/lib/extension/words.ts';
import { localDateOf, type Session } from '@/lib/metrics/session.ts';
import { addDays, isoWeek, mondayOf, weekOf } from '@/lib/metrics/week.ts';
import '@/components/style.css';
import './style.css';

/** Sessions are kept for eight weeks (measures 4.15). */
const kept = 8 * 7;

nameLanguage(window);
document.title = i18n.t('review.title');

const thisMonday = mondayOf(localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone));
const firstMonday = addDays(thisMonday, 7 - kept);
const monday = signal(thisMonday);
const sessions = signal<Session[] | null>(null);
const week = computed(() => sessions.value && weekOf(monday.value, sessions.value));
const failed = signal(false);

try {
  sessions.value = await sendMessage('sessions', firstMonday);
} catch {
  failed.value = true; // the page says so in words
}

/** Calendar dates are no instants: noon in UTC is that date for the formatter in UTC. */
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(uiLocale(), { ...options, timeZone: 'UTC' });
const noon = (date: string) => Date.parse(`${date}T12:00:00Z`);
const rangeWords = (from: string) =>
  format({ day: 'numeric', month: 'short' }).formatRange(noon(from), noon(addDays(from, 6)));
const dayName = (date: string) => ({
  short: format({ weekday: 'short' }).format(noon(date)),
  full: format({ weekday: 'long', day: 'numeric', month: 'short' }).format(noon(date)),
});
const networkName = (network: string) => adapters.find((a) => a.network === network)?.name ?? network;

function Review() {
  const from = monday.value;
  return (
    <main class="page">
      <header class="stack tight">
        <h1>{i18n.t('review.title')}</h1>
        <nav class="row apart" aria-label={i18n.t('review.weeks')}>
          <p aria-live="polite" data-testid="week">
            {i18n.t('review.week', [numberWords(isoWeek(from).week), rangeWords(from)])}
          </p>
          <div class="row">
            <button
              type="button"
              data-testid="earlier"
              disabled={from <= firstMonday}
              onClick={() => {
                monday.value = addDays(from, -7);
              }}
            >
              {i18n.t('review.earlier')}
            </button>
            <button
              type="button"
              data-testid="later"
              disabled={from >= thisMonday}
              onClick={() => {
                monday.value = addDays(from, 7);
              }}
            >
              {i18n.t('review.later')}
            </button>
          </div>
        </nav>
      </header>
      <Note>{failed.value ? i18n.t('review.failed') : null}</Note>
      {week.value && <WeekCard week={week.value} dayName={dayName} networkName={networkName} />}
    </main>
  );
}

render(<Review />, document.querySelector('#app') as HTMLElement);
