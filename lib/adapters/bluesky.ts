/**
 * Bluesky. One dialect: React Native for Web, class names without meaning, test ids and addresses that hold.
 * Evidence grades as in networks.md: CAP captured page, SRC the project's own source, INF inferred, BG unproven.
 * The page says no language, no kind of account and shows no adverts and no polls: no readers for them.
 */
import type { Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { localTime } from './dates.ts';
import { countIn, domainOf, tidy, wordsOf } from './readers.ts';

/** A post in a feed, with its author's handle; notifications have the same id. [CAP] 2026-09, [SRC] 2026-08 */
const feedItem = '[data-testid^="feedItem-by-"]';
/** A post on a thread page, the opened one too. [CAP] 2026-08 */
const threadItem = '[data-testid^="postThreadItem-by-"]';
/** A post that search shows: no test id; a quoted post looks the same but has no buttons. [CAP] 2026-11 */
const bareItem = 'div[role="link"][tabindex="0"]';
/** The opened post of a thread page is no link. [CAP] 2026-08 */
const openedItem = '[data-testid^="postThreadItem-by-"]:not([role="link"])';
const named = `${feedItem}, ${threadItem}`;
/** In feeds by test id, on thread pages by the mark of rich text. [CAP] 2026-09, 2026-08 */
const words = '[data-testid="postText"], div[data-word-wrap]';
/** A quoted post is the one link within the item that is no `a`. [CAP] 2026-09 */
const quoted = 'div[role="link"]';
/** [CAP] 2026-09 */
const avatar = '[data-testid^="userAvatar"]';
/** A link's card leads outside and says its headline in the label. [CAP] 2026-11 */
const cardBox = 'a[target="_blank"][aria-label]';
/** [CAP] 2026-08 */
const picture = '[data-expoimage]';

/** Marks of writing direction that stand around handles. [SRC] 2026-08 */
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const clean = (raw: string | null | undefined) => tidy(raw?.replace(marks, ''));

/** A handle is a domain; a `did:` in its place names nobody. [SRC] 2026-08 */
const handleIn = (address: string | null | undefined) =>
  /^(?:https?:\/\/[^/]+)?\/profile\/([\w-]+(?:\.[\w-]+)+)\/?$/u.exec(address ?? '')?.[1] ?? null;
/** "@handle" alone. */
const atHandle = (raw: string | null | undefined) => /^@([\w-]+(?:\.[\w-]+)*)$/u.exec(clean(raw) ?? '')?.[1] ?? null;

const quote = (root: Element) => root.querySelector(quoted);

/** The first match that is the post's own, not the quoted post's. */
function own(root: Element, selector: string): Element | null {
  const box = quote(root);
  for (const found of root.querySelectorAll(selector)) if (!box?.contains(found)) return found;
  return null;
}
const textOf = (root: Element) => clean(wordsOf(own(root, words), undefined, true));

/** The post's own address: its time, or on the opened post the list of who liked it. [CAP] 2026-09, 2026-08 */
const postPath = /^((?:https?:\/\/[^/]+)?\/profile\/[^/]+\/post\/([\w.~:-]+))/u;
const timeLink = (root: Element) => own(root, 'a[href*="/post/"][aria-label]');
function address(root: Element, page: Page): { path: string; id: string } | null {
  const [, path, id] = postPath.exec(timeLink(root)?.getAttribute('href') ?? '') ?? [];
  if (path && id) return { path, id };
  // Nobody has liked the opened post yet: then the page is its address.
  const [, here, opened] = postPath.exec(page.url.pathname) ?? [];
  return here && opened && isOpened(root) ? { path: here, id: opened } : null;
}
const isOpened = (root: Element) => root.matches(openedItem);

/** "Reposted by Ana", "Reposted by you": a link to a profile with an icon and words, before the author's picture. [SRC] 2026-08 */
function repostLine(root: Element): Element | null {
  for (const link of root.querySelectorAll('a[href*="/profile/"]')) {
    if (link.querySelector(avatar)) return null;
    if (handleOfLink(link) === undefined) continue;
    const label = link.getAttribute('aria-label') ?? '';
    if (link.querySelector('svg') && link.textContent?.trim()) return link;
    if (label.startsWith('Reposted by ')) return link; // last resort: the words
  }
  return null;
}
/** The name where it has an element of its own beside loose words, else out of the English label. [SRC] 2026-08 */
function reposter(line: Element): string | null {
  for (const box of line.querySelectorAll('*')) {
    const loose = [...box.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const name = loose ? clean(box.firstElementChild?.textContent) : null;
    if (name) return name;
  }
  const label = /^Reposted by (.+)$/u.exec(clean(line.getAttribute('aria-label')) ?? '')?.[1] ?? null;
  return label === 'you' ? null : label;
}
/** Undefined for links that lead elsewhere than to a profile. */
function handleOfLink(link: Element): string | null | undefined {
  const href = link.getAttribute('href');
  return /\/profile\/[^/]+\/?$/u.test(href ?? '') ? handleIn(href) : undefined;
}

/** The name stands in the first link to the author that has words; on the opened post above the handle in one link. [CAP] 2026-09, 2026-08 */
function authorLink(root: Element): Element | null {
  const repost = repostLine(root);
  const box = quote(root);
  for (const link of root.querySelectorAll('a[href*="/profile/"]')) {
    if (link === repost || box?.contains(link) || handleOfLink(link) === undefined) continue;
    if (link.closest(words)) return null;
    if (link.textContent?.trim() && !link.querySelector(avatar)) return link;
  }
  return null;
}
function name(root: Element): string | null {
  const link = authorLink(root);
  const shown = clean(wordsOf(link?.querySelector('[dir="auto"]') ?? link));
  return shown && atHandle(shown) === null ? shown : null;
}
const handle = (root: Element): string | null =>
  /^\w+-by-(.+)$/u.exec(root.getAttribute('data-testid') ?? '')?.[1] ??
  handleIn(authorLink(root)?.getAttribute('href'));

/** An item's id holds its time: 53 bits of microseconds, 10 of clock. [SRC] 2026-08 */
function timeIn(id: string | undefined): string | null {
  if (!id || !/^[2-7a-j][2-7a-z]{12}$/u.test(id)) return null;
  let bits = 0n;
  for (const c of id) bits = bits * 32n + BigInt('234567abcdefghijklmnopqrstuvwxyz'.indexOf(c));
  const ms = Number(bits >> 10n) / 1000;
  return ms > Date.UTC(2022, 0) && ms < Date.UTC(2100, 0) ? new Date(ms).toISOString() : null;
}

/** The row above, if an item is next to it: "View full thread" may stand between. Boxes without content lie around posts. [SRC] 2026-08 */
function above(root: Element): Element | null {
  for (let at: Element | null = root; at && at.localName !== 'main' && at.localName !== 'body'; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(named)) return before;
      const last = [...before.querySelectorAll(named)].at(-1);
      if (last) return last;
      if (before.textContent || before.querySelector('svg, img')) return null;
    }
  }
  return null;
}

