/** Each page of tests/fixtures/ is saved, and the copy is read by the same adapter as the page was. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Adapter, newHealth, type Page, readItem } from '@/lib/adapters/adapter.ts';
import { routes, savePage } from '@/lib/adapters/save.ts';
import type { TimelineItem } from '@/lib/types.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const adapterFile = (network: string) => new URL(`../../lib/adapters/${network}.ts`, import.meta.url);
const networks = readdirSync(fixtures).filter((network) => existsSync(adapterFile(network)));

function open(html: string) {
  const { url } = JSON.parse(/^<!--\s*(\{.*?\})\s*-->/u.exec(html)?.[1] ?? '') as { url: string };
  return { document: new JSDOM(html, { url }).window.document, url: new URL(url) };
}
function readAll(adapter: Adapter, html: string): TimelineItem[] {
  const { document, url } = open(html);
  const page: Page = { document, url, you: adapter.you(document) };
  const dialect = adapter.dialects.find((d) => d.recognises(document));
  const health = newHealth(adapter.network, dialect?.id ?? '');
  return dialect
    ? [...document.querySelectorAll(dialect.item)].flatMap(
        (root) => readItem(root, adapter, dialect, page, health) ?? [],
      )
    : [];
}

/** An item without its words: what is null, what is not, and what holds no words. */
const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shape);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shape(v)]));
  return typeof value === 'string' ? 'words' : typeof value === 'number' ? 'a number' : value;
};
const plain = ({ network, surface, lang, media, audience, author }: TimelineItem) => ({
  network,
  surface,
  lang,
  media,
  audience,
  kind: author.kind,
});

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
/** Beginnings of addresses, and a machine's name, are no words of anybody. */
const longWords = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !['http', 'https', 'example', 'automoderator'].includes(word),
  );
const names = ({ author, replyTo, quoted, repostedBy, mentions }: TimelineItem) =>
  strings([author.handle, author.name, replyTo?.handle, quoted?.handle, repostedBy, mentions]).flatMap(longWords);
const texts = ({ text, replyTo, quoted, card }: TimelineItem) => strings([text, replyTo?.text, quoted?.text, card]);

/** What a person or a machine could read off a page: each text, each attribute that holds words, each part of an address. */
function readable(html: string): string[] {
  const { document } = open(html);
  const found: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) found.push(node.nodeValue ?? '');
    if (node.nodeType === 1)
      for (const { name, value } of (node as Element).attributes) {
        if (/^(?:href|src|action)$/u.test(name) || /^(?:https?:\/)?\//u.test(value))
          found.push(...value.split(/[/?&=#]/u).filter((part) => !routes.has(part)));
        else if (!/^(?:class|role|type|rel|item\w+|d|style|dir|name|for)$/u.test(name)) found.push(value);
      }
    for (const child of [...node.childNodes, ...((node as HTMLTemplateElement).content?.childNodes ?? [])]) walk(child);
  };
  walk(document);
  return found.map((text) => text.trim());
}

/** What cannot be read from a copy, and why. */
const apart: Record<string, string> = {
  'facebook/home.html': 'the letters of one label are put in order by a live page alone',
  'wordpress/thread-fr.html': 'somebody wrote to "@tous", everybody: the word is that person\'s and goes',
};

test('nothing of ours is in a copy', async () => {
  const { mastodon } = await import('../../lib/adapters/mastodon.ts');
  const { document, url } = open(readFileSync(new URL('mastodon/home.html', fixtures), 'utf8'));
  for (const [i, root] of [...document.querySelectorAll('article')].entries()) {
    root.setAttribute('data-tl-look', 'dim');
    root.append(Object.assign(document.createElement('span'), { id: `ours-${i}` }));
    root.lastElementChild?.setAttribute('data-tl-own', '');
  }
  expect(savePage(document, mastodon, url)).not.toMatch(/data-tl|ours-/u);
});

for (const network of networks) {
  const { [network]: adapter } = (await import(`../../lib/adapters/${network}.ts`)) as Record<string, Adapter>;
  if (!adapter) throw new Error(`lib/adapters/${network}.ts exports no ${network}`);
  const pages = readdirSync(new URL(`${network}/`, fixtures))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(new URL(`${network}/${file}`, fixtures), 'utf8');
      const { document, url } = open(html);
      return { page: file, html, before: readAll(adapter, html), saved: savePage(document, adapter, url) };
    });

  describe(network, () => {
    test.each(pages.filter(({ page }) => !apart[`${network}/${page}`]))(
      '$page: the copy reads as the page does, in shape',
      ({ before, saved }) => {
        const after = readAll(adapter, saved);
        expect(after.map(shape)).toEqual(before.map(shape));
        expect(after.map(plain)).toEqual(before.map(plain));
      },
    );
    test.each(pages)('$page: no name is left', ({ before, saved }) => {
      const left = new Set(readable(saved).flatMap(longWords));
      expect(before.flatMap(names).filter((name) => left.has(name))).toEqual([]);
    });
    /** "Like" on a button is nobody's word, though somebody wrote it elsewhere: a short label may stay as it was. */
    test.each(pages)("$page: no word of anybody's is left but in a label", ({ before, html, saved }) => {
      const words = new Set(before.flatMap(texts).flatMap(longWords));
      const labels = new Set(readable(html).filter((label) => label.split(/\s+/u).length < 5));
      const left = readable(saved).filter((text) => longWords(text).some((word) => words.has(word)));
      expect(left.filter((text) => !labels.has(text))).toEqual([]);
      const again = new Set(readAll(adapter, saved).flatMap(texts).flatMap(longWords));
      expect([...words].filter((word) => again.has(word))).toEqual([]);
    });
    test.each(pages)('$page: who answers whom stays the same', ({ before, saved }) => {
      const who = (items: TimelineItem[]) => {
        const names = items.map(({ author }) => author.handle ?? author.name);
        return items.map(({ author, replyTo }) => [
          names.indexOf(author.handle ?? author.name),
          replyTo && names.indexOf(replyTo.handle),
        ]);
      };
      expect(who(readAll(adapter, saved))).toEqual(who(before));
    });
  });
}
