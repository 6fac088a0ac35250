/**
 * Discourse, on any host. One dialect: posts of a topic, and the rows of topic lists. Evidence grades as in networks.md: SRC the
 * software's own source (2025 to 2026, with the classes that it kept from before), CAP a page of 2023 saved in a public repository,
 * INF inferred, BG unproven; nothing was captured for us, so it is the weakest of the forums.
 *
 * Whom a post answers stands in a tab above it, but not where it answers the post right above: then only a quote tells. [SRC] 2026
 */
import type { Audience, AuthorKind, Media, Surface } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { countIn, domainOf, surfaceBy, tidy, wordsOf } from './readers.ts';

/** [SRC] 2025, [CAP] 2023; notices that a topic was closed or split have no such id [SRC] 2025 */
const post = 'article[data-post-id]';
/** [SRC] 2025 */
const row = 'tr.topic-list-item[data-topic-id]';
const item = `${post}, ${row}`;
const isPost = (root: Element) => root.matches(post);
/** Answers unfolded above or below a post are whole posts within it. [SRC] 2025 */
const embedded = '.embedded-posts';
const own = (root: Element, selector: string): Element | null => {
  for (const found of root.querySelectorAll(selector)) if (!found.closest(embedded)) return found;
  return null;
};
/** The first one; below it may stand the answer that solved the question. [CAP] 2023 */
const body = (root: Element) => own(root, '.cooked');
const quote = 'aside.quote';
const notWords = `${quote}, aside.onebox, .lightbox-wrapper, .poll, .video-container, .lazy-video-container, img:not(.emoji)`;

