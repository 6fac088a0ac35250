import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { Review } from '@/lib/metrics/review.ts';
import { WeeksChart } from './WeeksChart.tsx';
import { reciprocityWords, sentenceWords, shareWords, type Telling } from './words.ts';

interface Props {
  review: Review;
  telling: Telling;
}

/** The number that the week leads with and its companion, by what you are looking for (measures 5.4). */
export function Talk({ review, telling }: Props) {
  const { talk, headline, tells } = review;
  const companions = headline.flatMap((h) => (h === 'ratio' ? [] : headlineWords(h, review, telling)));
  const ratio = sentenceWords(talk.sentence, telling);
  const isFirst = headline[0] === 'ratio' || companions.length === 0;
  const share = (
    <p key="share" data-testid="week-share">
      {tells ? shareWords(talk.ratio) : i18n.t('review.few')}{' '}
      {talk.compared && <span data-testid="compared">{sentenceWords(talk.compared, telling)}</span>}
    </p>
  );
  const others = companions.map((words, i) => (
    <p key={words} class={i === 0 && !isFirst ? 'lead' : undefined}>
      {words}
    </p>
  ));
  const own = [
    <p key="ratio" class={isFirst ? 'lead' : undefined} data-testid="week-sentence">
      {ratio}
    </p>,
    share,
  ];
  return (
    <>
      <div class="stack tight">
        {isFirst ? [own, others] : [others, own]}
        {review.along && (
          <p class="small soft" data-testid="along">
            {sentenceWords(review.along, telling)}
          </p>
        )}
        {talk.usualSoon && <p class="soft">{sentenceWords(talk.usualSoon, telling)}</p>}
      </div>
      {talk.weeks.filter((w) => w.share !== null).length > 1 && <WeeksChart weeks={talk.weeks} usual={talk.usual} />}
      <details class="small">
        <summary>{i18n.t('ratio.more')}</summary>
        <div class="stack tight">
          {companionWords(review).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </details>
    </>
  );
}

/** Nothing of a headline whose number is not there; joinable questions are the page's to show (`leaningOf`). */
function headlineWords(headline: Review['headline'][number], review: Review, telling: Telling): string[] {
  const { talk, exchanges, voice } = review;
  const { bait, toYou } = talk.companions;
  const sum = (of: 's' | 'a') => voice.reduce((all, v) => all + v[of], 0);
  switch (headline) {
    case 'to-you':
      return [i18n.t('ratio.toYou', toYou.c, [numberWords(toYou.c)])];
    case 'bait':
      return bait.n === 0 ? [] : [i18n.t('review.bait', bait.c, [numberWords(bait.c), numberWords(bait.n)])];
    case 'reciprocity':
      return reciprocityWords(mostWritten(exchanges.reciprocity), telling); // the others stand under your exchanges
    case 'answer-rate':
      return exchanges.sentences.filter((s) => s.key === 'review.peopleAnswered').map((s) => sentenceWords(s, telling));
    case 'voice':
      return sum('s') === 0 ? [] : [i18n.t('review.voiceAll', [numberWords(sum('a')), numberWords(sum('s'))])];
    default:
      return [];
  }
}

/** The network where you wrote to most people. */
const mostWritten = (rows: Review['exchanges']['reciprocity']) =>
  [...rows].sort(([, a], [, b]) => b.out - a.out).slice(0, 1);

function companionWords({ talk: { companions, ratio } }: Review): string[] {
  const { toYou, replies, bait, coverage } = companions;
  const said = [
    i18n.t('ratio.replies', replies.c, [numberWords(replies.c), numberWords(ratio.c)]),
    i18n.t('ratio.toYou', toYou.c, [numberWords(toYou.c)]),
    i18n.t('review.bait', bait.c, [numberWords(bait.c), numberWords(bait.n)]),
    i18n.t('ratio.coverage', [numberWords(coverage.c), numberWords(coverage.n)]),
    i18n.t('ratio.served'),
  ];
  return said;
}
