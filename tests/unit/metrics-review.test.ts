import { describe, expect, test } from 'vitest';
import { listedPeople } from '@/lib/metrics/people.ts';
import { noRecords, type Records } from '@/lib/metrics/records.ts';
import {
  type Choices,
  isAskedAgain,
  leaningOf,
  orderOf,
  type Review,
  reviewOf,
  sections,
} from '@/lib/metrics/review.ts';
import { sampleHistory } from '@/lib/metrics/sample-history.ts';
import { emptyTally, type Session } from '@/lib/metrics/session.ts';
import {
  activeOn,
  isPlanReached,
  median,
  minutesPerDay,
  minutesPerExchange,
  putOff,
  quantile,
  suggestedPlan,
} from '@/lib/metrics/time.ts';
import { addDays } from '@/lib/metrics/week.ts';
import { intentions } from '@/lib/settings.ts';

const today = '2026-11-24';
const lastWeek = '2026-11-18';
const choices: Choices = { lookingFor: [], plan: null, declined: {} };
const history = sampleHistory({ today });
const review = reviewOf(lastWeek, history, choices, today);
const empty = { records: noRecords(), sums: [] };

const session = (localDate: string, active: number, network = 'x'): Session => ({
  start: Date.parse(`${localDate}T08:00:00Z`),
  last: 0,
  zone: 'UTC',
  localDate,
  active: { [network]: active * 60_000 },
  tallies: {
    [network]: { ...emptyTally(), encountered: { conversation: 3, broadcast: 7, 'click-bait': 0, unclear: 0 } },
  },
});
const sessionsOf = (...minutes: number[]) => minutes.map((m, i) => session(addDays('2026-11-16', i), m));
const withSessions = (sessions: Session[], more: Partial<Records> = {}) => ({
  records: { ...noRecords(), ...more, sessions },
  sums: [],
});

