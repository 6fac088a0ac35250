/**
 * What is kept, as a file and back. The form, version 1: `made` and `device` say when and by which install, `weeks` are sums
 * (`WeekSum` of lib/metrics/sums.ts), `records` are rows (`Records` of lib/metrics/records.ts), one a line. Without `people`,
 * as it is made unless asked for, no person is in it, not even as a hash; with them goes the `key` of the hashes, as an install
 * that takes the file over would not know anybody again. Read by the checks below, which say what each field may be.
 */
import * as z from 'zod/mini';
import {
  type Account,
  type Exchange,
  type LocalDate,
  type Manner,
  mergeRecords,
  noRecords,
  type Records,
} from '../metrics/records.ts';
import { emptyTally } from '../metrics/session.ts';
import { fullerWeek, isSettled, noPart, type Part, type WeekSum } from '../metrics/sums.ts';
import { isDay, mondayOf, weekKey } from '../metrics/week.ts';
import { actions, labels, type Tally } from '../types.ts';
import { type Kind, kinds, type StoredSession, type StoredWeek } from './database.ts';
import type { Install } from './people-key.ts';

export const name = z.string().check(z.minLength(1), z.maxLength(300));
export const hex = z.string().check(z.regex(/^[\da-f]+$/u), z.maxLength(64));
export const count = z.int().check(z.nonnegative());
const amount = z.number().check(z.nonnegative());
export const isDate = (date: unknown): date is LocalDate =>
  typeof date === 'string' && date.length === 10 && isDay(date);
const date = z.string().check(z.refine(isDate, 'no such day'));
export const monday = date.check(z.refine((d) => !isDate(d) || mondayOf(d) === d, 'not a Monday'));
const manners = ['real', 'unclear', 'canned', 'hostile', 'brand'] as const satisfies Manner[];
const manner = z.enum(manners);
// A code of an older version is kept as it was.
const byCode = z.record(name, count);

const tally = z.object({
  encountered: z.record(z.enum(labels), count),
  seen: z.record(z.enum(labels), count),
  actions: z.record(z.enum(actions), count),
  toYou: count,
  replies: count,
  treatedFor: byCode,
  noiseFor: byCode,
});

/** A row of each kind. */
const rowChecks = {
  sessions: z.object({
    start: amount,
    last: amount,
    zone: name,
    localDate: date,
    active: z.record(name, amount),
    tallies: z.nullable(z.record(name, tally)),
    models: z.optional(z.array(name)),
    batches: z.optional(z.array(name)), // as stored alone
  }),
  exchanges: z.object({
    person: hex,
    network: name,
    date,
    direction: z.enum(['out', 'in']),
    manner,
    n: count,
  }),
  contributions: z.object({
    key: z.nullable(hex),
    network: name,
    date,
    at: amount,
    kind: z.enum(['reply', 'opening']),
    person: z.nullable(hex),
    readFirst: z.nullable(z.boolean()),
    answeredBy: z.array(hex),
  }),
  incoming: z.object({
    key: hex,
    network: name,
    person: hex,
    date,
    manner,
    seen: z.boolean(),
    asks: z.boolean(),
    answered: z.nullable(date),
    later: z.nullable(z.union([date, z.literal('dismissed')])),
  }),
  threads: z.object({ key: hex, network: name, date, turns: count, people: z.array(hex) }),
  accounts: z.object({
    person: hex,
    network: name,
    first: date,
    last: date,
    weeks: z.record(monday, z.object({ items: count, talk: count, sessions: count })),
    spared: z.boolean(),
  }),
  people: z.object({
    person: hex,
    network: name,
    handle: z.nullable(name),
    name: z.nullable(name),
    pinned: z.boolean(),
    hidden: z.boolean(),
    kept: z.nullable(date),
  }),
  handling: z.object({ network: name, date, code: z.nullable(name), opened: count, wrong: count }),
} satisfies Record<Kind, z.ZodMiniType>;

const of = z.object({ c: count, n: count });
const part = z.object({
  tally,
  sessions: count,
  spread: z.object({ sessions: count, c: count, m: count, cc: count, cm: count, mm: count }),
  active: amount,
  days: z.record(date, z.object({ c: count, n: count, sessions: count, active: amount })),
  replies: count,
  openings: count,
  answered: count,
  readFirst: of,
  answers: of,
  peopleAnswered: of,
  depths: z.record(z.string().check(z.regex(/^\d+$/u)), count),
  opened: count,
  wrong: count,
});
const week = z.object({ monday, models: z.array(name), all: part, networks: z.record(name, part) });

