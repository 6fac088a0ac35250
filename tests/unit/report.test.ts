import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Batch } from '@/lib/extension/messages.ts';
import { reporter } from '@/lib/extension/report.ts';
import type { Encounter } from '@/lib/types.ts';

const met = (key: string, more: Partial<Encounter> = {}): Encounter => ({
  network: 'x',
  key,
  label: 'broadcast',
  codes: [],
  action: 'none',
  toYou: false,
  reply: false,
  seen: false,
  at: 1,
  ...more,
});

let stop: AbortController;
let sent: Batch[];
let fail: number;
let silent: number;
const start = () =>
  reporter({
    network: 'x',
    signal: stop.signal,
    send: async (batch) => {
      sent.push(structuredClone(batch));
      if (fail-- > 0) throw new Error('asleep');
      if (silent-- > 0) await new Promise(() => {});
    },
  });

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  sent = [];
  fail = 0;
  silent = 0;
});
afterEach(() => vi.useRealTimers());

describe('what was met reaches the background', () => {
  test('on a page without TLS, where browsers offer less of their cryptography', async () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const report = start();
    for (const key of ['1', '2']) {
      report.add(met(key), 'm');
      await report.flush();
    }
    vi.unstubAllGlobals();
    expect(sent.map(({ encounters }) => encounters.map((e) => e.key))).toEqual([['1'], ['2']]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  test('in one batch, an item once, seen if it was ever seen', async () => {
    const report = start();
    report.add(met('a'));
    report.add(met('a', { seen: true, at: 2 }));
    report.add(met('b'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.encounters).toEqual([met('a', { seen: true }), met('b')]);
  });
  test('again under the same id while the background does not answer, and later items after it', async () => {
    fail = 2;
    const report = start();
    report.add(met('a'));
    await vi.advanceTimersByTimeAsync(1_600);
    report.add(met('b'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(new Set(sent.slice(0, 3).map((b) => b.id)).size).toBe(1);
    expect(sent.at(-1)?.encounters).toEqual([met('b')]);
    expect(sent).toHaveLength(4);
  });
  test('again where no answer comes at all, as from a background that was stopped while it started', async () => {
    silent = 1;
    const report = start();
    report.add(met('a'));
    await vi.advanceTimersByTimeAsync(1_600);
    report.add(met('b'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.map(({ encounters }) => encounters.map((e) => e.key))).toEqual([['a'], ['a'], ['b']]);
    expect(sent[1]?.id).toBe(sent[0]?.id);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('a person is told after three failures, and no longer when it works again', async () => {
    fail = 3;
    const report = start();
    report.add(met('a'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(report.problem()).toBe('backgroundDead');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(report.problem()).toBeNull();
  });
  test('at once when the page is left', async () => {
    const report = start();
    report.add(met('a'));
    await report.flush();
    expect(sent).toHaveLength(1);
  });
  test('no timer runs while nothing is met', () => {
    start();
    expect(vi.getTimerCount()).toBe(0);
  });
});
