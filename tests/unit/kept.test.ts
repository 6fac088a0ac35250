import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { faultOf, fileOf, readArchive } from '@/lib/extension/archive.ts';
import { type Keeper, openKeeper } from '@/lib/extension/keeper.ts';
import type { Batch, Met, ThreadPost, Who, Wrote } from '@/lib/extension/messages.ts';
import { keyring, MarkedSet, markOf, newInstall } from '@/lib/extension/people-key.ts';
import { mayBeNamed, noRecords, type Records } from '@/lib/metrics/records.ts';
import { reviewOf } from '@/lib/metrics/review.ts';
import { sampleHistory } from '@/lib/metrics/sample-history.ts';
import type { Kept, WeekSum } from '@/lib/metrics/sums.ts';
import { addDays, mondayOf } from '@/lib/metrics/week.ts';

const start = Date.parse('2026-11-24T10:00:00Z');
const today = '2026-11-24';
const minute = 60_000;
const day = 24 * 60 * minute;
let keeper: Keeper;
let databases = 0;
let name = '';
const choices = { lookingFor: [], plan: null, declined: {} };
/** What is read for the review of a week, also from the copy, says what all that is kept says. */
async function sameReview(k: Keeper, about: string, doing: string) {
  const [part, whole] = [await k.kept(today, [], about), await k.kept(today)];
  const rows = ({ records: { sessions: _, ...others } }: Kept) => others;
  expect(rows(part), doing).toEqual(rows(whole));
  for (const weeks of [1, 4] as const) {
    const { networks, ...review } = reviewOf(about, part, choices, today, { weeks });
    const all = reviewOf(about, whole, choices, today, { weeks });
    expect({ ...review, networks: all.networks }, doing).toEqual(all);
    expect(all.networks).toEqual(expect.arrayContaining(networks));
  }
}
/** So it is after everything that is done to it. */
const looking = (k: Keeper): Keeper =>
  new Proxy(k, {
    get(target, called: keyof Keeper) {
      const method = target[called] as (...given: unknown[]) => Promise<unknown>;
      if (!method || ['kept', 'copy', 'close'].includes(called)) return method;
      return async (...given: unknown[]) => {
        const isCopied = await target.copy(today).then(
          () => true,
          () => false,
        );
        const result = await method.apply(target, given);
        if (isCopied)
          for (const about of [mondayOf(today), addDays(mondayOf(today), -35)]) await sameReview(target, about, called);
        return result;
      };
    },
  });
const open = async (called = name) => looking(await openKeeper(() => 'Europe/Berlin', called));
const another = () => open(`kept-${databases++}`);

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  name = `kept-${databases++}`;
  keeper = await open();
});
const { put } = IDBObjectStore.prototype;
afterEach(() => {
  IDBObjectStore.prototype.put = put;
  keeper.close();
  vi.useRealTimers();
});

const ana: Who = { handle: 'Ana.example', name: 'Ana' };
const bela: Who = { handle: 'bela', name: null };
const met = (key: string, at = start, more: Partial<Met> = {}): Met => ({
  ...{ network: 'x', key: `x/${key}`, label: 'conversation', codes: [], action: 'none' },
  ...{ toYou: false, reply: false, seen: false, at },
  ...more,
});
const letter = (key: string, from: Who = ana, at = start, more: Partial<Met> = {}) =>
  met(key, at, {
    ...{ toYou: true, by: from },
    letter: { from, kind: null, answers: true, asks: false, postedAt: null },
    ...more,
  });
let batches = 0;
const batch = (encounters: Met[], more: Partial<Batch> = {}): Batch => ({
  ...{ id: `b${batches++}`, network: 'x', encounters, activity: [] },
  ...more,
});
const wrote = (at: number, to: Who | null = ana, itemKey: string | null = null): Wrote => ({
  ...{ at, to, itemKey, readFirst: true },
});
const records = async (): Promise<Records> => (await keeper.kept(today)).records;
const raw = (store: string, called = name): Promise<unknown[]> =>
  new Promise((done, fail) => {
    const request = indexedDB.open(called);
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const all = request.result.transaction(store).objectStore(store).getAll();
      all.onsuccess = () => {
        request.result.close();
        done(all.result);
      };
    };
  });
const stores = ['sessions', 'encounters', 'exchanges', 'contributions', 'incoming', 'threads', 'accounts', 'people'];
const everything = async () =>
  JSON.stringify(await Promise.all([...stores, 'handling', 'weeks', 'marks', 'setAside'].map((s) => raw(s))));