const version = 1;
const fileCheck = z.object({
  hearback: z.literal('archive'),
  version: z.literal(version),
  made: date,
  device: hex,
  key: z.nullable(hex),
  weeks: z.array(week),
  records: z.object({
    sessions: z.array(rowChecks.sessions),
    exchanges: z.array(rowChecks.exchanges),
    contributions: z.array(rowChecks.contributions),
    incoming: z.array(rowChecks.incoming),
    threads: z.array(rowChecks.threads),
    accounts: z.array(rowChecks.accounts),
    people: z.array(rowChecks.people),
    handling: z.array(rowChecks.handling),
  }),
});

const sentenceOf = ({ path, message }: z.core.$ZodIssue) => [path.join('.'), message].filter(Boolean).join(': ');
/** What is wrong with a row as stored; null: nothing. */
export function faultOf(kind: Kind | 'weeks', row: unknown): string | null {
  if (isObject(row) && sound[kind]?.(row)) return null;
  const { error } = z.safeParse(kind === 'weeks' ? week : rowChecks[kind], row);
  return error?.issues[0] ? sentenceOf(error.issues[0]) : null;
}

/**
 * Rows that are large or many are looked through at each review: by hand, in a tenth of the time. What passes here passes the checks
 * above, and what does not is left to them. Other kinds have no such check.
 */
const sound: Partial<Record<Kind | 'weeks', (row: object) => boolean>> = {
  weeks({ monday, models, all, networks }: Partial<WeekSum>) {
    return isMonday(monday) && areNames(models) && isPart(all) && isObject(networks) && each(networks, isPart, isName);
  },
  sessions({ start, last, zone, localDate, active, tallies, models = [], batches }: Partial<StoredSession>) {
    const isTimed = isCount(start) && isCount(last) && each(active, isCount, isName);
    const isNamed = isName(zone) && isDate(localDate) && areNames(models) && areNames(batches);
    return isTimed && isNamed && (tallies === null || each(tallies, isTally, isName));
  },
  accounts({ person, network, first, last, weeks, spared }: Partial<Account>) {
    const isMet = isDate(first) && isDate(last) && each(weeks, (w) => holds(w, noMeetings), isMonday);
    return isMet && isHash(person) && isName(network) && typeof spared === 'boolean';
  },
  exchanges({ person, network, date, direction, manner, n }: Partial<Exchange>) {
    const isOne = (direction === 'out' || direction === 'in') && (manners as readonly unknown[]).includes(manner);
    return isOne && isHash(person) && isName(network) && isDate(date) && isCount(n);
  },
};
const isCount = (one: unknown) => Number.isInteger(one) && (one as number) >= 0;
const isName = (one: unknown) => typeof one === 'string' && one !== '' && one.length <= 300;
const areNames = (some: unknown) => Array.isArray(some) && some.every(isName);
const isHash = (one: unknown) => typeof one === 'string' && /^[\da-f]{1,64}$/u.test(one);
const isMonday = (one: unknown) => isDate(one) && mondayOf(one) === one;
const isNumber = (one: unknown) => typeof one === 'string' && /^\d+$/u.test(one);
const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null && !Array.isArray(one);
/** Whether keys and values are all such. */
function each(some: unknown, value: (one: unknown) => boolean, key: (one: unknown) => boolean): boolean {
  if (!isObject(some)) return false;
  for (const one of Object.keys(some)) if (!key(one) || !value(some[one as never])) return false;
  return true;
}
/** Whether it has counts under all the names of a model and under no others. */
function holds(one: unknown, model: object): boolean {
  if (!isObject(one)) return false;
  const names = Object.keys(model);
  for (const name of names) if (!isCount(one[name as never])) return false;
  return Object.keys(one).length === names.length;
}
const [noMeetings, noDay, noOf] = [
  { items: 0, talk: 0, sessions: 0 },
  { c: 0, n: 0, sessions: 0, active: 0 },
  { c: 0, n: 0 },
];
const [noTally, nothing] = [emptyTally(), noPart()];
const isTally = (one: unknown) => {
  const { encountered, seen, actions, toYou, replies, treatedFor, noiseFor } = (one ?? {}) as Partial<Tally>;
  const areActs =
    holds(encountered, noTally.encountered) && holds(seen, noTally.seen) && holds(actions, noTally.actions);
  const byCode = each(treatedFor, isCount, isName) && each(noiseFor, isCount, isName);
  return areActs && byCode && isCount(toYou) && isCount(replies);
};
const isPart = (one: unknown) => {
  const { tally, spread, days, readFirst, answers, peopleAnswered, depths, ...counts } = (one ?? {}) as Partial<Part>;
  const ofs = holds(readFirst, noOf) && holds(answers, noOf) && holds(peopleAnswered, noOf);
  const { sessions, active, replies, openings, answered, opened, wrong } = counts;
  const areCounts = [sessions, active, replies, openings, answered, opened, wrong].every(isCount);
  const byDay = each(days, (d) => holds(d, noDay), isDate) && each(depths, isCount, isNumber);
  return ofs && areCounts && byDay && holds(spread, nothing.spread) && isTally(tally);
};

