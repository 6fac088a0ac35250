/** Each software by each of its hints, and beside it a page that nearly has it. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { generic } from '@/lib/adapters/generic.ts';
import { softwareOf } from '@/lib/adapters/software.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head><title>t</title>${head}</head><body>${body}</body></html>`;
const state = (json: string) => `<script id="initial-state" type="application/json">${json}</script>`;
const comment = '<ol><li class="comment" id="comment-3"><p>Yes.</p></li></ol>';

const rows: { when: string; head?: string; body?: string; is: string | null }[] = [
  {
    when: 'Mastodon, by its state and frame',
    head: state('{"meta": {"domain": "quai.example"}}'),
    body: '<div id="mastodon"></div>',
    is: 'mastodon',
  },
  {
    when: 'a heading of that name, in a post about Mastodon',
    body: '<h2 id="mastodon">Mastodon</h2><p>Mastodon, Lemmy, Pleroma and Misskey.</p>',
    is: null,
  },
  {
    when: 'a post that shows the markup as code',
    body: '<pre>&lt;div id="mastodon"&gt; &lt;script id="initial-state"&gt;</pre>',
    is: null,
  },
  { when: 'a state of another application', head: state('{"user": 1}'), body: '<div id="mastodon"></div>', is: null },
  { when: 'a state that is broken off', head: state('{"meta": {'), body: '<div id="mastodon"></div>', is: null },
  {
    when: 'Lemmy, by its frame',
    body: '<div id="root"><div id="app" class="lemmy-site"><main></main></div></div>',
    is: 'lemmy',
  },
  {
    when: 'another application in a root',
    body: '<div id="root"><div id="app"><article class="post">Lemmy</article></div></div>',
    is: null,
  },
  { when: 'a list of Lemmy sites', body: '<ul><li class="lemmy-site">kelp.example</li></ul>', is: null },
  {
    when: 'Discourse, by generator',
    head: '<meta name="generator" content="Discourse 3.6.0.beta2 - https://github.com/discourse/discourse version 0a1b">',
    is: 'discourse',
  },
  { when: 'Discourse, by its set-up', head: '<meta id="data-discourse-setup" data-base-url="/">', is: 'discourse' },
  {
    when: 'a generator whose name merely begins so',
    head: '<meta name="generator" content="Discourseful 2">',
    is: null,
  },
  { when: 'a generator within the words', body: '<p><meta name="generator" content="Discourse 3"></p>', is: null },
  { when: 'Misskey, by name', head: '<meta name="application-name" content="Misskey">', is: 'misskey' },
  { when: 'Sharkey, by name', head: '<meta name="application-name" content="Sharkey">', is: 'misskey' },
  {
    when: 'a fork of another name, by its script',
    head: '<meta name="application-name" content="Kelpkey"><script id="misskey_meta" type="application/json">{}</script>',
    is: 'misskey',
  },
  { when: 'a reader for Misskey', head: '<meta name="application-name" content="Misskey Reader">', is: null },
  {
    when: 'Pleroma, by what it says without scripts',
    body: '<noscript>To use Pleroma, please enable JavaScript.</noscript><div id="app"></div>',
    is: 'pleroma',
  },
  {
    when: 'Akkoma, likewise',
    body: '<noscript>To use Akkoma, please enable JavaScript.</noscript><div id="app"></div>',
    is: 'pleroma',
  },
  {
    when: 'the sentence in a post',
    body: '<div id="app"><p>To use Pleroma, please enable JavaScript.</p></div>',
    is: null,
  },
  {
    when: 'another front end on the same server',
    body: '<noscript>To use Soapbox, please enable JavaScript.</noscript><div id="app"></div>',
    is: null,
  },
  { when: 'Friendica, by generator', head: '<meta name="generator" content="Friendica 2026.05">', is: 'friendica' },
  {
    when: 'a page about Friendica',
    head: '<meta name="description" content="Friendica 2026.05">',
    body: '<p>Friendica</p>',
    is: null,
  },
  { when: 'WordPress, by generator', head: '<meta name="generator" content="WordPress 6.8.1">', is: 'wordpress' },
  { when: 'WordPress, by its own link', head: '<link rel="https://api.w.org/" href="/wp-json/">', is: 'wordpress' },
  {
    when: 'WordPress that hides itself, by its comments',
    body: `${comment}<form id="commentform" action="https://kelp.example/wp-comments-post.php"></form>`,
    is: 'wordpress',
  },
  {
    when: 'a plugin of WordPress is no page of it',
    head: '<meta name="generator" content="WooCommerce 9.1">',
    is: null,
  },
  {
    when: 'comments of another software',
    body: `${comment}<form id="commentform" action="/comments"></form>`,
    is: null,
  },
  {
    when: 'a page built from WordPress, elsewhere',
    head: '<meta name="generator" content="Astro v5">',
    body: '<img src="/wp-content/uploads/a.jpg">',
    is: null,
  },
  {
    when: 'any site that says what stands on it',
    body: '<div itemscope itemtype="https://schema.org/Comment" id="c1"><b itemprop="author">Ana</b><p itemprop="text">The boat is back.</p></div>',
    is: 'generic',
  },
  {
    when: 'words of a standard without an item to read',
    body: '<div itemscope itemtype="https://schema.org/Comment"><p>The boat is back.</p></div>',
    is: null,
  },
  {
    when: 'a feed of articles that name nobody',
    body: '<div role="feed"><article><p>First ice.</p></article></div>',
    is: null,
  },
  { when: 'nothing', is: null },
];

test.each(rows)('$when', ({ head = '', body = '', is }) => {
  expect(softwareOf(new JSDOM(page(head, body), { url: 'https://kelp.example/' }).window.document, generic)).toBe(is);
});

test.each([
  ...['mastodon/home', 'mastodon/thread', 'misskey/home', 'misskey/home-sharkey-de', 'pleroma/home'],
  ...['pleroma/thread-akkoma-de', 'generic/microdata-thread', 'generic/aria-feed'],
])('the fixture %s', (name) => {
  const html = readFileSync(new URL(`../fixtures/${name}.html`, import.meta.url), 'utf8');
  const { url } = JSON.parse(/^<!--\s*(\{.*?\})\s*-->/u.exec(html)?.[1] ?? '');
  expect(softwareOf(new JSDOM(html, { url }).window.document, generic)).toBe(name.split('/')[0]);
});
