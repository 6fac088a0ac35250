/**
 * Disqus, inside its frame on any site: the frame is a page of disqus.com, and knows nothing of the article around it. One
 * dialect: `data-role` attributes, which have held for ten years; classes only where there is none.
 * Evidence grades as in networks.md: CAP captured (2015-03), CODE markup in projects that copied it until 2020, BG unproven.
 *
 * Whoever is answered is named as the page shows the name, in `handle` too: the link to the comment above says no more.
 */
import type { Media } from '../types.ts';
import type { Adapter } from './adapter.ts';
import { localTime } from './dates.ts';
import { answersPer, countIn, tidy, wordsOf } from './readers.ts';

/** A comment and its answers. [CAP] 2015 */
const row = 'li[id^="post-"]';
/** The comment alone. [CAP] 2015 */
const item = `${row} > [data-role="post-content"]`;
const role = (name: string) => `[data-role="${name}"]`;
/** A link with an account, bare words without one. [CAP] 2015 · [CODE] 2016 */
const author = `${role('username')}, .post-byline .author`;
/** Set on what you wrote. [CODE] 2020 */
const mine = '.authored-by-session-user';

/** Somebody else's words, or a book's. [BG] */
const quotation = 'blockquote';

const nameOf = (root: Element | null) => wordsOf(root?.querySelector(author) ?? null, '.badge');
const handleOf = (root: Element) => tidy(root.querySelector(role('username'))?.getAttribute('data-username'));
const textOf = (root: Element | null) => wordsOf(root?.querySelector(role('message')) ?? null, quotation);
const whoOf = (root: Element) => handleOf(root) ?? nameOf(root)?.toLowerCase() ?? null;

/** The comment answered: the one that the link beside the name leads to, else the one it stands under. [CAP] 2015 */
function parentOf(root: Element): Element | null {
  const [, id] = /#comment-(\d+)$/u.exec(root.querySelector(role('parent-link'))?.getAttribute('href') ?? '') ?? [];
  const linked = id ? root.ownerDocument.getElementById(`post-${id}`) : null;
  const parent = linked ?? root.closest(row)?.parentElement?.closest(row) ?? null;
  return parent?.querySelector(`:scope > ${role('post-content')}`) ?? null;
}
/** An answer at the top answers the article, whose author the frame does not know. */
function replyTo(root: Element) {
  const parent = parentOf(root);
  const name = wordsOf(root.querySelector(role('parent-link'))) ?? nameOf(parent);
  return { handle: name, text: name === null ? null : textOf(parent) }; // a deleted one has a notice in place of words
}

const answersIn = answersPer(item, (one) => {
  const parent = parentOf(one);
  return [whoOf(one), parent && whoOf(parent)];
});

/** [CAP] 2015 for the list, [BG] for what stands in it */
const pictures = `${role('post-media-list')}, .post-media`;
function media(root: Element): Media | null {
  const within = (kind: string) => root.querySelector(`:is(${pictures}) :is(${kind})`) !== null;
  if (within('video, iframe')) return 'video';
  return within('img') ? 'image' : null;
}

export const disqus: Adapter = {
  network: 'disqus',
  surface: () => 'thread',
  /** By name, as those answered are: from a comment of your own, once there is one. [CODE] 2020 */
  you: (document) => nameOf(document.querySelector(mine)),
  dialects: [
    {
      id: 'embed',
      recognises: (document) => document.querySelector(`[id="post-list"], ${role('post-content')}`) !== null,
      item,
      /** Not one that was deleted, which has neither author nor time [CODE] 2016, nor one that a reader closed. [CODE] 2015 */
      isItem: (root) =>
        root.querySelector(`${author}, ${role('relative-time')}`) !== null &&
        !root.parentElement?.matches('.collapsed'),
      fields: {
        id: (root) => tidy(root.parentElement?.id),
        url: (root, page) => {
          const address = root.querySelector(role('relative-time'))?.getAttribute('href');
          return address ? new URL(address, page.url).href : null;
        },
        handle: handleOf,
        name: nameOf,
        text: textOf,
        /** In words, in your own time; read in English alone. [CAP] 2015 */
        postedAt: (root) =>
          localTime(
            root
              .querySelector(role('relative-time'))
              ?.getAttribute('title')
              ?.replace(/^\p{L}+, /u, ''),
          ),
        replyTo,
        /** [BG] */
        mentions: (root) =>
          [...root.querySelectorAll(`${role('message')} a.mention`)]
            .map((link) => tidy(link.textContent?.replace('@', '')))
            .filter((name) => name !== null),
        quoted(root) {
          const words = wordsOf(root.querySelector(`${role('message')} ${quotation}`));
          return words === null ? null : { handle: null, text: words };
        },
        media,
        poll: () => false,
        promoted: () => false, // adverts have frames of their own, [CAP] 2015
        suggested: () => false,
        counts(root) {
          const likes = countIn(root.querySelector(role('likes'))?.textContent); // [CAP] 2015
          return likes === null ? null : { replies: null, reposts: null, likes };
        },
        authorAnswersHere: (root, page) => answersIn(root, page).get(whoOf(root) ?? '') ?? 0,
        own: (root, { you }) => root.matches(mine) || (you === null ? null : false),
      },
      expected: ['id', 'url', 'name', 'text'],
      parts: { words: role('message'), media: pictures },
    },
  ],
};
