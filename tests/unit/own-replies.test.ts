/** Composers of invented markup, one a network: what counts as an own reply, and what looks like one. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OwnReply, watchOwnReplies } from '@/lib/page/own-replies.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

interface Case {
  network: string;
  url?: string;
  html: string;
  field: string;
  submit?: string;
  enter?: 'plain' | 'ctrl';
  answers: string | null;
}
const item = '<article data-item="p1" data-testid="tweet"><button class="like">Like</button></article>';
const cases: Case[] = [
  {
    network: 'x',
    html: `<div role="dialog">${item}<div data-testid="tweetTextarea_0" contenteditable="true"></div><button data-testid="tweetButton">Reply</button></div>`,
    field: '[data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButton"]',
    enter: 'ctrl',
    answers: 'p1',
  },
  {
    network: 'linkedin',
    html: '<div data-item="p2"><button class="like">Like</button><form><div role="textbox" aria-label="Text editor for creating a comment"></div><button type="submit">Comment</button></form></div>',
    field: '[role="textbox"]',
    submit: '[type="submit"]',
    answers: 'p2',
  },
  {
    network: 'bluesky',
    html: `<div role="dialog"><button class="like"></button><div class="ProseMirror"></div><button data-testid="composerPublishBtn" aria-label="Publish reply">Reply</button></div>`,
    field: '.ProseMirror',
    submit: '[data-testid="composerPublishBtn"]',
    enter: 'ctrl',
    answers: null,
  },
  {
    network: 'mastodon',
    html: '<form class="compose-form"><div class="reply-indicator" data-item="p3"></div><button type="button" class="like"></button><textarea class="autosuggest-textarea__textarea"></textarea><button type="submit">Reply</button></form>',
    field: 'textarea',
    submit: '[type="submit"]',
    enter: 'ctrl',
    answers: 'p3',
  },
  {
    network: 'facebook',
    html: '<div data-item="p4"><div role="button" class="like">Like</div><form role="presentation"><div role="textbox"></div></form></div>',
    field: '[role="textbox"]',
    enter: 'plain',
    answers: 'p4',
  },
  {
    network: 'reddit',
    html: '<div data-item="p5"><button class="like"></button><form class="usertext"><textarea></textarea><button class="save" type="submit">save</button></form></div>',
    field: 'textarea',
    submit: '.save',
    answers: 'p5',
  },
  {
    network: 'youtube',
    html: '<div data-item="p6"><button class="like"></button><ytd-commentbox><div id="contenteditable-root"></div><div id="submit-button"><button>Reply</button></div></ytd-commentbox></div>',
    field: '[id="contenteditable-root"]',
    submit: '[id="submit-button"] button',
    enter: 'ctrl',
    answers: 'p6',
  },
  {
    network: 'instagram',
    html: '<article data-item="p7"><button class="like"></button><form><textarea></textarea><div role="button">Post</div></form></article>',
    field: 'textarea',
    submit: 'form [role="button"]',
    enter: 'plain',
    answers: 'p7',
  },
  {
    network: 'hackernews',
    html: '<button class="like"></button><form action="comment"><textarea></textarea><input type="submit" value="reply"></form>',
    field: 'textarea',
    submit: '[type="submit"]',
    answers: null,
  },
  {
    network: 'wordpress',
    html: '<li data-item="p8"><button class="like"></button><form id="commentform" action="/wp-comments-post.php"><textarea id="comment"></textarea><input type="submit" name="submit"></form></li>',
    field: 'textarea',
    submit: '[name="submit"]',
    answers: 'p8',
  },
  {
    network: 'disqus',
    html: '<li data-item="p9"><a class="like"></a><form class="reply"><div contenteditable="true"></div><button type="button" class="submit">Post</button></form></li>',
    field: '[contenteditable]',
    submit: '.submit',
    answers: 'p9',
  },
  {
    network: 'lemmy',
    url: 'https://kelp.example/post/1',
    html: '<li data-item="p10"><button class="like"></button><form><textarea></textarea><button type="submit">Post</button></form></li>',
    field: 'textarea',
    submit: '[type="submit"]',
    answers: 'p10',
  },
  {
    network: 'discourse',
    url: 'https://kelp.example/t/leim/7',
    html: '<button class="like"></button><div id="reply-control"><textarea></textarea><button class="create">Reply</button></div>',
    field: 'textarea',
    submit: '.create',
    enter: 'ctrl',
    answers: null,
  },
  {
    network: 'misskey',
    html: '<button class="like"></button><div><header><button data-cy-open-post-form-submit><i class="ti ti-arrow-back-up"></i></button></header><div><textarea data-cy-post-form-text></textarea></div></div>',
    field: 'textarea',
    submit: '[data-cy-open-post-form-submit]',
    enter: 'ctrl',
    answers: null,
  },
  {
    network: 'pleroma',
    html: '<div data-item="p11"><button class="like"></button><div class="reply-form"><div class="post-status-form"><button id="reply-or-quote-option-1-quote" aria-checked="false"></button><textarea class="form-post-body"></textarea><div class="form-bottom"><button class="post-button">Post</button></div></div></div></div>',
    field: 'textarea',
    submit: '.post-button',
    enter: 'ctrl',
    answers: 'p11',
  },
];

function open({ network, url = 'https://kelp.example/', html, field: where }: Case) {
  const { window } = new JSDOM(`<main>${html}</main>`, { url });
  const { document } = window;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('AbortController', window.AbortController);
  const replies: OwnReply[] = [];
  const stop = new AbortController();
  watchOwnReplies({
    document,
    network,
    itemAt: (element) => {
      const key = element.closest('[data-item]')?.getAttribute('data-item');
      return key ? { key, handle: 'ana' } : null;
    },
    onReply: (reply) => replies.push(reply),
    signal: stop.signal,
  });
  document.addEventListener('submit', (event) => event.preventDefault());
  const field = document.querySelector(where) as HTMLElement;
  const write = (text: string) => {
    if ('value' in field) field.value = text;
    else field.textContent = text;
  };
  const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
  const enter = (ctrlKey: boolean) =>
    field.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter', ctrlKey, bubbles: true }));
  const type = () => field.dispatchEvent(new window.Event('input', { bubbles: true }));
  return { document, window, replies, stop, field, write, click, enter, type };
}
const wait = (ms = 1_000) => vi.advanceTimersByTimeAsync(ms);

describe.each(cases)('$network', (one) => {
  const send = (page: ReturnType<typeof open>) => (one.submit ? page.click(one.submit) : page.enter(false));
  test('sent, and the composer empties: one reply, to the item it answers', async () => {
    const page = open(one);
    page.write('Yes, at seven.');
    send(page);
    await wait();
    expect(page.replies).toEqual([]);
    page.write('');
    await wait();
    expect(page.replies).toMatchObject([{ itemKey: one.answers, to: one.answers && 'ana' }]);
    await wait(20_000);
    expect(page.replies).toHaveLength(1);
  });
  test('sent, and the composer is gone', async () => {
    const page = open(one);
    page.write('Yes, at seven.');
    send(page);
    page.field.remove();
    await wait();
    expect(page.replies).toHaveLength(1);
  });
  test('sending fails: the words stay, and are cleared by hand later', async () => {
    const page = open(one);
    page.write('Yes, at seven.');
    send(page);
    await wait(2_000);
    page.type();
    page.write('');
    await wait(20_000);
    expect(page.replies).toEqual([]);
  });
  test('sending fails for good', async () => {
    const page = open(one);
    page.write('Yes, at seven.');
    send(page);
    await wait(11_000);
    page.write('');
    await wait();
    expect(page.replies).toEqual([]);
  });
  test('a like, with words in the composer or without', async () => {
    const page = open(one);
    page.click('.like');
    page.write('Yes, at seven.');
    page.click('.like');
    page.write('');
    page.field.remove();
    await wait();
    expect(page.replies).toEqual([]);
  });
  test('an empty composer is not sent, and none is seen once switched off', async () => {
    const page = open(one);
    send(page);
    page.field.remove();
    const off = open(one);
    off.stop.abort();
    off.write('Yes.');
    send(off);
    off.write('');
    await wait();
    expect([...page.replies, ...off.replies]).toEqual([]);
  });
});

test.each(cases.filter(({ enter }) => enter))('$network: by the keyboard', async (one) => {
  const page = open(one);
  page.write('Yes.');
  if (one.enter === 'ctrl') page.enter(false);
  page.write('');
  await wait();
  expect(page.replies).toEqual([]);
  page.write('Yes.');
  page.enter(one.enter === 'ctrl');
  page.write('');
  await wait();
  expect(page.replies).toHaveLength(1);
});

test.each([
  { when: 'a post of your own on X', network: 'x', html: cases[0]?.html.replace(item, '') ?? '' },
  {
    when: 'a post of your own on Mastodon',
    network: 'mastodon',
    html: cases[3]?.html.replace('reply-indicator', 'quote') ?? '',
  },
  { when: 'a new topic', network: 'discourse', url: 'https://kelp.example/latest', html: cases[12]?.html ?? '' },
  {
    when: 'a quote, or a note of your own, on Misskey',
    network: 'misskey',
    html: cases[13]?.html.replace('ti-arrow-back-up', 'ti-quote') ?? '',
  },
  { when: 'a quote on Pleroma', network: 'pleroma', html: cases[14]?.html.replace('"false"', '"true"') ?? '' },
  { when: 'a network whose composer nobody knows', network: 'generic', html: cases[1]?.html ?? '' },
])('no reply: $when', async ({ network, url, html }) => {
  const like = cases.find((one) => one.network === network) ?? cases[1];
  const page = open({ ...(like as Case), network, html, ...(url ? { url } : {}) });
  page.write('A thought.');
  page.click(like?.submit ?? '');
  page.write('');
  await wait();
  expect(page.replies).toEqual([]);
});

test('a form that leaves the page counts as it leaves, unless nothing was sent', async () => {
  const one = cases.find(({ network }) => network === 'hackernews') as Case;
  for (const sent of [true, false]) {
    const page = open(one);
    page.write('Yes.');
    page.document.addEventListener('submit', (event) => event.stopPropagation(), { capture: true });
    page.click('[type="submit"]');
    const form = page.document.querySelector('form');
    if (sent) {
      const event = new page.window.Event('submit', { bubbles: false });
      Object.defineProperty(event, 'target', { value: form });
      page.window.dispatchEvent(event);
    }
    page.window.dispatchEvent(new page.window.Event('pagehide'));
    expect(page.replies).toHaveLength(sent ? 1 : 0);
  }
});
