/**
 * An invented history, the same at every run: for `npm start -- --sample-history`, for pictures and for the benchmark.
 * Nobody in it exists. Items are met one by one and counted by the very code that counts real ones; it holds what a
 * quarter holds, and what is rare: a week off, days without, a journey, an update of the judge, a network that is quiet
 * for you, accounts that only broadcast, people who wait and people lost sight of.
 */
import { type Action, type Encounter, type Label, type ReasonCode, reasonCodes, type Tally } from '../types.ts';
import { contributionOf } from './participation.ts';
import { listedPeople } from './people.ts';
import {
  type Account,
  answerDays,
  type Contribution,
  type Exchange,
  type Incoming,
  type LocalDate,
  mayBeNamed,
  noRecords,
  type Person,
  type PersonKey,
  type Records,
  retire,
} from './records.ts';
import { localDateOf, tallyOf } from './session.ts';
import { type Kept, settle } from './sums.ts';
import { heard } from './voice.ts';
import { addDays, daysBetween, mondayOf } from './week.ts';

/** Numbers from 0 to 1 that look thrown and are not (mulberry32): the same seed, the same numbers. */
export function randomOf(seed: number) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface HistoryPlan {
  /** The last day of it. */
  today: LocalDate;
  weeks?: number;
  itemsPerDay?: number;
  /** How many of the networks below. */
  networks?: number;
  people?: number;
  seed?: number;
}

/**
 * How a network is met: share of all items, of conversation, of bait; replies of yours a week, and how many of ten are
 * answered.
 */
const networks = [
  { network: 'bluesky', items: 0.3, talk: 0.34, bait: 0.05, replies: 4, answered: 0.62 },
  { network: 'linkedin', items: 0.25, talk: 0.1, bait: 0.2, replies: 9, answered: 0.12 },
  { network: 'mastodon', items: 0.2, talk: 0.38, bait: 0.03, replies: 3, answered: 0.55 },
  { network: 'x', items: 0.25, talk: 0.16, bait: 0.16, replies: 1, answered: 0.3 },
  { network: 'reddit', items: 0.2, talk: 0.45, bait: 0.08, replies: 3, answered: 0.5 },
  { network: 'youtube', items: 0.15, talk: 0.2, bait: 0.18, replies: 1, answered: 0.25 },
];

const first = [
  'Ana',
  'Bela',
  'Chidi',
  'Dora',
  'Emre',
  'Femi',
  'Greta',
  'Hana',
  'Ivo',
  'Jo',
  'Kaya',
  'Lio',
  'Mara',
  'Noor',
  'Otto',
  'Pia',
  'Ravi',
  'Sanna',
  'Tomo',
  'Uma',
  'Vito',
  'Yara',
];
const last = [
  'Amsel',
  'Birch',
  'Corvo',
  'Dunes',
  'Elster',
  'Fjord',
  'Ginster',
  'Heron',
  'Isola',
  'Juniper',
  'Kestrel',
  'Linden',
  'Marsh',
  'Nettle',
  'Olmo',
  'Pinho',
  'Quarry',
  'Reed',
  'Sorrel',
];

/** What noise is made of, with how often. Adverts and stock phrases are dimmed sooner than links. */
const noise: Record<'broadcast' | 'click-bait', [code: ReasonCode, weight: number][]> = {
  broadcast: [
    ['link-drop', 22],
    ['self-promo', 20],
    ['repost', 24],
    ['promoted', 14],
    ['suggested', 6],
    ['brand-account', 9],
    ['me-now', 5],
    ['canned-congrats', 4],
    ['brag', 4],
  ],
  'click-bait': [
    ['curiosity-gap', 20],
    ['engagement-bait.comment', 16],
    ['engagement-bait.react', 10],
    ['listicle', 12],
    ['giveaway', 5],
    ['engagement-bait.question', 8],
  ],
};
const folding: readonly ReasonCode[] = ['promoted', 'suggested', 'canned-congrats', ...reasonCodes['click-bait']];

