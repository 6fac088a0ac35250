import { describe, expect, test } from 'vitest';
import { keptOf } from '@/lib/extension/retention.ts';
import { changedAt, clearOthers, exchange, weeksElsewhere } from '@/lib/extension/sync.ts';
import { type Area, bytesOf, limits } from '@/lib/extension/sync-rows.ts';
import { noSync, type Sync, wholeSync } from '@/lib/extension/sync-store.ts';
import { noRecords } from '@/lib/metrics/records.ts';
import { reviewOf } from '@/lib/metrics/review.ts';
import { sampleHistory } from '@/lib/metrics/sample-history.ts';
import { slimOf, weekOf } from '@/lib/metrics/slim.ts';
import { addWeek, type Kept, noPart, type WeekSum, weeksOf, withOthers } from '@/lib/metrics/sums.ts';
import { addDays, mondayOf } from '@/lib/metrics/week.ts';
import { defaultSettings, type Settings } from '@/lib/settings.ts';
import type { UserRule } from '@/lib/user-rules.ts';

const today = '2026-11-24';
const lastWeek = '2026-11-16';
const choices = { lookingFor: [], plan: null, declined: {} };
const history = sampleHistory({ today });
const all = weeksOf(history.sums, history.records, today);
/** A week without a session says nothing to others. */
const weeks = all.filter((w) => Object.keys(w.all.days).length > 0);

/** As a browser keeps it: with its limits, and objects in an order of their own. */
function browserSync() {
  const rows = new Map<string, string>();
  const size = () => [...rows].reduce((sum, [key, row]) => sum + bytesOf(key, JSON.parse(row)), 0);
  const sorted = (row: unknown): unknown =>
    typeof row === 'object' && row !== null && !Array.isArray(row)
      ? Object.fromEntries(
          Object.entries(row)
            .sort()
            .map(([key, one]) => [key, sorted(one)]),
        )
      : row;
  const area = {
    writes: 0,
    rows,
    size,
    get: async () => Object.fromEntries([...rows].map(([key, row]) => [key, sorted(JSON.parse(row))])),
    async set(some: Record<string, unknown>) {
      area.writes++;
      const before = new Map(rows);
      for (const [key, row] of Object.entries(some)) rows.set(key, JSON.stringify(row));
      const isTooMuch = size() > limits.all || rows.size > limits.rows;
      if (!isTooMuch && Object.entries(some).every(([key, row]) => bytesOf(key, row) <= limits.row)) return;
      rows.clear();
      for (const [key, row] of before) rows.set(key, row);
      throw new Error('QUOTA_BYTES quota exceeded');
    },
    async remove(keys: string[]) {
      area.writes++;
      for (const key of keys) rows.delete(key);
    },
  };
  return area satisfies Area;
}

/** A device of the reader. */
function deviceOn(area: Area, id: string, counted: readonly WeekSum[] = [], device = `d${id}`) {
  const self = {
    sync: { ...noSync, id, settings: true, counts: true } as Sync,
    settings: defaultSettings as Settings,
    change(patch: Partial<Settings>, at: number) {
      const next = { ...self.settings, ...patch };
      self.sync = { ...self.sync, at: changedAt(self.sync.at, self.settings, next, at) };
      self.settings = next;
    },
    async meet(on: Area = area) {
      const { sync, settings } = self;
      Object.assign(self, await exchange(on, { sync, settings, counted: { device, weeks: counted } }));
    },
    weeks: () => weeksElsewhere(area, self.sync, today),
  };
  return self;
}
const rule = (id: string, value = 'tram'): UserRule => ({
  ...{ id, kind: 'words', value, effect: 'fold', scope: ['home'], network: null, expires: null },
});

