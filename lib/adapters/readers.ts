/** The few readers that adapters are made of. Each takes an item's root and the page, and returns null where the page has none. */
import type { Surface, TimelineItem } from '../types.ts';
import type { Page, Reader } from './adapter.ts';

const spaces = /[\s\u00a0]+/gu;
/** Collapses white space and trims; null for nothing. */
export const tidy = (raw: string | null | undefined): string | null => raw?.replace(spaces, ' ').trim() || null;

/**
 * The words of an element as a reader sees them: emoji images as their `alt`, `<br>` and paragraphs as one space,
 * without what `skip` matches. White space collapsed. `inline`: pages that set even `<div>` within the line.
 */
export function wordsOf(element: Element | null, skip?: string, inline = false): string | null {
  if (!element) return null;
  let words = '';
  const walk = (node: Node) => {
    if (node.nodeType === 3) words += node.nodeValue;
    if (node.nodeType !== 1) return;
    const el = node as Element;
    if (skip && el !== element && el.matches(skip)) return;
    const tag = el.localName;
    if (tag === 'img') words += el.getAttribute('alt') ?? '';
    else if (tag === 'br') words += ' ';
    else if (tag !== 'script' && tag !== 'style') {
      const block = !inline && (tag === 'p' || tag === 'div' || tag === 'li' || tag === 'blockquote');
      if (block) words += ' ';
      for (let child = el.firstChild; child; child = child.nextSibling) walk(child);
      if (block) words += ' ';
    }
  };
  walk(element);
  return tidy(words);
}

/** Words of the first match. */
export const text =
  (selector: string, skip?: string): Reader<string> =>
  (root) =>
    wordsOf(root.querySelector(selector), skip);

/** An attribute of the first match, or of the root itself for `':self'`. */
export const attr =
  (selector: string, name: string): Reader<string> =>
  (root) =>
    tidy((selector === ':self' ? root : root.querySelector(selector))?.getAttribute(name));

/** True where the selector matches, false where not: for fields that the page always answers. */
export const has =
  (selector: string): Reader<boolean> =>
  (root) =>
    root.querySelector(selector) !== null;

/** The first group of `pattern` in an attribute of the first match. */
export const part =
  (selector: string, name: string, pattern: RegExp): Reader<string> =>
  (root) =>
    pattern.exec((selector === ':self' ? root : root.querySelector(selector))?.getAttribute(name) ?? '')?.[1] ?? null;

/** The first reader that reads something: variants of one field, best evidence first. */
export const oneOf =
  <T>(...readers: Reader<T>[]): Reader<T> =>
  (root: Element, page: Page) => {
    for (const read of readers) {
      const value = read(root, page);
      if (value !== null) return value;
    }
    return null;
  };

/** The value itself, for what is true of every item of a dialect. */
export const always =
  <T>(value: T): Reader<T> =>
  () =>
    value;

const thousands: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9 };
/** "1,234", "1.4K", "2 311 likes" → a whole number; null without a digit. */
export function countIn(raw: string | null | undefined): number | null {
  const short = /(\d+(?:[.,]\d+)?)\s*([kmb])\b/iu.exec(raw ?? '');
  if (short) return Math.round(Number(short[1]?.replace(',', '.')) * (thousands[short[2]?.toLowerCase() ?? ''] ?? 1));
  const plain = /\d(?:[\d.,\s\u00a0\u202f']*\d)?/u.exec(raw ?? '');
  return plain ? Number(plain[0].replace(/\D/gu, '')) : null;
}

/** A link's outside domain without `www.`; null for the page's own host or no address. */
export function domainOf(raw: string | null | undefined, page: Page): string | null {
  if (!raw) return null;
  try {
    const { host } = new URL(raw, page.url);
    return host === page.url.host ? null : host.replace(/^www\./u, '');
  } catch {
    return null;
  }
}

/** Does a leaf among the `selector` matches read exactly one of the words? For labels that no attribute gives away; leaves within `outside` do not count. */
export function leafSays(root: Element, selector: string, words: ReadonlySet<string>, outside: string): boolean {
  for (const leaf of root.querySelectorAll(selector)) {
    if (leaf.childElementCount === 0 && words.has(leaf.textContent?.trim() ?? '') && !leaf.closest(outside))
      return true;
  }
  return false;
}

/** Where on the network a page is: what the first pattern says that its path matches. */
export const surfaceBy =
  (places: readonly (readonly [RegExp, Surface])[]) =>
  ({ url }: Page): Surface =>
    places.find(([path]) => path.test(url.pathname))?.[1] ?? 'unknown';

/** Null where no count was read. */
export const anyOf = (counts: TimelineItem['counts']) =>
  Object.values(counts).every((n) => n === null) ? null : counts;

/**
 * How often each author answers others, among the items of a page or of the part of it that `scopeOf` gives: counted anew when an
 * item is read that was not there. `exchange`: who wrote an item, and whom it answers.
 */
export function answersPer(
  items: string,
  exchange: (root: Element, page: Page) => readonly [who: string | null, to: string | null | undefined],
  scopeOf: (root: Element, page: Page) => Element | Document = (_, { document }) => document,
): (root: Element, page: Page) => ReadonlyMap<string, number> {
  const counted = new WeakMap<Element | Document, { rows: Set<Element>; answers: Map<string, number> }>();
  return (root, page) => {
    const scope = scopeOf(root, page);
    const known = counted.get(scope);
    if (known?.rows.has(root)) return known.answers;
    const rows = new Set(scope.querySelectorAll(items));
    const answers = new Map<string, number>();
    for (const row of rows) {
      const [who, to] = exchange(row, page);
      if (who && to && to !== who) answers.set(who, (answers.get(who) ?? 0) + 1);
    }
    counted.set(scope, { rows, answers });
    return answers;
  };
}

/**
 * What many readers ask of the same element, kept while one item is read: `forget` when the next begins, which `isItem` is asked
 * first of all.
 */
export function whileRead() {
  const memories: Map<Element, unknown>[] = [];
  return {
    kept<T, Rest extends unknown[]>(ask: (element: Element, ...rest: Rest) => T) {
      const answers = new Map<Element, T>();
      memories.push(answers);
      return (element: Element, ...rest: Rest): T => {
        if (!answers.has(element)) answers.set(element, ask(element, ...rest));
        return answers.get(element) as T;
      };
    },
    forget() {
      for (const answers of memories) answers.clear();
    },
  };
}
