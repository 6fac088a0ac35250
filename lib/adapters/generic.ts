/**
 * Any site that says in a standard's words what stands on it: schema.org (microdata, or JSON-LD that points at elements of
 * the page), microformats2, ARIA feeds. One standard a page, the first that the page speaks; never blended. Only what the
 * standard's words prove is read: everything else is null, which no rule acts on.
 *
 * Evidence: the standards' own texts, as known in 2026-11: schema.org 29 [STD], microformats2 [STD], WAI-ARIA 1.2 with the
 * feed pattern of its authoring practices [STD], HTML [STD]. Nothing here was seen on one site in particular.
 */
import type { AuthorKind, Media, Surface, TimelineItem } from '../types.ts';
import { type Adapter, type Dialect, newHealth, type Page, readItem } from './adapter.ts';
import { anyOf, countIn, domainOf, tidy, wordsOf } from './readers.ts';

interface Person {
  handle: string | null;
  name: string | null;
  kind: AuthorKind | null;
}
type Counts = TimelineItem['counts'];
type Card = NonNullable<TimelineItem['card']>;
type Quoted = NonNullable<TimelineItem['quoted']>;

/** What a standard lets us ask of an item's root; left out: its words have no such thing. */
interface Standard {
  id: string;
  item: string;
  nested?: boolean;
  isItem?(root: Element, page: Page): boolean;
  author(root: Element, page: Page): Person | null;
  text(root: Element, page: Page): string | null;
  lang?(root: Element, page: Page): string | null;
  /** The item's own address, or part of it, as written. */
  address(root: Element, page: Page): string | null;
  time(root: Element, page: Page): string | null;
  /** The item it answers; the person alone where what is answered is no item; `'somebody'`: an answer, to whom is not shown. */
  answers(root: Element, page: Page): Element | Person | 'somebody' | null;
  repostedBy?(root: Element, page: Page): Person | null;
  quoted?(root: Element, page: Page): Quoted | null;
  card?(root: Element, page: Page): Card | null;
  media?(root: Element, page: Page): Media | null;
  counts?(root: Element, page: Page): Counts | null;
  /** The element that holds the author's words, where the names in them are looked for. */
  words?(root: Element): Element | null;
  parts: Dialect['parts'];
}

/** An ISO 8601 date or time as it stands, if it is one. */
const isoTime = (raw: string | null | undefined) =>
  raw && /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d|$)/u.test(raw.trim()) && !Number.isNaN(Date.parse(raw)) ? raw.trim() : null;
const absolute = (raw: string | null | undefined, page: Page) =>
  raw && URL.canParse(raw, page.url) ? new URL(raw, page.url) : null;

/** Where sites put their people: the name is a handle only on the page's own host. */
const profile = /^\/(?:@|~|(?:u|user|users|profile|profiles|people|member|members|author|authors)\/@?)([^/]+)\/?$/iu;
function handleIn(raw: string | null | undefined, page: Page): string | null {
  const url = absolute(raw, page);
  const [, name] = (url?.host === page.url.host && profile.exec(url.pathname)) || [];
  return name ? decodeURIComponent(name) : null;
}
/** "@name" and nothing else. */
const atName = (raw: string | null | undefined) => /^@([\p{L}\p{N}_.-]+)$/u.exec(tidy(raw) ?? '')?.[1] ?? null;

function person(name: string | null, address: string | null, kind: AuthorKind | null, page: Page): Person | null {
  const handle = handleIn(address, page) ?? atName(name);
  const shown = atName(name) === null ? name : null;
  return handle === null && shown === null ? null : { handle, name: shown, kind };
}

/** Names within the words: a link to somebody that reads as "@name". */
function mentionsIn(words: Element | null, page: Page): string[] {
  const found = [...(words?.querySelectorAll('a[href]') ?? [])].map((link) => {
    const said = atName(link.textContent);
    return said && (handleIn(link.getAttribute('href'), page) ?? said);
  });
  return [...new Set(found.filter((name) => name !== null))];
}

const none: Counts = { replies: null, reposts: null, likes: null };

/** Of an image, a film and a sound the one that says most. */
const mediaOf = (film: boolean, sound: boolean, image: boolean): Media | null =>
  film ? 'video' : sound ? 'audio' : image ? 'image' : null;

// --- schema.org: the same words in two spellings -------------------------------------------------------------------------