describe('settings', () => {
  test('changed on one device, they are in force on the other, and a further look writes nothing', async () => {
    const area = browserSync();
    const [a, b] = [deviceOn(area, 'a'), deviceOn(area, 'b')];
    a.change({ level: 'strict', rules: [rule('1')] }, 5);
    for (const one of [a, b, a]) await one.meet();
    expect(b.settings).toEqual({ ...defaultSettings, level: 'strict', rules: [rule('1')] });
    const { writes } = area;
    for (const one of [a, b, a, b]) await one.meet();
    expect(area.writes).toBe(writes);
  });
  test.each<[string, aAt: number, bAt: number, level: string]>([
    ['the later one wins', 5, 6, 'labels'],
    ['in whatever order they meet', 6, 5, 'strict'],
    ['of two at once the same one everywhere', 5, 5, 'strict'],
  ])('a conflict: %s', async (_, aAt, bAt, level) => {
    const area = browserSync();
    const [a, b] = [deviceOn(area, 'a'), deviceOn(area, 'b')];
    a.change({ level: 'strict' }, aAt);
    b.change({ level: 'labels' }, bAt);
    for (const one of [a, b, a]) await one.meet();
    expect([a.settings.level, b.settings.level]).toEqual([level, level]);
  });
  test('what each changed apart stands side by side', async () => {
    const area = browserSync();
    const [a, b] = [deviceOn(area, 'a'), deviceOn(area, 'b')];
    a.change({ plan: 20 }, 5);
    b.change({ adverts: 'fold' }, 9);
    for (const one of [a, b, a]) await one.meet();
    for (const { settings } of [a, b]) expect(settings).toMatchObject({ plan: 20, adverts: 'fold' });
  });
  test('a device whose clock is far ahead can be overruled', async () => {
    const area = browserSync();
    const [a, b] = [deviceOn(area, 'a'), deviceOn(area, 'b')];
    a.change({ level: 'off' }, 9_000_000);
    for (const one of [a, b]) await one.meet();
    b.change({ level: 'gentle' }, 7);
    for (const one of [b, a]) await one.meet();
    expect(a.settings.level).toBe('gentle');
  });
  test('what was set before anything travelled is taken over by a device that joins', async () => {
    const area = browserSync();
    const [a, b] = [deviceOn(area, 'a'), deviceOn(area, 'b')];
    a.settings = { ...defaultSettings, level: 'gentle' };
    for (const one of [a, b]) await one.meet();
    expect(b.settings.level).toBe('gentle');
  });
  test('what is of a device, of a moment, or told to nobody stays', async () => {
    const area = browserSync();
    const a = deviceOn(area, 'a');
    const correction = { id: 'c', at: 5, kind: 'less', network: 'x', handle: 'ben', name: null, code: 'brag' } as const;
    const staying: Partial<Settings> = { lookingFor: ['partner'], answeredOn: today, pausedUntil: 9, welcomed: true };
    a.change({ ...staying, corrections: [correction], knownHosts: { 'moss.example': 'mastodon' }, plan: 20 }, 5);
    await a.meet();
    expect([...area.rows.keys()]).toEqual(['set a plan']);
  });
  test('a setting too large for a row is named, and the others travel', async () => {
    const area = browserSync();
    const a = deviceOn(area, 'a');
    a.change({ rules: Array.from({ length: 80 }, (_, i) => rule(String(i), 'w'.repeat(60))), level: 'strict' }, 5);
    await a.meet();
    expect(a.sync.said).toMatchObject({ large: ['rules'], failed: false });
    expect([...area.rows.keys()]).toEqual(['set a level']);
  });
});

