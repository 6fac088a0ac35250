/**
 * "Save this page for a report": a copy of the page in which every word is another, made on the reader's machine. Structure,
 * class names, roles, test ids and languages stay; texts, names, addresses, ids and the page's state do not. A name has the
 * same stand-in wherever it stands, so that who answers whom can still be read, and the copy goes into
 * `tests/fixtures/<network>/` as it is.
 *
 * An adapter may live by a word of the page's own ("Promoted", "Replied to you"). So the copy is read as the page was: where
 * an item reads otherwise, words that nobody on the page wrote or is called are put back, one place at a time, until it does.
 */
import type { TimelineItem } from '../types.ts';
import { type Adapter, type Dialect, newHealth, type Page, readItem } from './adapter.ts';
import { rowOf } from './networks.ts';

// --- stand-ins -----------------------------------------------------------------------------------------------------------

const run = /\p{L}[\p{L}\p{M}]*/gu;
/** Letters that a stand-in is made of, consonants and vowels in turn; for scripts without them, plain signs of the script. */
const scripts: [RegExp, string, string][] = [
  [/\p{Script=Cyrillic}/u, 'бвгдзклмнпрст', 'аеиоу'],
  [/\p{Script=Greek}/u, 'βγδκλμνπρστ', 'αειο'],
  [/\p{Script=Hiragana}/u, 'かさたなはまら', 'きしちにみり'],
  [/\p{Script=Katakana}/u, 'カサタナハマラ', 'キシチニミリ'],
  [/\p{Script=Han}/u, '木水火土山川石田', '日月天地人'],
  [/\p{Script=Hangul}/u, '가나다라마바사', '고노도로모보소'],
  [/\p{Script=Arabic}/u, 'بتدرسلمن', 'اوي'],
  [/\p{Script=Hebrew}/u, 'בגדלמנרש', 'אוי'],
  [/(?:)/u, 'bdfgklmnprstvz', 'aeiou'],
];

/** Same length, same capitals, same script; the n-th word of a page has the n-th stand-in, so that none can be turned back. */
function invent(word: string, n: number): string {
  let seed = Math.imul(n + 1, 2654435761) >>> 0;
  const next = (letters: string) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return letters[(seed >>> 16) % letters.length] ?? '';
  };
  let at = 0;
  return word.replace(/\p{L}|\p{M}/gu, (sign) => {
    if (/\p{M}/u.test(sign)) return '';
    const [, hard = '', soft = ''] = scripts.find(([script]) => script.test(sign)) ?? [];
    const letter = next(at++ % 2 === 0 ? hard : soft);
    return sign !== sign.toLowerCase() ? letter.toUpperCase() : letter;
  });
}

/** Names of machines, and the beginnings of addresses. */
const nobodys = /^(?:https?|www|AutoModerator)$/u;
const wordsIn = (text: string) => text.toLowerCase().match(run) ?? [];

function standIns(taken: ReadonlySet<string>) {
  const known = new Map<string, string>();
  const used = new Set<string>();
  let tries = 0;
  const wordFor = (word: string): string => {
    const key = word.toLowerCase();
    let found = known.get(key);
    for (let left = 200; found === undefined && left > 0; left--) {
      const made = invent(key, tries++);
      // Short words run out of others: two may then share one, but nobody keeps their own.
      if ((!taken.has(made) && !used.has(made)) || left === 1) found = made;
    }
    const made = found ?? key;
    known.set(key, made);
    used.add(made);
    return [...word].map((sign, i) => (sign !== sign.toLowerCase() ? (made[i] ?? '').toUpperCase() : made[i])).join('');
  };
  /** A long number is an id or says where somebody lives: its beginning, which may be a time, stays. */
  const numberFor = (digits: string) =>
    digits.slice(0, 8) + [...digits.slice(8)].map((d, i) => String((Number(d) * 3 + i * 7 + 1) % 10)).join('');
  const shortNumberFor = (digits: string) =>
    digits[0] + [...digits.slice(1)].map((d, i) => String((Number(d) * 3 + i * 7 + 1) % 10)).join('');
  /** A letter right after a number is its unit: "1.4K", "2h". */
  const text = (raw: string) =>
    raw
      .replace(/\d{5,}/gu, (digits) => (digits.length > 12 ? numberFor(digits) : shortNumberFor(digits)))
      .replace(run, (word, at: number) =>
        nobodys.test(word) || (word.length === 1 && /\d/u.test(raw[at - 1] ?? '')) ? word : wordFor(word),
      );
  return { text };
}
type StandIns = ReturnType<typeof standIns>;

