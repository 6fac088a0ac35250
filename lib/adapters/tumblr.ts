/**
 * Tumblr's own pages: dashboard, tags, search and blogs within it; a blog's page with a theme of its own is not read. One
 * dialect. The evidence is thin: no captured page. Class names are generated, and the map that gives their meaning can only be
 * asked for by a script of the page, so what stands between a post's head and its foot is told apart by its links: one to a
 * blog, outside any paragraph, opens somebody's turn. Evidence grades as in networks.md: CODE used by a project kept up in
 * 2026 (XKit Rewritten), BG unproven.
 *
 * A reblog without words is a repost of the last turn; with words it is a post that quotes the turn before. Adverts are no
 * posts of the list and not met; notes and the replies among them are not read.
 */
import type { Media, Surface } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { tidy, wordsOf } from './readers.ts';

/** [CODE] 2026 */
const item = '[tabindex="-1"][data-id]';
/** Blocks of words, outermost only. [BG] */
const block = 'p, h1, h2, h3, ul, ol, blockquote, pre';
/** [BG] */
const picture = 'figure img';

/** First parts of addresses that are no blogs. [BG] */
const ours =
  /^(?:about|blog|blaze|changes|communities|create|dashboard|domains|explore|following|help|inbox|likes|live|login|message|new|patio|policy|privacy|reblog|register|search|settings|shop|support|tagged|tips|v2)$/u;
/** `name.tumblr.com`, `/name`, `/@name`, `/blog/view/name`, each with or without a post after it. [CODE] 2026 for the first two, [BG] */
function blogIn(address: string | null | undefined, { url }: Page): string | null {
  if (!address || !URL.canParse(address, url.href)) return null;
  const { hostname, pathname } = new URL(address, url);
  const [, own] = /^([a-z\d-]+)\.tumblr\.com$/u.exec(hostname) ?? [];
  if (own && own !== 'www') return pathname.startsWith('/tagged/') ? null : own;
  if (own !== 'www') return null;
  const [, name] = /^\/(?:blog\/view\/|@)?([a-z\d-]+)(?:\/\d+(?:\/[^/]*)?)?\/?$/u.exec(pathname) ?? [];
  return name && !ours.test(name) ? name : null;
}
const blogOf = (link: Element, page: Page) => (tidy(link.textContent) ? blogIn(link.getAttribute('href'), page) : null);

/** The blog whose post it is: the first in the head; whom it was reblogged from stands behind. [CODE] 2026 */
function posterOf(root: Element, page: Page): string | null {
  for (const link of root.querySelectorAll('article header a[href]')) {
    const name = blogOf(link, page);
    if (name) return name;
  }
  return null;
}

/** Words speak of a blog with an `@`; over somebody's turn it stands without. [CODE] 2026 */
const isMention = (link: Element) => /^@/u.test(tidy(link.textContent) ?? '');

interface Turn {
  who: string;
  words: string | null;
  media: Media | null;
  mentions: string[];
}
const kindOf = (box: Element): Media => (box.matches('video') ? 'video' : box.matches('audio') ? 'audio' : 'image');

/** Who said what, oldest first. Before anybody is named it is the poster's. [BG] */
function turnsIn(root: Element, page: Page): Turn[] {
  const poster = posterOf(root, page);
  if (!poster) return [];
  const head = root.querySelector('article header');
  const turns: Turn[] = [];
  const turn = (who: string): Turn => {
    const opened = { who, words: null, media: null, mentions: [] };
    turns.push(opened);
    return opened;
  };
  for (const box of root.querySelectorAll(`article :is(a[href], ${block}, ${picture}, video, audio)`)) {
    if (head?.contains(box) || box.closest('footer')) continue;
    const within = box.parentElement?.closest(block);
    if (box.matches('a')) {
      const who = within || isMention(box) ? null : blogOf(box, page);
      if (who && turns.at(-1)?.who !== who) turn(who);
      continue;
    }
    const now = turns.at(-1) ?? turn(poster);
    if (!box.matches(block)) now.media = now.media === 'video' ? 'video' : kindOf(box);
    else if (!within) {
      now.words = tidy(`${now.words ?? ''} ${wordsOf(box) ?? ''}`);
      for (const link of box.querySelectorAll('a[href]')) {
        const named = isMention(link) ? blogIn(link.getAttribute('href'), page) : null;
        if (named) now.mentions.push(named);
      }
    }
  }
  return turns.filter(({ words, media }) => words !== null || media !== null);
}
/** Whose words the item is: the last turn; by another than the poster, the poster only passed it on. */
interface Said {
  turn: Turn | null;
  before: Turn | null;
  poster: string | null;
}
const said = (root: Element, page: Page): Said => {
  const turns = turnsIn(root, page);
  return { turn: turns.at(-1) ?? null, before: turns.at(-2) ?? null, poster: posterOf(root, page) };
};

