/** An adapter at work on a live page, which may become another page, in another dialect, without a load. */
import { itemKey, type TimelineItem } from '../types.ts';
import { type Adapter, type Dialect, type Health, newHealth, type Page, readItem } from './adapter.ts';
import { addHealth } from './health.ts';

/** What an address may name an item by. Short ones may stand there by chance. */
function namesIn({ href }: URL): Set<string> {
  let plain = href;
  try {
    plain = decodeURIComponent(href);
  } catch {
    // Not every `%` in an address is an escape.
  }
  return new Set(plain.split(/[^\w.-]/u).filter((name) => name.length >= 6));
}

/**
 * What an item's reading says of its adapter; null: nothing. Adverts lack times, ids and counts on every network, and a picture
 * needs no words: a feed with many of either is no adapter that ails.
 */
function toldBy({ promoted, text }: TimelineItem, health: Health): Health | null {
  if (promoted) return null;
  return text === null ? { ...health, read: { ...health.read, text: 1 } } : health;
}

const fieldsOf = ({ read }: Health) => Object.keys(read).length;

/**
 * Adds up what was read, each item once however often it is mounted, and by its fullest reading: pages fill items in after
 * they stand there. A root that could not be read counts until it can.
 */
function countReadings() {
  const told = new Set<string>();
  let read = new Map<string, Health>();
  let lost = new WeakSet<Element>();
  let unreadable = new Map<string, Health>();
  const count = (one: Health, by: 1 | -1) => {
    const before = unreadable.get(one.dialect) ?? newHealth(one.network, one.dialect);
    unreadable.set(one.dialect, { ...before, unreadable: before.unreadable + by });
  };
  return {
    /** `item` null: the root should have been one. */
    add(root: Element, item: TimelineItem | null, health: Health) {
      if (item === null && !lost.has(root)) {
        lost.add(root);
        count(health, 1);
      }
      if (item === null) return;
      if (lost.delete(root)) count(health, -1);
      const key = itemKey(item);
      const one = toldBy(item, health);
      if (one === null || told.has(key)) return;
      const before = read.get(key);
      if (!before || fieldsOf(before) < fieldsOf(one)) read.set(key, one);
    },
    /** By dialect, what was not told before. */
    take(): Health[] {
      const sums = new Map<string, Health>();
      for (const one of [...read.values(), ...unreadable.values()])
        sums.set(one.dialect, addHealth(sums.get(one.dialect) ?? newHealth(one.network, one.dialect), one));
      for (const key of read.keys()) told.add(key);
      read = new Map();
      lost = new WeakSet();
      unreadable = new Map();
      return [...sums.values()].filter(({ items, unreadable: n }) => items + n > 0);
    },
  };
}

export function openPage(window: Window, adapter: Adapter) {
  const { document, location } = window;
  let dialect: Dialect | null = null;
  const firstRead = new WeakMap<Element, { url: URL; key: string }>();
  let page: Page = { document, url: new URL(location.href), you: null };
  let named = namesIn(page.url);
  const readings = countReadings();

  return {
    /** True once after the address has changed: dialect and surface are then asked anew. */
    moved(): boolean {
      if (location.href === page.url.href) return false;
      page = { ...page, url: new URL(location.href) };
      named = namesIn(page.url);
      dialect = null;
      return true;
    },
    /** Selector of item roots; null while the page has not shown how it writes them. */
    items(): string | null {
      dialect ??= adapter.dialects.find((d) => d.recognises(document)) ?? null;
      if (page.you === null) page = { ...page, you: adapter.you(document) };
      return dialect?.item ?? null;
    },
    /**
     * Element → TimelineItem; null where there is none, `unreadable` where there should be one. A picture or a composer opened
     * above a timeline changes the address, not where the items beneath it stand: an item is read at the address it was first
     * read at.
     */
    read(root: Element): TimelineItem | null | 'unreadable' {
      if (!dialect) return null;
      const before = firstRead.get(root);
      if (before && before.url !== page.url) {
        const again = readItem(
          root,
          adapter,
          dialect,
          { ...page, url: before.url },
          newHealth(adapter.network, dialect.id),
        );
        if (again && itemKey(again) === before.key) return again;
      }
      const health = newHealth(adapter.network, dialect.id);
      const item = readItem(root, adapter, dialect, page, health);
      if (item || health.unreadable > 0) readings.add(root, item, health);
      if (item) firstRead.set(root, { url: page.url, key: itemKey(item) });
      return item ?? (health.unreadable > 0 ? 'unreadable' : null);
    },
    /**
     * Does the address lead to this very item: its own page, or a place among others, as a notification leads to it? Then it is
     * what the reader came for.
     */
    leadsTo({ url, id }: TimelineItem): boolean {
      const { href, hash } = page.url;
      if (url === href || (url !== null && hash !== '' && url === href.slice(0, -hash.length))) return true;
      return named.has(id.replace(/^.*[^\w.-]/u, ''));
    },
    /** In which dialect the page is written; where it has shown none, the first that it could be. */
    dialect: (): string => (dialect ?? adapter.dialects[0])?.id ?? '',
    /** A home timeline: it should hold items. */
    isHome: () => adapter.surface(page) === 'home',
    /** How well its items could be read, each counted once, by dialect; what was taken is not told again. */
    takeReadings: readings.take,
    /** How well the page can be read, counted now over what is mounted; null: no dialect recognised. */
    health(roots: readonly Element[]): Health | null {
      if (!dialect) return null;
      const health = newHealth(adapter.network, dialect.id);
      for (const root of roots) readItem(root, adapter, dialect, page, health);
      return health;
    },
  };
}
