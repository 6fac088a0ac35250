/**
 * Vimeo, comments under a video. The evidence is nearly none: nobody who keeps up a reader of these comments was found in 2026,
 * and no page was captured. All of it is [BG] as graded in networks.md, unproven: that a comment's anchor is `comment_` and a
 * number, as its address ends, and what any page does with people, times and paragraphs. What does not look so is left alone,
 * so on today's pages this adapter may well read nothing; it is mended with one saved page.
 */
import type { Adapter, Page } from './adapter.ts';
import { answersPer, tidy, wordsOf } from './readers.ts';

/** [BG] for all below */
const item = ':is(article, li, div, section)[id^="comment_"]';

/** Matches that are the comment's own, not an answer's within it. */
const own = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].filter((found) => found.closest(item) === root);

/** A person's page: one name, or `user` and a number; the face before it is a link as well. */
const person = 'a[href]:not([href*="#"])';
const nameIn = (address: string | null, { url }: Page) => {
  const { host, pathname } = new URL(address ?? '', url);
  return /(?:^|\.)vimeo\.com$/u.test(host) ? (/^\/([a-z][\w-]*)\/?$/iu.exec(pathname)?.[1] ?? null) : null;
};
function author(root: Element, page: Page): Element | null {
  const links = own(root, person).filter((link) => !link.closest('p') && tidy(link.textContent) !== null);
  return links.find((link) => nameIn(link.getAttribute('href'), page) !== null) ?? null;
}
const handle = (root: Element, page: Page) => nameIn(author(root, page)?.getAttribute('href') ?? null, page);
const text = (root: Element) =>
  tidy(
    own(root, 'p')
      .map((paragraph) => wordsOf(paragraph, 'time'))
      .join(' '),
  );

const above = (root: Element) => root.parentElement?.closest(item) ?? null;
/** An answer stands within the comment it answers, or in a list beneath it that is no part of it; then nobody is named. */
function replyTo(root: Element, page: Page) {
  const parent = above(root);
  if (parent) return { handle: handle(parent, page), text: text(parent) };
  return { handle: null, text: wordsOf(page.document.querySelector('h1')) };
}

const answersIn = answersPer(item, (one, page) => {
  const parent = above(one);
  return [handle(one, page), parent && handle(parent, page)];
});

export const vimeo: Adapter = {
  network: 'vimeo',
  surface: ({ url }) =>
    /^\/(?:channels\/[^/]+\/|groups\/[^/]+\/videos\/)?\d+/u.test(url.pathname) ? 'thread' : 'unknown',
  you: () => null, // not known where the page says it
  dialects: [
    {
      id: 'comments',
      recognises: (document) => document.querySelector(item) !== null,
      item,
      nested: true,
      /** Nor a form, nor what a deleted comment leaves: nobody is named there. */
      isItem: (root) => /^comment_\d+$/u.test(root.id) && own(root, person).length > 0,
      fields: {
        id: (root) => root.id,
        url: (root, { url }) => new URL(`#${root.id}`, url).href,
        handle,
        name: (root, page) => wordsOf(author(root, page)),
        text,
        postedAt: (root) => tidy(own(root, 'time[datetime]')[0]?.getAttribute('datetime')),
        replyTo,
        media: () => null,
        poll: () => false,
        promoted: () => false,
        suggested: () => false,
        authorAnswersHere: (root, page) => answersIn(root, page).get(handle(root, page) ?? '') ?? 0,
      },
      expected: ['id', 'url', 'handle', 'text'],
      parts: { words: `${item} p`, media: `${item} figure` },
    },
  ],
};
