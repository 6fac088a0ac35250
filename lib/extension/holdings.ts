/** All that is kept, taken out of the database as a whole, and put back as one. */
import type { LocalDate } from '../metrics/records.ts';
import { localDateOf, tallyOf } from '../metrics/session.ts';
import { isSettled } from '../metrics/sums.ts';
import { mondayOf } from '../metrics/week.ts';
import { type Encounter, keyOf, type Tally } from '../types.ts';
import { faultOf, type Holdings, isDate } from './archive.ts';
import { dropCopy, type Kind, kinds, putRow, type StoredSession, type Writing } from './database.ts';
import { type Install, markOf, newInstall } from './people-key.ts';

export const byNetwork = (encounters: readonly Encounter[]): Record<string, Tally> => {
  const networks = [...new Set(encounters.map((e) => e.network))];
  return Object.fromEntries(networks.map((n) => [n, tallyOf(encounters.filter((e) => e.network === n))]));
};

/** This install, made when it is first asked for. */
export async function installIn(tx: Writing) {
  const known = await tx.objectStore('install').get('this');
  if (known) return known;
  const fresh = newInstall();
  await tx.objectStore('install').put(fresh, 'this');
  return fresh;
}

/** What can be read of a store, or of some ranges of its keys; what cannot is set aside, as it was found. */
async function readable<K extends Kind | 'weeks'>(
  tx: Writing,
  kind: K,
  today: LocalDate,
  ranges?: IDBKeyRange[] | null,
) {
  const store = tx.objectStore(kind);
  const parts = ranges ?? [undefined];
  const rows = (await Promise.all(parts.map((range) => store.getAll(range)))).flat();
  const faults = rows.map((row) => faultOf(kind, kind === 'weeks' ? (row as { week?: unknown }).week : row));
  if (faults.every((why) => why === null)) return rows;
  const keys = (await Promise.all(parts.map((range) => store.getAllKeys(range)))).flat();
  for (const [i, why] of faults.entries()) {
    if (why === null) continue;
    await tx.objectStore('setAside').add({ store: kind, why, date: today, row: rows[i] });
    await store.delete(keys[i] as never);
  }
  await dropCopy(tx);
  return rows.filter((_, i) => faults[i] === null);
}

/** With the running session's tallies so far; `open`: which those are. */
export interface Taken extends Holdings {
  open: ReadonlySet<number>;
}

/** A review looks at eight weeks and at eight before those; one more tells whether another judge spoke before them. */
const weeksAbout = 17;
const day = 86_400_000;

/**
 * What the review of a week is made of: the weeks that were counted lately by then, all since, and the very first; sessions from the
 * first that is in no settled week's sum. All others are most of what is stored. Null: something is wrong, and all is to be read.
 */
async function rangesAbout(tx: Writing, about: LocalDate, today: LocalDate, own: string) {
  const [keys, starts] = await Promise.all([
    tx.objectStore('weeks').getAllKeys(),
    tx.objectStore('sessions').getAllKeys(),
  ]);
  if (!keys.every(([, monday]) => isDate(monday)) || !starts.every((start) => start >= 0)) return null;
  const mondays = [...new Set(keys.map(([, monday]) => monday))].sort();
  const from = mondays.filter((m) => m <= about).at(-weeksAbout) ?? mondays[0] ?? '';
  const later = [...new Set(keys.map(([device]) => device))].map((d) => IDBKeyRange.bound([d, from], [d, '~']));
  const first = keys.filter(([, monday]) => monday === mondays[0] && monday < from).map((k) => IDBKeyRange.only(k));
  const isCounted = (monday: LocalDate) =>
    isSettled(monday, today) && keys.some(([device, m]) => device === own && m === monday);
  // In its own zone a session may have begun a day earlier or later.
  const isOpen = (start: number) =>
    ![-1, 1].every((days) => isCounted(mondayOf(localDateOf(start + days * day, 'UTC'))));
  return { weeks: [...first, ...later], since: starts.find(isOpen) ?? Number.MAX_VALUE };
}

