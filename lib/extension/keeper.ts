/**
 * What is kept of sessions, in IndexedDB, by the background alone.
 *
 * An open session keeps its encounters one row an item, so that storing one again, from a repeated batch, a second tab or
 * a restarted background, changes nothing. Counts are made from the rows, and when the session ends they are summed and
 * the rows deleted in one transaction: no item key outlives its session (measures 4.15). The rows lie on disk rather than
 * in memory, as a background may be stopped at any moment and nothing may be lost or counted twice.
 */
import { type DBSchema, type IDBPTransaction, openDB } from 'idb';
import { type AuditCounts, addAudit, isTooStrong, judgedOn, noAudit } from '../metrics/audit.ts';
import {
  addTally,
  emptyTally,
  idleAfter,
  localDateOf,
  merge,
  type Session,
  sessionGap,
  tallyOf,
} from '../metrics/session.ts';
import type { Encounter, Tally } from '../types.ts';
import type { AuditMark, Batch } from './messages.ts';

/** A session as stored: with the ids of its latest batches, so that one that comes late and twice counts once. */
interface StoredSession extends Session {
  batches: string[];
  /** Marks of the audit while the session is open, then their counts; sessions of older versions have none. */
  marks?: AuditMark[];
  audit?: Record<string, AuditCounts>;
}
type StoredEncounter = Encounter & { session: number };

interface Schema extends DBSchema {
  sessions: { key: number; value: StoredSession; indexes: { localDate: string } };
  encounters: { key: [number, string]; value: StoredEncounter; indexes: { session: number } };
}
type Writing = IDBPTransaction<Schema, ('sessions' | 'encounters')[], 'readwrite'>;

const batchesKept = 64;

const countMarks = (marks: readonly AuditMark[]): Record<string, AuditCounts> => {
  const counts: Record<string, AuditCounts> = {};
  for (const { network, what } of marks) {
    const one = { ...noAudit(), [what]: 1, hidden: Number(what === 'unhid') }; // what was un-hid is told of as shown
    counts[network] = addAudit(counts[network] ?? noAudit(), one);
  }
  return counts;
};

