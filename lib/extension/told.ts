/**
 * What a batch tells of you and of others, put into the records: who wrote to you, whom you wrote to, who answered, how deep
 * threads went. Only what was met on a page. A batch told twice changes nothing: each row is known by what it tells of.
 */
import { linked, type Post, turnsOf } from '../metrics/depth.ts';
import { contributionOf } from '../metrics/participation.ts';
import { listedPeople } from '../metrics/people.ts';
import {
  type Exchange,
  keptSince,
  type LocalDate,
  mannerOf,
  mayBeNamed,
  noRecords,
  type Person,
  type PersonKey,
} from '../metrics/records.ts';
import { answeredBy, heard } from '../metrics/voice.ts';
import { keyOf, type Network } from '../types.ts';
import { dropCopy, type Writing } from './database.ts';
import type { Batch, Letter, Met, Own, ThreadPost, Who, Wrote } from './messages.ts';
import { type Keys, markOf } from './people-key.ts';

interface Telling {
  tx: Writing;
  network: Network;
  keys: Keys;
  salt: string;
  dateOf(at: number): LocalDate;
  /** Epoch milliseconds of the latest in the batch. */
  now: number;
}

/** Everybody a batch names. */
export const whosIn = ({ encounters, wrote = [], thread = [] }: Batch): Who[] => [
  ...encounters.flatMap(({ by, letter }) => [by, letter?.from].filter((w) => w != null)),
  ...wrote.flatMap(({ to }) => to ?? []),
  ...thread.flatMap(({ by }) => (by === null ? [] : { handle: by, name: null })),
];
/** All item keys that may outlive the session: of what you wrote, what was written to you, and threads you are in. */
export const itemsIn = ({ encounters, wrote = [], own = [], thread = [] }: Batch): string[] => [
  ...encounters.filter(({ letter }) => letter).map(({ key }) => key),
  ...wrote.flatMap(({ itemKey }) => itemKey ?? []),
  ...own.map(({ key }) => key),
  ...thread.map(({ key }) => key),
];

/** True: something passed between you and others. `sessionStart`: of the running session. */
export async function tell(batch: Batch, telling: Telling, sessionStart: number | null): Promise<boolean> {
  const { encounters, wrote = [], own = [], thread = [] } = batch;
  let changed = false;
  const isTold = wrote.length + own.length + thread.length > 0 || encounters.some(({ letter }) => letter);
  if (isTold) await dropCopy(telling.tx);
  for (const one of wrote) changed = (await writing(one, telling)) || changed;
  for (const one of own) changed = (await ownMet(one, telling, sessionStart)) || changed;
  const parts = partOfYours(thread);
  const parents = new Map(parts.flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const])));
  for (const one of encounters)
    if (one.letter) changed = (await letterMet(one, one.letter, telling, parents.has(one.key))) || changed;
  if (parts.length > 0) changed = (await threadMet(thread, parts, telling)) || changed;
  return changed;
}

async function bump(telling: Telling, who: Who, row: Omit<Exchange, 'person' | 'network' | 'n'>) {
  const { tx, network, keys, salt } = telling;
  const person = keys.person(network, who.handle);
  const rows = tx.objectStore('exchanges');
  const known = await rows.get([person, row.date, row.direction, row.manner]);
  await rows.put({ ...row, person, network, n: (known?.n ?? 0) + 1 });
  await tx.objectStore('marks').put({ person, network, mark: markOf(salt, keyOf(network, who.handle)) });
}

async function writing({ at, to, itemKey, readFirst }: Wrote, telling: Telling): Promise<boolean> {
  const { tx, network, keys, dateOf } = telling;
  const rows = tx.objectStore('contributions');
  if (await rows.get([network, at])) return false;
  const date = dateOf(at);
  const person = to && keys.person(network, to.handle);
  const post = { key: null, network, date, at, person, readFirst, answers: 'other', bareRepost: false } as const;
  const contribution = contributionOf(post);
  if (contribution) await rows.put(contribution);
  // What you write is real: it is never read, so nothing else is known of it.
  if (to) await bump(telling, to, { date, direction: 'out', manner: 'real' });
  await answering(telling, itemKey, person, date);
  return true;
}