/** The line that joins a post to the one above fills the cell before the author's picture, which is else empty. [CAP] 2026-08, [SRC] 2026-08 */
function joinedAbove(root: Element): boolean {
  let at: Element | null = root.querySelector(avatar);
  while (at && at.parentElement !== root) at = at.parentElement;
  const cell = at?.previousElementSibling?.firstElementChild;
  const line = cell?.localName === 'div' ? cell.firstElementChild : null;
  return line?.localName === 'div' && !line.firstElementChild && !line.textContent;
}

/** "Replied to Ana", "Replied to you": an icon with words beside it, below the author and above the text. [CAP] 2026-11, [SRC] 2026-08 */
function replyLine(root: Element): Element | null {
  const time = timeLink(root);
  if (!time) return null;
  const box = own(root, words);
  for (const icon of root.querySelectorAll('svg')) {
    if (!(time.compareDocumentPosition(icon) & 4)) continue;
    if (box && !(icon.compareDocumentPosition(box) & 4)) return null;
    const beside = icon.nextElementSibling;
    if (beside?.textContent?.trim() && !icon.closest('button, a, [role="button"]')) return beside;
  }
  return null;
}

type Answered = { handle: string | null; text: string | null };
const answered = (root: Element | null): Answered => ({
  handle: root && handle(root),
  text: root && textOf(root),
});

