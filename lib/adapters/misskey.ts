/**
 * Misskey and the forks that kept its front end (Sharkey above all), on any server. One dialect. The build turns class names into
 * letters that change, so that structure, addresses and icons are read. Evidence grade as in networks.md: SRC the software's own
 * source (Misskey 2023 to 2025, Sharkey 2024 to 2025), BG unproven; nobody has seen a page of it here.
 *
 * The page states no language of a post, and its times in the reader's own format alone.
 */
import type { Audience, Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { answersPer, anyOf, countIn, domainOf, leafSays, surfaceBy, tidy, wordsOf } from './readers.ts';

/** A note of a timeline, or the opened one; the line of who renoted it and what it answers stand before it. Not a link's preview. [SRC] */
const note = 'article:not(a > article)';
/** What stands below the header of an answer, which is in no article; its own answers stand beside it. Columns match, too. [SRC] */
const answer = 'header + div:not(article *)';
const item = `${note}, ${answer}`;

const header = (root: Element) =>
  root.localName === 'article' ? root.querySelector('header') : root.previousElementSibling;
/** Boxes of notes within a note: quotes, and previews of links. [SRC] */
const within = (root: Element): Element[] => {
  const own = header(root);
  return [...root.querySelectorAll('header')].flatMap((h) => (h === own ? [] : (h.parentElement ?? [])));
};
/** Matches that are the note's own, not a quoted note's. */
function own(root: Element, selector: string): Element[] {
  const all = [...root.querySelectorAll(selector)];
  const others = all.length > 0 ? within(root) : [];
  return others.length > 0 ? all.filter((found) => !others.some((box) => box.contains(found))) : all;
}
const first = (root: Element, selector: string) => own(root, selector)[0] ?? null;

/** `/@name` for accounts of this server, `/@name@host` for others: always with the host in what we keep. [SRC] */
function handleIn(address: string | null | undefined, page: Page): string | null {
  const [, name, host] = /^\/@([\w.-]+)(?:@([^/@?#]+))?$/u.exec(address ?? '') ?? [];
  return name ? `${name}@${host ?? page.url.host}` : null;
}
const person = 'a[href^="/@"]';
const handle = (root: Element, page: Page) => handleIn(header(root)?.querySelector(person)?.getAttribute('href'), page);
/** The link with words: the other one is a picture. [SRC] */
const named = (box: Element | null): Element | null =>
  [...(box?.querySelectorAll(person) ?? [])].find((link) => wordsOf(link) !== null) ?? null;

const noteIn = (link: Element | null | undefined) =>
  /^\/notes\/(\w+)$/u.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
const dated = 'a[href^="/notes/"] > time';
/** In the header; of the opened note below its words. [SRC] */
function time(root: Element): Element | null {
  const head = header(root)?.querySelector(dated) ?? null;
  return head ?? (root.localName === 'article' ? first(root, dated) : null);
}
const id = (root: Element) => noteIn(time(root)?.parentElement);

/** Written text keeps its line breaks, by a style of its own; so do a warning, within a paragraph, and a poll's choices. [SRC] */
const text = '[style*="pre-wrap"]';
const isIn = (found: Element, root: Element, selector: string) => {
  const around = found.closest(selector);
  return around !== null && root.contains(around);
};
const said = (root: Element) => own(root, text).find((found) => !isIn(found, root, 'p, li')) ?? null;
/** Behind a warning the words are in the page, but not shown: then the warning is what its author says. [SRC] */
function textOf(root: Element): string | null {
  const words = said(root);
  const shown = words && !isIn(words, root, '[style*="display: none"]') ? wordsOf(words, 'rt, button') : null;
  return shown ?? wordsOf(own(root, text).find((found) => isIn(found, root, 'p')) ?? null);
}

const mentionsIn = (root: Element, page: Page): string[] => [
  ...new Set(
    [...(said(root)?.querySelectorAll(person) ?? [])].flatMap((a) => handleIn(a.getAttribute('href'), page) ?? []),
  ),
];
/** A name at the very beginning. */
function spokenTo(root: Element, page: Page): string | null {
  const link = said(root)?.querySelector(person) ?? null;
  const name = tidy(link?.textContent);
  return name && wordsOf(said(root))?.startsWith(name) ? handleIn(link?.getAttribute('href'), page) : null;
}

/** The root of a note by what is below its header, or by its article. */
const rootAt = (inside: Element | null | undefined): Element | null => {
  const head = inside?.closest('header');
  const article = inside?.closest('article') ?? null;
  return head && head !== article?.querySelector('header') ? head.nextElementSibling : article;
};
/** An arrow before the words leads to what is answered. [SRC] */
const arrow = 'a[href^="/notes/"] > :is(.ti-arrow-back-up, .ph-arrow-bend-left-up)';
/** What a note of a timeline answers, shown before it. [SRC] */
function preview(root: Element): Element | null {
  if (root.localName !== 'article') return null;
  for (let box = root.previousElementSibling; box; box = box.previousElementSibling) {
    const found = [...box.querySelectorAll(`header ${dated}`)].at(-1);
    if (found) return rootAt(found);
  }
  return null;
}
/** Sharkey may fold that to one line, which has a picture and no icon. [SRC] */
function line(root: Element, page: Page): string | null {
  if (root.localName !== 'article') return null;
  for (let box = root.previousElementSibling; box; box = box.previousElementSibling) {
    const link = [...box.children].find((child) => child.matches(person));
    if (link && ![...box.children].some((child) => child.localName === 'i'))
      return handleIn(link.getAttribute('href'), page);
  }
  return null;
}
function replyTo(root: Element, page: Page) {
  const to = noteIn(first(root, arrow)?.parentElement);
  const above = preview(root) ?? (to ? rootAt(page.document.querySelector(`a[href="/notes/${to}"] > time`)) : null);
  if (above) return { handle: handle(above, page), text: textOf(above) };
  const who = line(root, page);
  return to === null && who === null ? null : { handle: who ?? spokenTo(root, page), text: null };
}
const isThere = (root: Element, page: Page) => root.localName === 'article' || surface(page) === 'thread';
const answersIn = answersPer(item, (row, page) =>
  isThere(row, page) && id(row) ? [handle(row, page), replyTo(row, page)?.handle] : [null, null],
);

/** The line of who renoted it, by its icon. [SRC] */
function renoted(root: Element): Element | null {
  for (let box = root.previousElementSibling; box && root.localName === 'article'; box = box.previousElementSibling) {
    if ([...box.children].some((child) => child.matches('i.ti-repeat, i.ph-rocket-launch'))) return named(box);
  }
  return null;
}

function quoted(root: Element, page: Page) {
  if (root.localName !== 'article') {
    // An answer shows no quote, but a link to it behind its words.
    const links = own(root, 'a[href^="/notes/"]').filter((link) => !said(root)?.contains(link));
    return links.some((link) => link.querySelector('i, time') === null) ? { handle: null, text: null } : null;
  }
  const inner = rootAt(
    within(root)
      .find((box) => box.querySelector(dated))
      ?.querySelector(dated) ?? null,
  );
  return inner && { handle: handle(inner, page), text: textOf(inner) };
}

/** The headline has a title once the preview is loaded. [SRC] */
function card(root: Element, page: Page) {
  const box = root.querySelector('a > article');
  const domain = domainOf(box?.parentElement?.getAttribute('href'), page);
  return domain ? { headline: tidy(box?.querySelector('h1[title]')?.getAttribute('title')), domain } : null;
}

const medias: [string, Media][] = [
  ['video, .ti-movie', 'video'],
  ['audio', 'audio'],
  ['.image[data-id]', 'image'],
];

type Counts = TimelineItem['counts'];
/** Which button a number stands on, by its icon; none stands for none. Of reactions some show no sum. [SRC] */
const counted: [keyof Counts, string][] = [
  ['replies', '.ti-arrow-back-up, .ph-arrow-u-up-left'],
  ['reposts', '.ti-repeat, .ph-rocket-launch'],
  ['likes', '.ti-plus, .ti-minus, .ti-heart, .ti-heart-filled, .ph-smiley'],
];
function counts(root: Element): Counts | null {
  const found: Counts = { replies: null, reposts: null, likes: null };
  for (const button of own(root, 'footer > button')) {
    const which = counted.find(([, icon]) => button.querySelector(icon))?.[0];
    if (which) found[which] = countIn(button.querySelector('p')?.textContent);
  }
  return anyOf(found);
}

/** By an icon in the header; public notes have none. [SRC] */
const seenBy: [string, Audience][] = [
  ['.ti-lock, .ph-lock', 'circle'],
  ['.ti-mail, .ph-envelope', 'direct'],
];

/** In the reader's own format, of which two are read that cannot be mistaken: 2026/11/23 9:05:00 and 23.11.2026, 09:05:00. [SRC] */
function postedAt(root: Element): string | null {
  const raw = time(root)?.getAttribute('title') ?? '';
  const [, y, m, d] = /^(\d{4})\/(\d{1,2})\/(\d{1,2}) /u.exec(raw) ?? [];
  const [, day = d, month = m, year = y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4}),? /u.exec(raw) ?? [];
  const [, hour = '', minute] = / (\d{1,2}):(\d\d):\d\d$/u.exec(raw) ?? [];
  const two = (digits: string | undefined) => digits?.padStart(2, '0');
  return year && minute ? `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}` : null;
}

/** With several columns side by side the address is the one of a timeline. [SRC] */
const places: [RegExp, Surface][] = [
  [/^\/notes\/\w+/u, 'thread'],
  [/^\/@[^/]+(?:\/|$)/u, 'profile'],
  [/^\/(?:timeline\/)?(?:list|clips)\//u, 'list'],
  [/^\/(?:$|timeline\/|channels\/)/u, 'home'],
  [/^\/(?:search|explore|tags)(?:\/|$)/u, 'search'],
  [/^\/my\/notifications(?:\/|$)/u, 'notifications'],
];
const surface = surfaceBy(places);

const frame = '#misskey_app, #sharkey_app, head > script#misskey_meta'; // [SRC]

export const misskey: Adapter = {
  network: 'misskey',
  surface,
  /** The button of the account menu: your picture, titled with your name, and the same name with an @. [SRC] */
  you(document) {
    for (const picture of document.querySelectorAll('button > span._noSelect[title]')) {
      const name = picture.getAttribute('title') ?? '';
      const { host } = new URL(document.baseURI);
      const beside = tidy(picture.parentElement?.textContent) ?? '';
      if (/^\w+$/u.test(name) && (beside === `@${name}` || beside === `@${name}@${host}`)) return `${name}@${host}`;
    }
    return null;
  },
  dialects: [
    {
      id: 'web',
      recognises: (document) => document.querySelector(frame) !== null,
      item,
      nested: true, // only because columns and windows match as well: nothing within a note does
      /**
       * What links to no note by its date is none: notifications, columns, windows. Of answers those of a thread alone, not what a
       * note of a timeline answers, nor what the form answers, which stands below the form's own header. [SRC]
       */
      isItem: (root, page) =>
        id(root) !== null &&
        isThere(root, page) &&
        (root.localName === 'article' || root.parentElement?.parentElement?.matches('header ~ *') !== true),
      fields: {
        id,
        url: (root, page) => new URL(`/notes/${id(root)}`, page.url).href,
        handle,
        name: (root) => wordsOf(named(header(root))),
        /** A word that is in no language of the interface. [SRC] */
        kind: (root) => {
          const head = header(root);
          return head && leafSays(head, 'div, span', new Set(['bot']), 'a') ? 'bot' : null;
        },
        text: textOf,
        postedAt,
        replyTo,
        mentions: mentionsIn,
        repostedBy: (root, page) => {
          const link = renoted(root);
          return link && { handle: handleIn(link.getAttribute('href'), page), name: wordsOf(link) };
        },
        quoted,
        card,
        media: (root) => medias.find(([selector]) => first(root, selector))?.[1] ?? null,
        poll: (root) => first(root, 'ul > li') !== null,
        promoted: () => false, // adverts are pictures between notes, no notes, [SRC]
        suggested: () => false, // a timeline holds what its reader chose, [SRC]
        counts,
        /** On a thread page alone: elsewhere roots are mixed. */
        authorAnswersHere: (root, page) => {
          const who = handle(root, page);
          return who && surface(page) === 'thread' ? (answersIn(root, page).get(who) ?? 0) : null;
        },
        audience: (root) => seenBy.find(([icons]) => header(root)?.querySelector(icons))?.[1] ?? null,
      },
      expected: ['id', 'url', 'handle', 'name', 'text'],
      parts: { words: text, media: '.image[data-id], video, a > article' },
    },
  ],
};
