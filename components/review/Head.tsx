import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { LocalDate } from '@/lib/metrics/records.ts';
import { addDays, isoWeek, mondayOf } from '@/lib/metrics/week.ts';
import { alphabetical, datesWords, type Telling } from './words.ts';

/** What is looked at: the week of a Monday or the four that end with it, on one network or on all (null). */
export interface View {
  monday: LocalDate;
  weeks: 1 | 4;
  network: string | null;
}
interface Props {
  view: View;
  /** The Monday of the first week that is kept. */
  first: LocalDate;
  networks: readonly string[];
  running: boolean;
  telling: Telling;
  onView(view: View): void;
}

/** Which week this is, and the way to others. */
export function Head({ view, first, networks, running, telling, onView }: Props) {
  const id = useId();
  const { monday, weeks, network } = view;
  const latest = mondayOf(telling.today);
  const move = (by: number) => {
    const to = addDays(monday, 7 * weeks * by);
    onView({ ...view, monday: to < first ? first : to > latest ? latest : to });
  };
  const dates = datesWords(addDays(monday, -7 * (weeks - 1)), 7 * weeks);
  return (
    <header class="stack tight">
      <h1>{i18n.t('review.title')}</h1>
      <p aria-live="polite" data-testid="week">
        {weeks === 1
          ? i18n.t('review.week', [numberWords(isoWeek(monday).week), dates])
          : i18n.t('review.month', [dates])}
        {running && <span class="soft"> · {i18n.t('review.running')}</span>}
      </p>
      <nav class="row acts" aria-label={i18n.t('review.weeks')}>
        <button type="button" data-testid="earlier" disabled={monday <= first} onClick={() => move(-1)}>
          {i18n.t('review.earlier')}
        </button>
        <button type="button" data-testid="later" disabled={monday >= latest} onClick={() => move(1)}>
          {i18n.t('review.later')}
        </button>
        <label class="hidden-words" for={`${id}-weeks`}>
          {i18n.t('review.show')}
        </label>
        <select
          id={`${id}-weeks`}
          value={String(weeks)}
          data-testid="weeks"
          onChange={({ currentTarget }) => onView({ ...view, weeks: currentTarget.value === '4' ? 4 : 1 })}
        >
          <option value="1">{i18n.t('review.oneWeek')}</option>
          <option value="4">{i18n.t('review.fourWeeks')}</option>
        </select>
        {networks.length > 1 && (
          <>
            <label class="hidden-words" for={`${id}-network`}>
              {i18n.t('review.network')}
            </label>
            <select
              id={`${id}-network`}
              value={network ?? ''}
              data-testid="network"
              onChange={({ currentTarget }) => onView({ ...view, network: currentTarget.value || null })}
            >
              <option value="">{i18n.t('review.allNetworks')}</option>
              {alphabetical(networks, telling.network).map((one) => (
                <option key={one} value={one}>
                  {telling.network(one)}
                </option>
              ))}
            </select>
          </>
        )}
      </nav>
    </header>
  );
}
