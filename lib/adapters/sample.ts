/**
 * The sample timeline of the welcome page: markup of our own (components/SampleTimeline.tsx), read like any network's.
 * It is no network of the list: nothing is asked of the browser for it, and nothing met there is counted.
 */
import type { Adapter, Reader } from './adapter.ts';
import { always, attr, countIn, has, oneOf, text } from './readers.ts';

const part = (name: string) => `[data-part="${name}"]`;
const among =
  <T extends string>(values: readonly T[], read: Reader<string>): Reader<T> =>
  (root, page) =>
    values.find((v) => v === read(root, page)) ?? null;
const number =
  (name: string): Reader<number> =>
  (root, page) =>
    countIn(attr(part('counts'), name)(root, page));

const quoted =
  (name: string): Reader<{ handle: string | null; text: string | null }> =>
  (root, page) =>
    root.querySelector(part(name))
      ? { handle: attr(part(name), 'data-handle')(root, page), text: text(`${part(name)} q`)(root, page) }
      : null;

export const sample: Adapter = {
  network: 'sample',
  surface: () => 'home',
  you: () => 'you',
  dialects: [
    {
      id: 'sample',
      recognises: (document) => document.querySelector('article[data-sample-id]') !== null,
      item: 'article[data-sample-id]',
      fields: {
        id: attr(':self', 'data-sample-id'),
        handle: attr(part('author'), 'data-handle'),
        name: text(part('author')),
        kind: oneOf(among(['organisation', 'bot'], attr(part('author'), 'data-kind')), always('person')),
        text: text(part('text')),
        lang: attr(part('text'), 'lang'),
        replyTo: quoted('reply'),
        mentions: (root) =>
          [...root.querySelectorAll(`${part('text')} [data-mention]`)].map((m) => m.getAttribute('data-mention') ?? ''),
        repostedBy: (root, page) => {
          const handle = attr(part('repost'), 'data-handle')(root, page);
          return handle === null ? null : { handle, name: text(`${part('repost')} bdi`)(root, page) };
        },
        quoted: quoted('quote'),
        card: (root, page) =>
          root.querySelector(part('card')) && {
            headline: text(`${part('card')} strong`)(root, page),
            domain: attr(part('card'), 'data-domain')(root, page),
          },
        media: among(['image', 'video'], attr(part('media'), 'data-media')),
        poll: has(part('poll')),
        promoted: has(part('promoted')),
        suggested: has(part('suggested')),
        counts: (root, page) => ({
          replies: number('data-replies')(root, page),
          reposts: number('data-reposts')(root, page),
          likes: number('data-likes')(root, page),
        }),
        authorAnswersHere: number('data-answers'),
      },
      expected: ['id', 'handle', 'name', 'text', 'counts'],
      parts: { words: `${part('text')}, ${part('card')} strong`, media: part('media') },
    },
  ],
};
