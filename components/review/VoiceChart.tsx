import { scaleBand, scaleLinear } from 'd3-scale';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { Review } from '@/lib/metrics/review.ts';
import { along, type Box, Chart, Twin } from './Chart.tsx';
import { percentOf, percentWords, roughWords, type Telling } from './words.ts';

interface Props {
  voice: Review['voice'];
  telling: Telling;
}
const rowHeight = 46;

/** Where you were heard: a dot for the share of your contributions with a reply, a line for its range. */
export function VoiceChart({ voice, telling }: Props) {
  const told = voice.filter((v) => v.range !== null);
  const table = <VoiceTable {...{ voice, telling }} />;
  if (told.length === 0) return <Twin title={i18n.t('networks.chart')}>{table}</Twin>;
  return (
    <Chart
      testid="voice-chart"
      title={i18n.t('networks.chart')}
      says={i18n.t('networks.chartSays')}
      height={told.length * rowHeight + 24}
      draw={(box) => <Voices {...{ voice: told, telling, box }} />}
      legend={
        <>
          <p>{i18n.t('networks.chartSays')}</p>
          <p>{i18n.t('networks.lower')}</p>
        </>
      }
      table={table}
    />
  );
}

function Voices({ voice, telling, box }: Props & { box: Box }) {
  const [from, to] = along(box, 8, 20);
  const x = scaleLinear([0, 1], [from, to]);
  const foot = box.height - 22;
  const y = scaleBand(
    voice.map((v) => v.network),
    [0, foot],
  );
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <g key={tick}>
          <line class="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={foot} />
          {tick % 0.5 === 0 && (
            <text x={x(tick)} y={box.height - 6} text-anchor={tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle'}>
              {percentWords(tick)}
            </text>
          )}
        </g>
      ))}
      {voice.map(({ network, a, s, range }) => {
        const top = y(network) ?? 0;
        const [low, high] = range ?? [0, 0];
        return (
          <g key={network}>
            <text class="halo" x={from} y={top + 16}>
              {telling.network(network)}
            </text>
            <text x={to} y={top + 16} text-anchor="end">
              {i18n.t('networks.ofSaid', [numberWords(a), numberWords(s)])}
            </text>
            <line class="span" x1={x(low)} x2={x(high)} y1={top + 31} y2={top + 31} />
            <circle class="dot now" cx={x(a / s)} cy={top + 31} r={6} />
          </g>
        );
      })}
    </>
  );
}

const VoiceTable = ({ voice, telling }: Props) => (
  <div class="stack tight">
    <div class="wide">
      <table class="small" data-testid="voice-table">
        <caption class="hidden-words">{i18n.t('networks.chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('review.network')}</th>
            <th scope="col">{i18n.t('networks.contributions')}</th>
            <th scope="col">{i18n.t('networks.answered')}</th>
            <th scope="col">{i18n.t('networks.range')}</th>
            <th scope="col">{i18n.t('networks.estimate')}</th>
            <th scope="col">{i18n.t('networks.people')}</th>
            <th scope="col">{i18n.t('networks.perExchange')}</th>
          </tr>
        </thead>
        <tbody>
          {voice.map(({ network, s, a, range, voice: estimate, people, minutesPerExchange }) => (
            <tr key={network}>
              <th scope="row">{telling.network(network)}</th>
              <td>{numberWords(s)}</td>
              <td>{numberWords(a)}</td>
              {range === null || estimate === null ? (
                <td colSpan={2} class="soft">
                  {i18n.t('networks.early')}
                </td>
              ) : (
                <>
                  <td>{i18n.t('review.range', range.map((r) => numberWords(percentOf(r))) as [string, string])}</td>
                  <td>{percentWords(estimate)}</td>
                </>
              )}
              <td>{people === null ? '–' : numberWords(people)}</td>
              <td>{minutesPerExchange === null ? '–' : roughWords(minutesPerExchange)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p class="small soft">{i18n.t('networks.estimateHint')}</p>
  </div>
);
