/**
 * The types that flow: Element → TimelineItem → Signal[] → Verdict → Treatment → attribute, and → Encounter → Tally.
 * All of them are plain and serialisable. `null` means "the page does not say".
 */

/** The networks that have an adapter, or that labelled items may come from. Any other string is a site nobody wrote an adapter for. */
export type Network = 'x' | 'linkedin' | 'bluesky' | 'mastodon' | 'sample' | (string & {});

export const surfaces = ['home', 'list', 'group', 'thread', 'profile', 'search', 'notifications', 'unknown'] as const;
export const ruleLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja'] as const;
/** Languages with validated patterns (measures 1.4, T15). */
export type RuleLanguage = (typeof ruleLanguages)[number];
/** The file in the package with a language's patterns, for content scripts, which carry none (wxt.config.ts). */
export const languageFileOf = (lang: RuleLanguage) => `languages/${lang}.js`;

/** Where on the network the item was met; decides what may be done to it (measures 3.3, point 4). */
export type Surface = (typeof surfaces)[number];
/**
 * What comes in as it is posted: your home timeline, which a community open to all is like, and lists. No page says whether a group
 * has the 150 members from which it would be one (measures 3.3, point 4).
 */
export const timelines: ReadonlySet<Surface> = new Set(['home', 'list']);

export const authorKinds = ['person', 'organisation', 'bot'] as const;
export type AuthorKind = (typeof authorKinds)[number];

export const medias = ['image', 'video', 'audio'] as const;
export type Media = (typeof medias)[number];

export const audiences = ['public', 'circle', 'direct'] as const;
/** Whom the author let see it: everybody, followers or a small group, or the people named alone. */
export type Audience = (typeof audiences)[number];

/** What the page shows of one item. */
export interface TimelineItem {
  network: Network;
  /** The network's own id where the page has one, else a hash of author and text; keys every later step. */
  id: string;
  url: string | null;
  surface: Surface;
  /** `handle` without the `@`, as it stands in the profile's address; `kind` null where the page does not tell. */
  author: { handle: string | null; name: string | null; kind: AuthorKind | null };
  /** The author's own words: white space collapsed, emoji as characters, no quoted or carded text. Null: no words (media only). */
  text: string | null;
  /** BCP 47 as the page states it. */
  lang: string | null;
  /** ISO 8601; without a zone where the page shows none. */
  postedAt: string | null;
  /** The item answered. `handle` null: it is an answer, to whom is not shown. `isYou` null: not known who you are. */
  replyTo: { handle: string | null; text: string | null; isYou: boolean | null } | null;
  /** Handles the author addressed, without `@`, in the order they stand. */
  mentions: string[];
  mentionsYou: boolean | null;
  repostedBy: { handle: string | null; name: string | null } | null;
  quoted: { handle: string | null; text: string | null } | null;
  /** `domain` without `www.`. */
  card: { headline: string | null; domain: string | null } | null;
  media: Media | null;
  poll: boolean | null;
  promoted: boolean | null;
  suggested: boolean | null;
  /** Whole numbers; null where not shown. */
  counts: { replies: number | null; reposts: number | null; likes: number | null };
  /** How many answers by this author to others stand visibly under the same root. */
  authorAnswersHere: number | null;
  /** You wrote it. Null: not known who you are. */
  own: boolean | null;
  /**
   * Who may see it. Not in the first list of fields; added because direct messages and small circles are protected
   * (measures 3.3, points 1 and 4) and the page's own mark is the only evidence for it.
   */
  audience: Audience | null;
}

export const labels = ['conversation', 'click-bait', 'broadcast', 'unclear'] as const;
/** In the order that decides ties (measures 1.3): conversation, then click-bait, then broadcast. */
export type Label = (typeof labels)[number];
/** The three a signal can argue for. */
export type Class = Exclude<Label, 'unclear'>;

/** One thing noticed about an item. */
export interface Signal {
  code: ReasonCode;
  /** The page's own words, or the mark that was seen; at most 80 characters. Empty where the structure alone speaks. */
  evidence: string;
  /** Points for the code's class (measures 2.3); always positive. */
  weight: number;
}

/** To whom the item speaks (measures 1.1). */
export type Addressee = 'you' | 'joinable' | 'overheard' | 'everyone';

/** What the judge makes of an item. */
export interface Verdict {
  label: Label;
  /** Probability of the label, 0 to 1. */
  confidence: number;
  /** q = 1 − p(conversation), 0 to 1: what the thresholds of measures 3.2 are held against. */
  noise: number;
  addressee: Addressee;
  /** Strongest first. */
  signals: Signal[];
  /** The language the text rules read, null where none of ours: then only structure spoke (measures 1.4, T15). */
  lang: RuleLanguage | null;
  /** Version of the judge that said so. */
  model: string;
}

export const actions = ['none', 'label', 'dim', 'collapse', 'hide'] as const;
/** Weakest first. */
export type Action = (typeof actions)[number];

export const protections = [
  'own',
  'to-you',
  'direct',
  'your-thread',
  'circle',
  'replied-to',
  'surface',
  'alert',
  'restored',
  'always-show',
  'unread-language',
  'unreadable',
] as const;
/** Why an item may at most carry a label (measures 3.3). */
export type Protection = (typeof protections)[number];

/** What is done to an item, and what held it back. */
export interface Treatment {
  action: Action;
  /** What the level alone would have done; equals `action` where nothing held it back. */
  wanted: Action;
  heldBackBy: Protection | 'unclear' | 'already-seen' | null;
  /** What a rule of yours says, where it asked for this; null: none did. */
  rule: string | null;
}

