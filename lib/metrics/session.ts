/** Sessions and their tallies (measures 4.1 and 4.2). Arithmetic only. */
import { actions, type Encounter, labels, reasonsFor, type Tally } from '../types.ts';

/** A longer silence ends a session, milliseconds (measures 4.2: 30 min by convention). */
export const sessionGap = 30 * 60_000;
/** A gap between two activity events counts for at most this much active time, milliseconds. */
export const idleAfter = 60_000;
/** Fewer encountered items than this: a glance, no ratio. */
export const glanceBelow = 5;

const zeros = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((k) => [k, 0])) as Record<K, number>;

export const emptyTally = (): Tally => ({
  encountered: zeros(labels),
  seen: zeros(labels),
  actions: zeros(actions),
  toYou: 0,
  replies: 0,
  treatedFor: {},
  noiseFor: {},
});

const bump = <K extends string>(counts: Partial<Record<K, number>>, key: K) => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** Adds one encounter to a tally, in place. */
function count(tally: Tally, e: Encounter): Tally {
  tally.encountered[e.label]++;
  if (e.seen) tally.seen[e.label]++;
  tally.actions[e.action]++;
  if (e.label === 'conversation') {
    if (e.toYou) tally.toYou++;
    if (e.reply) tally.replies++;
  } else if (e.label !== 'unclear') {
    const [code] = reasonsFor(e.codes, e.label);
    if (code) bump(tally.noiseFor, code);
    if (code && (e.action === 'dim' || e.action === 'collapse' || e.action === 'hide')) bump(tally.treatedFor, code);
  }
  return tally;
}

/** Encounters → tally. Each is one item; the caller has merged what was met twice. */
export const tallyOf = (encounters: Iterable<Encounter>): Tally => {
  const tally = emptyTally();
  for (const e of encounters) count(tally, e);
  return tally;
};

/** Adds the counts of one tally to another, in place. */
export function addTally(to: Tally, from: Tally): Tally {
  for (const key of ['encountered', 'seen', 'actions', 'treatedFor', 'noiseFor'] as const) {
    const sum = to[key] as Record<string, number>;
    for (const [k, n] of Object.entries(from[key])) sum[k] = (sum[k] ?? 0) + n;
  }
  to.toYou += from.toYou;
  to.replies += from.replies;
  return to;
}

/** The same item met again in a session: counted once; last class wins, seen stays seen (measures 4.1). */
export const merge = (before: Encounter | undefined, now: Encounter): Encounter =>
  before ? { ...now, at: Math.min(before.at, now.at), seen: before.seen || now.seen } : now;

/** Event times (ms, ascending) → sessions, split where the silence is longer than `gap`. */
export function sessionise(times: readonly number[], gap = sessionGap): number[][] {
  const sessions: number[][] = [];
  for (const t of times) {
    const open = sessions.at(-1);
    const last = open?.at(-1);
    if (open && last !== undefined && t - last <= gap) open.push(t);
    else sessions.push([t]);
  }
  return sessions;
}

/** Active milliseconds between consecutive event times: each gap counts up to `idleAfter`. */
export const activeTime = (times: readonly number[]) =>
  times.slice(1).reduce((sum, t, i) => sum + Math.min(t - (times[i] ?? t), idleAfter), 0);

/**
 * One session as it is kept. Dates are local to where it began; travelling never re-buckets the past (measures 4.13).
 */
export interface Session {
  /** Epoch milliseconds of the first encounter; its key. */
  start: number;
  /** Epoch milliseconds of the last event. */
  last: number;
  /** IANA zone at the start. */
  zone: string;
  /** YYYY-MM-DD in that zone. */
  localDate: string;
  /** Active milliseconds by network. */
  active: Record<string, number>;
  /** By network; null while the session is open and its encounters are kept one by one. */
  tallies: Record<string, Tally> | null;
  /**
   * Versions of the judge whose verdicts are in it (measures 4.14: an update breaks comparability); left out by what
   * was kept before.
   */
  models?: string[];
}

/** Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** YYYY-MM-DD of an instant in a zone. */
export function localDateOf(at: number, zone: string): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, format);
  return format.format(at);
}

/**
 * The same in the zone of this machine, without `Intl`: to load that takes a page's first script some twenty milliseconds
 * (Chromium 156, 2026-11).
 */
export function dateHere(at: number): string {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
