import { describe, expect, test } from 'vitest';
import { emptyTally, localDateOf, type Session } from '@/lib/metrics/session.ts';
import {
  addDays,
  datesOf,
  daysBetween,
  hoursOf,
  isoWeek,
  mondayOf,
  weekKey,
  weekOf,
  weeksIn,
} from '@/lib/metrics/week.ts';

/** Measures 4.13; the values of its metric vectors. */
describe('ISO weeks', () => {
  test.each([
    ['2026-11-22T23:30:00Z', 'Europe/Berlin', '2026-W48', '2026-11-23'],
    ['2026-11-22T23:30:00Z', 'America/New_York', '2026-W47', '2026-11-22'],
    ['2026-12-31T12:00:00Z', 'Europe/Berlin', '2026-W53', '2026-12-31'],
    ['2027-01-03T12:00:00Z', 'Europe/Berlin', '2026-W53', '2027-01-03'],
    ['2027-01-04T00:30:00Z', 'Europe/Berlin', '2027-W01', '2027-01-04'],
    ['2026-11-23T12:00:00Z', 'UTC', '2026-W48', '2026-11-23'],
  ])('%s in %s', (instant, zone, key, date) => {
    expect(localDateOf(Date.parse(instant), zone)).toBe(date);
    expect(weekKey(date)).toBe(key);
  });
  test('2026 has 53 weeks', () => expect(isoWeek('2026-12-28')).toEqual({ year: 2026, week: 53 }));
  test('1 January 2023 belongs to 2022', () => expect(isoWeek('2023-01-01')).toEqual({ year: 2022, week: 52 }));
  test('a week begins on Monday', () => expect(mondayOf('2026-11-29')).toBe('2026-11-23'));
  test('days cross the end of summer time', () => expect(addDays('2026-10-24', 2)).toBe('2026-10-26'));
  test.each([
    ['2026-10-24', '2026-10-26', 2],
    ['2026-12-31', '2027-01-04', 4],
    ['2026-11-29', '2026-11-29', 0],
    ['2026-11-29', '2026-11-23', -6],
  ])('from %s to %s: %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
  test.each([
    [2020, 53],
    [2025, 52],
    [2026, 53],
    [2027, 52],
    [2032, 53],
  ])('%i has %i weeks', (year, weeks) => expect(weeksIn(year)).toBe(weeks));
  test.each([
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
    ['2026-11-23', 'Asia/Kathmandu', 24],
    ['2011-12-30', 'Pacific/Apia', 0],
  ])('%s in %s has %f hours', (date, zone, hours) => expect(hoursOf(date, zone)).toBe(hours));
  test('seven dates', () =>
    expect(datesOf('2026-12-31')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]));
});

describe('the sums of a week', () => {
  const session = (localDate: string, network: string, conversation: number, broadcast: number): Session => ({
    start: Date.parse(localDate),
    last: 0,
    zone: 'UTC',
    localDate,
    active: { [network]: 60_000 },
    tallies: {
      [network]: { ...emptyTally(), encountered: { conversation, broadcast, 'click-bait': 0, unclear: 0 } },
    },
  });
  const sessions = [
    session('2026-11-22', 'x', 90, 0),
    session('2026-11-23', 'x', 10, 20),
    session('2026-11-23', 'bluesky', 5, 5),
    session('2026-11-29', 'x', 1, 19),
  ];
  const week = weekOf('2026-11-25', sessions);

  test('only its own days', () => expect(week.tally.encountered).toMatchObject({ conversation: 16, broadcast: 44 }));
  test('days without are null', () =>
    expect(week.days.map((d) => d.tally?.encountered.conversation ?? null)).toEqual([
      15,
      null,
      null,
      null,
      null,
      null,
      1,
    ]));
  test('by network', () =>
    expect(week.byNetwork.map(([n, t]) => [n, t.encountered.conversation])).toEqual([
      ['bluesky', 5],
      ['x', 11],
    ]));
  test('a journey re-buckets nothing: the date of there and then is the date', () => {
    const late = Date.parse('2026-11-23T03:30:00Z'); // Sunday evening in New York, Monday in Berlin
    const there = { ...session('2026-11-22', 'x', 7, 0), start: late, zone: 'America/New_York' };
    expect(localDateOf(late, there.zone)).toBe('2026-11-22');
    expect(weekOf('2026-11-25', [there]).tally.encountered.conversation).toBe(0);
    expect(weekOf('2026-11-22', [there]).tally.encountered.conversation).toBe(7);
  });
  test('active time', () => expect(week.active).toBe(180_000));
  test('the sums leave the sessions as they were', () =>
    expect(sessions[1]?.tallies?.x?.encountered.conversation).toBe(10));

  test.each([
    ['three sessions, sixty items', sessions, true],
    ['two sessions', sessions.slice(0, 3), false],
    ['fifty-nine items', [...sessions.slice(1, 3), session('2026-11-29', 'x', 0, 19)], false],
    ['a glance is no session here', [...sessions.slice(0, 3), session('2026-11-24', 'x', 4, 0)], false],
  ])('%s', (_, some, tells) => expect(weekOf('2026-11-25', some).tells).toBe(tells));
});
