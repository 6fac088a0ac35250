/**
 * YouTube: videos on home, subscriptions, search, channels and beside a video, and the comments beneath it. One dialect:
 * element names that say what they are; class names change (hyphens until early 2026, since then camel case) and are not used.
 * Evidence grades as in networks.md: CAP captured (comments reduced from a live page 2026-09, lists 2026-05), CODE selector in
 * projects kept up in 2026, BG unproven.
 *
 * Times are relative only. The page does not say who you are until the account menu has been opened once. Not read: shorts and
 * posts of channels, of which there is no evidence, mixes, which nobody made, and live chat. Ids repeat all over a page.
 */
import type { Surface } from '../types.ts';
import type { Adapter, Page, Reader } from './adapter.ts';
import { countIn, oneOf, surfaceBy, tidy, wordsOf } from './readers.ts';

/** Once per comment and answer; answers stand beside it, not in it. [CAP] 2026-09 */
const comment = 'ytd-comment-view-model';
const thread = 'ytd-comment-thread-renderer';
const answers = 'ytd-comment-replies-renderer';
/** An advert, in a list or in a tile. [CODE] 2026 */
const ad =
  'ytd-ad-slot-renderer, ytd-search-pyv-renderer, ytd-promoted-video-renderer, ytd-promoted-sparkles-web-renderer';
/** A tile of a grid around one of the others; the tile of today; rows of the search and the ones it replaces. [CAP] 2026-05 for the second, [CODE] 2026 */
const video = 'ytd-rich-item-renderer, yt-lockup-view-model, ytd-video-renderer, ytd-compact-video-renderer';
const item = [comment, video, ad].join(', ');

const isComment = (root: Element) => root.matches(comment);
const id = (name: string) => `[id="${name}"]`;
const watch = 'a[href*="/watch?"]';

