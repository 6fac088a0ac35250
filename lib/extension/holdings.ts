/** All that is kept, taken out of the database as a whole, and put back as one. */
import type { LocalDate, Records } from '../metrics/records.ts';
import { tallyOf } from '../metrics/session.ts';
import { type Encounter, keyOf, type Tally } from '../types.ts';
import { faultOf, type Holdings } from './archive.ts';
import { type Kind, kinds, putRow, type StoredSession, type Writing } from './database.ts';
import { markOf, newInstall } from './people-key.ts';

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

/** What can be read of a store; what cannot is set aside, as it was found. */
async function readable<K extends Kind | 'weeks'>(tx: Writing, kind: K, today: LocalDate) {
  const store = tx.objectStore(kind);
  const rows = await store.getAll();
  const faults = rows.map((row) => faultOf(kind, kind === 'weeks' ? (row as { week?: unknown }).week : row));
  if (faults.every((why) => why === null)) return rows;
  const keys = await store.getAllKeys();
  for (const [i, why] of faults.entries()) {
    if (why === null) continue;
    await tx.objectStore('setAside').add({ store: kind, why, date: today, row: rows[i] });
    await store.delete(keys[i] as never);
  }
  return rows.filter((_, i) => faults[i] === null);
}

/** With the running session's tallies so far; `open`: which those are. */
export interface Taken extends Holdings {
  open: ReadonlySet<number>;
}

export async function take(tx: Writing, today: LocalDate): Promise<Taken> {
  const [weeks, ...rows] = await Promise.all([
    readable(tx, 'weeks', today),
    ...kinds.map((kind) => readable(tx, kind, today)),
  ]);
  const records = Object.fromEntries(kinds.map((kind, i) => [kind, rows[i]])) as unknown as Records;
  const sessions = records.sessions as StoredSession[];
  const open = new Set(sessions.filter((s) => s.tallies === null).map((s) => s.start));
  for (const session of sessions)
    session.tallies ??= byNetwork(await tx.objectStore('encounters').index('session').getAll(session.start));
  return {
    install: await installIn(tx),
    weeks: weeks as Holdings['weeks'],
    records: records as Holdings['records'],
    open,
  };
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
