/**
 * `npm run -s read -- PAGE.html [--network ID] [--url URL]`: a saved page through its adapter and the shipping judge. One
 * `{item, verdict}` a line out, and on stderr how well the page could be read: of each field on how many items, and which of
 * its variants matched. A page of no items is no error; what cannot be read at all is one sentence and exit code 2.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import {
  type Adapter,
  type Dialect,
  type Health,
  newHealth,
  type Page,
  type Reader,
  readItem,
} from '../../lib/adapters/adapter.ts';
import { adapterOf, adapters } from '../../lib/adapters/index.ts';
import { networkAt } from '../../lib/adapters/networks.ts';
import { classify } from '../../lib/classifier/classify.ts';

const usage = 'npm run -s read -- PAGE.html [--network ID] [--url URL]';
const networks = adapters.map((a) => a.network).join(', ');

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { network: { type: 'string' }, url: { type: 'string' } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (!path || more.length > 0) return stop(`Say which page, one at a time: ${usage}`);
    return { path, ...values };
  } catch (error) {
    return stop(`${(error as Error).message.split(/\.?\s*(?:To specify|$)/u)[0]}. It goes like this: ${usage}`);
  }
}

function load(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    return stop(`${path} cannot be read: ${why}.`);
  }
}

const web = (raw: string | null | undefined) =>
  raw && /^https?:\/\//u.test(raw) && URL.canParse(raw) ? new URL(raw) : null;

/** Where a page says it was saved from: our own first line, its own address, the comment of a browser or of SingleFile. */
function savedFrom(html: string, document: Document): URL | null {
  const [, ours] = /^\s*<!--\s*\{[^\n]*?"url"\s*:\s*"([^"\n]+)"/u.exec(html) ?? [];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const [, browser] = /<!--\s*saved from url=\(\d+\)(\S+)/u.exec(html) ?? [];
  const [, singleFile] = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/u.exec(html) ?? [];
  return [ours, canonical, shared, browser, singleFile].map(web).find((url) => url !== null) ?? null;
}

/** Stands for an address nobody knows: no network's, and no surface's. */
const nowhere = 'https://unknown.invalid/unknown';

/** The parts of a selector list, at its own commas. */
function partsOf(selector: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of selector) {
    if ('(['.includes(sign)) depth++;
    if (')]'.includes(sign)) depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/**
 * Listens to what a reader asks of the page's elements: the last selector that found something and the attribute then read
 * are the variant of its field that matched. On this page's elements alone: the product's code knows nothing of it.
 */
function listenTo(window: DOMWindow) {
  const { prototype } = window.Element;
  const { matches, querySelector, querySelectorAll, getAttribute } = prototype;
  let found = '';
  let attribute = '';
  const note = (selector: string, element: Element | null | undefined) => {
    if (!element) return;
    found = partsOf(selector).find((part) => matches.call(element, part)) ?? selector;
    attribute = '';
  };
  prototype.querySelector = function (this: Element, selector: string) {
    const element = querySelector.call(this, selector);
    note(selector, element);
    return element;
  };
  prototype.querySelectorAll = function (this: Element, selector: string) {
    const elements = querySelectorAll.call(this, selector);
    note(selector, elements[0]);
    return elements;
  } as typeof querySelectorAll;
  prototype.getAttribute = function (this: Element, name: string) {
    const value = getAttribute.call(this, name);
    if (value !== null) attribute = ` @${name}`;
    return value;
  };
  return {
    forget() {
      found = '';
      attribute = '';
    },
    heard: () => `${found}${attribute}`.trim(),
  };
}

/** Per field, by what it was read and on how many items. */
type Variants = Map<string, Map<string, number>>;

/** The dialect with each field's reader listened to; `keep` counts what was heard once an item was one. */
function followed(dialect: Dialect, window: DOMWindow) {
  const ear = listenTo(window);
  const variants: Variants = new Map(Object.keys(dialect.fields).map((field) => [field, new Map()]));
  let heard: [field: string, by: string][] = [];
  const follow = ([field, read]: [string, Reader<unknown>]): [string, Reader<unknown>] => [
    field,
    (root, page) => {
      ear.forget();
      const value = read(root, page);
      if (value !== null) heard.push([field, ear.heard()]);
      return value;
    },
  ];
  const fields = Object.fromEntries(
    Object.entries(dialect.fields as unknown as Record<string, Reader<unknown>>).map(follow),
  );
  return {
    following: { ...dialect, fields: fields as unknown as Dialect['fields'] },
    variants,
    keep(isItem: boolean) {
      for (const [field, by] of isItem ? heard : []) {
        const all = variants.get(field);
        all?.set(by, (all.get(by) ?? 0) + 1);
      }
      heard = [];
    },
  };
}

function read(adapter: Adapter, page: Page, window: DOMWindow) {
  const { document } = page;
  const dialect = adapter.dialects.find((d) => d.recognises(document));
  const health: Health = newHealth(adapter.network, dialect?.id ?? 'no dialect recognised');
  const items: ReturnType<typeof readItem>[] = [];
  if (!dialect) return { items, health, variants: new Map() as Variants };
  const roots = [...document.querySelectorAll(dialect.item)];
  const { following, variants, keep } = followed(dialect, window);
  for (const root of roots) {
    if (!dialect.nested && root.parentElement?.closest(dialect.item)) continue;
    const item = readItem(root, adapter, following, page, health);
    keep(item !== null);
    items.push(item);
  }
  for (const field of dialect.expected) health.read[field] ??= 0;
  return { items, health, variants };
}

const listed = (counts: Partial<Record<string, number>>, of = '') =>
  Object.entries(counts)
    .map(([field, n]) => `${field} ${n}${of}`)
    .join(', ') || 'none';

const { path, network, url: given } = options();
if (given && !web(given)) stop(`${given} is no web address: --url takes one that begins with https:// or http://.`);
const chosen = adapterOf(network ?? null);
if (network && !chosen) stop(`There is no network ${network}: --network takes one of ${networks}.`);

const file = load(path);
const dom = new JSDOM(file, { virtualConsole: new VirtualConsole() }); // says nothing of the page's own faults
const { document } = dom.window;
const found = web(given) ?? savedFrom(file.toString('utf8'), document);
const url = found ?? new URL(nowhere);
dom.reconfigure({ url: url.href });

const adapter =
  chosen ??
  adapterOf(networkAt(url, document, { last: adapterOf('generic') })) ??
  stop(
    `No adapter knows ${found ? url.href : `the page in ${path}, which does not say where it is from`}: name one with --network (${networks}).`,
  );

process.stdout.on('error', () => process.exit()); // whoever reads us has read enough
const { items, health, variants } = read(adapter, { document, url, you: adapter.you(document) }, dom.window);
for (const item of items) if (item) console.log(JSON.stringify({ item, verdict: classify(item) }));

console.error(`${health.network} (${health.dialect}) at ${found ? url.href : 'an unknown address'}`);
console.error(`items ${health.items}, unreadable ${health.unreadable}`);
console.error(`read: ${listed(health.read, `/${health.items}`)}`);
console.error(`thrown: ${listed(health.thrown)}`);
if (health.items > 0) console.error('fields, and by what they were read:');
for (const [field, all] of health.items > 0 ? variants : []) {
  const on = [...all.values()].reduce((sum, n) => sum + n, 0);
  const by = [...all].sort(([, a], [, b]) => b - a).map(([variant, n]) => `${variant || 'its own rule'} (${n})`);
  console.error(`  ${[`${field} ${on}/${health.items}`, ...by].join(' · ')}`);
}
