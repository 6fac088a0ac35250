/**
 * Pages of X and Bluesky with the structure that networks' pages have and invented words, plainly styled, served at the
 * networks' real addresses. One list of posts, so that both networks must come to the same counts.
 */

interface Post {
  id: string;
  name: string;
  handle: string;
  text: string;
  /** Handle and text of the row above that is answered. */
  answers?: boolean;
  repostedBy?: { name: string; handle: string };
  quote?: { name: string; handle: string; text: string };
  card?: { headline: string; domain: string };
  promoted?: boolean;
  picture?: boolean;
  replies?: number;
  /** What becomes of it at Balanced. */
  balanced: 'none' | 'label' | 'dim' | 'fold';
}

const you = 'rowan_pell';

export const posts: readonly Post[] = [
  {
    id: '1',
    name: 'Imke Sandoval',
    handle: 'imke_s',
    text: 'A heron has moved into the park pond. Does anybody know whether they stay over winter this far north?',
    picture: true,
    replies: 4,
    balanced: 'none',
  },
  {
    id: '2',
    name: 'Teo Blix',
    handle: 'teo_blix',
    text: 'Ours stayed two winters ago, as long as the outflow kept the water open. Did you see which side it roosts on?',
    answers: true,
    balanced: 'none',
  },
  {
    id: '3',
    name: 'Nordlane',
    handle: 'nordlane',
    text: 'The mesh kit that covers three floors. Shop now, two satellites for the price of one.',
    promoted: true,
    balanced: 'fold',
  },
  {
    id: '4',
    name: 'Growth Garden',
    handle: 'growthgarden',
    text: 'Tag a friend who needs to hear this today and follow for more',
    picture: true,
    balanced: 'fold',
  },
  {
    id: '5',
    name: 'Danica Prole',
    handle: 'danica_p',
    text: 'Museum hours for the holidays are online now.',
    repostedBy: { name: 'Teo Blix', handle: 'teo_blix' },
    card: { headline: 'Opening hours', domain: 'museum.example' },
    balanced: 'dim',
  },
  {
    id: '6',
    name: 'Ana Ferrari',
    handle: 'ana_ferrari',
    text: 'I would count the side doors too: with those the hall empties in four minutes, not seven. Am I missing the staircase?',
    quote: { name: 'Town Hall', handle: 'townhall', text: 'The new hall seats 300.' },
    balanced: 'none',
  },
  {
    id: '7',
    name: 'Moss & Fern',
    handle: 'mossfern',
    text: 'New blog post: ten mosses for a shady wall',
    card: { headline: 'Ten mosses for a shady wall', domain: 'mossfern.example' },
    balanced: 'dim',
  },
  {
    id: '8',
    name: 'Prize Pages',
    handle: 'prizepages',
    text: 'GIVEAWAY! Follow us, tag 3 friends and share this post to win a bicycle',
    balanced: 'fold',
  },
  {
    id: '9',
    name: 'Ravi Nair',
    handle: 'ravi_nair',
    text: `@${you} did the new pump arrive, or should I bring ours on Friday?`,
    balanced: 'none',
  },
  {
    id: '10',
    name: 'Lotte Brandt',
    handle: 'lotte_b',
    text: 'First week as a ferry hand. My gloves are still wet and I have learned eleven knots. Anyone else start over at forty?',
    replies: 12,
    balanced: 'none',
  },
  {
    id: '11',
    name: 'Puzzle Den',
    handle: 'puzzleden',
    text: 'You will not believe what they found behind this wall',
    card: { headline: 'What they found', domain: 'puzzleden.example' },
    balanced: 'fold',
  },
  {
    id: '12',
    name: 'Rowan Pell',
    handle: you,
    text: 'Does anybody have a spare music stand for Saturday?',
    balanced: 'none',
  },
];

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 150" width="100%" height="150" style="display:block;border-radius:12px"><rect width="520" height="150" fill="#7fb4c4"/><circle cx="410" cy="46" r="24" fill="#f3d27a"/><path d="M0 110 130 62l90 44 110-66 190 80v30H0z" fill="#3f7a5c"/></svg>`;
/** A column of rows, readable in light and dark. */
const shell = (title: string, body: string, dark: boolean) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>
body{margin:0;font:15px/1.45 system-ui,sans-serif;background:${dark ? '#0c0f12' : '#fff'};color:${dark ? '#e7e9ea' : '#12181c'}}
main{max-width:600px;margin:0 auto;min-height:100vh;border-inline:1px solid ${dark ? '#2a3238' : '#e3e8eb'}}
nav{position:absolute;inset-inline-start:12px;top:12px}a{color:inherit;text-decoration:none}
.item{padding:12px 16px;border-bottom:1px solid ${dark ? '#2a3238' : '#e3e8eb'}}
.who{font-weight:700}.meta,.who a+a{color:${dark ? '#8b98a0' : '#56666f'};font-weight:400}
.box{border:1px solid ${dark ? '#2a3238' : '#d5dde1'};border-radius:12px;padding:8px 12px;margin-top:8px}
.acts{display:flex;gap:48px;margin-top:8px;color:${dark ? '#8b98a0' : '#56666f'}}
button{all:unset;cursor:pointer}
</style></head><body>${body}</body></html>`;

const at = (id: string) => `2026-11-24T0${Number(id) % 10}:1${Number(id) % 6}:00.000Z`;

/** A row of X: structure after the captured pages of 2023 and October 2026. */
function xRow(post: Post): string {
  const { id, name, handle, text, answers, repostedBy, quote, card, promoted, replies = 0 } = post;
  const line = answers ? '<div style="width:2px;height:8px"></div>' : '';
  const social = repostedBy
    ? `<div class="meta"><svg width="14" height="14"><path d="M4.75 3.79l4.603 4.3"></path></svg><a href="/${repostedBy.handle}"><span data-testid="socialContext">${repostedBy.name} reposted</span></a></div>`
    : '';
  const time = promoted
    ? '<div><span class="meta">Ad</span></div>'
    : ` <a class="meta" href="/${handle}/status/210634907110572${id.padStart(4, '0')}"><time datetime="${at(id)}">3h</time></a>`;
  const words = escaped(text).replace(/@(\w+)/gu, '<span><a href="/$1">@$1</a></span>');
  const article = `<article class="item" data-testid="tweet" role="article" tabindex="0"><div><div><div><div><div>${line ? `<div>${line}</div>` : ''}</div></div>${social}</div>
