import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '@/lib/classifier/classify.ts';
import {
  addSpread,
  compareWeek,
  designEffect,
  directionOf,
  lastWeeks,
  newcombe,
  noSpread,
  spreadOf,
  usualRange,
} from '@/lib/metrics/compare.ts';
import { companionsOf, ratioOf, reasonShares, shareOf, wilson } from '@/lib/metrics/ratio.ts';
import { randomOf } from '@/lib/metrics/sample-history.ts';
import { emptyTally, tallyOf } from '@/lib/metrics/session.ts';
import { type DaySum, noPart, type WeekSum } from '@/lib/metrics/sums.ts';
import { addDays } from '@/lib/metrics/week.ts';
import { levels } from '@/lib/settings.ts';
import { treat } from '@/lib/treatment.ts';
import {
  type Action,
  actions,
  type Encounter,
  encounterOf,
  labels,
  noContext,
  type TimelineItem,
} from '@/lib/types.ts';
import { read } from './sources.ts';

const encounters = fc.array(
  fc.record({
    network: fc.constant('x'),
    key: fc.uuid(),
    label: fc.constantFrom(...labels),
    codes: fc.constant([]),
    action: fc.constantFrom(...actions),
    toYou: fc.boolean(),
    reply: fc.boolean(),
    seen: fc.boolean(),
    at: fc.nat(),
  }) satisfies fc.Arbitrary<Encounter>,
);

describe('no filter moves the ratio', () => {
  test('whatever is done to whatever was met', () =>
    fc.assert(
      fc.property(encounters, fc.infiniteStream(fc.constantFrom(...actions)), (met, any) => {
        const treated = met.map((e) => ({ ...e, action: any.next().value as Action }));
        const [before, after] = [tallyOf(met), tallyOf(treated)];
        expect(ratioOf(after.encountered)).toEqual(ratioOf(before.encountered));
        expect(companionsOf(after)).toEqual(companionsOf(before));
      }),
    ));

  const replayed: TimelineItem[] = read('tests/fixtures/examples.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const at = (level: (typeof levels)[number]) => {
    const choices = { level, adjust: [], context: noContext };
    return tallyOf(
      replayed.map((item, i) => {
        const verdict = classify(item);
        return encounterOf(item, verdict, treat(item, verdict, choices), true, i);
      }),
    );
  };
  test('a replayed session has one ratio at all levels, though they do more and more', () => {
    const tallies = levels.map(at);
    expect(new Set(tallies.map((t) => JSON.stringify(ratioOf(t.encountered)))).size).toBe(1);
    expect(new Set(tallies.map((t) => JSON.stringify(t.actions))).size).toBeGreaterThan(4);
  });
});

describe('shares', () => {
  const counts = fc.nat(400).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  test('lie in their range, and that in 0 to 1', () =>
    fc.assert(
      fc.property(counts, ([c, n]) => {
        const [low, high] = wilson(c, n);
        const p = n === 0 ? 0 : c / n;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
      }),
    ));
  test('are said with the counts they come from, and never beyond', () =>
    fc.assert(
      fc.property(counts, ([c, n]) => {
        const share = shareOf(c, n);
        expect([share.c, share.n]).toEqual([c, n]);
        if (share.say === 'percent') expect(share.percent).toBeLessThanOrEqual(100);
        if (share.say === 'about') expect(share.tenths).toBeLessThanOrEqual(10);
        if (n < 10) expect(['none', 'counts']).toContain(share.say);
      }),
    ));
  test('of reasons are of all noise, with or without a reason', () => {
    const tally = {
      ...emptyTally(),
      encountered: { conversation: 5, broadcast: 30, 'click-bait': 10, unclear: 3 },
      noiseFor: { repost: 20, listicle: 10 },
    };
    expect(reasonShares(tally)).toEqual([
      { code: 'repost', n: 20, share: 0.5 },
      { code: 'listicle', n: 10, share: 0.25 },
    ]);
  });
  test('beside the ratio: coverage, to you, replies, bait', () => {
    const tally = {
      ...emptyTally(),
      encountered: { conversation: 14, broadcast: 65, 'click-bait': 21, unclear: 25 },
      toYou: 3,
      replies: 10,
    };
    expect(companionsOf(tally)).toMatchObject({
      coverage: { c: 100, n: 125, percent: 80 },
      toYou: { c: 3, n: 14 },
      replies: { c: 10, n: 125, percent: 8 },
      bait: { c: 21, n: 100, percent: 21 },
    });
  });
});