describe('who wrote to you', () => {
  test('counts once, from repeated batches, two tabs and the notifications of a week later', async () => {
    const one = batch([letter('1')]);
    for (const b of [one, one, batch([letter('1', ana, start + minute)]), batch([letter('1', ana, start + 6 * day)])])
      await keeper.record(b);
    const { incoming, exchanges } = await records();
    expect(incoming).toMatchObject([{ network: 'x', date: today, manner: 'real', seen: false, answered: null }]);
    expect(exchanges).toMatchObject([{ direction: 'in', manner: 'real', date: today, n: 1 }]);
  });
  test('is seen once it was seen', async () => {
    await keeper.record(batch([letter('1')]));
    await keeper.record(batch([letter('1', ana, start, { seen: true })]));
    expect((await records()).incoming).toMatchObject([{ seen: true }]);
  });
  test('long ago is no news', async () => {
    const old = { from: ana, kind: null, answers: true, asks: false, postedAt: start - 60 * day };
    await keeper.record(batch([letter('1', ana, start, { letter: old })]));
    expect(await records()).toMatchObject({ incoming: [], exchanges: [] });
  });
  test('with stock phrases, is a contact and no exchange', async () => {
    await keeper.record(batch([letter('1', ana, start, { label: 'broadcast', codes: ['canned-reply'] })]));
    expect((await records()).exchanges).toMatchObject([{ manner: 'canned' }]);
  });
  test('is known by a keyed hash alone; a name is kept for those who wait for an answer', async () => {
    const spam = { label: 'click-bait' as const };
    await keeper.record(batch([letter('1'), letter('2', bela, start, spam), met('3', start, { by: bela })]));
    const { incoming, people } = await records();
    expect(people).toMatchObject([{ handle: 'Ana.example', name: 'Ana', pinned: false }]);
    expect(people[0]?.person).toBe(incoming.find((i) => i.manner === 'real')?.person);
    expect(people[0]?.person).toMatch(/^[\da-f]{32}$/u);
    expect(await everything()).not.toContain('bela');
  });
});

describe('whom you wrote to', () => {
  test('counts once', async () => {
    const one = batch([met('1')], { wrote: [wrote(start + 1)] });
    await keeper.record(one);
    await keeper.record(one);
    const { contributions, exchanges } = await records();
    expect(contributions).toMatchObject([{ kind: 'reply', at: start + 1, readFirst: true, answeredBy: [] }]);
    expect(exchanges).toMatchObject([{ direction: 'out', n: 1, person: contributions[0]?.person }]);
  });
  test('answers what it answers', async () => {
    await keeper.record(batch([letter('1'), letter('2')]));
    await keeper.record(batch([], { wrote: [wrote(start + 1, ana, 'x/2')] }));
    expect((await records()).incoming.filter((i) => i.answered === today)).toHaveLength(1);
  });
  test('without a known item, answers the only one of theirs that waits, and none of several', async () => {
    await keeper.record(batch([letter('1'), letter('2'), letter('3', bela)]));
    await keeper.record(batch([], { wrote: [wrote(start + 1, ana), wrote(start + 2, bela)] }));
    const { incoming } = await records();
    const answered = incoming.filter((i) => i.answered !== null);
    expect(answered).toHaveLength(1);
    expect(incoming.filter((i) => i.person === answered[0]?.person)).toHaveLength(1);
  });
  test('a real reply is heard by the only contribution that is open, by nobody where that leaves a choice', async () => {
    await keeper.record(batch([met('1')], { wrote: [wrote(start)] }));
    await keeper.record(batch([letter('2', bela, start + minute)]));
    expect((await records()).contributions[0]?.answeredBy).toHaveLength(1);
    await keeper.record(batch([], { wrote: [wrote(start + 2 * minute)] }));
    await keeper.record(batch([letter('3', ana, start + 3 * minute)]));
    expect((await records()).contributions.map((c) => c.answeredBy.length)).toEqual([1, 0]);
  });
  test('a reply of later than three days is not heard', async () => {
    await keeper.record(batch([met('1')], { wrote: [wrote(start)] }));
    await keeper.record(batch([letter('2', ana, start + 4 * day)]));
    expect((await records()).contributions[0]?.answeredBy).toEqual([]);
  });
});