// --- what is nobody's ----------------------------------------------------------------------------------------------------

/** Parts of addresses that say what kind of page it is. */
export const routes: ReadonlySet<string> = new Set(
  `status post posts profile in company school showcase feed update p reel reels u user users c r s t m notes comments comment
  watch channel hashtag tag tags photo photos video videos groups people item reply author authors member members home search
  explore notifications i web deck lists topic following followers likes quotes shorts embed topics topic article articles
  display forum thread threads discussion reposted-by liked-by`.split(/\s+/u),
);
/** Attributes that hold words to be read. */
const readAttributes: ReadonlySet<string> = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext title alt placeholder value content label summary data-original-title'.split(
    ' ',
  ),
);
const addressAttributes: ReadonlySet<string> = new Set(
  'href src action cite poster data background formaction'.split(' '),
);
/** Attributes of the page's making, whatever stands in them. */
const structural: ReadonlySet<string> = new Set(
  `class role type dir lang hreflang rel itemprop itemtype itemscope d viewBox points transform fill stroke tabindex method
  datetime property http-equiv for name target sizes media colspan rowspan`.split(/\s+/u),
);
const dropped =
  /^(?:on|nonce$|integrity$|srcset$|imagesrcset$|srcdoc$|ping$|data-props$|data-react|data-preloaded|jsdata$|data-tl-)/u;
/** Tags of the head that say which software it is. */
const keptMeta = 'meta[charset], meta[name="generator" i], meta[name="application-name" i], meta[itemprop]';
const removed =
  '[data-tl-own], style, noscript, base, object, embed, link:not([rel="https://api.w.org/"], [itemprop]), script';

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
/** What people said on the page, and what they are called. */
interface Spoken {
  /** Words of names, never put back. */
  names: ReadonlySet<string>;
  /** Words of four letters and more that somebody wrote: put back in a label of the page's alone. */
  long: ReadonlySet<string>;
  texts: string;
}
function spokenIn(items: readonly TimelineItem[], you: string | null): Spoken {
  const names = items.flatMap(({ author, replyTo, mentions, repostedBy, quoted }) =>
    strings([author.handle, author.name, replyTo?.handle, mentions, repostedBy, quoted?.handle]),
  );
  const texts = items.flatMap(({ text, replyTo, quoted, card }) => strings([text, replyTo?.text, quoted?.text, card]));
  return {
    names: new Set([...names, you ?? ''].flatMap(wordsIn)),
    long: new Set(texts.flatMap(wordsIn).filter((word) => word.length > 3)),
    texts: texts.join('\n').toLowerCase(),
  };
}

const handlesOf = (items: readonly TimelineItem[], you: string | null): string[] =>
  [
    ...new Set(
      items.flatMap(({ author, replyTo, mentions, repostedBy, quoted }) => [
        author.handle,
        replyTo?.handle,
        ...mentions,
        repostedBy?.handle,
        quoted?.handle,
      ]),
    ).add(you),
  ]
    .filter((handle) => typeof handle === 'string')
    .flatMap((handle) => [handle, handle.split('@')[0] ?? ''])
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

// --- the copy ------------------------------------------------------------------------------------------------------------

/** A place in the copy that held words: what stands there now, and what may stand there where the adapter lives by it. */
interface Place {
  element: Element;
  now: string;
  own: string;
  /** The page's own words have been put back for good. */
  kept: boolean;
  write(value: string): void;
}

