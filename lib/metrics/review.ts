/**
 * The week's summary (measures 5.2): all that the review shows, as plain data. What is to be said is a locale key with
 * its values (5.3); the page finds the words, the numbers' form and people's names.
 */
import type { Intention } from '../settings.ts';
import { type Comparison, compareWeek, lastWeeks, type Pick, type Point, tells, usualRange } from './compare.ts';
import { type Depth, depthOf } from './depth.ts';
import { answerRate, type Count, directedness, participation, readsPerReply } from './participation.ts';
import {
  type Broadcaster,
  longLost,
  onlyBroadcast,
  partners,
  type Reciprocity,
  reciprocity,
  type Waiting,
  waiting,
} from './people.ts';
import { classified, companionsOf, type Ratio, reasonShares, shareOf } from './ratio.ts';
import { keptSince, type LocalDate, lastDays, type PersonKey, type Records, windowDays } from './records.ts';
import { addWeek, type Kept, networksIn, noPart, type Part, type WeekSum, weeksOf, withOthers } from './sums.ts';
import { minutesPerDay, minutesPerExchange } from './time.ts';
import { heardOn, quietNetwork, type Voice, voices } from './voice.ts';
import { addDays, daysBetween, isoWeek, mondayOf } from './week.ts';

type Value = number | { network: string } | { person: PersonKey } | { date: LocalDate };
/** A locale key with what stands in it; `count` chooses its plural. */
interface Sentence {
  key: string;
  count?: number;
  values: Value[];
}

export const sections = ['talk', 'exchanges', 'people', 'voice', 'rest', 'folded', 'time', 'one-thing'] as const;
export type Section = (typeof sections)[number];

const suggestionKinds = ['waiting', 'long-lost', 'broadcaster', 'quiet-network'] as const;
type SuggestionKind = (typeof suggestionKinds)[number];

type Headline = 'ratio' | 'to-you' | 'reciprocity' | 'joinable' | 'answer-rate' | 'voice' | 'bait';

interface Leaning {
  headline: readonly Headline[];
  /** What the review leads with, after the sentence. */
  leads: readonly Section[];
  nudges: readonly SuggestionKind[];
}
/**
 * Measures 5.4. What counts cannot tell is left out: open questions that you could answer are the page's to show, and
 * so is "caught up".
 */
const leanings: Record<Intention, Leaning> = {
  friends: { headline: ['ratio', 'to-you'], leads: ['people', 'exchanges'], nudges: ['waiting'] },
  network: { headline: ['ratio', 'reciprocity'], leads: ['voice'], nudges: ['waiting', 'long-lost'] },
  partner: { headline: ['ratio', 'joinable'], leads: ['exchanges'], nudges: [] },
  brand: { headline: ['answer-rate', 'voice'], leads: ['people', 'exchanges'], nudges: ['waiting'] },
  curiosity: { headline: ['bait', 'ratio'], leads: ['rest'], nudges: ['broadcaster'] },
  interests: { headline: ['ratio', 'joinable'], leads: ['exchanges'], nudges: ['waiting'] },
  'not-missing-out': { headline: ['ratio'], leads: ['time'], nudges: [] },
};
const skipped: Leaning = { headline: ['ratio'], leads: ['rest'], nudges: [] };

/** Two answers lead one after the other. */
export function leaningOf(lookingFor: readonly Intention[]): Leaning {
  const mine = lookingFor.length === 0 ? [skipped] : lookingFor.map((i) => leanings[i]);
  const all = <K extends keyof Leaning>(of: K) => [
    ...new Set(mine.flatMap((l) => l[of] as readonly Leaning[K][number][])),
  ];
  return { headline: all('headline'), leads: all('leads'), nudges: all('nudges') } as Leaning;
}

/** The sections in the order in which they are read: the sentence first, the one thing last. */
export const orderOf = (lookingFor: readonly Intention[]): Section[] => [
  ...new Set<Section>(['talk', ...leaningOf(lookingFor).leads, ...sections]),
];

/** What the reader chose that bears on the review. */
export interface Choices {
  lookingFor: readonly Intention[];
  /** Minutes per day; null: no plan. */
  plan: number | null;
  /** How often "not now" was said to each kind; "fewer of these" says it for good. */
  declined: Partial<Record<SuggestionKind, number>>;
}

