/**
 * What is kept of a week once its sessions are gone (measures 4.13 and 4.15): sums that add up over networks, weeks and
 * devices. No person is in them.
 */
import type { Network, Tally } from '../types.ts';
import { addSpread, noSpread, type Spread, spreadOf } from './compare.ts';
import { type Depths, depthsOf } from './depth.ts';
import { answerRate, type Count, decisionOn, readFirstOf, writtenIn } from './participation.ts';
import { classified } from './ratio.ts';
import { keptSince, type LocalDate, type Records, withoutDay, withoutNetwork } from './records.ts';
import { addTally, emptyTally, glanceBelow, type Session } from './session.ts';
import { addDays, mondayOf } from './week.ts';

/** What one day leaves: conversation and classified items, sessions of five items or more, active milliseconds. */
export interface DaySum {
  c: number;
  n: number;
  sessions: number;
  active: number;
}

/** All that is counted of some days, on one network or on all. */
export interface Part {
  tally: Tally;
  /** Sessions with five items or more: a glance counts in time alone (measures 4.2). */
  sessions: number;
  spread: Spread;
  active: number;
  /** Days with a session; the others are gaps and no zeros. */
  days: Record<LocalDate, DaySum>;
  replies: number;
  openings: number;
  /** Contributions with a real reply within 72 hours, as far as met. */
  answered: number;
  readFirst: Count;
  /** Of what was written to you and decided in these days (measures 4.6). */
  answers: Count;
  /** The same by person, each once a week. */
  peopleAnswered: Count;
  depths: Depths;
  /** Treated items that were opened, and that were called no noise. */
  opened: number;
  wrong: number;
}

/** A week's sums; `monday` is its key. */
export interface WeekSum {
  monday: LocalDate;
  /** Versions of the judge in it. */
  models: string[];
  all: Part;
  networks: Record<string, Part>;
}

/** A week as another device of the reader counted it. */
export interface DeviceWeek {
  device: string;
  week: WeekSum;
}

/** All that is kept: settled weeks, and the records that the others are made of. */
export interface Kept {
  sums: readonly WeekSum[];
  records: Records;
  /** What came of other devices through the browser's sync (slim.ts); it is not kept here. */
  others?: readonly DeviceWeek[];
}

const noCount: Count = { c: 0, n: 0 };
const addCount = (a: Count, b: Count): Count => ({ c: a.c + b.c, n: a.n + b.n });

export const noPart = (): Part => ({
  tally: emptyTally(),
  sessions: 0,
  spread: noSpread,
  active: 0,
  days: {},
  replies: 0,
  openings: 0,
  answered: 0,
  readFirst: noCount,
  answers: noCount,
  peopleAnswered: noCount,
  depths: {},
  opened: 0,
  wrong: 0,
});

const addKeyed = <T>(a: Record<string, T>, b: Record<string, T>, add: (x: T, y: T) => T): Record<string, T> => {
  const sum = { ...a };
  for (const [key, value] of Object.entries(b)) sum[key] = key in sum ? add(sum[key] as T, value) : value;
  return sum;
};
const addDay = (a: DaySum, b: DaySum): DaySum => ({
  c: a.c + b.c,
  n: a.n + b.n,
  sessions: a.sessions + b.sessions,
  active: a.active + b.active,
});

/** The sums of two weeks, or of two devices, as one. */
export const addPart = (a: Part, b: Part): Part => ({
  tally: [a.tally, b.tally].reduce(addTally, emptyTally()),
  sessions: a.sessions + b.sessions,
  spread: addSpread(a.spread, b.spread),
  active: a.active + b.active,
  days: addKeyed(a.days, b.days, addDay),
  replies: a.replies + b.replies,
  openings: a.openings + b.openings,
  answered: a.answered + b.answered,
  readFirst: addCount(a.readFirst, b.readFirst),
  answers: addCount(a.answers, b.answers),
  peopleAnswered: addCount(a.peopleAnswered, b.peopleAnswered),
  depths: addKeyed(a.depths, b.depths, (x, y) => x + y),
  opened: a.opened + b.opened,
  wrong: a.wrong + b.wrong,
});