/** What you answer waits no longer; where the composer did not tell what it answers, the only one of theirs that waits. */
async function answering({ tx, network, keys }: Telling, itemKey: string | null, to: PersonKey | null, on: LocalDate) {
  const rows = tx.objectStore('incoming');
  const known = itemKey === null ? undefined : await rows.get(keys.item(itemKey));
  const open = itemKey === null && to !== null ? (await rows.getAll()).filter(isOpen(network, to)) : [];
  const answered = known ?? (open.length === 1 ? open[0] : undefined);
  if (answered && answered.answered === null)
    await rows.put({ ...answered, answered: on > answered.date ? on : answered.date });
}
const isOpen = (network: Network, by: PersonKey) => (i: { network: Network; person: PersonKey; answered: unknown }) =>
  i.network === network && i.person === by && i.answered === null;

/** The composer's moment and the date on the post are the same thing within this time, milliseconds. */
const sameWithin = 120_000;

/**
 * A post of yours on a page. It gives the contribution its key, by which answers find it. An opening has no composer that is
 * watched: it counts when it is met, if it was posted in this very session; from a phone, or from before, it is not ours to count.
 */
async function ownMet({ key, postedAt, answers }: Own, telling: Telling, sessionStart: number | null) {
  const { tx, network, keys, dateOf } = telling;
  const rows = tx.objectStore('contributions');
  const near = IDBKeyRange.bound([network, postedAt - sameWithin], [network, postedAt + sameWithin]);
  const kind = answers === 'none' ? 'opening' : 'reply';
  const item = keys.item(key);
  const around = (await rows.getAll(near)).filter((c) => c.kind === kind);
  if (around.some((c) => c.key === item)) return false;
  const mine = around
    .filter((c) => c.key === null)
    .sort((a, b) => Math.abs(a.at - postedAt) - Math.abs(b.at - postedAt))[0];
  if (mine) {
    await rows.put({ ...mine, key: item });
    return false;
  }
  if (answers !== 'none' || sessionStart === null || postedAt < sessionStart || postedAt > telling.now) return false;
  const post = { network, at: postedAt, date: dateOf(postedAt), person: null, readFirst: null, bareRepost: false };
  const opening = contributionOf({ ...post, key: item, answers });
  if (opening) await rows.put(opening);
  return opening !== null;
}

/** `isPlaced`: the thread says what it answers. */
async function letterMet(met: Met, letter: Letter, telling: Telling, isPlaced: boolean): Promise<boolean> {
  const { tx, network, keys, dateOf } = telling;
  const rows = tx.objectStore('incoming');
  const key = keys.item(met.key);
  const known = await rows.get(key);
  if (known) {
    if (met.seen && !known.seen) await rows.put({ ...known, seen: true });
    return false;
  }
  const date = dateOf(met.at);
  // An old one would count as new each time its row has gone.
  if (letter.postedAt !== null && dateOf(letter.postedAt) < keptSince('incoming', date)) return false;
  const manner = mannerOf({ ...met, kind: letter.kind });
  const person = keys.person(network, letter.from.handle);
  const { seen } = met;
  await rows.put({ key, network, person, date, manner, seen, asks: letter.asks, answered: null, later: null });
  await bump(telling, letter.from, { date, direction: 'in', manner });
  if (manner === 'real' && letter.answers && !isPlaced) await hear(telling, null, person, letter.postedAt ?? met.at);
  return true;
}

/** Notes who answered a contribution: the one with the key of `parent`, or the only one that is open. */
async function hear({ tx, network }: Telling, parent: string | null, by: PersonKey, at: number): Promise<boolean> {
  const rows = tx.objectStore('contributions');
  const mine = answeredBy(await rows.getAll(), network, parent, at);
  const now = mine && heard(mine, by, at);
  if (!now || now === mine) return false;
  await rows.put(now);
  return true;
}

