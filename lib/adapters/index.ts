/** What reads each network (networks.ts), one line each. A page gets its own alone, as a file (wxt.config.ts). */
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
import { threads } from './threads.ts';
import { tumblr } from './tumblr.ts';
import { vimeo } from './vimeo.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

export const adapters: readonly Adapter[] = [
  ...[x, linkedin, facebook, instagram, threads, bluesky, reddit, youtube, hackernews, tumblr, vimeo, disqus],
  ...[mastodon, misskey, pleroma, lemmy, discourse, friendica, wordpress],
  generic,
];

/** The adapter of a network; null where none reads it. */
export const adapterOf = (network: Network | null): Adapter | null =>
  adapters.find((adapter) => adapter.network === network) ?? null;
