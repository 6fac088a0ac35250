/**
 * `npm run -s read -- PAGE.html [--network ID] [--url URL]`: a saved page through its adapter and the shipping judge. One
 * `{item, verdict}` a line out, and on stderr how well the page could be read. A page of no items is no error; what cannot
 * be read at all is one sentence and exit code 2.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Adapter, type Health, newHealth, type Page, readItem } from '../../lib/adapters/adapter.ts';
import { adapters, findAdapter } from '../../lib/adapters/index.ts';
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

function read(adapter: Adapter, page: Page): { items: ReturnType<typeof readItem>[]; health: Health } {
  const { document } = page;
  const dialect = adapter.dialects.find((d) => d.recognises(document));
  const health = newHealth(adapter.network, dialect?.id ?? 'no dialect recognised');
  if (!dialect) return { items: [], health };
  const roots = [...document.querySelectorAll(dialect.item)];
  const outer = roots.filter((root) => dialect.nested || !root.parentElement?.closest(dialect.item));
  const items = outer.map((root) => readItem(root, adapter, dialect, page, health));
  for (const field of dialect.expected) health.read[field] ??= 0;
  return { items, health };
}

const listed = (counts: Partial<Record<string, number>>, of = '') =>
  Object.entries(counts)
    .map(([field, n]) => `${field} ${n}${of}`)
    .join(', ') || 'none';

const { path, network, url: given } = options();
if (given && !web(given)) stop(`${given} is no web address: --url takes one that begins with https:// or http://.`);
const chosen = adapters.find((a) => a.network === network);
if (network && !chosen) stop(`There is no network ${network}: --network takes one of ${networks}.`);

const file = load(path);
const dom = new JSDOM(file, { virtualConsole: new VirtualConsole() }); // says nothing of the page's own faults
const { document } = dom.window;
const found = web(given) ?? savedFrom(file.toString('utf8'), document);
const url = found ?? new URL(nowhere);
dom.reconfigure({ url: url.href });

const adapter =
  chosen ??
  findAdapter(url, document) ??
  stop(
    `No adapter knows ${found ? url.href : `the page in ${path}, which does not say where it is from`}: name one with --network (${networks}).`,
  );

process.stdout.on('error', () => process.exit()); // whoever reads us has read enough
const { items, health } = read(adapter, { document, url, you: adapter.you(document) });
for (const item of items) if (item) console.log(JSON.stringify({ item, verdict: classify(item) }));

console.error(`${health.network} (${health.dialect}) at ${found ? url.href : 'an unknown address'}`);
console.error(`items ${health.items}, unreadable ${health.unreadable}`);
console.error(`read: ${listed(health.read, `/${health.items}`)}`);
console.error(`thrown: ${listed(health.thrown)}`);