const commentTypes = ['Comment', 'Answer', 'CorrectionComment', 'UserComments'];
const postTypes = ['SocialMediaPosting', 'DiscussionForumPosting'];
const itemTypes = [...commentTypes, ...postTypes];
/** [STD] the type's address, with either scheme */
const typeName = (raw: string) => raw.replace(/^https?:\/\/schema\.org\//u, '');
const kinds: Record<string, AuthorKind> = { Person: 'person', Organization: 'organisation' };
const actions: [RegExp, keyof Counts][] = [
  [/(?:Comment|Reply)Action$/u, 'replies'],
  [/ShareAction$/u, 'reposts'],
  [/(?:Like|Vote|Agree)Action$/u, 'likes'],
];
/** [STD] "creativeWorkStatus": kept for the thread's sake, its words are gone */
const isDeleted = (status: string | null) => /^(?:deleted|removed)$/iu.test(status ?? '');

// --- schema.org as microdata ---------------------------------------------------------------------------------------------

const schemaItem = itemTypes.map((type) => `[itemtype$="schema.org/${type}"]`).join(', ');
const typesOf = (scope: Element) => (scope.getAttribute('itemtype') ?? '').split(/\s+/u).map(typeName);
const isComment = (root: Element) => typesOf(root).some((type) => commentTypes.includes(type));

/** The elements that state `name` of this very scope, not of one within. */
const propsOf = (scope: Element, ...names: string[]): Element[] =>
  names.flatMap((name) =>
    [...scope.querySelectorAll(`[itemprop~="${name}"]`)].filter(
      (el) => el.parentElement?.closest('[itemscope]') === scope,
    ),
  );
const prop = (scope: Element, ...names: string[]) => propsOf(scope, ...names)[0] ?? null;
/** [STD] HTML: where a property's value stands, by element. */
const addressOf = (el: Element | null) =>
  tidy(el?.getAttribute('href') ?? el?.getAttribute('src') ?? el?.getAttribute('content'));
const statedIn = (el: Element | null) =>
  tidy(el?.getAttribute('content')) ?? tidy(el?.getAttribute('datetime')) ?? wordsOf(el);

function scopedPerson(scope: Element, page: Page): Person | null {
  const el = prop(scope, 'author', 'creator');
  if (!el) return null;
  if (!el.hasAttribute('itemscope')) {
    const link = el.matches('a') ? el : el.querySelector('a');
    return person(tidy(el.getAttribute('content')) ?? wordsOf(el), link?.getAttribute('href') ?? null, null, page);
  }
  const link =
    addressOf(prop(el, 'url')) ?? (el.matches('a') ? el : el.querySelector('a[href]'))?.getAttribute('href') ?? null;
  const kind =
    typesOf(el)
      .map((type) => kinds[type])
      .find(Boolean) ?? null;
  const found = person(statedIn(prop(el, 'name')) ?? wordsOf(el), link, kind, page);
  const nick = statedIn(prop(el, 'alternateName'));
  return found && { ...found, handle: found.handle ?? atName(nick) };
}

/** The scope a scope is a part of. */
const scopeAround = (root: Element) => root.parentElement?.closest('[itemscope]') ?? null;
/** An element of the page by the fragment of its address. */
function elementAt(raw: string | null, page: Page): Element | null {
  const url = absolute(raw, page);
  if (!url?.hash || url.origin + url.pathname !== page.url.origin + page.url.pathname) return null;
  return page.document.getElementById(decodeURIComponent(url.hash.slice(1)));
}

const schemaWords = (root: Element) => prop(root, 'text', 'commentText', 'articleBody');
const microdata: Standard = {
  id: 'schema-microdata',
  item: schemaItem,
  nested: true,
  isItem: (root) =>
    root.hasAttribute('itemscope') &&
    !isDeleted(statedIn(prop(root, 'creativeWorkStatus'))) &&
    // What is shared or quoted within a post is no item of its own.
    !root.matches(
      '[itemprop~="sharedContent"], [itemprop~="citation"], [itemprop~="isBasedOn"], [itemprop~="parentItem"]',
    ),
  author: scopedPerson,
  text: (root) => statedIn(schemaWords(root)) ?? statedIn(prop(root, 'headline')),
  words: schemaWords,
  lang: (root) => statedIn(prop(root, 'inLanguage')) ?? tidy(schemaWords(root)?.getAttribute('lang')),
  address: (root) =>
    addressOf(prop(root, 'url', 'mainEntityOfPage')) ??
    tidy(root.getAttribute('itemid')) ??
    (root.id ? `#${root.id}` : null),
  time: (root) => isoTime(statedIn(prop(root, 'dateCreated', 'datePublished', 'commentTime'))),
  answers(root, page) {
    if (!isComment(root)) return null;
    const parent = prop(root, 'parentItem');
    if (parent) {
      const at = elementAt(addressOf(prop(parent, 'url')) ?? addressOf(parent) ?? parent.getAttribute('itemid'), page);
      return (
        at?.closest(schemaItem) ?? (parent.hasAttribute('itemscope') ? scopedPerson(parent, page) : null) ?? 'somebody'
      );
    }
    const around = scopeAround(root);
    if (around?.matches(schemaItem)) return around;
    return (around && scopedPerson(around, page)) ?? 'somebody';
  },
  quoted(root, page) {
    const box = propsOf(root, 'sharedContent', 'citation').find((el) => el.matches(schemaItem));
    return box ? { handle: scopedPerson(box, page)?.handle ?? null, text: statedIn(schemaWords(box)) } : null;
  },
  card(root, page) {
    const box = propsOf(root, 'sharedContent').find((el) => !el.matches(schemaItem));
    if (!box || /(?:Image|Video|Audio)Object$/u.test(box.getAttribute('itemtype') ?? '')) return null;
    const address = box.hasAttribute('itemscope') ? addressOf(prop(box, 'url')) : addressOf(box);
    const domain = domainOf(address, page);
    return domain ? { headline: statedIn(prop(box, 'headline', 'name')), domain } : null;
  },
  media: (root) => {
    const shared = propsOf(root, 'sharedContent')
      .map((el) => el.getAttribute('itemtype') ?? '')
      .join(' ');
    return mediaOf(
      prop(root, 'video') !== null || /VideoObject/u.test(shared),
      prop(root, 'audio') !== null || /AudioObject/u.test(shared),
      prop(root, 'image') !== null || /ImageObject/u.test(shared),
    );
  },
  counts(root) {
    const counts = {
      ...none,
      replies: countIn(statedIn(prop(root, 'commentCount'))),
      likes: countIn(statedIn(prop(root, 'upvoteCount'))),
    };
    for (const counter of propsOf(root, 'interactionStatistic')) {
      const kind = prop(counter, 'interactionType');
      const said = addressOf(kind) ?? kind?.getAttribute('itemtype') ?? statedIn(kind) ?? '';
      const which = actions.find(([action]) => action.test(said))?.[1];
      if (which) counts[which] ??= countIn(statedIn(prop(counter, 'userInteractionCount')));
    }
    return anyOf(counts);
  },
  parts: {
    words: '[itemprop~="text"], [itemprop~="commentText"], [itemprop~="articleBody"], [itemprop~="headline"]',
    media: '[itemprop~="image"], [itemprop~="video"], [itemprop~="audio"], [itemprop~="sharedContent"]',
  },
};

// --- schema.org as JSON-LD that points at elements -----------------------------------------------------------------------

type Json = { [key: string]: unknown };
const isNode = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());
const words = (value: unknown): string | null =>
  typeof value === 'string' ? tidy(value) : typeof value === 'number' ? String(value) : null;
