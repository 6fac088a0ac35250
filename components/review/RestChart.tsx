import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { i18n } from '#i18n';
import { countWords, numberWords, reasonWords } from '@/lib/extension/words.ts';
import type { Review } from '@/lib/metrics/review.ts';
import type { ReasonCode } from '@/lib/types.ts';
import { along, type Box, Chart } from './Chart.tsx';
import { listWords, percentWords } from './words.ts';

/** How many reasons have a stretch of their own; as many as there are patterns that can be told apart. */
const most = 6;
interface Row {
  code: ReasonCode | null;
  n: number;
}

/** The first reasons, and all others as one. */
function rowsOf({ noise, shares }: Review['rest']): Row[] {
  const first: Row[] = shares.slice(0, most);
  const others = noise - first.reduce((sum, { n }) => sum + n, 0);
  return others > 0 ? [...first, { code: null, n: others }] : first;
}
const nameOf = ({ code }: Row) => (code === null ? i18n.t('review.restOthers') : reasonWords(code));

/** What filled the rest: a sentence, one bar in stretches, and the list that is the bar's key and its table. */
export function RestChart({ rest, tells }: { rest: Review['rest']; tells: boolean }) {
  const { noise, shares } = rest;
  const often = listWords(shares.slice(0, 3).map(({ code, n }) => countWords(code, n)));
  if (noise === 0 || shares.length === 0) return <p>{i18n.t('review.restNone')}</p>;
  const rows = rowsOf(rest);
  const sentence = i18n.t('review.restSentence', noise, [numberWords(noise), often]);
  return (
    <>
      <p data-testid="rest-sentence">{sentence}</p>
      <Chart
        testid="rest-chart"
        title={i18n.t('review.restChart')}
        says={sentence}
        height={34}
        draw={(box) => <Bar {...{ rows, noise, box }} />}
        table={null}
      />
      <table class="small">
        <caption class="hidden-words">{i18n.t('review.restChart')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('review.reasonColumn')}</th>
            <th scope="col">{i18n.t('review.met')}</th>
            {tells && <th scope="col">{i18n.t('review.shareColumn')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.code}>
              <th scope="row">
                <span class="line">
                  <Key at={row.code === null ? most : i} />
                  {nameOf(row)}
                </span>
              </th>
              <td>{numberWords(row.n)}</td>
              {tells && <td>{percentWords(row.n / noise)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Bar({ rows, noise, box }: { rows: readonly Row[]; noise: number; box: Box }) {
  const x = scaleLinear([0, noise], along(box, 0.5, 0.5));
  const keys = rows.map((_, i) => String(i));
  const stretches = stack<Row[]>()
    .keys(keys)
    .value((all, key) => all[Number(key)]?.n ?? 0)([[...rows]]);
  return (
    <>
      <Patterns id={box.id} />
      {stretches.map(([stretch], i) => {
        const [a, b] = [x(stretch?.[0] ?? 0), x(stretch?.[1] ?? 0)];
        const pattern = rows[i]?.code === null ? most : i;
        return (
          <rect
            key={keys[i]}
            class="stretch"
            x={Math.min(a, b)}
            width={Math.abs(b - a)}
            y={1}
            height={box.height - 2}
            fill={`url(#${box.id}-${pattern})`}
          />
        );
      })}
    </>
  );
}

/** The piece of the bar beside its name. */
function Key({ at }: { at: number }) {
  const id = `key-${at}`;
  return (
    <svg class="key" width="16" height="16" aria-hidden="true">
      <Patterns id={id} only={at} />
      <rect class="stretch" x="0.5" y="0.5" width="15" height="15" fill={`url(#${id}-${at})`} />
    </svg>
  );
}

/** Seven patterns that need no colour to be told apart. */
const patterns = [
  <rect key="full" class="ink" width="8" height="8" />,
  <path key="slant" class="stroke" d="M-2 2 2-2M0 8 8 0M6 10 10 6" />,
  <circle key="dots" class="ink" cx="4" cy="4" r="1.8" />,
  <path key="level" class="stroke" d="M0 2H8M0 6H8" />,
  <path key="upright" class="stroke" d="M2 0V8M6 0V8" />,
  <path key="cross" class="stroke thin" d="M0 0 8 8M0 8 8 0" />,
  null,
];
const Patterns = ({ id, only }: { id: string; only?: number }) => (
  <defs>
    {patterns.map((marks, i) =>
      only === undefined || only === i ? (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: patterns are known by their place
          key={i}
          id={`${id}-${i}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect class="ground" width="8" height="8" />
          {marks}
        </pattern>
      ) : null,
    )}
  </defs>
);
