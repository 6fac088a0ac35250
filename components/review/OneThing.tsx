import { i18n } from '#i18n';
import type { Review } from '@/lib/metrics/review.ts';
import type { PeopleActs } from './People.tsx';
import { sentenceWords, type Telling } from './words.ts';

type Suggestion = NonNullable<Review['oneThing']>;
interface Props {
  review: Pick<Review, 'oneThing' | 'question'>;
  telling: Telling;
  acts: PeopleActs;
  /** Of the extension's own settings. */
  settingsAddress: string;
  /** "Not now", or "fewer of these" for good. */
  onDecline(kind: Suggestion['kind'], forGood: boolean): void;
}

/** One suggestion a week, about a person or a setting, to take or to leave; then a question that wants no answer here. */
export function OneThing({ review: { oneThing, question }, telling, acts, settingsAddress, onDecline }: Props) {
  return (
    <>
      {oneThing && (
        <div class="stack tight" data-testid="one-thing">
          <p class="lead">{sentenceWords(oneThing.sentence, telling)}</p>
          <div class="row acts">
            <Way {...{ oneThing, acts, settingsAddress }} />
            <button type="button" data-testid="not-now" onClick={() => onDecline(oneThing.kind, false)}>
              {i18n.t('review.one.notNow')}
            </button>
            <button type="button" class="plain" data-testid="fewer" onClick={() => onDecline(oneThing.kind, true)}>
              {i18n.t('review.one.fewer')}
            </button>
          </div>
        </div>
      )}
      <p class={oneThing ? 'soft' : 'lead'}>{sentenceWords(question, telling)}</p>
    </>
  );
}

/** Where it can be looked at: a profile, the list of people, or the settings. */
function Way({
  oneThing: { kind, person, sentence },
  acts,
  settingsAddress,
}: { oneThing: Suggestion } & Pick<Props, 'acts' | 'settingsAddress'>) {
  if (kind === 'quiet-network') return <a href={settingsAddress}>{i18n.t('review.one.settings')}</a>;
  const isOne = sentence.values.filter((v) => typeof v === 'object' && 'person' in v).length === 1;
  const address = person === null ? null : acts.addressOf(person);
  if (isOne && address && kind !== 'broadcaster')
    return (
      <a href={address} target="_blank" rel="noreferrer">
        {i18n.t('people.open')}
      </a>
    );
  return <a href="#people">{i18n.t('review.one.all')}</a>;
}