type Network = (typeof networks)[number];
interface Someone {
  key: PersonKey;
  network: Network;
  handle: string;
  name: string;
  /** Talks with you: how likely, beside others. */
  warmth: number;
  /** Never converses. */
  broadcasts: boolean;
  /** Nothing passes with them any more from this week of the history on. */
  lostFrom: number;
}

const hour = 3_600_000;
const models = ['sample-1', 'sample-2'];

/**
 * Weeks × 7 days up to `today`; a quarter by default: 13 weeks, 4 networks, 60 people, 90 items a day. Left with what
 * is kept today.
 */
export function sampleHistory(plan: HistoryPlan): Kept {
  const { today, weeks = 13, itemsPerDay = 90, people = 60, seed = 6 } = plan;
  const random = randomOf(seed);
  const mine = networks.slice(0, plan.networks ?? 4);
  const everybody = invent(people, mine, weeks, random);
  const from = addDays(mondayOf(today), -7 * (weeks - 1));
  const world: World = {
    random,
    everybody,
    from,
    records: noRecords(),
    waiting: [],
    rows: new Map(),
    accounts: new Map(),
  };
  for (let i = 0; i <= daysBetween(from, today); i++) {
    const week = Math.floor(i / 7);
    const isOff = week === weeks - 4 || (i % 7 === 6 && random() < 0.4) || random() < 0.06;
    if (isOff && addDays(from, i) !== today) continue;
    live(world, addDays(from, i), week, weeks, mine, itemsPerDay);
  }
  const records = {
    ...world.records,
    exchanges: [...world.rows.values()],
    accounts: [...world.accounts.values()],
    people: everybody.map(personOf),
  };
  records.people[0] = { ...(records.people[0] as Person), pinned: true };
  return {
    records: retire(records, mayBeNamed(records.people, listedPeople(records, today)), today),
    sums: settle([], records, today),
  };
}

interface World {
  random: () => number;
  everybody: Someone[];
  from: LocalDate;
  records: Records;
  waiting: Incoming[];
  rows: Map<string, Exchange>;
  accounts: Map<PersonKey, Account>;
}

const hex = (random: () => number, length: number) =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
const pickOf = <T>(list: readonly T[], random: () => number) => list[Math.floor(random() * list.length)] as T;
const weighed = <T>(list: readonly T[], weightOf: (one: T) => number, random: () => number): T | undefined => {
  let at = random() * list.reduce((sum, one) => sum + weightOf(one), 0);
  return list.find((one) => {
    at -= weightOf(one);
    return at < 0;
  });
};

function invent(count: number, mine: readonly Network[], weeks: number, random: () => number): Someone[] {
  return Array.from({ length: count }, (_, i) => {
    const name = `${first[i % first.length]} ${last[(i * 7 + Math.floor(i / first.length)) % last.length]}`;
    const broadcasts = i % 5 === 4;
    return {
      key: hex(random, 32),
      network: mine[i % mine.length] as Network,
      handle: `${name.toLowerCase().replace(' ', '.')}${i >= first.length ? i : ''}.example`,
      name,
      warmth: broadcasts ? 0 : 1 / (1 + Math.floor(i / mine.length)) ** 1.2,
      broadcasts,
      lostFrom: i >= 8 && i < 12 ? weeks - 7 : Number.POSITIVE_INFINITY,
    };
  });
}

const personOf = ({ key, network, handle, name }: Someone): Person => ({
  person: key,
  network: network.network,
  handle,
  name,
  pinned: false,
  hidden: false,
  kept: null,
});

