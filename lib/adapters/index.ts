/** Every network, one line each. */
import type { Adapter } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { x } from './x.ts';

export const adapters: readonly Adapter[] = [x, linkedin, bluesky, mastodon];

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
/** Does a WebExtension match pattern (`*://*.example.org/*`) cover the address? Only `*` as scheme, host wildcards and paths. */
export function covers(pattern: string, url: URL): boolean {
  const [, scheme = '', sub = '', host = '', path = ''] = /^(\*|https?):\/\/(\*\.)?([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  if (!host || (scheme === '*' ? !/^https?:$/u.test(url.protocol) : url.protocol !== `${scheme}:`)) return false;
  if (url.host !== host && !(sub && url.host.endsWith(`.${host}`))) return false;
  return new RegExp(`^${escaped(path).replace(/\*/gu, '.*')}$`, 'u').test(url.pathname);
}

/** The adapter of a page: by its address, else by what the document shows, for software that runs on any host. */
export const findAdapter = (url: URL, document: Document | null): Adapter | null =>
  adapters.find((a) => a.matches.some((m) => covers(m, url))) ??
  (document ? (adapters.find((a) => a.recognises?.(document)) ?? null) : null);
