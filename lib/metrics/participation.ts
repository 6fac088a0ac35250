/**
 * What you wrote, and whether you listened (measures 4.5 and 4.6). Never mixed with the ratio, which is the feed's and
 * not yours.
 */
import { answerDays, type Contribution, type Incoming, type LocalDate, type PersonKey } from './records.ts';
import { addDays } from './week.ts';

/** Taken back within this time, milliseconds: not counted (measures 4.5). */
const takenBackWithin = 60_000;

/** A post of yours, as the page tells of it once the composer has succeeded. */
export interface OwnPost extends Omit<Contribution, 'kind' | 'answeredBy'> {
  /** Whom it answers: `none`: nobody; `self`: you, as the further parts of a thread do. */
  answers: 'other' | 'self' | 'none';
  /** A repost without words of your own. */
  bareRepost: boolean;
}

/**
 * What an own post counts as: W, a reply to somebody else; O, an opening. Null: neither. Further parts of your own
 * thread and reposts without words count nothing; edits and likes never come here. Measures 4.5.
 */
export function contributionOf({ answers, bareRepost, ...post }: OwnPost): Contribution | null {
  if (answers === 'self' || bareRepost) return null;
  return { ...post, kind: answers === 'other' ? 'reply' : 'opening', answeredBy: [] };
}

/** Deleted within a minute, it was never written (measures 4.5). Both in epoch milliseconds. */
export const isTakenBack = (at: number, deletedAt: number) => deletedAt - at <= takenBackWithin;

/** Replies W and openings O of yours. */
export const writtenIn = (contributions: readonly Contribution[]) => ({
  replies: contributions.filter((c) => c.kind === 'reply').length,
  openings: contributions.filter((c) => c.kind === 'opening').length,
});

/** Participation = 100 · W / conversation items seen, replies per hundred. Null where none was seen. Measures 4.5. */
export const participation = (replies: number, seen: number) => (seen === 0 ? null : (100 * replies) / seen);

/**
 * Reads per reply = conversation items seen / W. Null without a reply. To be compared with your own past only. Measures
 * 4.6.
 */
export const readsPerReply = (replies: number, seen: number) => (replies === 0 ? null : seen / replies);

/** c of n; n is 0 where there is nothing to say. */
export interface Count {
  c: number;
  n: number;
}

/** D = W / (W + O): talking with rather than at, as counts. Measures 4.5. */
export const directedness = (replies: number, openings: number): Count => ({ c: replies, n: replies + openings });

/**
 * Whether a reply was read up to: its parent on screen for two seconds or longer and, in a thread of three items or
 * more, another one seen as well. Milliseconds; `items` counts the whole thread as shown. Measures 4.6.
 */
export const wasReadFirst = (parentSeen: number, items: number, othersSeen: number) =>
  parentSeen >= 2000 && (items < 3 || othersSeen >= 1);

/** Replies of yours that you had read up to, of those where it is known. Measures 4.6. */
export function readFirstOf(contributions: readonly Contribution[]): Count {
  const known = contributions.filter((c) => c.kind === 'reply' && c.readFirst !== null);
  return { c: known.filter((c) => c.readFirst).length, n: known.length };
}

/**
 * Whether what was written to you has been answered in time, and the day that decided it: the answer's, or the seventh
 * after you met it.
 */
export function decisionOn({ date, answered }: Incoming): { answered: boolean; on: LocalDate } {
  const due = addDays(date, answerDays);
  return answered !== null && answered <= due ? { answered: true, on: answered } : { answered: false, on: due };
}

/**
 * Answer rate = replies and mentions to you by people, seen by you, that you answered within 7 days / those seen 7 days
 * ago or answered. Canned, hostile, spam and brands are left out. Each counts on the day that decides it, so that a
 * week's number never changes later. `from` to `to`, both included. `people`: the same by person, answered if any of
 * theirs was. Measures 4.6.
 */
export function answerRate(incoming: readonly Incoming[], from: LocalDate, to: LocalDate): Count & { people: Count } {
  const decided = incoming
    .filter((i) => i.manner === 'real' && i.seen)
    .map((i) => ({ person: i.person, ...decisionOn(i) }))
    .filter(({ on }) => on >= from && on <= to);
  const answered = decided.filter((d) => d.answered);
  const persons = (some: readonly { person: PersonKey }[]) => new Set(some.map((d) => d.person)).size;
  return { c: answered.length, n: decided.length, people: { c: persons(answered), n: persons(decided) } };
}
