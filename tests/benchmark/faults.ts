/**
 * What may happen to what is stored, and whether the counts are then still the exact truth or the loss is told: the keeper by itself,
 * on an IndexedDB in memory, and a real background that is killed over and over.
 */
import 'fake-indexeddb/auto';
import { openKeeper } from '../../lib/extension/keeper.ts';
import type { Batch } from '../../lib/extension/messages.ts';
import { changeIn, fileOf } from '../../lib/extension/transfer.ts';
import { defaultSettings } from '../../lib/settings.ts';
import type { Encounter } from '../../lib/types.ts';

/** A fault tried so often, and how often it ended in a wrong count or a silent loss. */
export interface Tried {
  fault: string;
  cases: number;
  wrong: number;
  /** The first thing that went wrong. */
  note: string;
}

/** The same numbers for the same seed. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const minute = 60_000;
const kinds = ['conversation', 'broadcast', 'click-bait'] as const;

/** Some sessions of batches as tabs send them, items met again and batches sent twice, and what must be counted of them. */
export function replayOf(seed: number, from: number, sessions = 4): { batches: Batch[]; truth: number } {
  const random = randomFrom(seed);
  const batches: Batch[] = [];
  let at = from;
  let truth = 0;
  for (let s = 0; s < sessions; s++) {
    const met = new Set<string>();
    for (let b = 0, last = 2 + random(5); b < last; b++) {
      const encounters = Array.from({ length: 1 + random(8) }, (): Encounter => {
        at += random(20_000) + 1;
        const item = random(20);
        met.add(`x/${s}-${item}`);
        const label = kinds[item % kinds.length] as (typeof kinds)[number];
        const what = { network: 'x', key: `x/${s}-${item}`, label, codes: [], action: 'none' as const };
        return { ...what, toYou: false, reply: false, seen: random(2) === 0, at };
      });
      const batch = { id: `${seed}-${s}-${b}`, network: 'x', encounters, activity: [at] };
      batches.push(batch);
      if (random(4) === 0) batches.push(batch); // the answer was lost, so it comes again
    }
    truth += met.size;
    at += (45 + random(300)) * minute;
  }
  return { batches, truth };
}

const start = Date.parse('2026-11-24T08:00:00Z');
let databases = 0;
type Sessions = { tallies: Record<string, { encountered: Record<string, number> }> | null }[];
export const countOf = (sessions: Sessions) =>
  sessions
    .flatMap(({ tallies }) => Object.values(tallies ?? {}))
    .flatMap(({ encountered }) => Object.values(encountered))
    .reduce((sum, n) => sum + n, 0);

const openNamed = (name: string) => openKeeper(() => 'Europe/Berlin', name);

/** Runs a case so often; what it throws or answers is what went wrong. */
async function tryOften(fault: string, cases: number, one: (seed: number) => Promise<string | null>): Promise<Tried> {
  const wrong: string[] = [];
  for (let seed = 1; seed <= cases; seed++) {
    const found = await one(seed).catch((error: Error) => `${error.name}: ${error.message}`);
    if (found) wrong.push(found);
  }
  return { fault, cases, wrong: wrong.length, note: wrong[0] ?? '' };
}
const unequal = (counted: number, truth: number) => (counted === truth ? null : `${counted} counted, ${truth} met`);

/** Makes one of the next writes fail as a browser would; answers with a way to end it. */
function failAt(operation: number, error: () => DOMException): () => void {
  const proto = IDBObjectStore.prototype;
  const { put } = proto;
  let left = operation;
  proto.put = function (...args) {
    if (left-- > 0) return put.apply(this, args);
    proto.put = put;
    this.transaction.abort();
    throw error();
  };
  return () => {
    proto.put = put;
  };
}

/** Sent again until it is stored, by a background that starts anew each time it was stopped. */
async function replayBroken(seed: number, error: () => DOMException, mustTell: boolean): Promise<string | null> {
  const name = `broken-${databases++}`;
  const random = randomFrom(seed + 1_000);
  const { batches, truth } = replayOf(seed, start);
  let keeper = await openNamed(name);
  for (const batch of batches) {
    const heal = random(2) === 0 ? failAt(random(12), error) : () => undefined;
    let told = false;
    const stored = await keeper.record(batch).then(
      () => true,
      () => {
        told = true;
        return false;
      },
    );
    heal();
    if (!stored && mustTell && !told) return 'a write was lost and nobody was told';
    if (!stored || random(5) === 0) {
      keeper.close();
      keeper = await openNamed(name);
    }
    if (!stored) await keeper.record(batch);
  }
  const counted = countOf(await keeper.sessions('2026-01-01'));
  keeper.close();
  return unequal(counted, truth);
}

const killed = () => new DOMException('stopped', 'AbortError');
const full = () => new DOMException('full', 'QuotaExceededError');

/** Rows that no version wrote, put in beside good ones: what can be read is counted, what cannot stays where it is. */
async function corrupt(seed: number): Promise<string | null> {
  const name = `corrupt-${databases++}`;
  const random = randomFrom(seed);
  const { batches, truth } = replayOf(seed, start);
  const keeper = await openNamed(name);
  for (const batch of batches) await keeper.record(batch);
  const bad = [
    { start: start - 999_999, localDate: '2026-11-24' },
    { start: 1, last: 'later', localDate: '2026-11-24', tallies: { x: null }, batches: 7 },
    { start: 2, last: 3, localDate: '2026-11-24', tallies: { x: { encountered: 'many' } }, batches: [] },
    { start: start + 999 * 24 * 60 * minute, last: null, localDate: '2029-01-01', tallies: null },
  ][random(4)];
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('sessions', 'readwrite');
      tx.objectStore('sessions').put(bad);
      tx.oncomplete = () => {
        opening.result.close();
        done();
      };
      tx.onerror = () => fail(tx.error);
    };
  });
  const counted = countOf(await keeper.sessions('2026-01-01'));
  await keeper.record({ ...(batches[0] as Batch), id: 'after' });
  keeper.close();
  return unequal(counted, truth);
}