/** Trees show depth as empty columns before the post. [SRC] 2026-08 */
function depth(root: Element): number {
  let columns = 0;
  let at = root.parentElement?.previousElementSibling;
  for (; at && !at.textContent && !at.firstElementChild; at = at.previousElementSibling) columns++;
  return columns;
}

/** Who is answered on a thread page: the row above by the line or by depth, else the opened post. */
function replyInThread(root: Element, page: Page): Answered | null {
  const opened = page.document.querySelector(openedItem);
  const before = above(root);
  if (!before && !joinedAbove(root)) return null;
  const isAnswer = opened ? Boolean(opened.compareDocumentPosition(root) & 4) : true;
  if (joinedAbove(root) || !isAnswer) return answered(before);
  const deep = depth(root);
  for (let r = before; deep > 0 && r && r !== opened; r = above(r)) if (depth(r) < deep) return answered(r);
  return answered(opened);
}

function replyTo(root: Element, page: Page): Answered | null {
  if (root.matches(threadItem)) return replyInThread(root, page);
  const line = replyLine(root);
  if (line) {
    const named = line.querySelector('a[href*="/profile/"]');
    if (named) return { handle: handleIn(named.getAttribute('href')), text: null };
    // "Replied to you", "to a post": without a link only the words tell. [SRC] 2026-08
    return { handle: toYou.has(clean(line.textContent) ?? '') ? page.you : null, text: null };
  }
  return joinedAbove(root) ? answered(above(root)) : null;
}
/** [SRC] 2026-08 for English, the rest [BG] */
const toYou: ReadonlySet<string> = new Set(['Replied to you']);

/** "Reply (21 replies)" and "Like (2,311 likes)" hold the exact number, whatever the language; none shown is none known. [CAP] 2026-09 */
function counts(root: Element): TimelineItem['counts'] | null {
  const label = (id: string) => countIn(own(root, `[data-testid="${id}"]`)?.getAttribute('aria-label'));
  const shown = (id: string) => countIn(own(root, `[data-testid="${id}"]`)?.textContent);
  const all = {
    replies: label('replyBtn'),
    reposts: shown('repostCount') ?? shown('repostCount-expanded'),
    likes: label('likeBtn') ?? shown('likeCount') ?? shown('likeCount-expanded'),
  };
  return Object.values(all).every((n) => n === null) ? null : all;
}

function card(root: Element, page: Page) {
  const box = quote(root);
  for (const link of root.querySelectorAll(cardBox)) {
    if (box?.contains(link) || link.closest(words)) continue;
    const domain = domainOf(link.getAttribute('href'), page);
    if (domain) return { headline: clean(link.getAttribute('aria-label')), domain };
  }
  return null;
}

/** Pictures that are no avatar, no card's and no quoted post's. [CAP] 2026-08, [SRC] 2026-08 */
function media(root: Element): Media | null {
  if (own(root, 'video, figure')) return 'video';
  const box = quote(root);
  for (const found of root.querySelectorAll(picture)) {
    if (!box?.contains(found) && !found.closest(`${avatar}, ${cardBox}`) && !found.querySelector(avatar))
      return 'image';
  }
  return null;
}

const places: [RegExp, Surface][] = [
  [/^\/(?:home\/?)?$/u, 'home'],
  [/^\/profile\/[^/]+\/post\/[^/]+\/?$/u, 'thread'],
  [/^\/profile\/[^/]+(?:\/search)?\/?$/u, 'profile'],
  [/^\/(?:search|hashtag|topic|explore)(?:\/|$)/u, 'search'],
  [/^\/notifications(?:\/|$)/u, 'notifications'],
];
const surface = (page: Page): Surface => places.find(([path]) => path.test(page.url.pathname))?.[1] ?? 'unknown';