describe('the design effect', () => {
  const session = fc.nat(60).chain((m) => fc.tuple(fc.nat(m), fc.constant(m)));
  test('comes from sums that add up in any order', () =>
    fc.assert(
      fc.property(fc.array(session), fc.array(session), (a, b) => {
        expect(addSpread(spreadOf(a), spreadOf(b))).toEqual(spreadOf([...b, ...a]));
        expect(addSpread(spreadOf(a), noSpread)).toEqual(spreadOf(a));
      }),
    ));
  test.each([
    ['five sessions: unknown', Array.from({ length: 5 }, () => [4, 20] as const), null],
    ['six that are all alike: one, never less', Array.from({ length: 6 }, () => [4, 20] as const), 1],
    ['all conversation: nothing varies', Array.from({ length: 6 }, () => [20, 20] as const), 1],
    [
      'a session without a classified item is none',
      [...Array.from({ length: 5 }, () => [4, 20] as const), [0, 0] as const],
      null,
    ],
  ])('%s', (_, sessions, deff) => expect(designEffect(spreadOf(sessions))).toBe(deff));
});

describe('up, down, about the same', () => {
  test.each([
    ['the plain interval would cry change', newcombe(96, 520, 131, 560), 'up'],
    ['the honest one does not', newcombe(96, 520, 131, 560, 2.95), 'same'],
    ['a real change is one', newcombe(96, 520, 190, 560, 2.95), 'up'],
    ['and the other way round', newcombe(190, 560, 96, 520, 2.95), 'down'],
    ['few: nothing', newcombe(5, 24, 11, 31), 'same'],
    ['sure, but under three points', newcombe(10_000, 100_000, 12_000, 100_000), 'same'],
    ['nothing met in one of the two', newcombe(0, 0, 50, 100), 'same'],
  ])('%s', (_, change, direction) => expect(directionOf(change)).toBe(direction));
});

const monday = '2026-11-16';
/** A week of seven days with a session each. */
const week = (from: string, c: number, n: number, models = ['m'], sessionsPerDay = 1): WeekSum => {
  const days: Record<string, DaySum> = {};
  for (let i = 0; i < 7; i++)
    days[addDays(from, i)] = { c: c / 7, n: n / 7, sessions: sessionsPerDay, active: 600_000 };
  const all = {
    ...noPart(),
    tally: { ...emptyTally(), encountered: { conversation: c, broadcast: n - c, 'click-bait': 0, unclear: 0 } },
    sessions: 7 * sessionsPerDay,
    spread: spreadOf(Object.values(days).map((d, i) => [d.c + (i % 2 ? 1 : -1), d.n])),
    days,
  };
  return { monday: from, models, all, networks: {} };
};
const all = (w: WeekSum) => w.all;
const ago = (w: number) => addDays(monday, -7 * w);
const over = addDays(monday, 7);

describe('a week and the one before', () => {
  test.each<[string, WeekSum[], string, object]>([
    ['a clear change', [week(ago(1), 70, 700), week(monday, 280, 700)], over, { say: 'up', days: 7 }],
    ['none', [week(ago(1), 140, 700), week(monday, 147, 700)], over, { say: 'same', days: 7 }],
    ['the week before is missing', [week(ago(2), 70, 700), week(monday, 280, 700)], over, { say: 'none' }],
    [
      'the week before was off, though something of it was decided',
      [{ monday: ago(1), models: [], all: noPart(), networks: {} }, week(monday, 280, 700)],
      over,
      { say: 'none' },
    ],
    ['too few items', [week(ago(1), 14, 49), week(monday, 280, 700)], over, { say: 'few' }],
    ['another judge', [week(ago(1), 70, 700, ['old']), week(monday, 280, 700)], over, { say: 'model' }],
    ['two judges in it', [week(ago(1), 70, 700), week(monday, 280, 700, ['m', 'n'])], over, { say: 'model' }],
    [
      'mid-week, the same weekdays',
      [week(ago(1), 70, 700), week(monday, 280, 700)],
      addDays(monday, 3),
      { say: 'up', days: 3 },
    ],
    ['on its first morning no day is over', [week(ago(1), 70, 700), week(monday, 280, 700)], monday, { say: 'none' }],
    [
      'mid-week, too few days to tell',
      [week(ago(1), 70, 700), week(monday, 280, 700)],
      addDays(monday, 2),
      { say: 'few' },
    ],
  ])('%s', (_, weeks, today, found) => expect(compareWeek(weeks, monday, today, all)).toMatchObject(found));
});