describe('posts of yours that are met', () => {
  const own = (key: string, postedAt: number, answers: 'other' | 'self' | 'none' = 'none') => ({
    ...{ key: `x/${key}`, postedAt, answers },
  });
  test.each([
    ['an opening of this session counts once', [own('a', start + minute), own('a', start + minute)], 1],
    ['one of before is not ours to count', [own('a', start - minute)], 0],
    ['the further parts of a thread are no openings', [own('a', start + minute, 'self')], 0],
    ['a reply that no composer told of is not counted', [own('a', start + minute, 'other')], 0],
  ])('%s', async (_, posts, openings) => {
    await keeper.record(batch([met('1')]));
    await keeper.record(batch([met('2', start + 5 * minute)], { own: posts }));
    await keeper.record(batch([], { own: posts, activity: [start + 6 * minute] }));
    expect((await records()).contributions).toHaveLength(openings);
  });
  test('gives a reply its key, by which answers find it among others', async () => {
    await keeper.record(batch([met('1')], { wrote: [wrote(start), wrote(start + 10 * minute)] }));
    await keeper.record(batch([], { own: [own('mine', start + 5_000, 'other')] }));
    const thread: ThreadPost[] = [
      { key: 'x/1', by: 'Carla', answers: null, toYou: false, postedAt: null },
      { key: 'x/mine', by: null, answers: 'carla', toYou: false, postedAt: start + 5_000 },
      { key: 'x/2', by: 'bela', answers: null, toYou: true, postedAt: start + 12 * minute },
    ];
    await keeper.record(batch([letter('2', bela, start + 12 * minute)], { thread }));
    const { contributions, threads } = await records();
    expect(contributions.map((c) => c.answeredBy.length)).toEqual([1, 0]);
    expect(threads).toMatchObject([{ network: 'x', turns: 3, date: today, people: { length: 2 } }]);
  });
});

describe('threads', () => {
  const post = (key: string, by: string | null, answers: string | null, toYou = false): ThreadPost => ({
    ...{ key: `x/${key}`, by, answers, toYou, postedAt: null },
  });
  const tell = (thread: ThreadPost[], at = start) => keeper.record(batch([met('m', at)], { thread }));
  test('what others say among themselves is not your conversation', async () => {
    const talk = [post('1', 'a', null), post('2', 'b', 'a'), post('3', 'a', 'b'), post('4', 'b', 'a')];
    await tell([...talk, post('5', null, 'a')]);
    expect((await records()).threads).toMatchObject([{ turns: 4 }]);
    await keeper.erase();
    await tell([post('1', 'a', null), post('2', null, 'a'), post('3', 'b', 'a'), post('4', 'c', 'b')]);
    expect((await records()).threads).toMatchObject([{ turns: 2 }]);
  });
  test('nobody answered: no thread', async () => {
    await tell([post('1', null, null), post('2', null, null)]);
    expect((await records()).threads).toEqual([]);
  });
  test('one whose beginning is met later is the same', async () => {
    await tell([post('2', 'b', null), post('3', null, 'b')]);
    await tell([post('1', 'a', null), post('2', 'b', 'a'), post('3', null, 'b')]);
    await tell([post('2', 'b', null), post('3', null, 'b')], start + day);
    expect((await records()).threads).toMatchObject([{ turns: 3, date: today, people: { length: 2 } }]);
  });
});

describe('accounts', () => {
  const by = (key: string, at: number, more: Partial<Met> = {}) =>
    met(key, at, { by: ana, label: 'broadcast', ...more });
  test('are counted when the session ends: each item once, each session once', async () => {
    const one = batch([by('1', start), by('2', start + 1), by('3', start + 2, { label: 'conversation' })]);
    await keeper.record(one);
    await keeper.record(batch([by('1', start + minute, { spared: true })]));
    await keeper.record(one);
    expect((await records()).accounts).toEqual([]);
    await keeper.record(batch([by('1', start + 60 * minute)]));
    await keeper.closeStale(start + 120 * minute);
    await keeper.closeStale(start + 120 * minute);
    const weeks = { '2026-11-23': { items: 4, talk: 1, sessions: 2 } };
    expect((await records()).accounts).toMatchObject([
      { network: 'x', first: today, last: today, weeks, spared: false },
    ]);
  });
  test('a background that is stopped at any write loses nothing and counts nothing twice', async () => {
    const events = [
      batch([by('1', start), letter('2')], { wrote: [wrote(start + 1)] }),
      batch([by('3', start + 60 * minute)]),
      batch([letter('4', bela, start + 61 * minute)]),
    ];
    for (let stopped = 0; stopped < 12; stopped++) {
      keeper.close();
      name = `kept-${databases++}`;
      keeper = await open();
      for (const event of events) {
        let left = stopped;
        IDBObjectStore.prototype.put = function (...args) {
          if (left-- > 0) return put.apply(this, args);
          this.transaction.abort();
          throw new DOMException('stopped', 'AbortError');
        };
        const isStored = await keeper.record(event).then(
          () => true,
          () => false,
        );
        IDBObjectStore.prototype.put = put;
        keeper.close();
        keeper = await open();
        if (!isStored) await keeper.record(event);
      }
      await keeper.closeStale(start + day);
      const { accounts, exchanges, contributions, incoming } = await records();
      const items = accounts.flatMap((a) => Object.values(a.weeks)).reduce((sum, w) => sum + w.items, 0);
      expect([items, exchanges.length, contributions.length, incoming.length]).toEqual([4, 3, 1, 2]);
      expect(exchanges.every((e) => e.n === 1)).toBe(true);
    }
  });
});

