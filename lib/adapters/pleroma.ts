/**
 * Pleroma and Akkoma, on any server, in their own front end (Soapbox and Mangane are others). One dialect. Evidence grade as in
 * networks.md: SRC the front end's own source (2021 to 2026, with forks of Akkoma's up to 2024), BG unproven; nobody has seen a
 * page of it here.
 *
 * The page states no language of a post. Its classes say what they are and have held since 2021.
 */
import type { Audience, Media, Surface, TimelineItem } from '../types.ts';
import type { Adapter, Page } from './adapter.ts';
import { answersPer, anyOf, countIn, domainOf, surfaceBy, tidy, wordsOf } from './readers.ts';

/** A post, wherever it stands; answers stand beside it. A quote is a whole post inside. [SRC] */
const item = '.Status';
/** Pleroma's, and Akkoma's. [SRC] */
const quote = '.quoted-status, .quote-card';
/** As answer, quote or preview, a form may stand within. [SRC] */
const inside = `${quote}, .reply-form, .quote-form`;
/** The first match that is the post's own. */
const own = (root: Element, selector: string): Element | null => {
  for (const found of root.querySelectorAll(selector)) {
    const around = found.closest(inside);
    if (around === null || !root.contains(around)) return found;
  }
  return null;
};

/** `name` for accounts of this server, `name@host` for others: always with the host in what we keep. [SRC] */
function whole(raw: string | null | undefined, page: Page): string | null {
  const [, name, host] = /^@?([\w.-]+)(?:@([^\s/@]+))?$/u.exec(raw?.trim() ?? '') ?? [];
  return name ? `${name}@${host ?? page.url.host}` : null;
}
const author = ':is(.status-heading) .account-name'; // [SRC]
const handle = (root: Element, page: Page) => whole(own(root, author)?.getAttribute('title'), page);

/**
 * A mention: of people that the page knows by their whole name, shown on demand; of others as it was written, with an address
 * that may end in a number instead of a name. [SRC]
 */
function mentioned(link: Element | null, page: Page): string | null {
  const known = tidy(link?.querySelector('.full')?.textContent);
  if (known) return whole(known.replace(/\s/gu, ''), page);
  const written = tidy(link?.querySelector('a')?.textContent)?.replace(/\s/gu, '') ?? '';
  const address = link?.querySelector('a')?.getAttribute('href') ?? '';
  if (/^@?[^@]+@/u.test(written) || !URL.canParse(address, page.url)) return whole(written, page);
  const name = whole(written, page)?.split('@')[0];
  return name ? `${name}@${new URL(address, page.url).host}` : null;
}
const mention = '.MentionLink';

/** [SRC] */
const subject = ':is(.StatusBody) .summary';
const words = ':is(.StatusBody) .text';
/** A mention's whole name, and a mark that it is yours. [SRC] */
const notWords = '.full, a.short > span:not(.shortName), .mention-avatar, .quote-inline, button';
/** The subject is a headline, and stays where the words are folded behind it. [SRC] */
const textOf = (root: Element): string | null =>
  tidy([wordsOf(own(root, subject)), wordsOf(own(root, words), notWords)].filter(Boolean).join(' '));

/** Whom it answers stands above the words, with an arrow that has no address. [SRC] 2021 for the second */
const answered = '.reply-glued-label .MentionLink, .heading-reply-row > .MentionLink';
/** The one post of theirs before it in the same conversation: of several nobody says which. [SRC] */
function before(root: Element, who: string, page: Page): Element | null {
  const rows = [...(root.closest('.Conversation')?.querySelectorAll(item) ?? [])];
  const above = rows.slice(0, rows.indexOf(root)).filter((row) => handle(row, page) === who && isItem(row));
  return above.length === 1 ? (above[0] ?? null) : null;
}
const isAnswer = (root: Element) => own(root, ':is(.heading-reply-row) :is(.reply-to, .reply-to-no-popover)') !== null;
const addressee = (root: Element, page: Page) => mentioned(own(root, answered), page);
function replyTo(root: Element, page: Page) {
  if (!isAnswer(root)) return null;
  const to = addressee(root, page);
  const above = to && surface(page) === 'thread' ? before(root, to, page) : null;
  return { handle: to, text: above && textOf(above) };
}
const answersIn = answersPer(item, (row, page) =>
  isItem(row) && isAnswer(row) ? [handle(row, page), addressee(row, page)] : [null, null],
);

/** Not what its author took away, nor what your own filters fold, nor a preview that points at it; notes of others beside the timeline are another list. [SRC] */
const elsewhere = '.Notification, .status-popover, .popover, .post-status-form';
const isItem = (root: Element) =>
  root.closest(`${inside}, ${elsewhere}`) === null && own(root, '.gravestone, .status-container.muted') === null;

const permalink = ':is(.heading-right) a.timeago';
/** [SRC] */
const address = (root: Element) => own(root, permalink)?.getAttribute('href') ?? null;

function quoted(root: Element, page: Page) {
  const box = root.querySelector(quote);
  if (!box) return null;
  const post = box.querySelector(item);
  const text = post && tidy([subject, words].flatMap((w) => wordsOf(post.querySelector(w), notWords) ?? []).join(' '));
  return { handle: whole(post?.querySelector(author)?.getAttribute('title'), page), text };
}

