import { describe, expect, test } from 'vitest';
import { depthOf, depthsOf, turnsOf } from '@/lib/metrics/depth.ts';
import {
  answerRate,
  contributionOf,
  directedness,
  isTakenBack,
  type OwnPost,
  participation,
  readFirstOf,
  readsPerReply,
  wasReadFirst,
  writtenIn,
} from '@/lib/metrics/participation.ts';
import {
  circle,
  longLost,
  onlyBroadcast,
  partnerScore,
  partners,
  reciprocity,
  repliedTo,
  waiting,
} from '@/lib/metrics/people.ts';
import {
  type Account,
  type Contribution,
  type Exchange,
  type Incoming,
  mannerOf,
  type Person,
} from '@/lib/metrics/records.ts';
import { answeredBy, heard, heardOn, quietNetwork, voices } from '@/lib/metrics/voice.ts';
import { addDays } from '@/lib/metrics/week.ts';

const today = '2026-11-29';
const ago = (days: number) => addDays(today, -days);
const hour = 3_600_000;

const exchange = (person: string, direction: 'out' | 'in', days = 0, more: Partial<Exchange> = {}): Exchange => ({
  person,
  network: 'x',
  date: ago(days),
  direction,
  manner: 'real',
  n: 1,
  ...more,
});
const eachWay = (person: string, n: number, days = 0) => [
  exchange(person, 'out', days, { n }),
  exchange(person, 'in', days, { n }),
];
const person = (key: string, more: Partial<Person> = {}): Person => ({
  person: key,
  network: 'x',
  handle: key,
  name: key,
  pinned: false,
  hidden: false,
  kept: null,
  ...more,
});
const incoming = (from: string, days: number, more: Partial<Incoming> = {}): Incoming => ({
  key: `${from} ${days}`,
  network: 'x',
  person: from,
  date: ago(days),
  manner: 'real',
  seen: true,
  asks: false,
  answered: null,
  later: null,
  ...more,
});
const contribution = (more: Partial<Contribution> = {}): Contribution => ({
  key: 'c',
  network: 'x',
  date: today,
  at: 0,
  kind: 'reply',
  person: 'ana',
  readFirst: true,
  answeredBy: [],
  ...more,
});

describe('what you wrote, measures 4.5', () => {
  const post: OwnPost = {
    key: 'c',
    network: 'x',
    date: today,
    at: 0,
    person: null,
    readFirst: null,
    answers: 'none',
    bareRepost: false,
  };
  test.each([
    ['an opening', post, 'opening'],
    ['a reply to somebody', { ...post, answers: 'other' as const, person: 'ana' }, 'reply'],
    ['a further part of your own thread', { ...post, answers: 'self' as const }, null],
    ['a repost without words', { ...post, bareRepost: true }, null],
  ])('%s', (_, own, kind) => expect(contributionOf(own)?.kind ?? null).toBe(kind));
  test.each([
    [60_000, true],
    [60_001, false],
  ])('taken back after %i ms: %s', (after, takenBack) => expect(isTakenBack(5, 5 + after)).toBe(takenBack));
  test('nine replies and two openings on 180 seen', () => {
    expect(participation(9, 180)).toBe(5);
    expect(readsPerReply(9, 180)).toBe(20);
    expect(directedness(9, 2)).toEqual({ c: 9, n: 11 });
    expect(writtenIn([contribution(), contribution({ kind: 'opening' })])).toEqual({ replies: 1, openings: 1 });
  });
  test('nothing seen and nothing written are no numbers', () =>
    expect([participation(3, 0), readsPerReply(0, 30)]).toEqual([null, null]));
});

