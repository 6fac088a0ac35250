/**
 * Each page of tests/fixtures/<network>/ is read as its network's adapter reads it and held against the .json beside it,
 * which says what somebody sees there: all items in page order, of each as many fields as the case is about.
 * A new network needs its adapter and its folder, no line here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type DOMWindow, JSDOM } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Adapter,
  type FieldName,
  type Health,
  newHealth,
  type Page,
  readItem,
} from '../../lib/adapters/adapter.ts';
import { addPage, ailmentOf, newHealthDay } from '../../lib/adapters/health.ts';
import { adapters } from '../../lib/adapters/index.ts';
import { networks as rows } from '../../lib/adapters/networks.ts';
import type { TimelineItem } from '../../lib/types.ts';

test('every network has a row and what reads it', () => {
  expect(adapters.map(({ network }) => network)).toEqual(rows.map(({ network }) => network));
  const dialects = adapters.flatMap((adapter) => adapter.dialects);
  expect(dialects.filter(({ id }) => !/^[a-z][a-z-]{0,19}$/u.test(id))).toEqual([]); // what may enter (health-check.ts)
});

const fixtures = new URL('../fixtures/', import.meta.url);
const adapterFile = (network: string) => new URL(`../../lib/adapters/${network}.ts`, import.meta.url);
const networks = readdirSync(fixtures).filter((network) => existsSync(adapterFile(network)));
const read = (network: string, file: string) => readFileSync(new URL(`${network}/${file}`, fixtures), 'utf8');

/**
 * Asked for one such path within an item, Chromium looks for the class or id through the whole page, which on a long one takes a
 * hundred times as long (2026-11, version 156); for a list, or an ancestor within `:is()`, it does not.
 */
