/**
 * A week's sums in few numbers, to travel between devices of one reader: counts by week, by day and by network, and nobody in
 * them. What is told of people, of what filled the rest and of what was folded stays with the device it was counted on.
 */
import type { LocalDate } from './records.ts';
import { emptyTally } from './session.ts';
import { noPart, type Part, type WeekSum } from './sums.ts';
import { addDays, daysBetween } from './week.ts';

/** `n`: counts in the order of `countsOf` · `days`: weekday (0 is Monday), conversation, classified, sessions, active seconds. */
interface SlimPart {
  n: number[];
  days: number[][];
}
/** `parts`: by network, and under `''` of all of them: sessions are not the sum of what networks had. */
export interface SlimWeek {
  models: string[];
  parts: Record<string, SlimPart>;
}
/** So many counts stand in `n`, and so many numbers in one of `days`. */
export const slimCounts = { n: 17, day: 5 };

const countsOf = ({ tally, sessions, replies, openings, answered, spread }: Part): number[] => [
  ...[tally.encountered.conversation, tally.encountered.broadcast],
  ...[tally.encountered['click-bait'], tally.encountered.unclear, tally.seen.conversation],
  ...[tally.toYou, tally.replies, sessions, replies, openings, answered],
  ...[spread.sessions, spread.c, spread.m, spread.cc, spread.cm, spread.mm],
];

const slimPart = (part: Part, monday: LocalDate): SlimPart => ({
  n: countsOf(part),
  days: Object.entries(part.days)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { c, n, sessions, active }]) => [
      ...[daysBetween(monday, date), c, n, sessions],
      Math.round(active / 1_000),
    ]),
});

export const slimOf = ({ monday, models, all, networks }: WeekSum): SlimWeek => ({
  models,
  parts: Object.fromEntries(
    [['', all] as const, ...Object.entries(networks)].map(([network, part]) => [network, slimPart(part, monday)]),
  ),
});

function partOf({ n, days }: SlimPart, monday: LocalDate): Part {
  const [conversation = 0, broadcast = 0, bait = 0, unclear = 0, seen = 0, toYou = 0, parents = 0, ...more] = n;
  const [sessions = 0, replies = 0, openings = 0, answered = 0, ...spread] = more;
  const [s = 0, c = 0, m = 0, cc = 0, cm = 0, mm = 0] = spread;
  const tally = emptyTally();
  tally.encountered = { conversation, broadcast, 'click-bait': bait, unclear };
  tally.seen.conversation = seen;
  const byDay = days.map(([at = 0, talk = 0, of = 0, some = 0, seconds = 0]) => [
    addDays(monday, at),
    { c: talk, n: of, sessions: some, active: seconds * 1_000 },
  ]);
  return {
    ...noPart(),
    ...{ tally: { ...tally, toYou, replies: parents }, sessions, replies, openings, answered },
    spread: { sessions: s, c, m, cc, cm, mm },
    active: days.reduce((sum, [, , , , seconds = 0]) => sum + seconds * 1_000, 0),
    days: Object.fromEntries(byDay),
  };
}

/** The week as it adds up with others; what did not travel is zero in it. */
export function weekOf(monday: LocalDate, { models, parts: { '': all, ...networks } }: SlimWeek): WeekSum {
  return {
    monday,
    models,
    all: all ? partOf(all, monday) : noPart(),
    networks: Object.fromEntries(Object.entries(networks).map(([n, part]) => [n, partOf(part, monday)])),
  };
}
