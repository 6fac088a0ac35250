/** Every network, one row each: what it is called and where its pages are. What reads them stands in a file of its own. */
import type { Network } from '../types.ts';
import type { Adapter } from './adapter.ts';
import { softwareOf } from './software.ts';

export interface NetworkRow {
  network: Network;
  /** As users know it; a proper name, the same in every language. */
  name: string;
  /** Match patterns asked of the browser; empty where the software runs on any host. */
  matches: readonly string[];
  /** It stands in a frame of other sites' pages. */
  inFrames?: boolean;
}

/** Those of fixed addresses first, then software that runs on any host, then what says in a standard's words what it holds. */
export const networks: readonly NetworkRow[] = [
  { network: 'x', name: 'X', matches: ['https://x.com/*', 'https://twitter.com/*'] },
  { network: 'linkedin', name: 'LinkedIn', matches: ['https://www.linkedin.com/*'] },
  { network: 'facebook', name: 'Facebook', matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'] },
  { network: 'instagram', name: 'Instagram', matches: ['https://www.instagram.com/*'] },
  { network: 'threads', name: 'Threads', matches: ['https://www.threads.com/*', 'https://www.threads.net/*'] },
  { network: 'bluesky', name: 'Bluesky', matches: ['https://bsky.app/*'] },
  {
    network: 'reddit',
    name: 'Reddit',
    matches: ['https://www.reddit.com/*', 'https://old.reddit.com/*', 'https://new.reddit.com/*'],
  },
  { network: 'youtube', name: 'YouTube', matches: ['*://*.youtube.com/*'] },
  { network: 'hackernews', name: 'Hacker News', matches: ['https://news.ycombinator.com/*'] },
  { network: 'tumblr', name: 'Tumblr', matches: ['*://*.tumblr.com/*'] },
  { network: 'vimeo', name: 'Vimeo', matches: ['*://vimeo.com/*'] },
  { network: 'disqus', name: 'Disqus', matches: ['*://disqus.com/*'], inFrames: true },
  { network: 'mastodon', name: 'Mastodon', matches: [] },
  { network: 'misskey', name: 'Misskey/Sharkey', matches: [] },
  { network: 'pleroma', name: 'Pleroma/Akkoma', matches: [] },
  { network: 'lemmy', name: 'Lemmy', matches: [] },
  { network: 'discourse', name: 'Discourse', matches: [] },
  { network: 'friendica', name: 'Friendica', matches: [] },
  { network: 'wordpress', name: 'WordPress', matches: [] },
  { network: 'generic', name: 'Other sites', matches: [] },
];

/** Null for what is none of ours. */
export const rowOf = (network: string | null | undefined): NetworkRow | null =>
  networks.find((row) => row.network === network) ?? null;

export const networkName = (network: string) => rowOf(network)?.name ?? network;

/** The file in the package that styles a network's items, and the one that reads them (wxt.config.ts). */
export const stylesheetOf = (network: Network) => `networks/${network}.css`;
export const adapterFileOf = (network: Network) => `networks/${network}.js`;
/** The one that makes a copy of a page for a report. */
export const saveFile = 'save.js';

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
/** Does a WebExtension match pattern (`*://*.example.org/*`) cover the address? Only `*` as scheme, host wildcards and paths. */
export function covers(pattern: string, url: URL): boolean {
  const [, scheme = '', sub = '', host = '', path = ''] = /^(\*|https?):\/\/(\*\.)?([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  if (!host || (scheme === '*' ? !/^https?:$/u.test(url.protocol) : url.protocol !== `${scheme}:`)) return false;
  if (url.host !== host && !(sub && url.host.endsWith(`.${host}`))) return false;
  return new RegExp(`^${escaped(path).replace(/\*/gu, '.*')}$`, 'u').test(url.pathname);
}

/** The network whose pages stand at an address that is its own; null: any software may run there. */
export const listedAt = (url: URL): Network | null =>
  networks.find(({ matches }) => matches.some((m) => covers(m, url)))?.network ?? null;

/**
 * The network of a page: by its address, else as the user had it recognised on this host before (`known`), else by what the document
 * shows, for software that runs on any host; `last` is asked as `softwareOf` says.
 */
export function networkAt(
  url: URL,
  document: Document | null,
  { known = null, last = null }: { known?: Network | null | undefined; last?: Adapter | null } = {},
): Network | null {
  const listed = listedAt(url);
  if (listed) return listed;
  const row = rowOf(known ?? (document && softwareOf(document, last)));
  return row?.matches.length === 0 ? row.network : null;
}
