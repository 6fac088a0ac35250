/**
 * Holds what the adapters read against what a careful reader saw in captured pages:
 *
 *     node tests/tools/captures.ts ../shared/captures [--network x]
 *
 * DIR/<network>/<page>.html with <page>.expect.json beside it. Prints each difference, then a table, and fails on any that is not argued below.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { JSDOM } from 'jsdom';
import { type Adapter, type FieldName, newHealth, type Page, readItem } from '../../lib/adapters/adapter.ts';
import type { TimelineItem } from '../../lib/types.ts';

interface Expected extends Record<string, unknown> {
  id: string | null;
  authorPath?: string;
}

/** What a page does not let anybody decide; every row says why. `item` left out: all of them. */
const exceptions: { page: string; field: string; item?: number; because: string }[] = [
  {
    page: 'x/own-profile-scrolled',
    field: 'isOwn',
    because:
      'The list knows whose profile it is from the other capture of the same page; nothing in this file says so.',
  },
  {
    page: 'reddit/home-with-ads',
    field: 'item',
    item: 1,
    because: 'the transcribed advert names nobody and leads nowhere; an item needs an author',
  },
  {
    page: 'reddit/post-page',
    field: 'item',
    item: 1,
    because: 'the comment is a bare shell: the transcription left out the author and id that the live page has',
  },
  { page: 'reddit/post-page', field: 'unreadable', because: 'the same shell, rightly counted' },
  {
    page: 'threads/profile-logged-out',
    field: 'isRepost',
    item: 1,
    because:
      'the list does not know why another author stands on this profile; an item of ours has somebody who reposted it, or nobody',
  },
];

const cut = (text: string | null) => text?.slice(0, 80).trimEnd() ?? null;
/** A path's first part tells people from organisations. */
const kindOf = (path: string) => (path.startsWith('/in/') ? 'person' : 'organisation');

/**
 * The fields of an expectation, each as we would say it. Ours has one answered author where a list may name several.
 */
const fields: Record<
  string,
  { ours(item: TimelineItem): unknown; theirs?(value: never, expected: Expected): unknown }
> = {
  id: { ours: (i) => i.id },
  authorName: { ours: (i) => i.author.name },
  authorHandle: { ours: (i) => i.author.handle },
  text: { ours: (i) => cut(i.text), theirs: (text: string | null) => cut(text) },
  isRepost: { ours: (i) => i.repostedBy !== null },
  repostedBy: { ours: (i) => i.repostedBy && (i.repostedBy.handle ?? i.repostedBy.name) },
  isReply: { ours: (i) => i.replyTo !== null },
  replyTo: { ours: (i) => i.replyTo?.handle ?? null, theirs: (to: string[]) => to[0] ?? null },
  isQuote: { ours: (i) => i.quoted !== null },
  quotedHandle: { ours: (i) => i.quoted?.handle ?? null },
  isPromoted: { ours: (i) => i.promoted },
  isSuggested: { ours: (i) => i.suggested },
  hasCard: { ours: (i) => i.card !== null },
  cardHeadline: { ours: (i) => i.card?.headline ?? null },
  cardDomain: { ours: (i) => i.card?.domain ?? null },
  hasMedia: { ours: (i) => i.media !== null },
  hasPoll: { ours: (i) => i.poll },
  counts: {
    ours: (i) => i.counts,
    theirs: (counts: object | null) => counts ?? { replies: null, reposts: null, likes: null },
  },
  time: { ours: (i) => i.postedAt },
  isOwn: { ours: (i) => i.own },
  authorPath: { ours: (i) => i.author.kind, theirs: kindOf },
};
/** Yes-no fields that an adapter without a reader for them never answers: the list's "no" is then ours too. */
const answeredBy: Record<string, FieldName> = { isSuggested: 'suggested', isPromoted: 'promoted', hasPoll: 'poll' };

/** An object as one line, whatever the order of its keys. */
const line = (value: unknown): string =>
  value && typeof value === 'object'
    ? JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))))
    : JSON.stringify(value ?? null);

