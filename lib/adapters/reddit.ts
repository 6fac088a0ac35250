/**
 * Reddit, in its two faces: custom elements whose attributes say nearly everything (shreddit), and old.reddit, whose rows carry data
 * attributes. Evidence grades as in networks.md: L26 said of the live site in 2026, CAP captured or transcribed (2026-10), SRC the
 * software published until 2017, CODE maintained projects of 2026, BG unproven.
 */
import type { Audience, AuthorKind, Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Dialect, Page } from './adapter.ts';
import { attr, countIn, domainOf, oneOf, surfaceBy, tidy, wordsOf } from './readers.ts';

/** A deleted account leaves this word in its place, in every language. [L26] 2026-10 */
const named = (name: string | null | undefined) => (name && !/^\[.*\]$/u.test(name) ? name : null);
const absolute = (address: string | null | undefined, page: Page) => (address ? new URL(address, page.url).href : null);
const handleIn = (address: string | null | undefined) =>
  /\/u(?:ser)?\/([\w-]+)\/?(?:[?#]|$)/u.exec(address ?? '')?.[1] ?? null;
/** "2026-10-09T06:12:44.118000+0000" → ISO 8601 in UTC. [CAP] 2026-10 */
function utc(raw: string | null | undefined): string | null {
  const [, said, thousandths = '', zone = ''] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,3})?\d*(Z|[+-]\d\d:?\d\d)$/u.exec(raw ?? '') ?? [];
  return said ? new Date(said + thousandths + zone.replace(/(\d\d)(\d\d)$/u, '$1:$2')).toISOString() : null;
}
/** The one bot that every community has. */
const kind = (name: string | null): AuthorKind | null => (name === 'AutoModerator' ? 'bot' : null);
const mentionsIn = (box: Element | null): string[] => {
  const links = box?.querySelectorAll('a[href*="/user/"], a[href*="/u/"]') ?? [];
  return [...new Set([...links].map((link) => handleIn(link.getAttribute('href'))).filter((name) => name !== null))];
};
/** Where Reddit itself keeps pictures and films: no link outward. [CAP] 2026-10 */
const ownHosts = /^(?:self\..+|(?:[iv]\.)?redd\.it|(?:www\.|old\.)?reddit\.com)$/u;
const cardOf = (headline: string | null, domain: string | null) =>
  domain && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(domain) && !ownHosts.test(domain)
    ? { headline, domain: domain.replace(/^www\./u, '') }
    : null;
const countsOf = (replies: string | null, likes: string | null): TimelineItem['counts'] | null => {
  const number = (raw: string | null) => (raw !== null && /^-?\d+$/u.test(raw) ? Number(raw) : countIn(raw));
  const all = { replies: number(replies), reposts: null, likes: number(likes) };
  return all.replies === null && all.likes === null ? null : all;
};