const first = (node: Json, ...keys: string[]) =>
  keys.map((key) => words(listOf(node[key])[0])).find((v) => v !== null) ?? null;
const nodeTypes = (node: Json) => listOf(node['@type']).map((type) => typeName(String(type)));
const isOf = (node: Json, types: readonly string[]) => nodeTypes(node).some((type) => types.includes(type));

interface Said {
  node: Json;
  /** The node it is a comment of. */
  under: Json | null;
}
interface Graph {
  scripts: number;
  byId: Map<string, Said>;
}
const graphs = new WeakMap<Document, Graph>();
const ld = 'script[type="application/ld+json"]';

/** What the page's JSON-LD says of its own elements, by their id. Parsed anew when scripts come or go. */
function graphOf(document: Document, here: URL): Map<string, Said> {
  const scripts = [...document.querySelectorAll(ld)];
  const known = graphs.get(document);
  if (known?.scripts === scripts.length) return known.byId;
  const byId = new Map<string, Said>();
  const walk = (value: unknown, under: Json | null): void => {
    for (const node of listOf(value)) {
      if (!isNode(node)) continue;
      if (isOf(node, itemTypes)) {
        for (const raw of [node['@id'], node.url].map(words)) {
          const url = raw && URL.canParse(raw, here) ? new URL(raw, here) : null;
          if (url?.hash && url.origin + url.pathname === here.origin + here.pathname)
            byId.set(decodeURIComponent(url.hash.slice(1)), { node, under });
        }
      }
      for (const [key, inner] of Object.entries(node))
        if (typeof inner === 'object') walk(inner, key === 'comment' || key === 'suggestedAnswer' ? node : null);
    }
  };
  for (const script of scripts) {
    try {
      walk(JSON.parse(script.textContent ?? ''), null);
    } catch {
      // Not JSON: it says nothing.
    }
  }
  graphs.set(document, { scripts: scripts.length, byId });
  return byId;
}

