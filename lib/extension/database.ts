/** The database: its stores, how older ones become newer ones, and rows that cannot be read. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { AuditCounts } from '../metrics/audit.ts';
import type {
  Account,
  Contribution,
  Exchange,
  Incoming,
  LocalDate,
  Person,
  PersonKey,
  Records,
} from '../metrics/records.ts';
import type { Session } from '../metrics/session.ts';
import type { WeekSum } from '../metrics/sums.ts';
import type { Encounter, Network } from '../types.ts';
import type { AuditMark } from './messages.ts';
import type { Install } from './people-key.ts';

/** A session as stored: with the ids of its latest batches, so that one that comes late and twice counts once. */
export interface StoredSession extends Session {
  batches: string[];
  /** Marks of the audit while the session is open, then their counts; sessions of older versions have none. */
  marks?: AuditMark[];
  audit?: Record<string, AuditCounts>;
}
/** `person`: who put it there; with what an account is counted by when the session ends. */
export type StoredEncounter = Encounter & { session: number; person?: PersonKey | null; spared?: boolean };
/** Of a device. Our own come from the records when they have settled, others from their files. */
export interface StoredWeek {
  device: string;
  monday: LocalDate;
  week: WeekSum;
}
interface StoredMark {
  person: PersonKey;
  network: Network;
  mark: string;
}
/** A row that cannot be read: kept as it was found, where it does no harm. */
interface SetAside {
  store: string;
  /** What is wrong with it, and where. */
  why: string;
  date: LocalDate;
  row: unknown;
}

/**
 * What the reviews of a week and of all later ones read, but for the latest sessions, as one text: thousands of rows take long to be
 * read one by one. It goes with whatever is written to what it tells, and is made anew when there is time.
 */
interface Copy {
  about: LocalDate;
  /** Sessions that began here or later are not in it, epoch milliseconds. */
  since: number;
  text: string;
}

interface Schema extends DBSchema {
  sessions: { key: number; value: StoredSession; indexes: { localDate: string } };
  encounters: { key: [number, string]; value: StoredEncounter; indexes: { session: number } };
  exchanges: { key: string[]; value: Exchange };
  contributions: { key: [string, number]; value: Contribution };
  incoming: { key: string; value: Incoming };
  threads: { key: string; value: Records['threads'][number] };
  accounts: { key: string; value: Account };
  people: { key: string; value: Person };
  handling: { key: string[]; value: Records['handling'][number] };
  weeks: { key: [string, string]; value: StoredWeek };
  marks: { key: string; value: StoredMark };
  install: { key: string; value: Install };
  setAside: { key: number; value: SetAside };
  copies: { key: string; value: Copy };
}
export type Kind = keyof Records;
export const kinds = [
  'sessions',
  'exchanges',
  'contributions',
  'incoming',
  'threads',
  'accounts',
  'people',
  'handling',
] as const satisfies Kind[];
const all = [...kinds, 'encounters', 'weeks', 'marks', 'install', 'setAside', 'copies'] as const;
type Store = (typeof all)[number];
export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

interface Opening {
  name: string;
  /** Another window holds an older version open; it goes on once that is closed. */
  onBlocked(): void;
  /** It was closed, for a newer version or by the browser: open it anew. */
  onClosed(): void;
}

export const openDatabase = async ({ name, onBlocked, onClosed }: Opening): Promise<Database> => {
  const db = await openDB<Schema>(name, 3, {
    upgrade(fresh, before) {
      if (before < 1) {
        fresh.createObjectStore('sessions', { keyPath: 'start' }).createIndex('localDate', 'localDate');
        fresh.createObjectStore('encounters', { keyPath: ['session', 'key'] }).createIndex('session', 'session');
      }
      if (before < 2) {
        fresh.createObjectStore('exchanges', { keyPath: ['person', 'date', 'direction', 'manner'] });
        fresh.createObjectStore('contributions', { keyPath: ['network', 'at'] });
        fresh.createObjectStore('incoming', { keyPath: 'key' });
        fresh.createObjectStore('threads', { keyPath: 'key' });
        fresh.createObjectStore('accounts', { keyPath: 'person' });
        fresh.createObjectStore('people', { keyPath: 'person' });
        fresh.createObjectStore('handling'); // its code may be null, which is no key
        fresh.createObjectStore('weeks', { keyPath: ['device', 'monday'] });
        fresh.createObjectStore('marks', { keyPath: 'person' });
        fresh.createObjectStore('install');
        fresh.createObjectStore('setAside', { autoIncrement: true });
      }
      if (before < 3) fresh.createObjectStore('copies');
    },
    blocked: onBlocked,
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  return db;
};

export const dropCopy = (tx: Writing) => tx.objectStore('copies').clear();

/**
 * All of it or nothing: what fails on the way leaves everything as it was. `keepsCopy`: the task drops the copy itself where it writes
 * to what was copied.
 */
export async function write<T>(db: Database, task: (tx: Writing) => Promise<T>, keepsCopy = false): Promise<T> {
  const tx = db.transaction([...all], 'readwrite') as Writing;
  const done = tx.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    if (!keepsCopy) await dropCopy(tx);
    const result = await task(tx);
    const failed = await done;
    if (failed) throw failed;
    return result;
  } catch (error) {
    if (tx.error === null)
      try {
        tx.abort();
      } catch {
        // It is over already.
      }
    await done;
    throw tx.error?.name === 'QuotaExceededError' ? tx.error : error;
  }
}

export const handlingKey = ({ network, date, code }: Records['handling'][number]) => [network, date, code ?? ''];

/** Puts a row of any kind. */
export const putRow = <K extends Kind>(tx: Writing, kind: K, row: Records[K][number]): Promise<unknown> =>
  kind === 'handling'
    ? tx.objectStore('handling').put(row as never, handlingKey(row as never))
    : tx.objectStore(kind).put(row as never);
