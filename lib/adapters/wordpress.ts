/**
 * Comments under the posts of any WordPress weblog. Two dialects: `classic`, the list that the core and nearly every theme
 * draw, with either of its two markups (HTML5, and XHTML of before 2013), and `blocks`, the comment template of block themes.
 * Evidence grades as in networks.md: CAP captured (2013 to 2023, 11 themes) or rendered page (6.1, 2026-11), SRC the software's
 * own source (2026), BG unproven.
 *
 * An item is a comment without its answers, wherever the page has a box around it: what is done to it does not touch them.
 * Visitors have no account, so whoever is answered is named as the page shows the name, in `handle` too. Comments of plugins
 * that draw their own list (wpDiscuz, Thrive once it has loaded more) are not read; nor is who you are in Jetpack's field,
 * a frame of another host.
 */
import type { Media } from '../types.ts';
import type { Adapter, Dialect, Page } from './adapter.ts';
import { countIn, domainOf, tidy, wordsOf } from './readers.ts';

/** `comment_class()` writes kind and depth, the list the id. [CAP] 2013 to 2026, [SRC] 2026 */
const row = ':is(li, div, article):is(.comment, .pingback, .trackback)[id*="comment-"][class*="depth-"]';
/** The first comments of a page; even and odd are counted by no other software. [CAP] 2013 to 2026, [SRC] 2026 */
const topRow = `${row}:is(.thread-even, .thread-odd)`;
const ping = '.pingback, .trackback';

/** What stands around one comment without its answers; else the row itself is the item, answers and all. */
interface Frame {
  box: string;
  /** Rows that have no such box. */
  bare: string;
}
/** `article#div-comment-5.comment-body`; in themes with a list of their own `#comment-5` within `#li-comment-5`. [CAP] 2013 to 2026, [SRC] 2011 */
const classicBox = ':is(article, div):is([id*="comment-"], .comment-body):not([class*="depth-"])';
const classic: Frame = { box: classicBox, bare: `${row}:not(:has(> ${classicBox}))` };
/** Columns or a group, as in the templates of the core's themes [CAP] 2026-11; else blocks one after another. [SRC] 2026 */
const blocks: Frame = {
  box: ':is(.wp-block-columns, .wp-block-group)',
  bare: `${row}:has(> .wp-block-comment-author-name, > .wp-block-comment-content)`,
};

const rowOf = (root: Element) => root.closest(row) ?? root;

/** The first match that is the comment's own, not an answer's. */
function own(root: Element, selector: string): Element | null {
  const mine = rowOf(root);
  for (const found of root.querySelectorAll(selector)) if (found.closest(row) === mine) return found;
  return null;
}

/** Somebody else's words, or a book's. [BG] */
const quotation = 'blockquote';
/** What stands in a comment beside the author's words: their name, time, buttons, a note, stars, Jetpack's likes. [CAP] 2013 to 2026, [SRC] 2026 */
const besides = [
  '.comment-author, .comment-meta, .commentmetadata, .comment-metadata, .says, .screen-reader-text',
  '.comment-awaiting-moderation, .reply, .comment-reply-link, .comment-edit-link, .edit-link, .comment-respond',
  '.comment-likes, .jetpack-comment-likes-widget-wrapper, form, button, img:not(.emoji, .wp-smiley)',
  quotation,
  row,
].join(', ');
/** [CAP] 2019 to 2026 for the first two, [BG] for the others, which themes of their own use */
const words = '.comment-content, .wp-block-comment-content, .comment-text, .comment_text, .comment-entry';

/** Until 2013 nothing stood around the words alone [CAP] 2013; in some themes since, `.comment-body` does. [SRC] 2011 */
const body = (root: Element) =>
  own(root, words) ?? (root.matches('.comment-body') ? root : own(root, '.comment-body')) ?? root;
function textOf(root: Element): string | null {
  if (rowOf(root).matches(ping) && !own(root, `.fn, ${words}`)) return null; // "Pingback:" and a link, nothing said
  return wordsOf(body(root), besides);
}

