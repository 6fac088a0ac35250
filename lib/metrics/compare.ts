/** Week over week (measures 4.14): is it a change, or what weeks do anyhow? */
import { classified, wilson } from './ratio.ts';
import type { LocalDate } from './records.ts';
import type { DaySum, Part, WeekSum } from './sums.ts';
import { quantile } from './time.ts';
import { addDays, daysBetween, enough } from './week.ts';

/**
 * What the design effect needs of sessions i with c_i conversations among m_i items: sums alone, so that weeks,
 * networks and devices add up in any order, and no session has to be kept for it.
 */
export interface Spread {
  /** Sessions with a classified item. */
  sessions: number;
  /** Σc. */
  c: number;
  /** Σm. */
  m: number;
  /** Σc², Σcm, Σm². */
  cc: number;
  cm: number;
  mm: number;
}

export const noSpread: Spread = { sessions: 0, c: 0, m: 0, cc: 0, cm: 0, mm: 0 };

/** The spread of sessions given as [c, m]; one without classified items says nothing. */
export const spreadOf = (sessions: Iterable<readonly [c: number, m: number]>): Spread => {
  const sum = { ...noSpread };
  for (const [c, m] of sessions) {
    if (m === 0) continue;
    sum.sessions++;
    sum.c += c;
    sum.m += m;
    sum.cc += c * c;
    sum.cm += c * m;
    sum.mm += m * m;
  }
  return sum;
};

export const addSpread = (a: Spread, b: Spread): Spread => ({
  sessions: a.sessions + b.sessions,
  c: a.c + b.c,
  m: a.m + b.m,
  cc: a.cc + b.cc,
  cm: a.cm + b.cm,
  mm: a.mm + b.mm,
});

/** Fewer sessions than this in eight weeks: the design effect is not known, and nothing is compared. */
const leastSessions = 6;

/**
 * deff = v / (p(1 − p)/n), v = s/(s − 1) · Σ(c_i − p·m_i)² / n²: by how much posts met in one session resemble each
 * other. At least 1. Null: fewer than six sessions. All or none: 1, as nothing varies. Measures 4.14; v is the variance
 * of a ratio over clusters.
 */
export function designEffect({ sessions: s, c, m: n, cc, cm, mm }: Spread): number | null {
  if (s < leastSessions) return null;
  const p = c / n;
  if (p === 0 || p === 1) return 1;
  const v = ((s / (s - 1)) * (cc - 2 * p * cm + p * p * mm)) / (n * n);
  return Math.max(1, v / ((p * (1 - p)) / n));
}

export interface Change {
  /** p₂ − p₁, −1 to 1. */
  delta: number;
  low: number;
  high: number;
}

/**
 * Δ = p₂ − p₁ of c₁ of n₁ and c₂ of n₂, with Newcombe's hybrid score interval at 95 %: Wilson limits of each share, for
 * n/deff items. n = 0 leaves a share unknown, and the interval wide. Measures 4.14.
 */
export function newcombe(c1: number, n1: number, c2: number, n2: number, deff1 = 1, deff2 = deff1): Change {
  const p1 = n1 === 0 ? 0 : c1 / n1;
  const p2 = n2 === 0 ? 0 : c2 / n2;
  const [l1, u1] = wilson(c1 / deff1, n1 / deff1);
  const [l2, u2] = wilson(c2 / deff2, n2 / deff2);
  const delta = p2 - p1;
  return { delta, low: delta - Math.hypot(p2 - l2, u1 - p1), high: delta + Math.hypot(u2 - p2, p1 - l1) };
}

/** A smaller difference than this is not worth a word, whatever the interval says. */
const leastDelta = 0.03;

/** `up` or `down` only if the interval excludes 0 and |Δ| ≥ 3 points; else `same`. Measures 4.14. */
export const directionOf = ({ delta, low, high }: Change): 'up' | 'down' | 'same' => {
  if (Math.abs(delta) < leastDelta) return 'same';
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'same';
};

/** Which part of a week is looked at: all of it, or one network's. */
export type Pick = (week: WeekSum) => Part | undefined;

export type Comparison =
  /**
   * `none`: no week before it, or no day of it is over · `few`: too little in one of the two · `model`: the judge was
   * updated.
   */
  | { say: 'none' | 'few' | 'model' }
  /** `days`: of how many weekdays, from Monday on; 7 for a complete week. */
  | { say: 'up' | 'down' | 'same'; change: Change; days: number };

/** Weeks that a usual range and the design effect look at. */
const span = 8;

/** A week with a session. In one without, what is left from others may still be decided. */
const isUsed = ({ all }: WeekSum) => Object.keys(all.days).length > 0;

