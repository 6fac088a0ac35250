import { describe, expect, test } from 'vitest';
import { ratioOf, wilson } from '@/lib/metrics/ratio.ts';
import {
  activeTime,
  addTally,
  dateHere,
  emptyTally,
  localDateOf,
  merge,
  sessionise,
  tallyOf,
} from '@/lib/metrics/session.ts';
import { type Action, actions, type Encounter, type Label, type ReasonCode } from '@/lib/types.ts';

const minutes = (...list: number[]) => list.map((m) => m * 60_000);
const met = (conversation: number, noise: number, bait = 0, unclear = 0): Record<Label, number> => ({
  conversation,
  broadcast: noise,
  'click-bait': bait,
  unclear,
});
const encounter = (
  key: string,
  label: Label,
  action: Action = 'none',
  codes: ReasonCode[] = [],
  more: Partial<Encounter> = {},
): Encounter => ({ network: 'x', key, label, codes, action, toYou: false, reply: false, seen: false, at: 1, ...more });

describe('Wilson interval, measures 4.3', () => {
  test.each([
    [3, 7, 0.158, 0.75],
    [4, 12, 0.138, 0.609],
    [9, 30, 0.167, 0.479],
    [12, 40, 0.181, 0.454],
    [22, 81, 0.187, 0.377],
    [30, 100, 0.219, 0.396],
    [90, 300, 0.251, 0.354],
    [0, 30, 0, 0.114],
    [0, 8, 0, 0.324],
  ])('%i of %i: %f to %f', (c, n, low, high) => {
    const [l, h] = wilson(c, n);
    expect(l).toBeCloseTo(low, 3);
    expect(h).toBeCloseTo(high, 3);
  });
});

describe('how the ratio is said', () => {
  test.each([
    [met(0, 0), { say: 'none', c: 0, n: 0 }],
    [met(3, 4), { say: 'counts', c: 3, n: 7 }],
    [met(4, 8), { say: 'counts', c: 4, n: 12 }],
    [met(0, 30), { say: 'counts', c: 0, n: 30 }],
    [met(30, 0), { say: 'counts', c: 30, n: 30 }],
    [met(9, 21), { say: 'about', c: 9, n: 30, tenths: 3 }],
    [met(12, 28), { say: 'about', c: 12, n: 40, tenths: 3 }],
    [met(22, 40, 19, 50), { say: 'percent', c: 22, n: 81, percent: 27 }],
    [met(0, 100), { say: 'percent', c: 0, n: 100, percent: 0 }],
  ])('%j', (counts, ratio) => {
    expect(ratioOf(counts)).toEqual(ratio);
  });

  test('a filter cannot move it: 14 of 100 stay 14 % with 60 hidden', () => {
    const items = (hide: boolean) => [
      ...Array.from({ length: 14 }, (_, i) => encounter(`c${i}`, 'conversation')),
      ...Array.from({ length: 65 }, (_, i) => encounter(`b${i}`, 'broadcast', hide && i < 40 ? 'hide' : 'none')),
      ...Array.from({ length: 21 }, (_, i) => encounter(`k${i}`, 'click-bait', hide && i < 20 ? 'hide' : 'none')),
    ];
    expect(ratioOf(tallyOf(items(true)).encountered)).toEqual(ratioOf(tallyOf(items(false)).encountered));
    expect(ratioOf(tallyOf(items(true)).encountered)).toMatchObject({ c: 14, n: 100 });
  });
});

describe('sessions, measures 4.2', () => {
  const events = minutes(0, 2, 4, 9, 20, 49, 80, 81);
  test.each([
    [
      30,
      [
        [0, 2, 4, 9, 20, 49],
        [80, 81],
      ],
    ],
    [10, [[0, 2, 4, 9], [20], [49], [80, 81]]],
    [60, [[0, 2, 4, 9, 20, 49, 80, 81]]],
  ])('a gap of %i minutes', (gap, sessions) => {
    expect(sessionise(events, gap * 60_000)).toEqual(sessions.map((s) => minutes(...s)));
  });
  test('a gap counts for at most a minute of activity', () => {
    expect(activeTime(minutes(0, 2, 4, 9, 20, 49))).toBe(300_000);
  });
  test.each([
    ['2026-11-22T23:30:00Z', 'Europe/Berlin', '2026-11-23'],
    ['2026-11-22T23:30:00Z', 'America/New_York', '2026-11-22'],
    ['2026-12-31T12:00:00Z', 'Europe/Berlin', '2026-12-31'],
  ])('%s in %s is %s', (at, zone, date) => {
    expect(localDateOf(Date.parse(at), zone)).toBe(date);
  });
  test.each(['UTC', 'Pacific/Auckland', 'America/St_Johns', 'Europe/Berlin', 'Asia/Kathmandu'])(
    'the date here, by the clock of this machine, is that of its zone: %s',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      for (const at of ['2026-03-29T00:59:59Z', '2026-03-29T12:30:00Z', '2026-12-31T23:30:00Z', '2027-01-01T00:00:00Z'])
        expect(dateHere(Date.parse(at))).toBe(localDateOf(Date.parse(at), zone));
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    },
  );
});

describe('tallies', () => {
  test('counts by label, action and decisive reason', () => {
    const tally = tallyOf([
      encounter('1', 'conversation', 'none', ['reply-to-you'], { toYou: true, reply: true, seen: true }),
      encounter('2', 'broadcast', 'dim', ['promoted', 'self-promo']),
      encounter('3', 'click-bait', 'label', ['reply-to-person', 'giveaway']),
      encounter('4', 'unclear'),
    ]);
    expect(tally).toMatchObject({
      encountered: { conversation: 1, broadcast: 1, 'click-bait': 1, unclear: 1 },
      seen: { conversation: 1, broadcast: 0 },
      toYou: 1,
      replies: 1,
      treatedFor: { promoted: 1 },
      noiseFor: { promoted: 1, giveaway: 1 },
    });
    expect(actions.reduce((sum, a) => sum + tally.actions[a], 0)).toBe(4);
  });
  test('the sum of two tallies is the tally of all', () => {
    const a = [encounter('1', 'broadcast', 'dim', ['repost'])];
    const b = [encounter('2', 'broadcast', 'hide', ['repost']), encounter('3', 'conversation')];
    expect(addTally(tallyOf(a), tallyOf(b))).toEqual(tallyOf([...a, ...b]));
    expect(addTally(emptyTally(), tallyOf(a))).toEqual(tallyOf(a));
  });
  test('met again: last class wins, seen stays seen, first time stays', () => {
    expect(
      merge(
        encounter('1', 'broadcast', 'dim', [], { seen: true, at: 5 }),
        encounter('1', 'conversation', 'none', [], { at: 9 }),
      ),
    ).toMatchObject({ label: 'conversation', seen: true, at: 5 });
  });
});