/** In the order of how surely it is a name. [CAP] 2013 to 2026 for the first two, [BG] for the others */
const names = [
  '.comment-author .fn, .wp-block-comment-author-name',
  '.fn',
  '.comment-author-name, .comment-author cite, [itemprop="name"]',
  '.comment-author, .comment_author, .comment-author-link',
];
function nameOf(root: Element): string | null {
  for (const selector of names) {
    const said = wordsOf(own(root, selector), '.says, .screen-reader-text, img:not(.emoji), time, .comment-metadata');
    if (said) return said;
  }
  return rowOf(root).matches(ping) ? wordsOf(own(root, 'a[href]:not(.comment-edit-link)')) : null; // [SRC] 2026
}
/** Registered commenters alone have one: the name that the address of their page holds. [CAP] 2013 to 2026 */
const handleOf = (root: Element) => /\bcomment-author-([^\s"]+)/u.exec(rowOf(root).className)?.[1] ?? null;

/** `…#comment-5`, `…#comments/5`; some themes give the button that answers a comment the same address. [CAP] 2013 to 2023 */
function permalink(root: Element): string | null {
  for (const link of root.querySelectorAll('a[href*="#comment"]:not(.comment-reply-link)')) {
    const address = link.getAttribute('href') ?? '';
    if (link.closest(row) === rowOf(root) && /#comments?[-/]\d+$/u.test(address)) return address;
  }
  return null;
}

/** The months of a language, as its dates write them, in small letters and without a point. */
const monthsOf = new Map<string, string[]>();
function monthsIn(lang: string): string[] {
  const known = monthsOf.get(lang);
  if (known) return known;
  const found: string[] = [];
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month, timeZone: 'UTC' });
    for (let at = 0; at < 12; at++) {
      const part = format.formatToParts(Date.UTC(2026, at, 1)).find(({ type }) => type === 'month');
      found.push((part?.value ?? '').toLowerCase().replace('.', ''));
    }
  }
  monthsOf.set(lang, found);
  return found;
}
/** "26. Mai 2008 um 21:13", "May 26, 2008 at 9:13 pm", "26 mai 2008 à 21h13" → local ISO 8601 without a zone, in the page's language. */
function timeIn(raw: string | null, lang: string): string | null {
  const [, first, middle = '', second, year, hours, minutes, half] =
    /^(\d{1,2})?\.?\s*(?:de )?(\p{L}+)\.? ?(?:de )?(\d{1,2})?,? ?(\d{4}) \D{0,12}?(\d{1,2})\s?[:h.]\s?(\d{2})\s?([ap]m)?/iu.exec(
      raw ?? '',
    ) ?? [];
  const day = first ?? second;
  const month = monthsIn(lang).indexOf(middle.toLowerCase());
  if (!day || !year || month < 0) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  return `${year}-${two((month % 12) + 1)}-${two(Number(day))}T${two(hour)}:${minutes}`;
}
/** A tag that is no language would make `Intl` throw. */
const langOf = (document: Document) =>
  /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.exec(document.documentElement.lang)?.[0] ?? 'en';

/** The post above the comments: who wrote it, and how it begins and ends, where writers ask their readers. */
interface Post {
  author: string | null;
  text: string | null;
}
/** [CAP] 2013, 2026-11 · [CAP] 2019 · [CAP] 2026-11 · [CAP] 2023 */
const bylines = [
  '[rel~="author"]',
  '.byline .fn, .author .fn, a.fn',
  '.wp-block-post-author__name, .wp-block-post-author-name',
  '[itemprop="author"] [itemprop="name"]',
];
/** [CAP] 2013 to 2026 */
const titles = '.entry-title, .wp-block-post-title, [itemprop="headline"], h1';
/** [CAP] 2019 to 2026; `.entry` [CAP] 2013 */
const bodies = '.entry-content, .wp-block-post-content, [itemprop="articleBody"], .entry';
/** Characters of a post that are kept from either end. */
const ends = 1_000;

const posts = new WeakMap<Document, Post>();
function postOf({ document }: Page): Post {
  const known = posts.get(document);
  if (known) return known;
  const find = (selector: string) => {
    for (const found of document.querySelectorAll(selector)) if (!found.closest(row)) return found;
    return null;
  };
  const author = bylines.map((selector) => wordsOf(find(selector))).find((name) => name !== null) ?? null;
  const title = wordsOf(find(titles));
  const body = wordsOf(find(bodies), `#comments, .comments-area, .entry-title, ${titles}`) ?? '';
  const whole = [title, body].filter(Boolean).join(' ');
  const text = whole.length > 2 * ends ? `${whole.slice(0, ends)} … ${whole.slice(-ends)}` : tidy(whole);
  const post = { author, text };
  posts.set(document, post);
  return post;
}

/** Words that stand after an @ for everybody. */
const everybody = /^(?:alle?|all|everyone|everybody|tous|toutes|todos|todas|tutti|iedereen|wszyscy)$/iu;
const small = (name: string | null) => name?.toLowerCase() ?? null;