describe('a week of a full quarter', () => {
  test('it is the week of the date', () =>
    expect(review).toMatchObject({
      monday: '2026-11-16',
      year: 2026,
      week: 47,
      running: false,
      empty: null,
      tells: true,
    }));
  test('one sentence with the numbers of the ratio', () => {
    const { sentence, ratio } = review.talk;
    expect(sentence).toEqual({ key: 'ratio.sentence', count: ratio.c, values: [ratio.c, ratio.n] });
  });
  test('eight weeks with one off, and a usual range', () => {
    expect(review.talk.weeks.map((w) => w.share === null)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
    const [low, high] = review.talk.usual as [number, number];
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThanOrEqual(low);
    expect(review.talk.usualSoon).toBeNull();
  });
  test('folded, opened and wrong are no more than one another', () => {
    const { folded, opened } = review.folded;
    expect(opened).toBeLessThan(folded);
  });
  test('shares of reasons add up to the noise', () =>
    expect(review.rest.shares.reduce((sum, r) => sum + r.n, 0)).toBe(review.rest.noise));
  test('time by network adds up to the whole', () =>
    expect(review.time.networks.reduce((sum, [, active]) => sum + active, 0)).toBe(review.time.active));
  test('somebody of every kind', () => {
    const { partners, waiting, longLost, broadcasters } = review.people;
    for (const list of [partners, waiting, longLost, broadcasters]) expect(list.length).toBeGreaterThan(0);
    const listed = new Set(listedPeople(history.records, today));
    for (const key of [...partners, ...waiting.map((w) => w.person)]) expect(listed).toContain(key);
  });
  test('everybody whom it names has a name', () => {
    const names = new Map(history.records.people.map((p) => [p.person, p.handle]));
    for (const key of listedPeople(history.records, today)) expect(names.get(key)).toBeTypeOf('string');
  });
  test('it is the same when it is made again, and on one network less than on all', () => {
    expect(reviewOf(lastWeek, sampleHistory({ today }), choices, today)).toEqual(review);
    const there = reviewOf(lastWeek, history, choices, today, { network: 'bluesky' });
    expect(there.talk.ratio.n).toBeLessThan(review.talk.ratio.n);
    expect(there.voice.map((v) => v.network)).toEqual(['bluesky']);
    expect(there.exchanges.reciprocity.map(([n]) => n)).toEqual(['bluesky']);
  });
  test('its voice there is measured against all networks, as it is on all', () =>
    expect(reviewOf(lastWeek, history, choices, today, { network: 'linkedin' }).voice).toEqual(
      review.voice.filter((v) => v.network === 'linkedin'),
    ));
  test('a month is its four weeks, and is compared with nothing', () => {
    const month = reviewOf(lastWeek, history, choices, today, { weeks: 4 });
    const weeks = ['2026-10-28', '2026-11-04', '2026-11-11', lastWeek].map((d) => reviewOf(d, history, choices, today));
    const sum = (of: (r: Review) => number) => weeks.map(of).reduce((a, b) => a + b);
    expect(month.dates).toEqual(weeks.flatMap((w) => w.dates));
    expect(month.talk.ratio).toMatchObject({ c: sum((r) => r.talk.ratio.c), n: sum((r) => r.talk.ratio.n) });
    expect(month.exchanges.replies).toBe(sum((r) => r.exchanges.replies));
    expect(month.time.active).toBe(sum((r) => r.time.active));
    expect(month.time.days).toHaveLength(28);
    expect(month.talk.compared).toBeNull();
    expect(month.exchanges.peopleAnswered.n).toBeLessThanOrEqual(sum((r) => r.exchanges.peopleAnswered.n));
  });
  test('a week whose rows are gone is told from its sums', () => {
    const later = reviewOf(lastWeek, { sums: history.sums, records: noRecords() }, choices, '2027-06-01');
    const kept = reviewOf('2026-11-10', { sums: history.sums, records: noRecords() }, choices, '2027-06-01');
    expect(later.empty?.key).toBe('review.weekOff'); // it had not settled when it was written down
    expect(kept.talk.ratio).toEqual(reviewOf('2026-11-10', history, choices, today).talk.ratio);
    expect(kept.exchanges.reciprocity).toEqual([]);
    expect(kept.voice.every((v) => v.people === null)).toBe(true);
    expect(kept.voice.length).toBeGreaterThan(0);
  });
});

describe('other weeks', () => {
  test.each<[string, Review, Partial<Review>]>([
    ['nothing at all', reviewOf(today, empty, choices, today), { empty: { key: 'review.empty', values: [] } }],
    [
      'a week off',
      reviewOf('2026-11-04', history, choices, today),
      { empty: { key: 'review.weekOff', values: [] }, oneThing: null },
    ],
    ['running', reviewOf(today, history, choices, today), { running: true, empty: null }],
    ['of the future', reviewOf('2026-12-30', history, choices, today), { running: false, week: 53 }],
  ])('%s', (_, found, expected) => expect(found).toMatchObject(expected));
  test('the first: counts, no ratios, no comparison, no range yet', () => {
    const first = reviewOf(lastWeek, withSessions(sessionsOf(10, 10)), choices, today);
    expect(first).toMatchObject({ tells: false, empty: null });
    expect(first.talk.ratio).toEqual({ say: 'counts', c: 6, n: 20 });
    expect(first.talk).toMatchObject({ compared: null, usual: null, usualSoon: { key: 'review.usualSoon' } });
    expect(first.exchanges).toMatchObject({ participation: null, readsPerReply: null });
  });
  test.each([
    ['complete', lastWeek, /^review\.compared\.(?:up|down|same)$/u],
    ['running, its days so far', '2026-11-27', /^review\.compared\.(?:up|down|same)SoFar$/u],
  ])('compared: %s', (_, date, key) => {
    const steady = Array.from({ length: 30 }, (_, i) => ({
      ...session(addDays('2026-10-29', i), 10),
      tallies: {
        x: { ...emptyTally(), encountered: { conversation: 20, broadcast: 60, 'click-bait': 0, unclear: 0 } },
      },
    }));
    expect(reviewOf(date, withSessions(steady), choices, '2026-11-27').talk.compared?.key).toMatch(key);
  });
});

describe('what it leads with, measures 5.4', () => {
  test.each(intentions)('%s: the sentence first, the one thing last, nothing twice', (intention) => {
    const order = orderOf([intention]);
    expect(order[0]).toBe('talk');
    expect(order.at(-1)).toBe('one-thing');
    expect([...order].sort()).toEqual([...sections].sort());
  });
  test('two answers lead one after the other', () =>
    expect(leaningOf(['network', 'curiosity'])).toEqual({
      headline: ['ratio', 'reciprocity', 'bait'],
      leads: ['voice', 'rest'],
      nudges: ['waiting', 'long-lost', 'broadcaster'],
    }));
  test('asked again after four weeks', () =>
    expect([isAskedAgain('2026-10-27', today), isAskedAgain('2026-10-28', today)]).toEqual([true, false]));
});

describe('one thing', () => {
  const kindOf = (more: Partial<Choices>, date = lastWeek) =>
    reviewOf(date, history, { ...choices, ...more }, today).oneThing?.kind ?? null;
  test.each<[string, Partial<Choices>, string | null]>([
    ['friends: who waits', { lookingFor: ['friends'] }, 'waiting'],
    ['curiosity: who only broadcasts', { lookingFor: ['curiosity'] }, 'broadcaster'],
    ['a partner: nothing by default', { lookingFor: ['partner'] }, null],
    ['"not now" once: still', { lookingFor: ['friends'], declined: { waiting: 1 } }, 'waiting'],
    ['"not now" twice: the next', { lookingFor: ['network'], declined: { waiting: 2 } }, 'long-lost'],
    ['skipped: where S0 applies, the quiet network', {}, 'quiet-network'],
    ['and that can be declined too', { declined: { 'quiet-network': 2 } }, null],
  ])('%s', (_, more, kind) => expect(kindOf(more)).toBe(kind));
  test('a brand hears how many wait', () =>
    expect(reviewOf(lastWeek, history, { ...choices, lookingFor: ['brand'] }, today).oneThing?.sentence).toMatchObject({
      key: 'review.one.customers',
      count: review.people.waiting.length,
    }));
  test('of weeks long gone nothing is left to do', () =>
    expect(kindOf({ lookingFor: ['friends'] }, '2026-10-20')).toBeNull());
  const waits = (...people: string[]) =>
    people.map((p) => ({
      key: p,
      network: 'x',
      person: p,
      date: '2026-11-19',
      manner: 'real' as const,
      seen: true,
      asks: p === 'jo',
      answered: null,
      later: null,
    }));
  test.each([
    ['one asked', waits('jo'), { key: 'review.one.asked', values: [{ person: 'jo' }, { date: '2026-11-19' }] }],
    ['one wrote', waits('ravi'), { key: 'review.one.wrote', values: [{ person: 'ravi' }, { date: '2026-11-19' }] }],
    ['three wrote: the one who asked', waits('ana', 'jo', 'ravi'), { key: 'review.one.asked' }],
    ['two wrote', waits('jo', 'ravi'), { key: 'review.one.twoWrote', values: [{ person: 'jo' }, { person: 'ravi' }] }],
  ])('%s', (_, incoming, sentence) => {
    const source = withSessions(sessionsOf(10), { incoming });
    expect(reviewOf(lastWeek, source, { ...choices, lookingFor: ['friends'] }, today).oneThing).toMatchObject({
      sentence,
      network: 'x',
    });
  });
});

describe('time against a plan, measures 4.12', () => {
  const week = [31, 12, 0, 25, 44, 18, 10];
  const total = week.reduce((a, b) => a + b) * 60_000;
  test('140 minutes: 20 a day, 15.6 an exchange', () => {
    expect(minutesPerDay(total, 7)).toBe(20);
    expect(minutesPerExchange(total, 9)).toBeCloseTo(15.6, 1);
    expect([minutesPerDay(0, 0), minutesPerExchange(total, 0)]).toEqual([null, null]);
  });
  test('in the review: a day without is a gap, though the mean counts it', () => {
    const { time } = reviewOf(lastWeek, withSessions(sessionsOf(31, 12)), { ...choices, plan: 20 }, today);
    expect(time.days).toEqual([31 * 60_000, 12 * 60_000, null, null, null, null, null]);
    expect(time.perDay).toBeCloseTo(43 / 7);
    expect(time.sentence).toEqual({ key: 'review.timePlan', count: 43, values: [43, 6, 20] });
  });
  test('all networks together', () =>
    expect(activeOn('2026-11-16', [session('2026-11-16', 5), session('2026-11-16', 4, 'bluesky')])).toBe(9 * 60_000));
  test('a suggestion is the median of your first week, of the days you were here', () => {
    const sessions = sessionsOf(30, 10, 20).concat(session('2026-11-23', 500));
    expect(suggestedPlan(sessions, '2026-11-23')).toBe(20);
    expect(suggestedPlan(sessions, '2026-11-22')).toBeNull();
    expect(suggestedPlan([], today)).toBeNull();
  });
  test.each([
    ['no plan', null, 99, null, false],
    ['not there yet', 20, 19, null, false],
    ['reached', 20, 20, null, true],
    ['fifteen more', 20, 34, { date: today, more: 15, finished: false }, false],
    ['and those are over', 20, 35, { date: today, more: 15, finished: false }, true],
    ['said already', 20, 50, { date: today, more: 0, finished: true }, false],
    ['yesterday is forgotten', 20, 20, { date: '2026-11-23', more: 15, finished: true }, true],
  ])('%s', (_, plan, minutes, answer, reached) =>
    expect(isPlanReached(plan, minutes * 60_000, answer, today)).toBe(reached),
  );
  test('fifteen more count from now, also where the line was seen late', () => {
    const answer = putOff(20, 27 * 60_000, today);
    expect(answer).toEqual({ date: today, more: 22, finished: false });
    expect([41, 42].map((m) => isPlanReached(20, m * 60_000, answer, today))).toEqual([false, true]);
  });
  test.each([
    [[], null, null],
    [[4], 4, 4],
    [[4, 1], 2.5, 1.75],
    [[3, 1, 2], 2, 1.5],
  ])('%j: median %d, lower quartile %d', (list, middle, low) => {
    expect(median(list)).toBe(middle);
    expect(quantile([...list].sort(), 0.25)).toBe(low);
  });
});

describe('an invented history', () => {
  test('the same every time, another with another seed', () => {
    expect(sampleHistory({ today })).toEqual(history);
    expect(sampleHistory({ today, seed: 7 })).not.toEqual(history);
  });
  test('no more is kept than the table of times allows', () => {
    expect(history.records.sessions.every((s) => s.localDate >= '2026-09-30')).toBe(true);
    expect(history.sums.length).toBeGreaterThan(9);
  });
  test('four networks, about sixty people, a journey and an update', () => {
    const { sessions, accounts } = history.records;
    expect(new Set(sessions.flatMap((s) => Object.keys(s.active))).size).toBe(4);
    expect(accounts.length).toBeGreaterThan(50);
    expect(new Set(sessions.map((s) => s.zone)).size).toBe(2);
    expect(new Set(history.sums.flatMap((w) => w.models)).size).toBe(2);
  });
});