test('a full disk is said as such', async () => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await expect(keeper.record(batch([met('1')]))).rejects.toMatchObject({ name: 'QuotaExceededError' });
  IDBObjectStore.prototype.put = put;
  await keeper.record(batch([met('1')]));
  expect((await records()).sessions).toHaveLength(1);
});

describe('versions of the judge', () => {
  test('each that spoke in a session', async () => {
    for (const models of [['m2'], ['m1', 'm2']]) await keeper.record(batch([met('1')], { models }));
    expect((await records()).sessions[0]?.models).toEqual(['m1', 'm2']);
  });
});

describe('treated items that were asked for', () => {
  const mark = (what: 'sampled' | 'opened' | 'unhid' | 'shown', key = '1') => ({
    ...{ network: 'x', key: `x/${key}`, what, code: 'promoted' as const },
  });
  test('are counted by day and reason, each once a session', async () => {
    await keeper.record(batch([met('1')]));
    for (const one of [mark('sampled'), mark('opened'), mark('opened'), mark('shown', '2'), mark('shown', '2')])
      await keeper.audit(one, start + 1);
    for (const by of [1, 1, -1] as const) await keeper.wrong({ network: 'x', code: 'promoted' }, start, by);
    const row = { network: 'x', date: today, code: 'promoted', opened: 2, wrong: 1 };
    expect((await records()).handling).toEqual([row]);
    expect((await keeper.audits()).x).toEqual({ hidden: 0, unhid: 0, sampled: 1, opened: 1 });
  });
});

describe('an older database', () => {
  const older = (called: string) =>
    new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(called, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('sessions', { keyPath: 'start' }).createIndex('localDate', 'localDate');
        request.result
          .createObjectStore('encounters', { keyPath: ['session', 'key'] })
          .createIndex('session', 'session');
      };
      request.onsuccess = () => done(request.result);
    });
  const fill = (db: IDBDatabase) =>
    new Promise<void>((done) => {
      const tx = db.transaction(['sessions', 'encounters'], 'readwrite');
      const session = { start, last: start, zone: 'Europe/Berlin', localDate: today, active: {}, tallies: null };
      tx.objectStore('sessions').put({ ...session, batches: ['old'] });
      tx.objectStore('encounters').put({ ...met('1'), session: start });
      tx.oncomplete = () => done();
    });
  test('is carried over whole', async () => {
    const called = `kept-${databases++}`;
    const db = await older(called);
    await fill(db);
    db.close();
    const newer = await open(called);
    await newer.record(batch([met('2', start + 1)]));
    expect((await newer.sessions(today))[0]?.tallies?.x?.encountered.conversation).toBe(2);
    newer.close();
  });
  test('held open by a second window is waited for, and that is said', async () => {
    const called = `kept-${databases++}`;
    const db = await older(called);
    await fill(db);
    const blocked = vi.fn(() => setTimeout(() => db.close(), 5));
    const newer = await openKeeper(() => 'Europe/Berlin', called, blocked);
    expect(blocked).toHaveBeenCalledOnce();
    expect(await newer.sessions(today)).toHaveLength(1);
    newer.close();
  });
  test('a newer one in a second window is let by, and a database that was deleted is made anew', async () => {
    await keeper.record(batch([met('1')]));
    const gone = new Promise<void>((done) => {
      indexedDB.deleteDatabase(name).onsuccess = () => done();
    });
    await gone;
    await keeper.record(batch([met('1')]));
    expect(await keeper.sessions(today)).toHaveLength(1);
  });
});