describe('what cannot be read is left alone and named', () => {
  const good = { v: 1, device: 'ee', models: [], parts: { '': { n: Array(17).fill(0), days: [[0, 1, 2, 1, 60]] } } };
  test.each<[string, key: string, row: unknown, what: 'newer' | 'broken']>([
    ['a later version', 'set b level', { v: 2, level: 'strict', zeal: 1 }, 'newer'],
    ['a later week', 'week b 2026-11-16', { v: 2 }, 'newer'],
    ['a level nobody knows', 'set b level', { v: 1, at: 9, value: 'loud' }, 'broken'],
    ['a setting that does not travel', 'set b corrections', { v: 1, at: 9, value: [] }, 'broken'],
    [
      'a dangerous pattern',
      'set b rules',
      { v: 1, at: 9, value: [{ ...rule('1', '(a+)+$'), kind: 'pattern' }] },
      'broken',
    ],
    ['no object', 'set b level', 'strict', 'broken'],
    ['nothing', 'set b level', null, 'broken'],
    ['a row of nobody', 'hello', { v: 1 }, 'broken'],
    ['no Monday', 'week b 2026-11-17', good, 'broken'],
    ['no date', 'week b 2026-99-99', good, 'broken'],
    [
      'less than nothing',
      'week b 2026-11-16',
      { ...good, parts: { '': { n: Array(17).fill(-1), days: [] } } },
      'broken',
    ],
    ['a count too few', 'week b 2026-11-16', { ...good, parts: { '': { n: Array(16).fill(0), days: [] } } }, 'broken'],
    [
      'an eighth day',
      'week b 2026-11-16',
      { ...good, parts: { '': { n: good.parts[''].n, days: [[7, 1, 1, 1, 1]] } } },
      'broken',
    ],
    ['no sum of all', 'week b 2026-11-16', { ...good, parts: { x: good.parts[''] } }, 'broken'],
  ])('%s', async (_, key, row, what) => {
    const area = browserSync();
    await area.set({ [key]: row, 'week b 2026-11-09': good });
    const a = deviceOn(area, 'a', weeks);
    await a.meet();
    expect(a.settings).toEqual(defaultSettings);
    expect(a.sync.said?.[what]).toEqual([key.split(' ')[1] ?? '']);
    expect(JSON.parse(area.rows.get(key) ?? '')).toEqual(row);
    expect((await a.weeks()).map((w) => w.week.monday)).toEqual(['2026-11-09']); // the good one counts
  });
});