export const openKeeper = async (zone: () => string, name = 'hearback') => {
  const db = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('sessions', { keyPath: 'start' }).createIndex('localDate', 'localDate');
      fresh.createObjectStore('encounters', { keyPath: ['session', 'key'] }).createIndex('session', 'session');
    },
  });

  const byNetwork = (encounters: readonly Encounter[]): Record<string, Tally> => {
    const networks = [...new Set(encounters.map((e) => e.network))];
    return Object.fromEntries(networks.map((n) => [n, tallyOf(encounters.filter((e) => e.network === n))]));
  };
  const newest = async (tx: Writing) => (await tx.objectStore('sessions').openCursor(null, 'prev'))?.value ?? null;

  async function close(tx: Writing, session: StoredSession): Promise<void> {
    const rows = tx.objectStore('encounters');
    const encounters = await rows.index('session').getAll(session.start);
    await tx.objectStore('sessions').put({
      ...session,
      tallies: byNetwork(encounters),
      marks: [],
      audit: countMarks(session.marks ?? []),
    });
    for (const key of await rows.index('session').getAllKeys(session.start)) await rows.delete(key);
  }

  /** The session an event at `at` belongs to, when `last` is the newest: the open one, an ended one for a late event, or a new one. */
  async function sessionAt(tx: Writing, at: number, last: StoredSession | null): Promise<StoredSession> {
    if (last && at < last.start) {
      const ended = (await tx.objectStore('sessions').getAll(IDBKeyRange.upperBound(at))).at(-1);
      return ended && at - ended.last <= sessionGap ? ended : last;
    }
    if (last && at - last.last <= sessionGap) return last;
    if (last && last.tallies === null) await close(tx, last);
    const z = zone();
    const session = {
      start: at,
      last: at,
      zone: z,
      localDate: localDateOf(at, z),
      active: {},
      tallies: null,
      batches: [],
    };
    await tx.objectStore('sessions').put(session);
    return session;
  }

  /** What the audit says of a session, network by network. */
  async function auditOf({ start, tallies, marks = [], audit }: StoredSession): Promise<Record<string, AuditCounts>> {
    const counts = structuredClone(audit ?? countMarks(marks));
    const known = tallies ?? byNetwork(await db.getAllFromIndex('encounters', 'session', start));
    for (const [network, { actions }] of Object.entries(known))
      counts[network] = addAudit(counts[network] ?? noAudit(), { ...noAudit(), hidden: actions.hide });
    return counts;
  }

  return {
    /** Keeps a mark of the audit in the running session, each once. */
    async audit({ network, key, what }: AuditMark, now: number): Promise<void> {
      const tx = db.transaction(['sessions', 'encounters'], 'readwrite');
      const last = await newest(tx);
      const marks = last?.marks ?? [];
      const isKnown = marks.some((m) => m.network === network && m.key === key && m.what === what);
      if (last && last.tallies === null && now - last.last <= sessionGap && !isKnown)
        await tx.objectStore('sessions').put({ ...last, marks: [...marks, { network, key, what }] });
      await tx.done;
    },

    /** What the audit says by network, of all sessions that are kept. */
    async audits(): Promise<Record<string, AuditCounts>> {
      const all: Record<string, AuditCounts> = {};
      for (const session of await db.getAll('sessions'))
        for (const [network, counts] of Object.entries(await auditOf(session)))
          all[network] = addAudit(all[network] ?? noAudit(), counts);
      return all;
    },

    /** The counts by which a level is too strong on a network, of the latest sessions that began after `since`; null: it is not. */
    async tooStrong(network: string, since: number): Promise<AuditCounts | null> {
      const counts = noAudit();
      for (const session of (await db.getAll('sessions', IDBKeyRange.lowerBound(since, true))).reverse()) {
        addAudit(counts, (await auditOf(session))[network] ?? noAudit());
        if (isTooStrong(counts)) return counts;
        if (counts.hidden >= judgedOn) return null;
      }
      return null;
    },

    /** Stores a batch; twice is once. Activity before the first encounter starts no session (measures 4.2). */
    async record(batch: Batch): Promise<void> {
      const tx = db.transaction(['sessions', 'encounters'], 'readwrite');
      const events = [
        ...batch.encounters.map((encounter) => ({ at: encounter.at, encounter })),
        ...batch.activity.map((at) => ({ at, encounter: null })),
      ].sort((a, b) => a.at - b.at);
      const opened = new Map<number, StoredSession>();
      const repeated = new Set<number>();
      for (const { at, encounter } of events) {
        const last = await newest(tx);
        if (!encounter && (!last || at - last.last > sessionGap)) continue;
        const found = await sessionAt(tx, at, last);
        const session = opened.get(found.start) ?? found;
        if (!opened.has(session.start)) {
          opened.set(session.start, session);
          if (session.batches.includes(batch.id)) repeated.add(session.start);
          else session.batches = [...session.batches, batch.id].slice(-batchesKept);
        }
        if (at > session.last) {
          session.active[batch.network] = (session.active[batch.network] ?? 0) + Math.min(at - session.last, idleAfter);
          session.last = at;
        }
        if (encounter && session.tallies === null) {
          const rows = tx.objectStore('encounters');
          const stored = await rows.get([session.start, encounter.key]);
          await rows.put({ ...merge(stored, encounter), session: session.start });
        } else if (encounter && session.tallies && !repeated.has(session.start)) {
          const tally = session.tallies[batch.network] ?? emptyTally();
          session.tallies[batch.network] = addTally(tally, tallyOf([encounter]));
        }
        await tx.objectStore('sessions').put(session);
      }
      await tx.done;
    },

    /** Ends the open session when it has been silent for long enough. */
    async closeStale(now: number): Promise<void> {
      const tx = db.transaction(['sessions', 'encounters'], 'readwrite');
      const last = await newest(tx);
      if (last && last.tallies === null && now - last.last > sessionGap) await close(tx, last);
      await tx.done;
    },

    /** The running session with its tallies so far; null: none is running. */
    async running(now: number): Promise<Session | null> {
      const last = (await db.transaction('sessions').store.openCursor(null, 'prev'))?.value;
      if (!last || now - last.last > sessionGap) return null;
      if (last.tallies) return last;
      return { ...last, tallies: byNetwork(await db.getAllFromIndex('encounters', 'session', last.start)) };
    },

    /** Sessions that began on `from` (YYYY-MM-DD, local) or later, oldest first, open ones with their tallies so far. */
    async sessions(from: string): Promise<Session[]> {
      const rows = await db.getAllFromIndex('sessions', 'localDate', IDBKeyRange.lowerBound(from));
      return Promise.all(
        rows.map(async ({ batches: _, marks: __, audit: ___, ...session }) => ({
          ...session,
          tallies: session.tallies ?? byNetwork(await db.getAllFromIndex('encounters', 'session', session.start)),
        })),
      );
    },

    async erase(): Promise<void> {
      const tx = db.transaction(['sessions', 'encounters'], 'readwrite');
      await Promise.all([tx.objectStore('sessions').clear(), tx.objectStore('encounters').clear(), tx.done]);
    },

    close: () => db.close(),
  };
};
export type Keeper = Awaited<ReturnType<typeof openKeeper>>;
