import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keptSince,
  mayBeNamed,
  mergeRecords,
  mergeRows,
  noRecords,
  type Person,
  type Records,
  retention,
  retire,
  withoutDay,
  withoutNetwork,
  withoutPerson,
} from '@/lib/metrics/records.ts';
import { sampleHistory } from '@/lib/metrics/sample-history.ts';
import { addTally, emptyTally, type Session, tallyOf } from '@/lib/metrics/session.ts';
import {
  addPart,
  addWeek,
  forgetDay,
  forgetNetwork,
  fullerWeek,
  isSettled,
  noPart,
  settle,
  type WeekSum,
  weekSumOf,
  weeksOf,
} from '@/lib/metrics/sums.ts';
import { addDays, mondayOf } from '@/lib/metrics/week.ts';

const today = '2026-11-29';
const ago = (days: number) => addDays(today, -days);
const { records, sums } = sampleHistory({ today, weeks: 6, itemsPerDay: 30, networks: 3, people: 20 });

/** Rows of which many are the same thing, told differently. */
const date = fc.constantFrom(today, ago(1), ago(40));
const key = fc.constantFrom('a', 'b', 'c');
const keys = fc.uniqueArray(key).map((list) => list.sort());
const network = fc.constantFrom('x', 'bluesky');
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const count = fc.nat(9);
const manner = fc.constantFrom('real', 'unclear', 'canned', 'hostile', 'brand');
const weeks = fc.dictionary(date.map(mondayOf), fc.record({ items: count, talk: count, sessions: count }));
const session = fc.record({
  start: fc.constantFrom(1, 2),
  last: fc.nat(3),
  zone: fc.constant('UTC'),
  localDate: date,
  active: fc.dictionary(network, count),
  tallies: fc.constantFrom({}, { x: emptyTally() }),
});
const rows = fc.record({
  sessions: fc.array(session),
  exchanges: fc.array(
    fc.record({ person: key, network, date, direction: fc.constantFrom('out', 'in'), manner, n: count }),
  ),
  contributions: fc.array(
    fc.record({
      key: maybe(key),
      network,
      date,
      at: fc.nat(2),
      kind: fc.constantFrom('reply', 'opening'),
      person: maybe(key),
      readFirst: maybe(fc.boolean()),
      answeredBy: keys,
    }),
  ),
  incoming: fc.array(
    fc.record({
      key,
      network,
      person: key,
      date,
      manner,
      seen: fc.boolean(),
      asks: fc.boolean(),
      answered: maybe(date),
      later: maybe(fc.constantFrom('dismissed', today)),
    }),
  ),
  threads: fc.array(fc.record({ key, network, date, turns: count, people: keys })),
  accounts: fc.array(fc.record({ person: key, network, first: date, last: date, weeks, spared: fc.boolean() })),
  people: fc.array(
    fc.record({
      person: key,
      network,
      handle: maybe(key),
      name: maybe(key),
      pinned: fc.boolean(),
      hidden: fc.boolean(),
      kept: maybe(date),
    }),
  ),
  handling: fc.array(
    fc.record({ network, date, code: maybe(fc.constantFrom('repost', 'brag')), opened: count, wrong: count }),
  ),
}) as fc.Arbitrary<Records>;

