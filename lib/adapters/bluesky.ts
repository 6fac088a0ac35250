/**
 * Bluesky. One dialect: React Native for Web, class names without meaning, test ids and addresses that hold.
 * Evidence grades as in networks.md: CAP captured (2026-09) or rendered page (2026-11), SRC the app's own source (2026-08), BG unproven.
 *
 * The page states no language of a post and no kind of account; feeds of tabs you are not on stay mounted, which only layout
 * tells. What the app says in words alone is read by structure, and by words where nothing else is there.
 */
import type { Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { localTime } from './dates.ts';
import { answersPer, anyOf, countIn, domainOf, surfaceBy, tidy, wordsOf } from './readers.ts';

/** A post in a feed, with its author's handle; rows of notifications have the same id. [CAP] 2026-09, [SRC] 2026-08 */
const feedItem = '[data-testid^="feedItem-by-"]';
/** A post on a thread page, the opened one too. [CAP] 2026-11 */
const threadItem = '[data-testid^="postThreadItem-by-"]';
/** A post that search shows has no test id; only its buttons tell it from other such links. [CAP] 2026-11 */
const bareItem = 'div[role="link"][tabindex]:not([data-testid], [aria-label])';
const named = `${feedItem}, ${threadItem}`;
const item = `${named}, ${bareItem}`;
/** In feeds by test id; on thread pages by the mark of rich text alone. [CAP] 2026-09, 2026-11 */
const words = '[data-testid="postText"], div[data-word-wrap]';
/** A quoted post, a labelled link that is no `a`. [CAP] 2026-09, 2026-11 */
const quote = 'div[role="link"][aria-label]';
/** [CAP] 2026-09, 2026-11 */
const avatar = '[data-testid="userAvatarImage"]';
/** A link's card leads outside and says its headline in the label. [CAP] 2026-11, [SRC] 2026-08 */
const cardBox = 'a[target="_blank"][aria-label]';
/** [CAP] 2026-11 */
const picture = '[data-expoimage]';
/** A video not near the screen is a picture behind an empty box. [SRC] 2026-08 */
const film = 'video, [style*="background-image"]';

/** Marks of writing direction that stand around names and handles. [SRC] 2026-08 */
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const clean = (raw: string | null | undefined) => tidy(raw?.replace(marks, ''));

/** A handle is a domain; a `did:` in its place names nobody. [SRC] 2026-08 */
const handleIn = (address: string | null | undefined) =>
  /\/profile\/([\w-]+(?:\.[\w-]+)+)\/?$/u.exec(address ?? '')?.[1] ?? null;
const toProfile = (link: Element) => /\/profile\/[^/]+\/?$/u.test(link.getAttribute('href') ?? '');
/** "@handle" and nothing else. */
const atHandle = (raw: string | null | undefined) => /^@([\w-]+(?:\.[\w-]+)*)$/u.exec(clean(raw) ?? '')?.[1] ?? null;

const isQuoted = (root: Element, part: Element) => {
  const box = part.closest(quote);
  return box !== null && box !== root && root.contains(box);
};
/** The first match that is the post's own, not the quoted post's. */
function own(root: Element, selector: string): Element | null {
  for (const found of root.querySelectorAll(selector)) if (!isQuoted(root, found)) return found;
  return null;
}
/** Mentions stand in a `div` within the line. [SRC] 2026-08 */
const textOf = (box: Element | null) => clean(wordsOf(box, undefined, true));

/** The links to people, in order: who reposted it, the author's picture, name and handle. [CAP] 2026-09, [SRC] 2026-08 */
function people(root: Element): { reposter: Element | null; author: Element | null } {
  let reposter: Element | null = null;
  let pictured = false;
  for (const link of root.querySelectorAll('a[href*="/profile/"]')) {
    if (!toProfile(link)) continue;
    if (link.closest(words) || isQuoted(root, link)) break;
    if (link.querySelector(avatar)) pictured = true;
    else if (!pictured && link.querySelector('svg')) reposter = link;
    else if (link.textContent?.trim()) return { reposter, author: link };
  }
  return { reposter, author: null };
}
const handle = (root: Element): string | null =>
  /^\w+-by-([\w.-]+)$/u.exec(root.getAttribute('data-testid') ?? '')?.[1] ??
  handleIn(people(root).author?.getAttribute('href'));

/** "Reposted by Ana": apart from the name, words alone. Other languages: whose it is, is in the address. [SRC] 2026-08 for English and German */
const repostWords = /^(?:Reposted by|Repostet von) (.+)$/u;
/** "Replied to you": has no link to you. Other languages: an answer, to whom is not known. [SRC] 2026-08 for English and German */
const toYou: ReadonlySet<string> = new Set(['Replied to you', 'Antwort auf deinen Post']);

/** The post's own time is a link to it; the opened post shows no such link. [CAP] 2026-09, 2026-11 */
function timeLink(root: Element): Element | null {
  for (const link of root.querySelectorAll('a[href*="/post/"][aria-label]'))
    if (/\/post\/[^/]+$/u.test(link.getAttribute('href') ?? '') && !link.closest(words) && !isQuoted(root, link))
      return link;
  return null;
}
const postPath = /^((?:https?:\/\/[^/]+)?\/profile\/[^/]+\/post\/([^/?#]+))/u;
/** The opened post of a thread page is no link. [CAP] 2026-11 */
const opened = `${threadItem}:not([role="link"])`;

/** The post's address: its time; of the opened post its lists of reposts and likes, else the page. [CAP] 2026-09, 2026-11 */
function address(root: Element, page: Page): { path: string; id: string } | null {
  const link = timeLink(root) ?? own(root, 'a[href$="/reposted-by"], a[href$="/liked-by"], a[href$="/quotes"]');
  const shown = link?.getAttribute('href') ?? (root.matches(opened) ? page.url.pathname : '');
  const [, path, id] = postPath.exec(shown) ?? [];
  return path && id ? { path, id } : null;
}

/** An id is a time: 53 bits of microseconds in the first eleven characters, then the clock's number. [CAP] 2026-09, [SRC] 2026-08 */
function timeIn(id: string | undefined): string | null {
  if (!id || !/^[2-7a-j][2-7a-z]{12}$/u.test(id)) return null;
  const microseconds = [...id.slice(0, 11)].reduce((n, c) => n * 32 + '234567abcdefghijklmnopqrstuvwxyz'.indexOf(c), 0);
  const at = microseconds / 1000;
  return at > Date.UTC(2022, 0) && at < Date.UTC(2100, 0) ? new Date(at).toISOString() : null;
}

type Answered = { handle: string | null; text: string | null };
const answered = (root: Element | null): Answered => ({
  handle: root && handle(root),
  text: root && textOf(own(root, words)),
});

/** The item next above, each in boxes of its own, some of them empty; "View full thread" may stand between. [CAP] 2026-11, [SRC] 2026-08 */
function above(root: Element): Element | null {
  for (let at: Element | null = root; at && !at.matches('main, [data-testid$="Screen"]'); at = at.parentElement) {
    for (let box = at.previousElementSibling; box; box = box.previousElementSibling) {
      if (box.matches(named)) return box;
      const within = box.querySelectorAll(named);
      if (within.length > 0) return within[within.length - 1] ?? null;
      if (box.textContent || box.querySelector('svg, img')) return null;
    }
  }
  return null;
}

/** The part of an item that begins with the author's picture. [CAP] 2026-11, [SRC] 2026-08 */
function layout(root: Element): Element | null {
  let at = own(root, avatar);
  while (at && at.parentElement !== root) at = at.parentElement;
  return at;
}
/** The strip above it: in its first cell the line that joins a post to the one before, if there is one. [CAP] 2026-11 for threads, [SRC] 2026-08 for feeds */
function joinedAbove(root: Element): boolean {
  const line = layout(root)?.previousElementSibling?.firstElementChild?.firstElementChild;
  return line?.localName === 'div' && line.childElementCount === 0 && !line.textContent;
}
/** With answers set as a tree there is no strip; how deep one is, the empty columns beside it say. [SRC] 2026-08 */
function depth(root: Element): number {
  let columns = 0;
  if (layout(root)?.previousElementSibling) return columns;
  for (let at = root.parentElement?.previousElementSibling; at && !at.textContent; at = at.previousElementSibling)
    columns++;
  return columns;
}

/** Screens you came from stay mounted beneath, each a thread of its own. [CAP] 2026-11 for the mark, [BG] for the rest */
const screenOf = (root: Element, page: Page): Element | Document =>
  root.closest('[data-testid="postThreadScreen"]') ?? page.document;

/** On a thread page: by the line the post above, by depth one less deep, else the opened post. [CAP] 2026-11, [SRC] 2026-08 for trees */
function replyInThread(root: Element, page: Page): Answered | null {
  const before = above(root);
  if (joinedAbove(root)) return answered(before);
  const openedPost = screenOf(root, page).querySelector(opened);
  // The opened post's own line stands outside it; with nothing above it opens the thread.
  if (root === openedPost) return before && answered(before);
  if (!openedPost || !(openedPost.compareDocumentPosition(root) & 4)) return null;
  const deep = depth(root);
  for (let r = before; deep > 0 && r && r !== openedPost; r = above(r)) if (depth(r) < deep) return answered(r);
  return answered(openedPost);
}

const answersIn = answersPer(threadItem, (row, page) => [handle(row), replyInThread(row, page)?.handle], screenOf);

/** "Replied to Ana": an icon with words beside it, below the author and above the text. [SRC] 2026-08 */
function replyLine(root: Element): Element | null {
  const time = timeLink(root);
  const box = own(root, words);
  for (const icon of root.querySelectorAll('svg')) {
    if (!time || !(time.compareDocumentPosition(icon) & 4)) continue;
    if (box && !(icon.compareDocumentPosition(box) & 4)) return null;
    const beside = icon.nextElementSibling;
    if (beside?.textContent?.trim() && !icon.closest('button, a, [role="button"]') && !isQuoted(root, icon))
      return beside;
  }
  return null;
}

function replyTo(root: Element, page: Page): Answered | null {
  if (root.matches(threadItem)) return replyInThread(root, page);
  const line = replyLine(root);
  // A joined post may have the line too, if the one it answers is not the row above.
  if (!line) return joinedAbove(root) ? answered(above(root)) : null;
  const named = handleIn(line.querySelector('a[href*="/profile/"]')?.getAttribute('href'));
  return { handle: named ?? (toYou.has(clean(line.textContent) ?? '') ? page.you : null), text: null };
}

/** "Reply (21 replies)", "Like (2,311 likes)" hold the whole number, in any language; a count of none is not drawn. [CAP] 2026-09, 2026-11 */
function counts(root: Element): TimelineItem['counts'] | null {
  const part = (id: string) => own(root, `[data-testid="${id}"]`);
  const all = {
    replies: countIn(part('replyBtn')?.getAttribute('aria-label')),
    reposts: countIn((part('repostCount') ?? part('repostCount-expanded'))?.textContent),
    likes: countIn(part('likeBtn')?.getAttribute('aria-label')) ?? countIn(part('likeCount')?.textContent),
  };
  return anyOf(all);
}

/** The address may lead through a counter, so ask the card's last line, which is the host. [SRC] 2026-08 */
const domainLine = /^(?:www\.)?([^\s/@]+\.[^\s/@.]{2,})$/u;
function card(root: Element, page: Page): { headline: string | null; domain: string | null } | null {
  for (const link of root.querySelectorAll(cardBox)) {
    if (link.closest(words) || isQuoted(root, link)) continue;
    const lines = link.querySelectorAll('[dir="auto"]');
    const host = domainLine.exec(clean(lines[lines.length - 1]?.textContent) ?? '')?.[1];
    const domain = host ?? domainOf(link.getAttribute('href'), page);
    if (domain) return { headline: clean(link.getAttribute('aria-label')), domain };
  }
  return null;
}

/** What is no face, no card's and no quoted post's; nor an emoji within the words. [CAP] 2026-11, [SRC] 2026-08 */
function media(root: Element): Media | null {
  const others = `${avatar}, ${cardBox}, ${words}`;
  let found: Media | null = null;
  for (const box of root.querySelectorAll(`${film}, ${picture}, img`)) {
    if (box.closest(others) || box.querySelector(avatar) || isQuoted(root, box)) continue;
    if (box.matches(film)) return 'video';
    found = 'image';
  }
  return found;
}

/** [SRC] 2026-08 */
const places: [RegExp, Surface][] = [
  [/^\/(?:home\/?)?$/u, 'home'],
  [/^\/profile\/[^/]+\/lists\/[^/]+\/?$/u, 'list'],
  [/^\/profile\/[^/]+\/feed\/[^/]+\/?$/u, 'home'],
  [/^\/profile\/[^/]+\/post\/[^/]+\/?$/u, 'thread'],
  [/^\/profile\/[^/]+(?:\/search)?\/?$/u, 'profile'],
  [/^\/(?:search|hashtag|topic)(?:\/|$)/u, 'search'],
  [/^\/notifications(?:\/|$)/u, 'notifications'],
];
const surface = surfaceBy(places);

export const bluesky: Adapter = {
  network: 'bluesky',
  /** The app also runs elsewhere, under other names. [CAP] 2026-11 */
  surface,
  /** The one link of the navigation that leads to a profile. [CAP] 2026-11 */
  you(document) {
    const links = [...document.querySelectorAll('nav a[href*="/profile/"], [role="navigation"] a[href*="/profile/"]')];
    return links.map((link) => handleIn(link.getAttribute('href'))).find((found) => found !== null) ?? null;
  },
  dialects: [
    {
      id: 'web',
      recognises: (document) => document.querySelector(`${named}, main[role="main"]`) !== null,
      item,
      /** Links without a test id, and notifications such as "liked your post", hold no post: no reply button. [CAP] 2026-11, [SRC] 2026-08 */
      isItem: (root, page) =>
        root.firstElementChild !== null &&
        ((root.matches(named) && surface(page) !== 'notifications') ||
          root.querySelector('[data-testid="replyBtn"]') !== null),
      fields: {
        id: (root, page) => address(root, page)?.id ?? null,
        url: (root, page) => {
          const path = address(root, page)?.path;
          return path ? new URL(path, page.url).href : null;
        },
        handle,
        /** On the opened post one link holds the name above the handle. [CAP] 2026-09, 2026-11 */
        name(root) {
          const { author } = people(root);
          const shown = clean(wordsOf(author?.querySelector('[dir="auto"]') ?? author));
          return atHandle(shown) === null ? shown : null;
        },
        text: (root) => textOf(own(root, words)),
        /** A label in English, in your own time; else the id. [CAP] 2026-09, 2026-11 */
        postedAt: (root, page) =>
          localTime(clean(timeLink(root)?.getAttribute('aria-label'))) ?? timeIn(address(root, page)?.id),
        replyTo,
        /** A mention may lead to a `did:`; its words are then the handle. [CAP] 2026-11 */
        mentions(root) {
          const found = [...(own(root, words)?.querySelectorAll('a[href*="/profile/"]') ?? [])].map((link) => {
            const said = atHandle(link.textContent);
            return said && (handleIn(link.getAttribute('href')) ?? said);
          });
          return [...new Set(found.filter((name) => name !== null))];
        },
        repostedBy(root, page) {
          const link = people(root).reposter;
          if (!link) return null;
          const by = handleIn(link.getAttribute('href'));
          const [, name = null] = repostWords.exec(clean(link.getAttribute('aria-label')) ?? '') ?? [];
          return { handle: by, name: by !== null && by === page.you ? null : name };
        },
        /** Its handle stands in words, else in the label. [CAP] 2026-09, [SRC] 2026-08 */
        quoted(root) {
          const box = root.querySelector(quote);
          if (!box) return null;
          let shown: string | null = null;
          for (const leaf of box.querySelectorAll('a, span, [dir="auto"]')) shown ??= atHandle(leaf.textContent);
          const label = /^Post by @?([\w-]+(?:\.[\w-]+)+)$/u.exec(box.getAttribute('aria-label') ?? '')?.[1] ?? null;
          return { handle: shown ?? label, text: textOf(box.querySelector(words)) };
        },
        card,
        media,
        poll: () => false, // the app has none, [SRC] 2026-08
        promoted: () => false, // nor adverts, [SRC] 2026-08
        /** "From a feed", a sample among those you follow, links to it above the post; of other tabs the page does not say. [SRC] 2026-08 */
        suggested(root, page) {
          if (surface(page) !== 'home') return false;
          const strip = layout(root)?.previousElementSibling;
          if (strip?.querySelector('a[href*="/feed/"]')) return true;
          return root.closest('[data-testid="followingFeedPage"]') ? false : null;
        },
        counts,
        /** On a thread page alone: elsewhere roots are mixed. */
        authorAnswersHere(root, page) {
          const author = handle(root);
          if (!author || !root.matches(threadItem) || surface(page) !== 'thread') return null;
          return answersIn(root, page).get(author) ?? 0;
        },
        audience: () => 'public', // all posts are, [SRC] 2026-08
      },
      expected: ['id', 'url', 'handle', 'name', 'text', 'postedAt', 'counts'],
      parts: { words, media: `${picture}:not(${avatar}), ${film}, ${cardBox}, ${quote}` },
    },
  ],
};