/** One thing, if you like: about a person or a setting, always declinable (measures 5.3). */
interface Suggestion {
  kind: SuggestionKind;
  sentence: Sentence;
  /** Null: about a network. */
  person: PersonKey | null;
  network: string | null;
}

/** Muted after this many times "not now". */
const mutedAfter = 2;

/** What is looked at: one week or the four that end with it (the month view), on one network or on all (null). */
interface View {
  weeks?: 1 | 4;
  network?: string | null;
}

/** The days of a review. */
interface Span {
  monday: LocalDate;
  sunday: LocalDate;
  /** Its last day, or today. */
  until: LocalDate;
  weeks: number;
}

export interface Review {
  /** The first day that anything is known of; null: nothing is. */
  since: LocalDate | null;
  /** Networks with anything in the records, or in the weeks that this one is seen with. */
  networks: string[];
  /** Of the week, or of the last of four. */
  monday: LocalDate;
  year: number;
  week: number;
  /** Seven, or twenty-eight. */
  dates: LocalDate[];
  /** Not over yet: its numbers are so far. */
  running: boolean;
  /** Said instead of all else; null: something was recorded. */
  empty: Sentence | null;
  /**
   * Said where other devices told of these weeks by the browser's sync: they are in the share, the time, what was written and
   * where you were heard; whatever names a person, filled the rest or was folded is of this device. Null: none did.
   */
  along: Sentence | null;
  order: Section[];
  headline: readonly Headline[];
  /** Shares are told; else counts only (measures 4.13). */
  tells: boolean;
  talk: {
    sentence: Sentence;
    ratio: Ratio;
    companions: ReturnType<typeof companionsOf>;
    comparison: Comparison;
    compared: Sentence | null;
    weeks: Point[];
    usual: [low: number, high: number] | null;
    usualSoon: Sentence | null;
  };
  exchanges: {
    sentences: Sentence[];
    replies: number;
    openings: number;
    directed: Count;
    /** Per hundred conversation items seen; null as below. */
    participation: number | null;
    /** Null: no reply, or too little recorded for a ratio. */
    readsPerReply: number | null;
    readFirst: Ratio;
    answers: Ratio;
    peopleAnswered: Count;
    depth: Depth;
    /** The deepest thread of the week, while it is kept. */
    longest: { turns: number; people: PersonKey[]; network: string } | null;
    reciprocity: [network: string, reciprocity: Reciprocity][];
  };
  people: {
    partners: PersonKey[];
    waiting: Waiting[];
    longLost: { person: PersonKey; last: LocalDate }[];
    broadcasters: Broadcaster[];
  };
  voice: (Voice & { sentence: Sentence; minutesPerExchange: number | null })[];
  rest: { noise: number; shares: ReturnType<typeof reasonShares> };
  folded: { folded: number; opened: number; wrong: number; sentences: Sentence[] };
  time: {
    /** Active milliseconds. */
    active: number;
    /** Minutes on a calendar day; null: no day is over. */
    perDay: number | null;
    plan: number | null;
    minutesPerExchange: number | null;
    /** Beside `dates`; null: a gap and not a zero. */
    days: (number | null)[];
    networks: [network: string, active: number][];
    sentence: Sentence;
  };
  oneThing: Suggestion | null;
  question: Sentence;
}

