/**
 * What is kept beside sessions, and for how long (measures 4.15): counts and keyed hashes, never words, addresses or
 * pictures. All rows are plain data. Two versions of the same row, from a repeated event or an imported file, are
 * merged by `mergeRows`.
 */
import type { AuthorKind, Label, Network, ReasonCode } from '../types.ts';
import type { Session } from './session.ts';
import { addDays, mondayOf } from './week.ts';

/**
 * HMAC-SHA-256 over network and handle under this install's key, cut to 128 bits. Pseudonymous, so still personal data.
 */
export type PersonKey = string;
/**
 * The same over network and item id. Only items that you wrote, or that were written to you, have one that outlives the
 * session.
 */
type ItemKey = string;
/** `YYYY-MM-DD`, local to where it happened (measures 4.13). */
export type LocalDate = string;

const manners = ['real', 'unclear', 'canned', 'hostile', 'brand'] as const;
/**
 * What kind of word passed between two. `real`: a person's, with content · `unclear`: the judge could not tell;
 * somebody wrote, so it is an address and may wait for an answer, but no exchange · `canned`: stock phrases, bait and
 * spam · `brand`: not by a person. All are contact.
 */
export type Manner = (typeof manners)[number];

const stock: readonly ReasonCode[] = ['canned-congrats', 'canned-reply'];

/**
 * The manner of an item written to you. Nothing tells hostility yet (measures 1.4, T13); whoever learns to passes it
 * in.
 */
export function mannerOf(
  { label, codes, kind }: { label: Label; codes: readonly ReasonCode[]; kind: AuthorKind | null },
  hostile = false,
): Manner {
  if (kind === 'organisation' || kind === 'bot') return 'brand';
  if (hostile) return 'hostile';
  if (label === 'unclear') return 'unclear';
  return label !== 'conversation' || codes.some((c) => stock.includes(c)) ? 'canned' : 'real';
}

/** How often you wrote to a person, or they to you, on one day. Only what was met on a page; likes never count. */
export interface Exchange {
  person: PersonKey;
  network: Network;
  date: LocalDate;
  direction: 'out' | 'in';
  manner: Manner;
  n: number;
}

/** Something you wrote: a reply to somebody else, or an opening of your own (measures 4.5). */
export interface Contribution {
  /** Null: the page did not tell its id. Removed by `retire` once no answer can count any more. */
  key: ItemKey | null;
  network: Network;
  date: LocalDate;
  /** Epoch milliseconds; its key among contributions. */
  at: number;
  kind: 'reply' | 'opening';
  /** Whom you answered; null for openings and where the page did not tell. */
  person: PersonKey | null;
  /** Whether you had read before you replied (measures 4.6); null: not known, or nothing to read before. */
  readFirst: boolean | null;
  /** People who really replied within 72 hours, as far as you met it, in the order of their keys. */
  answeredBy: PersonKey[];
}

/** A reply to you or a mention of you that was met. One row each, so that a notification met ten times counts once. */
export interface Incoming {
  key: ItemKey;
  network: Network;
  person: PersonKey;
  /** First met. */
  date: LocalDate;
  manner: Manner;
  /** Readable on screen for a second or longer (measures 4.1). */
  seen: boolean;
  /** It asks you something. */
  asks: boolean;
  /** When you answered it; null: not yet. */
  answered: LocalDate | null;
  /** Not shown as waiting before this day; `dismissed`: never. */
  later: LocalDate | 'dismissed' | null;
}

/** How deep a thread that you take part in has gone (measures 4.9), as far as it was met. */
interface Thread {
  /** Of its root. */
  key: ItemKey;
  network: Network;
  /** Last met with a new turn. */
  date: LocalDate;
  turns: number;
  /** The others in it, in the order of their keys. */
  people: PersonKey[];
}

/** How often an account was met, by week. What shows who only broadcasts (measures 4.11). */
export interface Account {
  person: PersonKey;
  network: Network;
  first: LocalDate;
  last: LocalDate;
  /** By the Monday of the week. `talk`: conversation items. */
  weeks: Record<LocalDate, { items: number; talk: number; sessions: number }>;
  /** It is on the alert list, or was protected for another reason that is its own (measures 3.3). */
  spared: boolean;
}