const saidOf = (root: Element, page: Page) => graphOf(page.document, page.url).get(root.id) ?? null;
const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
/** Some write markup into their JSON: its words. */
const unmarked = (raw: string | null) =>
  tidy(raw?.replace(/<\/?[a-z][^>]*>/giu, ' ').replace(/&(amp|lt|gt|quot|nbsp);/gu, (_, sign) => signs[sign] ?? ''));
const nodeText = (node: Json) => unmarked(first(node, 'text', 'commentText', 'articleBody') ?? first(node, 'headline'));
/** Letters and digits alone: markup and white space differ between what is said and what is shown. */
const bare = (raw: string | null | undefined) => raw?.replace(/<[^>]*>|&\w+;|[^\p{L}\p{N}]/gu, '').toLowerCase() ?? '';

function nodePerson(node: Json, page: Page): Person | null {
  const [author] = listOf(node.author ?? node.creator);
  if (!isNode(author)) return person(words(author), null, null, page);
  const kind =
    nodeTypes(author)
      .map((type) => kinds[type])
      .find(Boolean) ?? null;
  const found = person(first(author, 'name'), first(author, 'url', '@id'), kind, page);
  return found && { ...found, handle: found.handle ?? atName(first(author, 'alternateName')) };
}

const jsonLd: Standard = {
  id: 'schema-json-ld',
  item: '[id]:not(html, head *, script, style, svg *, form *, input, button)',
  nested: true,
  /** What is said must be what is shown: an element whose words are others is not the one that was meant. */
  isItem(root, page) {
    const said = saidOf(root, page);
    if (!said || isDeleted(first(said.node, 'creativeWorkStatus'))) return false;
    const text = bare(nodeText(said.node)).slice(0, 60);
    return text !== '' && bare(root.textContent).includes(text);
  },
  author: (root, page) => nodePerson(saidOf(root, page)?.node ?? {}, page),
  text: (root, page) => nodeText(saidOf(root, page)?.node ?? {}),
  lang: (root, page) => first(saidOf(root, page)?.node ?? {}, 'inLanguage'),
  address: (root, page) => first(saidOf(root, page)?.node ?? {}, 'url', '@id'),
  time: (root, page) => isoTime(first(saidOf(root, page)?.node ?? {}, 'dateCreated', 'datePublished', 'commentTime')),
  answers(root, page) {
    const said = saidOf(root, page);
    if (!said || !isOf(said.node, commentTypes)) return null;
    const [parent] = listOf(said.node.parentItem);
    const above = isNode(parent) ? parent : said.under;
    const at = elementAt(above ? first(above, '@id', 'url') : words(parent), page);
    if (at && saidOf(at, page)) return at;
    return (above && nodePerson(above, page)) ?? 'somebody';
  },
  media: (root, page) => {
    const { image, video, audio } = saidOf(root, page)?.node ?? {};
    return mediaOf(Boolean(video), Boolean(audio), Boolean(image));
  },
  counts(root, page) {
    const node = saidOf(root, page)?.node ?? {};
    const counts = {
      ...none,
      replies: countIn(first(node, 'commentCount')),
      likes: countIn(first(node, 'upvoteCount')),
    };
    for (const counter of listOf(node.interactionStatistic).filter(isNode)) {
      const [type] = listOf(counter.interactionType);
      const said = isNode(type) ? nodeTypes(type).join(' ') : (words(type) ?? '');
      const which = actions.find(([action]) => action.test(said))?.[1];
      if (which) counts[which] ??= countIn(first(counter, 'userInteractionCount'));
    }
    return anyOf(counts);
  },
  /** Nothing says which part of the element holds the words. */
  parts: { words: 'p', media: 'img, video' },
};