/** The review of the week of a date, as it stands today. */
export function reviewOf(
  date: LocalDate,
  { sums, records, others = [] }: Kept,
  choices: Choices,
  today: LocalDate,
  { weeks: count = 1, network = null }: View = {},
): Review {
  const monday = mondayOf(date);
  const span = spanOf(monday, count, today);
  const own = weeksOf(sums, records, today);
  const weeks = withOthers(own, others);
  const pick: Pick = (w) => (network === null ? w.all : w.networks[network]);
  const sum = sumIn(weeks, span);
  const mine = pick(sumIn(own, span)) ?? noPart();
  const part = pick(sum) ?? noPart();
  const here = networkOnly(records, network);
  const people = peopleOf(here, records, span, today);
  const told = tells({ sessions: part.sessions, n: classified(part.tally.encountered) });
  const voice = voiceOf(records, weeks, others.length > 0, monday, today);
  const along = new Set(others.filter(({ week }) => isIn(week, span) && pick(week)).map((o) => o.device)).size;
  return {
    since: weeks.flatMap((w) => Object.keys(w.all.days)).sort()[0] ?? null,
    networks: networksIn(weeks),
    monday,
    ...isoWeek(monday),
    dates: datesIn(span),
    running: monday <= today && span.sunday >= today,
    empty: Object.keys(part.days).length > 0 ? null : emptySentence(weeks, span),
    along: along > 0 ? { key: 'review.along', count: along, values: [along] } : null,
    order: orderOf(choices.lookingFor),
    headline: leaningOf(choices.lookingFor).headline,
    tells: told,
    talk: talkOf(part, told, weeks, monday, today, pick, count),
    exchanges: exchangesOf(part, told, here, span, today),
    people,
    voice: voice.filter((v) => network === null || v.network === network),
    rest: {
      noise: mine.tally.encountered.broadcast + mine.tally.encountered['click-bait'],
      shares: reasonShares(mine.tally),
    },
    folded: foldedOf(mine),
    time: timeOf(part, sum, span, today, choices.plan),
    oneThing: isFresh(monday, today) ? oneThingOf(people, voice, weeks, choices, records, today) : null,
    question: { key: 'review.question', values: [] },
  };
}

function spanOf(monday: LocalDate, weeks: number, today: LocalDate): Span {
  const sunday = addDays(monday, 6);
  return { monday: addDays(monday, -7 * (weeks - 1)), sunday, until: sunday < today ? sunday : today, weeks };
}
const datesIn = ({ monday, weeks }: Span) => Array.from({ length: 7 * weeks }, (_, i) => addDays(monday, i));

const noWeek: WeekSum = { monday: '9999-12-27', models: [], all: noPart(), networks: {} };
const isIn = (week: WeekSum, { monday, sunday }: Span) => week.monday >= monday && week.monday <= sunday;
const sumIn = (weeks: readonly WeekSum[], span: Span) => weeks.filter((w) => isIn(w, span)).reduce(addWeek, noWeek);

/** This week or the last: of others nothing is left to do. */
const isFresh = (monday: LocalDate, today: LocalDate) => monday <= today && daysBetween(monday, today) < 14;

/** A share as it may be said; in a week that tells too little, as counts. */
const said = (told: boolean, c: number, n: number): Ratio =>
  told || n === 0 ? shareOf(c, n) : { say: 'counts', c, n };

/** The question of the welcome page is asked again after four weeks, with that month's numbers (measures 5.4). */
export const isAskedAgain = (answeredOn: LocalDate, today: LocalDate) => daysBetween(answeredOn, today) >= windowDays;

const networkOnly = (records: Records, network: string | null): Records => {
  if (network === null) return records;
  const here = <T extends { network: string }>(rows: readonly T[]) => rows.filter((r) => r.network === network);
  return {
    ...records,
    exchanges: here(records.exchanges),
    contributions: here(records.contributions),
    incoming: here(records.incoming),
    threads: here(records.threads),
    accounts: here(records.accounts),
    people: here(records.people),
  };
};

const emptySentence = (weeks: readonly WeekSum[], { monday }: Span): Sentence => ({
  key: weeks.some((w) => w.monday < monday) ? 'review.weekOff' : 'review.empty',
  values: [],
});

/** What is said of the comparison; of some nothing. */
const comparedKeys: Record<Comparison['say'], string | null> = {
  none: null,
  few: null,
  model: 'review.compared.model',
  same: 'review.compared.same',
  up: 'review.compared.up',
  down: 'review.compared.down',
};

/** Weeks are compared with weeks, and a month with nothing: measures 4.14 knows no more. */
function talkOf(
  part: Part,
  told: boolean,
  weeks: readonly WeekSum[],
  monday: LocalDate,
  today: LocalDate,
  pick: Pick,
  count: number,
): Review['talk'] {
  const { encountered } = part.tally;
  const ratio = said(told, encountered.conversation, classified(encountered));
  const comparison: Comparison = count === 1 ? compareWeek(weeks, monday, today, pick) : { say: 'none' };
  const key = comparedKeys[comparison.say];
  const usual = usualRange(weeks, monday, pick);
  const days = 'days' in comparison && comparison.days < 7 ? 'SoFar' : '';
  return {
    sentence: { key: 'ratio.sentence', count: ratio.c, values: [ratio.c, ratio.n] },
    ratio,
    companions: companionsOf(part.tally),
    comparison,
    compared: key === null ? null : { key: key + days, values: [] },
    weeks: lastWeeks(weeks, monday, pick),
    usual,
    usualSoon: usual === null ? { key: 'review.usualSoon', values: [] } : null,
  };
}

