import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { Review } from '@/lib/metrics/review.ts';
import { isoWeek } from '@/lib/metrics/week.ts';
import { along, type Box, Chart } from './Chart.tsx';
import { datesWords, percentOf, percentWords } from './words.ts';

type Talk = Pick<Review['talk'], 'weeks' | 'usual'>;
const weekWords = (monday: string) => numberWords(isoWeek(monday).week);

/** Your last eight weeks with the band of your usual range; a gap is a week without a share. */
export function WeeksChart({ weeks, usual }: Talk) {
  const shares = weeks.flatMap((w) => w.share ?? []);
  const says =
    shares.length === 0
      ? i18n.t('review.talkChartFew')
      : i18n.t(
          'review.talkChartSays',
          [Math.min(...shares), Math.max(...shares)].map(percentNumber) as [string, string],
        );
  return (
    <Chart
      testid="weeks-chart"
      title={i18n.t('review.talkChart')}
      says={says}
      height={150}
      draw={(box) => <Weeks {...{ weeks, usual, box }} />}
      legend={
        <>
          {usual && (
            <p>
              <i class="swatch usual" aria-hidden="true" />{' '}
              {i18n.t('review.usual', usual.map(percentNumber) as [string, string])}
            </p>
          )}
          {weeks.slice(1).some((w) => w.breaks) && <p>{i18n.t('review.breaks')}</p>}
        </>
      }
      table={<WeeksTable weeks={weeks} />}
    />
  );
}
const percentNumber = (share: number) => numberWords(percentOf(share));

function Weeks({ weeks, usual, box }: Talk & { box: Box }) {
  const [top, foot, start, end] = [14, 24, 44, 14];
  const most = Math.max(0.1, usual?.[1] ?? 0, ...weeks.map((w) => w.share ?? 0));
  const y = scaleLinear([0, most * 1.1], [box.height - foot, top]).nice(3);
  const [from, to] = along(box, start, end);
  const x = scalePoint(
    weeks.map((w) => w.monday),
    [from, to],
  ).padding(0.4);
  const at = (monday: string) => x(monday) ?? 0;
  const path = line<(typeof weeks)[number]>(
    (w) => at(w.monday),
    (w) => y(w.share ?? 0),
  ).defined((w) => w.share !== null)([...weeks]);
  const edge = x.step() / 2;
  const last = weeks.at(-1);
  return (
    <>
      {usual && (
        <rect
          class="usual"
          x={Math.min(from, to)}
          width={Math.abs(to - from)}
          y={y(usual[1])}
          height={Math.max(2, y(usual[0]) - y(usual[1]))}
        />
      )}
      {y.ticks(3).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={from} x2={to} y1={y(tick)} y2={y(tick)} />
          <text x={from} dx={box.isRightToLeft ? 8 : -8} y={y(tick)} dy="0.32em" text-anchor="end">
            {percentWords(tick)}
          </text>
        </g>
      ))}
      {weeks.map(({ monday, breaks }, i) => (
        <g key={monday}>
          {breaks && i > 0 && (
            <line
              class="break"
              x1={at(monday) + (box.isRightToLeft ? edge : -edge)}
              x2={at(monday) + (box.isRightToLeft ? edge : -edge)}
              y1={top}
              y2={box.height - foot}
            />
          )}
          <text x={at(monday)} y={box.height - 6} text-anchor="middle">
            {weekWords(monday)}
          </text>
        </g>
      ))}
      {path && <path class="way" d={path} />}
      {weeks.map((w) =>
        w.share === null ? null : (
          <circle
            key={w.monday}
            class={w === last ? 'dot now' : 'dot'}
            cx={at(w.monday)}
            cy={y(w.share)}
            r={w === last ? 6 : 4}
          />
        ),
      )}
    </>
  );
}

const WeeksTable = ({ weeks }: Pick<Talk, 'weeks'>) => (
  <table>
    <caption class="hidden-words">{i18n.t('review.talkChart')}</caption>
    <thead>
      <tr>
        <th scope="col">{i18n.t('review.weekColumn')}</th>
        <th scope="col">{i18n.t('kinds.conversation')}</th>
        <th scope="col">{i18n.t('review.met')}</th>
        <th scope="col">{i18n.t('review.shareColumn')}</th>
      </tr>
    </thead>
    <tbody>
      {weeks.map(({ monday, c, n, share, breaks }) => (
        <tr key={monday}>
          <th scope="row">
            {i18n.t('review.week', [weekWords(monday), datesWords(monday, 7)])}
            {breaks && <span class="soft"> · {i18n.t('review.updated')}</span>}
          </th>
          {n === 0 ? (
            <td colSpan={3} class="soft">
              {i18n.t('review.notUsed')}
            </td>
          ) : (
            <>
              <td>{numberWords(c)}</td>
              <td>{numberWords(n)}</td>
              <td>{share === null ? i18n.t('review.noShare') : percentWords(share)}</td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