describe('an import counts nothing twice', () => {
  test('in any order, as often as you like, the outcome is the same', () =>
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        const merged = mergeRecords(a, b);
        expect(mergeRecords(b, a)).toEqual(merged);
        expect(mergeRecords(merged, a)).toEqual(merged);
        expect(mergeRecords(merged, merged)).toEqual(merged);
        expect(mergeRecords(merged, c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    ));
  test('its own export changes nothing', () => {
    const sorted = mergeRecords(records, noRecords());
    expect(mergeRecords(sorted, structuredClone(records))).toEqual(sorted);
    expect(weekSumOf(today, sorted)).toEqual(weekSumOf(today, records));
  });
  test('two tellings of one row: what is more, and what was first', () =>
    expect(
      mergeRows(
        'incoming',
        [{ ...incoming, date: ago(3), later: today }],
        [{ ...incoming, seen: true, answered: today, later: 'dismissed' }],
      ),
    ).toEqual([{ ...incoming, date: ago(3), seen: true, answered: today, later: 'dismissed' }]));
});
const incoming = {
  key: 'k',
  network: 'x',
  person: 'jo',
  date: today,
  manner: 'real' as const,
  seen: false,
  asks: false,
  answered: null,
  later: null,
};

describe('sums', () => {
  test('of tallies: in any order, with nothing as nothing', () =>
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (a, b) => {
        const tally = (n: number) => ({
          ...emptyTally(),
          toYou: n,
          encountered: { conversation: n, broadcast: 2 * n, 'click-bait': 1, unclear: 0 },
          noiseFor: { repost: n },
        });
        expect(addTally(tally(a), tally(b))).toEqual(addTally(tally(b), tally(a)));
        expect(addTally(emptyTally(), tally(a))).toEqual(tally(a));
      }),
    ));
  const [one, other] = sums as [WeekSum, WeekSum];
  test('of weeks: in any order, with nothing as nothing', () => {
    expect(addWeek(one, other)).toEqual(addWeek(other, one));
    expect(addPart(one.all, noPart())).toEqual(one.all);
  });
  test('of networks are those of all but for sessions, which may visit several', () => {
    const { sessions: _, spread: __, days, ...all } = one.all;
    const { sessions: ___, spread: ____, days: daysThere, ...there } = Object.values(one.networks).reduce(addPart);
    expect(there).toEqual(all);
    for (const [day, d] of Object.entries(days))
      expect(daysThere[day]).toMatchObject({ c: d.c, n: d.n, active: d.active });
  });
  test('of the same week told twice: the fuller', () => {
    const fuller = { ...one, all: addPart(one.all, one.all) };
    expect([fullerWeek(one, fuller), fullerWeek(fuller, one), fullerWeek(one, one)]).toEqual([fuller, fuller, one]);
  });
  test('a glance counts in time, and in no share', () => {
    const glance: Session = {
      start: 1,
      last: 2,
      zone: 'UTC',
      localDate: today,
      active: { x: 60_000 },
      tallies: { x: { ...tallyOf([]), encountered: { conversation: 4, broadcast: 0, 'click-bait': 0, unclear: 0 } } },
    };
    const { all } = weekSumOf(today, { ...noRecords(), sessions: [glance] });
    expect(all).toMatchObject({ sessions: 0, active: 60_000, spread: { sessions: 0 } });
  });
});

describe('weeks settle three days after their end', () => {
  test.each([
    ['2026-11-16', '2026-11-25', false],
    ['2026-11-16', '2026-11-26', true],
  ])('%s on %s: %s', (monday, on, settled) => expect(isSettled(monday, on)).toBe(settled));
  test('once settled they stay, when the records are gone', () => {
    const kept = settle(sums, noRecords(), today);
    expect(kept).toEqual(sums);
    expect(settle(kept, records, today)).toEqual(sums);
  });
  test('what is not settled comes from the records', () =>
    expect(weeksOf(sums, records, today).at(-1)).toEqual(weekSumOf(today, records)));
  test('contributions outlive sessions and make no week', () => {
    const old = { ...noRecords(), contributions: records.contributions };
    expect(weeksOf([], old, addDays(today, 80))).toEqual([]);
  });
  test('sixty weeks, with a year of 53 among them', () => {
    const long = sampleHistory({ today: '2027-06-30', weeks: 70, itemsPerDay: 12, networks: 2, people: 10 });
    const all = weeksOf(long.sums, long.records, '2027-06-30');
    expect(all[0]?.monday).toBe('2026-05-04');
    expect(all.length).toBeLessThanOrEqual(61);
    expect(all.map((w) => w.monday)).toContain('2026-12-28');
  });
});