/** The one link of the navigation to a profile, whatever its label: pinned feeds lead further down. [CAP] 2026-11 */
function you(document: Document): string | null {
  const links = [...document.querySelectorAll('nav a[href*="/profile/"], [role="navigation"] a[href*="/profile/"]')];
  const profile = links.find((link) => link.getAttribute('aria-label') === 'Profile') ?? null;
  return (
    [profile, ...links].map((link) => handleIn(link?.getAttribute('href'))).find((found) => found !== null) ?? null
  );
}

export const bluesky: Adapter = {
  network: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  surface,
  you,
  dialects: [
    {
      id: 'web',
      recognises: (document) =>
        document.querySelector(`${named}, [data-testid="postText"], main[role="main"]`) !== null,
      item: `${named}, ${bareItem}`,
      /** Search shows posts without a test id, notifications show "liked your post" with one: both are told by the reply button. [CAP] 2026-11, [SRC] 2026-08 */
      isItem: (root, page) =>
        root.firstElementChild !== null &&
        (root.matches(named) && surface(page) !== 'notifications'
          ? true
          : root.querySelector('[data-testid="replyBtn"]') !== null),
      fields: {
        id: (root, page) => address(root, page)?.id ?? null,
        url: (root, page) => {
          const path = address(root, page)?.path;
          return path ? new URL(path, page.url).href : null;
        },
        handle,
        name,
        text: textOf,
        postedAt: (root, page) =>
          localTime(clean(timeLink(root)?.getAttribute('aria-label'))) ?? timeIn(address(root, page)?.id),
        replyTo,
        /** A mention leads to a `did:`, its words are the handle. [CAP] 2026-08 */
        mentions: (root) => {
          const found = [...(own(root, words)?.querySelectorAll('a[href*="/profile/"]') ?? [])].map((link) =>
            link.textContent?.trim().startsWith('@')
              ? (handleIn(link.getAttribute('href')) ?? atHandle(link.textContent))
              : null,
          );
          return [...new Set(found.filter((h) => h !== null))];
        },
        repostedBy: (root) => {
          const line = repostLine(root);
          if (!line) return null;
          return { handle: handleIn(line.getAttribute('href')), name: reposter(line) };
        },
        quoted: (root) => {
          const box = quote(root);
          if (!box) return null;
          const links = [...box.querySelectorAll('a[href*="/profile/"]')].map((link) =>
            handleIn(link.getAttribute('href')),
          );
          const shown = [...box.querySelectorAll('span, div, a')].map((leaf) =>
            leaf.childElementCount === 0 ? atHandle(leaf.textContent) : null,
          );
          return {
            handle: shown.find((h) => h !== null) ?? links.find((h) => h !== null) ?? null,
            text: clean(wordsOf(box.querySelector(words), undefined, true)),
          };
        },
        card,
        media,
        /** Following mixes nobody in; of other feeds the page does not say. [SRC] 2026-08 */
        suggested: (root, page) =>
          surface(page) === 'home' && !root.closest('[data-testid="followingFeedPage"]') ? null : false,
        counts,
        /** On a thread page alone: elsewhere roots are mixed. */
        authorAnswersHere: (root, page) => {
          const author = handle(root)?.toLowerCase();
          if (!author || surface(page) !== 'thread' || !root.matches(threadItem)) return null;
          let answers = 0;
          for (const other of page.document.querySelectorAll(`[data-testid="postThreadItem-by-${handle(root)}"]`)) {
            const to = replyTo(other, page)?.handle;
            if (to && to.toLowerCase() !== author) answers++;
          }
          return answers;
        },
      },
      expected: ['id', 'handle', 'name', 'text', 'postedAt', 'counts'],
      parts: { words, media: `${picture}, video, ${cardBox}` },
    },
  ],
};
