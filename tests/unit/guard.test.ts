import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { guardPage } from '@/lib/page/guard.ts';
import type { ReasonCode } from '@/lib/types.ts';

const times = <T>(n: number, value: T) => Array.from({ length: n }, () => value);

describe('nearly everything falls to one reason', () => {
  const rows: [when: string, codes: (ReasonCode | null)[], suspect: ReasonCode | null][] = [
    ['17 adverts among the latest 20', [...times(3, null), ...times(17, 'promoted' as const)], 'promoted'],
    ['16 are as many as may be', [...times(4, null), ...times(16, 'promoted' as const)], null],
    ['the first 17 of a page prove nothing yet', times(17, 'promoted' as const), null],
    [
      'noise of many kinds',
      ['promoted', 'repost', 'giveaway', 'self-promo'].flatMap((c) => times(6, c as ReasonCode)),
      null,
    ],
    ['it stays suspect when ordinary items follow', [...times(20, 'repost' as const), ...times(10, null)], 'repost'],
  ];
  test.each(rows)('%s', (_, codes, suspect) => {
    const guard = guardPage();
    for (const code of codes) guard.judged(code);
    expect(guard.doubt(codes.length)).toBe(suspect);
  });
  test('another page begins anew', () => {
    const guard = guardPage();
    for (const code of times(20, 'promoted' as const)) guard.judged(code);
    guard.reset();
    expect(guard.doubt(20)).toBeNull();
  });
});

describe('a page that can no longer be read', () => {
  const { document } = new JSDOM('<main></main>').window;
  const mounted = () => document.querySelector('main')?.appendChild(document.createElement('article')) as Element;
  test.each([
    ['3 of 13 unreadable', 10, 3, 'unreadable'],
    ['2 of 12 unreadable', 10, 2, null],
    ['few items prove nothing', 2, 5, null],
    ['none can be read', 0, 10, 'unreadable'],
  ] as const)('%s', (_, read, unreadable, doubt) => {
    const guard = guardPage();
    for (let i = 0; i < unreadable; i++) guard.read(mounted(), true);
    expect(guard.doubt(read)).toBe(doubt);
  });
  test('what was filled in later, or is gone, counts no more', () => {
    const guard = guardPage();
    const roots = Array.from({ length: 10 }, mounted);
    for (const root of roots) guard.read(root, true);
    for (const root of roots.slice(0, 5)) guard.read(root, false);
    for (const root of roots.slice(5)) root.remove();
    expect(guard.doubt(5)).toBeNull();
  });
});

describe('the adapter ails', () => {
  test.each([
    ['on a page that can be read', [], 'ailing'],
    ['and nearly everything falls to one reason, which says more', times(20, 'repost' as const), 'repost'],
  ] as const)('%s', (_, codes, doubt) => {
    const guard = guardPage();
    for (const code of codes) guard.judged(code);
    expect(guard.doubt(20, true)).toBe(doubt);
  });
});
