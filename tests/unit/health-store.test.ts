/** What a page tells of its reading, and what is kept of it. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Adapter, newHealth } from '@/lib/adapters/adapter.ts';
import { newHealthDay } from '@/lib/adapters/health.ts';
import { openPage } from '@/lib/adapters/open.ts';
import { readingFrom } from '@/lib/extension/health-check.ts';
import { withoutForgotten, withReading } from '@/lib/extension/health-store.ts';

const page = { ...newHealth('mastodon', 'web'), items: 2, read: { text: 2 } };
const day = (date: string, network = 'mastodon') => newHealthDay(network, 'web', date);

describe('what is kept', () => {
  test('pages of a day add up, an empty one among them', () => {
    const once = withReading([], { page, empty: false }, '2026-11-24');
    const twice = withReading(once, { page: newHealth('mastodon', 'web'), empty: true }, '2026-11-24');
    expect(twice).toEqual([{ ...day('2026-11-24'), items: 2, read: { text: 2 }, pages: 1, empty: 1 }]);
  });
  test('fourteen days, today included', () => {
    const days = [day('2026-11-10'), day('2026-11-11'), day('2026-11-23', 'x')];
    const kept = withReading(days, { page, empty: false }, '2026-11-24');
    expect(kept.map(({ date }) => date)).toEqual(['2026-11-11', '2026-11-23', '2026-11-24']);
  });
  test.each([
    ['everything', { everything: true }, []],
    ['a network', { network: 'x' }, ['mastodon']],
    ['a day', { day: '2026-11-23' }, ['x']],
    ['a person, of whom nothing is in it', { person: 'p' }, ['mastodon', 'x']],
  ] as const)('%s forgotten', (_, what, left) => {
    const days = [day('2026-11-23'), day('2026-11-24', 'x')];
    expect(withoutForgotten(days, what).map(({ network }) => network)).toEqual(left);
  });
});

describe('what enters', () => {
  test('is what an adapter could have told', () =>
    expect(readingFrom({ page, empty: false })).toEqual({ page, empty: false }));
  test('loses what is no field', () =>
    expect(readingFrom({ page: { ...page, read: { text: 2, Ana: 1 } }, empty: false }).page.read).toEqual({ text: 2 }));
  test.each([
    ['another network', { ...page, network: 'Ana' }],
    ['no dialect', { ...page, dialect: 'Ana' }],
    ['no count', { ...page, items: -1 }],
    ['words', { ...page, read: { text: 'Ana' } }],
  ])('%s is refused', (_, told) => expect(() => readingFrom({ page: told, empty: false })).toThrow());
});

describe('a live page counts each item once', () => {
  const attr = (name: string) => (root: Element) => root.getAttribute(name);
  const adapter: Adapter = {
    ...{ network: 'sample', name: 'Sample', matches: [], surface: () => 'home', you: () => null },
    dialects: [
      {
        ...{ id: 'plain', item: 'article', recognises: () => true, parts: { words: 'p', media: 'img' } },
        fields: {
          ...{ id: attr('id'), handle: attr('data-by'), text: attr('data-text'), postedAt: attr('data-at') },
          media: (root) => (root.hasAttribute('data-picture') ? 'image' : null),
          promoted: (root) => root.hasAttribute('data-ad'),
        },
        expected: ['text', 'postedAt'],
      },
    ],
  };
  function open(html: string) {
    const { window } = new JSDOM(html, { url: 'https://sample.example/' });
    const live = openPage(window as unknown as Window, adapter);
    const roots = [...window.document.querySelectorAll(live.items() ?? 'none')];
    const read = () => {
      for (const root of roots) live.read(root);
    };
    const told = () =>
      live.takeReadings().map(({ items, unreadable, read: { postedAt, text } }) => [items, unreadable, postedAt, text]);
    return { roots, read, told };
  }
  const one = '<article id="1" data-by="ana" data-text="Hello" data-at="2026-11-24"></article>';

  test('however often it is read or mounted', () => {
    const { read, told } = open(`${one}${one}`);
    read();
    read();
    expect(told()).toEqual([[1, 0, 1, 1]]);
  });
  test('and what was told is not told again', () => {
    const { read, told } = open(one);
    read();
    told();
    read();
    expect(told()).toEqual([]);
  });
  test('by its fullest reading, however it was filled in or taken apart', () => {
    const { roots, read, told } = open(one.replace(/ data-at="[^"]*"/u, ''));
    read();
    roots[0]?.setAttribute('data-at', '2026-11-24');
    read();
    roots[0]?.removeAttribute('data-at');
    read();
    expect(told()).toEqual([[1, 0, 1, 1]]);
  });
  test('but for adverts, which lack what posts have, and a picture lacks no words', () => {
    const { read, told } = open(`${one}<article id="2" data-by="ad" data-text="Buy" data-ad></article>
      <article id="3" data-by="ben" data-at="2026-11-24" data-picture></article>`);
    read();
    expect(told()).toEqual([[2, 0, 2, 2]]);
  });
  test('what cannot be read counts until it can', () => {
    const { roots, read, told } = open(`${one}<article id="2" data-text="Hello"></article><article id="3"></article>`);
    read();
    read();
    roots[1]?.setAttribute('data-by', 'ben');
    read();
    expect(told()).toEqual([[2, 1, 1, 2]]);
  });
});
