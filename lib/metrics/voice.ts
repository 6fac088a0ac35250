/**
 * Where you have a voice (measures 4.8): a lower bound, as a reply counts only where you met it. Say "seen replies",
 * never "nobody answered".
 */
import { wilson } from './ratio.ts';
import { type Contribution, type LocalDate, lastDays, type PersonKey, windowDays } from './records.ts';

/** A reply counts for what it answers within this time, milliseconds. */
const heardWithin = 72 * 60 * 60_000;

/**
 * The contribution with a real reply noted: by another person than you, within 72 hours. Twice is once. Measures 4.8.
 */
export const heard = (contribution: Contribution, by: PersonKey, at: number): Contribution =>
  at < contribution.at || at - contribution.at > heardWithin || contribution.answeredBy.includes(by)
    ? contribution
    : { ...contribution, answeredBy: [...contribution.answeredBy, by].sort() };

/**
 * Which contribution a reply to you answers: the one with its parent's key; where the page names no parent, the only
 * one that is still open on that network. Null where that leaves a choice: no voice is better than a wrong one.
 */
export function answeredBy(contributions: readonly Contribution[], network: string, parent: string | null, at: number) {
  if (parent !== null) return contributions.find((c) => c.network === network && c.key === parent) ?? null;
  const open = contributions.filter((c) => c.network === network && c.at <= at && at - c.at <= heardWithin);
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** s contributions, a of them answered, by how many different people; null: no longer known. */
export interface Heard {
  s: number;
  a: number;
  people: number | null;
}

/** Contributions of the last 28 days by network, in the order of their names. */
export const heardOn = (
  contributions: readonly Contribution[],
  today: LocalDate,
): [network: string, heard: Heard][] => {
  const from = lastDays(windowDays, today);
  const recent = contributions.filter((c) => c.date >= from && c.date <= today);
  return [...Map.groupBy(recent, (c) => c.network)]
    .map(([network, some]): [string, Heard] => [
      network,
      {
        s: some.length,
        a: some.filter((c) => c.answeredBy.length > 0).length,
        people: new Set(some.flatMap((c) => c.answeredBy)).size,
      },
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
};

/** Fewer contributions than this: too few to say. */
const leastContributions = 5;
/** Contributions that the mean of all networks weighs as. */
const priorWeight = 10;

export interface Voice extends Heard {
  network: string;
  /** V, 0 to 1; null: too few to say. */
  voice: number | null;
  /** Wilson limits of a/s at 95 %; null as above. */
  range: [low: number, high: number] | null;
}

/**
 * V = (a + 10·p0) / (s + 10), p0 = Σa/Σs over all networks: shrunk towards your own mean, so that few contributions
 * neither shine nor fail. From five contributions on. Measures 4.8.
 */
export function voices(heardBy: readonly (readonly [network: string, heard: Heard])[]): Voice[] {
  const total = (of: 's' | 'a') => heardBy.reduce((sum, [, h]) => sum + h[of], 0);
  const p0 = total('s') === 0 ? 0 : total('a') / total('s');
  return heardBy.map(([network, h]) => ({
    network,
    ...h,
    ...(h.s < leastContributions
      ? { voice: null, range: null }
      : { voice: (h.a + priorWeight * p0) / (h.s + priorWeight), range: wilson(h.a, h.s) }),
  }));
}

/**
 * What a question about a network needs: three weeks of use, and twenty contributions there. The field asks as much of
 * its own.
 */
const quietFrom = { days: 21, contributions: 20 };

/**
 * The network to ask about, quietly: "was quiet for you this month. Still what you want it for?". Only after three
 * weeks, with twenty contributions there, a voice elsewhere, and a range that lies wholly below that of all other
 * networks together. Null: too early, or no reason to ask. S0: do not spread yourself too thin.
 */
export function quietNetwork(some: readonly Voice[], daysOfUse: number): string | null {
  if (daysOfUse < quietFrom.days) return null;
  const quiet = some
    .filter((v) => v.s >= quietFrom.contributions)
    .filter((v) => {
      const others = some.filter((o) => o.network !== v.network);
      const s = others.reduce((sum, o) => sum + o.s, 0);
      const a = others.reduce((sum, o) => sum + o.a, 0);
      return s >= leastContributions && wilson(v.a, v.s)[1] < wilson(a, s)[0];
    });
  return quiet.sort((x, y) => (x.voice ?? 0) - (y.voice ?? 0))[0]?.network ?? null;
}