describe('counts', () => {
  const slim = (week: WeekSum) => weekOf(week.monday, JSON.parse(JSON.stringify(slimOf(week))));
  test('a week comes back with all that is added up, and with nobody in it', () => {
    for (const week of weeks) {
      const { all, ...back } = slim(week);
      const { spread, sessions, replies, openings, answered } = week.all;
      expect(back).toMatchObject({ monday: week.monday, models: week.models });
      expect(all).toMatchObject({ spread, sessions, replies, openings, answered });
      expect(all.tally.encountered).toEqual(week.all.tally.encountered);
      expect(Object.keys(all.days)).toEqual(Object.keys(week.all.days).sort());
      expect(Math.abs(all.active - week.all.active)).toBeLessThanOrEqual(7 * 500);
      expect(Object.keys(back.networks)).toEqual(Object.keys(week.networks));
    }
  });
  test('a quarter takes little room, and no person, handle or item is in it', async () => {
    const area = browserSync();
    const a = deviceOn(area, 'a', all);
    await a.meet();
    const text = [...area.rows].join('');
    const { people, incoming, contributions } = history.records;
    const secret = [...people, ...incoming, ...contributions].flatMap((r) =>
      ['person', 'handle', 'key'].map((k) => r[k as never]),
    );
    for (const one of secret.filter((s): s is never => typeof s === 'string')) expect(text).not.toContain(one);
    expect([...area.rows.keys()].every((key) => key.startsWith('week a '))).toBe(true);
    expect(area.rows.size).toBe(weeks.length);
    expect(area.size()).toBeLessThan(20_000);
  });
  test('two devices make one week: share, time and what was written add up; the rest is of this one', async () => {
    const area = browserSync();
    const [a, b] = [deviceOn(area, 'a', weeks), deviceOn(area, 'b')];
    for (const one of [a, b, b]) await one.meet();
    const others = await b.weeks();
    const alone = reviewOf(lastWeek, history, choices, today);
    const two = reviewOf(lastWeek, { ...history, others }, choices, today);
    expect(two.along).toEqual({ key: 'review.along', count: 1, values: [1] });
    expect(alone.along).toBeNull();
    expect([two.talk.ratio.c, two.talk.ratio.n]).toEqual([2 * alone.talk.ratio.c, 2 * alone.talk.ratio.n]);
    expect(two.exchanges.replies).toBe(2 * alone.exchanges.replies);
    expect(Math.abs(two.time.active - 2 * alone.time.active)).toBeLessThanOrEqual(7 * 500);
    expect(two.time.minutesPerExchange).toBeCloseTo(alone.time.minutesPerExchange ?? 0, 0);
    expect({ ...two.rest, folded: two.folded, people: two.people }).toEqual({
      ...{ ...alone.rest, folded: alone.folded, people: alone.people },
    });
    const nothingHere: Kept = { sums: [], records: noRecords(), others };
    expect(reviewOf(lastWeek, nothingHere, choices, today).talk.ratio).toEqual(alone.talk.ratio);
  });
  test('in any order and as often as you like, with the same sum', async () => {
    const area = browserSync();
    const all = ['a', 'b', 'c'].map((id) => deviceOn(area, id, weeks));
    for (const one of [...all, ...all.toReversed(), ...all]) await one.meet();
    const sums = await Promise.all(all.map(async (one) => withOthers([], await one.weeks())));
    expect(sums[1]).toEqual(sums[0]);
    expect(sums[2]).toEqual(sums[0]);
    const [first, twice] = [weeks.at(-2), sums[0]?.at(-2)];
    expect(twice?.all.tally.encountered.conversation).toBe(2 * (first?.all.tally.encountered.conversation ?? 0));
  });
  test('what a file told of a device is not told again, nor what this one counted itself', async () => {
    const area = browserSync();
    await deviceOn(area, 'a', weeks, 'aa').meet();
    const b = deviceOn(area, 'b');
    const install = { device: 'bb', key: '', salt: '' };
    const held = weeks.slice(0, 3).map((week) => ({ device: 'aa', monday: week.monday, week }));
    const here = { install, weeks: held, records: { ...noRecords(), sessions: [] } };
    const told = await b.weeks();
    const told3 = keptOf(here, today, told).others?.map((o) => o.week.monday);
    expect(told3).toEqual(
      weeks
        .slice(3)
        .map((w) => w.monday)
        .toReversed(),
    );
    expect(keptOf({ ...here, install: { ...install, device: 'aa' } }, today, told).others).toEqual([]);
  });
  test('two rows of one device, as after a reinstall with its file, count once', async () => {
    const area = browserSync();
    for (const id of ['a', 'a2']) await deviceOn(area, id, weeks, 'aa').meet();
    expect(await deviceOn(area, 'b').weeks()).toHaveLength(weeks.length);
  });
  test('what was erased here is not told by others either', async () => {
    const area = browserSync();
    await deviceOn(area, 'a', weeks).meet();
    const b = deviceOn(area, 'b');
    b.sync.erased = [{ monday: lastWeek }, { network: 'linkedin', until: lastWeek }];
    const left = await b.weeks();
    expect(left.map((w) => w.week.monday)).not.toContain(lastWeek);
    const withLinkedin = left.filter((w) => 'linkedin' in w.week.networks).map((w) => w.week.monday);
    expect(withLinkedin).toEqual(weeks.filter((w) => w.monday > lastWeek).map((w) => w.monday));
  });
  test('older than sixty weeks is not counted', async () => {
    const area = browserSync();
    const old = weeks.map((w) => ({ ...w, monday: addDays(w.monday, -7 * 60) }));
    await deviceOn(
      area,
      'a',
      old.map((w) => ({ ...w, all: { ...noPart(), days: { [w.monday]: { c: 1, n: 2, sessions: 1, active: 0 } } } })),
    ).meet();
    expect(
      (await deviceOn(area, 'b').weeks()).every((w) => w.week.monday >= mondayOf(addDays(today, -7 * 60 + 1))),
    ).toBe(true);
  });
});