/** The same week from two devices, or two weeks as one, known by the earlier Monday. */
export const addWeek = (a: WeekSum, b: WeekSum): WeekSum => ({
  monday: a.monday < b.monday ? a.monday : b.monday,
  models: [...new Set([...a.models, ...b.models])].sort(),
  all: addPart(a.all, b.all),
  networks: addKeyed(a.networks, b.networks, addPart),
});

/** Of the same week of one device, from an import or a copy, the one that saw more, whichever comes first. */
export const fullerWeek = (a: WeekSum, b: WeekSum): WeekSum => {
  const seen = ({ all }: WeekSum) => Object.values(all.tally.encountered).reduce((x, y) => x + y, 0);
  if (seen(a) !== seen(b)) return seen(a) > seen(b) ? a : b;
  return JSON.stringify(a) > JSON.stringify(b) ? a : b;
};

const talliesIn = (session: Session, network: Network | null): Tally[] =>
  network === null ? Object.values(session.tallies ?? {}) : [session.tallies?.[network]].filter((t) => t !== undefined);

/** One session's share: of a network, or of all. Null where it was not there. */
function sessionPart(session: Session, network: Network | null) {
  const tallies = talliesIn(session, network);
  const active =
    network === null ? Object.values(session.active).reduce((a, b) => a + b, 0) : (session.active[network] ?? 0);
  if (tallies.length === 0 && active === 0) return null;
  const tally = tallies.reduce(addTally, emptyTally());
  const n = classified(tally.encountered);
  const isFull = n + tally.encountered.unclear >= glanceBelow;
  return { date: session.localDate, tally, c: tally.encountered.conversation, n, isFull, active };
}

/** What records tell of one week alone. */
function recordsOf(monday: LocalDate, sunday: LocalDate, records: Records) {
  const isHere = (date: LocalDate) => date >= monday && date <= sunday;
  const within = <T extends { date: LocalDate }>(rows: readonly T[]) => rows.filter((r) => isHere(r.date));
  return {
    sessions: records.sessions.filter((s) => isHere(s.localDate)),
    contributions: within(records.contributions),
    incoming: records.incoming.filter((i) => isHere(decisionOn(i).on)),
    threads: within(records.threads),
    handling: within(records.handling),
  };
}

/** Its sums on one network, or on all (null). */
function partOf(of: ReturnType<typeof recordsOf>, monday: LocalDate, sunday: LocalDate, network: Network | null): Part {
  const here = <T extends { network: Network }>(rows: readonly T[]) =>
    network === null ? rows : rows.filter((r) => r.network === network);
  const sessions = of.sessions.flatMap((s) => sessionPart(s, network) ?? []);
  const contributions = here(of.contributions);
  const handling = here(of.handling);
  const { people, ...answers } = answerRate(here(of.incoming), monday, sunday);
  return {
    tally: sessions.map((s) => s.tally).reduce(addTally, emptyTally()),
    sessions: sessions.filter((s) => s.isFull).length,
    spread: spreadOf(sessions.filter((s) => s.isFull).map((s) => [s.c, s.n])),
    active: sessions.reduce((sum, s) => sum + s.active, 0),
    days: sessions
      .map((s) => ({ [s.date]: { c: s.c, n: s.n, sessions: Number(s.isFull), active: s.active } }))
      .reduce((a, b) => addKeyed(a, b, addDay), {}),
    ...writtenIn(contributions),
    answered: contributions.filter((c) => c.answeredBy.length > 0).length,
    readFirst: readFirstOf(contributions),
    answers,
    peopleAnswered: people,
    depths: depthsOf(here(of.threads).map((t) => t.turns)),
    opened: handling.reduce((sum, h) => sum + h.opened, 0),
    wrong: handling.reduce((sum, h) => sum + h.wrong, 0),
  };
}

/** The sums of the week of a date, from the records as they are. */
export function weekSumOf(date: LocalDate, records: Records): WeekSum {
  const monday = mondayOf(date);
  const sunday = addDays(monday, 6);
  const of = recordsOf(monday, sunday, records);
  const { sessions, contributions, threads, handling } = of;
  const networks = new Set([
    ...sessions.flatMap((s) => [...Object.keys(s.tallies ?? {}), ...Object.keys(s.active)]),
    // Of what was written to you, by the day it came: it may be decided in another week.
    ...[contributions, records.incoming.filter((i) => i.date >= monday && i.date <= sunday), threads, handling]
      .flat()
      .map((r) => r.network),
  ]);
  return {
    monday,
    models: [...new Set(sessions.flatMap((s) => s.models ?? []))].sort(),
    all: partOf(of, monday, sunday, null),
    networks: Object.fromEntries([...networks].sort().map((n) => [n, partOf(of, monday, sunday, n)])),
  };
}