/** One day: two to six sessions, fewer where there is little to meet. */
function live(
  world: World,
  date: LocalDate,
  week: number,
  weeks: number,
  mine: readonly Network[],
  itemsPerDay: number,
) {
  const { random, records } = world;
  // A journey: what happens there has the local date of there.
  const zone = week === weeks - 6 ? 'America/New_York' : 'Europe/Berlin';
  const count = Math.max(1, Math.min(6, Math.round(itemsPerDay / 45) + Math.floor(random() * 3)));
  const starts = Array.from(
    { length: count },
    (_, i) => (i + random() * 0.6) * (14 / count) + (zone === 'Europe/Berlin' ? 6 : 11),
  );
  const dayShare = 0.6 + random() * 0.8;
  for (const at of starts) {
    const start = Math.round(Date.parse(`${date}T00:00:00Z`) + Math.min(at, 22.5) * hour);
    const items = Math.max(2, Math.round((itemsPerDay / count) * dayShare * (0.5 + random())));
    // Posts met together resemble each other: a session is talkative, or it is not.
    const mood = 0.5 + random();
    const tallies: Record<string, Tally> = {};
    const active: Record<string, number> = {};
    for (const network of mine) {
      const met = Math.round(items * network.items * (random() < 0.75 ? 1.3 : 0.1));
      if (met === 0) continue;
      tallies[network.network] = meet(world, network, met, mood, start, date);
      active[network.network] = Math.round(met * (10 + 8 * random())) * 1000;
    }
    const last = start + Object.values(active).reduce((a, b) => a + b, 0);
    const localDate = localDateOf(start, zone);
    const model = week < Math.max(1, weeks - 9) ? models[0] : models[1];
    records.sessions.push({ start, last, zone, localDate, active, tallies, models: [model as string] });
    for (const network of mine) if (tallies[network.network]) converse(world, network, last, localDate, week, count);
  }
}

/** Items of one session on one network, counted as real ones are. */
function meet(world: World, network: Network, count: number, mood: number, at: number, date: LocalDate): Tally {
  const { random } = world;
  const there = world.everybody.filter((p) => p.network === network);
  const encounters: Encounter[] = [];
  const met = new Map<Someone, { items: number; talk: number }>();
  for (let i = 0; i < count; i++) {
    const author = weighed(there, (p) => (p.broadcasts ? 1 : 0.6 + p.warmth), random) as Someone;
    const label = labelOf(network, author, mood, random);
    encounters.push(encounterWith(network, label, i, at, random));
    const { items, talk } = met.get(author) ?? { items: 0, talk: 0 };
    met.set(author, { items: items + 1, talk: talk + Number(label === 'conversation') });
  }
  for (const [author, counts] of met) noteAuthor(world, author, counts, date);
  const tally = tallyOf(encounters);
  noteHandling(world, tally, network, date);
  return tally;
}

function labelOf(network: Network, author: Someone, mood: number, random: () => number): Label {
  if (random() < 0.05) return 'unclear';
  if (!author.broadcasts && random() < network.talk * mood * 1.25) return 'conversation';
  return random() < network.bait / (1 - network.talk) ? 'click-bait' : 'broadcast';
}

function encounterWith(network: Network, label: Label, i: number, at: number, random: () => number): Encounter {
  const reply = label === 'conversation' && random() < 0.8;
  const [code] =
    label === 'broadcast' || label === 'click-bait' ? (weighed(noise[label], ([, w]) => w, random) ?? []) : [];
  const codes: ReasonCode[] =
    label === 'conversation' ? [reply ? 'reply-to-person' : 'question-to-people'] : code ? [code] : [];
  return {
    network: network.network,
    key: `${network.network}/${i}`,
    label,
    codes,
    action: actionFor(code, random),
    toYou: reply && random() < 0.06,
    reply,
    seen: random() < 0.7,
    at,
  };
}

const actionFor = (code: ReasonCode | undefined, random: () => number): Action => {
  if (!code) return 'none';
  if (folding.includes(code)) return random() < 0.55 ? 'collapse' : 'dim';
  return random() < 0.4 ? 'dim' : 'label';
};

function noteAuthor({ accounts }: World, author: Someone, met: { items: number; talk: number }, date: LocalDate) {
  const monday = mondayOf(date);
  const { network } = author.network;
  const known = accounts.get(author.key);
  const account = known ?? { person: author.key, network, first: date, last: date, weeks: {}, spared: false };
  const week = account.weeks[monday] ?? { items: 0, talk: 0, sessions: 0 };
  account.weeks[monday] = {
    items: week.items + met.items,
    talk: week.talk + met.talk,
    sessions: week.sessions + 1,
  };
  account.last = date;
  accounts.set(author.key, account);
}