// --- microformats2 -------------------------------------------------------------------------------------------------------

/** A comment is a citation or an entry marked as one of the entry around it. [STD] microformats.org/wiki/comments */
const mfComment = '.u-comment, .p-comment';
const mfItem = `.h-entry, .h-cite:is(${mfComment})`;
const mfRoot = '[class*="h-"]:is(.h-entry, .h-cite, .h-card, .h-feed, .h-event)';
/** The first match that is this root's own, not one of an entry, a citation or a person within. */
function mfOwn(root: Element, selector: string): Element | null {
  for (const el of root.querySelectorAll(selector)) if (el.parentElement?.closest(mfRoot) === root) return el;
  return null;
}
function mfPerson(root: Element, page: Page): Person | null {
  const card = mfOwn(root, '.p-author, .u-author');
  // [STD] authorship: an entry without an author has its feed's.
  const feed = root.parentElement?.closest('.h-feed');
  const el = card ?? (root.matches(mfComment) || !feed ? null : mfOwn(feed, '.p-author, .u-author'));
  if (!el) return null;
  const name = el.querySelector('.p-name');
  const link = el.matches('a') ? el : el.querySelector('a.u-url, a[href]');
  const found = person(wordsOf(name ?? el), link?.getAttribute('href') ?? null, null, page);
  return found && { ...found, handle: found.handle ?? tidy(el.querySelector('.p-nickname')?.textContent) };
}
/** A repost holds what it reposts as a whole citation: then that is the item. [STD] microformats.org/wiki/repost */
const mfReposted = (root: Element) => mfOwn(root, '.u-repost-of.h-cite, .p-repost-of.h-cite');
const mfPost = (root: Element) => mfReposted(root) ?? root;
const mfWords = (root: Element) => mfOwn(root, '.e-content, .p-content') ?? mfOwn(root, '.p-summary');
const mfText = (root: Element) => wordsOf(mfWords(root)) ?? wordsOf(mfOwn(root, '.p-name'));

const microformats: Standard = {
  id: 'microformats',
  item: mfItem,
  nested: true,
  isItem: (root) =>
    !root.matches('.u-repost-of, .u-like-of, .u-bookmark-of, .u-quotation-of, .u-in-reply-to') &&
    // A like, or a repost of which only the address is given, has no words of anybody.
    !(mfText(root) === null && mfOwn(root, '.u-like-of, .u-repost-of:not(.h-cite), .u-bookmark-of')),
  author: (root, page) => mfPerson(mfPost(root), page),
  text: (root) => mfText(mfPost(root)),
  words: (root) => mfWords(mfPost(root)),
  lang: (root) => tidy(mfWords(mfPost(root))?.getAttribute('lang') ?? mfPost(root).getAttribute('lang')),
  address: (root) => {
    const el = mfOwn(mfPost(root), '.u-url') ?? mfOwn(mfPost(root), '.u-uid');
    return tidy(el?.getAttribute('href')) ?? (root.id ? `#${root.id}` : null);
  },
  time(root) {
    const el = mfOwn(mfPost(root), '.dt-published');
    return isoTime(el?.getAttribute('datetime') ?? el?.getAttribute('title') ?? el?.textContent);
  },
  answers(root, page) {
    if (root.matches(mfComment)) return root.parentElement?.closest(mfItem) ?? 'somebody';
    const to = mfOwn(root, '.u-in-reply-to');
    if (!to) return null;
    if (to.matches('.h-cite')) return mfPerson(to, page) ?? 'somebody';
    return elementAt(to.getAttribute('href'), page)?.closest(mfItem) ?? 'somebody';
  },
  repostedBy: (root, page) => (mfReposted(root) ? mfPerson(root, page) : null),
  quoted(root, page) {
    const box = mfOwn(root, '.u-quotation-of.h-cite, .h-cite.p-quotation-of');
    return box && { handle: mfPerson(box, page)?.handle ?? null, text: mfText(box) };
  },
  media: (root) =>
    mediaOf(mfOwn(root, '.u-video') !== null, mfOwn(root, '.u-audio') !== null, mfOwn(root, '.u-photo') !== null),
  parts: { words: '.e-content, .p-content, .p-summary', media: '.u-photo, .u-video, .u-audio' },
};

