/**
 * Friendica, on any server, in its theme frio. Its templates have stood nearly as they are since 2018; nobody has seen a page
 * of it here. Evidence grade as in networks.md: SRC the software's own templates (stored versions up to 2024).
 *
 * The page states no language of a post, no kind of account and no zone of its times.
 */
import type { Surface } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { attr, has, oneOf, surfaceBy, tidy, wordsOf } from './readers.ts';

/** Posts and comments stand side by side in one list, each saying how deep it is. [SRC] */
const item = '.wall-item-container[class*="thread_level_"]';
/** [SRC] */
const words = '.wall-item-body';
const title = '.wall-item-title';
const author = 'a.wall-item-name-link';

const depth = (root: Element) => Number(/\bthread_level_(\d)/u.exec(root.className)?.[1] ?? 1);

/** `/profile/ana` on this server; elsewhere `host/profile/ana`, `host/@ana` or `host/users/ana`: then with the host. [SRC], [BG] for others */
function handleIn(address: string | null | undefined, page: Page): string | null {
  const raw = address && URL.canParse(address, page.url) ? new URL(address, page.url) : null;
  // Contacts lead through a redirect that names the profile.
  const told = raw?.searchParams.get('url');
  const url = told && URL.canParse(told) ? new URL(told) : raw;
  const [, name] = /^\/(?:profile\/|users\/|u\/|@)([^/]+)\/?$/u.exec(url?.pathname ?? '') ?? [];
  if (!url || !name) return null;
  return url.host === page.url.host ? name : `${name}@${url.host}`;
}
const handle = (root: Element, page: Page) => handleIn(root.querySelector(author)?.getAttribute('href'), page);
const text = (root: Element) =>
  tidy(
    [wordsOf(root.querySelector(title)), wordsOf(root.querySelector(words), 'img:not(.emoji, .smiley)')]
      .filter(Boolean)
      .join(' '),
  );

/** The nearest item before it that is less deep; from the seventh level on all are said to be of the seventh. [SRC] */
function parent(root: Element, page: Page): Element | null {
  const rows = [...page.document.querySelectorAll(item)];
  for (let at = rows.indexOf(root) - 1; at >= 0; at--) {
    const row = rows[at];
    if (row && depth(row) < depth(root)) return row;
  }
  return null;
}
const replyTo = (root: Element, page: Page) => {
  if (depth(root) < 2) return null;
  const above = parent(root, page);
  return { handle: above && handle(above, page), text: above && text(above) };
};

/** [SRC] */
const places: [RegExp, Surface][] = [
  [/^\/display\//u, 'thread'],
  [/^\/(?:network|community|channel)(?:\/|$)/u, 'home'],
  [/^\/profile\//u, 'profile'],
  [/^\/(?:search|notifications)(?:\/|$)/u, 'search'],
];
const surface = surfaceBy(places);

export const friendica: Adapter = {
  network: 'friendica',
  surface,
  /** No link in the bar says so in every version. */
  you: () => null,
  dialects: [
    {
      id: 'frio',
      recognises: (document) => document.querySelector(item) !== null,
      item,
      nested: true,
      fields: {
        id: (root) => /^item-(.+)$/u.exec(root.id)?.[1] ?? null,
        url: (root, page) => {
          const address = root.querySelector('a.plink')?.getAttribute('href');
          return address && URL.canParse(address, page.url) ? new URL(address, page.url).href : null;
        },
        handle,
        name: (root) => wordsOf(root.querySelector(author)),
        text,
        /** In words of the reader's own format where it is no ISO time. [SRC] */
        postedAt: (root, page) =>
          /^\d{4}-\d\d-\d\d.*$/u.exec(
            oneOf(attr('time.dt-published', 'datetime'), attr('a.time', 'title'))(root, page) ?? '',
          )?.[0] ?? null,
        replyTo,
        mentions: (root, page) => [
          ...new Set(
            [...root.querySelectorAll(`${words} a.mention, ${words} a.userinfo.mention`)].flatMap(
              (link) => handleIn(link.getAttribute('href'), page) ?? [],
            ),
          ),
        ],
        media: (root) =>
          root.querySelector(`:is(${words}) video`)
            ? 'video'
            : root.querySelector(`:is(${words}) audio`)
              ? 'audio'
              : root.querySelector(`:is(${words}) img:not(.emoji, .smiley)`)
                ? 'image'
                : null,
        promoted: () => false, // the software has no adverts, [SRC]
        audience: (root, page) => (has('.navicon.lock, .fa-lock')(root, page) ? 'circle' : null), // [SRC]
      },
      expected: ['id', 'url', 'handle', 'name', 'text'],
      parts: { words: `${title}, ${words}`, media: `${words} img, ${words} video` },
    },
  ],
};