function noteHandling({ random, records }: World, tally: Tally, { network }: Network, date: LocalDate) {
  for (const [code, n] of Object.entries(tally.treatedFor) as [ReasonCode, number][]) {
    const opened = Array.from({ length: n }, () => random()).filter((r) => r < 0.04).length;
    if (opened === 0) continue;
    const known = records.handling.find((h) => h.network === network && h.date === date && h.code === code);
    const wrong = Number(random() < 0.15);
    if (known) {
      known.opened += opened;
      known.wrong += wrong;
    } else records.handling.push({ network, date, code, opened, wrong });
  }
}

/** What you wrote in a session and who wrote to you. */
function converse(world: World, network: Network, at: number, date: LocalDate, week: number, sessions: number) {
  const { random } = world;
  for (const asked of world.waiting.filter((w) => w.network === network.network)) {
    if (daysBetween(asked.date, date) > answerDays || random() > 0.3) continue;
    asked.answered = date;
    world.waiting = world.waiting.filter((w) => w !== asked);
    write(world, network, asked.person, at, date, true);
  }
  const mean = (network.replies / 7 / sessions) * 1.2;
  const writes = Math.floor(mean) + Number(random() < mean % 1);
  for (let i = 0; i < writes; i++) {
    const to = someoneOf(world, network, week);
    const answered = write(world, network, random() < 0.85 ? (to?.key ?? null) : null, at + i, date, random() < 0.8);
    if (answered && to) hear(world, network, to, date, random() < 0.35);
  }
  const caller = random() < 0.06 ? someoneOf(world, network, week) : undefined;
  if (caller) hear(world, network, caller, date, random() < 0.5);
}

const someoneOf = ({ everybody, random }: World, network: Network, week: number) =>
  weighed(
    everybody.filter((p) => p.network === network && week < p.lostFrom),
    (p) => p.warmth,
    random,
  );

/** One contribution: a reply to somebody, or an opening. Whether it was answered. */
function write(world: World, network: Network, to: PersonKey | null, at: number, date: LocalDate, readFirst: boolean) {
  const { random, records } = world;
  const written = contributionOf({
    key: hex(random, 32),
    network: network.network,
    date,
    at: Math.max(at, (records.contributions.at(-1)?.at ?? 0) + 1),
    person: to,
    readFirst: to === null ? null : readFirst,
    answers: to === null ? 'none' : 'other',
    bareRepost: false,
  }) as Contribution;
  if (to !== null) bump(world, to, network, date, 'out');
  const answered = random() < network.answered;
  const by =
    to ??
    pickOf(
      world.everybody.filter((p) => p.network === network && !p.broadcasts),
      random,
    ).key;
  records.contributions.push(answered ? heard(written, by, written.at + hour) : written);
  if (answered) deepen(world, network, by, date);
  return answered && to !== null;
}

/** Somebody writes to you: an answer, or a word of their own; most need none back. */
function hear(world: World, network: Network, by: Someone, date: LocalDate, asks: boolean) {
  const { random, records, waiting } = world;
  const incoming: Incoming = {
    key: hex(random, 32),
    network: network.network,
    person: by.key,
    date,
    manner: random() < 0.9 ? 'real' : 'canned',
    seen: random() < 0.9,
    asks,
    answered: null,
    later: null,
  };
  records.incoming.push(incoming);
  if (incoming.manner === 'real' && incoming.seen) waiting.push(incoming);
  bump(world, by.key, network, date, 'in', incoming.manner);
}

function bump(
  { rows }: Pick<World, 'rows'>,
  person: PersonKey,
  { network }: Network,
  date: LocalDate,
  direction: Exchange['direction'],
  manner: Exchange['manner'] = 'real',
) {
  const key = [person, date, direction, manner].join(' ');
  const row = rows.get(key) ?? { person, network, date, direction, manner, n: 0 };
  rows.set(key, { ...row, n: row.n + 1 });
}

/** A thread of two turns or more; every third goes on. */
function deepen({ random, records }: World, { network }: Network, person: PersonKey, date: LocalDate) {
  let turns = 2;
  while (turns < 12 && random() < 0.35) turns++;
  records.threads.push({ key: hex(random, 32), network, date, turns, people: [person] });
}
