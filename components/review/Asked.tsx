import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { intentionWords } from '@/lib/extension/words.ts';
import type { Review } from '@/lib/metrics/review.ts';
import type { Intention } from '@/lib/settings.ts';
import { Looking } from '../Looking.tsx';
import { Part } from '../Part.tsx';
import { listWords, sentenceWords, type Telling } from './words.ts';

interface Props {
  /** The four weeks up to now. */
  month: Review;
  lookingFor: readonly Intention[];
  telling: Telling;
  /** The answer as it is or changed; the question rests for four weeks. */
  onAnswer(lookingFor: Intention[]): void;
}

/** S0's question once more, with that month's numbers (measures 5.4). */
export function Asked({ month, lookingFor, telling, onAnswer }: Props) {
  const [chosen, setChosen] = useState<Intention[] | null>(null);
  const said =
    lookingFor.length === 0
      ? i18n.t('review.asked.skipped')
      : i18n.t('review.asked.said', [
          listWords(lookingFor.map((one) => i18n.t('review.asked.answer', [intentionWords(one)]))),
        ]);
  return (
    <Part id="asked" title={i18n.t('review.asked.title')}>
      <div class="stack tight" data-testid="asked">
        <p class="lead">{said}</p>
        {monthSentences(month).map((s) => (
          <p key={s.key + s.values.map((v) => JSON.stringify(v)).join()}>{sentenceWords(s, telling)}</p>
        ))}
      </div>
      {chosen && <Looking chosen={chosen} onChoose={setChosen} />}
      <div class="row acts">
        {chosen ? (
          <button type="button" class="main" data-testid="asked-done" onClick={() => onAnswer(chosen)}>
            {i18n.t('review.asked.done')}
          </button>
        ) : (
          <>
            <button type="button" class="main" data-testid="asked-keep" onClick={() => onAnswer([...lookingFor])}>
              {i18n.t('review.asked.keep')}
            </button>
            <button type="button" data-testid="asked-change" onClick={() => setChosen([...lookingFor])}>
              {i18n.t('review.asked.change')}
            </button>
          </>
        )}
      </div>
    </Part>
  );
}

const monthSentences = ({ empty, talk, exchanges, voice }: Review) =>
  empty ? [empty] : [talk.sentence, ...exchanges.sentences.slice(0, 2), ...voice.map((v) => v.sentence)];
