import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { PersonKey } from '@/lib/metrics/records.ts';
import type { Review } from '@/lib/metrics/review.ts';
import { daysBetween } from '@/lib/metrics/week.ts';
import { alphabetical, apart, dayWords, type Telling } from './words.ts';

/** Somebody who may be named, and what was decided about them. */
interface Named {
  handle: string;
  name: string | null;
  /** Close to you, whatever passes between you: nothing of theirs is dimmed or folded (measures 3.3). */
  pinned: boolean;
  hidden: boolean;
  kept: boolean;
}
/** What can be done about a person; the last four take back others. */
export type PersonAct = 'later' | 'dismiss' | 'keep' | 'fold' | 'pin' | 'hide' | 'wait' | 'ask' | 'unpin' | 'show';
/** What takes an act back; of others the settings do. */
export const undoing: Partial<Record<PersonAct, PersonAct>> = {
  later: 'wait',
  dismiss: 'wait',
  keep: 'ask',
  pin: 'unpin',
  hide: 'show',
};
export interface PeopleActs {
  /** Of the profile, where the network has such addresses; null: not known. */
  addressOf(person: PersonKey): string | null;
  onAct(person: PersonKey, act: PersonAct): void;
}

interface Props {
  review: Pick<Review, 'monday' | 'people'>;
  /** Those who may be named. */
  people: Readonly<Record<PersonKey, Named>>;
  telling: Telling;
  acts: PeopleActs;
}

/** With whom: mutual exchanges and, in a week in which something is left to do, who waits, is missed or only broadcasts. */
export function People({ review: { monday, people: lists }, people, telling, acts }: Props) {
  const { today } = telling;
  const row = (person: PersonKey, words: string | null, buttons: readonly PersonAct[]) => (
    <PersonRow key={person} {...{ person, words, buttons, telling, acts }} />
  );
  const isPinned = (person: PersonKey) => people[person]?.pinned ?? false;
  /** Whoever is pinned can be unpinned where they stand. */
  const close = (person: PersonKey, words: string | null) => {
    const pinned = isPinned(person) ? [i18n.t('people.isPinned')] : [];
    const said = [...(words ? [words] : []), ...pinned].join(' · ');
    return row(person, said || null, [isPinned(person) ? 'unpin' : 'pin', 'hide']);
  };
  const isFresh = daysBetween(monday, today) < 14;
  const { waiting, longLost, broadcasters } = isFresh ? lists : { waiting: [], longLost: [], broadcasters: [] };
  return (
    <>
      <List
        title={i18n.t('people.partners')}
        hint={i18n.t('people.partnersHint')}
        none={i18n.t('people.partnersNone')}
        testid="partners"
      >
        {alphabetical(lists.partners, telling.person).map((person) => close(person, null))}
      </List>
      <List title={i18n.t('people.waiting')} none={isFresh ? i18n.t('people.waitingNone') : null} testid="waiting">
        {waiting.map(({ person, since, asks }) => {
          const day = dayWords(since, today);
          const words = asks ? i18n.t('people.asked', [day]) : i18n.t('people.wrote', [day]);
          return row(person, words, ['later', 'dismiss', 'hide']);
        })}
      </List>
      <List title={i18n.t('people.longLost')} none={null} testid="long-lost">
        {longLost.map(({ person, last }) => close(person, i18n.t('people.last', [dayWords(last, today)])))}
      </List>
      <List
        title={i18n.t('people.broadcasters')}
        hint={i18n.t('people.broadcastersHint')}
        none={null}
        testid="broadcasters"
      >
        {broadcasters.map(({ person, items, keptBefore }) => {
          const met = i18n.t('people.met', items, [numberWords(items)]);
          return row(person, keptBefore ? `${met} ${i18n.t('people.keptBefore')}` : met, ['keep', 'fold', 'hide']);
        })}
      </List>
      <Decided {...{ people, telling, acts }} />
    </>
  );
}

interface ListProps {
  title: string;
  hint?: string;
  /** Said where nobody is in it; null: it is left out. */
  none: string | null;
  testid: string;
  children: ComponentChildren[];
}
/** As many as are seen at a glance; the others on request. */
const most = 5;

