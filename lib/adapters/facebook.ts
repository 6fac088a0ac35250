/**
 * Facebook: feed, groups, a post with its comments. Class names are hashes; what holds is what its own tools and screen readers need.
 * Evidence grades as in networks.md: CAP captured (cut down, 2026-10), L26 live-checked 2026, CODE maintained projects of 2026,
 * INF inferred, BG unproven. No whole page was ever captured: where two projects know two ways, both are tried.
 *
 * A post holds its comments and a comment its answers, each an item of its own: no reader looks into them. Many people are
 * known by their name alone; then the name stands where a handle would, for you as well.
 */
import type { Audience, Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Dialect, Page } from './adapter.ts';
import { localTime } from './dates.ts';
import { anyOf, countIn, domainOf, tidy, whileRead, wordsOf } from './readers.ts';

/** Since 2026 `article` is a comment; a label tells it from a shell that is still loading. [L26] 2026-10 */
const comment = '[role="article"][aria-label]:not([aria-posinset])';
/** A unit of the feed, or the post in a dialog. [CAP] 2026-10, [L26] 2026-10 */
const unit = '[aria-posinset]';
/** Feeds of older builds, pages for people who are not signed in. [CODE] 2026, [L26] 2026-09 */
const olderUnit =
  '[role="feed"] > div, [data-pagelet^="FeedUnit"], [data-virtualized], [role="article"]:not([aria-label])';
/** The author's words: on every post, adverts or not. [CAP] 2026-10, [CODE] 2026 */
const message =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
/** Who posted; a shared post has a second one. [CAP] 2026-10; h2 and h3 on other pages [CODE] 2026 */
const heading = '[data-ad-rendering-role="profile_name"], h2, h3, h4';
/** Marks of the row of buttons. [CAP] 2026-10 */
const action = '[data-ad-rendering-role$="_button"]';
/** Hidden copies of the word "Facebook" stand in every post, and buttons in most texts. [CAP] 2026-10 */
const noWords = '[aria-hidden="true"], [role="button"], form';

/** U+2060 and its like are put between and before words, and are all the text an advert's link has. [CAP] 2026-10 */
const joiners = /[\u200b\u2060]/gu;
const clean = (raw: string | null | undefined) => tidy(raw?.replace(joiners, ''));
const textOf = (box: Element | null, skip = noWords) => clean(wordsOf(box, skip));

const { kept, forget } = whileRead();

/* ---- what belongs to whom ---- */

/** Not in a comment beneath the root: that is an item of its own. */
function isOwn(root: Element, part: Element): boolean {
  const around = part.closest(comment);
  return around === null || around === root || !root.contains(around);
}
function* every(root: Element, selector: string) {
  for (const found of root.querySelectorAll(selector)) if (isOwn(root, found)) yield found;
}
const first = (root: Element, selector: string): Element | null => every(root, selector).next().value ?? null;
/** Does one of these stand around a part, still beneath the root? Comments may stand in a list themselves. [CODE] 2026 */
function isIn(root: Element, part: Element, selector: string): boolean {
  const around = part.closest(selector);
  return around !== null && around !== root && root.contains(around);
}
const follows = (before: Element, after: Element) => (before.compareDocumentPosition(after) & 4) !== 0;

interface Person {
  handle: string | null;
  name: string | null;
}
/** First parts of an address that are Facebook's own. [BG] */
const places =
  /^(?:groups|watch|reels?|photos?|videos|events|marketplace|hashtag|stories|messages|login|help|policies|pages|people|gaming|ads|business|friends|notifications|bookmarks|saved|search|share|sharer|me|feed|settings|privacy|permalink\.php|story\.php|photo\.php|home\.php|l\.php|profile\.php)$/u;