/** Hosts on which networks keep pictures, films and short links: nobody's. */
const networkHosts =
  /(?:^|\.)(?:redd\.it|t\.co|twimg\.com|fbcdn\.net|cdninstagram\.com|licdn\.com|ytimg\.com|youtu\.be)$/u;
/** A host alone. */
const domain = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/iu;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

function copier(
  url: URL,
  adapter: Adapter,
  people: { handles: string[]; spoken: Spoken; words: string },
  standIn: StandIns,
) {
  const base = url.host.split('.').slice(-2).join('.');
  const known = rowOf(adapter.network)?.matches.some((pattern) => pattern.includes(base)) === true;
  const handles =
    people.handles.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${people.handles.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
      : null;
  const id = (raw: string) => raw.replace(/\d{5,}/gu, (digits) => standIn.text(digits));
  /** Of the page's making, but for who is named in it: "feedItem-by-ana". A class that merely is called like somebody stays. */
  const making = (raw: string) =>
    id(
      handles
        ? raw.replace(handles, (handle, at: number) =>
            at > 0 && /[\S]/u.test(raw[at - 1] ?? '') ? standIn.text(handle) : handle,
          )
        : raw,
    );
  const named = (raw: string) =>
    id(handles ? raw.replace(handles, (handle) => standIn.text(handle)) : raw).replace(run, (word) =>
      word.length > 3 && people.spoken.names.has(word.toLowerCase()) ? standIn.text(word) : word,
    );
  /** With `own` the page's own words stay as they are. */
  const segment = (raw: string, own: boolean): string => {
    if (routes.has(raw.toLowerCase())) return raw;
    // A mixed id: its beginning may be a time.
    if (/^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{10,}$/iu.test(raw)) return raw.slice(0, 7) + standIn.text(raw.slice(7));
    const coded = /^[a-z\d+/]{12,}={0,2}$/iu.test(raw) ? unpacked(raw) : null;
    if (coded) return btoa(id(coded));
    return own ? putBack(raw) : standIn.text(raw);
  };
  /** The network's own hosts stay, but for a person's among them. */
  const host = (raw: string) => {
    if (networkHosts.test(raw)) return raw;
    const ours = known && (raw === base || raw.endsWith(`.${base}`));
    return raw.replace(/[^.:\d]+/gu, (label, at: number) =>
      label === 'www' || (ours && (at >= raw.length - base.length || !people.handles.includes(label)))
        ? label
        : standIn.text(label),
    );
  };
  const decode = (raw: string) => {
    try {
      return decodeURIComponent(raw);
    } catch {
      return raw;
    }
  };
  const encode = (raw: string) => encodeURIComponent(raw).replace(/%40/gu, '@').replace(/%3A/gu, ':');
  const coded = (raw: string, own: boolean) => (raw === '' ? raw : encode(segment(decode(raw), own)));
  const query = (raw: string, own: boolean) =>
    raw.replace(/=([^&]*)/gu, (_, value: string) => {
      const said = decode(value);
      return `=${/^https?:\/\//u.test(said) ? encodeURIComponent(address(said, own)) : coded(value, own)}`;
    });
  function address(raw: string, own = false): string {
    if (/^(?:javascript|data|blob):/iu.test(raw)) return '#';
    if (/^(?:mailto|tel):/iu.test(raw)) return `${raw.split(':')[0]}:${standIn.text(raw.slice(raw.indexOf(':') + 1))}`;
    const [, origin = '', scheme = '', authority = '', way = '', asked = '', mark = ''] =
      /^(([a-z]+:)?\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/iu.exec(raw) ?? [];
    const path = way.split('/').map((part) => coded(part, own));
    return `${origin ? `${scheme}//${host(authority)}` : ''}${path.join('/')}${query(asked, own)}${named(mark)}`;
  }
  /** Words that nobody wrote or is called as they were, all others as they now are. "Like" on a button is nobody's word, though somebody wrote it elsewhere. */
  const putBack = (was: string, element: Element | null = null) => {
    const { names, long, texts } = people.spoken;
    const said = wordsIn(was);
    const alone = said.length < 2 && element?.childElementCount === 0;
    const isLabel = element !== null && !(people.words && element.closest(people.words));
    const free = alone || (isLabel && said.length < 5 && !texts.includes(was.trim().toLowerCase()));
    const others = standIn.text(was).match(run) ?? [];
    let at = 0;
    return id(was).replace(run, (word) => {
      const other = others[at++] ?? '';
      const key = word.toLowerCase();
      return names.has(key) || (!free && long.has(key)) ? other : word;
    });
  };
  return { making, named, address, putBack };
}

/** What a base64 id says, if it says a kind and numbers: "comment:12_34". */
function unpacked(raw: string): string | null {
  try {
    const said = atob(raw);
    return /^[a-z]+:[\d_]+$/u.test(said) ? said : null;
  } catch {
    return null;
  }
}

const isBlank = (raw: string) => !/[\p{L}\p{N}]/u.test(raw);

/** Replaces all that stands below `root`; tells each place where it did. */
function replaceIn(
  root: ParentNode & Node,
  copy: ReturnType<typeof copier>,
  standIn: StandIns,
  on: (place: Place) => void,
): void {
  const put = (element: Element, was: string, now: string, own: string, write: (value: string) => void) => {
    write(now);
    if (own !== now && was !== now) on({ element, now, own, kept: false, write });
  };
  for (const element of root.querySelectorAll('*')) {
    const template = element as Element & { content?: DocumentFragment };
    if (element.localName === 'template' && template.content) replaceIn(template.content, copy, standIn, on);
    for (const { name, value } of [...element.attributes]) {
      const write = (now: string) => element.setAttribute(name, now);
      if (dropped.test(name)) element.removeAttribute(name);
      else if (isBlank(value)) continue;
      else if (element.localName === 'meta' && !element.hasAttribute('itemprop')) continue;
      // What a standard's property states as a time, a type or a language holds no words.
      else if (
        name === 'content' &&
        /^(?:\d{4}-\d\d-\d\d|https?:\/\/schema\.org\/|[a-z]{2}(?:-[a-z]{2})?$|deleted$)/iu.test(value)
      )
        continue;
      else if (name === 'content' && /^https?:\/\//u.test(value))
        put(element, value, copy.address(value), copy.address(value, true), write);
      else if (name === 'datetime') write(value.replace(/(T\d\d:\d\d):\d\d(?:\.\d+)?/u, '$1:00'));
      else if (name === 'style') write(value.replace(/url\([^)]*\)/gu, 'url("image")'));
      else if (name === 'class') write(copy.making(value));
      else if (structural.has(name)) continue;
      else if (readAttributes.has(name)) put(element, value, standIn.text(value), copy.putBack(value, element), write);
      else if (addressAttributes.has(name) || /^(?:https?:\/\/|\/[^/])/u.test(value))
        put(element, value, copy.address(value), copy.address(value, true), write);
      // What holds several words holds words: ids and keys hold none.
      else if (/\s/u.test(value) && !name.startsWith('aria-'))
        put(element, value, standIn.text(value), copy.putBack(value, element), write);
      else if (/domain|host/u.test(name) && domain.test(value))
        put(element, value, copy.address(`//${value}`).slice(2), copy.putBack(value), write);
      else write(copy.named(value));
    }
  }
  const texts: Node[] = [];
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) texts.push(child);
      else if (child.nodeType === 8) continue;
      else if ((child as Element).localName !== 'script') walk(child);
    }
  };
  walk(root);
  for (const node of texts) {
    const was = node.nodeValue ?? '';
    const write = (value: string) => {
      node.nodeValue = value;
    };
    if (node.parentElement)
      put(node.parentElement, was, standIn.text(was), copy.putBack(was, node.parentElement), write);
    else write(standIn.text(was));
  }
}