const addressOf = (link: Element | null, page: Page) => {
  const address = link?.getAttribute('href');
  return address ? new URL(address, page.url) : null;
};
/** `/@name`; channels without a name have `/channel/UC…` only. [CAP] 2026-09 */
const handleIn = (address: string | null | undefined) =>
  decodeURIComponent(
    /^(?:https:\/\/www\.youtube\.com)?\/(?:@|channel\/|c\/|user\/)([^/?#]+)/u.exec(address ?? '')?.[1] ?? '',
  ) || null;
const toChannel = 'a[href*="/@"], a[href*="/channel/"], a[href*="/c/"], a[href*="/user/"]';

/* ---- Comments ---- */

/** [CAP] 2026-09; whoever made the video has a badge with the name in its place. [CODE] 2026 */
const commenter = `${id('author-text')}, ${id('author-comment-badge')} a${id('name')}`;
/** [CAP] 2026-09 */
const commentLink = `${id('published-time-text')} a[href*="lc="]`;
/** All of it, though a long one is clamped. [CAP] 2026-09 */
const commentWords = id('content-text');

const commenterLink = (root: Element) =>
  [...root.querySelectorAll(commenter)].find((link) => handleIn(link.getAttribute('href')) !== null) ?? null;
const commenterOf = (root: Element) => handleIn(commenterLink(root)?.getAttribute('href'));
/** Mentions are links whose words begin with an @; other links are times in the video, tags and addresses. [CODE] 2026 */
function mentionsIn(root: Element): string[] {
  const found = [...root.querySelectorAll(`${commentWords} a`)].map((link) => {
    const said = /^@([\p{L}\p{N}._·-]+)$/u.exec(tidy(link.textContent) ?? '')?.[1];
    return said && (link.matches('a[href*="/@"]') ? handleIn(link.getAttribute('href')) : said);
  });
  return [...new Set(found.filter((name) => typeof name === 'string'))];
}
const textOf = (root: Element) => wordsOf(root.querySelector(commentWords));
/** Whom an answer begins with: its button writes that, where the answered one is an answer too. [CODE] 2026 */
const spokenTo = (root: Element) => {
  const [first] = mentionsIn(root);
  return first && /^@/u.test(textOf(root) ?? '') ? first : null;
};
/** The comment on top of an answer, flat under it or in a thread of its own within the answers. [CAP] 2026-09, [CODE] 2026-09 */
const topOf = (root: Element) => root.closest(answers)?.closest(thread)?.querySelector(comment) ?? null;

/** Whom a comment answers; null handle: the video, by somebody the page does not show. */
interface Answered {
  handle: string | null;
  text: string | null;
}
function replyTo(root: Element, { document }: Page): Answered | null {
  const top = topOf(root);
  if (!top) {
    // [CODE] 2026
    const owner = document.querySelector('ytd-watch-metadata ytd-video-owner-renderer a[href*="/@"]');
    return {
      handle: handleIn(owner?.getAttribute('href')),
      text: wordsOf(document.querySelector('ytd-watch-metadata h1')),
    };
  }
  const named = spokenTo(root);
  if (named === null || named === commenterOf(top)) return { handle: commenterOf(top), text: textOf(top) };
  const all = [...(root.closest(answers)?.querySelectorAll(comment) ?? [])];
  const said = all.slice(0, all.indexOf(root)).findLast((other) => commenterOf(other) === named);
  return { handle: named, text: said ? textOf(said) : null };
}

interface Answers {
  /** Who wrote each: elements are used again for other comments. */
  by: Map<Element, string | null>;
  count: Map<string, number>;
}
const counted = new WeakMap<Document, Answers>();
/** How often each commenter answers another one; a comment to the video itself is no such answer. */
function answersIn(root: Element, page: Page): Map<string, number> {
  const known = counted.get(page.document);
  if (known?.by.has(root) && known.by.get(root) === commenterOf(root)) return known.count;
  const by = new Map<Element, string | null>();
  const count = new Map<string, number>();
  for (const one of page.document.querySelectorAll(comment)) {
    const who = commenterOf(one);
    by.set(one, who);
    const to = topOf(one) && replyTo(one, page)?.handle;
    if (who && to && to !== who) count.set(who, (count.get(who) ?? 0) + 1);
  }
  counted.set(page.document, { by, count });
  return count;
}

/** "1.4K", "212"; other languages shorten with words of their own, which are not guessed at. [CAP] 2026-09 */
const shownCount = (raw: string | null | undefined) => {
  const said = tidy(raw);
  return said && /^\d[\d.,\s]*[KMB]?$/u.test(said) && !/^\d+,\d{1,2}$/u.test(said) ? countIn(said) : null;
};
function counts(root: Element) {
  if (!isComment(root)) return null;
  const own = root.closest(thread);
  const isTop = own?.querySelector(comment) === root;
  // "12 replies", in any language; opened it says to hide them. [CAP] 2026-09, [CODE] 2026 for the second
  const opener = isTop ? own.querySelector(`.expander-header button, ${id('more-replies')} button`) : null;
  return {
    replies: countIn(opener?.getAttribute('aria-label')),
    reposts: null,
    likes: shownCount(root.querySelector(id('vote-count-middle'))?.textContent),
  };
}

/* ---- Videos ---- */

/** [CAP] 2026-05 for the first two, [CODE] 2026 for rows of the search and what adverts have */
const title: Reader<string> = oneOf(
  (root) => wordsOf(root.querySelector(`yt-lockup-metadata-view-model h3 ${watch}`)),
  (root) => tidy(root.querySelector('yt-lockup-metadata-view-model h3[title]')?.getAttribute('title')),
  (root) => wordsOf(root.querySelector(id('video-title'))),
  (root) => (isAd(root) ? wordsOf(root.querySelector('h3, [role="heading"]')) : null),
);
const isAd = (root: Element) => root.matches(ad) || root.querySelector(ad) !== null || root.closest(ad) !== null;

/** [CODE] 2026 */
const channelLink = `:is(yt-content-metadata-view-model, ytd-channel-name, ${id('channel-name')}) :is(${toChannel})`;
const sponsor = 'feed-ad-metadata-view-model';
/** On a channel's own page tiles do not name it, the head does. [BG] */
const isChannel = ({ url }: Page) => handleIn(url.pathname) !== null;
function channelName(root: Element, page: Page): string | null {
  const link = root.querySelector(channelLink);
  if (link) return wordsOf(link);
  if (isAd(root)) return wordsOf(root.querySelector(`ytd-channel-name, ${sponsor} [role="text"], ${sponsor} span`));
  if (isChannel(page)) return wordsOf(page.document.querySelector('yt-page-header-renderer h1'));
  // Beside a video no link, the first of two rows or more: who; then views and age. [CAP] 2026-05
  const rows = root.querySelectorAll('yt-content-metadata-view-model > div');
  return rows.length > 1 ? wordsOf(rows[0]?.querySelector('[role="text"]') ?? null) : null;
}
function channelHandle(root: Element, page: Page): string | null {
  const named = handleIn(root.querySelector(channelLink)?.getAttribute('href'));
  return named ?? (isChannel(page) && !isAd(root) ? handleIn(page.url.pathname) : null);
}

/** A mix, a channel's post. [CODE] 2026 for the first, [BG] */
const noVideo = 'a[href*="start_radio=1"], ytd-post-renderer, ytd-backstage-post-renderer';

/** Which readers a root is for. */
const either =
  <T>(ofComment: Reader<T>, ofVideo: Reader<T>): Reader<T> =>
  (root, page) =>
    (isComment(root) ? ofComment : ofVideo)(root, page);
const ofComments = <T>(read: Reader<T>): Reader<T> => either(read, () => null);

/** [BG], addresses have held for years */
const places: [RegExp, Surface][] = [
  [/^\/(?:feed\/subscriptions\/?)?$/u, 'home'],
  [/^\/(?:watch|shorts\/[^/]+|live\/[^/]+|post\/[^/]+)\/?$/u, 'thread'],
  [/^\/results\/?$/u, 'search'],
  [/^\/(?:@|channel\/|c\/|user\/)/u, 'profile'],
];
const surface = surfaceBy(places);

export const youtube: Adapter = {
  network: 'youtube',
  surface,
  /** In the account menu, which is drawn when it is first opened. [CODE] 2026 */
  you: (document) => {
    const shown = document.querySelector(`ytd-active-account-header-renderer ${id('channel-handle')}`)?.textContent;
    return /^@(\S+)$/u.exec(shown?.trim() ?? '')?.[1] ?? null;
  },
  dialects: [
    {
      id: 'web',
      recognises: (document) =>
        document.querySelector('ytd-app, ytd-browse, ytd-comments, yt-lockup-view-model') !== null,
      item,
      /** Not what is still empty, nor shorts, posts of channels and mixes, which are no video of somebody's. [CODE] 2026 */
      isItem(root) {
        if (isComment(root)) return tidy(root.textContent) !== null;
        return isAd(root) || (root.querySelector(watch) !== null && root.querySelector(noVideo) === null);
      },
      fields: {
        id: (root, page) => {
          const link = root.querySelector(isComment(root) ? commentLink : watch);
          return addressOf(link, page)?.searchParams.get(isComment(root) ? 'lc' : 'v') ?? null;
        },
        url: (root, page) => {
          if (isComment(root)) return addressOf(root.querySelector(commentLink), page)?.href ?? null;
          const v = addressOf(root.querySelector(watch), page)?.searchParams.get('v');
          return v ? new URL(`/watch?v=${v}`, page.url).href : null; // without the second to begin at
        },
        handle: either(commenterOf, channelHandle),
        name: either((root) => wordsOf(commenterLink(root)), channelName),
        text: either(textOf, title),
        replyTo: ofComments(replyTo),
        mentions: ofComments(mentionsIn),
        media: either(
          () => null,
          () => 'video',
        ),
        poll: () => false,
        promoted: either<boolean>(() => false, isAd),
        /** Beside a video nothing was asked for; of home the page does not say what you follow. */
        suggested: either<boolean>(
          () => false,
          (root, page) => {
            if (isAd(root)) return null;
            if (surface(page) === 'thread') return true;
            return surface(page) === 'home' && page.url.pathname === '/' ? null : false;
          },
        ),
        counts,
        authorAnswersHere: ofComments((root, page) => answersIn(root, page).get(commenterOf(root) ?? '') ?? 0),
        audience: ofComments(() => 'public'),
      },
      expected: ['id', 'url', 'name', 'text'],
      parts: {
        words: `${commentWords}, yt-lockup-metadata-view-model h3, ${id('video-title')}`,
        media: 'yt-thumbnail-view-model, ytd-thumbnail',
      },
    },
  ],
};
