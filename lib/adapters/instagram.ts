/**
 * Instagram: the feed, and a post with its comments. Class names are hashes and labels are in the reader's language; what holds
 * is the order of a post's parts and where its links lead. A picture is the post; often there are no words at all.
 * Evidence grades as in networks.md: CAP captured (cut down, 2026-10), L26 live-checked 2026, CODE maintained projects of 2026,
 * INF inferred, BG unproven. People go by their handle alone.
 */
import type { Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Dialect, Page } from './adapter.ts';
import { countIn, tidy, whileRead, wordsOf } from './readers.ts';

/** [CAP] 2026-10 */
const post = 'article';
/** A comment's time links to it; a caption's does not. [CODE] 2026 */
const stamp = 'a[href*="/c/"] time[datetime]';
/**
 * A comment in the list of a dialog; on a post's own page a box of a picture and a part that holds the time, which is not
 * marked otherwise. [CODE] 2026
 */
const listed = `li:has(${stamp})`;
const face = ':is(a, [role="link"]) img';
const row = `div:has(> * ${stamp}):has(> * ${face}, > ${face}):not(li *)`;
const comment = `${listed}, ${row}`;
/** Likes and who gave them. [CAP] 2026-10 */
const actions = 'section';
const noWords = '[role="button"], button, time';