/** Comments and what is no markup of the page's; inside templates too. */
function strip(root: ParentNode & Node): void {
  const comments: Node[] = [];
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 8) comments.push(child);
      walk(child);
    }
  };
  walk(root);
  for (const node of comments) node.parentNode?.removeChild(node);
  for (const element of root.querySelectorAll(removed)) if (!keptState(element)) element.remove();
  for (const element of root.querySelectorAll('meta')) if (!element.matches(keptMeta)) element.remove();
  for (const element of root.querySelectorAll('template'))
    strip((element as Element & { content: DocumentFragment }).content);
}

/** State that adapters read: who is reading, and what stands where (JSON-LD). All else that is state goes. */
const ownState: { script: string; of(you: string, domain: string | null): unknown }[] = [
  {
    script: 'script#initial-state[type="application/json"]', // Mastodon
    of: (acct, domain) => ({ meta: { me: '1', ...(domain ? { domain } : {}) }, accounts: { '1': { acct } } }),
  },
  {
    script: 'script[id="___INITIAL_STATE___"]', // Tumblr
    of: (name) => ({ queries: { queries: [{ state: { data: { user: { name } } } }] } }),
  },
];
const keptState = (script: Element) =>
  script.matches('script[type="application/ld+json"]') || ownState.some((state) => script.matches(state.script));

