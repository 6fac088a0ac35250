import { describe, expect, test } from 'vitest';
import { feed } from '@/lib/extension/feed.ts';
import { encounterOf, type TimelineItem, type Treatment, type Verdict } from '@/lib/types.ts';
import { ordinary } from './items.ts';

const at = Date.parse('2026-11-24T10:00:00Z');
const verdict: Verdict = {
  ...{ label: 'conversation', confidence: 0.9, noise: 0.1, addressee: 'you', signals: [], lang: 'en', model: 'm1' },
};
const treatment: Treatment = { action: 'none', wanted: 'none', heldBackBy: null, rule: null };
const heard = (item: TimelineItem, more: Partial<Treatment> = {}) => {
  const one = { item, verdict, treatment: { ...treatment, ...more } };
  return { one, encounter: encounterOf(item, verdict, one.treatment, true, at) };
};
const metOf = (more: Partial<TimelineItem>, treated: Partial<Treatment> = {}) => {
  const { one, encounter } = heard(ordinary(more), treated);
  return feed(() => [one.item]).met(encounter, one);
};
const you = { handle: 'rowan', text: null, isYou: true };
const ana = { handle: 'Ana', name: 'Ana A.', kind: 'person' as const };

describe('what is told of an item met', () => {
  test.each<[string, Partial<TimelineItem>, object]>([
    ['its author', { author: ana }, { by: { handle: 'Ana', name: 'Ana A.' }, letter: null }],
    [
      'who reposted it',
      { author: ana, repostedBy: { handle: 'zed', name: null } },
      { by: { handle: 'zed', name: null } },
    ],
    [
      'a name where there is no handle',
      { author: { handle: null, name: 'Ana A.', kind: null } },
      { by: { handle: 'Ana A.' } },
    ],
    ['nobody where the page names nobody', { author: { handle: null, name: null, kind: null } }, { by: null }],
    [
      'a letter that answers you',
      { author: ana, replyTo: you, text: 'Did yours stay?', postedAt: '2026-11-24T09:00:00Z' },
      { letter: { from: { handle: 'Ana' }, kind: 'person', answers: true, asks: true, postedAt: at - 3_600_000 } },
    ],
    [
      'one that names you, its day alone is no moment',
      { author: ana, mentionsYou: true, text: 'See https://pond.example/?q=1', postedAt: '2026-11-24' },
      { letter: { answers: false, asks: false, postedAt: null } },
    ],
    [
      'a repost is no letter',
      { author: ana, mentionsYou: true, repostedBy: { handle: 'zed', name: null } },
      { letter: null },
    ],
  ])('%s', (_, item, told) => {
    expect(metOf(item)).toMatchObject(told);
  });
  test.each<[Treatment['heldBackBy'], boolean]>([
    ['alert', true],
    ['always-show', true],
    ['surface', false],
    [null, false],
  ])('held back by %s: spared %s', (heldBackBy, spared) => {
    expect(metOf({ author: ana }, { heldBackBy }).spared).toBe(spared);
  });
});

const own = (id: string, more: Partial<TimelineItem> = {}) =>
  ordinary({
    id,
    own: true,
    author: { handle: 'rowan', name: null, kind: null },
    postedAt: '2026-11-24T10:00:00Z',
    ...more,
  });

describe('posts of yours', () => {
  test.each<[string, TimelineItem, object[]]>([
    ['an opening', own('1'), [{ answers: 'none', postedAt: at }]],
    ['a reply', own('1', { replyTo: { handle: 'ana', text: null, isYou: null } }), [{ answers: 'other' }]],
    ['the next part of your thread', own('1', { replyTo: you }), [{ answers: 'self' }]],
    ['a repost is none', own('1', { repostedBy: { handle: 'rowan', name: null } }), []],
    ['without a zone, no moment is known', own('1', { postedAt: '2026-11-24T10:00:00' }), []],
    ['of somebody else', ordinary({ own: null }), []],
  ])('%s', (_, item, posts) => {
    expect(feed(() => [item]).around().own).toMatchObject(posts);
  });
});

describe('the thread', () => {
  const inThread = (id: string, more: Partial<TimelineItem> = {}) =>
    ordinary({ id, surface: 'thread', author: ana, ...more });
  const items = [
    inThread('1'),
    own('2', { surface: 'thread', replyTo: { handle: 'Ana', text: null, isYou: null } }),
    inThread('3', { replyTo: you }),
  ];
  test('is told in the order of the page, once', () => {
    const fed = feed(() => items);
    expect(fed.around().thread).toMatchObject([
      { by: 'Ana', answers: null, toYou: false },
      { by: null, answers: 'Ana', toYou: false, postedAt: at },
      { by: 'Ana', answers: 'rowan', toYou: true },
    ]);
    expect(fed.around()).toEqual({ own: [], thread: [] });
  });
  test('of others is nobody’s business', () => {
    expect(feed(() => [inThread('1'), inThread('3')]).around().thread).toEqual([]);
  });
  test('at home there is none', () => {
    expect(feed(() => [ordinary({ id: '1' }), own('2')]).around().thread).toEqual([]);
  });
});

describe('a reply of yours', () => {
  const key = (item: TimelineItem) => `${item.network}/${item.id}`;
  const parent = ordinary({ id: '1', author: ana, surface: 'thread' });
  const others = ['2', '3'].map((id) => ordinary({ id, author: ana, surface: 'thread' }));
  const written = (all: TimelineItem[], seen: TimelineItem[], after: number, itemKey: string | null = key(parent)) => {
    const fed = feed(() => all);
    for (const item of seen) {
      const { one, encounter } = heard(item);
      fed.met(encounter, one);
    }
    return fed.wrote({ to: 'Ana', itemKey, at: at + after });
  };
  test.each<[string, TimelineItem[], TimelineItem[], number, boolean]>([
    ['after what it answers was read', [parent], [parent], 5_000, true],
    ['to something never seen', [parent], [], 5_000, false],
    ['at once', [parent], [parent], 500, false],
    ['in a thread of three of which one was seen', [parent, ...others], [parent], 5_000, false],
    [
      'in a thread of three of which two were seen',
      [parent, ...others],
      [parent, others[0] as TimelineItem],
      5_000,
      true,
    ],
  ])('%s', (_, all, seen, after, readFirst) => {
    expect(written(all, seen, after)).toMatchObject({ to: { handle: 'Ana', name: 'Ana A.' }, readFirst });
  });
  test('to what is not known is told without more', () => {
    expect(written([parent], [], 1, null)).toEqual({
      at: at + 1,
      to: { handle: 'Ana', name: null },
      itemKey: null,
      readFirst: null,
    });
  });
  test('to yourself is none', () => {
    const mine = own('9');
    expect(written([mine], [], 1, key(mine))).toBeNull();
  });
});