const userIn = (address: string | null | undefined) =>
  /\/(?:u\/|user_avatar\/[^/]+\/)([^/?#]+)/u.exec(address ?? '')?.[1] ?? null;
/** Who started a topic stands first in its row. [SRC] 2025 */
const person = (root: Element) => (isPost(root) ? own(root, ':is(.names) a') : root.querySelector(':is(.posters) a'));
/** In a data attribute, else by the address in small letters. [SRC] 2025, [CAP] 2023 */
function handle(root: Element): string | null {
  const link = person(root);
  return tidy(link?.getAttribute('data-user-card')) ?? userIn(link?.getAttribute('href'));
}
/** As the forum shows people: by full name, by user name, or both. [SRC] 2025, [CAP] 2023 */
const name = (root: Element) =>
  wordsOf(isPost(root) ? (own(root, ':is(.names .full-name) a') ?? own(root, ':is(.names .username) a')) : null);

/** A topic's headline belongs to what opens it. [SRC] 2025 */
const isOpening = (root: Element) => root.id === 'post_1';
const headline = (root: Element, page: Page) =>
  isPost(root)
    ? isOpening(root)
      ? wordsOf(page.document.querySelector('#topic-title .fancy-title'))
      : null
    : wordsOf(root.querySelector('a.raw-topic-link'));
function textOf(root: Element, page: Page): string | null {
  const said = wordsOf(isPost(root) ? body(root) : root.querySelector('.topic-excerpt'), notWords);
  return tidy([headline(root, page), said].filter(Boolean).join(' '));
}

/** Not what its author or a moderator took away or hid; nor a row that does not say who began, as on narrow screens. [SRC] 2025 */
const gone = '.post--deleted, .deleted, .post--hidden, .post-hidden, .user-deleted';
const isItem = (root: Element) =>
  isPost(root) ? root.closest('.topic-post')?.matches(gone) !== true : root.querySelector('.posters') !== null;

/** The post before this one on the page, which is mounted in pieces. [SRC] 2025 */
const above = (root: Element): Element | null => {
  const before = root.closest('.topic-post')?.previousElementSibling;
  return before?.matches('.topic-post') ? before.querySelector(post) : null;
};
interface Thread {
  rows: Set<Element>;
  posts: Map<string, Element[]>;
  /** Handles by user name and by the name shown, in small letters. */
  people: Map<string, string>;
  answers: Map<string, number> | null;
}
const threads = new WeakMap<Document, Thread>();
const small = (word: string | null) => word?.toLowerCase() ?? '';
/** Who writes on this page: found anew when a post is read that was not there. */
function threadOf(root: Element, page: Page): Thread {
  const known = threads.get(page.document);
  if (known?.rows.has(root)) return known;
  const rows = new Set(page.document.querySelectorAll(post));
  const thread: Thread = { rows, posts: new Map(), people: new Map(), answers: null };
  for (const other of rows) {
    const who = handle(other);
    if (!who) continue;
    thread.posts.set(who, [...(thread.posts.get(who) ?? []), other]);
    thread.people.set(small(name(other)), who).set(small(who), who);
  }
  threads.set(page.document, thread);
  return thread;
}
/** How often each author of the page answers others. */
function answersIn(root: Element, page: Page): Map<string, number> {
  const thread = threadOf(root, page);
  if (thread.answers) return thread.answers;
  thread.answers = new Map();
  for (const [who, posts] of thread.posts) {
    const others = posts.filter((one) => {
      const to = isItem(one) ? replyTo(one, page)?.handle : null;
      return to && small(to) !== small(who);
    });
    thread.answers.set(who, others.length);
  }
  return thread.answers;
}

/** The tab shows a picture, whose address has the user name, and the name that the forum shows. [SRC] 2025, [CAP] 2023 */
function tabbed(root: Element, page: Page): string | null {
  const tab = own(root, '.reply-to-tab');
  if (!tab) return null;
  const user = userIn(tab.querySelector('img')?.getAttribute('src'));
  const { people } = threadOf(root, page);
  return people.get(small(user)) ?? people.get(small(wordsOf(tab, 'img, svg'))) ?? user;
}

type Answered = { handle: string | null; text: string | null };
/**
 * By its tab; else whom it quotes from this topic; else, where whoever began the topic writes below somebody, that one [INF]; else
 * it answers the topic or the post above, and the page does not say which [SRC] 2026.
 */
function replyTo(root: Element, page: Page): Answered | null {
  if (!isPost(root) || isOpening(root)) return null;
  const quoted = quotes(root).find((box) => box.getAttribute('data-topic') === root.getAttribute('data-topic-id'));
  const quotedWords = quoted ? wordsOf(quoted.querySelector('blockquote')) : null;
  const to = tabbed(root, page) ?? quoted?.getAttribute('data-username') ?? null;
  const before = above(root);
  if (to === null && before && isItem(before)) {
    const begins = root.closest('.topic-owner, .post--topic-owner') !== null && handle(before) !== handle(root);
    if (begins || isOpening(before)) return { handle: handle(before), text: textOf(before, page) };
  }
  if (quotedWords && (to === null || quoted?.getAttribute('data-username') === to))
    return { handle: to, text: quotedWords };
  const posts = to === null ? [] : (threadOf(root, page).posts.get(to) ?? []);
  const [only, more] = posts.filter((other) => root.compareDocumentPosition(other) & 2);
  return { handle: to, text: only && !more && isItem(only) ? textOf(only, page) : null };
}
/** What it quotes; the answer that solved a question is no quote of its author's. [SRC] 2025, [CAP] 2023 */
const quotes = (root: Element): Element[] =>
  isPost(root) ? [...(body(root)?.querySelectorAll(`${quote}[data-username]`) ?? [])] : [];

const picture = 'img:not(.emoji, .avatar, .site-icon, .thumbnail, .onebox-avatar)';
/** [SRC] 2025 for pictures, [BG] for the others */
function media(root: Element): Media | null {
  const shown = (selector: string) =>
    [...(isPost(root) ? (body(root)?.querySelectorAll(selector) ?? []) : [])].some(
      (el) => !el.closest(`${quote}, aside.onebox`),
    );
  if (shown('video, .video-container, .lazy-video-container, .onebox-video, iframe')) return 'video';
  return shown('audio') ? 'audio' : shown(picture) ? 'image' : null;
}
/** A link's box within a post [SRC] 2025; of a topic that is about a link, its domain beside the headline [SRC] 2025. */
function card(root: Element, page: Page): { headline: string | null; domain: string | null } | null {
  const boxes = isPost(root) ? [...(body(root)?.querySelectorAll('aside.onebox') ?? [])] : [];
  const box = boxes.find((one) => !one.closest(quote));
  const link = box ?? root.querySelector('.topic-featured-link');
  const domain = domainOf(link?.getAttribute('data-onebox-src') ?? link?.getAttribute('href'), page);
  return domain ? { headline: box ? wordsOf(box.querySelector('h3, h4')) : headline(root, page), domain } : null;
}

/** Accounts of the software itself have ids below none. [SRC] 2025 */
const kind = (root: Element): AuthorKind | null => (root.getAttribute('data-user-id')?.startsWith('-') ? 'bot' : null);
/** A message to few; a whisper among staff. Of others the page does not say who may read the forum. [SRC] 2025 */
const audience = (root: Element, page: Page): Audience | null => {
  if (page.document.body.matches('.archetype-private_message')) return 'direct';
  return root.closest('.topic-post')?.matches('.whisper, .post--whisper') ? 'circle' : null;
};

/** A forum may live below a path of its host. [SRC] 2025 */
const places: [RegExp, Surface][] = [
  [/\/t\/(?:[^/]+\/)?\d+(?:\/|$)/u, 'thread'],
  [/\/u\/[^/]+\/notifications(?:\/|$)/u, 'notifications'],
  [/\/u\/[^/]+/u, 'profile'],
  [/\/search(?:\/|$)/u, 'search'],
  [/\/(?:latest|new|unread|unseen|top|hot|categories|c\/.+|tags?\/.+|filter)?\/?$/u, 'home'],
];
const surface = surfaceBy(places);

export const discourse: Adapter = {
  network: 'discourse',
  surface,
  /** Your own post says so [SRC] 2026; else your picture at the top, unless it is a letter alone [BG]. */
  you(document) {
    const mine = document.querySelector(`.post--current-user ${post}, .current-user-post ${post}`);
    return mine ? handle(mine) : userIn(document.querySelector('#current-user img.avatar')?.getAttribute('src'));
  },
  dialects: [
    {
      id: 'web',
      recognises: (document) => document.querySelector(`#main-outlet, ${item}`) !== null, // [SRC] 2025
      item,
      isItem,
      fields: {
        id: (root) => {
          const of = isPost(root) ? 'post' : 'topic';
          const number = root.getAttribute(`data-${of}-id`);
          return number && `${of}-${number}`;
        },
        url(root, page) {
          const link = isPost(root) ? own(root, 'a.post-date') : root.querySelector('a.raw-topic-link');
          const address = link?.getAttribute('href');
          return address ? new URL(address, page.url).href : null;
        },
        handle,
        name,
        kind,
        text: textOf,
        /** A row tells when somebody last wrote, not when it began. [SRC] 2025, [CAP] 2023 */
        postedAt(root) {
          const epoch = Number(isPost(root) && own(root, ':is(.post-date) .relative-date')?.getAttribute('data-time'));
          return epoch ? new Date(epoch).toISOString() : null;
        },
        replyTo,
        mentions: (root) => {
          const links = isPost(root) ? [...(body(root)?.querySelectorAll('a.mention') ?? [])] : []; // [SRC] 2025
          const names = links.map(
            (link) => !link.closest(quote) && /^@(\S+)$/u.exec(link.textContent?.trim() ?? '')?.[1],
          );
          return [...new Set(names.filter((found) => typeof found === 'string'))];
        },
        /** A quote from another topic; one from this topic is what is answered. [SRC] 2025 */
        quoted(root) {
          const box = quotes(root).find((one) => one.getAttribute('data-topic') !== root.getAttribute('data-topic-id'));
          return box
            ? { handle: box.getAttribute('data-username'), text: wordsOf(box.querySelector('blockquote')) }
            : null;
        },
        card,
        media,
        poll: (root) => (isPost(root) ? body(root)?.querySelector('.poll') != null : null), // [SRC] 2025
        promoted: () => false, // adverts of a plugin stand between posts, and are none, [BG]
        suggested: (root) => root.closest('.suggested-topics, .more-topics__container, #suggested-topics') !== null, // [SRC] 2025
        counts(root) {
          const number = (...selectors: string[]) => {
            for (const selector of selectors) {
              const count = countIn(own(root, selector)?.textContent);
              if (count !== null) return count;
            }
            return null;
          };
          const all = {
            replies: isPost(root) ? number('.show-replies') : number(':is(.posts) .number', '.posts-map .number'),
            reposts: null,
            likes: isPost(root) ? number('.like-count', '.reactions-counter') : number(':is(.likes) .number'),
          };
          return all.replies === null && all.likes === null ? null : all;
        },
        /** On a topic's page alone: elsewhere roots are mixed. */
        authorAnswersHere(root, page) {
          const who = isPost(root) && surface(page) === 'thread' ? handle(root) : null;
          return who ? (answersIn(root, page).get(who) ?? 0) : null;
        },
        audience,
        own: (root) => (root.closest('.post--current-user, .current-user-post') ? true : null), // [SRC] 2025
      },
      expected: ['id', 'url', 'handle', 'text'],
      parts: {
        words: '.raw-topic-link, .topic-excerpt, .cooked',
        media: '.cooked aside.onebox, .cooked .lightbox-wrapper, .cooked .video-container',
      },
    },
  ],
};