<div class="who" data-testid="User-Name"><a href="/${handle}">${escaped(name)}</a> <a href="/${handle}">@${handle}</a>${promoted ? '' : time}</div>${promoted ? time : ''}
<div data-testid="tweetText" lang="en" dir="auto">${words}</div>
${post.picture ? `<div data-testid="tweetPhoto">${picture}</div>` : ''}
${quote ? `<div class="box" role="link" tabindex="0"><div data-testid="User-Name"><span>${quote.name}</span> <span>@${quote.handle}</span></div><div data-testid="tweetText">${quote.text}</div></div>` : ''}
${card ? `<div class="box" data-testid="card.wrapper"><a href="https://t.co/x${id}"><div data-testid="card.layoutSmall.detail"><div>${card.domain}</div><div>${card.headline}</div></div></a></div>` : ''}
<div class="acts" role="group" aria-label="${replies} replies, 5 likes"><button data-testid="reply" aria-label="${replies} Replies. Reply">↩ <span data-testid="app-text-transition-container">${replies || ''}</span></button><button data-testid="retweet" aria-label="0 reposts. Repost">⟳</button><button data-testid="like" aria-label="5 Likes. Like">♡ <span data-testid="app-text-transition-container">5</span></button></div>
</div></div></article>`;
  const pixels = ['top', 'right', 'bottom', 'left']
    .map((s) => `<div data-testid="${s}-impression-pixel"></div>`)
    .join('');
  return `<div data-testid="cellInnerDiv"><div><div>${promoted ? `<div data-testid="placementTracking">${pixels}${article}</div>` : article}</div></div></div>`;
}

export const xPage = (list: readonly Post[] = posts, dark = false) =>
  shell(
    'Home / X',
    `<nav><a data-testid="AppTabBar_Profile_Link" href="/${you}">Profile</a></nav><main role="main"><div data-testid="primaryColumn">