/** The computer's clock goes back by some hours in the middle; items stay what they are. */
async function clockBack(seed: number): Promise<string | null> {
  const name = `clock-${databases++}`;
  const random = randomFrom(seed + 7);
  const first = replayOf(seed, start, 3);
  const keeper = await openNamed(name);
  for (const batch of first.batches) await keeper.record(batch);
  const back = (1 + random(72)) * 60 * minute;
  const again = replayOf(seed + 5_000, start - back, 2);
  const renamed = again.batches.map((batch) => ({
    ...batch,
    encounters: batch.encounters.map((one) => ({ ...one, key: `${one.key}-again` })),
  }));
  for (const batch of renamed) await keeper.record(batch);
  const counted = countOf(await keeper.sessions('2026-01-01'));
  keeper.close();
  return unequal(counted, first.truth + again.truth);
}

async function deleted(seed: number): Promise<string | null> {
  const name = `deleted-${databases++}`;
  const { batches, truth } = replayOf(seed, start, 2);
  const keeper = await openNamed(name);
  await keeper.record({ ...(batches[0] as Batch), id: 'before' });
  const gone = await new Promise<boolean>((done) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => done(true);
    deleting.onblocked = () => done(false);
  });
  if (!gone) return 'a second window cannot delete the database while the background has it open';
  for (const batch of batches) await keeper.record(batch);
  return unequal(countOf(await keeper.sessions('2026-01-01')), truth);
}

async function upgradedElsewhere(): Promise<string | null> {
  const name = `newer-${databases++}`;
  const keeper = await openNamed(name);
  const opened = await new Promise<boolean>((done) => {
    const opening = indexedDB.open(name, 99); // a version newer than any of ours
    opening.onsuccess = () => {
      opening.result.close();
      done(true);
    };
    opening.onblocked = () => done(false);
  });
  keeper.close();
  return opened ? null : 'a newer version in a second window waits for ever while the background has the database open';
}

/** Files that are broken, huge or mean harm: refused with a reason, or a change of the kinds that settings have. */
async function imported(seed: number): Promise<string | null> {
  const random = randomFrom(seed);
  const good = fileOf({ ...defaultSettings, alwaysShow: ['x/ana'], level: 'strict' });
  const evil: (() => string)[] = [
    () => good.slice(0, random(good.length)),
    () => good.replace('"strict"', JSON.stringify(['off', 'x', 5, null, {}][random(5)])),
    () => `{"hearback":1,"settings":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}`,
    () => `{"hearback":1,"settings":{"alwaysShow":${JSON.stringify(Array(20_000).fill('x/'.padEnd(400, 'a')))}}}`,
    () => `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    () => `{"hearback":${['2', '"1"', 'null', '1e999'][random(4)]},"settings":{}}`,
    () =>
      `{"hearback":1,"settings":{"rules":[{"id":"1","kind":"pattern","value":"(a+)+$","effect":"fold","scope":["home"],"network":null,"expires":null}]}}`,
    () => `{"hearback":1,"settings":{"knownHosts":{"__proto__":"mastodon","a b":"x"}}}`,
    () => `\ufeff${good}`,
    () => '\u0000'.repeat(random(100_000)),
  ];
  const text = (evil[random(evil.length)] as () => string)();
  const from = process.cpuUsage().user;
  const found = changeIn(text, defaultSettings);
  const ms = (process.cpuUsage().user - from) / 1_000;
  if ((Object.prototype as { polluted?: boolean }).polluted) return 'a file changed the prototype of everything';
  if (ms > 2_000) return `took ${Math.round(ms)} ms`;
  if ('wrong' in found) return found.wrong ? null : 'refused without a reason';
  const names = Object.keys(found.change).filter((key) => !(key in defaultSettings));
  if (names.length > 0) return `took over ${names}`;
  const long = found.change.alwaysShow?.some((name) => name.length > 300) ?? false;
  return long ? 'took over a name of 400 characters' : null;
}

export async function keeperFaults(cases = 200): Promise<Tried[]> {
  const stray: string[] = [];
  const note = (error: unknown) => stray.push(String(error));
  process.on('unhandledRejection', note);
  const tried = [
    await tryOften('stopped in the middle of a write, and sent again', cases, (seed) =>
      replayBroken(seed, killed, false),
    ),
    await tryOften('storage full in the middle of a write', cases, (seed) => replayBroken(seed, full, true)),
    await tryOften('a record that cannot be read beside good ones', cases / 10, corrupt),
    await tryOften('clock set back by hours or days', cases, clockBack),
    await tryOften('database deleted under us', 10, deleted),
    await tryOften('a newer version opened in a second window', 1, upgradedElsewhere),
    await tryOften('import of truncated, huge, wrong and malicious files', 2.5 * cases, imported),
  ];
  await new Promise((done) => setTimeout(done, 50));
  process.off('unhandledRejection', note);
  const fault = 'promises of the keeper that fail where nobody waits for them';
  return [...tried, { fault, cases: stray.length, wrong: stray.length, note: stray[0] ?? '' }];
}