/** What you decided about a person, and their name where it may be kept in clear. */
export interface Person {
  person: PersonKey;
  network: Network;
  /** In clear for those `mayBeNamed` alone; null: not kept. */
  handle: string | null;
  name: string | null;
  pinned: boolean;
  /** "Hide this person": in no list, for good. */
  hidden: boolean;
  /** "Keep", asked of an account that only broadcasts: not asked again for 180 days. */
  kept: LocalDate | null;
}

/** What became of treated items on one day: how many were opened, and how many the reader called no noise. */
interface Handling {
  network: Network;
  date: LocalDate;
  code: ReasonCode | null;
  opened: number;
  wrong: number;
}

/** All of them, as the background keeps them. */
export interface Records {
  sessions: Session[];
  exchanges: Exchange[];
  contributions: Contribution[];
  incoming: Incoming[];
  threads: Thread[];
  accounts: Account[];
  people: Person[];
  handling: Handling[];
}

export const noRecords = (): Records => ({
  sessions: [],
  exchanges: [],
  contributions: [],
  incoming: [],
  threads: [],
  accounts: [],
  people: [],
  handling: [],
});

/** Days that reciprocity, voice and candidates look back (measures 4.7, 4.8, 4.11), today included. */
export const windowDays = 28;
/** Days within which an answer is an answer (measures 4.6). */
export const answerDays = 7;

/** The last `n` days up to and with `today`, as the least date in it. */
export const lastDays = (n: number, today: LocalDate) => addDays(today, 1 - n);

/**
 * How long each kind is kept, in days, today included (measures 4.15, but for those with a reason of their own).
 * `incoming`, `threads` and keys of contributions are item keys that outlive a session, which 4.15 does not foresee:
 * without them what was written to you would count anew each time its notification is met, and no answer could find
 * what it answers. They are letters to you and by you, not a record of reading; keyed, never told to anybody, and gone
 * when the last window has closed. `accounts` counts whom you met without an exchange: 4.11 cannot be had from dyads
 * alone, and needs four weeks.
 */
export const retention = {
  encounters: 0,
  sessions: 8 * 7,
  weeks: 60 * 7,
  exchanges: 90,
  contributions: 90,
  contributionKeys: answerDays,
  incoming: windowDays + answerDays,
  threads: windowDays + answerDays,
  accounts: windowDays + answerDays,
  kept: 180,
  handling: 30,
} as const;

/** The first day that is still kept today. */
export const keptSince = (kind: keyof typeof retention, today: LocalDate) => lastDays(retention[kind], today);

/**
 * Who may be named in clear (measures 4.15): whoever you pinned, or who is in one of the lists that the review shows.
 * And whom you hid or kept when they were in one: a decision that cannot be read cannot be taken back.
 */
export const mayBeNamed = (people: readonly Person[], listed: Iterable<PersonKey>): ReadonlySet<PersonKey> =>
  new Set([...people.filter((p) => p.pinned || p.hidden || p.kept !== null).map((p) => p.person), ...listed]);

/**
 * Records without what has outlived its time. `named` are those of `mayBeNamed`: the names of all others go; a person
 * nothing is left of goes. What is kept of weeks is made from sessions before (`settle`). Twice is once.
 */
