/**
 * ISO 8601 weeks over local calendar dates, and the sums of one (measures 4.13). Dates are `YYYY-MM-DD`; no zone is in
 * them.
 */
import type { Tally } from '../types.ts';
import { addTally, emptyTally, glanceBelow, localDateOf, type Session } from './session.ts';

const day = 86_400_000;
/** Rows are many and their days few: each is worked out once. */
function once<Given, Got>(work: (given: Given) => Got): (given: Given) => Got {
  const known = new Map<Given, Got>();
  return (given) => {
    const got = known.get(given) ?? work(given);
    if (known.size >= 4_096) known.clear();
    known.set(given, got);
    return got;
  };
}
/** A date is counted in UTC days, which are always 24 hours long. */
const utc = once((date: string) => Date.parse(`${date}T00:00:00Z`));
const dateOf = once((ms: number) => new Date(ms).toISOString().slice(0, 10));

/** A day of the calendar, as dates are written here. */
export const isDay = once(
  (date: string) => /^\d{4}-\d\d-\d\d$/u.test(date) && !Number.isNaN(utc(date)) && dateOf(utc(date)) === date,
);

export const addDays = (date: string, n: number) => dateOf(utc(date) + n * day);

/** Calendar days from one date to another; negative where it lies before. */
export const daysBetween = (from: string, to: string) => Math.round((utc(to) - utc(from)) / day);

/** The Monday on or before a date: what a week is known by here. */
export const mondayOf = once((date: string) => addDays(date, -((new Date(utc(date)).getUTCDay() + 6) % 7)));

/** Year and number of the week of a date; week 1 holds the year's first Thursday. */
export function isoWeek(date: string): { year: number; week: number } {
  const thursday = addDays(mondayOf(date), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: 1 + Math.floor((utc(thursday) - utc(`${year}-01-01`)) / (7 * day)) };
}

/** `2026-W48`. */
export function weekKey(date: string): string {
  const { year, week } = isoWeek(date);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** How many weeks a year has: 52, or 53 as 2026. The 28th of December is always in the last. */
export const weeksIn = (year: number) => isoWeek(`${year}-12-28`).week;

/**
 * Hours that a date has in a zone: 24, and 23 or 25 where the clocks change. Rates per day use days, never 24 hours,
 * and what is shown by the hour goes by the clock on the wall. Midnight is looked for hour by hour, to the quarter, as
 * zones change by less than a day.
 */
export function hoursOf(date: string, zone: string): number {
  const quarter = 900_000;
  const from = utc(date) - day;
  const within = Array.from({ length: 4 * 72 }, (_, i) => localDateOf(from + i * quarter, zone) === date);
  return within.filter(Boolean).length / 4;
}

/** The seven dates of the week of a date, Monday first. */
export const datesOf = (date: string) => Array.from({ length: 7 }, (_, i) => addDays(mondayOf(date), i));

/** Fewer than this: counts, no ratios (measures 4.13). */
export const enough = { sessions: 3, items: 60 };

interface Day {
  date: string;
  /** Null: nothing recorded, which is a gap and not a zero. */
  tally: Tally | null;
  /** Active milliseconds. */
  active: number;
}
export interface Week {
  days: Day[];
  tally: Tally;
  byNetwork: [network: string, tally: Tally][];
  active: number;
  /** Enough sessions and items for a share to be said. */
  tells: boolean;
}

const metIn = ({ encountered: e }: Tally) => e.conversation + e.broadcast + e['click-bait'];
const sumOf = (tallies: readonly Tally[]) => tallies.reduce(addTally, emptyTally());
const talliesOf = (session: Session) => Object.values(session.tallies ?? {});

/** The week of a date, from sessions of any dates: each belongs to the local date it began on. */
export function weekOf(date: string, sessions: readonly Session[]): Week {
  const dates = datesOf(date);
  const mine = sessions.filter((s) => dates.includes(s.localDate));
  const activeIn = (some: readonly Session[]) =>
    some.flatMap((s) => Object.values(s.active)).reduce((a, b) => a + b, 0);
  const days = dates.map((d) => {
    const some = mine.filter((s) => s.localDate === d);
    return { date: d, tally: some.length > 0 ? sumOf(some.flatMap(talliesOf)) : null, active: activeIn(some) };
  });
  const tally = sumOf(mine.flatMap(talliesOf));
  const networks = [...new Set(mine.flatMap((s) => Object.keys(s.tallies ?? {})))].sort();
  const full = mine.filter((s) => {
    const { encountered } = sumOf(talliesOf(s));
    return Object.values(encountered).reduce((a, b) => a + b, 0) >= glanceBelow;
  });
  return {
    days,
    tally,
    byNetwork: networks.map((n) => [n, sumOf(mine.flatMap((s) => s.tallies?.[n] ?? []))]),
    active: activeIn(mine),
    tells: full.length >= enough.sessions && metIn(tally) >= enough.items,
  };
}