describe('rows that cannot be read', () => {
  const spoil = (store: string, row: unknown) =>
    new Promise<void>((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        const tx = request.result.transaction(store, 'readwrite');
        tx.objectStore(store).put(row);
        tx.oncomplete = () => {
          request.result.close();
          done();
        };
      };
    });
  test('are set aside and named, and the rest is read on', async () => {
    await keeper.record(batch([letter('1')]));
    await spoil('exchanges', {
      person: 'ab',
      date: '2026-11-24',
      direction: 'in',
      manner: 'real',
      network: 'x',
      n: 'many',
    });
    await spoil('sessions', { start: start + day, localDate: 'soon' });
    expect((await records()).exchanges).toHaveLength(1);
    expect(await keeper.setAside()).toMatchObject([
      { store: 'sessions', n: 1, why: expect.stringMatching(/^last: /u) },
      { store: 'exchanges', n: 1, why: expect.stringMatching(/^n: /u) },
    ]);
    expect(await raw('setAside')).toMatchObject([{ row: { localDate: 'soon' } }, { row: { n: 'many' } }]);
    expect(JSON.parse(await keeper.setAsideFile())).toEqual({ hearback: 'set-aside', rows: await raw('setAside') });
    expect(await keeper.takeOver(await keeper.setAsideFile(), today)).toMatchObject({ wrong: 'notOurs' });
    await keeper.record(batch([met('2', start + 2)]));
    expect((await records()).sessions).toHaveLength(1);
  });
  test('are the same whether they are looked through quickly or a file is', () => {
    let good = 0;
    for (const kind of ['exchanges', 'accounts', 'sessions', 'weeks'] as const) {
      const [row] = (kind === 'weeks' ? history.sums : history.records[kind]).slice(-1) as object[];
      for (const one of [row as object, ...spoilt(row as object)]) {
        if (faultOf(kind, kind === 'sessions' ? { ...one, batches: [] } : one) !== null) continue;
        good++;
        const file = fileOf({
          made: today,
          device: '5a3e',
          key: 'abcd',
          weeks: kind === 'weeks' ? [one as WeekSum] : [],
          records: { ...noRecords(), ...(kind !== 'weeks' && { [kind]: [one] }) },
        });
        expect(readArchive(file), `${kind} ${JSON.stringify(one)}`).not.toHaveProperty('wrong');
      }
    }
    expect(good).toBeGreaterThan(2);
  });
});

/** Each field of a row, and each of those in it, something else in turn. */
function* spoilt(row: object): Generator<object> {
  const others = [null, undefined, -1, 0.5, 'x', '', '2026-13-01', {}, [], { '2026-11-24': 1 }, true, Number.NaN];
  for (const [key, value] of Object.entries(row)) {
    for (const other of others) yield { ...row, [key]: other };
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const inner of spoilt(value)) yield { ...row, [key]: inner };
    const { [key as never]: _, ...without } = row as Record<string, unknown>;
    yield without;
  }
}

describe('what a reader decides', () => {
  test('pin, hide and keep stay, with the name, when the list is left', async () => {
    await keeper.record(batch([letter('1')]));
    const [{ person } = { person: '' }] = (await records()).people;
    await keeper.people({ person, pinned: true, kept: true }, today);
    await keeper.people({ person, pinned: false }, today);
    expect((await records()).people).toMatchObject([
      { pinned: false, hidden: false, kept: today, handle: 'Ana.example' },
    ]);
    await keeper.tidy(addDays(today, 100));
    expect((await records()).people).toMatchObject([{ handle: 'Ana.example' }]);
    await keeper.tidy(addDays(today, 200));
    expect((await records()).people).toEqual([]);
  });
  test('whoever is pinned is close to you on the pages at once, after all else is gone, and no more when unpinned', async () => {
    await keeper.record(batch([letter('1')]));
    const [{ person } = { person: '' }] = (await records()).people;
    const isClose = async (on: string) => {
      const { salt, circle } = await keeper.closePeople(on);
      return circle.includes(markOf(salt, 'x/ana.example'));
    };
    expect(await isClose(today)).toBe(false);
    await keeper.people({ person, pinned: true }, today);
    expect(await isClose(today)).toBe(true);
    const later = addDays(today, 300);
    await keeper.tidy(later);
    expect(await isClose(later)).toBe(true);
    expect((await records()).people).toMatchObject([{ pinned: true, handle: 'Ana.example' }]);
    await keeper.people({ person, pinned: false }, later);
    expect(await isClose(later)).toBe(false);
  });
  test('nobody can be decided about who is not known', async () => {
    await expect(keeper.people({ person: 'ab', pinned: true }, today)).rejects.toThrow('Nobody');
  });
  test('what waits is put off, dismissed, or waits again', async () => {
    await keeper.record(batch([letter('1')]));
    const items = (await records()).incoming.map((i) => i.key);
    for (const later of ['2026-12-01', 'dismissed', null] as const) {
      await keeper.waiting({ items: [...items, 'unknown'], later });
      expect((await records()).incoming.map((i) => i.later)).toEqual([later]);
    }
  });
});

