/**
 * LinkedIn. Two dialects are alive and may change places from one session to the next (networks.md 2): `sdui`, whose
 * classes are hashes, and the older `ember`, whose own class names mean something. One of them is kept for a page, never both.
 * Evidence grades as in networks.md: CAP captured page, L26 live-checked 2026, CODE maintained project, INF inferred, BG unproven.
 */
import type { AuthorKind, Surface } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { anyOf, countIn, domainOf, has, leafSays, part, surfaceBy, tidy, wordsOf } from './readers.ts';

/** A profile's address says what it is, in any language. [CAP] 2025-08, [L26] 2026-10 */
const people = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
function profileIn(address: string | null | undefined): { handle: string; kind: AuthorKind } | null {
  const [, kind, slug] =
    /^(?:https?:\/\/[^/]*linkedin\.com)?\/(in|company|school|showcase)\/([^/?#]+)/u.exec(address ?? '') ?? [];
  if (!kind || !slug) return null;
  return { handle: decoded(slug), kind: kind === 'in' ? 'person' : 'organisation' };
}
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug; // a stray % is part of the slug
  }
}

/**
 * No mark of an advert is free of language: the exact label where the time would be, in the languages LinkedIn speaks.
 * [L26] 2026-10 for the first two lines, else [BG]
 */
const adLabels: ReadonlySet<string> = new Set([
  ...['Promoted', 'Gesponsert', 'Promocionado', 'Promovido', 'Sponsorisé', 'Promu', 'Sponsorizzato', 'Gepromoot'],
  ...['Promowane', 'Sponsrad', 'Öne çıkarıldı', 'Продвигается', 'プロモーション', '推广', '促銷內容', '프로모션'],
  ...[
    'Sponsored',
    'Ad',
    'Anzeige',
    'Anuncio',
    'Anúncio',
    'Patrocinado',
    'Publicité',
    'Post sponsorizzato',
    'Gesponsord',
  ],
  ...[
    'Treść promowana',
    'Treści promowane',
    'Treść sponsorowana',
    'Marknadsfört',
    'Promoveret',
    'Sponsoreret',
    'Promotert',
  ],
  ...[
    'Sponset',
    'Mainostettu',
    'Sponsoroitu',
    'Propagováno',
    'Propagované',
    'Sponzorováno',
    'Sponzorované',
    'Promovat',
  ],
  ...[
    'Promovată',
    'Sponsorizat',
    'Kiemelt',
    'Hirdetés',
    'Tanıtılan İçerik',
    'Öne Çıkarılan İçerik',
    'Sponsorlu',
    'Реклама',
  ],
  ...[
    'Рекламний допис',
    'Просувається',
    'Популяризирано',
    'Προωθημένη',
    'Προωθημένο',
    'Προωθείται',
    '广告',
    '廣告',
    '贊助',
  ],
  ...['広告', '광고', 'Dipromosikan', 'Dinaikkan pangkat', 'Được quảng cáo', 'Được tài trợ', 'ได้รับการโปรโมท', 'โฆษณา'],
  ...['ترويج', 'مُروَّج', 'إعلان مُموَّل', 'ממומן', 'מקודם', 'प्रमोट किया गया', 'प्रायोजित', 'প্রচারিত', 'تبلیغ‌شده'],
]);

