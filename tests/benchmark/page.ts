/** The benchmark's pages: a list in a network's markup, at the network's own address. */
import { contentFrom } from './content.ts';
import { type List, listsFrom } from './lists.ts';
import { markupFrom } from './markup.ts';
import { type Rider, riderOf } from './observe.ts';

export const kinds = {
  absolute: { markup: 'x', url: 'https://x.com/home', what: 'absolute rows (X)' },
  shells: { markup: 'linkedin', url: 'https://www.linkedin.com/feed/', what: 'emptied shells (LinkedIn)' },
  window: { markup: 'bluesky', url: 'https://bsky.app/', what: 'recycled window (Bluesky)' },
  append: { markup: 'mastodon', url: 'https://mastodon.example/home', what: 'plain append (Mastodon)' },
} as const;
export type ListKind = keyof typeof kinds;

/** What the page's own script leaves for the measurements. */
export interface Bench {
  list: List;
  rider: Rider;
  /** Per insertion: how many items, and milliseconds until every observer's microtask had run. */
  mounts: [items: number, ms: number][];
}

const style = `
body{margin:0;font:15px/1.45 sans-serif;background:#fff;color:#12181c}
main{max-width:600px;margin:0 auto;min-height:100vh}
a{color:inherit;text-decoration:none}ul{margin:0;padding:0;list-style:none}img{width:40px;height:40px}
.item{padding:12px 16px;border-bottom:1px solid #e3e8eb}.who{font-weight:700}.meta{color:#56666f;font-weight:400}
.box{border:1px solid #d5dde1;border-radius:12px;padding:8px 12px;margin-top:8px}
.acts{display:flex;gap:48px;margin-top:8px;color:#56666f}.visually-hidden{position:absolute;clip-path:inset(50%)}
nav{position:absolute}`;

/** The frame around the list: what adapters know the page by, and who is signed in. `at` takes the list. */
const frames = {
  x: (
    at: string,
  ) => `<nav><a data-testid="AppTabBar_Profile_Link" href="/rowan_pell">Profile</a></nav><main role="main"><div data-testid="primaryColumn">
<div role="tablist"><a role="tab" aria-selected="false" href="/home"></a><a role="tab" aria-selected="true" href="/home"></a></div><section><div aria-label="Timeline">${at}</div></section></div></main>`,
  linkedin: (at: string) =>
    `<header id="global-nav"><img class="global-nav__me-photo" alt="Rowan Pell" style="display:none"></header><main id="main" aria-label="Main Feed">${at}</main>`,
  bluesky: (at: string) =>
    `<nav><a aria-label="Profile" role="link" href="/profile/rowan-pell.example">Profile</a></nav><main role="main"><div data-testid="homeScreen"><div data-testid="followingFeedPage"><div data-testid="followingFeedPage-feed-flatlist">${at}</div></div></div></main>`,
  mastodon: (at: string) =>
    `<div id="mastodon"><script id="initial-state" type="application/json">{"meta":{"me":"900","domain":"mastodon.example","locale":"en"},"accounts":{"900":{"id":"900","acct":"rowan","username":"rowan"}}}</script><main><div class="column"><div class="scrollable"><div role="feed" class="item-list">${at}</div></div></div></main></div>`,
};

export interface PageOf {
  kind: ListKind;
  /** Loads more as the reader scrolls; else only what a measurement adds. */
  endless?: boolean;
  /** Items in the first HTML, before any script. */
  inHtml?: number;
}

export function pageOf({ kind, endless = true, inHtml = 0 }: PageOf): string {
  const { markup } = kinds[kind];
  const html = markupFrom()[markup];
  const postAt = contentFrom();
  const wrap = {
    x: (inner: string) => `<div data-testid="cellInnerDiv">${inner}</div>`,
    linkedin: (inner: string) => `<div class="relative"><div class="ember-view occludable-update">${inner}</div></div>`,
    bluesky: (inner: string) => inner,
    mastodon: (inner: string) => `<article tabindex="-1" data-id="1">${inner}</article>`,
  }[markup];
  const first = Array.from({ length: inHtml }, (_, at) => wrap(html(postAt(at), postAt(at - 1)))).join('');
  const script = `
const mounts = [];
const mount = (items, insert) => {
  const from = performance.now();
  insert();
  queueMicrotask(() => mounts.push([items, performance.now() - from]));
};
const list = (${listsFrom})()[${JSON.stringify(kind)}]({
  root: document.getElementById('list'),
  html: (${markupFrom})()[${JSON.stringify(markup)}],
  postAt: (${contentFrom})(),
  mount,
  endless: ${endless},
});
window.bench = { list, rider: (${riderOf})(list), mounts };`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A list</title><style>${style}</style></head><body>${frames[markup](`<div id="list">${first}</div>`)}${inHtml > 0 ? '' : `<script>${script}</script>`}</body></html>`;
}