describe('people close to you, as pages know them', () => {
  test('by marks: whom you wrote to for thirty days, the circle for ninety', async () => {
    await keeper.record(
      batch([letter('1'), letter('2')], { wrote: [wrote(start + 1), wrote(start + 2), wrote(start + 3, bela)] }),
    );
    const sets = async (on: string) => {
      const { salt, circle, repliedTo } = await keeper.closePeople(on);
      expect(JSON.stringify([circle, repliedTo])).not.toMatch(/ana|bela/iu);
      const [close, replied] = [new MarkedSet(), new MarkedSet()];
      close.marked(salt, circle);
      replied.marked(salt, repliedTo);
      return ['x/ana.example', 'x/bela', 'y/bela'].map((who) => [close.has(who), replied.has(who)]);
    };
    expect(await sets(today)).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
    expect(await sets(addDays(today, 40))).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ]);
    await keeper.tidy(addDays(today, 95));
    expect(await raw('marks')).toEqual([]);
  });
  test('marks depend on salt and name, and hashes on key, network and name', async () => {
    expect(markOf('a', 'x/ana')).not.toBe(markOf('b', 'x/ana'));
    expect(new Set(Array.from({ length: 20_000 }, (_, i) => markOf('salt', `x/user${i}`))).size).toBe(20_000);
    const hashes = async (install = newInstall()) => {
      const keys = await (await keyring(install)).keysOf('x', ['Ana', 'bela'], ['x/1']);
      return [keys.person('x', 'ana'), keys.person('x', 'ANA'), keys.person('x', 'bela'), keys.item('x/1')];
    };
    const install = newInstall();
    const mine = await hashes(install);
    expect(mine).toEqual(await hashes(install));
    expect(new Set(mine).size).toBe(3);
    expect(new Set([...mine, ...(await hashes())]).size).toBe(6);
  });
});

const sample = { today, weeks: 12, itemsPerDay: 40, networks: 3, people: 24 };
const history = sampleHistory(sample);
const sampleFile = (key: string | null = 'abcd') =>
  fileOf({ made: today, device: '5a3e', key, weeks: history.sums, records: history.records });