/** "Kestrel Tools reposted this": only the verb tells it from "likes this" and "commented". English [L26] 2026-10, else [BG] */
const reposting = new RegExp(
  `\\s*(?:${[
    '(?:has )?(?:reposted|reshared|shared)',
    'hat .{0,12}(?:repostet|gepostet|geteilt)',
    'a (?:republié|repartagé|partagé|diffusé)',
    'ha (?:vuelto a publicar|compartido|republicado|reposteado|ripubblicato|condiviso|diffuso)',
    '(?:republicou|compartilhou|partilhou|repostou)',
    'heeft .{0,12}(?:gerepost|gedeeld|opnieuw geplaatst)',
    'har (?:delat|delt|genopslået|lagt ut igen)',
    '(?:repostade|delade|delte|jakoi|udostępni|sdílel|zdieľal|a distribuit|megosztotta|paylaştı|yeniden yayınladı)',
    '(?:membagikan|memposting ulang|mengepos ulang|đã (?:đăng lại|chia sẻ))',
    '(?:поделил|сделал.? репост|поширил|κοινοποίησε|αναδημοσίευσε)',
    'さんが.*(?:再投稿|シェア|リポスト)',
    '님이.*(?:퍼감|퍼갔|리포스트|공유|재게시)',
    '(?:转发|轉發|转贴|轉貼|分享)了',
    '(?:أعاد|شارك|रीपोस्ट|שיתף|แชร์|รีโพสต์)',
  ].join('|')})`,
  'u',
);
/** The line's link leads to who reposted; its name is what stands before the verb. */
function reposter(line: Element | null) {
  const says = wordsOf(line, 'figure, svg, button, .visually-hidden');
  const verb = says ? reposting.exec(says) : null;
  if (!line || !verb) return null;
  return {
    handle: profileIn(line.querySelector(people)?.getAttribute('href'))?.handle ?? null,
    name: tidy(says?.slice(0, verb.index)),
  };
}

/** Handles of people and pages named in a text. [CAP] 2025-08 */
const named = (box: Element | null) =>
  [...(box?.querySelectorAll(people) ?? [])]
    .map((link) => profileIn(link.getAttribute('href'))?.handle ?? null)
    .filter((handle) => handle !== null);

const urn = /urn:li:(?:activity|ugcPost|share|groupPost):\d+/u;
const updateUrl = (id: string | null, page: Page) => (id ? new URL(`/feed/update/${id}/`, page.url).href : null);

/** Where a link leads, behind LinkedIn's own warning page too. [BG] */
function outside(link: Element | null, page: Page): string | null {
  const raw = link?.getAttribute('href');
  if (!raw) return null;
  const address = new URL(raw, page.url);
  const to = domainOf(address.searchParams.get('url') ?? raw, page);
  return to && !/(?:^|\.)(?:linkedin\.com|lnkd\.in)$/u.test(to) ? to : null;
}
/** A line that shows a domain and nothing else. */
const domainLine = /^(?:www\.)?([^\s/@]+\.[^\s/@.•]{2,})(?:\s*•.*)?$/u;

/* ---- sdui ---- */

const feed = '[data-testid="mainFeed"]';
/** [L26] 2026-09, 2026-10 */
const textBox = '[data-testid="expandable-text-box"]';
/** A comment's text is not the item's. [L26] 2026-10 */
const comments = '[data-testid*="commentList"], [id^="replaceableComment_"], [componentkey^="replaceableComment_"]';
/** The menu and the Follow button by their icons' numbers: the labels are words. [L26] 2026-10 */
const menu = 'button svg[data-token-id="383"]';
const follow = 'button svg[data-token-id="86"]';

const boxes = (root: Element) => [...root.querySelectorAll(textBox)].filter((box) => !box.closest(comments));

/**
 * The header is the section that holds the menu. Where a rule and then a block with a picture follow, it is only the line of
 * whoever commented or reposted, and that block is the author. [L26] 2026-10
 */
function header(root: Element): { author: Element | null; activity: Element | null } {
  // With menu and text both gone the page has changed: then nobody is the author, and the item is left as it was.
  let section = root.querySelector(menu) ?? (root.querySelector(textBox) && root.querySelector(people));
  if (!section) return { author: null, activity: null };
  for (let up = section.parentElement; up && up !== root; up = up.parentElement) {
    if (up.firstElementChild?.localName === 'h2' || up.querySelector(textBox)) break;
    section = up;
  }
  const next = section.nextElementSibling;
  const isLine = next?.localName === 'hr';
  const below = isLine ? next.nextElementSibling : null;
  if (below?.querySelector('a figure')) return { author: below, activity: section };
  if (isLine) return { author: null, activity: null };
  // Somebody between it and the words: the rule may be gone, and then it is open whose post it is.
  const [words] = boxes(root);
  for (let at = next; words && at && !at.contains(words); at = at.nextElementSibling)
    if (at.querySelector(`a figure, ${people}`)) return { author: null, activity: null };
  return { author: section, activity: null };
}
const sduiAuthor = (root: Element) => header(root).author?.querySelector(people)?.getAttribute('href');

