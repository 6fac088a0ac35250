/**
 * What is kept, in IndexedDB, by the background alone.
 *
 * An open session keeps its encounters one row an item, so that storing one again, from a repeated batch, a second tab or
 * a restarted background, changes nothing. Counts are made from the rows, and when the session ends they are summed and
 * the rows deleted in one transaction: no item key outlives its session (measures 4.15). The rows lie on disk rather than
 * in memory, as a background may be stopped at any moment and nothing may be lost or counted twice.
 */
import { type AuditCounts, addAudit, isTooStrong, judgedOn, noAudit } from '../metrics/audit.ts';
import { circle, repliedTo } from '../metrics/people.ts';
import { keptSince, type LocalDate, type Person, type PersonKey } from '../metrics/records.ts';
import { localDateOf, type Session, sessionGap } from '../metrics/session.ts';
import { type DeviceWeek, type Kept, type WeekSum, weeksOf } from '../metrics/sums.ts';
import type { Network, ReasonCode } from '../types.ts';
import { csvOf, faultOf, fileOf, readArchive, type Wrong, withFile } from './archive.ts';
import {
  type Database,
  dropCopy,
  handlingKey,
  openDatabase,
  type StoredSession,
  type Writing,
  write,
} from './database.ts';
import { byNetwork, copy, installIn, putBack, type Taken, take, takeAbout } from './holdings.ts';
import type { AuditMark, Batch, PeopleAction, WaitingAction } from './messages.ts';
import { type Close, keyring } from './people-key.ts';
import { countedHere, type Forgetting, forgotten, keptOf, tidied } from './retention.ts';
import { close, countMarks, meet, newestIn } from './sessions.ts';
import { itemsIn, namedIn, nameThem, tell, whosIn } from './told.ts';