/** All that is kept, of this install and, by the week, of others. */
export interface Holdings {
  install: Install;
  weeks: StoredWeek[];
  records: Omit<Records, 'sessions'> & { sessions: StoredSession[] };
}

export interface Archive {
  made: LocalDate;
  device: string;
  /** Of the hashes of people; null: without people. */
  key: string | null;
  weeks: readonly WeekSum[];
  records: Records;
}

/** Rows without anybody in them. */
const withoutPeople = (records: Records): Records => ({
  ...noRecords(),
  sessions: records.sessions,
  handling: records.handling,
  contributions: records.contributions.map((c) => ({ ...c, key: null, person: null, answeredBy: [] })),
});

/** Only what is meant to travel: rows hold more while they are stored. */
const plain = (records: Records): Records => {
  const sessions = records.sessions.map(({ start, last, zone, localDate, active, tallies, models }) => ({
    ...{ start, last, zone, localDate, active, tallies },
    ...(models && { models }),
  }));
  return { ...records, sessions };
};

/** The text of a file: what is wrong with it later can then be told by its line. */
export function fileOf({ made, device, key, weeks, records }: Archive): string {
  const lines = (rows: readonly unknown[], indent: string) =>
    rows.length === 0 ? '[]' : `[\n${rows.map((r) => `${indent}  ${JSON.stringify(r)}`).join(',\n')}\n${indent}]`;
  const r = plain(key === null ? withoutPeople(records) : records);
  return `{
  "hearback": "archive",
  "version": ${version},
  "made": ${JSON.stringify(made)},
  "device": ${JSON.stringify(device)},
  "key": ${JSON.stringify(key)},
  "weeks": ${lines(weeks, '  ')},
  "records": {
${kinds.map((kind) => `    "${kind}": ${lines(r[kind], '    ')}`).join(',\n')}
  }
}
`;
}

/** `notOurs`: no file of this kind · `newer`: of a later version · `broken`: no JSON from that line on · `wrong`: a value. */
export interface Wrong {
  wrong: 'notOurs' | 'newer' | 'broken' | 'wrong';
  /** From 1. */
  line: number;
  /** Field and what it should be; empty: nothing to add. */
  at: string;
}

export function readArchive(text: string): Archive | Wrong {
  const lineAt = (path: readonly PropertyKey[] | null) => text.slice(0, placeIn(text, path)).split('\n').length;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { wrong: 'broken', line: lineAt(null), at: '' };
  }
  const said = (raw ?? {}) as { hearback?: unknown; version?: unknown };
  if (said.hearback !== 'archive') return { wrong: 'notOurs', line: 1, at: '' };
  if (typeof said.version === 'number' && said.version > version)
    return { wrong: 'newer', line: lineAt(['version']), at: String(said.version) };
  const { data, error } = z.safeParse(fileCheck, raw);
  const issue = error?.issues[0];
  if (issue) return { wrong: 'wrong', line: lineAt(issue.path), at: sentenceOf(issue) };
  return data as unknown as Archive; // the checks ask for exactly that
}

class Found extends Error {
  at: number;
  constructor(at: number) {
    super('found');
    this.at = at;
  }
}

/** Where a value begins in the text of JSON, or what should hold it; null, or before it is found: where the text stops to be JSON. */
function placeIn(text: string, path: readonly PropertyKey[] | null): number {
  let at = 0;
  let nearest = 0;
  const take = (pattern: RegExp): string => {
    while (/\s/u.test(text[at] ?? '')) at++;
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) throw new Found(at);
    at += found.length;
    return found;
  };
  const string = /"(?:[^"\\\n]|\\.)*"/uy;
  function list(end: RegExp, isOnPath: boolean, depth: number, keyOf: (i: number) => PropertyKey) {
    for (let i = 0; ; i++) {
      if (i === 0 && isNext(end)) break;
      const key = keyOf(i);
      value(isOnPath && key === path?.[depth], depth + 1);
      if (isNext(end)) break;
      take(/,/uy);
    }
  }
  const isNext = (end: RegExp) => {
    const before = at;
    try {
      take(end);
      return true;
    } catch {
      at = before;
      return false;
    }
  };
  function value(isOnPath: boolean, depth: number) {
    const token = take(/[{[]|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iuy);
    if (isOnPath) nearest = at - token.length;
    if (isOnPath && depth === path?.length) throw new Found(nearest);
    if (token === '[') list(/\]/uy, isOnPath, depth, (i) => i);
    if (token === '{')
      list(/\}/uy, isOnPath, depth, () => {
        const key = take(string);
        take(/:/uy);
        return JSON.parse(key) as string;
      });
  }
  try {
    value(path !== null, 0);
    return path === null ? at : nearest;
  } catch (error) {
    if (error instanceof Found) return error.at;
    throw error;
  }
}