/** The first words of the header are the name; pictures and buttons only repeat it. [L26] 2026-10 */
function firstWords(node: Node): string | null {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue?.trim()) return tidy(child.parentElement?.textContent);
    if (child.nodeType !== 1 || /^(?:figure|svg|button|h2)$/u.test((child as Element).localName)) continue;
    const found = firstWords(child);
    if (found) return found;
  }
  return null;
}

/** A token `CgsI…` is protobuf `{1:{1: sint64}}` in base64url: the activity's number. Decoded by hand on one page of 2026-04, exact. */
const token = /CgsI[\w-]{14}/u;
function decodedActivity(text: string | null | undefined): string | null {
  const [found] = token.exec(text ?? '') ?? [];
  if (!found) return null;
  const bytes = atob(found.replace(/-/gu, '+').replace(/_/gu, '/'));
  let raw = 0n;
  for (let i = 3; i < bytes.length; i++) raw |= BigInt(bytes.charCodeAt(i) & 0x7f) << BigInt(7 * (i - 3));
  const id = (raw >> 1n) ^ -(raw & 1n);
  // 19 digits, and made (id >> 22 is its millisecond) after LinkedIn's first and before the end of next day: else not an activity.
  const made = Number(id >> 22n);
  return id >= 10n ** 18n && id < 10n ** 19n && made > 1.3e12 && made < Date.now() + 864e5
    ? `urn:li:activity:${id}`
    : null;
}

function sduiId(root: Element): string | null {
  const tokens = `[data-testid^="CgsI"], [componentkey*="CgsI"]`; // [L26] 2026-04, 2026-10
  for (const holder of root.matches(tokens) ? [root] : root.querySelectorAll(tokens)) {
    const id =
      decodedActivity(holder.getAttribute('data-testid')) ?? decodedActivity(holder.getAttribute('componentkey'));
    if (id) return id;
  }
  const quotes = boxes(root)[1];
  const links: [string, string][] = [
    ['a[href*="/feed/update/urn:li:"]', 'href'], // [L26] 2026-10
    ['[id^="translatable-commentary-urn:li:"]', 'id'], // [CODE] 2026
    ['[id^="replaceableComment_urn:li:comment:("]', 'id'], // [CODE] 2026
  ];
  for (const [selector, name] of links) {
    for (const found of root.querySelectorAll(selector)) {
      // With a reshared post inside, a link behind its text may be that post's.
      if (quotes && quotes.compareDocumentPosition(found) & 4 && !found.closest(comments)) continue;
      const [id = null] = urn.exec(decoded(found.getAttribute(name) ?? '')) ?? [];
      if (id) return id;
    }
  }
  return null;
}

/** Exact label in the header; the advertiser's click id in a link; the label of the sponsor's menu. [L26] 2026-10 */
function sduiPromoted(root: Element): boolean {
  const { author } = header(root);
  if (author && leafSays(author, 'p, span', adLabels, 'h2')) return true;
  const ad = root.querySelector('a[href*="li_fat_id="], [aria-label="View Sponsored Content"]');
  return ad !== null && ad.closest(`${comments}, ${textBox}`) === null;
}

/** Picture and title as links to one outside address; a bare link is only a button. [L26] 2026-10 */
function sduiCard(root: Element, page: Page): { headline: string | null; domain: string | null } | null {
  for (const picture of root.querySelectorAll('a[href^="http"] figure, a[href^="http"] img')) {
    const link = picture.closest('a') as Element;
    const domain = outside(link, page);
    if (!domain || link.closest(`${comments}, ${textBox}`)) continue;
    const address = link.getAttribute('href');
    const lines = [...root.querySelectorAll('a[href^="http"]')]
      .filter((a) => a.getAttribute('href') === address)
      .flatMap((a) => [...a.querySelectorAll('p, span'), a].filter((l) => !l.querySelector('p, span, figure')))
      .map((l) => wordsOf(l))
      .filter((l) => l !== null);
    const shown = lines.find((l) => domainLine.test(l));
    // An advert's address belongs to whoever counts its clicks: only a domain it shows is its own.
    const known = (shown && domainLine.exec(shown)?.[1]) ?? (sduiPromoted(root) ? null : domain);
    return { headline: lines.find((l) => l !== shown) ?? null, domain: known };
  }
  return null;
}