// --- ARIA ----------------------------------------------------------------------------------------------------------------

/** [STD] ARIA: a feed is a list of articles; an article in an article is a comment on it. ARIA 1.3 has a role for comments. */
const ariaItem =
  '[role="feed"] article, [role="feed"] [role="article"], [role="article"] [role="article"], [role="comment"], article article';
const ariaOwn = (root: Element, selector: string): Element | null => {
  for (const el of root.querySelectorAll(selector))
    if (el.closest('article, [role="article"], [role="comment"]') === root) return el;
  return null;
};
const referred = (root: Element, attribute: string, page: Page): Element[] =>
  (root.getAttribute(attribute) ?? '')
    .split(/\s+/u)
    .map((id) => (id ? page.document.getElementById(id) : null))
    .filter((el) => el !== null && root.contains(el)) as Element[];
/** [STD] HTML: `rel=author`, and `address`, are of the nearest article; else what labels it, if that leads to a person of the site. */
function ariaAuthor(root: Element, page: Page): Person | null {
  const marked = ariaOwn(root, '[rel~="author"]') ?? ariaOwn(root, 'address');
  if (marked) {
    const link = marked.matches('a') ? marked : marked.querySelector('a[href]');
    return person(wordsOf(link ?? marked), link?.getAttribute('href') ?? null, null, page);
  }
  for (const label of referred(root, 'aria-labelledby', page)) {
    const link = label.closest('a[href]') ?? label.querySelector('a[href]');
    const handle = handleIn(link?.getAttribute('href'), page);
    if (handle) return { handle, name: atName(label.textContent) === null ? wordsOf(link) : null, kind: null };
  }
  return null;
}
/** What is no word of the author's. */
const aside =
  'header, footer, nav, address, form, button, [role="button"], [role="toolbar"], menu, time, article, [role="article"], [role="comment"]';
/** [STD] feed pattern: `aria-describedby` points at the content; else the paragraphs that stand in the article itself. */
function ariaWords(root: Element, page: Page): string | null {
  const described = referred(root, 'aria-describedby', page);
  if (described.length > 0) return tidy(described.map((el) => wordsOf(el, aside)).join(' '));
  const paragraphs = [...root.querySelectorAll('p')].filter(
    (p) => p.closest(aside) === null || p.closest(aside) === root || !root.contains(p.closest(aside)),
  );
  return tidy(paragraphs.map((p) => wordsOf(p)).join(' '));
}

const aria: Standard = {
  id: 'aria',
  item: ariaItem,
  nested: true,
  /** A shell that the page fills later; `aria-busy` says so of the whole feed. */
  isItem: (root) => root.childElementCount > 0,
  author: ariaAuthor,
  text: ariaWords,
  lang: (root) => tidy(root.getAttribute('lang')),
  address: (root) => {
    const link = ariaOwn(root, 'time')?.closest('a[href]') ?? ariaOwn(root, '[rel~="bookmark"]');
    return tidy(link?.getAttribute('href')) ?? (root.id ? `#${root.id}` : null);
  },
  time: (root) => isoTime(ariaOwn(root, 'time[datetime]')?.getAttribute('datetime')),
  answers: (root) =>
    root.parentElement?.closest('article, [role="article"], [role="comment"]') ??
    (root.matches('[role="comment"]') ? 'somebody' : null),
  media: (root) =>
    mediaOf(
      ariaOwn(root, 'video') !== null,
      ariaOwn(root, 'audio') !== null,
      ariaOwn(root, 'figure img, picture img') !== null,
    ),
  parts: { words: 'p', media: 'figure, picture, video, audio' },
};

// --- the dialects --------------------------------------------------------------------------------------------------------

const isElement = (value: Element | Person | 'somebody'): value is Element =>
  typeof value === 'object' && 'nodeType' in value;
const whoIs = ({ handle, name }: Person) => (handle ?? name ?? '').toLowerCase();