function List({ title, hint, none, testid, children }: ListProps) {
  if (children.length === 0 && none === null) return null;
  return (
    <div class="stack tight">
      <h3>{title}</h3>
      {hint && children.length > 0 && <p class="small soft">{hint}</p>}
      {children.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="rows" data-testid={testid}>
          {children.slice(0, most)}
        </ul>
      )}
      {children.length > most && (
        <details class="small">
          <summary>{i18n.t('people.more', [numberWords(children.length - most)])}</summary>
          <ul class="rows">{children.slice(most)}</ul>
        </details>
      )}
    </div>
  );
}

const actWords: Record<PersonAct, () => string> = {
  later: () => i18n.t('people.later'),
  dismiss: () => i18n.t('people.dismiss'),
  keep: () => i18n.t('people.keep'),
  wait: () => i18n.t('tray.undo'),
  ask: () => i18n.t('people.askAgain'),
  fold: () => i18n.t('people.fold'),
  pin: () => i18n.t('people.pin'),
  unpin: () => i18n.t('people.unpin'),
  hide: () => i18n.t('people.hide'),
  show: () => i18n.t('people.nameAgain'),
};

interface RowProps {
  person: PersonKey;
  words: string | null;
  buttons: readonly PersonAct[];
  telling: Telling;
  acts: PeopleActs;
}
/** A name, what is said of it, and what you may do. Nothing happens without your click. */
function PersonRow({ person, words, buttons, telling, acts: { addressOf, onAct } }: RowProps) {
  const name = telling.person(person);
  const address = addressOf(person);
  return (
    <li class="person" data-person={person}>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {words && ` · ${words}`}
      </p>
      <div class="row acts small">
        {address && (
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={i18n.t('people.about', [apart(name), i18n.t('people.open')])}
          >
            {i18n.t('people.open')}
          </a>
        )}
        {buttons.map((act) => (
          <button
            key={act}
            type="button"
            class={act === 'hide' ? 'plain small' : 'small'}
            data-testid={`person-${act}`}
            aria-label={i18n.t('people.about', [apart(name), actWords[act]()])}
            onClick={() => onAct(person, act)}
          >
            {actWords[act]()}
          </button>
        ))}
      </div>
    </li>
  );
}

/** What was decided before, so that it can be taken back. */
function Decided({ people, telling, acts }: Omit<Props, 'review'>) {
  const decided = Object.keys(people).filter((p) => people[p]?.hidden || people[p]?.kept || people[p]?.pinned);
  if (decided.length === 0) return null;
  // Whoever is hidden is named in this one place.
  const byName = (p: PersonKey) => people[p]?.name ?? people[p]?.handle ?? telling.person(p);
  return (
    <details class="small decided" data-testid="decided">
      <summary>{i18n.t('people.decided')}</summary>
      <ul class="rows">
        {alphabetical(decided, byName).map((person) => {
          const { pinned, hidden, kept } = people[person] ?? {};
          const ways: [PersonAct, string][] = [];
          if (hidden) ways.push(['show', i18n.t('people.isHidden')]);
          if (kept) ways.push(['ask', i18n.t('people.isKept')]);
          if (pinned) ways.push(['unpin', i18n.t('people.isPinned')]);
          return (
            <PersonRow
              key={person}
              buttons={ways.map(([act]) => act)}
              words={ways.map(([, said]) => said).join(' · ')}
              {...{ person, acts }}
              telling={{ ...telling, person: byName }}
            />
          );
        })}
      </ul>
    </details>
  );
}

/** What became of a click, for the note that says so. */
export function actedWords(act: PersonAct, name: string): string | null {
  const who: [string] = [apart(name)];
  if (act === 'later') return i18n.t('people.didLater', who);
  if (act === 'dismiss') return i18n.t('people.didDismiss', who);
  if (act === 'keep') return i18n.t('people.didKeep', who);
  if (act === 'fold') return i18n.t('people.didFold', who);
  if (act === 'pin') return i18n.t('people.didPin', who);
  return act === 'hide' ? i18n.t('people.didHide', who) : null;
}