/** First parts of an address that are nobody's. [L26] 2026-10, [BG] */
const places = /^(?:explore|reels?|p|tv|direct|stories|accounts|about|legal|developer|web|challenge|emails|archive)$/u;
/** `/name/` and nothing behind it. [CAP] 2026-10 */
function handleIn(link: Element | null | undefined): string | null {
  const address = link?.getAttribute('href') ?? '';
  const [, name = ''] = /^(?:https?:\/\/(?:www\.)?instagram\.com)?\/([\w.]{1,30})\/?(?:[?#].*)?$/u.exec(address) ?? [];
  return name && !places.test(name) ? name : null;
}

/* ---- what belongs to whom ---- */

/** Which of those boxes is the comment's: in a list the nearest entry, else the nearest box that has a face too. */
function commentOf(time: Element): Element | null {
  const entry = time.closest('li');
  if (entry) return entry;
  let box = time.parentElement;
  while (box && !box.querySelector(face)) box = box.parentElement;
  return box;
}
/** Boxes around several comments look the same, but the first time is in a nearer one. */
function isOne(box: Element): boolean {
  const time = box.querySelector(stamp);
  return time !== null && commentOf(time) === box;
}
const commentsIn = (around: Element) =>
  [...new Set([...around.querySelectorAll(stamp)].map(commentOf))].filter((one) => one !== null);
const { kept, forget } = whileRead();
const beneath = kept((root: Element) => commentsIn(root).filter((one) => one !== root && root.contains(one)));
/** Not in a comment beneath the root. */
const isOwn = (root: Element, part: Element) => !beneath(root).some((one) => one.contains(part));
function own(root: Element, selector: string, is?: (part: Element) => boolean): Element | null {
  for (const part of root.querySelectorAll(selector)) if ((!is || is(part)) && isOwn(root, part)) return part;
  return null;
}
/** Does one of these stand around a part, still beneath the root? A whole comment may stand in a button. [CODE] 2025 */
function isIn(root: Element, part: Element, selector: string): boolean {
  const around = part.closest(selector);
  return around !== null && around !== root && root.contains(around);
}
const follows = (before: Element, after: Element) => (before.compareDocumentPosition(after) & 4) !== 0;
const isComment = (root: Element) => !root.matches(post);

/** "Ana reposted" stands above the author. English [CODE] 2026, else [BG] */
const reposting =
  /\s(?:reposted|shared a post|hat (?:das )?(?:repostet|geteilt)|a republié|ha republicado|ha ripubblicato)$/u;
const isReposter = (link: Element) => reposting.test(tidy(link.parentElement?.textContent) ?? '');
const named = (link: Element) => handleIn(link) !== null && Boolean(link.textContent?.trim());
/** The first link that says a name. [CAP] 2026-10 */
const author = (root: Element) => own(root, 'a[href]', (link) => named(link) && !isReposter(link));

/** Faces stand in links, or in a ring that is drawn on a canvas. [CAP] 2026-10 */
const picture = (root: Element) =>
  own(
    root,
    'video, img',
    (part) => !isIn(root, part, `[role="link"], a[href], ${actions}, h1, h2, h3, :has(> canvas)`),
  );
/** What the header ends with. */
const belowHeader = (root: Element) => picture(root) ?? own(root, actions);

/* ---- posts ---- */

const code = /\/(?:p|reel|reels|tv)\/([\w-]+)(?:\/|$)/u;
/** The time is a link to the post; else any link to it, but not to its sound. [CAP] 2026-10 */
function permalink(root: Element): string | null {
  const leads = (link: Element | null | undefined) => {
    const [, id = null] = code.exec(link?.getAttribute('href') ?? '') ?? [];
    return id === 'audio' ? null : id;
  };
  const time = own(root, 'time')?.closest('a');
  return leads(time) ?? leads(own(root, 'a[href]', (link) => leads(link) !== null));
}

/** Exact labels where the time would be. "Ad" [CAP] 2026-10, else [BG] */
const adLabels =
  /^(?:Ad|Sponsored|Anzeige|Gesponsert|Publicité|Sponsorisé|Annonce payée|Publicidad|Patrocinado|Anuncio|Anúncio|Sponsorizzato|Gesponsord|Sponsrad|Reklama|Sponsorlu|Реклама|広告|광고|赞助内容|贊助|Được tài trợ|Bersponsor)$/u;
/**
 * Every post says when it was posted but adverts, which have words there, in any language. A post without a time that has none
 * is still loading; and if no post of the page has one, times are written in another way. [L26] 2026-10
 */
function promoted(root: Element, page: Page): boolean | null {
  if (isComment(root)) return false;
  if (root.querySelector('a[href*="/ads/ig_redirect/"]')) return true;
  if (own(root, 'time')) return false;
  const below = belowHeader(root);
  const said = own(root, 'span', (leaf) => {
    if (leaf.childElementCount > 0 || !below || !follows(leaf, below) || isIn(root, leaf, `a, ${noWords}`))
      return false;
    return /^\P{N}*\p{L}\P{N}*$/u.test(leaf.textContent ?? '');
  });
  if (adLabels.test(said?.textContent?.trim() ?? '')) return true;
  return said && author(root) && picture(root) && page.document.querySelector(`${post} time`) ? true : null;
}
/** A button of words in the header: to follow somebody whom you do not. [CAP] 2026-10 */
function suggested(root: Element, page: Page): boolean {
  if (isComment(root) || promoted(root, page) === true) return false;
  const below = belowHeader(root);
  const button = own(root, '[role="button"], button', (one) => {
    if (below && !follows(one, below)) return false;
    return one.querySelector('svg, canvas, img') === null && Boolean(one.textContent?.trim());
  });
  return button !== null;
}

/** The first words below picture and buttons, unless another's name stands before them: then they are a comment. [CAP] 2026-10 */
function caption(root: Element): Element | null {
  const title = own(root, 'h1', (one) => Boolean(one.textContent?.trim())); // on a post's own page, [CODE] 2026
  if (title) return title;
  const below = belowHeader(root);
  const box = own(
    root,
    'span',
    (one) =>
      below !== null &&
      follows(below, one) &&
      !isIn(root, one, `${actions}, a, ul, h2, h3, ${noWords}`) &&
      wordsOf(one, noWords) !== null,
  );
  const names = [...root.querySelectorAll('a[href]')].filter((link) => named(link) && !link.closest(actions));
  const before = box && names.findLast((link) => follows(link, box) && below && follows(below, link));
  return before && handleIn(before) !== handleIn(author(root)) ? null : box;
}
/** The author's name may stand in the same box as the words. [BG] */
function textOf(box: Element | null, by: Element | null): string | null {
  const words = wordsOf(box, noWords);
  const name = by && box?.querySelector(`a[href="${by.getAttribute('href')}"]`) ? tidy(by.textContent) : null;
  return name && words?.startsWith(`${name} `) ? words.slice(name.length + 1) : words;
}

/** Bare numbers between the buttons: likes, then comments. One alone [CAP] 2026-10, two [BG]; the links [CODE] 2026 */
function counts(root: Element): TimelineItem['counts'] | null {
  const number = (raw: string | null | undefined) =>
    /^\d[\d.,\s]*[KMB]?$/iu.test(raw?.trim() ?? '') ? countIn(raw) : null;
  const inLink = (end: string) =>
    number(
      /\d[\d.,]*[KMB]?/iu.exec(
        own(root, `a[href$="${end}"]`, (a) => /\d/u.test(a.textContent ?? ''))?.textContent ?? '',
      )?.[0],
    );
  if (isComment(root)) {
    const liked = own(root, '[role="button"], button', (one) => commentLikes.test(one.textContent?.trim() ?? ''));
    const likes = number(commentLikes.exec(liked?.textContent?.trim() ?? '')?.[1]);
    return likes === null ? null : { replies: null, reposts: null, likes };
  }
  const [likes = null, replies = null] = [...(own(root, actions)?.querySelectorAll('span[role="button"]') ?? [])]
    .map((one) => number(one.textContent))
    .filter((n) => n !== null);
  const all = { replies: inLink('/comments/') ?? replies, reposts: null, likes: likes ?? inLink('/liked_by/') };
  return all.likes === null && all.replies === null ? null : all;
}
/** English [CODE] 2026, else [BG] */
const commentLikes = /^(?:Gefällt )?(\d[\d.,]*[KMB]?) (?:likes?|Mal|J’aime|Me gusta|curtidas?|Mi piace)$/iu;

/* ---- comments ---- */

/** `/p/CODE/c/COMMENT/`, and for an answer `/r/ANSWER/` behind it. [CODE] 2026 */
function commentLink(root: Element, page: Page): { id: string; branch: string | null; url: string } | null {
  const href = own(root, stamp)?.closest('a')?.getAttribute('href') ?? '';
  const [path, top, answer] = /\/(?:p|reel|tv)\/[\w-]+\/c\/(\d+)\/(?:r\/(\d+)\/)?/u.exec(href) ?? [];
  if (!path || !top) return null;
  return { id: answer ?? top, branch: answer ? top : null, url: new URL(path, page.url).href };
}
/** The words are the first that stand in no link or button; the time and the name have boxes of their own. [CODE] 2026 */
function commentBox(root: Element): Element | null {
  const is = (box: Element) => !isIn(root, box, `a, h2, h3, ${noWords}`) && !box.querySelector('time, a img, h2, h3');
  const name = tidy(author(root)?.textContent);
  const spans = (selector: string) =>
    own(root, selector, (box) => is(box) && ![null, name].includes(wordsOf(box, noWords)));
  return spans('[dir="auto"]') ?? spans('span');
}
const textIn = (root: Element) => textOf(isComment(root) ? commentBox(root) : caption(root), author(root));
const mentionsIn = (root: Element): string[] => {
  const links = [...root.querySelectorAll('a[href]')].filter((link) => isOwn(root, link));
  const found = links.filter((link) => link.textContent?.trim().startsWith('@')).map(handleIn);
  return [...new Set(found.filter((name) => name !== null))];
};

/** The post around a comment; on a post's own page only the column is. [CODE] 2026, [INF] */
const postOf = (root: Element) => root.closest('article, [role="dialog"]') ?? root.closest('main');
/** Whom a comment answers: the one it names first, or that began the branch, or the author of the post. */
function replyTo(root: Element, page: Page): { handle: string | null; text: string | null } {
  const around = postOf(root);
  const link = commentLink(root, page);
  const answered = (one: Element) => ({ handle: handleIn(author(one)), text: textIn(one) });
  if (!link?.branch) return around ? answered(around) : { handle: null, text: null };
  const earlier = around ? commentsIn(around).filter((one) => one !== root && follows(one, root)) : [];
  const box = commentBox(root);
  const first = box?.querySelector('a[href]');
  // Instagram puts the name there when you answer. [BG]
  const name = first && wordsOf(box)?.startsWith(tidy(first.textContent) ?? '@') ? handleIn(first) : null;
  const began = earlier.find((one) => commentLink(one, page)?.id === link.branch);
  if (!name) return began ? answered(began) : { handle: null, text: null };
  const last = earlier.findLast((one) => {
    const other = commentLink(one, page);
    return handleIn(author(one)) === name && (other?.branch ?? other?.id) === link.branch;
  });
  return last ? answered(last) : { handle: name, text: null };
}

interface Thread {
  comments: Element[];
  answers: Map<string, number>;
}
const threads = new WeakMap<Element, Thread>();
/** How often each of them answers others, counted anew when other comments are mounted. */
function threadOf(around: Element, page: Page): Thread {
  const comments = commentsIn(around);
  const known = threads.get(around);
  if (known?.comments.length === comments.length && comments.every((one, i) => one === known.comments[i])) return known;
  const answers = new Map<string, number>();
  for (const one of comments) {
    const name = handleIn(author(one));
    const to = replyTo(one, page).handle;
    if (name && to && name !== to) answers.set(name, (answers.get(name) ?? 0) + 1);
  }
  const thread = { comments, answers };
  threads.set(around, thread);
  return thread;
}

/* ---- the page ---- */

/** In the column beside the feed the first name is yours, and a link to people you may follow is below it. [CAP] 2026-10 */
function you(document: Document): string | null {
  const people = [...document.querySelectorAll('a[href^="/explore/people/"]')].find((link) => !link.closest(post));
  for (let up = people?.parentElement; up && !up.querySelector(post); up = up.parentElement) {
    const first = [...up.querySelectorAll('a[href]')].find(named);
    if (first && people && follows(first, people)) return handleIn(first);
  }
  // In the menu the one with a face. [BG]
  const faces = [...document.querySelectorAll('a[href] img')].filter(
    (img) => !img.closest(`main, ${post}, [role="dialog"]`),
  );
  return faces.map((img) => handleIn(img.closest('a'))).find((name) => name !== null) ?? null;
}

const surfaces: [RegExp, Surface][] = [
  [/^\/$/u, 'home'],
  [/^\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+/u, 'thread'],
  [/^\/explore(?:\/|$)/u, 'search'],
];
function surface({ url: { pathname } }: Page): Surface {
  const found = surfaces.find(([path]) => path.test(pathname))?.[1];
  const [, name = ''] = /^\/([\w.]+)\/?(?:tagged\/?|reels\/?)?$/u.exec(pathname) ?? [];
  return found ?? (name && !places.test(name) ? 'profile' : 'unknown');
}
/** Signs of a post for close friends. [BG] */
const closeFriends =
  /^(?:close friends|enge freunde|amigos cercanos|mejores amigos|ami\(e\)s proches|amici più stretti)$/iu;

/** A post that is still loading has neither name nor time. [CAP] 2026-10 */
function isItem(root: Element): boolean {
  forget();
  return isComment(root) ? isOne(root) : author(root) !== null || own(root, 'time') !== null;
}

const web = {
  isItem,
  nested: true,
  fields: {
    id: (root, page) => (isComment(root) ? (commentLink(root, page)?.id ?? null) : permalink(root)),
    url: (root, page) => {
      if (isComment(root)) return commentLink(root, page)?.url ?? null;
      const id = permalink(root);
      return id && new URL(`/p/${id}/`, page.url).href;
    },
    handle: (root) => handleIn(author(root)),
    name: (root) => tidy(author(root)?.textContent),
    text: textIn,
    postedAt: (root) => tidy(own(root, isComment(root) ? stamp : 'time')?.getAttribute('datetime')),
    replyTo: (root, page) => (isComment(root) ? replyTo(root, page) : null),
    mentions: mentionsIn,
    repostedBy: (root) => {
      const link = isComment(root) ? null : own(root, 'a[href]', (one) => named(one) && isReposter(one));
      return link && { handle: handleIn(link), name: tidy(link.textContent) };
    },
    media: (root): Media | null => {
      if (own(root, 'video')) return 'video';
      return picture(root) ? 'image' : null;
    },
    poll: () => false, // only stories have them, [BG]
    promoted,
    suggested,
    counts,
    /** Where comments are shown. */
    authorAnswersHere: (root, page) => {
      const around = isComment(root) ? postOf(root) : root;
      const name = handleIn(author(root));
      if (!around?.querySelector(stamp) || !name) return null;
      return threadOf(around, page).answers.get(name) ?? 0;
    },
    audience: (root) =>
      own(root, 'svg[aria-label]', (sign) => closeFriends.test(sign.getAttribute('aria-label') ?? ''))
        ? 'circle'
        : null,
  },
  parts: {
    words: 'h1, span[dir="auto"]:not(a *, button *, section *, h2 *, h3 *)',
    media: 'video, img:not([role="link"] *, a *)',
  },
} as const satisfies Omit<Dialect, 'id' | 'recognises' | 'item' | 'expected'>;

export const instagram: Adapter = {
  network: 'instagram',
  surface,
  you,
  dialects: [
    {
      /** Comments stand on a post's own page alone, and only there are they looked for: what finds them is slow. [CODE] 2026 */
      id: 'post',
      recognises: (document) =>
        /\/(?:p|reel|tv)\//u.test(new URL(document.URL).pathname) &&
        document.querySelector(`${post}, ${stamp}, main`) !== null,
      item: `${post}, ${comment}`,
      expected: ['id', 'url', 'handle', 'name', 'postedAt'],
      ...web,
    },
    {
      id: 'feed',
      recognises: (document) => document.querySelector(`main ${post}, ${post} header, ${post} canvas`) !== null,
      item: post,
      expected: ['handle', 'name', 'media'],
      ...web,
    },
  ],
};