const ldWords = /^(?:@type|@context|interactionType|creativeWorkStatus|inLanguage)$/u;
const ldTimes = /^(?:date\w+|commentTime)$/u;
function stateOf(script: Element, you: string | null, copy: ReturnType<typeof copier>, standIn: StandIns): string {
  try {
    const own = ownState.find((state) => script.matches(state.script));
    const state = JSON.parse(script.textContent ?? '');
    if (own) {
      const domain = typeof state.meta?.domain === 'string' ? standIn.text(state.meta.domain) : null;
      return you === null
        ? JSON.stringify(domain ? { meta: { domain } } : {})
        : JSON.stringify(own.of(standIn.text(domain ? (you.split('@')[0] ?? '') : you), domain));
    }
    const replace = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) return value.map((one) => replace(one, key));
      if (value && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replace(one, name)]));
      if (typeof value !== 'string' || ldWords.test(key) || ldTimes.test(key)) return value;
      return /^(?:https?:\/\/|#|\/)/u.test(value) ? copy.address(value) : standIn.text(value);
    };
    return JSON.stringify(replace(state)).replace(/</gu, '\\u003c');
  } catch {
    return '{}';
  }
}

// --- reading it again ----------------------------------------------------------------------------------------------------

/** What an item is, without what it says: which fields there are, and what those say that hold no words. */
function shapeOf(item: TimelineItem | null): Record<string, unknown> {
  if (!item) return {};
  const {
    network,
    surface,
    lang,
    media,
    poll,
    promoted,
    suggested,
    own,
    audience,
    mentionsYou,
    counts,
    author,
    mentions,
  } = item;
  const there = (value: object | null) =>
    value && Object.fromEntries(Object.entries(value).map(([k, v]) => [k, typeof v === 'boolean' ? v : v !== null]));
  return {
    ...{ network, surface, lang, media, poll, promoted, suggested, own, audience, mentionsYou },
    ...{ kind: author.kind, mentions: mentions.length, authorAnswersHere: item.authorAnswersHere },
    ...{ handle: author.handle !== null, name: author.name !== null, text: item.text !== null },
    ...{ url: item.url !== null, postedAt: item.postedAt !== null, counts: there(counts) },
    ...{
      replyTo: there(item.replyTo),
      quoted: there(item.quoted),
      card: there(item.card),
      repostedBy: there(item.repostedBy),
    },
  };
}
const differences = (a: TimelineItem | null, b: TimelineItem | null): number => {
  const [one, other] = [shapeOf(a), shapeOf(b)];
  return Object.keys({ ...one, ...other }).filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
    .length;
};