function exchangesOf(
  part: Part,
  told: boolean,
  records: Records,
  { monday, sunday, until, weeks }: Span,
  today: LocalDate,
): Review['exchanges'] {
  const seen = part.tally.seen.conversation;
  const { replies, openings, readFirst, answers } = part;
  // A person is one in four weeks, too: their sums would count them four times.
  const peopleAnswered = weeks === 1 ? part.peopleAnswered : answerRate(records.incoming, monday, sunday).people;
  const [longest] = records.threads
    .filter((t) => t.date >= monday && t.date <= sunday && t.turns >= 2)
    .sort((a, b) => b.turns - a.turns || (a.key < b.key ? -1 : 1));
  const networks = [...new Set(records.exchanges.map((e) => e.network))].sort();
  const sentences: Sentence[] = [{ key: 'review.repliesWritten', count: replies, values: [replies] }];
  if (peopleAnswered.n > 0)
    sentences.push({
      key: 'review.peopleAnswered',
      count: peopleAnswered.n,
      values: [peopleAnswered.c, peopleAnswered.n],
    });
  const [other] = longest?.people ?? [];
  if (longest)
    sentences.push(
      longest.people.length === 1 && other
        ? { key: 'review.longestWith', count: longest.turns, values: [longest.turns, { person: other }] }
        : { key: 'review.longest', count: longest.turns, values: [longest.turns] },
    );
  if (seen > replies) sentences.push({ key: 'review.readMore', values: [] });
  return {
    sentences,
    replies,
    openings,
    directed: directedness(replies, openings),
    participation: told ? participation(replies, seen) : null,
    readsPerReply: told ? readsPerReply(replies, seen) : null,
    readFirst: said(told, readFirst.c, readFirst.n),
    answers: said(told, answers.c, answers.n),
    peopleAnswered,
    depth: depthOf(part.depths),
    longest: longest ? { turns: longest.turns, people: longest.people, network: longest.network } : null,
    reciprocity: (isWhole('exchanges', until, today) ? networks : []).map((n) => [
      n,
      reciprocity(
        records.exchanges.filter((e) => e.network === n),
        until,
      ),
    ]),
  };
}

/** Who conversed by the end of the week; who waits, is lost sight of or only broadcasts, as of today. */
function peopleOf(here: Records, all: Records, { until }: Span, today: LocalDate): Review['people'] {
  return {
    partners: partners(here.exchanges, all.people, until),
    waiting: waiting(here.incoming, all.people, today),
    longLost: longLost(here.exchanges, all.people, today),
    broadcasters: onlyBroadcast(here.accounts, all.exchanges, all.people, today),
  };
}

/** Whether the rows of the whole 28 days to a day are still kept: half of them would tell a wrong number. */
const isWhole = (kind: 'contributions' | 'exchanges', until: LocalDate, today: LocalDate) =>
  lastDays(windowDays, until) >= keptSince(kind, today);

/**
 * Over the 28 days to the end of the week, or to today; where the rows are gone, or other devices hold some of them, over the four
 * weeks that end with it.
 */
function voiceOf(
  records: Records,
  weeks: readonly WeekSum[],
  areElsewhere: boolean,
  monday: LocalDate,
  today: LocalDate,
): Review['voice'] {
  const span = spanOf(monday, windowDays / 7, today);
  const { until } = span;
  const four = sumIn(weeks, span);
  const heardThere =
    isWhole('contributions', until, today) && !areElsewhere
      ? heardOn(records.contributions, until)
      : Object.entries(four.networks)
          .map(([n, p]) => [n, { s: p.replies + p.openings, a: p.answered, people: null }] as const)
          .filter(([, { s }]) => s > 0);
  return voices(heardThere).map((v) => ({
    ...v,
    sentence: {
      key: v.voice === null ? 'review.voiceFew' : 'review.voice',
      count: v.s,
      values: v.voice === null ? [{ network: v.network }, v.s] : [{ network: v.network }, v.a, v.s],
    },
    minutesPerExchange: minutesPerExchange(
      four.networks[v.network]?.active ?? 0,
      four.networks[v.network]?.replies ?? 0,
    ),
  }));
}
function foldedOf({ tally: { actions }, opened, wrong }: Part): Review['folded'] {
  const folded = actions.collapse + actions.hide;
  const sentences: Sentence[] = [{ key: 'review.folded', count: folded, values: [folded, opened] }];
  if (wrong > 0) sentences.push({ key: 'review.wrong', count: wrong, values: [wrong] });
  return { folded, opened, wrong, sentences };
}