describe('your usual range', () => {
  const weeks = [1, 2, 3, 4].map((w) => week(ago(w), 70 * w, 700)).reverse();
  test('is the middle half of your own weeks', () =>
    expect(usualRange([...weeks, week(monday, 700, 700)], monday, all)).toEqual([expect.closeTo(0.175), 0.325]));
  test.each<[string, WeekSum[]]>([
    ['three weeks are too few', weeks.slice(1)],
    ['a week that tells no share is none', [week(ago(4), 7, 49), ...weeks.slice(1)]],
    ['weeks of another judge are none', [week(ago(4), 70, 700, ['old']), ...weeks.slice(1)]],
    ['nor is what lies longer ago than eight weeks', [week(ago(9), 70, 700), ...weeks.slice(1)]],
  ])('%s', (_, some) => expect(usualRange([...some, week(monday, 70, 700)], monday, all)).toBeNull());
  test('its weeks have gaps and breaks', () => {
    const some = [week(ago(3), 70, 700, ['old']), week(ago(1), 70, 700), week(monday, 7, 49)];
    const points = lastWeeks(some, monday, all);
    expect(points.map((p) => p.share)).toEqual([null, null, null, null, 0.1, null, 0.1, null]);
    expect(points.map((p) => p.breaks)).toEqual([false, false, false, false, false, false, true, false]);
    expect(points.at(-1)).toMatchObject({ monday, c: 7, n: 49 });
  });
});

/** Sessions of one week: uneven sizes, a share of their own each (beta with intra-session correlation rho around p). */
const simulate = (random: () => number) => {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Marsaglia and Tsang. */
  const gamma = (k: number): number => {
    if (k < 1) return gamma(k + 1) * (1 - random()) ** (1 / k);
    const d = k - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const share = (p: number, rho: number) => {
    const [a, b] = [gamma((p * (1 - rho)) / rho), gamma(((1 - p) * (1 - rho)) / rho)];
    return a / (a + b);
  };
  return (sessions: number, rho: number, p: number) =>
    spreadOf(
      Array.from({ length: sessions }, () => {
        const m = Math.max(5, Math.round(Math.exp(3.5 + 0.7 * normal())));
        const q = share(p, rho);
        return [Array.from({ length: m }, random).filter((r) => r < q).length, m] as const;
      }),
    );
};

/** Which part of `weeks` weeks announce a change, each against the one before: 20 %, and then `now`. */
function announced(weeks: number, sessions: number, rho: number, now = 0.2) {
  const draw = simulate(randomOf(2026));
  const simulated = (from: string, p: number): WeekSum => {
    const spread = draw(sessions, rho, p);
    const days = { [from]: { c: spread.c, n: spread.m, sessions, active: 0 } };
    return { monday: from, models: ['m'], all: { ...noPart(), sessions, spread, days }, networks: {} };
  };
  let history = [8, 7, 6, 5, 4, 3, 2].map((w) => simulated(ago(w), 0.2));
  let changes = 0;
  for (let i = 0; i < weeks; i++) {
    history = [...history.slice(-7), simulated(ago(1), 0.2)].map((w, at) => ({ ...w, monday: ago(8 - at) }));
    const { say } = compareWeek([...history.slice(1), simulated(monday, now)], monday, over, all);
    changes += Number(say === 'up' || say === 'down');
  }
  return changes / weeks;
}

describe('2,000 weeks in which nothing changes (A/A; the table of measures 4.14)', () => {
  test.each([
    [6, 0.05],
    [10, 0.05],
    [10, 0.1],
    [20, 0.05],
    [20, 0.1],
  ])('%i sessions a week, alike by %f: at most 5 % announce a change', (sessions, rho) => {
    expect(announced(2000, sessions, rho)).toBeLessThanOrEqual(0.05);
  });
  test('a real one, 20 to 35 %, is still told more often than not', () =>
    expect(announced(500, 20, 0.05, 0.35)).toBeGreaterThan(0.8));
});
