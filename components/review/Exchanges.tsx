import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { Review } from '@/lib/metrics/review.ts';
import { reciprocityWords, roughWords, sentenceWords, type Telling } from './words.ts';

interface Props {
  exchanges: Review['exchanges'];
  telling: Telling;
}

/** What you wrote and who got an answer; on request the small numbers of listening and speaking. */
export function Exchanges({ exchanges, telling }: Props) {
  const [first, ...others] = exchanges.sentences.map((s) => sentenceWords(s, telling));
  const more = smallNumbers(exchanges, telling);
  return (
    <>
      <div class="stack tight" data-testid="exchanges">
        <p class="lead">{first}</p>
        {others.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {more.length > 0 && (
        <details class="small">
          <summary>{i18n.t('ratio.more')}</summary>
          <div class="stack tight">
            {more.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** Measures 4.5 to 4.9; none without something it is of. */
function smallNumbers(exchanges: Review['exchanges'], telling: Telling): string[] {
  const { directed, answers, readFirst, depth, readsPerReply, participation, reciprocity } = exchanges;
  const counts = ({ c, n }: { c: number; n: number }): [string, string] => [numberWords(c), numberWords(n)];
  return [
    directed.n > 0 && i18n.t('review.directed', counts(directed)),
    answers.n > 0 && i18n.t('review.answers', counts(answers)),
    readFirst.n > 0 && i18n.t('review.readFirst', counts(readFirst)),
    depth.threads > 0 && i18n.t('review.cameBack', counts({ c: depth.cameBack, n: depth.threads })),
    readsPerReply !== null && i18n.t('review.readsPerReply', [roughWords(readsPerReply)]),
    participation !== null && i18n.t('review.participation', [roughWords(participation)]),
    ...reciprocityWords(reciprocity, telling),
  ].filter((words) => words !== false);
}