/** `onBlocked`: a second window holds an older version open; all waits until it is closed. */
export const openKeeper = async (zone: () => string, name = 'hearback', onBlocked = () => {}) => {
  /** Who may be named in clear, as of the beginning of a session; null: to be found out. */
  let named: ReadonlySet<PersonKey> | null = null;
  let namedAt = 0;
  let opened: Promise<Database> | null = null;
  let keys: ReturnType<typeof keyring> | null = null;
  const onClosed = () => {
    [opened, keys, named] = [null, null, null];
  };
  /** Another, when it was closed for a newer version, deleted or lost. */
  const database = () => {
    opened ??= openDatabase({ name, onBlocked, onClosed }).catch((error) => {
      onClosed(); // the next one tries again
      throw error;
    });
    return opened;
  };
  const writing = async <T>(task: (tx: Writing) => Promise<T>): Promise<T> => write(await database(), task);
  /** What writes nothing that is copied, or drops the copy when it does. */
  const besideCopy = async <T>(task: (tx: Writing) => Promise<T>): Promise<T> => write(await database(), task, true);
  const keyringNow = async () => {
    keys ??= keyring(await besideCopy(installIn));
    return keys;
  };
  await database();
  const dateOf = (at: number) => localDateOf(at, zone());
  const today = () => dateOf(Date.now());

  /** Changes all that is kept as one. */
  async function change<T extends Partial<Taken>>(day: LocalDate, task: (here: Taken) => T): Promise<T> {
    const result = await writing(async (tx) => {
      const here = await take(tx, day);
      const next = task(here);
      await putBack(tx, { ...here, ...next }, here.open);
      return next;
    });
    [keys, named] = [null, null];
    return result;
  }

  /** Sessions that can be read, with their tallies so far where they are open. */
  async function sessionsFrom(from: LocalDate): Promise<StoredSession[]> {
    const db = await database();
    const rows = await db.getAllFromIndex('sessions', 'localDate', IDBKeyRange.lowerBound(from));
    const good = rows.filter((row) => faultOf('sessions', row) === null);
    for (const one of good) one.audit ??= countMarks(one.marks ?? []);
    for (const one of good) one.tallies ??= byNetwork(await db.getAllFromIndex('encounters', 'session', one.start));
    return good.sort((a, b) => a.start - b.start);
  }

  /** What the audit says of a session, network by network. */
  function auditOf({ tallies, audit }: StoredSession): Record<string, AuditCounts> {
    const counts = structuredClone(audit ?? {});
    for (const [network, { actions }] of Object.entries(tallies ?? {}))
      counts[network] = addAudit(counts[network] ?? noAudit(), { ...noAudit(), hidden: actions.hide });
    return counts;
  }

  /** Counts treated items that were opened, or called no noise. */
  async function handle(tx: Writing, row: { network: Network; code: ReasonCode | null }, date: LocalDate, by: Handled) {
    await dropCopy(tx);
    const rows = tx.objectStore('handling');
    const { network, code } = row;
    const none = { network, date, code, opened: 0, wrong: 0 };
    const known = (await rows.get(handlingKey(none))) ?? none;
    const now = { ...known, opened: known.opened + by.opened, wrong: Math.max(0, known.wrong + by.wrong) };
    await rows.put(now, handlingKey(none));
  }

  return {
    /** Keeps a mark of the audit in the running session, each once. */
    async audit({ network, key, what, code = null }: AuditMark, now: number): Promise<void> {
      await besideCopy(async (tx) => {
        const last = await newestIn(tx, today());
        if (!last || last.tallies !== null || now - last.last > sessionGap) return;
        const marks = last.marks ?? [];
        const theirs = marks.filter((m) => m.network === network && m.key === key);
        if (theirs.some((m) => m.what === what)) return;
        await tx.objectStore('sessions').put({ ...last, marks: [...marks, { network, key, what }] });
        const isOpened = what !== 'sampled' && theirs.every((m) => m.what === 'sampled');
        if (isOpened) await handle(tx, { network, code }, dateOf(now), { opened: 1, wrong: 0 });
      });
    },

    /** A treated item was called no noise, or was so no longer (-1). */
    wrong: (row: { network: Network; code: ReasonCode | null }, at: number, by: 1 | -1) =>
      writing((tx) => handle(tx, row, dateOf(at), { opened: 0, wrong: by })),

    /** What the audit says by network, of the last thirty days. */
    async audits(): Promise<Record<string, AuditCounts>> {
      const all: Record<string, AuditCounts> = {};
      for (const session of await sessionsFrom(keptSince('handling', today())))
        for (const [network, counts] of Object.entries(auditOf(session)))
          all[network] = addAudit(all[network] ?? noAudit(), counts);
      return all;
    },

    /**
     * The counts by which a level is too strong on a network, of the latest sessions that began after `since`; null: it is not.
     * What was asked for again is known for thirty days, so what was hidden before that tells nothing.
     */
    async tooStrong(network: string, since: number): Promise<AuditCounts | null> {
      const counts = noAudit();
      const latest = (await sessionsFrom(keptSince('handling', today()))).filter((s) => s.start > since).reverse();
      for (const session of latest) {
        addAudit(counts, auditOf(session)[network] ?? noAudit());
        if (isTooStrong(counts)) return counts;
        if (counts.hidden >= judgedOn) return null;
      }
      return null;
    },

    /**
     * Stores a batch; twice is once. Activity before the first encounter starts no session (measures 4.2). True: something
     * passed between you and others.
     */
    async record(batch: Batch): Promise<boolean> {
      const whos = whosIn(batch);
      const { network } = batch;
      const hashes = await (await keyringNow()).keysOf(
        network,
        whos.map((w) => w.handle),
        itemsIn(batch),
      );
      const times = [...batch.encounters.map((e) => e.at), ...batch.activity, ...(batch.wrote ?? []).map((w) => w.at)];
      const now = Math.max(0, ...times);
      return besideCopy(async (tx) => {
        await meet(tx, batch, hashes, zone(), dateOf(now));
        const { salt } = await installIn(tx);
        const last = await newestIn(tx, today());
        const telling = { tx, network, keys: hashes, salt, dateOf, now };
        const changed = await tell(batch, telling, last && now - last.last <= sessionGap ? last.start : null);
        if (changed || last?.start !== namedAt) named = null;
        namedAt = last?.start ?? 0;
        if (whos.length > 0) {
          named ??= await namedIn(tx, dateOf(now));
          await nameThem(whos, named, telling);
        }
        return changed;
      });
    },

    /** Ends the open session when it has been silent for long enough. */
    closeStale: (now: number): Promise<void> =>
      besideCopy(async (tx) => {
        const last = await newestIn(tx, today());
        if (!last || now - last.last <= sessionGap) return;
        if (last.tallies === null) await close(tx, last);
        else await tx.objectStore('encounters').clear();
        named = null; // accounts have grown
      }),

    /** The running session with its tallies so far; null: none is running. */
    async running(now: number): Promise<Session | null> {
      const last = (await sessionsFrom(dateOf(now - longestSession))).at(-1);
      return last && now - last.last <= sessionGap ? last : null;
    },

    /** Sessions that began on `from` (YYYY-MM-DD, local) or later, oldest first, open ones with their tallies so far. */
    async sessions(from: string): Promise<Session[]> {
      return (await sessionsFrom(from)).map(({ batches: _, marks: __, audit: ___, ...session }) => session);
    },

    /** What reviews are made of, with what other devices told; `about`: what that of its week needs. */
    kept: (day: LocalDate, told: readonly DeviceWeek[] = [], about: LocalDate | null = null): Promise<Kept> =>
      besideCopy(async (tx) =>
        keptOf(about === null ? await take(tx, day) : await takeAbout(tx, about, day), day, told),
      ),

    /** Makes the next review quick. */
    copy: (day: LocalDate): Promise<void> => besideCopy((tx) => copy(tx, day)),

    /** What this device counted, for others. */
    countedHere: (day: LocalDate): Promise<{ device: string; weeks: WeekSum[] }> =>
      besideCopy(async (tx) => {
        const here = await take(tx, day);
        return { device: here.install.device, weeks: countedHere(here, day) };
      }),

    /** Marks of the people whom the judge must know before their posts are painted. */
    async closePeople(day: LocalDate): Promise<Close> {
      const db = await database();
      const [exchanges, people, marks, install] = await Promise.all([
        db.getAll('exchanges'),
        db.getAll('people'),
        db.getAll('marks'),
        db.get('install', 'this'),
      ]);
      const markOfPerson = new Map(marks.map((m) => [m.person, m.mark]));
      const marked = (persons: ReadonlySet<PersonKey>) => [...persons].flatMap((p) => markOfPerson.get(p) ?? []).sort();
      return {
        salt: install?.salt ?? '',
        circle: marked(circle(exchanges, people, day)),
        repliedTo: marked(repliedTo(exchanges, day)),
      };
    },

    /** What a reader decides about somebody. */
    async people({ person, kept, ...choice }: PeopleAction, day: LocalDate): Promise<void> {
      await change(day, ({ records }) => {
        const known = records.people.find((p) => p.person === person);
        const network = [records.exchanges, records.incoming, records.accounts]
          .flat()
          .find((r) => r.person === person)?.network;
        if (!known && network === undefined) throw new Error('Nobody of that key is known.');
        const none = { network: network ?? '', handle: null, name: null, pinned: false, hidden: false, kept: null };
        const now: Person = { ...(known ?? { person, ...none }), ...choice };
        if (kept !== undefined) now.kept = kept ? day : null;
        return { records: { ...records, people: [...records.people.filter((p) => p.person !== person), now] } };
      });
    },

    /** What waits for an answer is put off until a day, or dismissed; null: it waits again. */
    waiting: ({ items, later }: WaitingAction): Promise<void> =>
      writing(async (tx) => {
        const rows = tx.objectStore('incoming');
        for (const item of items) {
          const known = await rows.get(item);
          if (known) await rows.put({ ...known, later });
        }
        named = null;
      }),

    /** Settles weeks, then lets go of what has outlived its time. */
    async tidy(day: LocalDate): Promise<void> {
      await change(day, (here) => tidied(here, day));
    },

    async forget(what: Forgetting, day: LocalDate): Promise<void> {
      if ('everything' in what) return this.erase();
      await change(day, (here) => forgotten(here, what, day));
    },

    /** All that is kept as the text of a file. */
    archive: (people: boolean, day: LocalDate): Promise<string> =>
      besideCopy(async (tx) => {
        const here = await take(tx, day);
        const { install, records } = here;
        const key = people ? install.key : null;
        return fileOf({ made: day, device: install.device, key, weeks: countedHere(here, day), records });
      }),

    /** Takes a file over; or says what is wrong with it, and leaves everything as it was. */
    async takeOver(text: string, day: LocalDate): Promise<{ added: number; beside: boolean } | Wrong> {
      const file = readArchive(text);
      if ('wrong' in file) return file;
      const { added, beside } = await change(day, (here) => {
        const { added, beside, ...next } = withFile(here, file);
        return { ...tidied(next, day), added, beside };
      });
      return { added, beside };
    },

    /** The weeks as a table. */
    async csv(day: LocalDate): Promise<string> {
      const { sums, records } = await this.kept(day);
      return csvOf(weeksOf(sums, records, day));
    },

    /** Rows that could not be read, by their store, with what is wrong with the latest. */
    async setAside(): Promise<{ store: string; n: number; why: string }[]> {
      const rows = await (await database()).getAll('setAside');
      return [...Map.groupBy(rows, (r) => r.store)].map(([store, some]) => ({
        ...{ store, n: some.length, why: some.at(-1)?.why ?? '' },
      }));
    },

    /** Those rows as the text of a file. No import takes it: it is for whoever wants to mend them. */
    async setAsideFile(): Promise<string> {
      const rows = await (await database()).getAll('setAside');
      return `${JSON.stringify({ hearback: 'set-aside', rows }, null, 2)}\n`;
    },

    /** Everything, and the key of its hashes with it: what was hashed before is nobody any more. */
    async erase(): Promise<void> {
      await writing(async (tx) => {
        for (const store of tx.objectStoreNames) await tx.objectStore(store).clear();
      });
      [keys, named] = [null, null];
    },

    /** Not where it was closed already, which would open it anew. */
    close: async () => (await opened)?.close(),
  };
};
/** Nobody reads on for longer without half an hour of silence, milliseconds. */
const longestSession = 48 * 60 * 60_000;

interface Handled {
  opened: number;
  wrong: number;
}
export type Keeper = Awaited<ReturnType<typeof openKeeper>>;