interface Thread {
  rows: Set<Element>;
  answers: Map<string, number>;
}
const threads = new WeakMap<Document, Thread>();
/** How often each author of the page answers others: counted anew when a row is read that was not there. */
function answersIn(standard: Standard, root: Element, page: Page): Map<string, number> {
  const known = threads.get(page.document);
  if (known?.rows.has(root)) return known.answers;
  const rows = new Set(page.document.querySelectorAll(standard.item));
  const answers = new Map<string, number>();
  for (const row of rows) {
    const who = standard.author(row, page);
    const to = standard.answers(row, page);
    const whom = to && to !== 'somebody' ? (isElement(to) ? standard.author(to, page) : to) : null;
    if (who && whom && whoIs(who) !== whoIs(whom)) answers.set(whoIs(who), (answers.get(whoIs(who)) ?? 0) + 1);
  }
  threads.set(page.document, { rows, answers });
  return answers;
}

function dialectOf(standard: Standard): Dialect {
  const { id, item, nested = false, isItem, parts } = standard;
  const ask = <T>(question: ((root: Element, page: Page) => T | null) | undefined) =>
    question ?? (() => null as T | null);
  return {
    id,
    recognises: (document) =>
      standard === jsonLd ? graphOf(document, hereOf(document)).size > 0 : document.querySelector(item) !== null,
    item,
    nested,
    ...(isItem ? { isItem } : {}),
    fields: {
      /** The fragment, else the path; a comment that gives the page's own address has no id but its element's. */
      id(root, page) {
        const url = absolute(standard.address(root, page), page);
        const path = url && url.pathname + url.search;
        if (url?.hash) return url.hash.slice(1) || null;
        if (path && !(path === page.url.pathname + page.url.search && standard.answers(root, page)))
          return path.slice(1) || null;
        return root.id || null;
      },
      url: (root, page) => absolute(standard.address(root, page), page)?.href ?? null,
      handle: (root, page) => standard.author(root, page)?.handle ?? null,
      name: (root, page) => standard.author(root, page)?.name ?? null,
      kind: (root, page) => standard.author(root, page)?.kind ?? null,
      text: standard.text,
      lang: ask(standard.lang),
      postedAt: standard.time,
      replyTo(root, page) {
        const to = standard.answers(root, page);
        if (!to) return null;
        if (to === 'somebody') return { handle: null, text: null };
        if (!isElement(to)) return { handle: to.handle, text: null };
        return { handle: standard.author(to, page)?.handle ?? null, text: standard.text(to, page) };
      },
      mentions: (root, page) => mentionsIn(standard.words?.(root) ?? null, page),
      repostedBy(root, page) {
        const by = standard.repostedBy?.(root, page);
        return by ? { handle: by.handle, name: by.name } : null;
      },
      quoted: ask(standard.quoted),
      card: ask(standard.card),
      media: ask(standard.media),
      counts: ask(standard.counts),
      authorAnswersHere(root, page) {
        const who = standard.author(root, page);
        return who && surface(page) === 'thread' ? (answersIn(standard, root, page).get(whoIs(who)) ?? 0) : null;
      },
    },
    /** Somebody must be named for an item to be one, by handle or by name: neither alone is expected. */
    expected: ['id', 'text', 'postedAt'],
    parts,
  };
}

const hereOf = (document: Document) => new URL(document.URL);

/** A comment of whatever is the page's matter. */
const commentItem = [
  ...commentTypes.map((type) => `[itemtype$="schema.org/${type}"]`),
  mfComment,
  'article article',
  '[role="comment"]',
];
/** A feed says that it is one; comments make a thread. All else stays unknown, where nothing is done beyond a label. */
function surface(page: Page): Surface {
  const { document } = page;
  if (document.querySelector('[role="feed"]')) return 'home';
  if (document.querySelector(commentItem.join(', '))) return 'thread';
  for (const { node } of graphOf(document, page.url).values()) if (isOf(node, commentTypes)) return 'thread';
  return 'unknown';
}

const dialects = [microdata, jsonLd, microformats, aria].map(dialectOf);

export const generic: Adapter = {
  network: 'generic',
  /** Only where something can be read: a page that merely uses such words is not ours. */
  recognises(document) {
    const dialect = dialects.find((d) => d.recognises(document));
    if (!dialect) return false;
    const page: Page = { document, url: hereOf(document), you: null };
    const health = newHealth('generic', dialect.id);
    return [...document.querySelectorAll(dialect.item)].some(
      (root) => readItem(root, generic, dialect, page, health) !== null,
    );
  },
  surface,
  /** No standard says who is reading. */
  you: () => null,
  dialects,
};