function timeOf(part: Part, sum: WeekSum, span: Span, today: LocalDate, plan: number | null): Review['time'] {
  const dates = datesIn(span);
  const days = dates.map((d) => part.days[d]?.active ?? null);
  const passed = dates.filter((d) => d <= today).length;
  const perDay = minutesPerDay(part.active, passed);
  const [total, mean] = [Math.round(part.active / 60_000), Math.round(perDay ?? 0)];
  return {
    active: part.active,
    perDay,
    plan,
    minutesPerExchange: minutesPerExchange(part.active, part.replies),
    days,
    networks: Object.entries(sum.networks)
      .map(([n, p]): [string, number] => [n, p.active])
      .filter(([, active]) => active > 0)
      .sort((a, b) => b[1] - a[1]),
    sentence:
      plan === null
        ? { key: 'review.timeSum', count: total, values: [total, mean] }
        : { key: 'review.timePlan', count: total, values: [total, mean, plan] },
  };
}

/** Two are named; of more, the first, or how many customers they are. */
function waitingSentence(waits: readonly Waiting[], first: Waiting, lookingFor: readonly Intention[]): Sentence {
  const [, second, third] = waits;
  if (second && lookingFor.includes('brand'))
    return { key: 'review.one.customers', count: waits.length, values: [waits.length] };
  if (second && !third)
    return { key: 'review.one.twoWrote', values: [{ person: first.person }, { person: second.person }] };
  const key = first.asks ? 'review.one.asked' : 'review.one.wrote';
  return { key, values: [{ person: first.person }, { date: first.since }] };
}

/**
 * The first of what the intention asks for that was not declined twice; else, where S0's advice applies, the quiet
 * network.
 */
function oneThingOf(
  { waiting: waits, longLost: lost, broadcasters }: Review['people'],
  voice: readonly Voice[],
  weeks: readonly WeekSum[],
  { lookingFor, declined }: Choices,
  records: Records,
  today: LocalDate,
): Suggestion | null {
  const networkOf = (person: PersonKey) =>
    [records.incoming, records.exchanges, records.accounts, records.people].flat().find((r) => r.person === person)
      ?.network ?? null;
  const about = (kind: SuggestionKind, person: PersonKey, sentence: Sentence): Suggestion => ({
    kind,
    sentence,
    person,
    network: networkOf(person),
  });
  const options: Record<SuggestionKind, () => Suggestion | null> = {
    waiting() {
      const [first] = waits;
      return first ? about('waiting', first.person, waitingSentence(waits, first, lookingFor)) : null;
    },
    'long-lost'() {
      const [first] = lost;
      const values: Value[] = first ? [{ person: first.person }, { date: first.last }] : [];
      return first ? about('long-lost', first.person, { key: 'review.one.longLost', values }) : null;
    },
    broadcaster() {
      const [first] = broadcasters;
      if (!first) return null;
      const values: Value[] = [first.items, { person: first.person }];
      return about('broadcaster', first.person, { key: 'review.one.broadcaster', count: first.items, values });
    },
    'quiet-network'() {
      const firstDay = weeks[0]?.monday ?? today;
      const network = quietNetwork(voice, daysBetween(firstDay, today));
      const sentence = { key: 'review.one.quietNetwork', values: network === null ? [] : [{ network }] };
      return network === null ? null : { kind: 'quiet-network', sentence, person: null, network };
    },
  };
  const kinds = [
    ...leaningOf(lookingFor).nudges,
    ...(lookingFor.includes('partner') ? [] : ['quiet-network' as const]),
  ];
  for (const kind of kinds) {
    const option = (declined[kind] ?? 0) < mutedAfter ? options[kind]() : null;
    if (option) return option;
  }
  return null;
}
