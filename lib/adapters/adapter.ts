/**
 * What an adapter is, and `readItem`, the first step of the path: Element → TimelineItem.
 *
 * An adapter is data: which dialects of markup a network's pages may speak, and per dialect one reader a field.
 * A dialect is recognised once per page and never blended with another (LinkedIn has two alive).
 */
import type { Audience, AuthorKind, Media, Network, Surface, TimelineItem } from '../types.ts';

/** What readers may know of the page. Passed in, never reached for. */
export interface Page {
  document: Document;
  url: URL;
  /** Handle of the signed-in user, null where the page does not show it. */
  you: string | null;
}

/** Reads one thing off an item's root. Null: the page has none. May throw on markup it does not understand: costs that field alone. */
export type Reader<T> = (root: Element, page: Page) => T | null;

/** One reader a field; `handle` or `name`, and one of `text`, `media`, `card`, `quoted` or `poll` must be read for an item to be one. */
interface Fields {
  /** The network's own id; null or left out: a hash of author and text stands in. */
  id?: Reader<string>;
  url?: Reader<string>;
  handle: Reader<string>;
  name?: Reader<string>;
  kind?: Reader<AuthorKind>;
  text: Reader<string>;
  lang?: Reader<string>;
  postedAt?: Reader<string>;
  /** `handle` null: an answer, to whom is not shown. */
  replyTo?: Reader<{ handle: string | null; text: string | null }>;
  mentions?: Reader<string[]>;
  repostedBy?: Reader<{ handle: string | null; name: string | null }>;
  quoted?: Reader<{ handle: string | null; text: string | null }>;
  card?: Reader<{ headline: string | null; domain: string | null }>;
  media?: Reader<Media>;
  poll?: Reader<boolean>;
  promoted?: Reader<boolean>;
  suggested?: Reader<boolean>;
  counts?: Reader<{ replies: number | null; reposts: number | null; likes: number | null }>;
  authorAnswersHere?: Reader<number>;
  audience?: Reader<Audience>;
  /** Only where the page shows that an item is yours or not in another way than by handle; else the handle is held against `you`. */
  own?: Reader<boolean>;
}
export type FieldName = keyof Fields;
const fieldNames: Record<FieldName, true> = {
  ...{
    id: true,
    url: true,
    handle: true,
    name: true,
    kind: true,
    text: true,
    lang: true,
    postedAt: true,
    replyTo: true,
  },
  ...{ mentions: true, repostedBy: true, quoted: true, card: true, media: true, poll: true, promoted: true },
  ...{ suggested: true, counts: true, authorAnswersHere: true, audience: true, own: true },
};
export const isField = (name: string): name is FieldName => Object.hasOwn(fieldNames, name);

export interface Dialect {
  id: string;
  /** Is the page written in it? Asked once it has items or its frame; the first dialect that says yes is kept for the page. */
  recognises(document: Document): boolean;
  /** Selector of item roots. Roots nested in a root are not items of their own, unless `nested` says so. */
  item: string;
  /** Roots that match `item` but hold no item (yet): shells, placeholders, modules. */
  isItem?(root: Element, page: Page): boolean;
  /** Each matching root is an item even inside another (comments in comments). */
  nested?: boolean;
  fields: Fields;
  /** Fields that nearly every item of this dialect shows: the ones that adapter health is counted on. */
  expected: readonly FieldName[];
  /** Selectors, relative to the root, of what `dim` may mute: the author's words, and pictures with cards. Metadata is left alone. */
  parts: { words: string; media: string };
}

export interface Adapter {
  network: Network;
  /** Where nothing else tells what a page is: does it hold an item that can be read? */
  recognises?(document: Document): boolean;
  /** Attributes that the page sets on what stands there already, and that readers hang on: looked for, too. */
  late?: readonly string[];
  surface(page: Page): Surface;
  you(document: Document): string | null;
  dialects: readonly Dialect[];
}

/** Counts of one adapter's reading, without a word of anybody. */
export interface Health {
  network: Network;
  dialect: string;
  /** Roots that were items. */
  items: number;
  /** Roots that should have been items but lacked a required field. */
  unreadable: number;
  /** Per expected field, on how many items it was read. */
  read: Partial<Record<FieldName, number>>;
  /** Per field, how often its reader threw. */
  thrown: Partial<Record<FieldName, number>>;
}

export const newHealth = (network: Network, dialect: string): Health => ({
  network,
  dialect,
  items: 0,
  unreadable: 0,
  read: {},
  thrown: {},
});

/** 53-bit string hash (cyrb53, public domain), as 11 characters. Stable key where a network shows no id. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

const sameHandle = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

/**
 * Element → TimelineItem. Null where the root holds no item or a required field is missing: it is then left as it was.
 * A reader that throws costs its field; the throw is counted in `health`, where the popup shows it.
 */
export function readItem(
  root: Element,
  adapter: Adapter,
  dialect: Dialect,
  page: Page,
  health: Health,
): TimelineItem | null {
  if (!dialect.nested && root.parentElement?.closest(dialect.item)) return null; // a post inside a post: its quote
  if (dialect.isItem && !dialect.isItem(root, page)) return null;
  const read: { [K in FieldName]?: ReturnType<NonNullable<Fields[K]>> } = {};
  for (const name of Object.keys(dialect.fields) as FieldName[]) {
    try {
      read[name] = (dialect.fields[name]?.(root, page) ?? null) as never;
    } catch {
      health.thrown[name] = (health.thrown[name] ?? 0) + 1;
    }
  }
  const { handle = null, name = null, text = null, card = null, replyTo = null, mentions = null } = read;
  const somebody = handle ?? name;
  if (somebody === null || ![text, read.media, card, read.quoted, read.poll].some(Boolean)) {
    health.unreadable++;
    return null;
  }
  health.items++;
  for (const field of dialect.expected) {
    if (read[field] !== null && read[field] !== undefined) health.read[field] = (health.read[field] ?? 0) + 1;
  }
  const { you } = page;
  return {
    network: adapter.network,
    id: read.id ?? hash(`${somebody}\n${text ?? card?.headline ?? ''}`),
    url: read.url ?? null,
    surface: adapter.surface(page),
    author: { handle, name, kind: read.kind ?? null },
    text,
    lang: read.lang ?? null,
    postedAt: read.postedAt ?? null,
    replyTo: replyTo && {
      ...replyTo,
      isYou: you === null || replyTo.handle === null ? null : sameHandle(replyTo.handle, you),
    },
    mentions: mentions ?? [],
    mentionsYou: you === null ? null : (mentions ?? []).some((m) => sameHandle(m, you)),
    repostedBy: read.repostedBy ?? null,
    quoted: read.quoted ?? null,
    card,
    media: read.media ?? null,
    poll: read.poll ?? null,
    promoted: read.promoted ?? null,
    suggested: read.suggested ?? null,
    counts: read.counts ?? { replies: null, reposts: null, likes: null },
    authorAnswersHere: read.authorAnswersHere ?? null,
    own: read.own ?? (you === null ? null : sameHandle(handle, you)),
    audience: read.audience ?? null,
  };
}