/** Days after its end until nothing in a week can change: a contribution is heard for three days. */
const settleDays = 3;
/** Whether a week's sums are final. */
export const isSettled = (monday: LocalDate, today: LocalDate) => addDays(monday, 6 + settleDays) < today;

/**
 * The Mondays of weeks that records tell of, oldest first. Contributions are kept for longer than sessions, and make no
 * week alone.
 */
function mondaysIn(records: Records, today: LocalDate): LocalDate[] {
  const since = keptSince('sessions', today);
  const others = [...records.contributions.map((c) => c.date), ...records.incoming.map((i) => decisionOn(i).on)];
  const dates = new Set([...records.sessions.map((s) => s.localDate), ...others.filter((d) => d >= since)]);
  return [...new Set([...dates].filter((d) => d <= today).map(mondayOf))].sort();
}

/**
 * The weeks to keep: those already settled as they are, those that have settled since from the records, and none older
 * than 60 weeks. To be stored before `retire` takes the records; twice is once. Oldest first.
 */
export function settle(sums: readonly WeekSum[], records: Records, today: LocalDate): WeekSum[] {
  const kept = sums.filter((w) => isSettled(w.monday, today));
  const known = new Set(kept.map((w) => w.monday));
  const since = mondayOf(keptSince('weeks', today));
  const fresh = mondaysIn(records, today)
    .filter((monday) => !known.has(monday) && isSettled(monday, today))
    .map((monday) => weekSumOf(monday, records));
  return [...kept, ...fresh].filter((w) => w.monday >= since).sort((a, b) => (a.monday < b.monday ? -1 : 1));
}

/** All weeks, those that are not settled yet from the records as they are. Oldest first. */
export function weeksOf(sums: readonly WeekSum[], records: Records, today: LocalDate): WeekSum[] {
  const kept = settle(sums, records, today);
  const known = new Set(kept.map((w) => w.monday));
  const running = mondaysIn(records, today)
    .filter((monday) => !known.has(monday))
    .map((monday) => weekSumOf(monday, records));
  return [...kept, ...running].sort((a, b) => (a.monday < b.monday ? -1 : 1));
}

/** Weeks with those of other devices. Oldest first. */
export function withOthers(weeks: readonly WeekSum[], others: readonly DeviceWeek[] = []): WeekSum[] {
  const all = new Map(weeks.map((w) => [w.monday, w]));
  for (const { week } of others) {
    const known = all.get(week.monday);
    all.set(week.monday, known ? addWeek(known, week) : week);
  }
  return [...all.values()].sort((a, b) => (a.monday < b.monday ? -1 : 1));
}

/**
 * Without a day: its rows, and its week's sum, which the days that are left make anew. A week that reaches back to where
 * sessions are no longer kept goes as a whole.
 */
export function forgetDay({ sums, records }: Kept, date: LocalDate, today: LocalDate): Kept {
  const monday = mondayOf(date);
  const left = withoutDay(records, date);
  const isWhole = monday >= keptSince('sessions', today);
  return {
    sums: sums.filter((w) => w.monday !== monday),
    records: isWhole ? left : { ...left, sessions: left.sessions.filter((s) => mondayOf(s.localDate) !== monday) },
  };
}

/**
 * Without a network. Of settled weeks what is left is summed; how many sessions there were apart from it is no longer
 * known, so as many as the network most visited had.
 */
export const forgetNetwork = ({ sums, records }: Kept, network: Network): Kept => ({
  sums: sums.flatMap((w) => {
    const { [network]: _, ...networks } = w.networks;
    const parts = Object.values(networks);
    if (parts.length === 0) return [];
    const sessions = Math.max(...parts.map((p) => p.sessions));
    return [{ ...w, networks, all: { ...parts.reduce(addPart, noPart()), sessions } }];
  }),
  records: withoutNetwork(records, network),
});

export const networksIn = (weeks: readonly WeekSum[]): Network[] =>
  [...new Set(weeks.flatMap((w) => Object.keys(w.networks)))].sort();
