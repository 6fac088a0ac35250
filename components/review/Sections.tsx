import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Review, Section } from '@/lib/metrics/review.ts';
import { Part } from '../Part.tsx';
import { Exchanges } from './Exchanges.tsx';
import { OneThing } from './OneThing.tsx';
import { People, type PeopleActs } from './People.tsx';
import { RestChart } from './RestChart.tsx';
import { Talk } from './Talk.tsx';
import { TimeChart } from './TimeChart.tsx';
import { VoiceChart } from './VoiceChart.tsx';
import { sentenceWords, type Telling } from './words.ts';

interface Props {
  review: Review;
  people: Parameters<typeof People>[0]['people'];
  telling: Telling;
  acts: PeopleActs;
  settingsAddress: string;
  onDecline: Parameters<typeof OneThing>[0]['onDecline'];
}

const titles: Record<Section, () => string> = {
  talk: () => i18n.t('review.sections.talk'),
  exchanges: () => i18n.t('review.sections.exchanges'),
  people: () => i18n.t('review.sections.people'),
  voice: () => i18n.t('review.sections.voice'),
  rest: () => i18n.t('review.sections.rest'),
  folded: () => i18n.t('review.sections.folded'),
  time: () => i18n.t('review.sections.time'),
  'one-thing': () => i18n.t('review.sections.oneThing'),
};

/** The week, section by section in the order that fits what you are looking for; an empty week is one sentence. */
export function Sections(props: Props) {
  const { people, telling, acts, settingsAddress, onDecline } = props;
  const review = isFirstWeek(props.review) ? { ...props.review, tells: false } : props.review;
  const { empty, order, folded, time, voice, tells, rest } = review;
  const bodies: Record<Section, () => ComponentChildren> = {
    talk: () => <Talk {...{ review, telling }} />,
    exchanges: () => <Exchanges {...{ exchanges: review.exchanges, telling }} />,
    people: () => <People {...{ review, people, telling, acts }} />,
    voice: () => <Voice {...{ voice, telling }} />,
    rest: () => <RestChart {...{ rest, tells }} />,
    folded: () => <Folded {...{ folded, telling, settingsAddress }} />,
    time: () => (
      <>
        <p class="lead">{sentenceWords(time.sentence, telling)}</p>
        <TimeChart {...{ review, telling }} />
      </>
    ),
    'one-thing': () => <OneThing {...{ review, telling, acts, settingsAddress, onDecline }} />,
  };
  if (empty)
    return (
      <p class="card lead" data-testid="week-empty">
        {sentenceWords(empty, telling)}
      </p>
    );
  return (
    <>
      {order.map((section) => (
        <Part key={section} id={section} title={titles[section]()}>
          {bodies[section]()}
        </Part>
      ))}
    </>
  );
}

/** Of a first week counts are all that is said (measures 5.2). */
const isFirstWeek = ({ talk: { weeks } }: Review) => weeks.slice(0, -1).every((w) => w.n === 0);

function Voice({ voice, telling }: Pick<Review, 'voice'> & { telling: Telling }) {
  if (voice.length === 0) return <p class="soft">{i18n.t('review.voiceNone')}</p>;
  return (
    <>
      <div class="stack tight" data-testid="voice">
        {voice.map(({ network, sentence }) => (
          <p key={network}>{sentenceWords(sentence, telling)}</p>
        ))}
      </div>
      <VoiceChart {...{ voice, telling }} />
    </>
  );
}

function Folded({
  folded,
  telling,
  settingsAddress,
}: Pick<Review, 'folded'> & Pick<Props, 'telling' | 'settingsAddress'>) {
  const sentences = folded.folded === 0 ? folded.sentences.slice(1) : folded.sentences;
  return (
    <div class="stack tight" data-testid="folded">
      {folded.folded === 0 && <p>{i18n.t('review.foldedNone')}</p>}
      {sentences.map((s) => (
        <p key={s.key}>{sentenceWords(s, telling)}</p>
      ))}
      <p class="small acts">
        <a href={`${settingsAddress}#tray`}>{i18n.t('review.foldedLook')}</a>
      </p>
    </div>
  );
}
