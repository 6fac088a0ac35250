/**
 * Mastodon, and forks that kept its web pages, on any server. One dialect.
 * Evidence grades as in networks.md: CAP captured page, SRC the project's own source, INF inferred, BG unproven.
 * Handles are `user@server`, the page's own people too. Mastodon shows no adverts and mixes nobody in.
 */
import type { Audience, Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { localTime } from './dates.ts';
import { always, countIn, domainOf, tidy, wordsOf } from './readers.ts';

/** A row of a list. A boost's number is its own; the post's stands within. [CAP] 2026-11 */
const row = 'article[data-id]';
/** The rows of a thread page, bare; within the rows of lists too. [CAP] 2026-04, 2026-11 */
const wrapper = '.status__wrapper';
/** The opened post of a thread page. [CAP] 2026-04, 2026-11 */
const openedWrapper = '.detailed-status__wrapper';
/** The post itself. [CAP] 2026-04, 2026-11 */
const post = '.status[data-id], .detailed-status';
/** A quoted post is a whole post once more. [CAP] 2026-11 */
const quoteBox = '.status__quote';
/** [CAP] 2026-04, 2026-11 */
const words = '.status__content__text';
/** Author, above the text; the opened post has its own class. [CAP] 2026-04, 2026-11 */
const author = '.status__info .status__display-name, .detailed-status__display-name';
/** Time and address. [CAP] 2026-04, 2026-11 */
const permalink = 'a.status__relative-time, a.detailed-status__datetime';
/** "Ana boosted", "Replied to Ana", "Continued thread", "Pinned": the icon tells. [CAP] 2026-11 */
const prepend = '.status__prepend';
/** A warning before the text; since 4.3 a banner, before that a line in the text's place. [CAP] 2026-11, [SRC] 4.2 */
const warning = '.content-warning:not(.content-warning--filter), .status__content__spoiler-link';

/** The first match that is the post's own, not the quoted post's. */
function own(root: Element, selector: string): Element | null {
  for (const found of root.querySelectorAll(selector)) {
    const box = found.closest(quoteBox);
    if (!box || !root.contains(box)) return found;
  }
  return null;
}

interface State {
  /** The server's own name in handles; differs from the page's host on some. */
  domain: string;
  you: string | null;
}
const states = new WeakMap<Document, State>();
/** What the server tells the page once, as JSON; it may be large. [CAP] 2026-11 */
function stateOf(document: Document): State {
  const known = states.get(document);
  if (known) return known;
  let json: { meta?: { me?: string; domain?: string }; accounts?: Record<string, { acct?: string }> } = {};
  try {
    json = JSON.parse(document.querySelector('#initial-state')?.textContent || '{}');
  } catch {
    // Unreadable: the page's address and the compose form remain.
  }
  const domain = json.meta?.domain || new URL(document.URL).host;
  const acct =
    json.accounts?.[json.meta?.me ?? '']?.acct ??
    document
      .querySelector('.navigation-bar [title], .compose-form .account__display-name[title]')
      ?.getAttribute('title');
  const state = { domain, you: full(acct, domain) };
  states.set(document, state);
  return state;
}

/** "@ana", "ana@other.example" → `user@server`. */
function full(acct: string | null | undefined, domain: string): string | null {
  const [, user, server] = /^@?([\w.-]+)(?:@([\w.:-]+))?$/u.exec(acct?.trim() ?? '') ?? [];
  return user ? `${user}@${server ?? domain}` : null;
}

/** The person a link leads to: by its title, else by its address here or on the person's own server. [CAP] 2026-04, 2026-11 */
function handleOf(link: Element | null | undefined, page: Page): string | null {
  if (!link) return null;
  const { domain } = stateOf(page.document);
  const titled = full(link.getAttribute('title'), domain);
  if (titled) return titled;
  const href = link.getAttribute('href');
  if (!href) return null;
  const url = new URL(href, page.url);
  const [, acct] = /^\/(?:@|users\/)([\w.-]+(?:@[\w.:-]+)?)\/?$/u.exec(url.pathname) ?? [];
  return full(acct, url.host === page.url.host ? domain : url.host);
}

const handle = (root: Element, page: Page): string | null => {
  const link = own(root, author);
  return (
    handleOf(link, page) ??
    full(link?.querySelector('.display-name__account')?.textContent, stateOf(page.document).domain)
  );
};

/** Hidden parts of addresses and the line a quote replaces are no words. [CAP] 2026-04, [SRC] 4.5 */
const textOf = (root: Element) => wordsOf(own(root, words), '.invisible, .quote-inline');
/** The warning stands for the text until somebody opens it. */
function warningOf(root: Element): string | null {
  const box = own(root, warning);
  const line = box?.matches('.status__content__spoiler-link') ? box.parentElement : box;
  return line ? wordsOf(line, 'button, svg, .status__content__spoiler-link') : null;
}
const shownText = (root: Element) => {
  const box = own(root, words);
  const folded = box && !box.matches('.status__content__text--visible') && own(root, '.status__content__spoiler-link');
  return (folded ? null : textOf(root)) ?? warningOf(root);
};

const address = (root: Element, page: Page): URL | null => {
  const href = own(root, permalink)?.getAttribute('href');
  return href ? new URL(href, page.url) : null;
};
const idOf = (root: Element, page: Page): string | null =>
  own(root, '.status[data-id]')?.getAttribute('data-id') ??
  /\/(\w+)\/?$/u.exec(address(root, page)?.pathname ?? '')?.[1] ??
  null;

/** The line's link, where the line has the icon. [CAP] 2026-11, `fa` before 4.3 [SRC] */
function line(root: Element, icons: string): Element | null {
  const found = own(root, prepend);
  return found?.querySelector(icons) ? found : null;
}
const boostLine = (root: Element) => line(root, '.icon-retweet, .fa-retweet');

const mentionsIn = (root: Element, page: Page): string[] => {
  const links = [...(own(root, words)?.querySelectorAll('a.mention:not(.hashtag)') ?? [])];
  return [...new Set(links.map((link) => handleOf(link, page)).filter((found) => found !== null))];
};

type Answered = { handle: string | null; text: string | null };
const answered = (root: Element | null, page: Page): Answered => ({
  handle: root && handle(root, page),
  text: root && shownText(root),
});

/** The row above on a thread page. [CAP] 2026-04, 2026-11 */
function above(root: Element): Element | null {
  let at: Element = root;
  while (!at.previousElementSibling) {
    if (!at.parentElement || at.parentElement.matches('.scrollable, .column, body')) return null;
    at = at.parentElement;
  }
  const before = at.previousElementSibling;
  const rows = `${wrapper}, ${openedWrapper}`;
  return before.matches(rows) ? before : before.querySelector(rows);
}

/**
 * Who is answered on a thread page. A post not first in its branch answers the row above, a first one with a line that
 * goes no further the opened post; else the first person addressed does. [CAP] 2026-04, 2026-11, [SRC] 4.5
 */
function replyInThread(root: Element, page: Page): Answered | null {
  const before = above(root);
  if (root.matches(openedWrapper)) return before && answered(before, page);
  const status = own(root, post);
  const reply = status?.matches('.status-reply') || root.matches('.status__wrapper-reply');
  if (!status || !reply) return null;
  const joined = status.querySelector('.status__line');
  const first = status.matches('.status--first-in-thread');
  if (joined && !first && before) return answered(before, page);
  const opened = page.document.querySelector(openedWrapper);
  const [named = null] = mentionsIn(root, page);
  const root0 = answered(opened, page);
  if (joined && first && !joined.matches('.status__line--full') && opened) return root0;
  if (named) return named === root0.handle ? root0 : { handle: named, text: null };
  return joined && opened ? root0 : { handle: null, text: null };
}

function replyTo(root: Element, page: Page): Answered | null {
  const said = line(root, '.icon-reply, .fa-reply');
  if (said) {
    const link = said.querySelector('a');
    // "Continued thread" names nobody: the author goes on. [CAP] 2026-11
    return { handle: link ? handleOf(link, page) : handle(root, page), text: null };
  }
  if (surface(page) === 'thread') return replyInThread(root, page);
  // A boosted answer shows the boost alone; its class remains. [CAP] 2026-11
  if (!own(root, '.status-reply, .status__wrapper-reply')) return null;
  return { handle: mentionsIn(root, page)[0] ?? null, text: null };
}

const audiences: Record<string, Audience> = {
  public: 'public',
  unlisted: 'public',
  private: 'circle',
  limited: 'circle',
  direct: 'direct',
};
/** [CAP] 2026-04, 2026-11 */
function audience(root: Element): Audience | null {
  const box = root.matches(row) ? own(root, `${wrapper}, ${openedWrapper}, .status`) : root;
  const [, shown = ''] =
    /status(?:__wrapper)?-(public|unlisted|private|limited|direct)\b/u.exec(box?.className ?? '') ?? [];
  return audiences[shown] ?? null;
}

/** Lists show answers alone, the opened post boosts and favourites alone. [CAP] 2026-11 */
function counts(root: Element): TimelineItem['counts'] | null {
  const all: TimelineItem['counts'] = {
    replies: null,
    reposts: countIn(own(root, '.detailed-status__reblogs')?.textContent),
    likes: countIn(own(root, '.detailed-status__favorites')?.textContent),
  };
  for (const counter of root.querySelectorAll('.icon-button__counter')) {
    const icon = counter.closest('button')?.querySelector('.icon, .fa');
    if (counter.closest(quoteBox) || !icon) continue;
    const n = countIn(counter.textContent);
    if (icon.matches('.icon-reply, .icon-reply-all, .fa-reply, .fa-reply-all')) all.replies = n;
    else if (icon.matches('.icon-star, .fa-star')) all.likes = n;
    else if (icon.matches('.icon-retweet, .fa-retweet')) all.reposts = n;
  }
  return Object.values(all).every((n) => n === null) ? null : all;
}

/** [CAP] 2026-11 for the gallery, [SRC] 4.5 for the players */
const players = '.video-player, .media-gallery__gifv, .picture-in-picture-placeholder';
function media(root: Element): Media | null {
  if (own(root, players)) return 'video';
  if (own(root, '.audio-player')) return 'audio';
  return own(root, '.media-gallery, .attachment-list') ? 'image' : null;
}

const places: [RegExp, Surface][] = [
  [/^\/(?:(?:web|deck)\/)?(?:home\/?)?$/u, 'home'],
  [/^\/(?:(?:web|deck)\/)?@[^/]+\/\w*\d\w*(?:\/|$)/u, 'thread'],
  [/^\/(?:(?:web|deck)\/)?@[^/]+(?:\/(?:with_replies|media|featured|tagged\/[^/]+))?\/?$/u, 'profile'],
  [/^\/(?:(?:web|deck)\/)?(?:search|explore|tags|links)(?:\/|$)/u, 'search'],
  [/^\/(?:(?:web|deck)\/)?notifications(?:\/|$)/u, 'notifications'],
];
const surface = (page: Page): Surface => places.find(([path]) => path.test(page.url.pathname))?.[1] ?? 'unknown';

export const mastodon: Adapter = {
  network: 'mastodon',
  name: 'Mastodon',
  matches: [],
  /** [CAP] 2026-04, 2026-11 */
  recognises: (document) => document.querySelector('#mastodon, #initial-state') !== null,
  surface,
  you: (document) => stateOf(document).you,
  dialects: [
    {
      id: 'web',
      recognises: (document) => document.querySelector(`#mastodon, ${wrapper}, ${openedWrapper}`) !== null,
      item: `${row}, ${wrapper}, ${openedWrapper}`,
      /** Off screen a row keeps its place, but holds the post's source as plain text. A post the user's own filter folds away has no text. [CAP] 2026-11, [SRC] 4.5 */
      isItem: (root) =>
        own(root, post) !== null && (own(root, '.content-warning--filter') === null || own(root, words) !== null),
      fields: {
        id: idOf,
        url: (root, page) => address(root, page)?.href ?? null,
        handle,
        name: (root) => wordsOf(own(root, author)?.querySelector('.display-name__html') ?? null),
        /** [SRC] 4.5 */
        kind: (root) => (own(root, '.account-role.bot, .account-role--bot') ? 'bot' : null),
        text: shownText,
        lang: (root) => tidy(own(root, words)?.getAttribute('lang')),
        postedAt: (root) => {
          const link = own(root, permalink);
          return tidy(link?.querySelector('time')?.getAttribute('datetime')) ?? localTime(wordsOf(link));
        },
        replyTo,
        mentions: mentionsIn,
        repostedBy: (root, page) => {
          const found = boostLine(root);
          if (!found) return null;
          const link = found.querySelector('a');
          return { handle: handleOf(link, page), name: wordsOf(link) };
        },
        quoted: (root, page) => {
          const box = root.querySelector(quoteBox);
          if (!box) return null;
          const link = box.querySelector(author);
          return { handle: handleOf(link, page), text: wordsOf(box.querySelector(words), '.invisible, .quote-inline') };
        },
        card: (root, page) => {
          const box = own(root, '.status-card');
          if (!box) return null;
          const link = box.matches('a') ? box : box.querySelector('a[href]');
          return {
            headline: wordsOf(box.querySelector('.status-card__title')),
            domain: domainOf(link?.getAttribute('href'), page) ?? wordsOf(box.querySelector('.status-card__host')),
          };
        },
        media,
        poll: (root) => own(root, '.poll') !== null,
        promoted: always(false),
        suggested: always(false),
        counts,
        /** On a thread page alone: elsewhere roots are mixed. */
        authorAnswersHere: (root, page) => {
          const who = handle(root, page);
          if (!who || surface(page) !== 'thread') return null;
          let answers = 0;
          for (const other of page.document.querySelectorAll(`${wrapper}, ${openedWrapper}`)) {
            if (handle(other, page) !== who) continue;
            const to = replyInThread(other, page)?.handle;
            if (to && to !== who) answers++;
          }
          return answers;
        },
        audience,
      },
      expected: ['id', 'handle', 'name', 'text', 'postedAt', 'audience'],
      parts: {
        words: `${words}, .content-warning`,
        media: `.media-gallery, .video-player, .audio-player, .status-card`,
      },
    },
  ],
};