/** Rows with the tallies of the running session. */
async function taken(
  tx: Writing,
  install: Install,
  weeks: Holdings['weeks'],
  records: Holdings['records'],
): Promise<Taken> {
  const { sessions } = records;
  const open = new Set(sessions.filter((s) => s.tallies === null).map((s) => s.start));
  for (const session of sessions)
    session.tallies ??= byNetwork(await tx.objectStore('encounters').index('session').getAll(session.start));
  return { install, weeks, records, open };
}

/** All that is kept, or what the review of one week needs. */
export async function take(tx: Writing, today: LocalDate, about: LocalDate | null = null): Promise<Taken> {
  const install = await installIn(tx);
  const ranges = about === null ? null : await rangesAbout(tx, about, today, install.device);
  const sessions = ranges && [IDBKeyRange.lowerBound(ranges.since)];
  const [weeks, ...rows] = await Promise.all([
    readable(tx, 'weeks', today, ranges?.weeks),
    ...kinds.map((kind) => readable(tx, kind, today, kind === 'sessions' ? sessions : null)),
  ]);
  const records = Object.fromEntries(kinds.map((kind, i) => [kind, rows[i]]));
  return taken(tx, install, weeks as Holdings['weeks'], records as unknown as Holdings['records']);
}

/** What the review of a week needs, from the copy where it tells of that week. */
export async function takeAbout(tx: Writing, about: LocalDate, today: LocalDate): Promise<Taken> {
  const copy = await tx.objectStore('copies').get('review');
  if (!copy || copy.about > about) return take(tx, today, about);
  const { weeks, ...records } = JSON.parse(copy.text) as Holdings['records'] & Pick<Holdings, 'weeks'>;
  const later = await readable(tx, 'sessions', today, [IDBKeyRange.lowerBound(copy.since)]);
  return taken(tx, await installIn(tx), weeks, { ...records, sessions: [...records.sessions, ...later] });
}

/** Makes the copy for the review of this week and later ones, where there is none. */
export async function copy(tx: Writing, today: LocalDate): Promise<void> {
  const copies = tx.objectStore('copies');
  if ((await copies.count()) > 0) return;
  const about = mondayOf(today);
  const { weeks, records, open } = await take(tx, today, about);
  // Sessions that are over change no more; those after them are read as they are then.
  const running = records.sessions.find(({ start }) => open.has(start))?.start;
  const last = (await tx.objectStore('sessions').openKeyCursor(null, 'prev'))?.key ?? -1;
  const since = running ?? last + 1;
  const over = records.sessions.filter(({ start }) => start < since);
  await copies.put({ about, since, text: JSON.stringify({ weeks, ...records, sessions: over }) }, 'review');
}

/** Puts all of it back. What hangs on rows that are gone goes with them: encounters of the running session, marks of people. */
export async function putBack(tx: Writing, { install, weeks, records }: Holdings, open: ReadonlySet<number>) {
  for (const kind of kinds) await tx.objectStore(kind).clear();
  await tx.objectStore('weeks').clear();
  for (const week of weeks) await tx.objectStore('weeks').put(week);
  const sessions = records.sessions.map((s) => (open.has(s.start) ? { ...s, tallies: null } : s));
  // One after another: what fails in the middle leaves none under way.
  for (const kind of kinds)
    for (const row of kind === 'sessions' ? sessions : records[kind]) await putRow(tx, kind, row);
  await tx.objectStore('install').put(install, 'this');
  await dropEncounters(tx, records.sessions);
  await remark(tx, install.salt, records);
}

async function dropEncounters(tx: Writing, sessions: readonly StoredSession[]) {
  const networks = new Map(sessions.map((s) => [s.start, new Set(Object.keys(s.tallies ?? {}))]));
  for (let cursor = await tx.objectStore('encounters').openCursor(); cursor; cursor = await cursor.continue())
    if (!networks.get(cursor.value.session)?.has(cursor.value.network)) await cursor.delete();
}

/** Marks of people that something has passed with, and of those whose name is kept anyhow. */
async function remark(tx: Writing, salt: string, { exchanges, people }: Holdings['records']) {
  const marks = tx.objectStore('marks');
  const known = new Set(exchanges.map((e) => e.person));
  for (const { person } of await marks.getAll()) if (!known.has(person)) await marks.delete(person);
  for (const { person, network, handle } of people)
    if (handle !== null) await marks.put({ person, network, mark: markOf(salt, keyOf(network, handle)) });
}