/** An item met on the page (measures 4.1). Holds no word and no name. */
export interface Encounter {
  network: Network;
  /** `itemKey` of the item; it never leaves the session (measures 4.15). */
  key: string;
  label: Label;
  codes: ReasonCode[];
  action: Action;
  /** A reply to you or a mention of you. */
  toYou: boolean;
  /** It answers somebody. */
  reply: boolean;
  /** Readable on screen for a second or longer. */
  seen: boolean;
  /** Epoch milliseconds. */
  at: number;
}

/** What is told of an item that was met. */
export const encounterOf = (
  item: TimelineItem,
  { label, signals }: Verdict,
  { action }: Treatment,
  seen: boolean,
  at: number,
): Encounter => ({
  network: item.network,
  key: itemKey(item),
  label,
  codes: codesOf({ signals }),
  action,
  toYou: Boolean(item.replyTo?.isYou || item.mentionsYou),
  reply: item.replyTo !== null,
  seen,
  at,
});

/** Counts of one session, or of any set of encounters. Own items are never in it. */
export interface Tally {
  encountered: Record<Label, number>;
  seen: Record<Label, number>;
  actions: Record<Action, number>;
  toYou: number;
  /** Conversation items that answer somebody: the literal reading of "replies". */
  replies: number;
  /** Strongest reason of every item that was dimmed, collapsed or hidden. */
  treatedFor: Partial<Record<ReasonCode, number>>;
  /** Strongest reason of every noise item, whatever was done to it. */
  noiseFor: Partial<Record<ReasonCode, number>>;
}

/** The reason codes of measures section 2, by class; `engagement-bait` has six leaves. */
export const reasonCodes = {
  conversation: [
    'reply-to-you',
    'mentions-you',
    'in-your-thread',
    'reply-to-person',
    'author-in-thread',
    'question-to-people',
    'answers-question',
    'builds-on',
    'personal-disclosure',
    'care',
    'small-circle',
  ],
  broadcast: [
    'promoted',
    'suggested',
    'repost',
    'link-drop',
    'auto-digest',
    'cross-post',
    'self-promo',
    'brand-account',
    'event-invite',
    'brag',
    'me-now',
    'hashtag-stuffing',
    'monologue-thread',
    'low-effort-reply',
    'canned-congrats',
    'canned-reply',
  ],
  'click-bait': [
    'curiosity-gap',
    'listicle',
    'hyperbole',
    'engagement-bait.vote',
    'engagement-bait.react',
    'engagement-bait.share',
    'engagement-bait.tag',
    'engagement-bait.comment',
    'engagement-bait.question',
    'giveaway',
    'game-invite',
    'follow-bait',
    'seeded-qa',
  ],
} as const satisfies Record<Class, readonly string[]>;
export type ReasonCode = (typeof reasonCodes)[Class][number];

/** What the judge and the treatment know beyond the item itself: local history and choices. Handles are lower case, without `@`. */
export interface Context {
  /** Pinned, or two exchanges each way within 90 days, as `network/handle`. */
  circle: ReadonlySet<string>;
  /** Answered by you in the last 30 days, as `network/handle`. */
  repliedTo: ReadonlySet<string>;
  /** "Always show", as `network/handle`. */
  alwaysShow: ReadonlySet<string>;
  /** Accounts on the alert list, as `network/handle` or a bare handle for every network. */
  alerts: ReadonlySet<string>;
  /** Ids of items un-hidden this session, as `network/id`. */
  restored: ReadonlySet<string>;
  /** Ids of roots or parents of threads you posted in, as `network/id`. */
  yourThreads: ReadonlySet<string>;
  /** Points to add to a reason's weight, from your corrections: at most 2 in all. */
  nudges: Readonly<Partial<Record<ReasonCode, number>>>;
}

/** A context of somebody who has just installed Hearback. */
export const noContext: Context = {
  circle: new Set(),
  repliedTo: new Set(),
  alwaysShow: new Set(),
  alerts: new Set(),
  restored: new Set(),
  yourThreads: new Set(),
  nudges: {},
};

/** The key of a person or an item within its network, as the sets of `Context` hold it. */
export const keyOf = (network: Network, name: string) => `${network}/${name.toLowerCase()}`;

/** The key of an item: each repost took its own place in the timeline, so it is an item of its own (measures 4.1). */
export const itemKey = (item: Pick<TimelineItem, 'network' | 'id' | 'repostedBy'>) =>
  keyOf(item.network, item.repostedBy ? `${item.id}~${item.repostedBy.handle ?? ''}` : item.id);

const classByCode = new Map(
  (Object.entries(reasonCodes) as [Class, readonly ReasonCode[]][]).flatMap(([c, codes]) =>
    codes.map((code) => [code, c] as const),
  ),
);
/** The class a code argues for. */
export const classOf = (code: ReasonCode): Class => classByCode.get(code) as Class;

/** Those of a verdict's codes that argue for its label, strongest first: the reasons a person is shown; the first decides. */
export const reasonsFor = (codes: readonly ReasonCode[], label: Label): ReasonCode[] =>
  codes.filter((code) => classOf(code) === label);

export const codesOf = ({ signals }: Pick<Verdict, 'signals'>): ReasonCode[] => signals.map((s) => s.code);

/** A name for something new, unlike any other. Pages without TLS have no `crypto.randomUUID`. */
export const newId = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-');