function readPage(adapter: Adapter, html: string) {
  const { url } = JSON.parse(/^<!--\s*(\{.*?\})\s*-->/u.exec(html)?.[1] ?? '{}') as { url: string };
  const { document } = new JSDOM(html, { url }).window;
  const page: Page = { document, url: new URL(url), you: adapter.you(document) };
  const dialect = adapter.dialects.find((d) => d.recognises(document));
  if (!dialect) throw new Error(`No dialect of ${adapter.network} recognises ${url}`);
  const health = newHealth(adapter.network, dialect.id);
  const items = [...document.querySelectorAll(dialect.item)]
    .filter((root) => dialect.nested || !root.parentElement?.closest(dialect.item))
    .map((root) => readItem(root, adapter, dialect, page, health))
    .filter((item) => item !== null);
  return { items, health, readers: dialect.fields };
}

/** Our items in the order of the list: by id where it has one, else the next with the same name. */
function pair(expected: Expected[], items: TimelineItem[]): (TimelineItem | undefined)[] {
  const left = [...items];
  return expected.map((e) => {
    const isAnothers = (i: TimelineItem) => expected.some((o) => o.id === i.id);
    const found = left.find((i) => i.id === e.id) ?? left.find((i) => i.author.name === e.authorName && !isAnothers(i));
    if (found) left.splice(left.indexOf(found), 1);
    return found;
  });
}

const [dir, ...options] = argv.slice(2);
if (!dir) throw new Error('Say which directory of captures: tests/tools/captures.ts DIR [--network ID]');
const only = options[0] === '--network' ? options[1] : null;
const own = readdirSync(new URL('../../lib/adapters/', import.meta.url));
const rows: { network: string; page: string; items: string; right: number; known: number; argued: number }[] = [];
let differences = 0;

for (const network of readdirSync(resolve(dir)).sort()) {
  if (!own.includes(`${network}.ts`) || (only && network !== only)) continue;
  const module = (await import(`../../lib/adapters/${network}.ts`)) as Record<string, Adapter>;
  const adapter = module[network];
  if (!adapter) throw new Error(`lib/adapters/${network}.ts exports no ${network}`);
  for (const file of readdirSync(join(dir, network)).sort()) {
    if (!file.endsWith('.expect.json')) continue;
    const name = file.replace(/\.expect\.json$/u, '');
    const expected = JSON.parse(readFileSync(join(dir, network, file), 'utf8')).items as Expected[];
    const { items, health, readers } = readPage(adapter, readFileSync(join(dir, network, `${name}.html`), 'utf8'));
    const row = { network, page: name, items: `${items.length}/${expected.length}`, right: 0, known: 0, argued: 0 };
    const differ = (item: number, field: string, wanted: unknown, got: unknown) => {
      const argued = exceptions.find(
        (e) => e.page === `${network}/${name}` && e.field === field && (e.item ?? item) === item,
      );
      if (argued) row.argued++;
      else differences++;
      console.log(
        `${network}/${name} #${item} ${field}: wanted ${line(wanted)}, got ${line(got)}${argued ? ` (argued: ${argued.because})` : ''}`,
      );
    };
    for (const [thrown, times] of Object.entries(health.thrown))
      differ(-1, thrown, 'no throw', `thrown ${times} times`);
    if (health.unreadable > 0) differ(-1, 'unreadable', 0, health.unreadable);
    const pairs = pair(expected, items);
    for (const extra of items.filter((i) => !pairs.includes(i)))
      differ(-1, 'extra item', null, extra.author.handle ?? extra.id);
    const order = pairs.filter((i) => i !== undefined).map((i) => items.indexOf(i));
    if (order.some((at, n) => n > 0 && at < (order[n - 1] ?? 0))) differ(-1, 'order', 'page order', order);
    for (const [n, e] of expected.entries()) {
      const item = pairs[n];
      if (!item) {
        differ(n, 'item', e.authorName, 'missing');
        continue;
      }
      for (const [field, { ours, theirs }] of Object.entries(fields)) {
        if (!(field in e) || (field === 'id' && e.id === null)) continue; // without an id of the page's any key does
        const value = e[field];
        const wanted = theirs ? theirs(value as never, e) : value;
        const reader = answeredBy[field];
        const got = ours(item) ?? (reader && !(reader in readers) ? false : null);
        row.known++;
        if (line(wanted) === line(got)) row.right++;
        else differ(n, field, wanted, got);
      }
    }
    rows.push(row);
  }
}
console.table(rows);
if (differences > 0) {
  console.log(`${differences} differences`);
  exit(1);
}
