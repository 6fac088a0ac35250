import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { newHealth, type Page, readItem } from '@/lib/adapters/adapter.ts';
import { addPage, ailmentOf, ailmentsOf, type HealthDay, newHealthDay, reportOf } from '@/lib/adapters/health.ts';
import { mastodon } from '@/lib/adapters/mastodon.ts';

const [web] = mastodon.dialects;
if (!web) throw new Error('Mastodon has a dialect');
const day = (counts: Partial<HealthDay>): HealthDay => ({
  ...newHealthDay('mastodon', 'web', '2026-11-24'),
  ...counts,
});
/** Every expected field on so many items, but for those named. */
const read = (n: number, other: HealthDay['read'] = {}): HealthDay['read'] => ({
  ...Object.fromEntries(web.expected.map((field) => [field, n])),
  ...other,
});

describe('a day of readings', () => {
  const rows: { when: string; counts: Partial<HealthDay>; ails: ReturnType<typeof ailmentOf> }[] = [
    { when: 'nothing was met', counts: {}, ails: null },
    { when: 'all is read', counts: { items: 40, pages: 2, read: read(40) }, ails: null },
    { when: 'the text on 16 of 20', counts: { items: 20, pages: 1, read: read(20, { text: 16 }) }, ails: null },
    {
      when: 'the text on 15 of 20',
      counts: { items: 20, pages: 1, read: read(20, { text: 15 }) },
      ails: { what: 'fields', fields: ['text'] },
    },
    { when: '19 items prove nothing yet', counts: { items: 19, pages: 1, read: {} }, ails: null },
    {
      when: 'two fields are lost',
      counts: { items: 50, pages: 3, read: read(50, { postedAt: 0, url: 2 }) },
      ails: { what: 'fields', fields: ['url', 'postedAt'] },
    },
    {
      when: 'a field nobody expects breaks on every other item',
      counts: { items: 20, pages: 1, read: read(20), thrown: { card: 10 } },
      ails: { what: 'fields', fields: ['card'] },
    },
    { when: 'it breaks on a few', counts: { items: 20, pages: 1, read: read(20), thrown: { card: 4 } }, ails: null },
    {
      when: 'a quarter cannot be read at all',
      counts: { items: 30, unreadable: 10, pages: 2, read: read(30) },
      ails: { what: 'unreadable' },
    },
    { when: 'none of 20 can be read', counts: { unreadable: 20 }, ails: { what: 'unreadable' } },
    { when: 'a few unreadable ones', counts: { items: 30, unreadable: 5, pages: 2, read: read(30) }, ails: null },
    { when: 'three pages stayed empty', counts: { empty: 3 }, ails: { what: 'empty' } },
    { when: 'two pages stayed empty', counts: { empty: 2 }, ails: null },
    { when: 'many stayed empty, one did not', counts: { empty: 9, pages: 1, items: 4, read: read(4) }, ails: null },
  ];
  test.each(rows)('$when', ({ counts, ails }) => expect(ailmentOf(day(counts), web)).toEqual(ails));
});

test('what ails an adapter is of that date, and of its own dialects', () => {
  const ill = day({ empty: 3 });
  const days = [ill, { ...ill, network: 'x' }];
  expect([...ailmentsOf(days, mastodon, '2026-11-24')]).toEqual([['web', { what: 'empty' }]]);
  expect(ailmentsOf(days, mastodon, '2026-11-25').size).toBe(0);
});

test('pages add up', () => {
  const page = { ...newHealth('mastodon', 'web'), items: 3, unreadable: 1, read: { text: 2 }, thrown: { card: 1 } };
  const once = addPage(day({ items: 1, read: { text: 1, id: 1 } }), page, true);
  expect(once).toMatchObject({
    items: 4,
    unreadable: 1,
    pages: 1,
    empty: 0,
    read: { text: 3, id: 1 },
    thrown: { card: 1 },
  });
  const none = newHealth('mastodon', 'web');
  expect(addPage(once, none, true)).toMatchObject({ pages: 1, empty: 1 });
  expect(addPage(once, none, false)).toMatchObject({ pages: 1, empty: 0 });
});

describe('the report', () => {
  const about = { adapter: mastodon, version: '0.1.0', browser: 'Firefox 146', language: 'de-AT' };
  test('says selectors, counts, versions and language', () => {
    const text = reportOf({ ...about, days: [day({ items: 20, pages: 1, read: read(20, { text: 3 }) })] });
    for (const part of [
      'Hearback 0.1.0, Firefox 146',
      'mastodon, page in de-AT',
      web.item,
      'items 20',
      'text 3',
      'ailing: text',
    ])
      expect(text).toContain(part);
  });

  test('says the page before the reader too', () => {
    const now = { ...newHealth('mastodon', 'web'), items: 7, unreadable: 2 };
    expect(reportOf({ ...about, days: [], now })).toContain('on the page now: items 7, unreadable 2');
    expect(reportOf({ ...about, days: [], now: { ...now, network: 'x' } })).not.toContain('items 7');
  });

  const numberless = (text: string) => text.replace(/\d+/gu, '0');
  const folder = new URL('../fixtures/mastodon/', import.meta.url);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  test.each(pages)('of %s differs from that of a page without a word in its numbers alone', (file) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const url = new URL(JSON.parse(/^<!--\s*(\{.*?\})\s*-->/u.exec(html)?.[1] ?? '').url);
    const { document } = new JSDOM(html, { url: url.href }).window;
    const page: Page = { document, url, you: mastodon.you(document) };
    const health = newHealth('mastodon', 'web');
    for (const root of document.querySelectorAll(web.item)) readItem(root, mastodon, web, page, health);
    const report = (one: HealthDay) => numberless(reportOf({ ...about, days: [one] }));
    expect(report(addPage(day({}), health, true))).toBe(report(day({})));
  });

  test('repeats nothing that a page could have written, wherever it stands', () => {
    const plain = numberless(reportOf({ ...about, language: null, version: '', browser: '', days: [day({})] }));
    // Names of fields are ours, whoever says them.
    const words = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((s) => !/^[a-z]{2,3}(?:-|$)/iu.test(s) && !/\d/u.test(s) && !Object.hasOwn(web.fields, s));
    fc.assert(
      fc.property(words, words, (one, two) => {
        const said = {
          ...day({}),
          date: one,
          read: { [one]: 5 },
          thrown: { [two]: 5, text: two },
        } as unknown as HealthDay;
        const stranger = { ...day({}), network: one, dialect: two };
        const report = numberless(
          reportOf({ ...about, language: one, version: two, browser: one, days: [said, stranger] }),
        );
        // The date could not be repeated, and a count that is no number is none.
        const wanted = plain.replace('0-0-0:', 'unknown:').replace('thrown: none', 'thrown: text 0');
        return report === wanted;
      }),
    );
  });
});