export function retire(records: Records, named: ReadonlySet<PersonKey>, today: LocalDate): Records {
  const since = (kind: keyof typeof retention) => keptSince(kind, today);
  const within =
    (kind: keyof typeof retention) =>
    ({ date }: { date: LocalDate }) =>
      date >= since(kind);
  const pinned = new Set(records.people.filter((p) => p.pinned).map((p) => p.person));
  return {
    sessions: records.sessions.filter((s) => s.localDate >= since('sessions')),
    exchanges: records.exchanges.filter((e) => pinned.has(e.person) || e.date >= since('exchanges')),
    contributions: records.contributions
      .filter(within('contributions'))
      .map((c) => (c.date >= since('contributionKeys') ? c : { ...c, key: null })),
    incoming: records.incoming.filter(within('incoming')),
    threads: records.threads.filter(within('threads')),
    accounts: records.accounts.flatMap((a) => accountSince(a, mondayOf(since('accounts')))),
    people: records.people
      .map((p) => ({
        ...p,
        ...(named.has(p.person) ? {} : { handle: null, name: null }),
        kept: p.kept !== null && p.kept >= since('kept') ? p.kept : null,
      }))
      .filter((p) => p.handle !== null || p.name !== null || p.pinned || p.hidden || p.kept !== null),
    handling: records.handling.filter(within('handling')),
  };
}

/** An account with its weeks from a Monday on; none: it is gone. */
function accountSince(account: Account, monday: LocalDate): Account[] {
  if (account.last < monday) return [];
  const weeks = Object.fromEntries(Object.entries(account.weeks).filter(([week]) => week >= monday));
  return [{ ...account, first: account.first < monday ? monday : account.first, weeks }];
}

/** How a row of each kind is known: two rows with the same key tell of the same thing. */
const rowKeys: { [K in keyof Records]: (row: Records[K][number]) => string } = {
  sessions: (s) => String(s.start),
  exchanges: (e) => [e.person, e.date, e.direction, e.manner].join(' '),
  contributions: (c) => `${c.network} ${c.at}`,
  incoming: (i) => i.key,
  threads: (t) => t.key,
  accounts: (a) => a.person,
  people: (p) => p.person,
  handling: (h) => [h.network, h.date, h.code].join(' '),
};

type Known = string | number | boolean | null;
/** The later, larger or known of two: null before all, false before true, and a date before `dismissed`. */
const most = <T extends Known>(a: T, b: T): T => (a === null || (b !== null && b > a) ? b : a);
/** The earlier or known of two. */
const least = <T extends Known>(a: T, b: T): T => (a === null || (b !== null && b < a) ? b : a);
const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();

type Joins<T> = { [K in keyof T]?: (a: T[K], b: T[K]) => T[K] };
/** How the fields of two rows with the same key become one; a field without an entry is part of the key. */
const joins = {
  exchanges: { network: most, n: most } satisfies Joins<Exchange>,
  contributions: {
    key: least,
    date: least,
    kind: most,
    person: least,
    readFirst: most,
    answeredBy: union,
  } satisfies Joins<Contribution>,
  incoming: {
    network: most,
    person: most,
    date: least,
    manner: most,
    seen: most,
    asks: most,
    answered: least,
    later: most,
  } satisfies Joins<Incoming>,
  threads: { network: most, date: most, turns: most, people: union } satisfies Joins<Thread>,
  accounts: { network: most, first: least, last: most, weeks: mostByWeek, spared: most } satisfies Joins<Account>,
  people: {
    network: most,
    handle: least,
    name: least,
    pinned: most,
    hidden: most,
    kept: most,
  } satisfies Joins<Person>,
  handling: { opened: most, wrong: most } satisfies Joins<Handling>,
};

function mostByWeek(a: Account['weeks'], b: Account['weeks']): Account['weeks'] {
  const mondays = union(Object.keys(a), Object.keys(b));
  const zero = { items: 0, talk: 0, sessions: 0 };
  return Object.fromEntries(mondays.map((m) => [m, join(joinsOfWeek, a[m] ?? zero, b[m] ?? zero)]));
}
const joinsOfWeek = { items: most, talk: most, sessions: most } satisfies Joins<Account['weeks'][string]>;

function join<T extends object>(by: Joins<T>, a: T, b: T): T {
  const joined = { ...a };
  for (const key of Object.keys(by) as (keyof T)[]) joined[key] = by[key]?.(a[key], b[key]) ?? joined[key];
  return joined;
}

/** A session is closed once and for all: of two that differ, the one that saw more, whichever comes first. */
const fuller = (a: Session, b: Session): Session => {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  if (a.last !== b.last) return a.last > b.last ? a : b;
  return x.length === y.length ? (x > y ? a : b) : x.length > y.length ? a : b;
};

