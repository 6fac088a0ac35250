/**
 * Lemmy, on any server. One dialect: its own web interface, 0.19 and 1.0; others (Photon, Alexandrite) are not it. Evidence grades as
 * in networks.md: CAP rendered page (2026-11, 1.0 beta), SRC the interface's own source (2023 to 2026), BG unproven.
 *
 * A comment stands beside the answers below it, so that they are never touched with it. The page states no language of a post.
 */
import type { AuthorKind, Media, Surface } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { answersPer, countIn, domainOf, surfaceBy, tidy, wordsOf } from './readers.ts';

const post = '.post-listing'; // [CAP] 2026-11
const comment = 'article.comment-node'; // [CAP] 2026-11; what loads more has the class, too, but is no article [SRC] 2026
const item = `${post}, ${comment}`;
const isPost = (root: Element) => root.matches(post);

/** [CAP] 2026-11; until 0.19 with an id in place of the class [SRC] 2023 */
const postBody = '.postContent .md-div, #postContent .md-div';
/** [CAP] 2026-11; as written, where its reader asked for the source [SRC] 2026 */
const commentBody = '.comment-content .md-div, .comment-content > pre';
const body = (root: Element) => root.querySelector(isPost(root) ? postBody : commentBody);
/** [CAP] 2026-11; until 0.19 within a box of that name [SRC] 2023 */
const title = '.post-name, .post-title h1';
/** An emoji of the server's own is a picture in the line, too. [BG] */
const picture = 'img:not(.icon, .emoji)';
const words = (box: Element | null) => wordsOf(box, picture);

/** `/u/name` for accounts of this server, `/u/name@host` for others: always with the host in what we keep. [CAP] 2026-11 */
const handleIn = (address: string | null | undefined, page: Page): string | null => {
  const [, name, host] = /^\/u\/([\w.-]+)(?:@([\w.:-]+))?\/?$/u.exec(address ?? '') ?? [];
  return name ? `${name}@${host ?? page.url.host}` : null;
};
/** Named, else by address alone, as before 0.18. [CAP] 2026-11, [SRC] 2023 */
const person = (root: Element): Element | null => {
  const link = root.querySelector('a.person-listing') ?? root.querySelector('a[href^="/u/"]');
  return link?.closest('.md-div') ? null : link;
};
const handle = (root: Element, page: Page) => handleIn(person(root)?.getAttribute('href'), page);

/** A mention leads to a profile anywhere, of Lemmy or of the servers that it talks with. [SRC] 2023, [BG] */
function mentionsIn(root: Element, page: Page): string[] {
  const found = [...(body(root)?.querySelectorAll('a[href]') ?? [])].map((link) => {
    if (!link.textContent?.trim().startsWith('@')) return null;
    const [, there, name, host] =
      /^(?:https?:\/\/([^/]+))?\/(?:u\/|users\/|@)([\w.-]+)(?:@([\w.:-]+))?\/?$/u.exec(
        link.getAttribute('href') ?? '',
      ) ?? [];
    return name ? `${name}@${host ?? there ?? page.url.host}` : null;
  });
  return [...new Set(found.filter((name) => name !== null))];
}

/** A post taken over from elsewhere begins with a link to it, then all of its words in a quote. [SRC] 2023 to 2026 */
function taken(root: Element): { link: Element; quote: Element } | null {
  const link = isPost(root) ? body(root)?.firstElementChild : null;
  const quote = link?.nextElementSibling;
  const [to, more] = link?.querySelectorAll('a') ?? [];
  const isLead = link && to && !more && /\/post\/\d+$/u.test(to.getAttribute('href') ?? '') && link.lastChild === to;
  return isLead && quote?.localName === 'blockquote' ? { link, quote } : null;
}

function textOf(root: Element): string | null {
  if (!isPost(root)) return words(body(root));
  const headline = words(root.querySelector(title));
  const own = taken(root) ? [...(body(root)?.children ?? [])].slice(2) : [body(root)];
  const said = tidy(own.map(words).join(' '));
  // A post from a server without headlines has its first words for one. [CAP] 2026-11
  return headline && said?.startsWith(headline) ? said : tidy([headline, said].filter(Boolean).join(' '));
}

const icons = (box: ParentNode) =>
  [...box.querySelectorAll('use')].map((use) => use.getAttribute('xlink:href') ?? use.getAttribute('href') ?? '');
