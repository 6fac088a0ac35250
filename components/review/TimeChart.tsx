import { scaleBand, scaleLinear } from 'd3-scale';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { LocalDate } from '@/lib/metrics/records.ts';
import type { Review } from '@/lib/metrics/review.ts';
import { along, type Box, Chart } from './Chart.tsx';
import { longDate, minutesOf, roughWords, shortDate, type Telling, weekdayWords } from './words.ts';

interface Days {
  dates: readonly LocalDate[];
  /** Active milliseconds; null: not used. */
  days: readonly (number | null)[];
  plan: number | null;
}
interface Props {
  review: Pick<Review, 'dates' | 'time'>;
  telling: Telling;
}

/** A bar for each day, a gap for a day without, and your plan as a line where you made one. */
export function TimeChart({ review: { dates, time }, telling }: Props) {
  const used = time.days.filter((d) => d !== null).length;
  const says = i18n.t('review.timeChartSays', [numberWords(used), numberWords(dates.length)]);
  return (
    <Chart
      testid="time-chart"
      title={i18n.t('review.timeChart')}
      says={says}
      height={150}
      draw={(box) => <Bars {...{ dates, days: time.days, plan: time.plan, box }} />}
      legend={<p>{says}</p>}
      table={
        <div class="stack">
          <DaysTable {...{ dates, days: time.days, plan: time.plan }} />
          {time.networks.length > 1 && <NetworksTable {...{ networks: time.networks, telling }} />}
          {time.minutesPerExchange !== null && (
            <p>{i18n.t('review.perExchange', [roughWords(time.minutesPerExchange)])}</p>
          )}
        </div>
      }
    />
  );
}

function Bars({ dates, days, plan, box }: Days & { box: Box }) {
  const [top, foot] = [plan === null ? 16 : 20, 22];
  const floor = box.height - foot;
  const minutes = days.map((d) => (d === null ? null : minutesOf(d)));
  const y = scaleLinear([0, Math.max(1, plan ?? 0, ...minutes.map((m) => m ?? 0))], [floor, top]);
  const x = scaleBand([...dates], along(box, 0, 0)).padding(0.28);
  const isMonth = dates.length > 7;
  return (
    <>
      <line class="grid" x1={0} x2={box.width} y1={floor} y2={floor} />
      {dates.map((date, i) => {
        const left = x(date) ?? 0;
        const middle = left + x.bandwidth() / 2;
        const m = minutes[i];
        return (
          <g key={date}>
            {m === null || m === undefined ? (
              <line class="gap" x1={left} x2={left + x.bandwidth()} y1={floor - 2} y2={floor - 2} />
            ) : (
              <rect
                class="bar"
                x={left}
                width={x.bandwidth()}
                y={Math.min(y(m), floor - 2)}
                height={Math.max(2, floor - y(m))}
                rx={Math.min(3, x.bandwidth() / 3)}
              />
            )}
            {(!isMonth || i % 7 === 0) && (
              <text
                x={isMonth ? left + (box.isRightToLeft ? x.bandwidth() : 0) : middle}
                y={box.height - 6}
                text-anchor={isMonth ? 'start' : 'middle'}
              >
                {isMonth ? shortDate(date) : weekdayWords(date)}
              </text>
            )}
          </g>
        );
      })}
      {plan !== null && (
        <>
          <line class="plan" x1={0} x2={box.width} y1={y(plan)} y2={y(plan)} />
          <text class="halo" x={along(box, 0, 2)[1]} y={y(plan) - 5} text-anchor="end">
            {i18n.t('review.planLine', [numberWords(plan)])}
          </text>
        </>
      )}
      {!isMonth &&
        dates.map((date, i) => {
          const m = minutes[i] ?? null;
          return m === null ? null : (
            <text
              key={date}
              class="halo"
              x={(x(date) ?? 0) + x.bandwidth() / 2}
              y={Math.min(y(m), floor - 2) - 5}
              text-anchor="middle"
            >
              {numberWords(m)}
            </text>
          );
        })}
    </>
  );
}

const DaysTable = ({ dates, days }: Days) => (
  <table>
    <caption class="hidden-words">{i18n.t('review.timeChart')}</caption>
    <thead>
      <tr>
        <th scope="col">{i18n.t('review.dayColumn')}</th>
        <th scope="col">{i18n.t('review.minutes')}</th>
      </tr>
    </thead>
    <tbody>
      {dates.map((date, i) => {
        const ms = days[i] ?? null;
        return (
          <tr key={date}>
            <th scope="row">{longDate(date)}</th>
            {ms === null ? <td class="soft">{i18n.t('review.notUsed')}</td> : <td>{numberWords(minutesOf(ms))}</td>}
          </tr>
        );
      })}
    </tbody>
  </table>
);

const NetworksTable = ({ networks, telling }: { networks: Review['time']['networks']; telling: Telling }) => (
  <table>
    <caption class="hidden-words">{i18n.t('review.byNetwork')}</caption>
    <thead>
      <tr>
        <th scope="col">{i18n.t('review.network')}</th>
        <th scope="col">{i18n.t('review.minutes')}</th>
      </tr>
    </thead>
    <tbody>
      {networks.map(([network, ms]) => (
        <tr key={network}>
          <th scope="row">{telling.network(network)}</th>
          <td>{numberWords(minutesOf(ms))}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