const isSearchedWide = (selector: string) => {
  let path = selector.replace(/"[^"]*"|\[[^\]]*\]/gu, '');
  while (/\([^()]*\)/u.test(path)) path = path.replace(/\([^()]*\)/gu, '');
  return !path.includes(',') && /[.#][^\s>+~]*[\s>+~]+[^\s>+~]/u.test(path);
};
/** Tells what is looked for within elements. */
function listen({ Element }: DOMWindow, heard: Set<string>) {
  for (const ask of ['querySelector', 'querySelectorAll'] as const) {
    const search = Element.prototype[ask] as (selector: string) => never;
    Element.prototype[ask] = function (selector: string) {
      heard.add(selector);
      return search.call(this, selector);
    };
  }
}

function readPage(adapter: Adapter, html: string): { items: TimelineItem[]; health: Health; asked: string[] } {
  const { url } = JSON.parse(/^<!--\s*(\{.*?\})\s*-->/u.exec(html)?.[1] ?? '') as { url: string };
  const { window } = new JSDOM(html, { url });
  const { document } = window;
  const asked = new Set<string>();
  listen(window, asked);
  const page: Page = { document, url: new URL(url), you: adapter.you(document) };
  const dialect = adapter.dialects.find((d) => d.recognises(document));
  const health = newHealth(adapter.network, dialect?.id ?? 'none');
  const items = [...(dialect ? document.querySelectorAll(dialect.item) : [])]
    .filter((root) => dialect?.nested || !root.parentElement?.closest(dialect?.item ?? ''))
    .flatMap((root) => (dialect && readItem(root, adapter, dialect, page, health)) ?? []);
  return { items, health, asked: [...asked] };
}

/** Of the fields that somebody wrote down, how many are read as they stand on the page. */
function fieldsRight(wanted: Partial<TimelineItem>[], items: TimelineItem[]) {
  const isRight = (item: TimelineItem | undefined, field: string, value: unknown) => {
    try {
      expect(item).toMatchObject({ [field]: value });
      return true;
    } catch {
      return false;
    }
  };
  const known = wanted.flatMap((one, n) =>
    Object.entries(one).map(([field, value]) => isRight(items[n], field, value)),
  );
  return { right: known.filter(Boolean).length, known: known.length };
}
const table: Record<string, { pages: number; items: string; 'fields right': string }> = {};
afterAll(() => console.table(table));

for (const network of networks) {
  const { [network]: adapter } = (await import(`../../lib/adapters/${network}.ts`)) as Record<string, Adapter>;
  if (!adapter) throw new Error(`lib/adapters/${network}.ts exports no ${network}`);
  const pages = readdirSync(new URL(`${network}/`, fixtures))
    .filter(
      (file) => file.endsWith('.html') && existsSync(new URL(`${network}/${file.replace('.html', '.json')}`, fixtures)),
    )
    .map((file) => ({
      page: file.replace('.html', ''),
      wanted: JSON.parse(read(network, file.replace('.html', '.json'))) as Partial<TimelineItem>[],
      ...readPage(adapter, read(network, file)),
    }));
  const all = pages.map(({ wanted, items }) => fieldsRight(wanted, items));
  const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
  table[network] = {
    pages: pages.length,
    items: `${sum(pages.map(({ items }) => items.length))}/${sum(pages.map(({ wanted }) => wanted.length))}`,
    'fields right': `${sum(all.map(({ right }) => right))}/${sum(all.map(({ known }) => known))}`,
  };

  describe(network, () => {
    test.each(pages)('$page: every item as somebody sees it, in page order', ({ items, wanted }) => {
      expect(items).toMatchObject(wanted);
    });

    test.each(pages)('$page: no two items share an id and a reposter', ({ items }) => {
      const keys = items.map((item) => `${item.id}~${item.repostedBy?.handle ?? item.repostedBy?.name ?? ''}`);
      expect(keys).toEqual([...new Set(keys)]);
    });

    test.each(pages)('$page: no reader makes a browser search all of it', ({ asked }) => {
      expect(asked.filter(isSearchedWide)).toEqual([]);
    });

    test.each(pages)('$page: no reader throws', ({ health }) => {
      expect(health.thrown).toEqual({});
    });

    test.each(pages.filter(({ page }) => page.startsWith('changed')))(
      '$page: a day of it, and health says so',
      ({ health, items }) => {
        const dialect = adapter.dialects.find(({ id }) => id === health.dialect) ?? adapter.dialects[0];
        if (!dialect) throw new Error(`${network} has no dialect`);
        const page = { ...health, dialect: dialect.id };
        let day = newHealthDay(network, dialect.id, '2026-11-24');
        for (let visits = 0; visits < 20; visits++) day = addPage(day, page, true);
        expect({ items: items.length, ails: ailmentOf(day, dialect) !== null }).toEqual({ items: 0, ails: true });
      },
    );

    test.each(pages.filter(({ wanted }) => wanted.length > 0))(
      '$page: nothing that is an item is lost',
      ({ health }) => {
        expect(health.unreadable).toBe(0);
      },
    );

    test.each(pages)('$page: a field of words is never empty, a handle has no @', ({ items }) => {
      for (const { author, text, replyTo, quoted, mentions } of items) {
        const words = [
          author.handle,
          author.name,
          text,
          replyTo?.handle,
          replyTo?.text,
          quoted?.handle,
          quoted?.text,
          ...mentions,
        ];
        expect(words).not.toContain('');
        expect([author.handle, replyTo?.handle, quoted?.handle, ...mentions].some((h) => h?.startsWith('@'))).toBe(
          false,
        );
      }
    });

    test.each(adapter.dialects)(
      '$id: the expected fields are read on at least four of five items',
      ({ id, expected }) => {
        const healths = pages.map((page) => page.health).filter((health) => health.dialect === id);
        const items = healths.reduce((sum, health) => sum + health.items, 0);
        const poor = expected.filter(
          (field: FieldName) => healths.reduce((sum, h) => sum + (h.read[field] ?? 0), 0) < items * 0.8,
        );
        expect({ items: items > 0, poor }).toEqual({ items: true, poor: [] });
      },
    );
  });
}

test('there are pages to read', () => expect(networks.length).toBeGreaterThan(0));

test.each([
  ['x', 'https://x.com/i/lists/1234567890', 'list'],
  ['x', 'https://x.com/i/communities/1234567890', 'group'],
  ['x', 'https://x.com/i/bookmarks', 'unknown'],
  ['facebook', 'https://www.facebook.com/groups/slowboats/', 'group'],
  ['facebook', 'https://www.facebook.com/groups/feed/', 'group'],
  ['facebook', 'https://www.facebook.com/groups/slowboats/posts/1', 'thread'],
  ['bluesky', 'https://bsky.app/profile/rowan.example/lists/3kabc', 'list'],
  ['bluesky', 'https://bsky.app/profile/rowan.example/feed/moss', 'home'],
  ['mastodon', 'https://moss.example/lists/4', 'list'],
  ['mastodon', 'https://moss.example/deck/lists/4', 'list'],
  ['mastodon', 'https://moss.example/public/local', 'home'],
  ['misskey', 'https://kelp.example/timeline/list/9abc', 'list'],
  ['misskey', 'https://kelp.example/timeline/home', 'home'],
  ['pleroma', 'https://fen.example/lists/2', 'list'],
  ['reddit', 'https://www.reddit.com/user/grebe9/m/boats/', 'list'],
  ['reddit', 'https://www.reddit.com/r/slowboats/', 'home'],
])('%s: %s is a %s', async (network, address, surface) => {
  const { [network]: adapter } = (await import(`../../lib/adapters/${network}.ts`)) as Record<string, Adapter>;
  const { document } = new JSDOM('').window;
  expect(adapter?.surface({ document, url: new URL(address), you: null })).toBe(surface);
});