/** The page's state, as JSON in a script. [BG] for the script, [CODE] 2024 for what is in it */
function youIn(document: Document): string | null {
  const script = document.querySelector('script[id="___INITIAL_STATE___"]');
  try {
    const { queries } = JSON.parse(script?.textContent || '{}');
    const users: unknown[] = (queries?.queries ?? []).map((q: { state?: { data?: { user?: { name?: unknown } } } }) => {
      return q?.state?.data?.user?.name;
    });
    return users.find((name): name is string => typeof name === 'string' && name !== '') ?? null;
  } catch {
    return null; // unreadable: the page does not say
  }
}

/** [BG], addresses have held since 2023 */
const places: [RegExp, Surface][] = [
  [/^\/(?:dashboard(?:\/.*)?)?$/u, 'home'],
  [/^\/(?:search|tagged|explore)(?:\/|$)/u, 'search'],
  [/^\/(?:inbox|activity)(?:\/|$)/u, 'notifications'],
  [/^\/(?:blog\/view\/|@)?[a-z\d-]+\/\d+/u, 'thread'],
];
const surface = (page: Page): Surface =>
  places.find(([path]) => path.test(page.url.pathname))?.[1] ?? (blogIn(page.url.href, page) ? 'profile' : 'unknown');

export const tumblr: Adapter = {
  network: 'tumblr',
  surface,
  you: youIn,
  dialects: [
    {
      id: 'app',
      recognises: (document) => document.querySelector('[data-timeline], [data-timeline-id]') !== null,
      item,
      /** A post that your filters fold has no foot. [CODE] 2026 */
      isItem: (root) => root.querySelector('article footer') !== null,
      fields: {
        id: (root) => root.getAttribute('data-id'),
        url: (root, page) => {
          const address = root.querySelector('article header a[href]:has(time)')?.getAttribute('href');
          return address ? new URL(address, page.url).href : null;
        },
        handle: (root, page) => {
          const { turn, poster } = said(root, page);
          return turn?.who ?? poster;
        },
        text: (root, page) => said(root, page).turn?.words ?? null,
        /** Of a reblog, its own. [CODE] 2026 */
        postedAt: (root) => tidy(root.querySelector('article time[datetime]')?.getAttribute('datetime')),
        mentions: (root, page) => [...new Set(said(root, page).turn?.mentions ?? [])],
        repostedBy: (root, page) => {
          const { turn, poster } = said(root, page);
          return turn && poster && turn.who !== poster ? { handle: poster, name: null } : null;
        },
        quoted: (root, page) => {
          const { before } = said(root, page);
          return before && { handle: before.who, text: before.words };
        },
        media: (root, page) => said(root, page).turn?.media ?? null,
        /** Paid for by whom it is by. [BG] */
        promoted: (root) => (root.querySelector('article header use[href*="blaze"]') ? true : null),
        /** Of a dashboard of those you follow the page does not say what came in between. [CODE] 2026 */
        suggested: (root) => (root.closest('[data-timeline*="for_you"], [data-timeline-id*="for_you"]') ? true : null),
      },
      expected: ['id', 'handle', 'text', 'postedAt'],
      parts: { words: `article :is(${block})`, media: `article :is(${picture}, video, audio)` },
    },
  ],
};