describe('the archive', () => {
  test('is read back whole, and again changes nothing', async () => {
    const text = sampleFile();
    expect(await keeper.takeOver(text, today)).toEqual({ added: expect.any(Number), beside: false });
    const before = await everything();
    expect(await keeper.takeOver(text, today)).toEqual({ added: 0, beside: false });
    expect(await everything()).toBe(before);
    const { records: now, sums } = await keeper.kept(today);
    for (const kind of [
      'sessions',
      'exchanges',
      'contributions',
      'incoming',
      'threads',
      'accounts',
      'people',
      'handling',
    ] as const)
      expect(now[kind].length, kind).toBe(history.records[kind].length);
    expect(sums).toEqual(history.sums);
    expect(await keeper.archive(true, today)).toContain('"device": "5a3e"');
  });
  test('without people holds nobody, not even as a hash', async () => {
    await keeper.takeOver(sampleFile(), today);
    const text = await keeper.archive(false, today);
    for (const { person, handle } of history.records.people) {
      expect(text).not.toContain(person);
      if (handle) expect(text).not.toContain(handle);
    }
    expect(text).not.toContain('abcd');
    const other = await another();
    await other.takeOver(text, today);
    expect((await other.kept(today)).sums).toEqual(history.sums);
    other.close();
  });
  test('merges with what has happened since, and into a running session', async () => {
    await keeper.record(batch([letter('1')]));
    const before = await keeper.archive(true, today);
    await keeper.record(batch([met('2', start + minute), letter('1', ana, start + minute)]));
    expect(await keeper.takeOver(before, today)).toEqual({ added: 0, beside: false });
    await keeper.record(batch([met('3', start + 2 * minute)]));
    expect((await keeper.running(start + 3 * minute))?.tallies?.x?.encountered.conversation).toBe(3);
    expect((await records()).exchanges).toMatchObject([{ n: 1 }]);
  });
  test('of another device stands beside ours by the week, once', async () => {
    await keeper.record(batch([letter('1')]));
    expect(await keeper.takeOver(sampleFile(), today)).toMatchObject({ beside: true });
    expect(await keeper.takeOver(sampleFile(), today)).toEqual({ added: 0, beside: true });
    const { records: ours, sums } = await keeper.kept(today);
    expect(ours.sessions).toHaveLength(1);
    expect(ours.people).toHaveLength(1);
    expect(sums).toEqual(history.sums);
  });
  test.each<[string, (text: string) => string, object]>([
    ['cut off', (t) => t.slice(0, t.indexOf('"records"')), { wrong: 'broken' }],
    ['of something else', () => '{"hello": 1}', { wrong: 'notOurs', line: 1 }],
    ['of null', () => 'null', { wrong: 'notOurs' }],
    ['of a later version', (t) => t.replace('"version": 1', '"version": 2'), { wrong: 'newer', line: 3 }],
    ['with a comma too many', (t) => t.replace('"weeks": [', '"weeks": [,'), { wrong: 'broken', line: 7 }],
    ['with a wrong number', (t) => t.replace('"replies":', '"replies":-'), { wrong: 'wrong', line: 8 }],
    [
      'with a day that is none',
      (t) => t.replace('"made": "2026-11-24"', '"made": "2026-02-30"'),
      { wrong: 'wrong', line: 4, at: expect.stringMatching(/^made: /u) },
    ],
    ['without a part', (t) => t.replace('"device": "5a3e",\n', ''), { wrong: 'wrong', line: 1 }],
  ])('%s is refused with its line, and nothing changes', async (_, damage, wrong) => {
    await keeper.record(batch([letter('1')]));
    const before = await everything();
    expect(await keeper.takeOver(damage(sampleFile()), today)).toMatchObject(wrong);
    expect(await everything()).toBe(before);
  });
  test('names the line of a row', async () => {
    const text = sampleFile();
    const lines = text.split('\n');
    const line = lines.findIndex((l) => l.includes('"manner":"real"'));
    lines[line] = (lines[line] as string).replace('"manner":"real"', '"manner":"lovely"');
    expect(await keeper.takeOver(lines.join('\n'), today)).toMatchObject({ wrong: 'wrong', line: line + 1 });
  });
  test('one that fails in the middle leaves everything as it was', async () => {
    await keeper.record(batch([letter('1')]));
    const before = await everything();
    let left = 5;
    IDBObjectStore.prototype.put = function (...args) {
      if (left-- > 0) return put.apply(this, args);
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(keeper.takeOver(sampleFile(), today)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    IDBObjectStore.prototype.put = put;
    expect(await everything()).toBe(before);
  });
  test('the table has a line for each week and network', async () => {
    await keeper.takeOver(sampleFile(), today);
    const [titles, ...rows] = (await keeper.csv(today)).trimEnd().split('\r\n');
    expect(titles).toMatch(/^"week","monday","network","conversation",/u);
    expect(new Set(rows.map((r) => r.split(',').length))).toEqual(new Set([titles?.split(',').length]));
    expect(rows.filter((r) => r.includes('"all"')).length).toBe(new Set(rows.map((r) => r.slice(0, 10))).size);
  });
});

describe('the review of a week', () => {
  test('reads the weeks that it is seen with, and says what all of them say', async () => {
    const long = sampleHistory({ today, weeks: 40, itemsPerDay: 20, networks: 3, people: 12 });
    const file = fileOf({ made: today, device: '5a3e', key: 'abcd', weeks: long.sums, records: long.records });
    await keeper.takeOver(file, today);
    const all = (await keeper.kept(today)).sums.length;
    expect((await keeper.kept(today, [], today)).sums.length).toBe(18);
    for (const back of [0, 7, 28, 100, 200, 270]) await sameReview(keeper, addDays(today, -back), `${back} days ago`);
    expect((await keeper.kept(today, [], addDays(today, -270))).sums.length).toBe(all);
  });
  test('is not told of a session twice, nor not at all, when the clock was wrong', async () => {
    await keeper.takeOver(sampleFile(), today);
    for (const late of [day, 5 * day, 20 * day]) {
      await keeper.copy(today);
      await keeper.record(batch([met(`late${late}`, start - late)]));
      for (const back of [0, 7, 21]) await sameReview(keeper, addDays(today, -back), `${late}`);
    }
  });
});

describe('time passes', () => {
  test('weeks settle before their sessions go, and what was counted stays counted', async () => {
    await keeper.takeOver(sampleFile(), today);
    const before = (await keeper.csv(today)).split('\r\n').filter((l) => l.includes('"all"'));
    for (let i = 1; i <= 150; i += 7) await keeper.tidy(addDays(today, i));
    const later = addDays(today, 150);
    const { records: now, sums } = await keeper.kept(later);
    expect(
      (await keeper.csv(later))
        .split('\r\n')
        .filter((l) => l.includes('"all"'))
        .slice(0, before.length),
    ).toEqual(before);
    expect(sums.length).toBe(before.length + 1); // what was not answered was decided a week later
    const { people, exchanges, ...rest } = now;
    expect(Object.values(rest).flat()).toEqual([]);
    const pinned = people.filter((p) => p.pinned).map((p) => p.person);
    expect(exchanges.every((e) => pinned.includes(e.person))).toBe(true);
    expect(people.every((p) => p.handle === null || mayBeNamed(people, []).has(p.person))).toBe(true);
    await keeper.tidy(addDays(today, 600));
    expect((await keeper.kept(addDays(today, 600))).sums).toEqual([]);
  });
  test('what the audit decided is kept for thirty days', async () => {
    await keeper.record(batch([met('1', start, { action: 'hide' })]));
    await keeper.audit({ network: 'x', key: 'x/1', what: 'unhid' }, start);
    await keeper.closeStale(start + day);
    await keeper.tidy(addDays(today, 29));
    expect(JSON.stringify(await raw('sessions'))).toContain('"unhid":1');
    await keeper.tidy(addDays(today, 30));
    expect(JSON.stringify(await raw('sessions'))).not.toContain('"unhid":1');
    vi.setSystemTime(start + 30 * day);
    expect(await keeper.audits()).toEqual({});
  });
});

describe('forgetting', () => {
  const until = addDays(today, -1);
  const before = sampleHistory({ ...sample, today: until });
  beforeEach(async () => {
    const file = { made: until, device: '5a3e', key: 'abcd', weeks: before.sums, records: before.records };
    await keeper.takeOver(fileOf(file), today);
    await keeper.record(batch([letter('1'), met('2', start, { network: 'x' })]));
    await keeper.record({
      ...batch([met('9', start + 1, { network: 'bluesky', key: 'bluesky/9' })]),
      network: 'bluesky',
    });
  });
  test('a day takes its session with it, and a new one begins', async () => {
    await keeper.forget({ day: today }, today);
    const { records: now } = await keeper.kept(today);
    expect(now.sessions.filter((s) => s.localDate === today)).toEqual([]);
    expect(await raw('encounters')).toEqual([]);
    await keeper.record(batch([met('3', start + minute)]));
    expect((await keeper.running(start + minute))?.tallies?.x?.encountered.conversation).toBe(1);
  });
  test('a network goes everywhere, and the running session goes on with the others', async () => {
    await keeper.forget({ network: 'x' }, today);
    expect(await everything()).not.toMatch(/"x"|"x\//u);
    await keeper.record({
      ...batch([met('10', start + 2, { network: 'bluesky', key: 'bluesky/10' })]),
      network: 'bluesky',
    });
    expect((await keeper.running(start + 3))?.tallies).toMatchObject({ bluesky: { encountered: { conversation: 2 } } });
  });
  test('a person leaves no hash and no mark', async () => {
    const { person } = (await records()).people.find((p) => p.handle === 'Ana.example') ?? { person: '' };
    expect(await everything()).toContain(person);
    await keeper.forget({ person }, today);
    const left = JSON.parse(await everything()) as unknown[][];
    expect(JSON.stringify(left.toSpliced(1, 1))).not.toContain(person);
  });
  test('everything, and the key with it', async () => {
    const install = await raw('install');
    await keeper.forget({ everything: true }, today);
    expect(JSON.parse(await everything()).flat()).toEqual([]);
    await keeper.record(batch([letter('1')]));
    expect(await raw('install')).not.toEqual(install);
  });
});