/**
 * Folded comments have no words and no buttons but the one that unfolds; where one is gone, muted words say so [SRC] 2026. Of a
 * post that is gone a sign beside its headline does, to those who may still see it [SRC] 2026.
 */
function isItem(root: Element): boolean {
  if (isPost(root))
    return ![...root.querySelectorAll('small')].some((mark) => icons(mark).some((i) => /#icon-trash$/u.test(i)));
  const box = root.querySelector('.comment-content');
  return box ? !box.matches('.text-muted') : root.querySelectorAll('button').length > 1;
}

/** A tree is indented; in a chat nobody says who answers whom. [CAP] 2026-11, [SRC] 2023 to 2026 */
const inTree = (root: Element) => root.querySelector(':scope > .ms-2') !== null;
/** One comment's page shows its branch alone. [SRC] 2023 to 2026 */
const isBranch = (page: Page) => /^\/(?:comment\/\d+|post\/\d+\/(?:comment\/)?\d+)/u.test(page.url.pathname);
function parent(root: Element, page: Page): Element | null {
  if (isPost(root)) return null;
  const around = root.parentElement?.parentElement?.closest('li.comment');
  if (around) return around.querySelector(`:scope > ${comment}`);
  return inTree(root) && surface(page) === 'thread' && !isBranch(page) ? page.document.querySelector(post) : null;
}

const answersIn = answersPer(item, (row, page) => {
  const who = isItem(row) ? handle(row, page) : null;
  const above = who === null ? null : parent(row, page);
  return [who, above && handle(above, page)];
});

/** The link a post is about: its headline where opened, else a line below it; a card's is the same. [CAP] 2026-11, [SRC] 2023 to 2026 */
const links = [
  ':is(.post-name) a[href^="http"]',
  ':is(.post-title) a[href^="http"]',
  'a.fst-italic[href^="http"]',
  'a.thumbnail[href^="http"]',
];
const linked = (root: Element): string | null => {
  for (const link of isPost(root) ? links : []) {
    const found = root.querySelector(link)?.getAttribute('href');
    if (found) return found;
  }
  return null;
};
const endings: [RegExp, Media][] = [
  [/\.(?:jpe?g|png|gif|svg|webp|avif|jxl)$/iu, 'image'],
  [/\.(?:mp4|webm|ogv|mov)$/iu, 'video'],
  [/\.(?:mp3|ogg|opus|wav|flac|m4a)$/iu, 'audio'],
];
const mediaAt = (address: string | null): Media | null =>
  endings.find(([end]) => end.test((address ?? '').replace(/[?#].*$/u, '')))?.[1] ?? null;
/** By where the post leads, else by what is shown. [CAP] 2026-11 for pictures, [SRC] 2026 for the others */
function media(root: Element): Media | null {
  const at = mediaAt(linked(root));
  if (at || !isPost(root)) return at ?? (body(root)?.querySelector(picture) ? 'image' : null);
  if (root.querySelector('video, iframe')) return 'video';
  if (root.querySelector('audio')) return 'audio';
  return body(root)?.querySelector(picture) ? 'image' : null;
}

/** "178 points · 180 upvotes · 2 downvotes", in words of the reader's language: the first number is the score. [CAP] 2026-11 */
const score = (root: Element): number | null => {
  const said = (
    root.querySelector('.post-score')?.textContent ??
    root.querySelector('button[aria-pressed][data-tippy-content]')?.getAttribute('data-tippy-content')
  )?.trim();
  const count = countIn(said);
  return count && /^[-−]/u.test(said ?? '') ? -count : count;
};

/** A long date in the reader's language, of which English is read; of an edited post the first is when it was written. [CAP] 2026-11 */
function postedAt(root: Element): string | null {
  const said = root.querySelector('.moment-time')?.getAttribute('data-tippy-content') ?? '';
  const [, day, time, half, zone = ''] =
    /([A-Z][a-z]+ \d{1,2})(?:st|nd|rd|th)(?=, \d{4}).{0,6}? at (\d{1,2}:\d\d:\d\d) ([AP]M) GMT([+-]\d\d:\d\d)?/u.exec(
      said,
    ) ?? [];
  const [year] = /\b\d{4}\b/u.exec(said) ?? [];
  const at = Date.parse(`${day}, ${year} ${time} ${half} GMT${zone.replace(':', '')}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** The one badge that says the same twice, once in small letters. [CAP] 2026-11, [SRC] 2026 */
const kind = (root: Element): AuthorKind | null => {
  for (const badge of root.querySelectorAll('.badge[aria-label]')) {
    const label = badge.getAttribute('aria-label') ?? '';
    if (!badge.closest('.md-div') && badge.textContent !== label && badge.textContent === label.toLowerCase())
      return 'bot';
  }
  return null;
};

const places: [RegExp, Surface][] = [
  [/^\/(?:post|comment)\/\d+/u, 'thread'],
  [/^\/u\/[^/]+/u, 'profile'],
  [/^\/(?:$|home|c\/|m\/)/u, 'home'],
  [/^\/search(?:\/|$)/u, 'search'],
  [/^\/(?:notifications|inbox)(?:\/|$)/u, 'notifications'],
];
const surface = surfaceBy(places);

const numberIn = (root: Element): string | null => {
  const linksTo = root.querySelector('a[href*="?scrollToComments"]')?.getAttribute('href') ?? '';
  return /^(?:post-listing|comment)-(\d+)$/u.exec(root.id)?.[1] ?? /\/post\/(\d+)/u.exec(linksTo)?.[1] ?? null;
};

export const lemmy: Adapter = {
  network: 'lemmy',
  surface,
  /** The menu behind your name leads to your profile. [CAP] 2026-11 */
  you(document) {
    const [, name] =
      /^\/u\/([\w.-]+)$/u.exec(document.querySelector('#dropdownUser a[href^="/u/"]')?.getAttribute('href') ?? '') ??
      [];
    return name ? `${name}@${new URL(document.baseURI).host}` : null;
  },
  dialects: [
    {
      id: 'web',
      recognises: (document) => document.querySelector('#app.lemmy-site') !== null,
      item,
      isItem,
      fields: {
        /** Posts and comments are each numbered by themselves. [CAP] 2026-11; on an opened post of 0.19 by a link [SRC] 2023 */
        id: (root) => {
          const number = numberIn(root);
          return number && `${isPost(root) ? 'post' : 'comment'}-${number}`;
        },
        url: (root, page) => {
          const number = numberIn(root);
          return number && new URL(`/${isPost(root) ? 'post' : 'comment'}/${number}`, page.url).href;
        },
        handle,
        /** Without one of their own people go by `@name@host`. [CAP] 2026-11, [SRC] 2023 */
        name: (root) => wordsOf(person(root), 'picture, img, small')?.replace(/^@.*$/u, '') || null,
        kind,
        text: textOf,
        postedAt,
        replyTo(root, page) {
          if (isPost(root)) return null;
          const to = parent(root, page);
          return { handle: to && handle(to, page), text: to && isItem(to) ? textOf(to) : null };
        },
        mentions: mentionsIn,
        quoted(root) {
          const from = taken(root);
          return from && { handle: null, text: words(from.quote) };
        },
        /** A headline of the linked page's own where it has one; a link to a picture is a picture. [SRC] 2023 to 2026, [CAP] 2026-11 */
        card(root, page) {
          const address = linked(root);
          const domain = mediaAt(address) ? null : domainOf(address, page);
          const headline = wordsOf(
            root.querySelector(':is(.post-metadata-card) .card-title') ?? root.querySelector(title),
          );
          return domain ? { headline, domain } : null;
        },
        media,
        poll: () => false, // the software has none, [SRC] 2026
        promoted: () => false, // nor adverts, [SRC] 2026
        suggested: () => false, // what a feed holds its reader chose, [SRC] 2026
        counts(root) {
          const replies = root.querySelector('a[href*="?scrollToComments"]');
          const all = {
            replies: isPost(root) ? countIn(replies?.getAttribute('title') ?? replies?.textContent) : null,
            reposts: null,
            likes: score(root),
          };
          return all.replies === null && all.likes === null ? null : all;
        },
        /** On a thread page alone: elsewhere roots are mixed, and in a chat nobody knows. */
        authorAnswersHere(root, page) {
          const who = handle(root, page);
          const isChat = page.document.querySelector(`${comment} > div:not(.ms-2)`) !== null;
          return who && surface(page) === 'thread' && !isChat ? (answersIn(root, page).get(who) ?? 0) : null;
        },
      },
      expected: ['id', 'url', 'handle', 'name', 'text', 'counts'],
      parts: {
        words: '.post-name, .post-title h1, .comment-content, .postContent, #postContent',
        media: '.post-listing .thumbnail, .post-metadata-card',
      },
    },
  ],
};
