/**
 * Threads: feeds, profiles, a post with its answers. Class names are hashes; what holds are the mark of a post and where its links lead.
 * Evidence grades as in networks.md: CAP captured (signed out, cut down, 2026-09), CODE maintained projects of 2026 that say
 * what they saw, INF inferred, BG unproven. Nobody has shown how an advert or a repost looks: both are read with care, and else not.
 * People go by their handle alone.
 */
import type { Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { anyOf, countIn, domainOf, surfaceBy, tidy, whileRead, wordsOf } from './readers.ts';

/** One in another is the quoted post. [CAP] 2026-09, [CODE] 2026 */
const post = '[data-pressable-container="true"]';
/** On a post's page one for each chain of answers; elsewhere one for each entry. [CODE] 2026 */
const entry = '[data-pagelet^="threads_"]';
/** Pages that you came from stay mounted, hidden. [CODE] 2026 */
const layout = '#barcelona-page-layout';
const button = '[role="button"], button';

const address =
  /^(?:https?:\/\/(?:www\.)?threads\.(?:com|net))?\/@([\w.]+)(?:\/post\/([\w-]+))?(\/media)?\/?(?:[?#].*)?$/u;
function leads(link: Element | null | undefined): { handle: string; code: string | null } | null {
  const [, handle, code = null] = address.exec(link?.getAttribute('href') ?? '') ?? [];
  return handle ? { handle, code } : null;
}
const toPerson = (link: Element) => leads(link)?.code === null;

/* ---- what belongs to whom ---- */

function* every(root: Element, selector: string) {
  for (const part of root.querySelectorAll(selector)) if (part.closest(post) === root) yield part;
}
function own(root: Element, selector: string, is?: (part: Element) => boolean): Element | null {
  for (const part of every(root, selector)) if (!is || is(part)) return part;
  return null;
}
function isIn(root: Element, part: Element, selector: string): boolean {
  const around = part.closest(selector);
  return around !== null && around !== root && root.contains(around);
}
const follows = (before: Element, after: Element) => (before.compareDocumentPosition(after) & 4) !== 0;

const { kept, forget } = whileRead();
/** The time is a link to the post, and names its author. [CAP] 2026-09 */
const stamp = kept((root: Element) => own(root, 'a[href*="/post/"]', (a) => a.querySelector('time') !== null));
const named = (root: Element) => [...every(root, 'a[href]')].filter((a) => toPerson(a) && tidy(a.textContent));
/** Without a time: the first name. [CAP] 2026-09 */
const handle = (root: Element) => leads(stamp(root) ?? named(root)[0])?.handle ?? null;
/** A name above the author's that is another's, in a line with an icon. [INF] */
function reposter(root: Element): Element | null {
  const author = handle(root);
  const [first] = stamp(root) ? named(root) : [];
  return first && leads(first)?.handle !== author && first.parentElement?.parentElement?.querySelector('svg')
    ? first
    : null;
}

/** The last button is in the row below; what shares a nearer box with the time than with that row is the header's: "Author", a menu. [INF] */
function inHeader(root: Element, part: Element): boolean {
  const time = stamp(root);
  const last = [...every(root, button)].at(-1);
  let both = time?.parentElement ?? null;
  while (both && !both.contains(part)) both = both.parentElement;
  return both !== null && last !== undefined && !both.contains(last);
}
/** Exact labels in the header. [BG] */
const adLabels =
  /^(?:Ad|Sponsored|Anzeige|Gesponsert|Publicité|Sponsorisé|Publicidad|Patrocinado|Anuncio|Anúncio|Sponsorizzato|Gesponsord|Sponsrad|Reklama|Sponsorlu|Реклама|広告|광고|赞助内容|贊助|Được tài trợ|Bersponsor)$/u;
/** The label stands alone in its box, and is the header's, where there is a time to know it by. */
function adLabel(root: Element): Element | null {
  const time = stamp(root);
  return own(root, 'span', (leaf) => {
    if (leaf.childElementCount > 0 || !adLabels.test(leaf.textContent?.trim() ?? '')) return false;
    const alone = adLabels.test(tidy(leaf.closest('[dir="auto"]')?.textContent) ?? 'Ad');
    return alone && !isIn(root, leaf, `a, ${button}`) && (time === null || inHeader(root, leaf));
  });
}

/** "Replying to @ana", a line above the words. English [CODE] 2026, else [BG] */
const replyLine =
  /^(?:Replying to|Antwort an|Als Antwort auf|En réponse à|En respuesta a|Respondiendo a|Em resposta a|Respondendo a|In risposta a|Risposta a|返信先[:：]?|답글 대상[:：]?|回复|回覆) @[\w.]+$/u;
/** "2/3" below a text that is one of several. [CODE] 2026-09 */
const isCounter = (box: Element) =>
  /^\s*\d+\s*\/\s*\d+\s*$/u.test(box.textContent ?? '') && box.querySelectorAll('span').length > 1;
/** The words are the first box below the header that is in no link; of a quoted post they are in a link to it. [CAP] 2026-09, [CODE] 2026 */
const textBox = kept((root: Element, isQuote = false): Element | null => {
  const links = isQuote ? 'a[href*="/media"], a:not([href*="/post/"])' : 'a';
  const time = stamp(root);
  return own(root, '[dir="auto"]', (box) => {
    if ((time && !follows(time, box)) || box.querySelector('time') || isIn(root, box, `${links}, ${button}, time`))
      return false;
    const words = wordsOf(box, button, true);
    if (words === null || (time === null && adLabels.test(words))) return false;
    return !isCounter(box) && !replyLine.test(words) && !inHeader(root, box);
  });
});
function textIn(root: Element, isQuote = false): string | null {
  const box = textBox(root, isQuote);
  const words = wordsOf(box, button, true); // mentions stand in a `div` within the line, [CODE] 2026
  const counter = [...(box?.querySelectorAll('div') ?? [])].find(isCounter);
  const end = tidy(counter?.textContent);
  return words && end && words.endsWith(end) ? tidy(words.slice(0, -end.length)) : words;
}

/* ---- who answers whom ---- */

type Answered = { handle: string | null; text: string | null };
const answered = (root: Element): Answered => ({ handle: handle(root), text: textIn(root) });
const postsIn = (scope: Element | Document) =>
  [...scope.querySelectorAll(post)].filter((one) => !one.parentElement?.closest(post));
const threadPath = /^\/@([\w.]+)\/post\/([\w-]+)|^\/t\/([\w-]+)/u;

const replyingTo = (root: Element) =>
  leads(
    own(root, '[dir="auto"]', (box) => replyLine.test(wordsOf(box, button, true) ?? ''))?.querySelector(
      'a[href*="/@"]',
    ),
  )?.handle ?? null;
/** The page of the address; one behind it is of another. [CODE] 2026 */
const isShown = (root: Element) => root.closest('[hidden]') === null;
/** In the same entry the post above. On a post's page the opened one, for whatever stands below it; above it, the one before. [CODE] 2026 */
function replyTo(root: Element, page: Page): Answered | null {
  const around = root.closest(entry);
  // One that has no number would be the whole feed. [CODE] 2026
  const above =
    around && /_\d+$/u.test(around.getAttribute('data-pagelet') ?? '')
      ? postsIn(around).findLast((one) => follows(one, root))
      : undefined;
  if (above) return answered(above);
  const named = replyingTo(root);
  const [path, opener = null, code = null, short = null] = threadPath.exec(page.url.pathname) ?? [];
  if (!path || !isShown(root)) return named ? { handle: named, text: null } : null;
  const before = postsIn(scopeOf(root, page)).filter((one) => follows(one, root));
  const isOpened = (one: Element) => leads(stamp(one))?.code === (code ?? short);
  const opened = before.find(isOpened);
  if (opened) return answered(opened);
  // The opened post itself, or one that it continues.
  if (isOpened(root) || postsIn(scopeOf(root, page)).some(isOpened)) {
    const last = before.at(-1);
    return last ? answered(last) : named ? { handle: named, text: null } : null;
  }
  return { handle: named ?? opener, text: null }; // scrolled so far that the opened post is gone
}

const scopeOf = (root: Element, page: Page): Element | Document => root.closest(layout) ?? page.document;
const counted = new WeakMap<Element | Document, { posts: Element[]; answers: Map<string, number> }>();
/** How often each of them answers others, counted anew when other posts are mounted. */
function answersIn(scope: Element | Document, page: Page): Map<string, number> {
  const posts = postsIn(scope);
  const known = counted.get(scope);
  if (known?.posts.length === posts.length && posts.every((one, i) => one === known.posts[i])) return known.answers;
  const answers = new Map<string, number>();
  for (const one of posts) {
    const author = handle(one);
    const to = replyTo(one, page)?.handle;
    if (author && to && author !== to) answers.set(author, (answers.get(author) ?? 0) + 1);
  }
  counted.set(scope, { posts, answers });
  return answers;
}

/* ---- fields ---- */

/** A post shows its time; whether adverts do, nobody has shown. [CAP] 2026-09 */
const promoted = (root: Element) => (adLabel(root) ? true : stamp(root) ? false : null);

/** A link to the outside, through Threads' counter, with its domain and its headline. [CODE] 2026-09 */
const outside = 'a[href*="l.threads.com"], a[href*="l.threads.net"], a[target="_blank"][rel*="nofollow"]';
function targetOf(link: Element, page: Page): string | null {
  const raw = link.getAttribute('href') ?? '';
  const url = URL.canParse(raw, page.url) ? new URL(raw, page.url) : null;
  const domain = domainOf(url?.searchParams.get('u') ?? raw, page);
  return domain && !/(?:^|\.)threads\.(?:com|net)$/u.test(domain) ? domain : null;
}
function card(root: Element, page: Page): TimelineItem['card'] {
  const box = own(
    root,
    outside,
    (link) => !isIn(root, link, '[dir="auto"]') && link.querySelector('img, [dir="auto"]') !== null,
  );
  const domain = box && targetOf(box, page);
  if (!box || !domain) return null;
  const lines = [...box.querySelectorAll('[dir="auto"]')].map((line) => wordsOf(line)).filter((line) => line !== null);
  const headline = lines.find((line) => line.replace(/^www\./u, '').toLowerCase() !== domain) ?? null;
  return { headline, domain };
}
/** [CAP] 2026-09 for faces, [CODE] 2026-09 for the rest */
const pictures = 'a[href*="/media"] img, picture img';
function media(root: Element): Media | null {
  if (own(root, 'video')) return 'video';
  const shown = own(root, pictures, (img) => !isIn(root, img, outside) && !toPerson(img.closest('a') ?? img));
  return shown ? 'image' : null;
}

type Counts = TimelineItem['counts'];
/** Words of the icons. English [CODE] 2026, else [BG] */
const icons: [keyof Counts, RegExp][] = [
  ['likes', /^(?:like|unlike|gefällt mir.*|j’aime.*|me gusta.*|curtir|mi piace|いいね！?|좋아요|赞|讚)$/iu],
  ['replies', /^(?:reply|comment|antworten|répondre|responder|rispondi|返信|답글|回复|回覆)$/iu],
  ['reposts', /^(?:repost|unrepost|reposten|republier|republicar|repostar|ripubblica|再投稿|리포스트|转发|轉發)$/iu],
];
/** The row below the words: likes, answers, reposts, in this order; labelled for those who are signed in. [CAP] 2026-09, [CODE] 2026 */
function counts(root: Element): Counts | null {
  const withIcon = [...every(root, button)].filter((one) => one.querySelector('svg') && !inHeader(root, one));
  const last = withIcon.at(-1);
  if (!last) return null;
  const above = [textBox(root), own(root, `video, ${pictures}`), stamp(root)].filter((part) => part !== null);
  let row: Element = last;
  for (let up = last.parentElement; up && up !== root; up = up.parentElement) {
    if (above.some((part) => up?.contains(part))) break;
    row = up;
  }
  const all: Counts = { replies: null, reposts: null, likes: null };
  for (const [at, one] of withIcon.filter((b) => row.contains(b)).entries()) {
    const label = tidy(one.querySelector('svg')?.getAttribute('aria-label'));
    const which = label ? icons.find(([, says]) => says.test(label))?.[0] : icons[at]?.[0];
    const shown = tidy(one.textContent);
    if (which && shown && /^\d[\d.,\s]*[KMB]?$/iu.test(shown)) all[which] = countIn(shown);
  }
  return anyOf(all);
}

const surfaces: [RegExp, Surface][] = [
  [/^\/(?:(?:for_you|following|custom_feed)(?:\/.*)?)?$/u, 'home'],
  [threadPath, 'thread'],
  [/^\/search(?:\/|$)/u, 'search'],
  [/^\/activity(?:\/|$)/u, 'notifications'],
  [/^\/@[\w.]+(?:\/(?:replies|media|reposts))?\/?$/u, 'profile'],
];
const surface = surfaceBy(surfaces);

/** In the menu the profile's link is an icon. [CODE] 2026 */
function you(document: Document): string | null {
  const links = [...document.querySelectorAll('a[href*="/@"]')];
  return (
    leads(links.find((a) => toPerson(a) && a.querySelector('svg') && !a.closest(`${post}, ${layout}`)))?.handle ?? null
  );
}

export const threads: Adapter = {
  network: 'threads',
  surface,
  you,
  dialects: [
    {
      id: 'web',
      recognises: (document) => document.querySelector(`${post}, ${layout}, ${entry}`) !== null,
      item: post,
      /** People, and posts that are gone, have the same mark, but no time that leads to a post. [CODE] 2026 */
      isItem: (root) => {
        forget();
        return stamp(root) !== null || adLabel(root) !== null;
      },
      fields: {
        id: (root) => leads(stamp(root))?.code ?? null,
        url: (root, page) => {
          const to = leads(stamp(root));
          return to && new URL(`/@${to.handle}/post/${to.code}`, page.url).href;
        },
        handle,
        name: (root) => {
          const author = handle(root);
          return tidy(named(root).find((a) => leads(a)?.handle === author)?.textContent);
        },
        text: (root) => textIn(root),
        postedAt: (root) => tidy(stamp(root)?.querySelector('time')?.getAttribute('datetime')),
        replyTo,
        mentions: (root) => {
          const inText = [...(textBox(root)?.querySelectorAll('a[href]') ?? [])]
            .filter(toPerson)
            .map((a) => leads(a)?.handle);
          return [...new Set([replyingTo(root), ...inText].filter((name) => name != null))];
        },
        repostedBy: (root) => {
          const link = reposter(root);
          return link && { handle: leads(link)?.handle ?? null, name: tidy(link.textContent) };
        },
        /** A post within; as the server writes it, a link to another's post that holds its words. [CODE] 2026 */
        quoted: (root) => {
          const inner = root.querySelector(post);
          if (inner) return { handle: handle(inner), text: textIn(inner, true) };
          const link = own(root, 'a[href*="/post/"]', (a) => {
            const words = !a.querySelector('time') && a.querySelector('[dir="auto"]') && tidy(a.textContent);
            return Boolean(words) && leads(a)?.code !== leads(stamp(root))?.code;
          });
          return link && { handle: leads(link)?.handle ?? null, text: wordsOf(link, button, true) };
        },
        card,
        media,
        promoted,
        /** "For you" mixes in strangers without a mark that anybody has shown: not known. */
        suggested: (root, page) => (surface(page) === 'home' && promoted(root) !== true ? null : false),
        counts,
        /** On a post's page alone: elsewhere posts are mixed. */
        authorAnswersHere: (root, page) => {
          const author = handle(root);
          if (!author || surface(page) !== 'thread' || !isShown(root)) return null;
          return answersIn(scopeOf(root, page), page).get(author) ?? 0;
        },
      },
      expected: ['id', 'url', 'handle', 'name', 'text', 'postedAt'],
      parts: {
        words: '[dir="auto"]:not(a *, [role="button"] *, button *)',
        media: `${pictures}, video, ${outside}`,
      },
    },
  ],
};
