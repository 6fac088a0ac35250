import { i18n } from '#i18n';
import { kindWords, numberWords } from '@/lib/extension/words.ts';
import type { Day } from '@/lib/metrics/week.ts';

interface Props {
  days: readonly Day[];
  /** The day's short and full name in the user's language. */
  nameOf(date: string): { short: string; full: string };
}

const height = 96;
const minutes = (ms: number) => Math.round(ms / 60_000);
const metOn = ({ tally }: Day) => {
  const e = tally?.encountered;
  return e ? e.conversation + e.broadcast + e['click-bait'] : 0;
};

/** Posts met per day as bars, conversation as their filled part, and the same numbers as a table. */
export function WeekBars({ days, nameOf }: Props) {
  const most = Math.max(1, ...days.map(metOn));
  return (
    <figure class="stack">
      <div class="bars" aria-hidden="true">
        {days.map((one) => {
          const met = metOn(one);
          const conversation = one.tally?.encountered.conversation ?? 0;
          return (
            <div key={one.date} class="bar">
              <span class="small">{one.tally ? numberWords(met) : ''}</span>
              <svg viewBox={`0 0 24 ${height}`} width="24" height={height} role="presentation">
                {one.tally ? (
                  <>
                    <Bar share={met / most} kind="met" />
                    <Bar share={conversation / most} kind="talk" />
                  </>
                ) : (
                  <line x1="6" x2="18" y1={height - 1} y2={height - 1} class="gap" />
                )}
              </svg>
              <span class="small soft">{nameOf(one.date).short}</span>
            </div>
          );
        })}
      </div>
      <p class="small soft row key" aria-hidden="true">
        <span>
          <i class="talk" /> {kindWords('conversation')}
        </span>
        <span>
          <i class="met" /> {i18n.t('review.met')}
        </span>
      </p>
      <details class="small">
        <summary>{i18n.t('review.table')}</summary>
        <table>
          <caption class="hidden-words">{i18n.t('review.chart')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('review.day')}</th>
              <th scope="col">{i18n.t('review.met')}</th>
              <th scope="col">{kindWords('conversation')}</th>
              <th scope="col">{i18n.t('review.minutes')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((one) => (
              <tr key={one.date}>
                <th scope="row">{nameOf(one.date).full}</th>
                {one.tally ? (
                  <>
                    <td>{numberWords(metOn(one))}</td>
                    <td>{numberWords(one.tally.encountered.conversation)}</td>
                    <td>{numberWords(minutes(one.active))}</td>
                  </>
                ) : (
                  <td colSpan={3} class="soft">
                    {i18n.t('review.notUsed')}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

const Bar = ({ share, kind }: { share: number; kind: 'met' | 'talk' }) => {
  const tall = share > 0 ? Math.max(2, share * (height - 2)) : 0;
  return <rect x="1" width="22" y={height - 1 - tall} height={tall} rx="3" class={kind} />;
};