/** [L26] 2026-10 */
function sduiMedia(root: Element, page: Page) {
  const video = root.querySelector('video');
  if (video && !video.closest(comments)) return 'video';
  for (const image of root.querySelectorAll('figure img')) {
    const link = image.closest('a');
    if (!image.closest(comments) && !profileIn(link?.getAttribute('href')) && !outside(link, page)) return 'image';
  }
  return null;
}

/** Which of the three a number counts: the address for reactions, else the word beside it. English [L26] 2026-10, else [BG] */
const counted = {
  likes: /rea[ck](?:t|c)|réact|reazion|reaç|likes?\b|gefällt|реакц|リアクション|反应|回應|반응/iu,
  replies:
    /comment|komment|coment|kommentar|comentár|opmerking|bijdrag|yorum|коммент|комент|коментар|コメント|评论|則留言|留言|댓글|bình luận|תגוב|تعليق|टिप्पणी/iu,
  reposts:
    /repost|reshare|republi|share|geteilt|compartid|compartilh|partage|diffus|condivis|gedeeld|delning|deling|udostępn|sdílen|paylaş|yeniden|репост|再投稿|シェア|转发|轉發|퍼감|리포스트|chia sẻ/iu,
};
function sduiCounts(root: Element) {
  const counts: { replies: number | null; reposts: number | null; likes: number | null } = {
    replies: null,
    reposts: null,
    likes: null,
  };
  const { author, activity } = header(root);
  for (const leaf of root.querySelectorAll('span, p, button')) {
    const says = leaf.childElementCount === 0 ? leaf.textContent?.trim() : null;
    if (!says || says.length > 40 || !/^\d/u.test(says)) continue;
    if (author?.contains(leaf) || activity?.contains(leaf) || leaf.closest(`${textBox}, ${comments}`)) continue;
    const which = leaf.closest('a[href*="/reactions/"]')
      ? 'likes'
      : (['replies', 'reposts', 'likes'] as const).find((c) => counted[c].test(says));
    if (which && counts[which] === null) counts[which] = countIn(says);
  }
  return anyOf(counts);
}

/* ---- ember ---- */

const update = '.feed-shared-update-v2[data-urn]';
/** The post inside a reshare. [CODE] 2025-08 */
const reshared = '.update-components-mini-update-v2, .feed-shared-update-v2__update-content-wrapper';
const commentary = '.update-components-update-v2__commentary';
/** Every string stands twice, once for screen readers. [CAP] 2025-08 */
const twice = '.visually-hidden';

/** First match outside the reshared post; a repost without words of its own has only the inner one. */
function ownPart(root: Element, selector: string): Element | null {
  for (const found of root.querySelectorAll(selector))
    if (!found.closest(`${reshared}, .comments-comment-entity`)) return found;
  return null;
}
/** [CAP] 2025-08 */
const actorLink = (root: Element) =>
  ownPart(root, '.update-components-actor__meta-link, .update-components-actor__image')?.getAttribute('href');
const actorName = (root: Element) =>
  wordsOf(
    ownPart(root, ':is(.update-components-actor__title) [aria-hidden="true"]') ??
      ownPart(root, '.update-components-actor__title'),
    twice,
  );

/** The label stands where the time would. [L26] 2026-10; sponsored urns [BG] */
const emberPromoted = (root: Element) =>
  /sponsored/u.test(root.getAttribute('data-urn') ?? '') ||
  [...root.querySelectorAll('.update-components-actor__sub-description, .update-components-actor__description')].some(
    (line) => adLabels.has(wordsOf(line, twice)?.replace(/\s*•$/u, '') ?? ''),
  );