const rowsIn = ({ records, weeks }: Pick<Holdings, 'weeks' | 'records'>) =>
  weeks.length + kinds.reduce((sum, kind) => sum + records[kind].length, 0);

/**
 * What is here with what a file adds. A file of this install, or any where nothing is kept yet, is put back row by row. One of
 * another device stands beside ours by the week, as its rows would be counted among ours otherwise, and its hashes say nothing
 * here. In any order and as often as you like, with the same outcome.
 */
export function withFile(here: Holdings, file: Archive): Holdings & { added: number; beside: boolean } {
  const isNew = rowsIn(here) === 0;
  const isOurs = isNew || file.device === here.install.device;
  const now = isOurs ? putBack(here, file, isNew) : { ...here, weeks: withWeeks(here.weeks, file.device, file.weeks) };
  return { ...now, added: rowsIn(now) - rowsIn(here), beside: !isOurs };
}

function putBack(here: Holdings, file: Archive, isNew: boolean): Holdings {
  const knows = file.key === null || file.key === here.install.key || isNew;
  const theirs = knows ? file.records : withoutPeople(file.records);
  // An open session goes on here: what a file knows of it is a part of that.
  const open = new Set(here.records.sessions.filter((s) => s.tallies === null).map((s) => s.start));
  const sessions = theirs.sessions.filter((s) => !open.has(s.start));
  const merged = mergeRecords(here.records, { ...theirs, sessions });
  const settled = file.weeks.filter((w) => isSettled(w.monday, file.made));
  return {
    install: { ...here.install, device: file.device, key: (isNew && file.key) || here.install.key },
    records: { ...merged, sessions: merged.sessions.map((s) => ({ batches: [], ...s })) },
    weeks: withWeeks(here.weeks, file.device, settled),
  };
}

function withWeeks(here: readonly StoredWeek[], device: string, theirs: readonly WeekSum[]): StoredWeek[] {
  const weeks = new Map(here.map((w) => [`${w.device} ${w.monday}`, w]));
  for (const one of theirs) {
    const key = `${device} ${one.monday}`;
    const known = weeks.get(key)?.week;
    weeks.set(key, { device, monday: one.monday, week: known ? fullerWeek(known, one) : one });
  }
  return [...weeks.values()];
}

const minutes = (ms: number) => Math.round(ms / 60_000);
/** A column of the table of weeks, and what stands in it. */
const columns: [title: string, value: (p: WeekSum['all']) => number][] = [
  ['conversation', (p) => p.tally.encountered.conversation],
  ['broadcast', (p) => p.tally.encountered.broadcast],
  ['click-bait', (p) => p.tally.encountered['click-bait']],
  ['unclear', (p) => p.tally.encountered.unclear],
  ['conversation seen', (p) => p.tally.seen.conversation],
  ['sessions', (p) => p.sessions],
  ['active minutes', (p) => minutes(p.active)],
  ['replies', (p) => p.replies],
  ['openings', (p) => p.openings],
  ['answered by others', (p) => p.answered],
  ['read first', (p) => p.readFirst.c],
  ['read first of', (p) => p.readFirst.n],
  ['you answered', (p) => p.answers.c],
  ['you answered of', (p) => p.answers.n],
  ['folded', (p) => p.tally.actions.collapse],
  ['hidden', (p) => p.tally.actions.hide],
  ['opened again', (p) => p.opened],
  ['called no noise', (p) => p.wrong],
];
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The weeks as a table: a line for all networks together, then one for each. */
export const csvOf = (weeks: readonly WeekSum[]): string => {
  const rows = weeks.flatMap(({ monday: day, all, networks }) =>
    [['all', all] as const, ...Object.entries(networks)].map(([network, p]) =>
      [...[weekKey(day), day, network].map(cell), ...columns.map(([, value]) => value(p))].join(','),
    ),
  );
  const titles = ['week', 'monday', 'network', ...columns.map(([title]) => title)].map(cell).join(',');
  return [titles, ...rows, ''].join('\r\n');
};