const attachment = ':is(.attachments) .Attachment'; // [SRC]
function media(root: Element): Media | null {
  const box = own(root, attachment);
  if (!box) return null;
  if (box.matches('.-type-video') || box.querySelector('video, .play-icon')) return 'video';
  return box.matches('.-type-audio') || box.querySelector('audio') ? 'audio' : 'image';
}

type Counts = TimelineItem['counts'];
/** By the button, and since 2025 by its icon; none stands for none. [SRC] */
const counted: [keyof Counts, string][] = [
  ['replies', '.ReplyButton, [data-icon="reply"]'],
  ['reposts', '.RetweetButton, [data-icon="retweet"]'],
  ['likes', '.FavoriteButton, [data-icon="star"]'],
];
function counts(root: Element): Counts | null {
  const found: Counts = { replies: null, reposts: null, likes: null };
  for (const number of root.querySelectorAll('.action-counter')) {
    const button = number.parentElement;
    if (!button || number.closest(inside)) continue;
    const which = counted.find(([, mark]) => button.matches(mark) || button.querySelector(mark))?.[0];
    if (which) found[which] ??= countIn(number.textContent);
  }
  return anyOf(found);
}

/** By the icon beside the time. [SRC]; what only this server shows has one of its own, and is left open */
const seenBy: Record<string, Audience> = {
  globe: 'public',
  'lock-open': 'public',
  lock: 'circle',
  envelope: 'direct',
};

/** A time as the browser writes it, with its zone. [SRC] */
function postedAt(root: Element): string | null {
  const at = Date.parse(own(root, `:is(${permalink}) time`)?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Before 2022 a profile's address was its name alone: such pages are of an unknown kind. [SRC] */
const places: [RegExp, Surface][] = [
  [/^\/notice\/[\w-]+(?:\/|$)/u, 'thread'],
  [/^\/users\/[^/]+\/?$/u, 'profile'],
  [/^\/(?:$|main\/|bubble)/u, 'home'],
  [/^\/(?:lists\/|bookmarks)/u, 'list'],
  [/^\/(?:search|tag)(?:\/|$)/u, 'search'],
  [/^\/(?:users\/[^/]+\/interactions|[^/]+\/notifications)\/?$/u, 'notifications'],
];
const surface = surfaceBy(places);

const frame = 'body > div#app'; // [SRC]

export const pleroma: Adapter = {
  network: 'pleroma',
  surface,
  /** Your own card above the form. [SRC] */
  you(document) {
    const name = document.querySelector('.user-panel .signed-in .user-screen-name');
    const title = name?.getAttribute('title') ?? name?.querySelector('[title]')?.getAttribute('title');
    return title && /^[\w.-]+$/u.test(title) ? `${title}@${new URL(document.baseURI).host}` : null;
  },
  dialects: [
    {
      id: 'fe',
      recognises: (document) => document.querySelector(`${frame} ${item}`) !== null,
      item,
      isItem,
      fields: {
        id: (root) => /^\/notice\/([\w-]+)$/u.exec(address(root) ?? '')?.[1] ?? null,
        url: (root, page) => {
          const to = address(root);
          return to && new URL(to, page.url).href;
        },
        handle,
        name: (root) => tidy(own(root, ':is(.status-heading) .status-username')?.getAttribute('title')),
        kind: (root) => (own(root, ':is(.post-avatar) [data-icon="robot"]') ? 'bot' : null), // [SRC] where you let it be shown
        text: textOf,
        postedAt,
        replyTo,
        /** In the words, and in a line above them those that the words do not name. [SRC] */
        mentions: (root, page) => [
          ...new Set(
            [
              ...root.querySelectorAll(
                `${words} ${mention}, .mentions-line ${mention}, .mentions-line-first ${mention}`,
              ),
            ]
              .filter((link) => !link.closest(inside))
              .flatMap((link) => mentioned(link, page) ?? []),
          ),
        ],
        /** The picture is titled with the handle, the name with the name. [SRC] */
        repostedBy: (root, page) => {
          const line = own(root, '.repeat-info');
          const picture = line?.querySelector('.repeater-avatar [title], .repeater-avatar[title]');
          return (
            line && {
              handle: whole(picture?.getAttribute('title'), page),
              name: tidy(line.querySelector('.repeater-name')?.getAttribute('title')),
            }
          );
        },
        quoted,
        card: (root, page) => {
          const box = own(root, '.link-preview-card');
          const domain = domainOf(box?.getAttribute('href'), page);
          return box && { headline: wordsOf(box.querySelector('.card-title')), domain };
        },
        media,
        poll: (root) => own(root, '.poll') !== null,
        promoted: () => false, // the software has no adverts, [SRC]
        suggested: () => false, // a timeline holds what its reader chose, [SRC]
        counts,
        /** On a thread page alone: elsewhere roots are mixed. */
        authorAnswersHere: (root, page) => {
          const who = handle(root, page);
          return who && surface(page) === 'thread' ? (answersIn(root, page).get(who) ?? 0) : null;
        },
        audience: (root) =>
          seenBy[own(root, ':is(.visibility-icon) [data-icon]')?.getAttribute('data-icon') ?? ''] ?? null,
      },
      expected: ['id', 'url', 'handle', 'name', 'text', 'postedAt'],
      parts: { words: `${subject}, ${words}`, media: `.attachments, .link-preview-card, .poll, ${quote}` },
    },
  ],
};