describe('listening, measures 4.6', () => {
  test.each([
    ['seen for two seconds, alone with its parent', 2000, 2, 0, true],
    ['seen for less', 1999, 2, 0, false],
    ['a longer thread, nothing else of it seen', 5000, 3, 0, false],
    ['a longer thread, one more seen', 5000, 3, 1, true],
  ])('%s', (_, seen, items, others, read) => expect(wasReadFirst(seen, items, others)).toBe(read));
  test('of replies, where it is known', () =>
    expect(
      readFirstOf([
        contribution(),
        contribution({ readFirst: false }),
        contribution({ readFirst: null }),
        contribution({ kind: 'opening', readFirst: true }),
      ]),
    ).toEqual({ c: 1, n: 2 }));

  test.each<[string, Incoming, number, number]>([
    ['answered the same day', incoming('jo', 3, { answered: ago(3) }), 1, 1],
    ['answered on the seventh day', incoming('jo', 8, { answered: ago(1) }), 1, 1],
    ['answered on the eighth: too late', incoming('jo', 9, { answered: ago(1) }), 0, 1],
    ['unanswered for seven days', incoming('jo', 7), 0, 1],
    ['unanswered for six: undecided', incoming('jo', 6), 0, 0],
    ['not seen by you', incoming('jo', 7, { seen: false }), 0, 0],
    ['canned', incoming('jo', 7, { manner: 'canned' }), 0, 0],
    ['hostile', incoming('jo', 7, { manner: 'hostile' }), 0, 0],
    ['by a brand', incoming('jo', 7, { manner: 'brand' }), 0, 0],
  ])('%s', (_, row, c, n) => expect(answerRate([row], ago(6), today)).toMatchObject({ c, n }));
  test('each is decided on one day, so a week is counted once', () => {
    const rows = [incoming('jo', 10, { answered: ago(8) }), incoming('jo', 12), incoming('ravi', 9)];
    const weeks = [answerRate(rows, ago(13), ago(7)), answerRate(rows, ago(6), today)];
    expect(weeks.map(({ c, n }) => [c, n])).toEqual([
      [1, 1],
      [0, 2],
    ]);
  });
  test('people: answered if any of theirs was', () => {
    const rows = [incoming('jo', 5, { answered: ago(5) }), incoming('jo', 8), incoming('ravi', 8)];
    expect(answerRate(rows, ago(6), today).people).toEqual({ c: 1, n: 2 });
  });

  test.each([
    ['a person with content', { label: 'conversation' as const, codes: [], kind: null }, 'real'],
    ['a company', { label: 'conversation' as const, codes: [], kind: 'organisation' as const }, 'brand'],
    [
      'stock congratulations',
      { label: 'conversation' as const, codes: ['canned-congrats' as const], kind: null },
      'canned',
    ],
    ['spam that names you', { label: 'click-bait' as const, codes: ['giveaway' as const], kind: null }, 'canned'],
    ['what could not be read', { label: 'unclear' as const, codes: [], kind: null }, 'unclear'],
  ])('%s', (_, item, manner) => expect(mannerOf(item)).toBe(manner));
});

describe('reciprocity, measures 4.7', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((p) => exchange(p, 'out'));
  test('brands and canned replies are nobody; 28 days back', () =>
    expect(
      reciprocity(
        [
          ...five,
          exchange('a', 'in', 27),
          exchange('b', 'in', 28),
          exchange('c', 'in', 0, { manner: 'brand' }),
          exchange('d', 'in', 0, { manner: 'canned' }),
          exchange('e', 'in', 0, { manner: 'hostile' }),
        ],
        today,
      ),
    ).toEqual({ out: 5, in: 2, both: 2, outbound: 0.4, inbound: null, overall: 0.4 }));
  test('nobody: counts only', () =>
    expect(reciprocity([], today)).toEqual({ out: 0, in: 0, both: 0, outbound: null, inbound: null, overall: null }));
});