interface Comment {
  row: Element;
  above: Comment | null;
  name: string | null;
  /** Handle, else name, in small letters: the same for one person. */
  who: string | null;
  text: string | null;
  /** Whom it answers: a comment of this page, a name that nobody here has, or neither: the post. */
  to: Comment | string | null;
  mentions: string[];
}
interface Thread {
  comments: Map<Element, Comment>;
  /** How often each answers another commenter. */
  answers: Map<string, number>;
}

/** The longest of the names that the words begin with. */
function nameAt(said: string, names: readonly string[]): string | null {
  const low = said.toLowerCase();
  const fits = names.filter((n) => low.startsWith(n.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(said.slice(n.length)));
  return fits.sort((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * "@Orin: no", "@ Orin: no". Where a list is flat, or its deepest level is reached, nothing else says who is answered. At the
 * beginning any word will do; elsewhere only what somebody in the thread is called. [CAP] 2013
 */
function callsIn(comment: Comment, names: readonly string[]): { first: string | null; mentions: string[] } {
  const { text, name } = comment;
  if (!text?.includes('@')) return { first: null, mentions: [] };
  const others = names.filter((other) => other !== name);
  let first: string | null = null;
  const mentions: string[] = [];
  for (const { index, 0: sign } of text.matchAll(/(?<![\p{L}\p{N}_.])@ ?/gu)) {
    const said = text.slice(index + sign.length, index + 80);
    const word = index === 0 ? (/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/u.exec(said)?.[0] ?? null) : null;
    const called = nameAt(said, others) ?? (word && !everybody.test(word) ? word : null);
    if (index === 0) first = called;
    if (called !== null) mentions.push(called);
  }
  return { first, mentions: [...new Set(mentions)] };
}

/** A comment of that name: the one it stands under, else the last before it, else the first after it (newest on top). */
function calledComment(name: string, from: Comment, all: readonly Comment[]): Comment | null {
  const is = (comment: Comment) => comment.name === name;
  for (let at = from.above; at; at = at.above) if (is(at)) return at;
  const here = all.indexOf(from);
  return all.slice(0, here).findLast(is) ?? all.slice(here + 1).find(is) ?? null;
}

/** The element that the readers take for a comment: its box where it has one. */
const boxOf = (of: Element, { box, bare }: Frame) =>
  (of.matches(bare) ? null : of.querySelector(`:scope > ${box}`)) ?? of;

function threadIn(page: Page, frame: Frame): Thread {
  const comments = new Map<Element, Comment>();
  for (const at of page.document.querySelectorAll(row)) {
    const root = boxOf(at, frame);
    const parent = at.parentElement?.closest(row) ?? null; // [CAP] 2019 to 2026
    const above = (parent && comments.get(parent)) ?? null;
    const name = nameOf(root);
    const who = handleOf(at) ?? small(name);
    comments.set(at, { row: at, above, name, who, text: textOf(root), to: above, mentions: [] });
  }
  const all = [...comments.values()];
  const known = [postOf(page).author, ...all.map(({ name }) => name)];
  const names = [...new Set(known.filter((name) => name !== null))];
  const answers = new Map<string, number>();
  for (const comment of all) {
    if (comment.row.matches(ping)) continue;
    const { first, mentions } = callsIn(comment, names);
    comment.mentions = mentions;
    if (first !== null) comment.to = calledComment(first, comment, all) ?? comment.above ?? first;
    const { who, to } = comment;
    const other = to !== null && typeof to === 'object' ? to.who : small(to);
    if (who && other && other !== who) answers.set(who, (answers.get(who) ?? 0) + 1);
  }
  return { comments, answers };
}

const threads = new WeakMap<Document, Thread>();
/** All comments of the page, read anew when one is asked for that was not there, or not all of it, while the page was loading. */
function threadOf(root: Element, page: Page, frame: Frame): Thread {
  const thread = threads.get(page.document);
  const known = thread?.comments.get(rowOf(root));
  if (thread && known?.name === nameOf(root) && known.text === textOf(root)) return thread;
  const anew = threadIn(page, frame);
  threads.set(page.document, anew);
  return anew;
}
const commentOf = (root: Element, page: Page, frame: Frame) =>
  threadOf(root, page, frame).comments.get(rowOf(root)) ?? null;

/** A comment answers the one it names or stands under; at the top the post. A post elsewhere that links here answers nobody. */
function replyTo(root: Element, page: Page, frame: Frame) {
  const at = rowOf(root);
  if (at.matches(ping)) return null;
  const to = commentOf(root, page, frame)?.to ?? null;
  if (typeof to === 'string') return { handle: to, text: null };
  if (to) return { handle: to.name, text: to.text };
  const { author, text } = postOf(page);
  return { handle: author ?? (at.matches('.bypostauthor') ? nameOf(root) : null), text };
}

/** What a comment shows beside words: no face, no smiley, no stars. [CAP] 2020 for stars, [SRC] 2026 for smileys, [BG] for the rest */
const picture = 'img:not(.emoji, .wp-smiley, .avatar, .photo, [class*="rating"])';
const film = 'video, iframe[src*="youtube"], iframe[src*="vimeo"], .wp-block-embed';
function media(root: Element): Media | null {
  const box = body(root);
  if (box.querySelector(film)) return 'video';
  if (box.querySelector('audio')) return 'audio';
  return box.querySelector(picture) ? 'image' : null;
}

const dialect = (id: string, mark: string, frame: Frame): Dialect => ({
  id,
  recognises: (document) => document.querySelector(mark) !== null,
  item: `${row}:not(${frame.bare}) > ${frame.box}, ${frame.bare}`,
  nested: true, // only where a theme has no box around a comment without its answers
  /** Should a theme have two boxes side by side, the first is the comment. */
  isItem: (root) => root === boxOf(rowOf(root), frame),
  fields: {
    id: (root) => {
      const [, number] = /\bcomment-(\d+)/u.exec(rowOf(root).id) ?? [];
      return number ? `comment-${number}` : null;
    },
    /** A comment without a link to itself is still an anchor of its page. */
    url: (root, { url }) => new URL(permalink(root) ?? `#${rowOf(root).id}`, url).href,
    handle: handleOf,
    name: nameOf,
    kind: (root) => (rowOf(root).matches(ping) ? 'bot' : null), // one weblog told the other, nobody wrote
    text: textOf,
    postedAt: (root, { document }) =>
      tidy(own(root, 'time[datetime]')?.getAttribute('datetime')) ??
      timeIn(wordsOf(own(root, '.commentmetadata a, .comment-meta a, .comment-date')), langOf(document)),
    replyTo: (root, page) => replyTo(root, page, frame),
    mentions: (root, page) => commentOf(root, page, frame)?.mentions ?? null,
    quoted(root) {
      const words = wordsOf(own(root, quotation));
      return words === null ? null : { handle: null, text: words };
    },
    /** A post elsewhere that links here, where the page shows nothing else of it. [SRC] 2026 */
    card(root, page) {
      if (!rowOf(root).matches(ping) || textOf(root) !== null) return null;
      const link = own(root, 'a[href]:not(.comment-edit-link)');
      return link && { headline: wordsOf(link), domain: domainOf(link.getAttribute('href'), page) };
    },
    media,
    poll: () => false, // the software has none, [SRC] 2026
    promoted: () => false, // nor adverts among comments, [SRC] 2026
    suggested: () => false,
    /** WordPress.com shows how many liked a comment; Jetpack shows it in a frame. [CAP] 2013, [SRC] 2026 */
    counts(root) {
      const likes = countIn(own(root, '.comment-like-feedback')?.textContent);
      return likes === null ? null : { replies: null, reposts: null, likes };
    },
    /** Answers to other commenters; a comment to the post itself is no such answer. */
    authorAnswersHere: (root, page) =>
      threadOf(root, page, frame).answers.get(commentOf(root, page, frame)?.who ?? '') ?? 0,
    /** What awaits approval is shown to whoever wrote it alone. [SRC] 2026 */
    own(root, { you }) {
      if (own(root, '.comment-awaiting-moderation')) return true;
      return you === null ? null : small(nameOf(root)) === small(you);
    },
  },
  expected: ['id', 'url', 'name', 'text', 'postedAt'],
  parts: { words: `${words}, .comment-body > p`, media: `:is(${words}) :is(${picture}, ${quotation})` },
});

export const wordpress: Adapter = {
  network: 'wordpress',
  surface: () => 'thread',
  /** Signed in: the bar on top, in any language. A visitor who was here before: the form remembers the name. [SRC] 2026 */
  you: (document) =>
    wordsOf(document.querySelector('#wp-admin-bar-my-account .display-name')) ??
    tidy(document.querySelector('form[action*="wp-comments-post"] input[name="author"]')?.getAttribute('value')),
  dialects: [dialect('blocks', '.wp-block-comment-template', blocks), dialect('classic', topRow, classic)],
};