/** [CAP] 2025-08 */
const counter = (root: Element, item: string) => {
  const box = root.querySelector(`.social-details-social-counts${item}`);
  const label = box?.querySelector('button[aria-label]')?.getAttribute('aria-label') ?? '';
  return box ? countIn(/^\d/u.test(label) ? label : box.textContent) : null;
};

/** Your name is the alt text of your picture in the top bar; in an item's action bar words of the language stand around it. [CODE] 2025-08, [CAP] 2025-08 */
function emberOwn(root: Element, page: Page): boolean | null {
  const name = actorName(root);
  const bar = tidy(page.document.querySelector('img.global-nav__me-photo')?.getAttribute('alt'));
  if (!name || page.you) return null;
  if (bar) return bar === name;
  const toggle = tidy(
    root.querySelector('.content-admin-identity-toggle-button__image-and-caret-wrapper img')?.getAttribute('alt'),
  );
  // "Photo of NAME", "Foto von NAME", "NAME さんの写真"
  return toggle ? toggle.endsWith(name) || toggle.startsWith(name) : null;
}

const places: [RegExp, Surface][] = [
  [/^\/feed\/(?:update|hashtag)\/|^\/posts\//u, 'thread'],
  [/^\/(?:feed\/?)?$/u, 'home'],
  [/^\/(?:in|company|school|showcase)\//u, 'profile'],
  [/^\/search\//u, 'search'],
  [/^\/notifications(?:\/|$)/u, 'notifications'],
];

/**
 * The profile link beside your count of profile views in the left rail, else the one in the composer. [L26] 2026-10
 * Other rails show other people.
 */
function you(document: Document): string | null {
  const rail = document.querySelector('a[href*="/me/profile-views"]')?.closest('aside');
  const composer = document.querySelector(`${feed} a[href*="/article/new"]`)?.closest('[role="listitem"]');
  for (const where of [rail, composer]) {
    const found = profileIn(where?.querySelector('a[href*="/in/"]')?.getAttribute('href'));
    if (found) return found.handle;
  }
  return null;
}

export const linkedin: Adapter = {
  network: 'linkedin',
  surface: surfaceBy(places),
  you,
  dialects: [
    {
      id: 'sdui',
      recognises: (document) => document.querySelector(feed) !== null,
      /** List items in [L26] 2026-09, 2026-10; component keys in [L26] 2026-04 */
      item: `${feed} [role="listitem"], ${feed} [componentkey^="expanded"][componentkey*="FeedType_"]`,
      /**
       * Composer, offers and carousels are list items too, a carousel even with a post's heading; an emptied one has nothing.
       * A heading with somebody's picture below is a post even when the rest has changed beyond reading. [L26] 2026-10
       */
      isItem: (root) =>
        root.querySelector(`${menu}, ${textBox}`) !== null ||
        (root.querySelector('h2 ~ * a figure') !== null && root.querySelector('[data-testid="carousel"]') === null),
      fields: {
        id: sduiId,
        url: (root, page) => updateUrl(sduiId(root), page),
        handle: (root) => profileIn(sduiAuthor(root))?.handle ?? null,
        name: (root) => {
          const { author } = header(root);
          return author && firstWords(author);
        },
        kind: (root) => profileIn(sduiAuthor(root))?.kind ?? null,
        /** [L26] 2026-09 */
        text: (root) => wordsOf(boxes(root)[0] ?? null, '[data-testid="expandable-text-button"]'),
        mentions: (root) => named(boxes(root)[0] ?? null),
        repostedBy: (root) => reposter(header(root).activity),
        /** A second text with an author's picture before it is the reshared post. [INF] */
        quoted: (root) => {
          const [first, second] = boxes(root);
          if (!first || !second) return null;
          const link = [...root.querySelectorAll(people)].find(
            (a) =>
              first.compareDocumentPosition(a) & 4 &&
              second.compareDocumentPosition(a) & 2 &&
              a.querySelector('figure'),
          );
          const text = wordsOf(second, '[data-testid="expandable-text-button"]');
          return link ? { handle: profileIn(link.getAttribute('href'))?.handle ?? null, text } : null;
        },
        card: sduiCard,
        media: sduiMedia,
        poll: has('[role="radiogroup"]'), // [INF]
        promoted: sduiPromoted,
        /** You do not follow them: shown to you by LinkedIn's own choice. [L26] 2026-10 */
        suggested: (root) => header(root).author?.querySelector(follow) != null && !sduiPromoted(root),
        counts: sduiCounts,
      },
      expected: ['handle', 'name', 'kind', 'text'],
      parts: { words: textBox, media: 'a[href*="/feed/update/"] figure, video' },
    },
    {
      id: 'ember',
      recognises: (document) => document.querySelector('.feed-shared-update-v2, .occludable-update') !== null,
      /** `role` is article in the feed and region on activity pages. [CAP] 2025-08, [CODE] 2026-04 */
      item: update,
      /** Not an update emptied off screen, nor a module of several things, whose urn is of another kind. [CAP] 2025-08, the other urns [BG] */
      isItem: (root) =>
        root.firstElementChild !== null &&
        /^urn:li:(?:activity|ugcPost|share|groupPost|sponsored)/u.test(root.getAttribute('data-urn') ?? ''),
      fields: {
        id: part(':self', 'data-urn', /(urn:li:.+)/u), // [CAP] 2025-08
        url: (root, page) => updateUrl(urn.exec(root.getAttribute('data-urn') ?? '')?.[0] ?? null, page),
        handle: (root) => profileIn(actorLink(root))?.handle ?? null,
        name: actorName,
        kind: (root) => profileIn(actorLink(root))?.kind ?? null,
        text: (root) => wordsOf(ownPart(root, commentary), twice), // [CAP] 2025-08
        mentions: (root) => named(ownPart(root, commentary)),
        /** [CAP] 2025-08 */
        repostedBy: (root) =>
          reposter(root.querySelector('.update-components-header__text-view')?.parentElement ?? null),
        quoted: (root) => {
          const inner = root.querySelector(reshared);
          const address = inner
            ?.querySelector('.update-components-actor__meta-link, .update-components-actor__image')
            ?.getAttribute('href');
          return inner
            ? { handle: profileIn(address)?.handle ?? null, text: wordsOf(inner.querySelector(commentary), twice) }
            : null;
        },
        /** [CODE] 2025-08, 2026-10 */
        card: (root, page) => {
          const box = ownPart(root, 'article.update-components-article, .update-components-article');
          if (!box) return null;
          const shown = wordsOf(box.querySelector('[class*="update-components-article__subtitle"]'), twice);
          return {
            headline: wordsOf(box.querySelector('.update-components-article__title'), twice),
            domain: (shown && domainLine.exec(shown)?.[1]) ?? outside(box.querySelector('a[href]'), page),
          };
        },
        /** [CODE] 2025-08, 2026-10 */
        media: (root) => {
          if (ownPart(root, '.update-components-linkedin-video, video')) return 'video';
          return ownPart(root, '.update-components-image, .update-components-document__container') ? 'image' : null;
        },
        poll: (root) => ownPart(root, '.update-components-poll, .feed-shared-poll') !== null, // [CODE] 2026
        promoted: emberPromoted,
        /** [CAP] 2025-08 for the button */
        suggested: (root) => ownPart(root, '.update-components-actor__follow-button') !== null && !emberPromoted(root),
        counts: (root) => {
          const counts = {
            replies: counter(root, '__comments'),
            reposts: counter(root, '__item--right-aligned:not(.social-details-social-counts__comments)'),
            likes: counter(root, '__reactions'),
          };
          return anyOf(counts);
        },
        /** The globe beside the time: everybody. [CAP] 2025-08 */
        audience: (root) =>
          ownPart(root, ':is(.update-components-actor__sub-description) li-icon[type="globe-americas"]')
            ? 'public'
            : null,
        own: emberOwn,
      },
      expected: ['id', 'handle', 'name', 'kind', 'text', 'counts'],
      parts: {
        words: commentary,
        media:
          '.update-components-image, .update-components-linkedin-video, .update-components-article, .update-components-document__container',
      },
    },
  ],
};