/** One version of the judge, and the same, speaks in both. What was kept before versions were has none. */
const sameJudge = (a: WeekSum, b: WeekSum) => a.models.length < 2 && a.models.join() === b.models.join();

/** Enough for a share to be said (measures 4.13). */
export const tells = ({ sessions, n }: { sessions: number; n: number }) =>
  sessions >= enough.sessions && n >= enough.items;

/** The first days of a part, Monday on, as one. */
const firstDays = (part: Part, monday: LocalDate, days: number): Omit<DaySum, 'active'> =>
  Object.entries(part.days)
    .filter(([date]) => date < addDays(monday, days))
    .reduce((sum, [, d]) => ({ c: sum.c + d.c, n: sum.n + d.n, sessions: sum.sessions + d.sessions }), {
      c: 0,
      n: 0,
      sessions: 0,
    });

/**
 * A week against the one before it. Complete weeks are compared; in a running one the days that are over, with the same
 * weekdays. The design effect is that of the eight weeks up to it under the same judge. A week that two versions of the
 * judge have spoken in, or another version than in the week before, is compared with none: an update breaks
 * comparability. Measures 4.14.
 */
export function compareWeek(weeks: readonly WeekSum[], monday: LocalDate, today: LocalDate, pick: Pick): Comparison {
  const at = (m: LocalDate) => weeks.find((w) => w.monday === m);
  const [week, before] = [at(monday), at(addDays(monday, -7))];
  const [now, then] = [week && pick(week), before && pick(before)];
  const days = Math.min(7, daysBetween(monday, today));
  if (!(week && before && now && then && isUsed(before)) || days <= 0) return { say: 'none' };
  if (!sameJudge(week, before)) return { say: 'model' };
  const [a, b] = [firstDays(then, before.monday, days), firstDays(now, monday, days)];
  const spread = weeks
    .filter((w) => w.monday <= monday && w.monday > addDays(monday, -7 * span) && sameJudge(w, week))
    .map((w) => pick(w)?.spread ?? noSpread)
    .reduce(addSpread, noSpread);
  const deff = designEffect(spread);
  if (deff === null || !tells(a) || !tells(b)) return { say: 'few' };
  const change = newcombe(a.c, a.n, b.c, b.n, deff);
  return { say: directionOf(change), change, days };
}

/**
 * One of the last weeks; `share` null: not recorded, or too little for a share. `breaks`: another judge spoke than in
 * the week before.
 */
export interface Point {
  monday: LocalDate;
  c: number;
  n: number;
  share: number | null;
  breaks: boolean;
}

/** The eight weeks up to one, gaps included, oldest first (measures 5.2). */
export function lastWeeks(weeks: readonly WeekSum[], monday: LocalDate, pick: Pick): Point[] {
  const earlier = (m: LocalDate) => weeks.findLast((w) => w.monday < m && isUsed(w));
  return Array.from({ length: span }, (_, i) => addDays(monday, 7 * (i + 1 - span))).map((m) => {
    const week = weeks.find((w) => w.monday === m);
    const part = week && pick(week);
    const before = earlier(m);
    const { c, n } = part ? sharePart(part) : { c: 0, n: 0 };
    return {
      monday: m,
      c,
      n,
      share: part && tells({ sessions: part.sessions, n }) ? c / n : null,
      breaks: Boolean(week && isUsed(week) && before && !sameJudge(week, before)),
    };
  });
}

const sharePart = ({ tally: { encountered } }: Part) => ({ c: encountered.conversation, n: classified(encountered) });

/** Weeks that your own range needs before there is one. */
const leastWeeks = 4;

/**
 * Your own usual range: the middle half (quartiles) of the shares of the eight weeks before one, under the same judge.
 * Null before four of them tell a share: "your usual range appears after four weeks". Measures 5.2.
 */
export function usualRange(
  weeks: readonly WeekSum[],
  monday: LocalDate,
  pick: Pick,
): [low: number, high: number] | null {
  const week = weeks.findLast((w) => w.monday <= monday && isUsed(w));
  const shares = weeks
    .filter((w) => w.monday < monday && w.monday >= addDays(monday, -7 * span) && week && sameJudge(w, week))
    .flatMap((w) => {
      const part = pick(w);
      if (!part) return [];
      const { c, n } = sharePart(part);
      return tells({ sessions: part.sessions, n }) ? [c / n] : [];
    })
    .sort((a, b) => a - b);
  const [low, high] = [quantile(shares, 0.25), quantile(shares, 0.75)];
  return shares.length < leastWeeks || low === null || high === null ? null : [low, high];
}