const you = '';
/** What hangs together with a post of yours: what it answers, and what answers it. The rest of a thread is others' talk. */
function partOfYours(thread: readonly ThreadPost[]): Post[] {
  const lower = (handle: string | null) => handle?.toLowerCase() ?? null;
  const posts = linked(
    thread.map(({ key, by, answers, toYou }) => ({
      ...{ id: key, author: lower(by) ?? you, answers: toYou ? you : lower(answers) },
    })),
  );
  const byId = new Map(posts.map((p) => [p.id, p]));
  const part = new Set<string>();
  const goesOn = new Set<string>();
  for (const post of posts) {
    if (post.author !== you && !(post.parent !== null && goesOn.has(post.parent))) continue;
    goesOn.add(post.id);
    for (let at: Post | undefined = post; at && !part.has(at.id); at = byId.get(at.parent ?? '')) part.add(at.id);
  }
  return posts.filter(({ id }) => part.has(id));
}

async function threadMet(thread: readonly ThreadPost[], parts: readonly Post[], telling: Telling): Promise<boolean> {
  const { tx, keys, now } = telling;
  const postedAt = new Map(thread.map((p) => [p.key, p.postedAt]));
  const byId = new Map(parts.map((p) => [p.id, p]));
  const incoming = tx.objectStore('incoming');
  let changed = false;
  for (const { id, author, parent } of parts) {
    const answered = byId.get(parent ?? '');
    if (!answered) continue;
    if (author === you && answered.author !== you) {
      await answering(telling, answered.id, null, telling.dateOf(postedAt.get(id) ?? now));
    } else if (author !== you && answered.author === you) {
      const letter = await incoming.get(keys.item(id));
      if (letter?.manner === 'real') {
        const at = postedAt.get(id) ?? now;
        changed = (await hear(telling, keys.item(answered.id), letter.person, at)) || changed;
      }
    }
  }
  await deepen(parts, telling);
  return changed;
}

async function deepen(parts: readonly Post[], { tx, network, keys, dateOf, now }: Telling) {
  // By the first post of yours, which is there however much of the beginning is shown.
  const mine = parts.find((p) => p.author === you);
  const turns = turnsOf(parts);
  if (!mine || turns < 2) return;
  const rows = tx.objectStore('threads');
  const key = keys.item(mine.id);
  const others = parts.filter((p) => p.author !== you).map((p) => keys.person(network, p.author));
  const known = await rows.get(key);
  const people = [...new Set([...(known?.people ?? []), ...others])].sort();
  const went = known && known.turns >= turns ? { turns: known.turns, date: known.date } : { turns, date: dateOf(now) };
  await rows.put({ key, network, people, ...went });
}

/** All rows by which somebody may be named in clear. */
export async function namedIn(tx: Pick<Writing, 'objectStore'>, today: LocalDate): Promise<ReadonlySet<PersonKey>> {
  const [exchanges, incoming, accounts, people] = await Promise.all([
    tx.objectStore('exchanges').getAll(),
    tx.objectStore('incoming').getAll(),
    tx.objectStore('accounts').getAll(),
    tx.objectStore('people').getAll(),
  ]);
  return mayBeNamed(people, listedPeople({ ...noRecords(), exchanges, incoming, accounts, people }, today));
}

const nobody = { handle: null, name: null, pinned: false, hidden: false, kept: null };

/** Keeps the names of those who may be named: the page that shows them tells their names, and nothing else does. */
export async function nameThem(whos: readonly Who[], named: ReadonlySet<PersonKey>, { tx, network, keys }: Telling) {
  const rows = tx.objectStore('people');
  for (const { handle, name } of whos) {
    const person = keys.person(network, handle);
    if (!named.has(person)) continue;
    const known: Person = (await rows.get(person)) ?? { ...nobody, person, network };
    const now = { ...known, handle, name: name ?? known.name };
    if (now.handle === known.handle && now.name === known.name) continue;
    await dropCopy(tx);
    await rows.put(now);
  }
}
