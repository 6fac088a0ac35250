/**
 * Pages that are broken or mean harm, made of our fixtures' own structures, through the path as it ships: read, judge, treat. For
 * `npm run fuzz` and, in fewer cases, every test run.
 */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Adapter } from '../../lib/adapters/adapter.ts';
import { adapters } from '../../lib/adapters/index.ts';
import { openPage } from '../../lib/adapters/open.ts';
import { classify } from '../../lib/classifier/classify.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { choicesOf, treat } from '../../lib/treatment.ts';
import { type Action, actions, classOf, type TimelineItem } from '../../lib/types.ts';
import { filesIn, read } from '../unit/sources.ts';

/** What is left alone at the usual level, and at the strictest is not folded. */
const usual = choicesOf({ ...defaultSettings, level: 'balanced' }, new Set());
const strictest = choicesOf({ ...defaultSettings, level: 'conversations' }, new Set());
/** What is done to an item that it should not be, had it no mark of noise; null: nothing. */
function harmTo(item: TimelineItem): Action | null {
  const verdict = classify(item, usual.context);
  const { action } = treat(item, verdict, usual);
  const most = treat(item, verdict, strictest).action;
  if (actions.indexOf(action) > actions.indexOf('label')) return action;
  return actions.indexOf(most) > actions.indexOf('dim') ? most : null;
}
const isPlain = (item: TimelineItem) =>
  harmTo(item) === null &&
  ![item.repostedBy, item.card, item.quoted, item.promoted, item.suggested].some(Boolean) &&
  classify(item).signals.every(({ code }) => classOf(code) === 'conversation');

/** One item of a fixture, alone with the one before it in the frame of its page. */
interface Base {
  name: string;
  /** The fixture's own window, whose body is put in anew for every case. */
  window: Window;
  adapter: Adapter;
  /** The page's body around the item. */
  body: Element;
  /** Which of the roots in it. */
  at: number;
  /** Somebody's own words without a mark of noise, which no level folds and the usual one leaves alone or labels. */
  plain: boolean;
}

/** The items of all fixtures that an adapter reads. */
export function basesOf(): Base[] {
  return filesIn('tests/fixtures', '.html').flatMap((path) => {
    const html = read(path);
    const url = /^<!-- .*?"url": ?"([^"]+)"/u.exec(html)?.[1];
    const network = path.split('/')[2] ?? '';
    const adapter = adapters.find((a) => a.network === network);
    if (!url || !adapter || path.includes('/changed')) return [];
    const window = new JSDOM(html, { url }).window as unknown as Window;
    const page = openPage(window, adapter);
    const selector = page.items();
    if (!selector) return [];
    const roots = [...window.document.querySelectorAll(selector)];
    return roots.flatMap((root, at): Base[] => {
      const item = page.read(root);
      if (item === null || item === 'unreadable') return [];
      for (const [i, other] of roots.entries()) {
        if (i === at || i === at - 1) other.setAttribute('data-keep', '');
        else other.removeAttribute('data-keep');
      }
      const body = window.document.body.cloneNode(true) as Element;
      for (const other of body.querySelectorAll(selector))
        if (!other.hasAttribute('data-keep') && !other.querySelector('[data-keep]') && !other.closest('[data-keep]'))
          other.remove();
      const kept = [...body.querySelectorAll(selector)];
      const mine = kept.filter((one) => one.hasAttribute('data-keep')).at(-1);
      for (const one of kept) one.removeAttribute('data-keep');
      if (!mine) return [];
      return [{ name: `${path} ${at}`, window, adapter, body, at: kept.indexOf(mine), plain: isPlain(item) }];
    });
  });
}

/** Words and signs that break what is not careful. */
const evil = [
  ...[
    '\u202e\u2066evil\u2069',
    '\u200b\u200d\ufeff',
    'a\u0301\u0323\u0334'.repeat(40),
    '👩‍👩‍👧‍👦🏳️‍🌈🇩🇪👍🏽',
    '\ud83d',
    '\udc00x\ud800',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '/__proto__', '/in/__proto__/', '/@__proto__'],
  ...[
    '%E0%A4%A',
    '/in/%E0%A4%A/',
    'https://[',
    '//',
    '/%',
    'javascript:alert(1)',
    'data:,',
    'http://\u0000',
    '/a/status/9'.repeat(9),
  ],
  ...[
    '9'.repeat(400),
    '-1',
    'NaN',
    '1e309',
    '\u0000',
    '\n\t\u00a0',
    'undefined',
    'null',
    '[object Object]',
    '<b>&amp;',
    ']]>',
  ],
];
const junk = fc.oneof(
  fc.constantFrom(...evil),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 12 }),
);
const ours = [
  'data-tl-look',
  'data-tl-own',
  'data-tl-wait',
  'part',
  'slot',
  'is',
  'id',
  'class',
  'style',
  'hidden',
  'dir',
  'lang',
];
const tags = [
  'div',
  'a',
  'article',
  'time',
  'svg',
  'tl-items',
  'template',
  'iframe',
  'template',
  'math',
  'x-own',
  'button',
  'p',
];

/** One thing done to an item; numbers choose among its nodes. */
const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('remove' as const), at: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('empty' as const), at: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('double' as const), at: fc.nat(), to: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cut' as const), at: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('say' as const), at: fc.nat(), text: junk }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('spoil' as const), at: fc.nat(), to: fc.nat(), text: junk }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('strip' as const), at: fc.nat(), to: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      at: fc.nat(),
      name: fc.constantFrom(...ours),
      text: junk,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('rename' as const), at: fc.nat(), tag: fc.constantFrom(...tags) }),
  },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