describe('room', () => {
  /** Six networks, every day, for sixty weeks. */
  const heavy = Array.from({ length: 60 }, (_, i): WeekSum => {
    const monday = addDays(mondayOf(today), -7 * (59 - i));
    const part = (weeks.find((w) => Object.keys(w.all.days).length === 7) ?? weeks.at(-2))?.all ?? noPart();
    const days = Array.from({ length: 7 }, (__, d) => [
      addDays(monday, d),
      { c: 61, n: 297, sessions: 6, active: 3_601_000 },
    ]);
    const all = { ...part, days: Object.fromEntries(days) };
    return {
      monday,
      models: ['2026.11'],
      all,
      networks: Object.fromEntries(['x', 'linkedin', 'facebook', 'bluesky', 'reddit', 'mastodon'].map((n) => [n, all])),
    };
  });
  test('the oldest weeks make room, and that is said; one device has room for most of a year', async () => {
    const area = browserSync();
    const a = deviceOn(area, 'a', heavy);
    await a.meet();
    expect(a.sync.said?.failed).toBe(false);
    expect(area.size()).toBeLessThanOrEqual(limits.all);
    const first = [...area.rows.keys()].sort()[0]?.split(' ')[2];
    expect(a.sync.said?.since ?? first).toBe(first);
    expect(area.rows.size).toBeGreaterThanOrEqual(40);
  });
  test('each further device has its share, and nobody overflows', async () => {
    const area = browserSync();
    const all = ['a', 'b', 'c'].map((id) => deviceOn(area, id, heavy));
    for (const round of [all, all, all.toReversed(), all]) for (const one of round) await one.meet();
    const held = all.map(
      ({ sync }) => [...area.rows.keys()].filter((key) => key.startsWith(`week ${sync.id} `)).length,
    );
    expect(area.size()).toBeLessThanOrEqual(limits.all);
    expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
    for (const { sync } of all) {
      expect(sync.said).toMatchObject({ devices: 2, failed: false });
      expect(sync.said?.since).toMatch(/^2026-/u);
    }
  });
  test('settings come before counts', async () => {
    const area = browserSync();
    const a = deviceOn(area, 'a', heavy);
    a.change({ level: 'strict' }, 5);
    await a.meet();
    expect([...area.rows.keys()]).toContain('set a level');
  });
  test('a browser that takes nothing is said, and nothing here is lost', async () => {
    const area = browserSync();
    const a = deviceOn(area, 'a', weeks);
    a.change({ level: 'strict' }, 5);
    await a.meet({ ...area, set: () => Promise.reject(new Error('no')) });
    expect(a.sync.said?.failed).toBe(true);
    expect(a.settings.level).toBe('strict');
    await a.meet();
    expect(a.sync.said?.failed).toBe(false);
    expect(area.rows.size).toBe(weeks.length + 1);
  });
});

test('switched off, our rows are gone, of each kind on its own, and those of others stay', async () => {
  const area = browserSync();
  const [a, b] = [deviceOn(area, 'a', weeks), deviceOn(area, 'b', weeks.slice(-2))];
  for (const one of [a, b]) one.change({ level: 'strict' }, 5);
  for (const one of [a, b]) await one.meet();
  a.sync = { ...a.sync, counts: false };
  await a.meet();
  expect([...area.rows.keys()].filter((key) => key.split(' ')[1] === 'a')).toEqual(['set a level']);
  expect(await a.weeks()).toEqual([]);
  a.sync = { ...a.sync, settings: false };
  await a.meet();
  expect([...area.rows.keys()].every((key) => key.split(' ')[1] === 'b')).toBe(true);
  expect(area.rows.size).toBe(3);
  b.change({ level: 'off' }, 9);
  for (const one of [b, a]) await one.meet();
  expect(a.settings.level).toBe('strict');
});

test('weeks of devices add up as weeks do', () => {
  const [one, two] = [weeks.at(-1), weeks.at(-2)] as [WeekSum, WeekSum];
  expect(
    withOthers(
      [one],
      [
        { device: 'd', week: two },
        { device: 'd', week: one },
      ],
    ),
  ).toEqual([two, addWeek(one, one)]);
});

test('what others left can be taken away; a device still in use puts its own back, and loses nothing', async () => {
  const area = browserSync();
  const [a, b] = [deviceOn(area, 'a', weeks.slice(-3)), deviceOn(area, 'b', weeks.slice(-2))];
  await area.set({ 'set gone level': { v: 9 } });
  for (const one of [a, b]) await one.meet();
  await clearOthers(area, a.sync);
  await a.meet();
  expect([...area.rows.keys()].every((key) => key.startsWith('week a '))).toBe(true);
  expect(a.sync.said).toMatchObject({ devices: 0, newer: [] });
  await b.meet();
  expect(await a.weeks()).toHaveLength(2);
});

test.each<[string, stored: unknown, whole: Sync]>([
  ['nothing', null, noSync],
  ['words', 'on', noSync],
  [
    'of other kinds',
    { id: 7, settings: 'yes', counts: true, at: [], erased: {}, said: 'all' },
    { ...noSync, counts: true, said: { devices: 0, newer: [], broken: [], since: null, large: [], failed: false } },
  ],
  ['of an older version', { id: 'a', settings: true }, { ...noSync, id: 'a', settings: true }],
])('what is kept of it, damaged, is made whole: %s', (_, stored, whole) => expect(wholeSync(stored)).toEqual(whole));
