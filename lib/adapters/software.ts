/**
 * Which software a site nobody listed runs on, by what its pages show of themselves: the generator they name, or markup that
 * no other page has. Nothing is asked of a server. Strict: a page that writes about a software is not one, so only the
 * head's own tags and the frame of the application count, never words or classes within what people wrote.
 *
 * Evidence grades as in networks.md: CAP rendered page (2026-11), SRC the software's own source (2026), BG unproven.
 */
import type { Network } from '../types.ts';
import type { Adapter } from './adapter.ts';

const meta = (document: Document, name: string) =>
  document.head?.querySelector(`meta[name="${name}" i]`)?.getAttribute('content')?.trim() ?? '';
const generatorIs = (name: string) => {
  const pattern = new RegExp(`^${name}(?: v?\\d|$)`, 'iu');
  return (document: Document) => pattern.test(meta(document, 'generator'));
};
const has = (selector: string) => (document: Document) => document.querySelector(selector) !== null;

/** Mastodon and its forks write their state into the page, beside the frame it is for. [CAP] 2026-11 */
function hasMastodonState(document: Document): boolean {
  const script = document.querySelector('script#initial-state[type="application/json"]');
  if (!script || !document.querySelector('div#mastodon')) return false;
  try {
    return typeof JSON.parse(script.textContent ?? '')?.meta === 'object';
  } catch {
    return false;
  }
}

/** What the page says to those without scripts. [SRC] 2020 to 2026 for Pleroma, [BG] for Akkoma, which renamed it */
const withoutScripts = /^To use (?:Pleroma|Akkoma), please enable JavaScript\.?$/u;
const saysPleroma = (document: Document) =>
  document.querySelector('body > div#app') !== null &&
  [...document.querySelectorAll('body > noscript')].some((el) => withoutScripts.test(el.textContent?.trim() ?? ''));

/** One hint that holds is enough; the first network that has one is it. */
const hints: { network: Network; shows: ((document: Document) => boolean)[] }[] = [
  { network: 'mastodon', shows: [hasMastodonState] },
  { network: 'lemmy', shows: [has('body > #root > #app.lemmy-site')] }, // [CAP] 2026-11
  { network: 'discourse', shows: [generatorIs('Discourse'), has('head > meta#data-discourse-setup')] }, // [SRC] 2026
  {
    network: 'misskey',
    // [SRC] 2026; forks keep the name of the script where they change their own
    shows: [
      (document) => /^(?:Misskey|Sharkey)$/iu.test(meta(document, 'application-name')),
      has('head > script#misskey_meta[type="application/json"]'),
    ],
  },
  { network: 'pleroma', shows: [saysPleroma] },
  { network: 'friendica', shows: [generatorIs('Friendica')] }, // [SRC] 2026
  {
    network: 'wordpress',
    shows: [
      generatorIs('WordPress'), // [CAP] 2026-11
      has('head > link[rel="https://api.w.org/"]'), // [CAP] 2026-11
      // Sites that take both away still have its comments, which only its own form can write. [CAP] 11 themes
      (document) =>
        has('form#commentform[action$="/wp-comments-post.php"]')(document) &&
        has('li.comment[id*="comment-"]')(document),
    ],
  },
];

/**
 * The software of a page, as the network whose adapter reads it; that of the `last` adapter asked where it recognises something;
 * null: none.
 */
export const softwareOf = (document: Document, last: Adapter | null = null): Network | null =>
  hints.find(({ shows }) => shows.some((shown) => shown(document)))?.network ??
  (last?.recognises?.(document) ? last.network : null);