describe('how long it is kept, measures 4.15', () => {
  const person: Person = {
    person: 'a',
    network: 'x',
    handle: 'ana',
    name: 'Ana',
    pinned: false,
    hidden: false,
    kept: null,
  };
  const some = (more: Partial<Records>): Records => ({ ...noRecords(), ...more });
  const exchange = { person: 'a', network: 'x', date: ago(90), direction: 'out', manner: 'real', n: 1 } as const;
  const contribution = {
    key: 'c',
    network: 'x',
    date: ago(7),
    at: 1,
    kind: 'reply',
    person: 'a',
    readFirst: null,
    answeredBy: [],
  } as const;
  const named = (...keys: string[]) => new Set(keys);
  test('as many days as the table says, today included', () =>
    expect([keptSince('sessions', today), retention.weeks / 7]).toEqual([ago(55), 60]));
  test.each<[string, Partial<Records>, Partial<Records>]>([
    [
      'an exchange of 89 days ago',
      { exchanges: [{ ...exchange, date: ago(89) }] },
      { exchanges: [{ ...exchange, date: ago(89) }] },
    ],
    ['one of 90 days', { exchanges: [exchange] }, { exchanges: [] }],
    [
      'but of somebody pinned',
      { exchanges: [exchange], people: [{ ...person, pinned: true }] },
      { exchanges: [exchange] },
    ],
    [
      'the key of a contribution, after a week',
      { contributions: [{ ...contribution, answeredBy: [] }] },
      { contributions: [{ ...contribution, key: null, answeredBy: [] }] },
    ],
    [
      'what became of folded items, after 30 days',
      { handling: [{ network: 'x', date: ago(30), code: null, opened: 1, wrong: 0 }] },
      { handling: [] },
    ],
    ['a name that no list shows', { people: [{ ...person, person: 'b' }] }, { people: [] }],
    ['the name of one that a list shows', { people: [person] }, { people: [person] }],
    [
      'somebody hidden stays hidden',
      { people: [{ ...person, person: 'b', hidden: true }] },
      { people: [{ ...person, person: 'b', hidden: true, handle: null, name: null }] },
    ],
    ['"Keep" after 180 days', { people: [{ ...person, kept: ago(180) }] }, { people: [person] }],
    [
      'an account loses the weeks that are past',
      {
        accounts: [
          {
            person: 'a',
            network: 'x',
            first: ago(90),
            last: today,
            weeks: {
              '2026-08-31': { items: 9, talk: 1, sessions: 1 },
              '2026-11-23': { items: 1, talk: 0, sessions: 1 },
            },
            spared: false,
          },
        ],
      },
      {
        accounts: [
          {
            person: 'a',
            network: 'x',
            first: '2026-10-26',
            last: today,
            weeks: { '2026-11-23': { items: 1, talk: 0, sessions: 1 } },
            spared: false,
          },
        ],
      },
    ],
    [
      'and goes with the last',
      { accounts: [{ person: 'a', network: 'x', first: ago(90), last: ago(50), weeks: {}, spared: false }] },
      { accounts: [] },
    ],
  ])('%s', (_, before, after) => {
    const kept = retire(some(before), named('a'), today);
    expect(kept).toMatchObject(after);
    expect(retire(kept, named('a'), today)).toEqual(kept);
  });
  test('named in clear: pinned, listed, and whom a decision of yours is about', () => {
    const people = [
      { ...person, person: 'pinned', pinned: true },
      { ...person, person: 'hidden', hidden: true },
      { ...person, person: 'kept', kept: today },
      { ...person, person: 'other' },
    ];
    expect([...mayBeNamed(people, ['listed'])].sort()).toEqual(['hidden', 'kept', 'listed', 'pinned']);
  });
  test('no row holds a name, but those of people', () => {
    const { people, ...others } = records;
    const written = JSON.stringify([others, sums]);
    expect(people.filter((p) => p.handle !== null).length).toBeGreaterThan(3);
    for (const { handle, name } of people) expect([handle, name].some((n) => n && written.includes(n))).toBe(false);
  });
});

describe('what is erased is gone', () => {
  const all = JSON.stringify(records);
  test('a person', () => {
    const who = records.exchanges[0]?.person as string;
    expect(all).toContain(who);
    expect(JSON.stringify(withoutPerson(records, who))).not.toContain(who);
  });
  test('a network', () => {
    const left = withoutNetwork(records, 'bluesky');
    expect(all).toContain('bluesky');
    expect(JSON.stringify(left)).not.toContain('bluesky');
    expect(left.sessions.length).toBeGreaterThan(0);
  });
  test('a day', () => {
    const day = records.sessions[0]?.localDate as string;
    const left = withoutDay(records, day);
    expect(left.sessions.some((s) => s.localDate === day)).toBe(false);
    expect([left.exchanges, left.contributions, left.incoming, left.threads].flat().some((r) => r.date === day)).toBe(
      false,
    );
    expect(left.accounts.some((a) => mondayOf(day) in a.weeks)).toBe(false);
    expect(left.accounts.length).toBeGreaterThan(0);
    expect(JSON.stringify(left)).not.toContain(`"${day}"`);
  });
  test('a day of a week that has settled: the week is made of the others', () => {
    const [w] = sums.slice(-1) as [WeekSum];
    const [day, other] = Object.keys(w.all.days) as [string, string];
    const left = forgetDay({ sums, records }, day, today);
    const days = settle(left.sums, left.records, today).find((x) => x.monday === w.monday)?.all.days ?? {};
    expect(Object.keys(days)).toEqual(Object.keys(w.all.days).filter((d) => d !== day));
    expect(days[other]).toEqual(w.all.days[other]);
  });
  test('a day from before sessions are kept: its week goes', () => {
    const later = addDays(today, 90);
    const left = forgetDay({ sums, records: noRecords() }, sums[0]?.monday as string, later);
    expect(settle(left.sums, left.records, later)).toEqual(sums.slice(1));
  });
  test('a network, in settled weeks too', () => {
    const left = forgetNetwork({ sums, records }, 'bluesky');
    expect(JSON.stringify(sums)).toContain('bluesky');
    expect(JSON.stringify(left)).not.toContain('bluesky');
    const [before, after] = [sums[0] as WeekSum, left.sums[0] as WeekSum];
    const all = (w: WeekSum) => w.all.tally.encountered.conversation;
    expect(all(after)).toBe(all(before) - (before.networks.bluesky?.tally.encountered.conversation ?? 0));
    expect(after.all.sessions).toBeLessThanOrEqual(before.all.sessions);
  });
});
