import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Keeper, openKeeper } from '@/lib/extension/keeper.ts';
import type { AuditMark, Batch } from '@/lib/extension/messages.ts';
import { addTally, emptyTally, type Session } from '@/lib/metrics/session.ts';
import type { Encounter } from '@/lib/types.ts';

const start = Date.parse('2026-11-24T10:00:00Z');
const minute = 60_000;
let keeper: Keeper;
let databases = 0;
let name = '';
const open = () => openKeeper(() => 'Europe/Berlin', name);

const met = (key: string, at: number, more: Partial<Encounter> = {}): Encounter => ({
  network: 'x',
  key: `x/${key}`,
  label: 'broadcast',
  codes: ['repost'],
  action: 'dim',
  toYou: false,
  reply: false,
  seen: false,
  at,
  ...more,
});
const batch = (id: string, encounters: Encounter[], activity: number[] = []): Batch => ({
  id,
  network: 'x',
  encounters,
  activity,
});
const total = (session: Session | null | undefined) =>
  Object.values(session?.tallies ?? {}).reduce(addTally, emptyTally()).encountered.broadcast;

beforeEach(async () => {
  name = `test-${databases++}`;
  keeper = await open();
});

describe('counts once', () => {
  test('a batch sent twice', async () => {
    const one = batch('a', [met('1', start), met('2', start + 1)]);
    await keeper.record(one);
    await keeper.record(one);
    expect(total(await keeper.running(start + 2))).toBe(2);
  });
  test('two tabs that show the same item', async () => {
    await keeper.record(batch('a', [met('1', start)]));
    await keeper.record(batch('b', [met('1', start + minute)]));
    expect(total(await keeper.running(start + minute))).toBe(1);
  });
  test('a background that was stopped in between', async () => {
    await keeper.record(batch('a', [met('1', start)]));
    keeper.close();
    keeper = await open();
    await keeper.record(batch('a', [met('1', start)]));
    await keeper.record(batch('b', [met('2', start + 1)]));
    expect(total(await keeper.running(start + 2))).toBe(2);
  });
  test('a late batch of a session that has ended, even when it is sent again', async () => {
    await keeper.record(batch('a', [met('1', start)]));
    await keeper.record(batch('b', [met('2', start + 60 * minute)]));
    const late = batch('late', [met('3', start + minute)]);
    await keeper.record(late);
    await keeper.record(late);
    await keeper.record(batch('later', [met('3', start + 2 * minute), met('4', start + 2 * minute)]));
    expect((await keeper.sessions('2026-11-24')).map(total)).toEqual([3, 1]);
  });
});

describe('sessions', () => {
  test('half an hour of silence ends one, and its item keys are gone', async () => {
    await keeper.record(batch('a', [met('1', start)]));
    await keeper.record(batch('b', [met('1', start + 31 * minute)]));
    const sessions = await keeper.sessions('2026-11-24');
    expect(sessions.map(total)).toEqual([1, 1]);
    expect(sessions[0]).toMatchObject({ start, last: start, zone: 'Europe/Berlin', localDate: '2026-11-24' });
    await keeper.closeStale(start + 63 * minute);
    const left = await new Promise((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        const count = request.result.transaction('encounters').objectStore('encounters').count();
        count.onsuccess = () => resolve(count.result);
      };
    });
    expect(left).toBe(0);
  });
  test('activity counts up to a minute a gap, once, and starts no session', async () => {
    await keeper.record(batch('z', [], [start - 5 * minute]));
    expect(await keeper.sessions('2000-01-01')).toEqual([]);
    const one = batch('a', [met('1', start)], [start + 10_000, start + 20_000, start + 10 * minute]);
    await keeper.record(one);
    await keeper.record(one);
    expect((await keeper.running(start + 10 * minute))?.active).toEqual({ x: 20_000 + 60_000 });
  });
  test('none is running after the silence', async () => {
    await keeper.record(batch('a', [met('1', start)]));
    expect(await keeper.running(start + 31 * minute)).toBeNull();
  });
  test('erase forgets all', async () => {
    await keeper.record(batch('a', [met('1', start)]));
    await keeper.erase();
    expect(await keeper.sessions('2000-01-01')).toEqual([]);
    expect(await keeper.running(start)).toBeNull();
  });
});