/** Two sets of rows of a kind as one, sorted by key: in any order and as often as you like, with the same outcome. */
export function mergeRows<K extends keyof Records>(
  kind: K,
  some: readonly Records[K][number][],
  others: readonly Records[K][number][],
): Records[K][number][] {
  const keyOf = rowKeys[kind] as (row: Records[K][number]) => string;
  const one = (a: Records[K][number], b: Records[K][number]) =>
    kind === 'sessions'
      ? fuller(a as Session, b as Session)
      : join(joins[kind as keyof typeof joins] as Joins<Records[K][number]>, a, b);
  const rows = new Map<string, Records[K][number]>();
  for (const row of [...some, ...others]) {
    const key = keyOf(row);
    const known = rows.get(key);
    rows.set(key, known ? one(known, row) : row);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** What an import does: all rows of both, nothing counted twice. */
export function mergeRecords(a: Records, b: Records): Records {
  const merged = noRecords();
  const put = <K extends keyof Records>(kind: K) => {
    merged[kind] = mergeRows(kind, a[kind], b[kind]) as Records[K];
  };
  for (const kind of Object.keys(merged) as (keyof Records)[]) put(kind);
  return merged;
}

/** What is erased with a person: all rows that hold their key. */
export const withoutPerson = (records: Records, person: PersonKey): Records => {
  const others = <T extends { person: PersonKey | null }>(rows: readonly T[]) =>
    rows.filter((r) => r.person !== person);
  return {
    ...records,
    exchanges: others(records.exchanges),
    contributions: records.contributions.map((c) => ({
      ...c,
      person: c.person === person ? null : c.person,
      answeredBy: c.answeredBy.filter((p) => p !== person),
    })),
    incoming: others(records.incoming),
    threads: records.threads.map((t) => ({ ...t, people: t.people.filter((p) => p !== person) })),
    accounts: others(records.accounts),
    people: others(records.people),
  };
};

/**
 * What is erased with a day. Accounts are counted by the week and lose the whole of it; what was answered on that day
 * goes with the answer.
 */
export const withoutDay = (records: Records, date: LocalDate): Records => {
  const others = <T extends { date: LocalDate }>(rows: readonly T[]) => rows.filter((r) => r.date !== date);
  const monday = mondayOf(date);
  return {
    ...records,
    sessions: records.sessions.filter((s) => s.localDate !== date),
    exchanges: others(records.exchanges),
    contributions: others(records.contributions),
    incoming: others(records.incoming).filter((i) => i.answered !== date),
    threads: others(records.threads),
    accounts: records.accounts.flatMap((a) => {
      const { [monday]: _, ...weeks } = a.weeks;
      const mondays = Object.keys(weeks).sort();
      const [first, last] = [mondays[0], mondays.at(-1)];
      if (first === undefined || last === undefined) return [];
      const isThere = (d: LocalDate) => mondayOf(d) === monday;
      return [{ ...a, weeks, first: isThere(a.first) ? first : a.first, last: isThere(a.last) ? last : a.last }];
    }),
    handling: others(records.handling),
  };
};

/** What is erased with a network. A session keeps what it met on the others. */
export const withoutNetwork = (records: Records, network: Network): Records => {
  const others = <T extends { network: Network }>(rows: readonly T[]) => rows.filter((r) => r.network !== network);
  const without = <T>(by: Record<string, T>) => Object.fromEntries(Object.entries(by).filter(([n]) => n !== network));
  return {
    sessions: records.sessions
      .map((s) => ({ ...s, active: without(s.active), tallies: s.tallies && without(s.tallies) }))
      .filter((s) => Object.keys(s.active).length + Object.keys(s.tallies ?? {}).length > 0),
    exchanges: others(records.exchanges),
    contributions: others(records.contributions),
    incoming: others(records.incoming),
    threads: others(records.threads),
    accounts: others(records.accounts),
    people: others(records.people),
    handling: others(records.handling),
  };
};