/** Until the pointer is over it a link may lead but to the page itself. [CODE] 2026 */
const addressOf = kept((link: Element, page: Page): URL | null => {
  const raw = link.getAttribute('href');
  return raw && !/^[?#]/u.test(raw) && URL.canParse(raw, page.url) ? new URL(raw, page.url) : null;
});
/** Links to the outside lead through it. [CAP] 2026-10 */
const isCounter = ({ host }: URL) => /^lm?\.facebook\.com$/u.test(host);
const isInside = (url: URL) => /(?:^|\.)facebook\.com$/u.test(url.host) && !isCounter(url);
/** A person or a page: `/name`, `profile.php?id=`, `/groups/…/user/…`; the address does not tell which. [CAP] 2026-10, [CODE] 2026 */
function handleIn(link: Element | null | undefined, page: Page): string | null {
  const url = link ? addressOf(link, page) : null;
  if (!url || !isInside(url)) return null;
  const [, number] = /^\/(?:groups\/[^/]+\/user|(?:people|pages)\/[^/]+)\/(\d+)\/?$/u.exec(url.pathname) ?? [];
  if (number) return number;
  if (url.pathname === '/profile.php') return url.searchParams.get('id');
  const [, slug = ''] = /^\/([\w.]+)\/?$/u.exec(url.pathname) ?? [];
  return slug && !places.test(slug) ? slug : null;
}
const isGroup = (link: Element, page: Page) => /^\/groups\/[^/]+\/?$/u.test(addressOf(link, page)?.pathname ?? '');
const personIn = (link: Element | null | undefined, page: Page): Person => ({
  handle: handleIn(link, page),
  name: textOf(link ?? null),
});

/** How a post is laid out: whose it is, and what in it is another's. */
interface Layout {
  author: Element | null;
  /** Who passed it on without a word of their own. */
  sharer: Element | null;
  /** The box of the shared post: not the author's own, or, where somebody passed it on, the only part that is. */
  shared: Element | null;
}
function namesIn(root: Element, page: Page): Element[] {
  const found: Element[] = [];
  for (const head of every(root, heading)) {
    const links = [...head.querySelectorAll('a[href]')];
    let name = links.find((link) => handleIn(link, page) !== null && link.textContent?.trim()) ?? null;
    // A group's name stands where the author's would, and the author's below. [CODE] 2026
    if (!name && links.some((link) => isGroup(link, page))) {
      for (const link of every(root, 'a[href*="/user/"]'))
        if (!name && follows(head, link) && link.textContent?.trim() && handleIn(link, page)) name = link;
    }
    if (name && !found.includes(name)) found.push(name);
  }
  return found;
}
const layoutOf = kept((root: Element, page: Page): Layout => {
  const [author = null, other = null] = namesIn(root, page);
  if (!author || !other) return { author, sharer: null, shared: null };
  const words = first(root, message);
  const ownWords = words && follows(words, other) ? words : null;
  let shared = other.closest(heading) ?? other;
  for (let up = shared.parentElement; up && up !== root; up = up.parentElement) {
    if (up.contains(author) || (ownWords && up.contains(ownWords)) || up.querySelector(action)) break;
    shared = up;
  }
  if (shared.contains(author)) return { author, sharer: null, shared: null };
  return ownWords ? { author, sharer: null, shared } : { author: other, sharer: author, shared };
});
/** The first match that is the author's own part of the post. */
function own(root: Element, layout: Layout, selector: string, is?: (part: Element) => boolean): Element | null {
  for (const part of every(root, selector)) {
    const inShared = layout.shared?.contains(part) ?? false;
    if ((layout.sharer ? inShared : !inShared) && (!is || is(part))) return part;
  }
  return null;
}

/* ---- posts ---- */

/** Above the words: the time, or what stands in its place; a link that leads to nobody. [CAP] 2026-10 */
const stamp = kept((root: Element, page: Page): Element | null => {
  const layout = layoutOf(root, page);
  const { author } = layout;
  const words = own(root, layout, message);
  return own(root, layout, 'a[href]', (link) => {
    if (!author || !follows(author, link) || link.querySelector('img, video')) return false;
    if (words && (words.contains(link) || follows(words, link))) return false;
    return handleIn(link, page) === null && !isGroup(link, page) && !link.closest(heading);
  });
});
/** What the page keeps elsewhere to be read out in place of the link; older builds draw it. [CAP] 2026-10, [CODE] 2025-12 */
function labelOf(link: Element | null, page: Page): string | null {
  const ids = [...(link?.querySelectorAll('[aria-labelledby]') ?? [])]
    .flatMap((box) => box.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [])
    .concat([...(link?.querySelectorAll('use') ?? [])].map((use) => (use.getAttribute('xlink:href') ?? '').slice(1)));
  return tidy(ids.map((id) => (id ? clean(page.document.getElementById(id)?.textContent) : null) ?? '').join(' '));
}

/** [CAP] 2026-10 for the first two, [CODE] 2025-12 for a third of the rest, else [BG] */
const adLabels: ReadonlySet<string> = new Set(
  `Ad|Sponsored|Anzeige|Gesponsert|Sponsorisé|Commandité|Publicité|Publicidad|Patrocinado|Anuncio|Anúncio|Sponsorizzato|Annuncio|
Gesponsord|Advertentie|Sponsorowane|Reklama|Sponsrad|Annons|Sponset|Annonse|Sponsoreret|Annonce|Sponsoroitu|Mainos|Sponzorováno|
Sponzorované|Sponsorizat|Reclamă|Hirdetés|Sponsorlu|Reklam|Реклама|Спонсорировано|Χορηγούμενη|Διαφήμιση|Được tài trợ|Quảng cáo|Bersponsor|
Iklan|May Sponsor|広告|贊助|廣告|赞助内容|广告|광고|ได้รับการสนับสนุน|โฆษณา|प्रायोजित|विज्ञापन|مُموَّل|إعلان|ממומן|מודעה`
    .replace(/\n/gu, '')
    .split('|'),
);
/** Letters are put in disorder, with others between, and only the style sheet knows which are shown where. [CODE] 2026 */
function shown(link: Element, page: Page): string | null {
  const view = page.document.defaultView;
  for (const box of link.querySelectorAll('*')) {
    const letters = [...box.children];
    if (!view || letters.length < 3 || letters.some((letter) => (letter.textContent?.length ?? 0) > 1)) continue;
    return letters
      .map((letter) => ({ letter, style: view.getComputedStyle(letter) }))
      .filter(({ style }) => !/absolute|fixed/u.test(style.position) && style.display !== 'none')
      .sort((a, b) => Number(a.style.order || 0) - Number(b.style.order || 0))
      .map(({ letter }) => letter.textContent)
      .join('');
  }
  return clean(link.textContent);
}
/** Null where the label is not there yet: it is put in late. [CAP] 2026-10 */
const promoted = kept((root: Element, page: Page): boolean | null => {
  if (root.matches(comment)) return false;
  const layout = layoutOf(root, page);
  if (own(root, layout, 'a[href*="/ads/about"]')) return true; // [L26] 2026-10
  const link = stamp(root, page);
  // Free of language: the whole of its text is a word joiner; ordinary links may begin with one. [CAP] 2026-10
  if (link && /^[\s\u200b]*\u2060[\s\u200b\u2060]*$/u.test(link.textContent ?? '')) return true;
  const label = labelOf(link, page);
  const said = link && (label ?? shown(link, page));
  if (said && adLabels.has(said)) return true;
  const end = own(root, layout, message) ?? first(root, action);
  // Spelled out, as adverts about politics have it. [CAP] 2026-10
  const spelled = own(
    root,
    layout,
    'span, div',
    (leaf) =>
      leaf.childElementCount === 0 &&
      adLabels.has(clean(leaf.textContent) ?? '') &&
      (!end || follows(leaf, end)) &&
      !leaf.closest(`${heading}, ${message}, [role="button"], a, svg`),
  );
  if (spelled) return true;
  return link && !said && link.querySelector('span span') ? null : false;
});

/** A button to follow or join beside the first name, whatever it says. [CAP] 2026-10 */
function suggested(root: Element, page: Page): boolean {
  const head = layoutOf(root, page).sharer ?? layoutOf(root, page).author;
  const button = root.matches(comment) ? null : head?.closest(heading)?.querySelector('[role="button"]');
  return Boolean(button?.textContent?.trim()) && promoted(root, page) !== true;
}

/** A post's permalink. [CAP] 2026-10; the address may be empty until hovered [CODE] 2026 */
const permalinks =
  /\/(?:posts|permalink|videos)\/(?:[^/?#]+\/)?(pfbid\w+|\d+)|\/reel\/(\d+)|[?&](?:story_fbid|multi_permalinks|v)=(pfbid\w+|\d+)/u;
/** Else what its pictures belong to. [CODE] 2026 */
const sets = /[?&]set=(?:gm|pcb)\.(\d+)/u;
const permalink = kept((root: Element, page: Page): { id: string; url: string | null } | null => {
  const layout = layoutOf(root, page);
  const found = own(root, layout, 'a[href]', (link) => {
    const raw = link.getAttribute('href') ?? '';
    return permalinks.test(raw) && !raw.includes('comment_id=') && !link.closest(message);
  });
  const url = found && addressOf(found, page);
  const id = permalinks
    .exec(found?.getAttribute('href') ?? '')
    ?.slice(1)
    .find(Boolean);
  if (url && id) return { id, url: plain(url) };
  const photo = own(root, layout, 'a[href*="set="]')?.getAttribute('href') ?? '';
  const film = own(root, layout, '[data-video-id]')?.getAttribute('data-video-id');
  const media = sets.exec(photo)?.[1] ?? (film && /^\d{6,}$/u.test(film) ? film : null);
  return media ? { id: media, url: null } : null;
});
/** What an address needs to lead there; the rest follows the reader about. [CODE] 2026 */
const needed: ReadonlySet<string> = new Set([
  'story_fbid',
  'id',
  'v',
  'multi_permalinks',
  'comment_id',
  'reply_comment_id',
]);
function plain(url: URL): string {
  const kept = new URLSearchParams([...url.searchParams].filter(([name]) => needed.has(name)));
  return `https://${url.host}${url.pathname}${kept.size > 0 ? `?${kept}` : ''}`;
}

/** "Vera's Post": a dialog may name the author in its title alone; whole, where the post behind has the same words. [CAP] 2026-10 */
function titleName(root: Element, page: Page): string | null {
  const words = textOf(first(root, message));
  const title = textOf(root.closest('[role="dialog"]'));
  if (!words || !title) return null;
  for (const box of page.document.querySelectorAll(message)) {
    const other = box.closest(unit);
    if (!other || other === root || textOf(box) !== words) continue;
    const name = textOf(layoutOf(other, page).author);
    if (name && title.startsWith(name.split(' ', 1)[0] ?? name)) return name;
  }
  return null;
}
const postText = kept((root: Element, page: Page): string | null => {
  const layout = layoutOf(root, page);
  const box = own(root, layout, message);
  if (box) return textOf(box);
  if (layout.sharer) return textOf(layout.shared, `${noWords}, ${heading}`);
  // A post that is but a link: its words are the link's. [CAP] 2026-10
  const link = stamp(root, page);
  return outside(link, page) && !card(root, page) && !own(root, layout, 'img, video') ? textOf(link) : null;
});

/* ---- comments ---- */

const isComment = (root: Element) => root.matches(comment);
/** The label says the name in every language, so the link that repeats it is the author's. [L26] 2026-10, [CODE] 2026 */
const commenter = kept((root: Element, page: Page): Person => {
  const label = clean(root.getAttribute('aria-label')) ?? '';
  let link: Element | null = null;
  for (const candidate of every(root, 'a[href]')) {
    const name = textOf(candidate);
    if (!name || handleIn(candidate, page) === null) continue;
    if (label.includes(name)) return personIn(candidate, page);
    if (!isIn(root, candidate, '[dir="auto"]')) link ??= candidate;
  }
  if (link) return personIn(link, page);
  // No link: English labels name the author at their end, or before the time. [CAP] 2026-10, [CODE] 2026
  const [, name = null] =
    /^(?:Comment|Reply) by (.+?)(?: to .+['’]s (?:comment|reply))?(?: (?:(?:about )?(?:an?|\d+) \w+ ago|just now))?$/u.exec(
      label,
    ) ?? [];
  return { handle: null, name };
});
/** The outermost text box below the name; else all words but the buttons'. [CODE] 2026; [CAP] 2026-10 */
const commentBox = kept((root: Element): Element | null => {
  for (const box of every(root, '[dir="auto"]'))
    if (!isIn(root, box, 'a, [role="button"], ul, form') && box.textContent?.trim()) return box;
  return null;
});
const commentText = kept((root: Element, page: Page): string | null => {
  const box = commentBox(root);
  if (box) return textOf(box);
  const { name } = commenter(root, page);
  const words = textOf(root, `${noWords}, img, [role="article"], ul, a[href*="comment_id="]`);
  return name && words?.startsWith(`${name} `) ? words.slice(name.length + 1) : words === name ? null : words;
});
/** A comment's number, as digits or as base64 of `comment:POST_NUMBER`. [CODE] 2026 */
function numberIn(raw: string | null): string | null {
  if (!raw || /^\d+$/u.test(raw)) return raw;
  try {
    return /_(\d+)$/u.exec(atob(raw.replace(/-/gu, '+').replace(/_/gu, '/')))?.[1] ?? null;
  } catch {
    return null; // neither
  }
}
/** The time of a comment is a link to it, which for an answer names the comment answered as well. [CODE] 2026 */
const commentLink = kept((root: Element, page: Page): { id: string; branch: string | null; url: string } | null => {
  for (const link of every(root, 'a[href*="comment_id="]')) {
    const url = addressOf(link, page);
    const top = numberIn(url?.searchParams.get('comment_id') ?? null);
    const reply = numberIn(url?.searchParams.get('reply_comment_id') ?? null);
    const id = reply ?? top;
    if (url && id && handleIn(link, page) === null) return { id, branch: reply && top, url: plain(url) };
  }
  return null;
});

/** The post that is commented on: around the comment; a post's own page may give it no root. [CAP] 2026-10, [CODE] 2026 */
const postOf = kept((root: Element, page: Page): Element | null => {
  const around = `${unit}, ${olderUnit}, [role="dialog"], [role="main"]`;
  for (let up = root.parentElement?.closest(around); up; up = up.parentElement?.closest(around))
    if (first(up, message) || namesIn(up, page).length > 0) return up;
  return null;
});
const personOf = (root: Element, page: Page): Person => {
  if (isComment(root)) return commenter(root, page);
  const { author } = layoutOf(root, page);
  return author ? personIn(author, page) : { handle: null, name: titleName(root, page) };
};
const textIn = (root: Element, page: Page) => (isComment(root) ? commentText(root, page) : postText(root, page));

interface Thread {
  comments: Element[];
  people: Map<Element, Person>;
  links: Map<Element, ReturnType<typeof commentLink>>;
  answers: Map<string, number>;
}
const threads = new WeakMap<Element, Thread>();
/** Within one thread people are known by name: not every mention of them is a link. */
const keyOf = ({ name, handle }: Person) => (name ?? handle)?.toLowerCase() ?? null;
/** The comments mounted under a post, read anew when there are others than before. */
function threadOf(post: Element, page: Page): Thread {
  const comments = [...post.querySelectorAll(comment)];
  const known = threads.get(post);
  if (known && known.comments.length === comments.length && comments.every((c, i) => c === known.comments[i]))
    return known;
  const thread: Thread = {
    comments,
    people: new Map(comments.map((c) => [c, commenter(c, page)])),
    links: new Map(comments.map((c) => [c, commentLink(c, page)])),
    answers: new Map(),
  };
  threads.set(post, thread);
  for (const c of comments) {
    const author = keyOf(thread.people.get(c) ?? commenter(c, page));
    const to = answered(c, post, thread, page);
    const addressee = to && keyOf(to.person);
    if (author && addressee && author !== addressee) thread.answers.set(author, (thread.answers.get(author) ?? 0) + 1);
  }
  return thread;
}

/** Whom a comment answers: the comment around it or named in its link, or the one of that branch whose author it begins with; else the post. */
function answered(root: Element, post: Element | null, thread: Thread | null, page: Page) {
  const around = root.parentElement?.closest(comment) ?? null;
  const branch = (thread?.links.get(root) ?? commentLink(root, page))?.branch ?? null;
  const isReply = around !== null || branch !== null || /^Reply by /u.test(root.getAttribute('aria-label') ?? '');
  const element = (found: Element) => ({ person: personOf(found, page), text: textIn(found, page) });
  if (!isReply) return post ? element(post) : { person: { handle: null, name: null }, text: null };
  const parent =
    around ?? thread?.comments.find((c) => branch !== null && thread.links.get(c)?.id === branch && c !== root) ?? null;
  const named = leadingName(root, page);
  const key = named && keyOf(named);
  if (named && key && key !== (parent && keyOf(personOf(parent, page)))) {
    const earlier = thread?.comments.slice(0, thread.comments.indexOf(root)).findLast((c) => {
      const inBranch = branch ? thread.links.get(c)?.branch === branch : around?.contains(c);
      return inBranch && keyOf(thread.people.get(c) ?? commenter(c, page)) === key;
    });
    return earlier ? element(earlier) : { person: named, text: null };
  }
  if (parent) return element(parent);
  const [, name = null] = / to (.+)['’]s (?:comment|reply)/u.exec(root.getAttribute('aria-label') ?? '') ?? [];
  return { person: named ?? { handle: null, name }, text: null };
}
/** An answer to an answer begins with a link to whoever is answered: Facebook puts it there. [BG] */
function leadingName(root: Element, page: Page): Person | null {
  const box = commentBox(root);
  const link = box?.querySelector('a[href]');
  const name = textOf(link ?? null);
  return box && link && name && handleIn(link, page) && textOf(box)?.startsWith(name) ? personIn(link, page) : null;
}

/* ---- fields of both ---- */

/** Where a link leads, behind Facebook's own counter too. [CODE] 2026 */
function outside(link: Element | null | undefined, page: Page): string | null {
  const url = link ? addressOf(link, page) : null;
  if (!url || !/^https?:$/u.test(url.protocol)) return null;
  const domain = domainOf(isCounter(url) ? url.searchParams.get('u') : url.href, page);
  return domain && !/(?:^|\.)(?:facebook\.com|fb\.com|fb\.me)$/u.test(domain) ? domain : null;
}
const domainLine = /^(?:www\.)?([^\s/@]+\.[^\s/@.•·]{2,})$/iu;
/** A link to the outside with a picture, or with a part that is marked as its title. [CODE] 2026, the mark [BG] */
const card = kept((root: Element, page: Page): TimelineItem['card'] => {
  const layout = layoutOf(root, page);
  const isCard = (link: Element) =>
    outside(link, page) !== null &&
    !link.closest(message) &&
    link.querySelector('img, [data-ad-rendering-role="title"], [data-ad-rendering-role="image"]') !== null;
  const box = own(root, layout, 'a[href]', isCard);
  if (!box) return null;
  const address = box.getAttribute('href');
  const lines: string[] = [];
  let title: string | null = null;
  for (const link of every(root, 'a[href]')) {
    if (link.getAttribute('href') !== address) continue;
    title ??= textOf(link.querySelector('[data-ad-rendering-role="title"]'));
    const leaves = [...link.querySelectorAll('span, div')].filter((leaf) => leaf.childElementCount === 0);
    for (const leaf of leaves) lines.push(textOf(leaf) ?? '');
  }
  const shownDomain = lines.map((line) => domainLine.exec(line)?.[1]?.toLowerCase()).find(Boolean);
  const headline = title ?? lines.find((line) => line && !domainLine.test(line)) ?? null;
  // An advert's address belongs to whoever counts its clicks.
  return { headline, domain: shownDomain ?? (promoted(root, page) === true ? null : outside(box, page)) };
});

/** [CAP] 2026-10, [L26] 2026-10 */
const film = 'video, [data-video-id], a[href*="/reel/"], a[href*="/videos/"] img, a[href*="/watch/"] img';
const picture = 'a[href*="/photo"] img, img[data-imgperflogname="feedImage"], [data-ad-rendering-role="image"] img';
function media(root: Element, page: Page): Media | null {
  const layout = layoutOf(root, page);
  const shows = (part: Element) => outside(part.closest('a'), page) === null && !part.closest(message);
  if (own(root, layout, film, shows)) return 'video';
  return own(root, layout, picture, shows) ? 'image' : null;
}

/** A number and nothing else, perhaps with K or M; "1,2 Tsd." in other languages is none we could trust. */
const number = (raw: string | null | undefined) =>
  /^\d[\d.,\s]*[KMB]?$/iu.test(raw?.trim() ?? '') ? countIn(raw) : null;
/** Each button has a mark, and its number beside it, if any. [CAP] 2026-10 */
function counts(root: Element): TimelineItem['counts'] | null {
  const beside = (role: string) =>
    number(
      first(root, `[data-ad-rendering-role="${role}"]`)?.closest('[role="button"]')?.querySelector('span[dir="auto"]')
        ?.textContent,
    );
  const likes = () => {
    // "Like: 12 people", one for each of the three most frequent: with fewer than three the sum is the whole. [CAP] 2026-10
    const kinds = [...every(root, '[role="toolbar"] [aria-label]')].map((kind) =>
      number(/[:：]\s*(\d[\d.,]*[KMB]?)(?:\s|$)/iu.exec(kind.getAttribute('aria-label') ?? '')?.[1]),
    );
    const sum = kinds.reduce((all: number, n) => all + (n ?? 0), 0);
    return kinds.length > 0 && kinds.length < 3 && kinds.every((n) => n !== null) ? sum : null;
  };
  // "3 reactions; see who reacted to this". [CODE] 2026
  const reactions = () =>
    number(
      /^(\d[\d.,]*)\s/u.exec(first(root, '[role="button"][aria-label*=";"]')?.getAttribute('aria-label') ?? '')?.[1],
    );
  const all = isComment(root)
    ? { replies: null, reposts: null, likes: reactions() }
    : { replies: beside('comment_button'), reposts: beside('share_button'), likes: beside('like_button') ?? likes() };
  return anyOf(all);
}

/** What the sign beside the time says. English "Public" [CAP] 2026-10, else [BG] */
const seenBy: [Audience, RegExp][] = [
  [
    'circle',
    /(?:^|\s|:)(?:(?:your )?(?:close )?friends(?: of friends)?|members of .+|private group(?: members)?|custom|freunde|enge freunde|private gruppe|amis|amigos|amici|vrienden|znajomi|vänner|venner|arkadaşlar|друзья|bạn bè|友達|친구|好友)$/iu,
  ],
  [
    'public',
    /(?:^|\s|:)(?:public|öffentlich|público|pubblica|pubblico|tutti|openbaar|publiczne|alla|offentligt|herkese açık|доступно всем|công khai|公開|公开|전체 공개)$/iu,
  ],
];
function audience(root: Element, page: Page): Audience | null {
  const link = isComment(root) ? null : stamp(root, page);
  if (!link) return null;
  let line: Element = link;
  for (let up = line.parentElement; up && up !== root; up = up.parentElement) {
    if (up.querySelector(`${heading}, ${message}, ${action}`)) break;
    line = up;
  }
  const signs = [...line.querySelectorAll('svg, i, img, title')].map(
    (sign) => sign.getAttribute('aria-label') ?? sign.getAttribute('alt') ?? sign.textContent,
  );
  for (const said of [...signs, wordsOf(line)?.split(/[·•]/u).at(-1)]) {
    const words = clean(said);
    const found = words ? seenBy.find(([, says]) => says.test(words)) : null;
    if (found) return found[0];
  }
  return null;
}

/** "Comment as Noor Haddad": the box to write in says who you are, and nothing else does. English [CAP] 2026-10, else [BG] */
const commentAs = [
  /^(?:Comment|Reply|Answer) as (?!You$)(.+)$/u,
  /^(?:Als (.+) kommentieren|Kommentieren als (.+)|Antworten als (.+))$/u,
  /^(?:Commenter en tant que|Répondre en tant que|Comentar como|Responder como|Commenta come|Reageren als|Opmerking plaatsen als) (.+)$/u,
  /^(?:Kommentera som|Kommenter som|Skomentuj jako|Bình luận dưới tên) (.+)$/u,
];
function you(document: Document): string | null {
  for (const box of document.querySelectorAll('form[role="presentation"] [role="textbox"][aria-label]')) {
    const label = tidy(box.getAttribute('aria-label')?.replace(/[.…]+$/u, '')) ?? '';
    for (const says of commentAs) {
      const name = says.exec(label)?.slice(1).find(Boolean);
      if (name) return name;
    }
  }
  return null;
}
const isYou = ({ handle, name }: Person, page: Page) => page.you !== null && (name === page.you || handle === page.you);
/** As others refer to them: you, as the page knows you. */
const called = (person: Person, page: Page) => (isYou(person, page) ? page.you : (person.handle ?? person.name));

/** A wrapper around several posts is none of them. [CODE] 2026 */
const isList = (root: Element, posts: string) =>
  [...root.querySelectorAll(posts)].filter((post) => post.querySelector(message)).length > 1;
const isItem = (posts: string) => (root: Element, page: Page) => {
  forget();
  if (isComment(root)) return commentText(root, page) !== null || media(root, page) !== null;
  if (root.firstElementChild === null || isList(root, posts)) return false;
  // Of a post in wrappers the outermost is the item; what stands in a comment is the comment's.
  for (let up = root.parentElement?.closest(`${posts}, ${comment}`); up; up = up.parentElement?.closest(posts))
    if (!isList(up, posts)) return false;
  // People you may know, reels, groups to join: no author, no words, nothing to like. [CAP] 2026-10
  return first(root, `${message}, ${action}`) !== null || layoutOf(root, page).author !== null;
};

const surfaces: [RegExp, Surface][] = [
  [/^\/(?:home\.php)?$/u, 'home'],
  [/^\/groups\/[^/]+\/?$/u, 'group'],
  [/\/(?:posts|permalink|videos)\/|^\/(?:permalink|story|photo)\.php|^\/(?:photo|reel|share|watch)(?:\/|$)/u, 'thread'],
  [/^\/(?:search|hashtag)(?:\/|$)/u, 'search'],
  [/^\/notifications(?:\/|$)/u, 'notifications'],
  [/^\/(?:profile\.php|people\/.+)$/u, 'profile'],
];
function surface({ url: { pathname } }: Page): Surface {
  const found = surfaces.find(([path]) => path.test(pathname))?.[1];
  if (found) return found;
  const [, slug = ''] = /^\/([\w.]+)(?:\/|$)/u.exec(pathname) ?? [];
  return slug && !places.test(slug) ? 'profile' : 'unknown';
}

const web = {
  nested: true,
  fields: {
    id: (root, page) => (isComment(root) ? commentLink(root, page) : permalink(root, page))?.id ?? null,
    url: (root, page) => (isComment(root) ? commentLink(root, page) : permalink(root, page))?.url ?? null,
    handle: (root, page) => personOf(root, page).handle,
    name: (root, page) => personOf(root, page).name,
    // kind: nothing tells a person from a page. [INF]
    text: textIn,
    /** [BG] */
    lang: (root, page) => {
      const box = isComment(root) ? commentBox(root) : own(root, layoutOf(root, page), message);
      return tidy((box?.matches('[lang]') ? box : box?.querySelector('[lang]'))?.getAttribute('lang'));
    },
    /** Mostly words such as "2 hours ago". [CAP] 2026-10 */
    postedAt: (root, page) => (isComment(root) ? null : localTime(labelOf(stamp(root, page), page))),
    replyTo: (root, page) => {
      if (!isComment(root)) return null;
      const post = postOf(root, page);
      const to = answered(root, post, post && threadOf(post, page), page);
      return { handle: called(to.person, page), text: to.text };
    },
    mentions: (root, page) => {
      const box = isComment(root) ? commentBox(root) : own(root, layoutOf(root, page), message);
      const people = [...(box?.querySelectorAll('a[href]') ?? [])].filter((link) => handleIn(link, page) !== null);
      return [...new Set(people.map((link) => called(personIn(link, page), page)).filter((one) => one !== null))];
    },
    repostedBy: (root, page) => {
      const { sharer } = isComment(root) ? { sharer: null } : layoutOf(root, page);
      return sharer && personIn(sharer, page);
    },
    quoted: (root, page) => {
      const { shared, sharer } = isComment(root) ? { shared: null, sharer: null } : layoutOf(root, page);
      if (!shared || sharer) return null;
      const name = namesIn(shared, page)[0];
      const text = textOf(shared.querySelector(message)) ?? textOf(shared, `${noWords}, ${heading}`);
      return { handle: handleIn(name, page), text };
    },
    card: (root, page) => card(root, page),
    media,
    poll: (root) => first(root, '[role="radiogroup"], [role="radio"]') !== null, // [INF]
    promoted,
    suggested,
    counts,
    /** Where comments are shown: in a thread, or below a post of the feed. */
    authorAnswersHere: (root, page) => {
      const post = isComment(root) ? postOf(root, page) : root;
      const author = keyOf(personOf(root, page));
      const thread = post && threadOf(post, page);
      return thread && author && thread.comments.length > 0 ? (thread.answers.get(author) ?? 0) : null;
    },
    audience,
    own: (root, page) => (page.you === null ? null : isYou(personOf(root, page), page)),
  },
  expected: ['handle', 'name', 'text'],
  parts: {
    words: `${message}, ${comment} [dir="auto"]:not(a *, [role="button"] *, ul *)`,
    media: `${picture}, video, [data-video-id]`,
  },
} as const satisfies Omit<Dialect, 'id' | 'recognises' | 'item' | 'isItem'>;

export const facebook: Adapter = {
  network: 'facebook',
  late: ['aria-labelledby'], // what says that it is an advert, [CAP] 2026-10, [INF] that it comes after the post
  surface,
  you,
  dialects: [
    {
      id: 'posinset',
      recognises: (document) => document.querySelector(unit) !== null,
      item: `${unit}, ${comment}`,
      isItem: isItem(unit),
      ...web,
    },
    {
      id: 'older',
      recognises: (document) => document.querySelector(`[role="feed"] > div, ${message}, ${comment}`) !== null,
      item: `${olderUnit}, ${comment}`,
      isItem: isItem(olderUnit),
      ...web,
    },
  ],
};