describe('the audit of what is hidden', () => {
  const hide = (n: number, from: number, first = 0) =>
    batch(
      `h${from}`,
      Array.from({ length: n }, (_, i) => met(`${first + i}`, from + i, { action: 'hide' })),
    );
  const mark = (what: AuditMark['what'], key: number, network = 'x'): AuditMark => ({
    network,
    key: `${network}/${key}`,
    what,
  });
  const unhide = async (n: number, at: number, first = 0) => {
    for (let i = 0; i < n; i++) {
      await keeper.audit(mark('unhid', first + i), at);
      await keeper.record(batch(`u${first + i}`, [met(`${first + i}`, at, { action: 'label' })]));
    }
  };
  test('each mark once; the counts outlive the session, its keys do not', async () => {
    await keeper.record(hide(3, start));
    for (const one of [mark('sampled', 7), mark('sampled', 7), mark('opened', 7), mark('unhid', 1)])
      await keeper.audit(one, start + 5);
    await keeper.record(batch('u', [met('1', start + 6, { action: 'label' })]));
    const counts = { x: { hidden: 3, unhid: 1, sampled: 1, opened: 1 } };
    expect(await keeper.audits()).toEqual(counts);
    await keeper.closeStale(start + 40 * minute);
    expect(await keeper.audits()).toEqual(counts);
    expect(JSON.stringify(await keeper.sessions('2000-01-01'))).not.toContain('x/7');
  });
  test('without a session there is nothing to mark', async () => {
    await keeper.audit(mark('unhid', 1), start);
    expect(await keeper.audits()).toEqual({});
  });
  test.each<[string, hidden: number, unhid: number, too: boolean]>([
    ['too few to tell', 190, 20, false],
    ['two in a hundred', 200, 4, false],
    ['more than two in a hundred', 200, 5, true],
  ])('%s', async (_, hidden, unhid, too) => {
    await keeper.record(hide(hidden, start));
    await unhide(unhid, start + 1_000);
    const said = await keeper.tooStrong('x', 0);
    expect(said).toEqual(too ? { hidden, unhid, sampled: 0, opened: 0 } : null);
    expect(await keeper.tooStrong('bluesky', 0)).toBeNull();
    expect(await keeper.tooStrong('x', start)).toBeNull();
  });
  test('the latest two hundred count, over sessions', async () => {
    await keeper.record(hide(150, start));
    await unhide(5, start + 1_000);
    await keeper.record(hide(50, start + 60 * minute, 200));
    expect(await keeper.tooStrong('x', 0)).toMatchObject({ hidden: 200, unhid: 5 });
    await keeper.record(hide(200, start + 120 * minute, 300));
    expect(await keeper.tooStrong('x', 0)).toBeNull();
  });
  test('what was decided thirty days ago counts today, and no longer tomorrow, on either side', async () => {
    const day = 24 * 60 * minute;
    vi.useFakeTimers({ now: start, toFake: ['Date'] });
    const judged = { hidden: 200, unhid: 5, sampled: 0, opened: 0 };
    await keeper.record(hide(195, start));
    await unhide(5, start + 1_000, 900);
    await keeper.closeStale(start + 40 * minute);
    for (const [days, counts] of [
      [29, judged],
      [30, null],
    ] as const) {
      vi.setSystemTime(start + days * day);
      expect(await keeper.audits()).toEqual(counts ? { x: counts } : {});
      expect(await keeper.tooStrong('x', 0)).toEqual(counts);
    }
    vi.useRealTimers();
  });
});
