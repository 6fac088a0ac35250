/**
 * Mastodon, on any server. One dialect: the web interface of 4.x, whose class names say what they are and have held for years.
 * glitch-soc is close enough. Evidence grades as in networks.md: CAP captured or rendered page (2026-04 real, 2026-11 web 4.6),
 * SRC the network's own source (2026), BG unproven.
 */
import type { Audience, Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { localTime } from './dates.ts';
import { answersPer, anyOf, countIn, domainOf, surfaceBy, tidy, wordsOf } from './readers.ts';

/** A row of a timeline: stays for life, while its inside is emptied off screen. [CAP] 2026-11 */
const row = 'article[data-id]';
/** Thread pages and search results have no rows: the bare post, or the opened one. A quote is a whole post inside another. [CAP] 2026-11 */
const item = `${row}, .status__wrapper:not(article *, .status__quote *), .detailed-status__wrapper`;
/** [CAP] 2026-11, [SRC] for one that cannot be shown */
const quote = '.status__quote';
/** [CAP] 2026-04, 2026-11 */
const words = '.status__content__text';
/** Also drawn for the reader's own filters, with a class more. [SRC] 2026 */
const warning = '.content-warning:not(.content-warning--filter)';

/** The first match that is the post's own, not the quoted post's. */
function own(root: Element, selector: string): Element | null {
  const found = root.querySelector(selector);
  if (!found?.closest(quote)) return found;
  for (const other of root.querySelectorAll(selector)) if (!other.closest(quote)) return other;
  return null;
}

/** The post itself; of a boost the boosted one, whose id is not the row's. [CAP] 2026-11 */
const post = (root: Element) => root.querySelector('.status[data-id], .detailed-status');

/** What the server writes into every page: who you are, and the domain that local handles leave out. [CAP] 2026-11 */
interface InitialState {
  domain: string | null;
  you: string | null;
}
const states = new WeakMap<Element, InitialState>();
function initialState(document: Document): InitialState {
  const script = document.querySelector('script#initial-state');
  const known = script && states.get(script);
  if (known) return known;
  const state: InitialState = { domain: null, you: null };
  if (!script) return state;
  states.set(script, state);
  try {
    const { meta, accounts } = JSON.parse(script.textContent || '{}');
    state.domain = meta?.domain ?? null;
    state.you = (meta?.me && accounts?.[meta.me]?.acct) ?? null;
  } catch {
    // Unreadable: the address and the compose form remain.
  }
  return state;
}

const domainHere = (document: Document, host: string) => initialState(document).domain ?? host;
/** `user` for accounts of this server, `user@host` for others: always with the host in what we keep. */
const whole = (name: string, page: Page) =>
  name.includes('@') ? name : `${name}@${domainHere(page.document, page.url.host)}`;

/**
 * A link to a person: titled `user@host` or `@user@host`, without the host for this server's own; else by its address, `/@user@host`,
 * in text not yet worked over by the page also `https://host/@user` or `https://host/users/user`. [CAP] 2026-04, 2026-11, [BG] for the last
 */
function handleOf(link: Element | null, page: Page): string | null {
  const [, titled] = /^@?([\w.-]+(?:@[\w.:-]+)?)$/u.exec(link?.getAttribute('title') ?? '') ?? [];
  if (titled) return whole(titled, page);
  const address = link?.getAttribute('href');
  if (!address) return null;
  const { host, pathname } = new URL(address, page.url);
  const [, name] = /^\/(?:(?:deck|web)\/)?(?:@|users\/)([^/]+)/u.exec(pathname) ?? [];
  if (!name) return null;
  return host === page.url.host || name.includes('@') ? whole(name, page) : `${name}@${host}`;
}

/** [CAP] 2026-04, 2026-11 */
const author = '.status__info .status__display-name, .detailed-status__display-name';
const handle = (root: Element, page: Page) => handleOf(own(root, author), page);
/** [CAP] 2026-04, 2026-11 */
const permalink = '.status__relative-time, .detailed-status__datetime';

/** The author's words without the parts of addresses that are not shown [CAP] 2026-04, nor the address that stands in for a quote in other software; the page moves tags at the end into a bar of their own. [SRC] 2026 */
function textOf(root: Element | null): string | null {
  if (!root) return null;
  const within = root.matches(quote) ? (selector: string) => root.querySelector(selector) : (s: string) => own(root, s);
  const tags = [...(within('.hashtag-bar')?.querySelectorAll('a') ?? [])].map((tag) => tag.textContent);
  // Until 4.2 words behind a warning were in the page, but not shown; the warning stood before them. [SRC] 4.2
  const old = within('.status__content__spoiler-link')?.parentElement ?? null;
  if (old && !within(`${words}--visible`)) return wordsOf(old, 'button, .status__content__spoiler-link');
  const said = [wordsOf(within(words), '.quote-inline, .invisible'), ...tags].filter(Boolean).join(' ');
  // Behind a content warning the words are not in the page: then the warning is what its author says. [CAP] 2026-11
  return tidy(said) ?? wordsOf(within(warning), 'button');
}

const mentionsIn = (root: Element, page: Page): string[] => {
  const links = own(root, words)?.querySelectorAll('a.mention:not(.hashtag)') ?? []; // [CAP] 2026-04, 2026-11
  return [...new Set([...links].map((link) => handleOf(link, page)).filter((name) => name !== null))];
};
/** A name at the very beginning: Mastodon's own form puts whom you answer there. [CAP] 2026-04, 2026-11 */
function spokenTo(root: Element, page: Page): string | null {
  const box = own(root, words);
  const link = box?.querySelector('a.mention:not(.hashtag)') ?? null;
  const name = tidy(link?.textContent);
  return name && wordsOf(box)?.startsWith(name) ? handleOf(link, page) : null;
}

/** The line above a post: boosted, answered, private, pinned; its icon says which. [CAP] 2026-11; font icons until 4.2 [BG] */
const prepended = (root: Element, icons: string) => {
  const line = own(root, '.status__prepend');
  return line?.querySelector(icons) ? line : null;
};
const boostLine = (root: Element) => prepended(root, '.icon-retweet, .fa-retweet');

type Answered = { handle: string | null; text: string | null };
const answered = (root: Element, page: Page): Answered => ({ handle: handle(root, page), text: textOf(root) });

/** The item before this one in a thread, whose parts stand side by side, each in a box. [CAP] 2026-04, 2026-11 */
function before(root: Element): Element | null {
  for (let at: Element | null = root; at && !at.matches('.scrollable, .column'); at = at.parentElement) {
    for (let box = at.previousElementSibling; box; box = box.previousElementSibling) {
      const found = box.matches(item) ? box : box.querySelector(item);
      if (found) return found;
    }
  }
  return null;
}

/**
 * Whom a post in a thread answers, by the lines drawn beside it (status.jsx: connectUp, connectToRoot, connectReply). [SRC] 2026,
 * [CAP] 2026-04, 2026-11: without `first-in-thread` the post before it; else, with half a line, the opened post.
 */
function parentInThread(root: Element, status: Element, page: Page): Answered | null {
  const line = status.querySelector(':scope > .status__line');
  const above = before(root);
  if (!status.classList.contains('status--first-in-thread'))
    return above && (line || !above.matches('.detailed-status__wrapper')) ? answered(above, page) : null;
  const opened = page.document.querySelector('.detailed-status__wrapper');
  if (!line || !opened) return null;
  const named = line.classList.contains('status__line--full') ? spokenTo(root, page) : null;
  return named === null || named === handle(opened, page) ? answered(opened, page) : null;
}

function replyTo(root: Element, page: Page): Answered | null {
  const status = post(root);
  if (!status) return null;
  if (status.matches('.detailed-status')) {
    const above = before(root);
    return above && answered(above, page);
  }
  if (!status.matches('.status-reply, .status__wrapper-reply > .status')) return null; // [CAP] 2026-04, 2026-11
  const parent = status.classList.contains('status--in-thread') ? parentInThread(root, status, page) : null;
  if (parent) return parent;
  // "Replied to Ana" names her in a link; "Continued thread" names nobody, and nobody is spoken to. [CAP] 2026-11, [SRC] 2026
  const line = prepended(root, '.icon-reply, .fa-reply');
  const named = line ? handleOf(line.querySelector('a'), page) : null;
  return { handle: named ?? spokenTo(root, page) ?? (line ? handle(root, page) : null), text: null };
}

const answersIn = answersPer(item, (row, page) => [handle(row, page), replyTo(row, page)?.handle]);

/** Whom it is shown to, by the class. [CAP] 2026-04, 2026-11 for public, [SRC] 2026 for the others */
const seenBy: Record<string, Audience> = {
  public: 'public',
  unlisted: 'public',
  private: 'circle',
  limited: 'circle',
  direct: 'direct',
};
function audience(root: Element): Audience | null {
  const classes = post(root)?.parentElement?.closest('.status__wrapper, .detailed-status__wrapper')?.className;
  const [, kind = ''] = /status__wrapper-(public|unlisted|private|limited|direct)\b/u.exec(classes ?? '') ?? [];
  const [, own = ''] = /\bstatus-(public|unlisted|private|limited|direct)\b/u.exec(post(root)?.className ?? '') ?? [];
  return seenBy[kind || own] ?? null;
}

type Counts = TimelineItem['counts'];
/** Which button a number stands on, by its icon. [CAP] 2026-11 for replies, [SRC] 2026 for the others, shown on some pages alone */
const counted: [string, keyof Counts][] = [
  ['.icon-reply, .icon-reply-all, .fa-reply, .fa-reply-all', 'replies'],
  ['[class*="icon-retweet"], .fa-retweet', 'reposts'],
  ['.icon-star, .fa-star', 'likes'],
];
function counts(root: Element): Counts | null {
  const found: Counts = {
    replies: null,
    reposts: countIn(root.querySelector('.detailed-status__reblogs')?.textContent), // [CAP] 2026-04, 2026-11
    likes: countIn(root.querySelector('.detailed-status__favorites')?.textContent), // [CAP] 2026-04, 2026-11
  };
  for (const number of root.querySelectorAll('.icon-button__counter')) {
    if (number.closest(quote)) continue;
    const which = counted.find(([icon]) => number.parentElement?.querySelector(icon))?.[1];
    if (which) found[which] ??= countIn(number.textContent);
  }
  return anyOf(found);
}

/** [CAP] 2026-04 for pictures, [SRC] 2026 for the others; a moving picture is a video in a gallery */
const pictures = '.media-gallery, .video-player, .audio-player, .picture-in-picture-placeholder';
/** [CAP] 2026-04, 2026-11 */
const cardBox = '.status-card';

function media(root: Element): Media | null {
  const box = own(root, pictures);
  if (!box) return null;
  if (box.matches('.audio-player')) return 'audio';
  return box.matches('.media-gallery') && !box.querySelector('video') ? 'image' : 'video';
}

/** With several columns side by side the addresses begin with /deck, and only say what the last column shows. [BG] */
const places: [RegExp, Surface][] = [
  [/^\/(?:deck\/)?@[^/]+\/\d+/u, 'thread'],
  [/^\/(?:deck\/)?@[^/]+(?:\/(?:with_replies|media|featured|tagged\/.*))?\/?$/u, 'profile'],
  [/^\/(?:deck\/|timelines\/)?lists?(?:\/|$)/u, 'list'],
  [/^\/(?:$|home|public|timelines|deck\/(?:home|public))(?:\/|$)/u, 'home'],
  [/^\/(?:deck\/)?(?:search|explore|tags|links)(?:\/|$)/u, 'search'],
  [/^\/(?:deck\/)?notifications(?:\/|$)/u, 'notifications'],
];
const surface = surfaceBy(places);

/** A bot's badge, until 4.2 with a class of its own, today on the profile alone and known by its label only: then not read. [BG] */
const botMark = '.account-role.bot';

export const mastodon: Adapter = {
  network: 'mastodon',
  surface,
  /** The page's own state; else the compose form, which says who is writing. [CAP] 2026-11 */
  you(document) {
    const { host } = new URL(document.baseURI);
    const link = document.querySelector('.compose-form .account__display-name, .navigation-bar a[href^="/@"]');
    const name = initialState(document).you ?? /^\/@([^/]+)$/u.exec(link?.getAttribute('href') ?? '')?.[1];
    return name ? `${name}@${domainHere(document, host)}` : null;
  },
  dialects: [
    {
      id: 'web',
      recognises: (document) => document.querySelector('#mastodon') !== null,
      item,
      /**
       * Not a row off screen, which holds its post as raw HTML in words [CAP] 2026-11; nor one of suggestions, a gap, or a
       * notification that shows no post of its own [CAP] 2026-11, [SRC] 2026; nor a post that your own filter hides [SRC] 2026.
       */
      isItem(root) {
        if (root.querySelector(':is(.status__wrapper) > span:first-child')) return false;
        const id = root.getAttribute('data-id');
        if (id !== null && !/^(?:f-)?\d+$/u.test(id) && post(root) === null) return false;
        return root.querySelector('.content-warning--filter') === null || own(root, words) !== null;
      },
      fields: {
        id: (root, page) =>
          post(root)?.getAttribute('data-id') ??
          (/\/(\d+)$/u.exec(root.querySelector('.detailed-status__datetime')?.getAttribute('href') ?? '') ??
            (root.matches('.detailed-status__wrapper') ? /\/(\d+)$/u.exec(page.url.pathname) : null))?.[1] ??
          null,
        url: (root, page) => {
          const address = own(root, permalink)?.getAttribute('href');
          return address ? new URL(address, page.url).href : null;
        },
        handle,
        name: (root) => wordsOf(own(root, author)?.querySelector('.display-name__html, .display-name strong') ?? null),
        kind: (root, page) =>
          root.querySelector(botMark) ||
          (surface(page) === 'profile' &&
            page.document.querySelector(`.account__header ${botMark}`) &&
            !boostLine(root))
            ? 'bot'
            : null,
        text: textOf,
        lang: (root) => {
          const lang = own(root, words)?.getAttribute('lang');
          return lang && lang !== 'und' ? lang : null;
        },
        /** The opened post of older versions shows its time in words alone. [CAP] 2026-04 */
        postedAt: (root) => {
          const link = own(root, permalink);
          return tidy(link?.querySelector('time')?.getAttribute('datetime')) ?? localTime(link?.textContent);
        },
        replyTo,
        mentions: mentionsIn,
        repostedBy: (root, page) => {
          const link = boostLine(root)?.querySelector('a') ?? null;
          return link && { handle: handleOf(link, page), name: wordsOf(link) };
        },
        quoted: (root, page) => {
          const box = root.querySelector(quote);
          const link = box?.querySelector('.status__display-name') ?? null;
          return box && { handle: handleOf(link, page), text: link && textOf(box) };
        },
        card: (root, page) => {
          const box = own(root, cardBox);
          return (
            box && {
              headline: wordsOf(box.querySelector('.status-card__title')),
              domain:
                domainOf(box.getAttribute('href') ?? box.querySelector('a')?.getAttribute('href'), page) ??
                wordsOf(box.querySelector('.status-card__host')),
            }
          );
        },
        media,
        poll: (root) => own(root, '.poll') !== null, // [SRC] 2026
        promoted: () => false, // the software has no adverts, [SRC] 2026
        suggested: () => false, // nothing comes into your timeline but by those you follow, [SRC] 2026
        counts,
        /** On a thread page alone: elsewhere roots are mixed. */
        authorAnswersHere: (root, page) => {
          const me = handle(root, page);
          return me && surface(page) === 'thread' ? (answersIn(root, page).get(me) ?? 0) : null;
        },
        audience,
      },
      expected: ['id', 'url', 'handle', 'name', 'text', 'postedAt', 'audience'],
      parts: { words: `${words}, ${warning}, .hashtag-bar`, media: `${pictures}, ${cardBox}, .poll, ${quote}` },
    },
  ],
};
