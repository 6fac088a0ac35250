/**
 * Time against your own plan (measures 4.12): all networks together, as time saved on one may move to another. No lock,
 * no count of overruns.
 */
import type { Session } from './session.ts';
import { addDays } from './week.ts';

const minutes = (ms: number) => Math.round(ms / 60_000);

/** Active milliseconds of a day on all networks, by the local date that a session began on. */
export const activeOn = (date: string, sessions: readonly Session[]) =>
  sessions
    .filter((s) => s.localDate === date)
    .flatMap((s) => Object.values(s.active))
    .reduce((a, b) => a + b, 0);

/** Active time per exchange, minutes; an exchange is a reply that you wrote. Null without one. Measures 4.12. */
export const minutesPerExchange = (active: number, replies: number) =>
  replies === 0 ? null : active / 60_000 / replies;

/**
 * Mean per calendar day, minutes: days without use are days too. `days`: how many of the week have passed. Measures
 * 4.12.
 */
export const minutesPerDay = (active: number, days: number) => (days === 0 ? null : active / 60_000 / days);

/** The median of numbers; null of none. */
export function median(list: readonly number[]): number | null {
  return quantile(
    [...list].sort((a, b) => a - b),
    0.5,
  );
}

/** The q-th quantile of sorted numbers, between neighbours in proportion; null of none. */
export function quantile(sorted: readonly number[], q: number): number | null {
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}

/**
 * What a plan may be suggested to be: the median of the minutes per day in your first seven days, of those you were
 * here. Null until they are over. There is no default. Measures 4.12.
 */
export function suggestedPlan(sessions: readonly Session[], today: string): number | null {
  const first = sessions.map((s) => s.localDate).reduce((a, b) => (a < b ? a : b), today);
  if (addDays(first, 7) > today) return null;
  const week = Array.from({ length: 7 }, (_, i) => addDays(first, i));
  const used = week.filter((d) => sessions.some((s) => s.localDate === d)).map((d) => minutes(activeOn(d, sessions)));
  return median(used);
}

/** Minutes that "15 more" adds. */
const moreMinutes = 15;

/** What was answered to the line today; it is forgotten tomorrow, and how often is nobody's business. */
export interface PlanAnswer {
  date: string;
  /** How far today's plan has been put off, minutes. */
  more: number;
  /** "Finish here": the line has been said. */
  finished: boolean;
}

/** "15 more": today's plan is put off from what has been spent by now, milliseconds. */
export const putOff = (plan: number, active: number, today: string): PlanAnswer => ({
  date: today,
  more: Math.max(0, Math.floor(active / 60_000) - plan) + moreMinutes,
  finished: false,
});

/**
 * Whether the one quiet line is due: a plan was made, today's time has reached it with what was added, and it was not
 * said already.
 */
export const isPlanReached = (plan: number | null, active: number, answer: PlanAnswer | null, today: string) => {
  if (plan === null) return false;
  const now = answer?.date === today ? answer : null;
  return !now?.finished && active >= (plan + (now?.more ?? 0)) * 60_000;
};
