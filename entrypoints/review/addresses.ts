/** Addresses of profiles, made of handles as networks write them. Nothing is asked of a network before you click. */
type Profile = (handle: string) => string | null;

/** `ana@server` on servers of one kind; without a server nobody knows which is meant. */
const onServer =
  (path: string): Profile =>
  (handle) => {
    const [name, host] = handle.split('@');
    return name && host ? `https://${host}/${path}${name}` : null;
  };

const profiles: Record<string, Profile> = {
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  friendica: onServer('profile/'),
  hackernews: (handle) => `https://news.ycombinator.com/user?id=${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  lemmy: onServer('u/'),
  // A handle does not tell whether it is a person's or an organisation's, which have different addresses.
  linkedin: (handle) => `https://www.linkedin.com/search/results/all/?keywords=${handle}`,
  mastodon: onServer('@'),
  misskey: onServer('@'),
  pleroma: onServer('users/'),
  reddit: (handle) => `https://www.reddit.com/user/${handle}`,
  threads: (handle) => `https://www.threads.com/@${handle}`,
  tumblr: (handle) => `https://www.tumblr.com/${handle}`,
  vimeo: (handle) => `https://vimeo.com/${handle}`,
  x: (handle) => `https://x.com/${handle}`,
  youtube: (handle) => `https://www.youtube.com/${/^UC[\w-]{22}$/u.test(handle) ? 'channel/' : '@'}${handle}`,
};

/** Null where it is not known; a name that stands for a handle is none. */
export const profileAddress = ({ network, handle }: { network: string; handle: string }): string | null =>
  /^[\w.@-]+$/u.test(handle) ? (profiles[network]?.(handle) ?? null) : null;
