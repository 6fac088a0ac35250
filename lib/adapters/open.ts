/** An adapter at work on a live page, which may become another page, in another dialect, without a load. */
import { itemKey, type TimelineItem } from '../types.ts';
import { type Adapter, type Dialect, type Health, newHealth, type Page, readItem } from './adapter.ts';

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

export function openPage(window: Window, adapter: Adapter) {
  const { document, location } = window;
  let dialect: Dialect | null = null;
  const firstRead = new WeakMap<Element, { url: URL; key: string }>();
  let page: Page = { document, url: new URL(location.href), you: null };
  let named = namesIn(page.url);

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
      const health = newHealth(adapter.network, dialect.id);
      const before = firstRead.get(root);
      if (before && before.url !== page.url) {
        const again = readItem(root, adapter, dialect, { ...page, url: before.url }, health);
        if (again && itemKey(again) === before.key) return again;
      }
      const item = readItem(root, adapter, dialect, page, health);
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
    /** How well the page can be read, counted now over what is mounted; null: no dialect recognised. */
    health(roots: readonly Element[]): Health | null {
      if (!dialect) return null;
      const health = newHealth(adapter.network, dialect.id);
      for (const root of roots) readItem(root, adapter, dialect, page, health);
      return health;
    },
  };
}
