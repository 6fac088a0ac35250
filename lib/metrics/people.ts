/** With whom you converse (measures 4.7, 4.10, 4.11): by keyed hash, without ranks, without totals across people. */
import {
  type Account,
  type Exchange,
  type Incoming,
  type LocalDate,
  lastDays,
  type Manner,
  type Person,
  type PersonKey,
  type Records,
  windowDays,
} from './records.ts';
import { addDays, daysBetween, mondayOf } from './week.ts';

/** Exchanges of the last `days` days up to `today`. */
function recent(exchanges: readonly Exchange[], days: number, today: LocalDate) {
  const from = lastDays(days, today);
  return exchanges.filter((e) => e.date >= from && e.date <= today);
}

const personsOf = (exchanges: readonly Exchange[], direction: Exchange['direction']) =>
  new Set(exchanges.filter((e) => e.direction === direction).map((e) => e.person));

export interface Reciprocity {
  /** People you addressed, people who addressed you, and those in both. */
  out: number;
  in: number;
  both: number;
  /** both/out, both/in and both/either, 0 to 1; null where fewer than five people are what it is of. */
  outbound: number | null;
  inbound: number | null;
  overall: number | null;
}

const leastPeople = 5;
/** Whoever is hostile, or cannot be read, has addressed you all the same. */
const addressed: readonly Manner[] = ['real', 'unclear', 'hostile'];

/**
 * Outbound = |A∩R|/|A|, inbound = |A∩R|/|R|, overall = |A∩R|/|A∪R| over 28 days; A: people you addressed, R: people who
 * addressed you; brands and canned replies are left out. A person is one per network. Fewer than five people: counts
 * only. Measures 4.7.
 */
export function reciprocity(exchanges: readonly Exchange[], today: LocalDate): Reciprocity {
  const counted = recent(exchanges, windowDays, today).filter((e) => addressed.includes(e.manner));
  return overlap(personsOf(counted, 'out'), personsOf(counted, 'in'));
}

function overlap(a: ReadonlySet<PersonKey>, r: ReadonlySet<PersonKey>): Reciprocity {
  const both = [...a].filter((p) => r.has(p)).length;
  const either = a.size + r.size - both;
  const of = (n: number) => (n < leastPeople ? null : both / n);
  return { out: a.size, in: r.size, both, outbound: of(a.size), inbound: of(r.size), overall: of(either) };
}

/** Days after which an exchange weighs half (measures 4.10: ties decay quickly). */
const halfLife = 14;

/**
 * score = √(out · in), each real exchange weighted 2^(−age/14 days); 0 unless both directions are there. Chooses whom
 * the review names and is never shown. Exchanges of one person; later ones than `today` do not exist yet. Measures
 * 4.10.
 */
export function partnerScore(exchanges: readonly Exchange[], today: LocalDate): number {
  const weigh = (direction: Exchange['direction']) =>
    exchanges
      .filter((e) => e.direction === direction && e.manner === 'real' && e.date <= today)
      .reduce((sum, e) => sum + e.n * 2 ** (-daysBetween(e.date, today) / halfLife), 0);
  return Math.sqrt(weigh('out') * weigh('in'));
}

const lastOf = (exchanges: readonly Exchange[]) => exchanges.map((e) => e.date).reduce((a, b) => (a > b ? a : b));

const byPerson = (exchanges: readonly Exchange[]) => Map.groupBy(exchanges, (e) => e.person);

/** Whom no list may show: hidden for good. */
const hiddenOf = (people: readonly Person[]) => new Set(people.filter((p) => p.hidden).map((p) => p.person));

const mostNames = 5;
/** Without an exchange for this many days, a person is lost sight of: most pairs that go on do so within a month. */
const lostAfter = 30;

/**
 * At most five people with exchanges in both directions, the liveliest chosen, in the order of their keys: the page
 * puts their names in the alphabet's order, without scores. Whoever is lost sight of is none of them (`longLost`).
 * Canned, hostile and brands do not count; hidden people never appear. Measures 4.10.
 */
export function partners(exchanges: readonly Exchange[], people: readonly Person[], today: LocalDate): PersonKey[] {
  const hidden = hiddenOf(people);
  return [...byPerson(exchanges)]
    .filter(([person, theirs]) => !hidden.has(person) && daysBetween(lastOf(theirs), today) < lostAfter)
    .map(([person, theirs]) => ({ person, score: partnerScore(theirs, today) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1))
    .slice(0, mostNames)
    .map(({ person }) => person)
    .sort();
}

const circleDays = 90;
const leastEachWay = 2;

/** Two real exchanges or more in each direction within 90 days, or pinned (measures 3.3, point 2): the close circle. */
export function circle(
  exchanges: readonly Exchange[],
  people: readonly Person[],
  today: LocalDate,
): ReadonlySet<PersonKey> {
  const close = [...byPerson(recent(exchanges, circleDays, today))].filter(([, theirs]) =>
    (['out', 'in'] as const).every((direction) => countOf(theirs, direction) >= leastEachWay),
  );
  return new Set([...people.filter((p) => p.pinned).map((p) => p.person), ...close.map(([person]) => person)]);
}

const countOf = (exchanges: readonly Exchange[], direction: Exchange['direction']) =>
  exchanges.filter((e) => e.direction === direction && e.manner === 'real').reduce((sum, e) => sum + e.n, 0);

/** Whom you wrote to in the last 30 days, whatever the manner: never filtered (measures 3.3, point 3). */
export const repliedTo = (exchanges: readonly Exchange[], today: LocalDate): ReadonlySet<PersonKey> =>
  personsOf(recent(exchanges, 30, today), 'out');

/**
 * People of the circle with whom nothing has passed in either direction for 30 days, and when it last did; the longest
 * ago first, at most five. What is known reaches back 90 days, for pinned people as far as it goes; pinned people
 * without any exchange are not lost. Hidden people never appear. Not in measures.md: 4.10 and 3.3 gave the terms.
 */
export function longLost(exchanges: readonly Exchange[], people: readonly Person[], today: LocalDate) {
  const hidden = hiddenOf(people);
  const close = circle(exchanges, people, today);
  return [...byPerson(exchanges)]
    .filter(([person, theirs]) => close.has(person) && !hidden.has(person) && theirs.some((e) => e.manner === 'real'))
    .map(([person, theirs]) => ({ person, last: lastOf(theirs) }))
    .filter(({ last }) => daysBetween(last, today) >= lostAfter)
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : a.person < b.person ? -1 : 1))
    .slice(0, mostNames);
}

