/** Every network, one line each. */
import type { Network } from '../types.ts';
import type { Adapter } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { discourse } from './discourse.ts';
import { disqus } from './disqus.ts';
import { facebook } from './facebook.ts';
import { friendica } from './friendica.ts';
import { generic } from './generic.ts';
import { hackernews } from './hackernews.ts';
import { instagram } from './instagram.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { misskey } from './misskey.ts';
import { pleroma } from './pleroma.ts';
import { reddit } from './reddit.ts';
import { softwareOf } from './software.ts';
import { threads } from './threads.ts';
import { tumblr } from './tumblr.ts';
import { vimeo } from './vimeo.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Those of fixed addresses first, then software that runs on any host, then what says in a standard's words what it holds. */
export const adapters: readonly Adapter[] = [
  ...[x, linkedin, facebook, instagram, threads, bluesky, reddit, youtube, hackernews, tumblr, vimeo, disqus],
  ...[mastodon, misskey, pleroma, lemmy, discourse, friendica, wordpress],
  generic,
];

/** The file in the package that styles a network's items, one for each adapter (wxt.config.ts). */
export const stylesheetOf = (network: Network) => `networks/${network}.css`;

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
/** Does a WebExtension match pattern (`*://*.example.org/*`) cover the address? Only `*` as scheme, host wildcards and paths. */
export function covers(pattern: string, url: URL): boolean {
  const [, scheme = '', sub = '', host = '', path = ''] = /^(\*|https?):\/\/(\*\.)?([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  if (!host || (scheme === '*' ? !/^https?:$/u.test(url.protocol) : url.protocol !== `${scheme}:`)) return false;
  if (url.host !== host && !(sub && url.host.endsWith(`.${host}`))) return false;
  return new RegExp(`^${escaped(path).replace(/\*/gu, '.*')}$`, 'u').test(url.pathname);
}

/**
 * The adapter of a page: by its address, else as the user had it recognised on this host before (`known`), else by what the document
 * shows, for software that runs on any host.
 */
export function findAdapter(url: URL, document: Document | null, known: Network | null = null): Adapter | null {
  const listed = adapters.find((a) => a.matches.some((m) => covers(m, url)));
  if (listed) return listed;
  const network = known ?? (document && softwareOf(document));
  return adapters.find((a) => a.network === network && a.matches.length === 0) ?? null;
}
