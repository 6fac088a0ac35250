/**
 * X. One dialect: React Native for Web, generated class names, test ids that have held since 2019.
 * Evidence grades as in networks.md: CAP captured page, L26 live-checked 2026, CODE maintained project, INF inferred, BG unproven.
 */
import type { Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { anyOf, countIn, leafSays, surfaceBy, tidy, whileRead, wordsOf } from './readers.ts';

/** A virtual row of the timeline; holds one entry for life. [CAP] 2023, [L26] 2026-10 */
const row = '[data-testid="cellInnerDiv"]';
/** [CAP] 2023, [L26] 2026-10 */
const post = 'article[data-testid="tweet"]';
/** Name, handle and, on lists, the time. [CAP] 2023, [L26] 2026-10 */
const userName = '[data-testid="User-Name"]';
/** [CAP] 2023, [L26] 2026-10 */
const words = '[data-testid="tweetText"]';
/** Mentions stand in a `div` within the line. [CAP] 2023 */
const textOf = (box: Element | null) => wordsOf(box, undefined, true);
/** "Ana reposted", "Pinned", a community's name: all three. [CAP] 2023, [L26] 2026-10 */
const context = '[data-testid="socialContext"]';
/** Link, poll, broadcast, event. [CAP] 2023 */
const cardBox = '[data-testid="card.wrapper"]';
/** What stands around an item's own parts: a quote is `div[role=link]`, an unavailable one an `article`. [CAP] 2023, [L26] 2026-10 */
const frame = 'div[role="link"], article';

const { kept, forget } = whileRead();

/** The first match that is the post's own, not the quoted post's. */
function own(root: Element, selector: string): Element | null {
  for (const found of root.querySelectorAll(selector)) if (found.closest(frame) === root) return found;
  return null;
}

/** The post's own words. */
const ownWords = kept((root: Element) => own(root, words));

const quote = (root: Element) =>
  root.querySelector(`div[role="link"] ${userName}`)?.closest('div[role="link"]') ?? null;

const handleIn = (address: string | null | undefined) =>
  /^(?:https?:\/\/[^/]+)?\/(\w{1,20})\/?$/u.exec(address ?? '')?.[1] ?? null;

/** The author's links: name first, then handle; an ad may have the first alone. [CAP] 2023, [L26] 2026-10 */
const authorLink = kept((root: Element) => own(root, userName)?.querySelector('a[href]') ?? null);
const handle = (root: Element) => handleIn(authorLink(root)?.getAttribute('href'));

/** The post's own time is a link to it; quotes have a time but no link. [CAP] 2023, [L26] 2026-10 */
const permalink = kept((root: Element, page: Page) => {
  const link = own(root, 'time')?.closest('a') ?? null;
  // An ad shows no time; its photo still leads to its address. [INF]
  const address = (link ?? root.querySelector(`a[href^="/${handle(root)}/status/"]`))?.getAttribute('href');
  const [, path] = /^((?:https?:\/\/[^/]+)?\/\w+\/status\/\d+)/u.exec(address ?? '') ?? [];
  return path ? new URL(path, page.url).href : null;
});

/** The label where an ad's time would be, exactly so, in the languages X speaks: last resort behind the pixels. [L26] 2026-10 for "Ad", else [BG] */
const adLabels: ReadonlySet<string> = new Set([
  ...[
    'Ad',
    'Promoted',
    'Sponsored',
    'Anzeige',
    'Gesponsert',
    'Publicité',
    'Sponsorisé',
    'Anuncio',
    'Promocionado',
    'Anúncio',
  ],
  ...[
    'Promovido',
    'Patrocinado',
    'Annuncio',
    'Sponsorizzato',
    'Advertentie',
    'Uitgelicht',
    'Annons',
    'Annonce',
    'Annonse',
  ],
  ...[
    'Mainos',
    'Reklama',
    'Reklam',
    'Hirdetés',
    'Reclamă',
    'Oglas',
    'Anunci',
    'Iragarkia',
    'Iklan',
    'Quảng cáo',
    'Διαφήμιση',
  ],
  ...[
    'Реклама',
    'Рекламна публікація',
    'Оглас',
    '広告',
    'プロモーション',
    '광고',
    '广告',
    '廣告',
    'โฆษณา',
    'विज्ञापन',
    'বিজ্ঞাপন',
  ],
  ...['إعلان', 'تبلیغ', 'آگهی', 'פרסומת', 'מודעה'],
]);

/**
 * Around the whole article, never inside it: ordinary videos have a `placementTracking` of their own. [L26] 2026-10, [CAP] 2023 for the trap
 * `twclid` marks an advertiser's link; links in ordinary posts go through t.co. [L26] 2026-10
 */
const promoted = kept(
  (root: Element) =>
    Boolean(root.closest('[data-testid="placementTracking"]')?.querySelector('[data-testid$="-impression-pixel"]')) ||
    own(root, `a[href*="twclid="]:not(${words} a)`) !== null ||
    leafSays(
      root,
      'span',
      adLabels,
      `${words}, ${userName}, ${context}, ${cardBox}, div[role="link"], [role="group"], [role="radiogroup"]`,
    ),
);

/** The icon of the line tells a repost from "Pinned"; the done repost button has the same icon, so ask the line's own row. [CAP] 2023, 2026-02 */
const repostIcon = 'M4.75 3.79';
function repostLine(root: Element): Element | null {
  const line = own(root, context);
  let around = line?.parentElement ?? null;
  while (around && around !== root && !around.querySelector('svg path')) around = around.parentElement;
  if (!around || around.querySelector(userName)) return null;
  return around.querySelector('svg path')?.getAttribute('d')?.startsWith(repostIcon) ? line : null;
}

/**
 * The line that joins a reply to the row above: six first children deep stands an empty box, elsewhere nothing does.
 * A context line fills the same slot. [CAP] 2023: 65 of 65
 */
function joinedAbove(root: Element): boolean {
  let slot: Element | null = root;
  for (let depth = 0; depth < 6; depth++) slot = slot?.firstElementChild ?? null;
  return slot?.localName === 'div' && !slot.textContent && own(root, context) === null;
}

/** "Replying to @a and @b": handles that are links outside name, text and card. [CAP] 2023 (in a quote), [CODE] 2026-08 */
const replyingTo = kept((root: Element): string[] => {
  const found: string[] = [];
  for (const link of root.querySelectorAll('a[href^="/"]')) {
    if (!link.textContent?.trimStart().startsWith('@') || link.closest(`${userName}, ${words}, ${cardBox}, ${context}`))
      continue;
    const name = link.closest(frame) === root ? handleIn(link.getAttribute('href')) : null;
    if (name) found.push(name);
  }
  return found;
});

const answered = (root: Element | null | undefined) => ({
  handle: root ? handle(root) : null,
  text: root ? textOf(ownWords(root)) : null,
});

const threadPath = /^\/(\w+)\/status\/(\d+)/u;
/** Rows above an item, nearest first. */
function* above(root: Element) {
  for (let r = root.closest(row)?.previousElementSibling; r; r = r.previousElementSibling) yield r;
}
/** The opened post of a thread page: in focus, or named in the address. [CAP] 2023, [CODE] 2026-08 */
const isOpened = (root: Element, page: Page) =>
  root.getAttribute('tabindex') === '-1' ||
  root.querySelector(`a[href*="/status/${threadPath.exec(page.url.pathname)?.[2]}"] time`) !== null;
/** "Discover more" under the answers: a heading with a line of text beside it; what follows is suggested. [CODE] 2026-07 */
const isBoundary = (r: Element) => r.querySelector('h2[role="heading"]') !== null && r.querySelector(post) === null;

/** Where an item of a thread page stands: `opened`, `before` it, an `answer` below it, or `beyond` the boundary. */
function placeInThread(
  root: Element,
  page: Page,
): { place: 'opened' | 'before' | 'answer' | 'beyond'; opened: Element | null } {
  if (isOpened(root, page)) return { place: 'opened', opened: root };
  for (const r of above(root)) {
    if (isBoundary(r)) return { place: 'beyond', opened: null };
    const article = r.querySelector(post);
    if (article && isOpened(article, page)) return { place: 'answer', opened: article };
  }
  // The opened post is below, or scrolled so far away that its row is gone: then the address still names its author.
  for (let r = root.closest(row)?.nextElementSibling; r; r = r.nextElementSibling) {
    const article = r.querySelector(post);
    if (article && isOpened(article, page)) return { place: 'before', opened: article };
  }
  return { place: 'answer', opened: null };
}

/** Who is answered: the row above by the line, else by "Replying to", else on a thread page the opened post. */
function replyTo(root: Element, page: Page): { handle: string | null; text: string | null } | null {
  if (joinedAbove(root)) {
    // "Show more replies" may stand between: an answer, to whom is not shown.
    const parent = answered(root.closest(row)?.previousElementSibling?.querySelector(post));
    return parent.handle ? parent : { handle: replyingTo(root)[0] ?? null, text: null };
  }
  const [named = null] = replyingTo(root);
  if (named) return { handle: named, text: null };
  const [, opener = null] = threadPath.exec(page.url.pathname) ?? [];
  if (!opener || promoted(root)) return null;
  const { place, opened } = placeInThread(root, page);
  if (place !== 'answer') return null;
  return opened ? answered(opened) : { handle: opener === 'i' ? null : opener, text: null };
}

type Counts = TimelineItem['counts'];
/** What each button counts, done or not. [CAP] 2023, [L26] 2026-10 */
const counted: Record<string, keyof Counts> = {
  reply: 'replies',
  retweet: 'reposts',
  unretweet: 'reposts',
  like: 'likes',
  unlike: 'likes',
};
const buttons = Object.keys(counted)
  .map((id) => `[data-testid="${id}"]`)
  .join();
/** Numbers stand exact and first in each button's label, whatever the language; the visible "82.5K" is second best. [CAP] 2023 */
function numberOf(button: Element): number | null {
  const shown = button.querySelector('[data-testid="app-text-transition-container"]')?.textContent;
  const label = button.getAttribute('aria-label') ?? '';
  return countIn(/\d/u.test(label) ? label : shown) ?? (/\p{Nd}/u.test(`${label}${shown ?? ''}`) ? null : 0);
}

/** A first line that is a domain; events and broadcasts have their category or their host there. [CAP] 2023 */
const domainLine = /^[^\s/@]+\.[^\s/@.]{2,}$/u;
function card(root: Element): { headline: string | null; domain: string | null } | null {
  const box = own(root, cardBox);
  if (!box || box.querySelector('[data-testid="cardPoll"]')) return null; // polls sit in a card's box, [CAP] 2023
  // [CAP] 2023: domain, headline, description, each a child
  const [first = null, second = null] = [...(box.querySelector('[data-testid$=".detail"]')?.children ?? [])].map((c) =>
    wordsOf(c),
  );
  if (second)
    return { headline: second, domain: first && domainLine.test(first) ? first.replace(/^www\./u, '') : null };
  // Since 2023-10 large cards say "domain headline" in the picture's label alone. [CODE] 2026-08
  const label =
    tidy(box.querySelector('[data-testid="card.layoutLarge.media"] a[aria-label]')?.getAttribute('aria-label')) ?? '';
  const [, domain = '', headline = null] = /^(\S+) (.+)$/u.exec(label) ?? [];
  if (domainLine.test(domain)) return { headline, domain: domain.replace(/^www\./u, '') };
  return { headline: label || first, domain: null };
}

/** [CAP] 2023, [L26] 2026-10; `previewInterstitial` is a video not loaded to save data, [CAP] 2023 */
const pictures =
  '[data-testid="tweetPhoto"], [data-testid="videoPlayer"], [data-testid="videoComponent"], [data-testid="previewInterstitial"]';

/** Codes of X for "no language": media only, links only, undetermined. [CAP] 2023, [BG] */
const noLanguage = /^(?:und|zxx|art|q[a-z]{2})$/u;

const places: [RegExp, Surface][] = [
  [/^\/(?:home\/?)?$/u, 'home'],
  [/^\/i\/lists\/\d+\/?$/u, 'list'],
  [/^\/i\/communities\/\d+\/?$/u, 'group'],
  [/^\/\w+\/status\/\d+/u, 'thread'],
  [/^\/(?:search|explore|hashtag)(?:\/|$)/u, 'search'],
  [/^\/notifications(?:\/|$)/u, 'notifications'],
  [
    /^\/(?:i|messages|settings|compose|jobs|tos|privacy|login|logout|premium_sign_up|communities|lists|bookmarks)(?:\/|$)/u,
    'unknown',
  ],
  [/^\/\w+(?:\/(?:with_replies|media|likes|highlights|articles|superfollows|affiliates))?\/?$/u, 'profile'],
];

/**
 * The side bar's profile link; on small screens the account switcher's picture; on your own profile the edit button,
 * whose header's picture is the first of the column. [L26] 2026-10, [CODE] 2026-10, [CAP] 2023
 * Else a "You reposted" line: your done repost button beside a line that leads to a profile without naming its owner. [CAP] 2023
 */
function you(document: Document): string | null {
  const nav = handleIn(document.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href'));
  if (nav) return nav;
  const avatar = (scope: Element | null | undefined) =>
    /^UserAvatar-Container-(\w+)$/u.exec(
      scope?.querySelector('[data-testid^="UserAvatar-Container-"]')?.getAttribute('data-testid') ?? '',
    )?.[1] ?? null;
  const switcher = avatar(document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]'));
  if (switcher) return switcher;
  const edit = avatar(
    document.querySelector('[data-testid="editProfileButton"]')?.closest('[data-testid="primaryColumn"]'),
  );
  if (edit) return edit;
  for (const button of document.querySelectorAll(`${post} [data-testid="unretweet"]`)) {
    const line = repostLine(button.closest(post) as Element);
    const address = line?.closest('a')?.getAttribute('href');
    const known = address ? wordsOf(document.querySelector(`${userName} a[href="${address}"]`)) : null;
    if (known && !line?.textContent?.includes(known)) return handleIn(address);
  }
  return null;
}

const surface = surfaceBy(places);

export const x: Adapter = {
  network: 'x',
  surface,
  you,
  dialects: [
    {
      id: 'web',
      recognises: (document) => document.querySelector(`${post}, [data-testid="primaryColumn"]`) !== null,
      item: post,
      /** Not a row still empty, and not the copy of a post that the reply window shows above its editor. [CODE] 2026-08 */
      isItem(root) {
        forget();
        return (
          root.firstElementChild !== null && (root.closest(row) !== null || root.closest('[role="dialog"]') === null)
        );
      },
      fields: {
        id: (root, page) => /\d+$/u.exec(permalink(root, page) ?? '')?.[0] ?? null,
        url: permalink,
        handle,
        name: (root) => wordsOf(authorLink(root)),
        // kind: whose check it is stands in React's memory alone, not in the page. [CODE] 2026-08
        text: (root) => textOf(ownWords(root)),
        lang: (root) => {
          const lang = ownWords(root)?.getAttribute('lang') ?? null;
          return lang && !noLanguage.test(lang) ? lang : null;
        },
        postedAt: (root) => tidy(own(root, 'time')?.getAttribute('datetime')),
        replyTo,
        /** Handles in "Replying to", then those in the text, leading ones too. [CAP] 2023 */
        mentions: (root) => {
          const box = ownWords(root);
          const inText = [...(box?.querySelectorAll('a[href^="/"]') ?? [])]
            .filter((link) => link.textContent?.trimStart().startsWith('@'))
            .map((link) => handleIn(link.getAttribute('href')));
          return [...new Set([...replyingTo(root), ...inText.filter((name) => name !== null)])];
        },
        repostedBy: (root) => {
          const line = repostLine(root);
          if (!line) return null;
          // The name apart from the verb only where it has an element of its own beside loose text. [INF]
          const loose = [...line.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
          return {
            handle: handleIn(line.closest('a')?.getAttribute('href')),
            name: loose ? wordsOf(line.firstElementChild) : null,
          };
        },
        /** No link inside a quote: its handle stands in words alone, the last to begin with @. [CAP] 2023, [L26] 2026-10 */
        quoted: (root) => {
          const box = quote(root);
          if (!box) return root.querySelector('article') ? { handle: null, text: null } : null; // unavailable, [CODE] 2026-08
          const line = [...box.querySelectorAll(`${userName} span`)].map((s) => s.textContent?.trim() ?? '');
          const shown = line.findLast((s) => /^@\w+$/u.test(s));
          return { handle: shown?.slice(1) ?? null, text: textOf(box.querySelector(words)) };
        },
        card,
        media: (root) => {
          let found: Media | null = null;
          for (const box of root.querySelectorAll(pictures)) {
            if (box.closest(frame) !== root) continue;
            if (box.getAttribute('data-testid') !== 'tweetPhoto') return 'video'; // a video may stand in a photo's box
            found = 'image';
          }
          return found;
        },
        /** [CAP] 2023 */
        poll: (root) => own(root, '[data-testid="cardPoll"]') !== null,
        promoted,
        /** "For you", the first tab, mixes in strangers without a mark on them: not known. [L26] 2026-10 */
        suggested: (root, page) => {
          const where = surface(page);
          if (where === 'thread') return placeInThread(root, page).place === 'beyond';
          if (where !== 'home') return false;
          const tab = page.document.querySelector('[data-testid="primaryColumn"] [role="tab"][aria-selected="true"]');
          const first = tab?.closest('[role="tablist"]')?.querySelector('[role="tab"]');
          return promoted(root) || (tab && tab !== first) ? false : null;
        },
        counts: (root) => {
          const counts: Counts = { replies: null, reposts: null, likes: null };
          for (const button of root.querySelectorAll(buttons)) {
            const which = counted[button.getAttribute('data-testid') ?? ''];
            if (which && button.closest(frame) === root) counts[which] = numberOf(button);
          }
          return anyOf(counts);
        },
        /** On a thread page alone: elsewhere roots are mixed. */
        authorAnswersHere: (root, page) => {
          const author = handle(root);
          const list = root.closest(row)?.parentElement;
          if (!author || !list || surface(page) !== 'thread') return null;
          const theirs = new Set<Element>();
          for (const link of list.querySelectorAll(`${userName} a[href="/${author}"]`))
            theirs.add(link.closest(post) ?? root);
          let answers = 0;
          for (const other of theirs) {
            const to = replyTo(other, page)?.handle;
            if (to && to.toLowerCase() !== author.toLowerCase()) answers++;
          }
          return answers;
        },
      },
      expected: ['id', 'handle', 'name', 'text', 'postedAt', 'counts'],
      parts: {
        words,
        media: `${pictures}, [data-testid="testCondensedMedia"], ${cardBox}`,
      },
    },
  ],
};