export const changes = fc.array(change, { minLength: 1, maxLength: 8 });

const allowed = (name: string) => /^[a-z][\w-]*$/u.test(name);

function apply(root: Element, one: Change): void {
  const all = [root, ...root.querySelectorAll('*')];
  const pick = (n: number) => all[n % all.length] as Element;
  const target = pick(one.at);
  switch (one.do) {
    case 'remove':
      if (target !== root) target.remove();
      break;
    case 'empty':
      target.replaceChildren();
      break;
    case 'move': {
      const to = pick(one.to);
      if (target !== root && !target.contains(to)) to.append(target);
      break;
    }
    case 'double':
      pick(one.to).append(target.cloneNode(true));
      break;
    case 'cut': {
      const html = root.innerHTML;
      root.innerHTML = html.slice(0, one.at % (html.length + 1));
      break;
    }
    case 'say':
      target.append(one.text);
      break;
    case 'spoil': {
      const named = target.attributes[one.to % Math.max(1, target.attributes.length)];
      if (named) target.setAttribute(named.name, one.text);
      break;
    }
    case 'strip': {
      const named = target.attributes[one.to % Math.max(1, target.attributes.length)];
      if (named) target.removeAttribute(named.name);
      break;
    }
    case 'mark':
      if (allowed(one.name)) target.setAttribute(one.name, one.text);
      break;
    case 'rename': {
      if (target === root) break;
      const other = root.ownerDocument.createElement(one.tag);
      for (const { name, value } of target.attributes) if (allowed(name)) other.setAttribute(name, value);
      other.append(...target.childNodes);
      target.replaceWith(other);
    }
  }
}

/** A case may take so long, milliseconds, on a machine that does other things beside. */
const patience = 3_000;

/** What went wrong with a broken page, in a sentence; null: nothing. What took long is tried `again`: it may have been the collector. */
export function wrongWith(base: Base, list: readonly Change[], again = false): string | null {
  const { document } = base.window;
  document.body.replaceWith(document.importNode(base.body, true));
  const page = openPage(base.window, base.adapter);
  const selector = page.items();
  if (!selector) return null;
  const root = document.querySelectorAll(selector)[base.at];
  if (!root) throw new Error(`${base.name} stands nowhere in its own page`);
  for (const one of list) apply(root, one);
  // Parts in another place may be what a mark of noise looks like: a name where reposters stand, a word where adverts are labelled.
  const isRearranged = list.some((one) => one.do === 'move' || one.do === 'double');
  const from = process.cpuUsage();
  for (const found of document.querySelectorAll(page.items() ?? selector)) {
    const item = page.read(found);
    if (item === null || item === 'unreadable') continue;
    const harm = harmTo(item);
    const isOurs = found === root || root.contains(found);
    if (base.plain && isOurs && harm && !isRearranged)
      return `${base.name}: ${harm}, ${JSON.stringify(classify(item).signals)} on ${JSON.stringify(item)}`;
    if (item.author.handle === null && item.author.name === null && harm) return `${base.name}: nobody's item`;
  }
  const { user, system } = process.cpuUsage(from); // what else the machine does is not the page's doing
  const took = (user + system) / 1_000;
  if (took <= patience) return null;
  return again ? `${base.name}: took ${Math.round(took)} ms` : wrongWith(base, list, true);
}

/** An item of the types that the path takes, with anything in it. */
export const anyItem: fc.Arbitrary<TimelineItem> = (() => {
  const words = fc.option(fc.oneof(junk, fc.string({ unit: 'grapheme', maxLength: 400 })), { nil: null });
  const flag = fc.option(fc.boolean(), { nil: null });
  const who = fc.record({ handle: words, name: words });
  const few = fc.option(fc.nat(), { nil: null });
  return fc.record({
    network: fc.constantFrom('x', 'linkedin', 'bluesky', 'mastodon', '__proto__'),
    id: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')),
    url: words,
    surface: fc.constantFrom('home', 'thread', 'profile', 'search', 'notifications', 'unknown'),
    author: who.map((w) => ({ ...w, kind: null })),
    text: words,
    lang: fc.option(fc.oneof(fc.constantFrom('en', 'de', 'ja', 'xx-YY', '__proto__', 'constructor'), fc.string()), {
      nil: null,
    }),
    postedAt: words,
    replyTo: fc.option(fc.record({ handle: words, text: words, isYou: flag }), { nil: null }),
    mentions: fc.array(fc.string(), { maxLength: 4 }),
    mentionsYou: flag,
    repostedBy: fc.constant(null),
    quoted: fc.option(fc.record({ handle: words, text: words }), { nil: null }),
    card: fc.constant(null),
    media: fc.constantFrom('image' as const, 'video' as const, null),
    poll: flag,
    promoted: fc.constant(false),
    suggested: fc.constant(false),
    counts: fc.record({ replies: few, reposts: few, likes: few }),
    authorAnswersHere: few,
    own: flag,
    audience: fc.constantFrom('public' as const, 'circle' as const, 'direct' as const, null),
  }) as fc.Arbitrary<TimelineItem>;
})();

/** An answer of pictures alone, which is one of low effort whatever else the item has. */
const isPictures = ({ text, replyTo }: TimelineItem) =>
  replyTo !== null && /\p{Extended_Pictographic}/u.test(text ?? '') && !/[\p{L}\p{N}]/u.test(text ?? '');

/** Random words in an item without a mark of noise: what is done to it, if it is more than a label; else null. */
export function wrongWithItem(item: TimelineItem): string | null {
  if (isPictures(item)) return null;
  const harm = harmTo(item);
  return harm && `${harm}, ${JSON.stringify(classify(item).signals)} on ${JSON.stringify(item)}`;
}
