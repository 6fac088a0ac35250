// @vitest-environment jsdom
import { h, render } from 'preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { SampleTimeline } from '@/components/SampleTimeline.tsx';
import { newHealth, readItem } from '@/lib/adapters/adapter.ts';
import { sample } from '@/lib/adapters/sample.ts';
import { classify } from '@/lib/classifier/classify.ts';
import { samplePosts } from '@/lib/locales/sample.ts';
import { levels } from '@/lib/settings.ts';
import { treat } from '@/lib/treatment.ts';
import { noContext, type TimelineItem } from '@/lib/types.ts';
import { speak } from './words.ts';

const [dialect] = sample.dialects;
if (!dialect) throw new Error('The sample has one dialect.');

describe.each(['en', 'de'] as const)('the sample timeline, %s', (lang) => {
  const posts = samplePosts[lang];
  const health = newHealth('sample', 'sample');
  let items: (TimelineItem | null)[] = [];
  beforeAll(async () => {
    await speak(lang);
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    render(h(SampleTimeline, { posts, lang }), root);
    const page = { document, url: new URL('https://extension.example/welcome.html'), you: sample.you(document) };
    items = [...document.querySelectorAll(dialect.item)].map((r) => readItem(r, sample, dialect, page, health));
  });
  const itemOf = (id: string) => items[posts.findIndex((p) => p.id === id)] as TimelineItem;

  test('forty posts of all kinds, each with its own id', () => {
    expect(posts.length).toBe(40);
    expect(new Set(posts.map((p) => p.id)).size).toBe(40);
    expect(new Set(posts.map((p) => p.label))).toEqual(new Set(['conversation', 'broadcast', 'click-bait']));
  });

  test.each(posts)('$id is read in full', (post) => {
    expect(itemOf(post.id)).toEqual({
      network: 'sample',
      id: post.id,
      url: null,
      surface: 'home',
      author: { handle: post.by.handle, name: post.by.name, kind: post.by.kind ?? 'person' },
      text: post.text,
      lang,
      postedAt: null,
      replyTo: post.replyTo
        ? { handle: post.replyTo.handle, text: post.replyTo.text, isYou: post.replyTo.handle === 'you' }
        : null,
      mentions: [...(post.text ?? '').matchAll(/@(\w+)/gu)].map((m) => m[1]),
      mentionsYou: post.text?.includes('@you') ?? false,
      repostedBy: post.repostedBy ?? null,
      quoted: post.quoted ? { handle: post.quoted.handle, text: post.quoted.text } : null,
      card: post.card ?? null,
      media: post.media ?? null,
      poll: Boolean(post.poll),
      promoted: Boolean(post.promoted),
      suggested: Boolean(post.suggested),
      counts: { replies: post.counts[0], reposts: post.counts[1], likes: post.counts[2] },
      authorAnswersHere: post.answers ?? null,
      own: false,
      audience: null,
    });
  });
  test('no reader threw', () => expect(health).toMatchObject({ items: 40, unreadable: 0, thrown: {} }));

  test('at least nine in ten get their label', () => {
    const wrong = posts.flatMap((post) => {
      const { label, signals } = classify(itemOf(post.id), noContext);
      return label === post.label ? [] : [`${post.id}: ${label} [${signals.map((s) => s.code)}], not ${post.label}`];
    });
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(4);
  });

  test.each(levels)('no conversation is more than labelled at %s', (level) => {
    const touched = posts
      .filter((p) => p.label === 'conversation')
      .filter((post) => {
        const item = itemOf(post.id);
        const { action } = treat(item, classify(item, noContext), { level, adjust: [], context: noContext });
        return action !== 'none' && action !== 'label';
      });
    expect(touched.map((p) => p.id)).toEqual([]);
  });
});