describe('partners, circle and those lost sight of, measures 4.10 and 3.3', () => {
  test('at most five, the liveliest, in no order of theirs', () => {
    const rows = ['f', 'e', 'd', 'c', 'b', 'a'].flatMap((p, i) => eachWay(p, i + 1));
    expect(partners(rows, [], today)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  test.each<[string, Exchange[], Person[]]>([
    ['one way', [exchange('a', 'out', 0, { n: 9 })], []],
    ['hostile', [exchange('a', 'out'), exchange('a', 'in', 0, { manner: 'hostile' })], []],
    ['canned', [exchange('a', 'out'), exchange('a', 'in', 0, { manner: 'canned' })], []],
    ['hidden for good', eachWay('a', 5), [person('a', { hidden: true })]],
    ['a month ago', eachWay('a', 5, 30), []],
  ])('no partner: %s', (_, rows, people) => expect(partners(rows, people, today)).toEqual([]));
  test('what is yet to come weighs nothing', () => expect(partnerScore(eachWay('a', 3, -1), today)).toBe(0));

  test('the circle: two each way within 90 days, or pinned', () =>
    expect([
      ...circle(
        [...eachWay('a', 2, 89), ...eachWay('b', 2, 90), ...eachWay('c', 1), exchange('d', 'out', 0, { n: 4 })],
        [person('p', { pinned: true })],
        today,
      ),
    ]).toEqual(['p', 'a']));
  test('whom you wrote to in 30 days', () =>
    expect([...repliedTo([exchange('a', 'out', 29), exchange('b', 'out', 30), exchange('c', 'in')], today)]).toEqual([
      'a',
    ]));
  test('lost sight of for 30 days, the longest first', () =>
    expect(
      longLost(
        [...eachWay('a', 2, 30), ...eachWay('b', 2, 60), ...eachWay('c', 2, 29), ...eachWay('d', 1, 60)],
        [],
        today,
      ),
    ).toEqual([
      { person: 'b', last: ago(60) },
      { person: 'a', last: ago(30) },
    ]));
  test('a word since, and they are not lost', () =>
    expect(longLost([...eachWay('a', 2, 60), exchange('a', 'in', 3, { manner: 'canned' })], [], today)).toEqual([]));
});

describe('people waiting for an answer', () => {
  test.each<[string, Incoming, boolean]>([
    ['unanswered', incoming('jo', 2), true],
    ['in a language nobody could read', incoming('jo', 2, { manner: 'unclear' }), true],
    ['answered', incoming('jo', 2, { answered: ago(1) }), false],
    ['dismissed', incoming('jo', 2, { later: 'dismissed' }), false],
    ['put off until tomorrow', incoming('jo', 2, { later: addDays(today, 1) }), false],
    ['put off until today', incoming('jo', 2, { later: today }), true],
    ['hostile', incoming('jo', 2, { manner: 'hostile' }), false],
    ['canned', incoming('jo', 2, { manner: 'canned' }), false],
  ])('%s', (_, row, waits) => expect(waiting([row], [], today)).toHaveLength(Number(waits)));
  test('one row a person, questions first', () =>
    expect(waiting([incoming('a', 1), incoming('b', 4), incoming('b', 2, { asks: true })], [], today)).toEqual([
      { person: 'b', items: ['b 2', 'b 4'], since: ago(4), asks: true },
      { person: 'a', items: ['a 1'], since: ago(1), asks: false },
    ]));
  test('never somebody hidden', () =>
    expect(waiting([incoming('a', 1)], [person('a', { hidden: true })], today)).toEqual([]));
});

describe('accounts that only broadcast, measures 4.11', () => {
  const account = (more: Partial<Account> = {}): Account => ({
    person: 'a',
    network: 'x',
    first: ago(20),
    last: ago(1),
    weeks: { '2026-11-09': { items: 14, talk: 0, sessions: 2 }, '2026-11-23': { items: 16, talk: 0, sessions: 1 } },
    spared: false,
    ...more,
  });
  const week = (items: number, talk: number, sessions: number) => ({
    weeks: { '2026-11-23': { items, talk, sessions } },
  });
  test.each<[string, Account, Exchange[], Person[], number]>([
    ['30 items, three sessions, two weeks', account(), [], [], 1],
    ['29 items', account(week(29, 0, 5)), [], [], 0],
    ['two sessions', account(week(40, 0, 2)), [], [], 0],
    ['13 days', account({ first: ago(14) }), [], [], 0],
    ['one conversation', account(week(40, 1, 5)), [], [], 0],
    ['contact, even a canned one', account(), [exchange('a', 'in', 80, { manner: 'canned' })], [], 0],
    ['an alert account', account({ spared: true }), [], [], 0],
    ['pinned', account(), [], [person('a', { pinned: true })], 0],
    ['kept 179 days ago', account(), [], [person('a', { kept: ago(179) })], 0],
    ['kept 180 days ago', account(), [], [person('a', { kept: ago(180) })], 1],
    [
      'met in weeks before the last four',
      account({ weeks: { '2026-10-19': { items: 40, talk: 0, sessions: 5 } } }),
      [],
      [],
      0,
    ],
  ])('%s', (_, row, exchanges, people, n) => expect(onlyBroadcast([row], exchanges, people, today)).toHaveLength(n));
  test('five at most, those kept before first', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((p, i) => account({ person: p, ...week(40 + i, 0, 5) }));
    const found = onlyBroadcast(many, [], [person('a', { kept: ago(200) })], today);
    expect(found.map((b) => b.person)).toEqual(['a', 'f', 'e', 'd', 'c']);
    expect(found[0]).toEqual({ person: 'a', items: 40, keptBefore: true });
  });
});

describe('where you are heard, measures 4.8', () => {
  test.each([
    ['within 72 hours', 72 * hour, ['jo']],
    ['later', 72 * hour + 1, []],
    ['before it was written', -1, []],
  ])('%s', (_, at, by) => expect(heard(contribution(), 'jo', at).answeredBy).toEqual(by));
  test('twice by the same person is once', () => {
    const once = heard(contribution(), 'jo', 1);
    expect(heard(once, 'jo', 2)).toBe(once);
    expect(heard(once, 'ana', 2).answeredBy).toEqual(['ana', 'jo']);
  });
  const two = [contribution({ key: '1', at: 0 }), contribution({ key: '2', at: hour })];
  test.each([
    ['its parent decides', '1', 2 * hour, '1'],
    ['a parent that is not yours', '9', 2 * hour, undefined],
    ['no parent, two that could be meant', null, 2 * hour, undefined],
    ['no parent, one that is still open', null, 72.5 * hour, '2'],
  ])('%s', (_, parent, at, key) => expect(answeredBy(two, 'x', parent, at)?.key).toBe(key));
  test('counts 28 days back, different people', () =>
    expect(
      heardOn(
        [
          contribution({ answeredBy: ['a', 'b'] }),
          contribution({ answeredBy: ['a'], kind: 'opening', date: ago(27) }),
          contribution({ date: ago(28), answeredBy: ['c'] }),
          contribution({ network: 'bluesky' }),
        ],
        today,
      ),
    ).toEqual([
      ['bluesky', { s: 1, a: 0, people: 0 }],
      ['x', { s: 2, a: 2, people: 2 }],
    ]));
  test('without a contribution there is no voice', () => expect(voices([])).toEqual([]));

  const quiet = (s: number, a: number, others: [number, number], days = 30) =>
    quietNetwork(
      voices([
        ['linkedin', { s, a, people: a }],
        ['bluesky', { s: others[0], a: others[1], people: others[1] }],
      ]),
      days,
    );
  test.each([
    ['asked about: twenty there, well heard elsewhere', quiet(20, 1, [14, 9]), 'linkedin'],
    ['too early: nineteen', quiet(19, 1, [14, 9]), null],
    ['too early: three weeks less a day', quiet(20, 1, [14, 9], 20), null],
    ['ranges overlap', quiet(22, 4, [14, 7]), null],
    ['nowhere else to be heard', quiet(40, 0, [4, 4]), null],
  ])('%s', (_, network, expected) => expect(network).toBe(expected));
});

describe('how deep, measures 4.9', () => {
  const post = (id: string, parent: string | null, author: string) => ({ id, parent, author });
  test.each([
    ['no post', [], 0],
    [
      'two branches: the longer',
      [post('1', null, 'a'), post('2', '1', 'b'), post('3', '1', 'c'), post('4', '3', 'a')],
      3,
    ],
    ['in any order', [post('4', '3', 'a'), post('3', '1', 'c'), post('1', null, 'a')], 3],
    ['a parent that is not there', [post('2', 'gone', 'b'), post('3', '2', 'a')], 2],
    ['a ring is left out', [post('1', '2', 'a'), post('2', '1', 'b'), post('3', null, 'c')], 1],
  ])('%s', (_, posts, turns) => expect(turnsOf(posts)).toBe(turns));
  test('median, and who came back; one author is no thread', () =>
    expect(depthOf(depthsOf([1, 2, 2, 3, 5]))).toEqual({ threads: 4, median: 2.5, cameBack: 2, deepest: 5 }));
  test('none', () => expect(depthOf({})).toEqual({ threads: 0, median: null, cameBack: 0, deepest: 0 }));
});
