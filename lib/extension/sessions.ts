/** Sessions, in a transaction: which one an event belongs to, what is met in it, and what is left of it when it ends. */

import { type AuditCounts, addAudit, noAudit } from '../metrics/audit.ts';
import type { LocalDate, PersonKey } from '../metrics/records.ts';
import { addTally, emptyTally, idleAfter, localDateOf, merge, sessionGap, tallyOf } from '../metrics/session.ts';
import { mondayOf } from '../metrics/week.ts';
import { faultOf } from './archive.ts';
import { dropCopy, type StoredEncounter, type StoredSession, type Writing } from './database.ts';
import { byNetwork } from './holdings.ts';
import type { AuditMark, Batch, Met } from './messages.ts';
import type { Keys } from './people-key.ts';

const batchesKept = 64;

export const countMarks = (marks: readonly AuditMark[]): Record<string, AuditCounts> => {
  const counts: Record<string, AuditCounts> = {};
  for (const { network, what } of marks) {
    if (what === 'shown') continue;
    const one = { ...noAudit(), [what]: 1, hidden: Number(what === 'unhid') }; // what was un-hid is told of as shown
    counts[network] = addAudit(counts[network] ?? noAudit(), one);
  }
  return counts;
};

/** The newest session that can be read; one that cannot is set aside. */
export async function newestIn(tx: Writing, today: LocalDate): Promise<StoredSession | null> {
  const rows = tx.objectStore('sessions');
  for (let cursor = await rows.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    const why = faultOf('sessions', cursor.value);
    if (why === null) return cursor.value;
    await tx.objectStore('setAside').add({ store: 'sessions', why, date: today, row: cursor.value });
    await cursor.delete();
  }
  return null;
}

/** Sums a session and lets go of its items. */
export async function close(tx: Writing, session: StoredSession): Promise<void> {
  const rows = tx.objectStore('encounters');
  const encounters = await rows.index('session').getAll(session.start);
  const audit = countMarks(session.marks ?? []);
  await tx.objectStore('sessions').put({ ...session, tallies: byNetwork(encounters), marks: [], audit });
  await rows.clear(); // with them those that came late for sessions before
  for (const [person, theirs] of Map.groupBy(encounters, (e) => e.person ?? ''))
    if (person !== '') await account(tx, person, session.localDate, theirs, 1);
}

/** Counts what was met of somebody, in `sessions` further sessions. */
async function account(
  tx: Writing,
  person: PersonKey,
  date: LocalDate,
  theirs: readonly Pick<StoredEncounter, 'network' | 'label' | 'spared'>[],
  sessions: number,
) {
  await dropCopy(tx);
  const rows = tx.objectStore('accounts');
  const network = theirs[0]?.network ?? '';
  const known = (await rows.get(person)) ?? { person, network, first: date, last: date, weeks: {}, spared: false };
  const monday = mondayOf(date);
  const week = known.weeks[monday] ?? { items: 0, talk: 0, sessions: 0 };
  const talk = theirs.filter((e) => e.label === 'conversation').length;
  const now = { items: week.items + theirs.length, talk: week.talk + talk, sessions: week.sessions + sessions };
  await rows.put({
    ...known,
    first: date < known.first ? date : known.first,
    last: date > known.last ? date : known.last,
    weeks: { ...known.weeks, [monday]: now },
    spared: known.spared || theirs.some((e) => e.spared),
  });
}

/** The session an event at `at` belongs to, when `last` is the newest: the open one, an ended one for a late event, or a new one. */
async function sessionAt(tx: Writing, at: number, last: StoredSession | null, zone: string): Promise<StoredSession> {
  if (last && at < last.start) {
    const before = await tx.objectStore('sessions').getAll(IDBKeyRange.upperBound(at));
    const ended = before.findLast((s) => faultOf('sessions', s) === null);
    return ended && at - ended.last <= sessionGap ? ended : last;
  }
  if (last && at - last.last <= sessionGap) return last;
  if (last && last.tallies === null) await close(tx, last);
  const session = {
    ...{ start: at, last: at, zone, localDate: localDateOf(at, zone) },
    ...{ active: {}, tallies: null, batches: [] },
  };
  await tx.objectStore('sessions').put(session);
  return session;
}

/** An encounter as it is stored: without a name in it. */
const storedOf = ({ by, spared, letter: _, ...encounter }: Met, session: number, keys: Keys): StoredEncounter => ({
  ...encounter,
  session,
  person: by ? keys.person(encounter.network, by.handle) : null,
  spared: spared ?? false,
});

/** Puts the encounters and the activity of a batch into their sessions. */
export async function meet(tx: Writing, batch: Batch, keys: Keys, zone: string, today: LocalDate): Promise<void> {
  const events = [
    ...batch.encounters.map((encounter) => ({ at: encounter.at, encounter })),
    ...batch.activity.map((at) => ({ at, encounter: null })),
  ].sort((a, b) => a.at - b.at);
  const opened = new Map<number, StoredSession>();
  const repeated = new Set<number>();
  for (const { at, encounter } of events) {
    const last = await newestIn(tx, today);
    if (!encounter && (!last || at - last.last > sessionGap)) continue;
    const found = await sessionAt(tx, at, last, zone);
    const session = opened.get(found.start) ?? found;
    if (!opened.has(session.start)) {
      opened.set(session.start, session);
      if (session.batches.includes(batch.id)) repeated.add(session.start);
      else session.batches = [...session.batches, batch.id].slice(-batchesKept);
      if (batch.models) session.models = [...new Set([...(session.models ?? []), ...batch.models])].sort();
    }
    if (at > session.last) {
      session.active[batch.network] = (session.active[batch.network] ?? 0) + Math.min(at - session.last, idleAfter);
      session.last = at;
    }
    if (encounter && (session.tallies === null || !repeated.has(session.start)))
      await put(tx, session, storedOf(encounter, session.start, keys));
    if (session.tallies !== null) await dropCopy(tx); // what was over goes on
    await tx.objectStore('sessions').put(session);
  }
}

/**
 * One item, once: a row while the session is open; where it comes late, a row that keeps it from counting twice, and a count. The
 * clock may have been set back, and then many come late.
 */
async function put(tx: Writing, { start, localDate, tallies }: StoredSession, encounter: StoredEncounter) {
  const rows = tx.objectStore('encounters');
  const known = await rows.get([start, encounter.key]);
  await rows.put({ ...encounter, ...merge(known, encounter) });
  if (tallies === null || known) return;
  tallies[encounter.network] = addTally(tallies[encounter.network] ?? emptyTally(), tallyOf([encounter]));
  if (encounter.person) await account(tx, encounter.person, localDate, [encounter], 0);
}