const read = (root: Element, adapter: Adapter, dialect: Dialect, page: Page) =>
  readItem(root, adapter, dialect, page, newHealth(adapter.network, dialect.id));

/**
 * Puts the page's own words back where the copy reads otherwise without them, in as few places as that takes: all at once,
 * since one mark may need several, then as many again taken away as can be.
 */
function mend(all: readonly Place[], wrong: () => number): void {
  const places = all.filter(({ kept }) => !kept);
  const before = wrong();
  if (before === 0) return;
  for (const place of places) place.write(place.own);
  const left = wrong();
  const takeAway = (some: readonly Place[]) => {
    for (const place of some) place.write(place.now);
    if (left >= before || wrong() <= left) return;
    for (const place of some) place.write(place.own);
    const [only] = some;
    if (only && some.length === 1) only.kept = true;
    if (some.length < 2) return;
    takeAway(some.slice(0, some.length >> 1));
    takeAway(some.slice(some.length >> 1));
  };
  takeAway(places);
}

/**
 * The page as HTML without a word of anybody. Where the adapter knows no dialect of the page it is copied all the same: such
 * a page is the very one to report.
 */
export function savePage(document: Document, adapter: Adapter, url: URL): string {
  const dialect = adapter.dialects.find((d) => d.recognises(document)) ?? null;
  const page: Page = { document, url, you: adapter.you(document) };
  const saved = document.cloneNode(true) as Document;
  const twins = [...saved.querySelectorAll('*')];
  const rows = [...document.querySelectorAll('*')].flatMap((root, i) => {
    const twin = twins[i];
    if (!dialect || !twin || !root.matches(dialect.item)) return [];
    return [{ twin, item: read(root, adapter, dialect, page) }];
  });
  const items = rows.flatMap(({ item }) => item ?? []);
  const spoken = spokenIn(items, page.you);
  const standIn = standIns(
    new Set([...spoken.names, ...spoken.long, ...wordsIn(document.documentElement.textContent ?? '')]),
  );
  const copy = copier(
    url,
    adapter,
    { handles: handlesOf(items, page.you), spoken, words: dialect?.parts.words ?? '' },
    standIn,
  );

  for (const script of saved.querySelectorAll('script'))
    if (keptState(script)) script.textContent = stateOf(script, page.you, copy, standIn);
  strip(saved);
  const places: Place[] = [];
  replaceIn(saved, copy, standIn, (place) => places.push(place));
  const surfaceAt = (href: string) => adapter.surface({ ...page, url: new URL(href) });
  const [address = url] = [copy.address(url.href), copy.address(url.href, true)]
    .filter((href, i) => i === 1 || surfaceAt(href) === adapter.surface(page))
    .map((href) => new URL(href));

  if (dialect) {
    const again = (): Page => ({ document: saved, url: address, you: adapter.you(saved) });
    const wrong = (some: typeof rows, now: Page) =>
      some.reduce((sum, { twin, item }) => {
        const read_ = twin.isConnected && twin.matches(dialect.item) ? read(twin, adapter, dialect, now) : null;
        return sum + differences(item, read_);
      }, 0);
    const isInside = new Set(places.filter(({ element }) => rows.some(({ twin }) => twin.contains(element))));
    const outside = places.filter((place) => !isInside.has(place));
    mend(places, () => Number((again().you === null) !== (page.you === null)));
    for (const row of rows) {
      const now = again();
      mend(
        places.filter(({ element }) => row.twin.contains(element)),
        () => wrong([row], now),
      );
    }
    mend(outside, () => wrong(rows, again()));
  }
  const first = JSON.stringify({
    url: address.href,
    network: adapter.network,
    kind: 'page saved for a report, words replaced',
  });
  return `<!-- ${first.replace(/--/gu, '-\\u002d')} -->\n<!DOCTYPE html>\n${saved.documentElement.outerHTML}\n`;
}
