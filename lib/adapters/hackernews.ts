/**
 * Hacker News. One dialect: tables, nearly unchanged since 2007. A story is a row with its score and author in the next one;
 * comments are rows side by side, how deep each stands its indent says. Evidence grades as in networks.md: CAP captured (2020-07,
 * 2024-02; a snippet of 2026-03 agrees), BG unproven. The site is in English alone and follows nobody.
 */
import type { Surface, TimelineItem } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { countIn, domainOf, oneOf, part, surfaceBy, text, tidy, wordsOf } from './readers.ts';

/** A story or a comment. [CAP] 2020-07, 2024-02 */
const item = 'tr.athing';
/** [CAP] 2024-02; until 2022 the link had a class of its own [CAP] 2020-07 */
const title = '.titleline > a, a.storylink';
/** [CAP] 2024-02; a deleted or flagged comment has none, only a word in its place [BG] */
const words = '.commtext';
const person = 'a.hnuser, a[href^="user?id="]'; // by class, else by address. [CAP] 2020-07, 2024-02
/** The opened story or comment. [CAP] 2024-02 */
const opened = 'table.fatitem';

const isComment = (root: Element) => root.querySelector('.comment, .commtext') !== null;
/** Where author, score and age of an item stand: of a story in the next row. [CAP] 2020-07, 2024-02 */
const head = (root: Element): Element =>
  isComment(root) ? root : (root.nextElementSibling?.querySelector('.subtext')?.parentElement ?? root);
const inHead =
  <T>(read: (box: Element, page: Page) => T | null) =>
  (root: Element, page: Page) =>
    read(head(root), page);

const handle = inHead(part(person, 'href', /[?&]id=([\w-]+)/u));
/** What its author says: the headline and, where opened, the words below it [BG]; or the comment, until 2020 with its buttons inside [BG]. */
function textOf(root: Element): string | null {
  if (isComment(root)) return wordsOf(root.querySelector(words), '.reply');
  const below = root.closest(opened)?.querySelector('.toptext') ?? null;
  return tidy([wordsOf(root.querySelector(title)), wordsOf(below)].filter(Boolean).join(' '));
}

/** An advert: a story without score and author, which leads to no person. [CAP] networks.md 8; its form "Acme (YC W24) is hiring" [BG] */
const isAdvert = (root: Element) =>
  !isComment(root) && head(root) !== root && head(root).querySelector(`.score, ${person}`) === null;
const advertiser = (root: Element, page: Page): string | null => {
  const link = root.querySelector(title);
  return (
    /^(.{1,60}?) \(YC [A-Z]\d\d\)/u.exec(wordsOf(link) ?? '')?.[1] ?? domainOf(link?.getAttribute('href'), page) ?? null
  );
};

/** In an attribute; until 2021 the width of an empty picture alone, 40 a step. [CAP] 2024-02, 2020-07 */
const indent = (root: Element): number | null => {
  const cell = root.querySelector('td.ind');
  const width = cell?.querySelector('img')?.getAttribute('width');
  return countIn(cell?.getAttribute('indent')) ?? (width ? Number(width) / 40 : null);
};

interface Thread {
  rows: Set<Element>;
  parents: Map<Element, Element>;
  answers: Map<string, number>;
}
const threads = new WeakMap<Document, Thread>();
/** Who answers whom on this page: found anew when a row is read that was not there. */
function threadOf(root: Element, page: Page): Thread {
  const known = threads.get(page.document);
  if (known?.rows.has(root)) return known;
  const thread: Thread = {
    rows: new Set(page.document.querySelectorAll(item)),
    parents: new Map(),
    answers: new Map(),
  };
  threads.set(page.document, thread);
  const above: Element[] = [];
  for (const row of thread.rows) {
    const deep = row.closest(opened) ? 0 : (indent(row) ?? -2) + 1;
    if (deep < 0) continue; // away from its thread
    const parent = above[deep - 1];
    above.length = deep;
    above[deep] = row;
    if (parent) thread.parents.set(row, parent);
    const who = handle(row, page);
    const to = parent ? handle(parent, page) : null;
    if (who && to && who !== to && isItem(row)) thread.answers.set(who, (thread.answers.get(who) ?? 0) + 1);
  }
  return thread;
}

/** Not what is folded, deleted or flagged: there a comment has no words, or not in sight. [CAP] 2024-02, [BG] */
const isItem = (root: Element) =>
  !root.matches('.noshow, .coll') && (!root.querySelector('.comment') || root.querySelector(words) !== null);

const places: [RegExp, Surface][] = [
  [/^\/item$/u, 'thread'],
  [/^\/(?:user|submitted|threads|favorites|upvoted|hidden)$/u, 'profile'],
  [
    /^\/(?:|news|newest|front|ask|show|shownew|jobs|best|active|pool|invited|launches|noobstories|noobcomments|newcomments|bestcomments|classic|from|over)$/u,
    'home',
  ],
];
const surface = surfaceBy(places);

type Counts = TimelineItem['counts'];
/** The score of a comment is shown to its author alone [BG]; "159 comments" is the last link [CAP] 2020-07, 2024-02. */
function counts(root: Element): Counts | null {
  const links = isComment(root) ? [] : [...head(root).querySelectorAll('a[href^="item?id="]')];
  const all = {
    replies: countIn(links.filter((link) => !link.closest('.age')).at(-1)?.textContent),
    reposts: null,
    likes: countIn(head(root).querySelector('.score')?.textContent),
  };
  return all.replies === null && all.likes === null ? null : all;
}

/** The title is UTC without saying so, since 2024 with the epoch behind it. [CAP] 2024-02, [BG] */
function postedAt(root: Element): string | null {
  const [, said = '', epoch] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?: (\d{9,11}))?$/u.exec(
      head(root).querySelector('.age')?.getAttribute('title') ?? '',
    ) ?? [];
  if (!said) return null;
  return new Date(epoch ? Number(epoch) * 1000 : `${said}Z`).toISOString();
}

export const hackernews: Adapter = {
  network: 'hackernews',
  surface,
  you: (document) => tidy(document.querySelector('a#me')?.textContent), // [CAP] networks.md 8
  dialects: [
    {
      id: 'tables',
      recognises: (document) => document.querySelector('#hnmain') !== null, // [CAP] 2020-07, 2024-02
      item,
      isItem,
      fields: {
        id: (root) => tidy(root.id),
        url: (root, page) => (root.id ? new URL(`/item?id=${root.id}`, page.url).href : null),
        handle,
        name: oneOf(inHead(text(person)), (root, page) => (isAdvert(root) ? advertiser(root, page) : null)),
        text: textOf,
        postedAt,
        /** Of a comment outside its thread the page only says that it is one. [CAP] 2024-02 */
        replyTo(root, page) {
          if (!isComment(root)) return null;
          const parent = threadOf(root, page).parents.get(root);
          return { handle: parent ? handle(parent, page) : null, text: parent ? textOf(parent) : null };
        },
        card(root, page) {
          const link = isComment(root) ? null : root.querySelector(title);
          const domain = domainOf(link?.getAttribute('href'), page);
          return domain ? { headline: wordsOf(link), domain } : null;
        },
        promoted: isAdvert,
        suggested: () => false, // everybody sees the same
        counts,
        authorAnswersHere(root, page) {
          const who = handle(root, page);
          return who && surface(page) === 'thread' ? (threadOf(root, page).answers.get(who) ?? 0) : null;
        },
        audience: () => 'public',
      },
      expected: ['id', 'url', 'handle', 'name', 'text'],
      parts: { words: `.titleline, .storylink, ${words}`, media: ':not(*)' },
    },
  ],
};
