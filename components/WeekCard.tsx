import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import { ranked, ratioOf } from '@/lib/metrics/ratio.ts';
import type { Week } from '@/lib/metrics/week.ts';
import { Kinds } from './Kinds.tsx';
import { ReasonList } from './ReasonList.tsx';
import { WeekBars } from './WeekBars.tsx';

interface Props {
  week: Week;
  dayName(date: string): { short: string; full: string };
  networkName(network: string): string;
}

/** A week: a sentence first, the chart second, the table third, all with the same numbers. */
export function WeekCard({ week, dayName, networkName }: Props) {
  const { encountered: met } = week.tally;
  const ratio = ratioOf(met);
  const { c, n } = ratio;
  const present = week.days.filter((d) => d.tally !== null).length;
  if (present === 0)
    return (
      <p class="card" data-testid="week-empty">
        {i18n.t('review.empty')}
      </p>
    );
  const minutes = Math.round(week.active / 60_000);
  const share =
    week.tells && ratio.say === 'percent'
      ? i18n.t('review.share', [numberWords(ratio.percent)])
      : week.tells && ratio.say === 'about'
        ? i18n.t('review.shareAbout', [numberWords(ratio.tenths)])
        : null;
  return (
    <>
      <section class="card stack" aria-labelledby="talk">
        <h2 id="talk" data-testid="week-sentence">
          {i18n.t('ratio.sentence', c, [numberWords(c), numberWords(n)])}
        </h2>
        <p class="soft" data-testid="week-share">
          {share ?? i18n.t('review.few')}
        </p>
        <Kinds met={met} />
      </section>
      <section class="card stack" aria-labelledby="days">
        <div>
          <h2 id="days">{i18n.t('review.days')}</h2>
          <p class="small soft">{i18n.t('review.daysHint')}</p>
        </div>
        <WeekBars days={week.days} nameOf={dayName} />
      </section>
      <section class="card stack tight" aria-labelledby="networks">
        <h2 id="networks">{i18n.t('review.networks')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('review.network')}</th>
              <th scope="col">{i18n.t('review.met')}</th>
              <th scope="col">{i18n.t('kinds.conversation')}</th>
            </tr>
          </thead>
          <tbody>
            {week.byNetwork.map(([network, { encountered: e }]) => (
              <tr key={network}>
                <th scope="row">{networkName(network)}</th>
                <td>{numberWords(e.conversation + e.broadcast + e['click-bait'])}</td>
                <td>{numberWords(e.conversation)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="card stack tight" aria-labelledby="rest">
        <h2 id="rest">{i18n.t('review.rest')}</h2>
        {ranked(week.tally.noiseFor).length === 0 ? (
          <p class="soft">{i18n.t('review.restNone')}</p>
        ) : (
          <ReasonList
            counts={ranked(week.tally.noiseFor)}
            most={8}
            others={(k) => i18n.t('popup.others', k, [numberWords(k)])}
          />
        )}
      </section>
      <section class="card stack tight" aria-labelledby="time">
        <h2 id="time">{i18n.t('review.time')}</h2>
        <p>{i18n.t('review.timeSentence', present, [numberWords(minutes), numberWords(present)])}</p>
        {present > 1 && (
          <p class="soft small">{i18n.t('review.timeMean', [numberWords(Math.round(minutes / present))])}</p>
        )}
      </section>
      <p class="soft">{i18n.t('review.question')}</p>
    </>
  );
}