<div role="tablist"><a role="tab" aria-selected="false" href="/home"></a><a role="tab" aria-selected="true" href="/home"></a></div>
<section><h1 style="position:absolute;clip-path:inset(50%)">Timeline</h1><div aria-label="Timeline"><div>${list.map(xRow).join('\n')}</div></div></section></div></main>`,
    dark,
  );

const blueskyHandle = (handle: string) => `${handle.replace('_', '-')}.example`;

/** An item of Bluesky: structure after the captured page of September 2026 and the front end of August 2026. */
function blueskyItem(post: Post, before: Post | undefined): string {
  const { id, name, text, answers, repostedBy, quote, card, replies = 0 } = post;
  const handle = blueskyHandle(post.handle);
  const profile = `/profile/${handle}`;
  const repost = repostedBy
    ? `<a class="meta" href="/profile/${blueskyHandle(repostedBy.handle)}" aria-label="Reposted by ${repostedBy.name}"><svg width="14" height="14"><path d="M1 1h2"></path></svg> <span>Reposted by ${repostedBy.name}</span></a>`
    : '';
  const reply =
    answers && before
      ? `<div class="meta"><svg width="14" height="14"><path d="M1 1h2"></path></svg> <div dir="auto">Replied to <a href="/profile/${blueskyHandle(before.handle)}">${before.name}</a></div></div>`
      : '';
  const words = escaped(text).replace(
    /@(\w+)/gu,
    (_, h) => `<a href="/profile/${blueskyHandle(h)}">@${blueskyHandle(h)}</a>`,
  );
  return `<div class="item" role="link" tabindex="0" data-testid="feedItem-by-${handle}"><div>${repost}</div><div><div><a href="${profile}" role="link" aria-label="${name}'s avatar"><div data-testid="userAvatarImage"></div></a></div><div>
<div class="who"><a href="${profile}" role="link" aria-label="View profile">${escaped(name)}</a> <a href="${profile}" role="link" aria-label="View profile">@${handle}</a> <a class="meta" href="${profile}/post/3mwe2aymfh${id.padStart(2, 'a').replace('0', 'b').replaceAll('1', 'c')}t" role="link" aria-label="November 24, 2026 at 3:0${Number(id) % 10} PM">17h</a></div>${reply}
<div data-testid="contentHider-post"><div data-testid="postText" dir="auto" data-word-wrap="1">${words}</div></div>
${post.picture ? `<div data-expoimage="true"><img alt="" src="data:image/svg+xml,${encodeURIComponent(picture)}" style="width:100%"></div>` : ''}
${quote ? `<div class="box" role="link" tabindex="0" aria-label="Post by ${quote.name}"><div><span>${quote.name}</span> <span>@${blueskyHandle(quote.handle)}</span></div><div data-testid="postText">${quote.text}</div></div>` : ''}
${card ? `<a class="box" style="display:block" target="_blank" href="https://${card.domain}/a" aria-label="${card.headline}"><div><div dir="auto">${card.headline}</div><div dir="auto"></div><div dir="auto">${card.domain}</div></div></a>` : ''}
<div class="acts"><button data-testid="replyBtn" aria-label="Reply (${replies} replies)">↩ ${replies || ''}</button><button data-testid="likeBtn" aria-label="Like (5 likes)">♡ <span data-testid="likeCount">5</span></button></div></div></div></div>`;
}

/** Bluesky shows no adverts: the promoted post is left out. */
export const blueskyPosts = posts.filter((post) => !post.promoted);

export const blueskyPage = (list: readonly Post[] = blueskyPosts, dark = false) =>
  shell(
    'Home — Bluesky',
    `<nav><a aria-label="Profile" role="link" href="/profile/${blueskyHandle(you)}">Profile</a></nav><main role="main"><div data-testid="homeScreen"><div data-testid="followingFeedPage"><div data-testid="followingFeedPage-feed-flatlist">${list
      .map((post, i) => blueskyItem(post, list[i - 1]))
      .join('\n')}</div></div></div></main>`,
    dark,
  );