/** A question or word to you without an answer yet. */
export interface Waiting {
  person: PersonKey;
  /** Keys of theirs that wait. */
  items: string[];
  /** When the first of them was met. */
  since: LocalDate;
  asks: boolean;
}

/**
 * People waiting for an answer from you: what is neither answered, dismissed nor put off beyond `today`. Not by brands,
 * not canned, and never hostile (measures 5.3); what the judge could not read is somebody's word and waits too.
 * Questions first, then the latest.
 */
export function waiting(incoming: readonly Incoming[], people: readonly Person[], today: LocalDate): Waiting[] {
  const hidden = hiddenOf(people);
  const open = incoming.filter(
    (i) =>
      i.answered === null &&
      (i.later === null || i.later <= today) &&
      (i.manner === 'real' || i.manner === 'unclear') &&
      i.date <= today &&
      !hidden.has(i.person),
  );
  return [...Map.groupBy(open, (i) => i.person)]
    .map(([person, theirs]) => ({
      person,
      items: theirs.map((i) => i.key).sort(),
      since: theirs.map((i) => i.date).reduce((a, b) => (a < b ? a : b)),
      asks: theirs.some((i) => i.asks),
    }))
    .sort((a, b) => Number(b.asks) - Number(a.asks) || order(b.since, a.since) || order(a.person, b.person));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What an account must have been met for before it may be asked about. */
const evidence = { items: 30, sessions: 3, days: 14 };
const keptFor = 180;

/** An account that only broadcast, as far as we noticed. */
export interface Broadcaster {
  person: PersonKey;
  /** Items met in the last four weeks. */
  items: number;
  /** It was kept before, 180 days ago or longer. */
  keptBefore: boolean;
}

/**
 * Accounts met with 30 items or more in 3 sessions or more over 14 days or more, of which none was conversation,
 * without any contact in either direction, not protected and not on the alert list: zero of 30 puts the true share
 * below 9.5 %. At most five; "Keep" holds for 180 days, and those kept before come first. Counted over the five weeks
 * that hold the last 28 days. Measures 4.11.
 */
export function onlyBroadcast(
  accounts: readonly Account[],
  exchanges: readonly Exchange[],
  people: readonly Person[],
  today: LocalDate,
): Broadcaster[] {
  const known = new Map(people.map((p) => [p.person, p]));
  const contacts = new Set(exchanges.map((e) => e.person));
  const [firstWeek, lastWeek] = [mondayOf(lastDays(windowDays, today)), mondayOf(today)];
  const isKept = (kept: LocalDate | null) => kept !== null && addDays(kept, keptFor) > today;
  return accounts
    .filter((a) => !(a.spared || contacts.has(a.person)))
    .filter(({ person }) => {
      const p = known.get(person);
      return !(p?.pinned || p?.hidden || isKept(p?.kept ?? null));
    })
    .map((a) => ({ ...a, met: metIn(a, firstWeek, lastWeek) }))
    .filter(
      ({ met, first, last }) =>
        met.talk === 0 &&
        met.items >= evidence.items &&
        met.sessions >= evidence.sessions &&
        daysBetween(first, last) >= evidence.days,
    )
    .map(({ person, met }) => ({ person, items: met.items, keptBefore: Boolean(known.get(person)?.kept) }))
    .sort((a, b) => Number(b.keptBefore) - Number(a.keptBefore) || b.items - a.items || order(a.person, b.person))
    .slice(0, mostNames);
}

/** What was met of an account from one Monday to another, both included. */
const metIn = ({ weeks }: Account, first: LocalDate, last: LocalDate) =>
  Object.entries(weeks)
    .filter(([monday]) => monday >= first && monday <= last)
    .reduce(
      (sum, [, w]) => ({ items: sum.items + w.items, talk: sum.talk + w.talk, sessions: sum.sessions + w.sessions }),
      { items: 0, talk: 0, sessions: 0 },
    );

/** All whom the review names: those it may hold in clear, with pinned people and the close circle (measures 4.15). */
export const listedPeople = (records: Records, today: LocalDate): PersonKey[] => {
  const { exchanges, incoming, accounts, people } = records;
  return [
    ...circle(exchanges, people, today),
    ...partners(exchanges, people, today),
    ...waiting(incoming, people, today).map((w) => w.person),
    ...longLost(exchanges, people, today).map((l) => l.person),
    ...onlyBroadcast(accounts, exchanges, people, today).map((b) => b.person),
  ];
};