const places: [RegExp, Surface][] = [
  [/^\/(?:(?:r|u|user)\/[^/]+\/)?comments\//u, 'thread'],
  [/^\/(?:r\/[^/]+\/)?search(?:\/|$)/u, 'search'],
  [/^\/(?:notifications|message|inbox)(?:\/|$)/u, 'notifications'],
  [/^\/(?:u|user)\/[^/]+\/m\//u, 'list'], // somebody's collection of communities
  [/^\/(?:u|user)\//u, 'profile'],
  [/^\/(?:(?:best|hot|new|top|rising|controversial|news|explore)\/?)?$/u, 'home'],
  [/^\/(?:r|t|me)\//u, 'home'],
];
const surface = surfaceBy(places);
/** The pages that are made for you. [L26] 2026-10 */
const isYourFeed = (page: Page) => /^\/(?:best|hot|new|top|rising)?\/?$/u.test(page.url.pathname);

/** What a dialect knows of its roots, for whoever asks who answers whom. */
interface Tree {
  item: string;
  isItem(root: Element, page: Page): boolean;
  handle(root: Element, page: Page): string | null;
  parent(root: Element, page: Page): Element | null;
}
interface Thread {
  rows: Set<Element>;
  answers: Map<string, number>;
}
const threads = new WeakMap<Document, Thread>();
/** How often the author of an item answers others on a thread page: counted anew when a root is read that was not there. */
const answersHere = (tree: Tree) => (root: Element, page: Page) => {
  const author = tree.handle(root, page);
  if (!author || surface(page) !== 'thread') return null;
  const known = threads.get(page.document);
  if (known?.rows.has(root)) return known.answers.get(author) ?? 0;
  const rows = new Set(page.document.querySelectorAll(tree.item));
  const answers = new Map<string, number>();
  for (const row of rows) {
    const who = tree.isItem(row, page) ? tree.handle(row, page) : null;
    const parent = who === null ? null : tree.parent(row, page);
    const to = parent && tree.handle(parent, page);
    if (who && to && who !== to) answers.set(who, (answers.get(who) ?? 0) + 1);
  }
  threads.set(page.document, { rows, answers });
  return answers.get(author) ?? 0;
};

// Today's face.

const advert = 'shreddit-ad-post'; // [L26] 2026-10
const comment = 'shreddit-comment'; // [L26] 2026-10
const item = `shreddit-post, ${advert}, ${comment}`;
const isComment = (root: Element) => root.localName === comment;
/** True, empty or left out: how the elements write yes and no. [CODE] 2026-10 */
const says = (root: Element, name: string) => root.hasAttribute(name) && root.getAttribute(name) !== 'false';

/** The first match that is the item's own, not that of an answer within: what is its own stands first. [L26] 2026-09 */
function own(root: Element, selector: string): Element | null {
  const found = root.querySelector(selector);
  return found?.closest(item) === root ? found : null;
}
/** A comment's words, in a slot, else by the id of its text. [L26] 2026-09, [CODE] 2026-10 */
const body = (root: Element) =>
  isComment(root)
    ? (own(root, '[slot="comment"]') ?? own(root, '[id$="-rtjson-content"]'))
    : (root.querySelector('[slot="text-body"] [id$="-rtjson-content"]') ?? root.querySelector('[slot="text-body"]'));
const headline = oneOf(attr(':self', 'post-title'), (root) => wordsOf(root.querySelector('[slot="title"]'))); // [CAP] 2026-10
/** Buttons, words for screen readers and pictures are not what the author says. [CAP] 2026-10, [CODE] 2026-10 */
const notWords =
  'button, faceplate-screen-reader-content, figure, [data-ad-click-location], shreddit-post-overflow-menu';
function words(root: Element, page: Page): string | null {
  if (isComment(root)) return wordsOf(body(root), notWords);
  const said = tidy([headline(root, page), wordsOf(body(root), notWords)].filter(Boolean).join(' '));
  return said ?? (root.localName === advert ? wordsOf(root, notWords) : null);
}
/** In an attribute, else a link above the words; a page of its own is its author's, an advert's too. [CAP] 2026-10, [CODE] 2026-10 */
const authorLinks = '[slot="commentMeta"] a[href*="/user/"], [slot="credit-bar"] a[href*="/user/"]';
const author = (root: Element): string | null => {
  if (root.hasAttribute('author')) return named(tidy(root.getAttribute('author')));
  return (
    handleIn(own(root, authorLinks)?.getAttribute('href') ?? root.getAttribute('permalink')) ??
    handleIn(`/${root.getAttribute('subreddit-prefixed-name')}`)
  );
};
/** An advert may name nobody but the site that it leads to. [CODE] 2026 */
const advertiser = (root: Element, page: Page) =>
  root.localName === advert && author(root) === null ? domainOf(root.getAttribute('content-href'), page) : null;

const folded = `${comment}[collapsed]:not([collapsed="false"])`;
/** Not an advert's inside or one by nobody, not what is gone, nor what is folded, itself or above. [L26] 2026-10, [CODE] 2026-10 */
const gone = ['is-comment-deleted', 'is-comment-removed', 'is-author-deleted', 'removed'];
const isItem = (root: Element, page: Page): boolean => {
  if (gone.some((name) => says(root, name)) || /^\[.*\]$/u.test(root.getAttribute('author') ?? '')) return false;
  if (root.localName === advert) return author(root) !== null || advertiser(root, page) !== null;
  return root.closest(`${folded}, ${advert}`) === null;
};

/** The comment around it; a comment on a page of its own may answer one that is not shown. [CODE] 2026-10 */
function parent(root: Element, page: Page): Element | null {
  const around = root.parentElement?.closest(comment);
  if (around || !isComment(root)) return around ?? null;
  const [id] = /^t1_\w+$/u.exec(root.getAttribute('parentid') ?? '') ?? [];
  if (id) return page.document.querySelector(`${comment}[thingid="${id}"]`);
  return Number(root.getAttribute('depth') ?? 0) > 0 ? null : page.document.querySelector('shreddit-post');
}

/** A post of another community, shown in this one: its title and whom it is by, where the page says so. [L26] 2026-10, [CODE] 2026 */
const isCrosspost = (root: Element) => root.getAttribute('post-type') === 'crosspost' || says(root, 'is-crosspost');
const media: Record<string, Media> = { image: 'image', gallery: 'image', gif: 'video', video: 'video' };
function mediaOf(root: Element): Media | null {
  const type = root.getAttribute('post-type') ?? '';
  if (isCrosspost(root) || type === 'link') return null;
  const box = isComment(root) ? body(root) : (root.querySelector('[slot="post-media-container"]') ?? body(root));
  if (box?.querySelector('shreddit-player, shreddit-player-2, video')) return 'video';
  const picture = isComment(root) ? 'figure img, img[src*="preview.redd.it"]' : 'gallery-carousel, img';
  return media[type] ?? (box?.querySelector(picture) ? 'image' : null);
}

/** Joined communities alone are yours; from others comes what you might like. Never seen to fire on the live site. [CODE] 2026-10 */
function suggested(root: Element, page: Page): boolean | null {
  if (isComment(root) || root.localName === advert) return false;
  const context = root.getAttribute('view-context');
  if (context === 'SubredditFeed') return false; // you went to see this community
  if (context !== 'AggregateFeed' || !isYourFeed(page) || !says(root, 'user-logged-in')) return null;
  if (says(root, 'is-subscribed')) return false;
  // Where no post is marked as joined, or another of the same community is, the mark itself may be gone.
  const joined = [...page.document.querySelectorAll('shreddit-post[is-subscribed]')];
  const community = root.getAttribute('subreddit-prefixed-name');
  const isDoubtful = joined.some((other) => other.getAttribute('subreddit-prefixed-name') === community);
  return joined.length > 0 && !isDoubtful ? true : null;
}

const shreddit: Dialect = {
  id: 'shreddit',
  recognises: (document) => document.querySelector(`shreddit-app, shreddit-feed, ${item}`) !== null, // [CAP] 2026-10
  item,
  isItem,
  nested: true,
  fields: {
    id: oneOf(attr(':self', 'thingid'), attr(':self', 'id')), // [L26] 2026-09 for comments, [CAP] 2026-10 for posts
    url: (root, page) => absolute(root.getAttribute('permalink'), page),
    handle: author,
    name: advertiser,
    kind: (root) => kind(author(root)),
    text: words,
    lang: attr(':self', 'post-language'), // [CAP] 2026-10
    postedAt: (root) =>
      utc(root.getAttribute('created-timestamp') ?? root.getAttribute('created')) ??
      utc(own(root, '[slot="commentMeta"] faceplate-timeago')?.getAttribute('ts')) ??
      utc(own(root, '[slot="commentMeta"] time')?.getAttribute('datetime')),
    replyTo(root, page) {
      if (!isComment(root)) return null;
      const to = parent(root, page);
      return { handle: to && author(to), text: to && isItem(to, page) ? words(to, page) : null };
    },
    mentions: (root) => mentionsIn(body(root)),
    quoted(root) {
      if (!isCrosspost(root)) return null;
      const box = root.querySelector('[slot="post-media-container"]');
      const title = box?.querySelector('.crosspost-title, a[href*="/comments/"]') ?? null;
      return { handle: handleIn(box?.querySelector('a[href*="/user/"]')?.getAttribute('href')), text: wordsOf(title) };
    },
    card: (root, page) =>
      isComment(root) || isCrosspost(root)
        ? null
        : cardOf(
            headline(root, page),
            root.getAttribute('domain') ?? domainOf(root.getAttribute('content-href'), page),
          ),
    media: mediaOf,
    poll: (root) => root.getAttribute('post-type') === 'poll', // [CODE] 2026
    promoted: (root) => root.localName === advert || says(root, 'promoted'), // [L26] 2026-10
    suggested,
    counts: (root) => countsOf(root.getAttribute('comment-count'), root.getAttribute('score')), // [CAP] 2026-10
    authorAnswersHere: answersHere({ item, isItem, handle: author, parent }),
  },
  expected: ['id', 'url', 'handle', 'text', 'postedAt', 'counts'],
  parts: {
    words: '[slot="title"], [slot="text-body"], [slot="comment"]',
    media: '[slot="post-media-container"], [slot="thumbnail"]',
  },
};

// The old face. Of a comment the item is what stands beside the answers below it, so that they are never touched with it.

/** [SRC] until 2017, [CODE] 2026-10; an advert is one without the class of a link [CODE] 2026 */
const thingItem = '.thing.link, .thing.promotedlink, .thing.comment > .entry';
const thing = (root: Element): Element => (root.matches('.entry') ? (root.parentElement ?? root) : root);
const entry = (root: Element): Element => (root.matches('.entry') ? root : (root.querySelector('.entry') ?? root));
const data = (root: Element, name: string) => tidy(thing(root).getAttribute(`data-${name}`));
const isPost = (root: Element) => !root.matches('.entry');
const oldAuthor = (root: Element): string | null =>
  named(data(root, 'author')) ?? handleIn(entry(root).querySelector(':is(.tagline) a.author')?.getAttribute('href'));
const oldHeadline = (root: Element) => wordsOf(entry(root).querySelector('a.title'));
const oldBody = (root: Element) => entry(root).querySelector(':is(.usertext-body) .md');
const oldWords = (root: Element) =>
  tidy([isPost(root) ? oldHeadline(root) : null, wordsOf(oldBody(root))].filter(Boolean).join(' '));
const oldIsItem = (root: Element) =>
  !thing(root).matches('.deleted') &&
  !/^\[.*\]$/u.test(data(root, 'author') ?? '') &&
  !thing(root).closest('.thing.collapsed');
/** "parent" leads to a comment that is not on a page of one branch alone; a top one has no such link. [CODE] 2026 */
function oldParent(root: Element, page: Page): Element | null {
  const around = isPost(root) ? null : thing(root).parentElement?.closest('.thing.comment');
  if (around) return around.querySelector(':scope > .entry');
  if (isPost(root) || surface(page) !== 'thread' || root.querySelector('[data-event-action="parent"]')) return null;
  return page.document.querySelector('#siteTable .thing.link');
}
function oldMedia(root: Element): Media | null {
  if (!isPost(root)) return oldBody(root)?.querySelector('img') ? 'image' : null;
  if (data(root, 'crosspost-root-title')) return null;
  if (data(root, 'is-gallery') === 'true') return 'image';
  const type = data(root, 'kind') ?? { 'i.redd.it': 'image', 'v.redd.it': 'video' }[data(root, 'domain') ?? ''] ?? '';
  return data(root, 'domain')?.endsWith('redd.it') ? (media[type] ?? null) : null;
}
const seenBy: Record<string, Audience> = { public: 'public', restricted: 'public', private: 'circle' };

const old: Dialect = {
  id: 'old',
  recognises: (document) => document.querySelector('#siteTable, .commentarea, #header-bottom-left') !== null, // [SRC] 2017, [CODE] 2026
  item: thingItem,
  isItem: oldIsItem,
  fields: {
    id: oneOf(
      (root) => data(root, 'fullname'),
      (root) => /^thing_(t\d_\w+)$/u.exec(thing(root).id)?.[1] ?? null,
    ),
    url: (root, page) =>
      absolute(
        data(root, 'permalink') ?? entry(root).querySelector('a.bylink, a.comments')?.getAttribute('href'),
        page,
      ),
    handle: oldAuthor,
    kind: (root) => kind(oldAuthor(root)),
    text: oldWords,
    postedAt(root) {
      const epoch = Number(data(root, 'timestamp'));
      return (
        utc(entry(root).querySelector(':is(.tagline) time')?.getAttribute('datetime')) ??
        (epoch ? new Date(epoch).toISOString() : null)
      );
    },
    replyTo(root, page) {
      if (isPost(root)) return null;
      const to = oldParent(root, page);
      return { handle: to && oldAuthor(to), text: to && oldIsItem(to) ? oldWords(to) : null };
    },
    mentions: (root) => mentionsIn(oldBody(root)),
    /** Whose post another community shows, in data attributes. [CODE] 2024 */
    quoted(root) {
      const text = data(root, 'crosspost-root-title');
      return text === null ? null : { handle: named(data(root, 'crosspost-root-author')), text };
    },
    card: (root, page) =>
      isPost(root) && !data(root, 'crosspost-root-title')
        ? cardOf(oldHeadline(root), data(root, 'domain') ?? domainOf(data(root, 'url'), page))
        : null,
    media: oldMedia,
    promoted: (root) => thing(root).matches('.promotedlink') || data(root, 'promoted') === 'true', // [CODE] 2026
    /** Your front page holds what you joined alone, and adverts. [BG] */
    suggested: (root, page) =>
      !isPost(root) || (isYourFeed(page) && page.document.body.matches('.loggedin')) ? false : null,
    counts(root) {
      const score = entry(root).querySelector(':is(.tagline) .score.unvoted');
      const links = isPost(root) ? entry(root).querySelector('a.comments')?.textContent : null;
      return countsOf(
        data(root, 'comments-count') ?? data(root, 'replies') ?? links ?? null,
        data(root, 'score') ?? score?.getAttribute('title') ?? score?.textContent ?? null,
      );
    },
    authorAnswersHere: answersHere({ item: thingItem, isItem: oldIsItem, handle: oldAuthor, parent: oldParent }),
    audience: (root) => seenBy[data(root, 'subreddit-type') ?? ''] ?? null, // [CODE] 2026
  },
  expected: ['id', 'url', 'handle', 'text', 'postedAt', 'counts'],
  parts: { words: '.entry a.title, .usertext-body', media: '.thing > .thumbnail, .expando .media-preview' },
};

export const reddit: Adapter = {
  network: 'reddit',
  surface,
  /** In the menu behind your picture, once it was opened [CODE] 2026; on old pages at the top [SRC] 2017. */
  you(document) {
    const link = document.querySelector(
      'faceplate-tracker[noun="profile"] a[href^="/user/"], #user-drawer-content a[href^="/user/"], #header-bottom-right .user a[href*="/user/"]',
    );
    return handleIn(link?.getAttribute('href'));
  },
  dialects: [shreddit, old],
};
