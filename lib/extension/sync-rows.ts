/** What stands in the browser's sync: rows as each device writes them, and what can be read of those of others (sync.ts). */
import * as z from 'zod/mini';
import { type SlimWeek, slimCounts, weekOf } from '../metrics/slim.ts';
import type { DeviceWeek } from '../metrics/sums.ts';
import type { Settings } from '../settings.ts';
import { count, hex, monday, name } from './archive.ts';
import { settingsCheck } from './checks.ts';

/**
 * Settings that travel. Not what is of a moment or a device; not what you are looking for, which is told to nobody (measures 5.4);
 * not corrections, which name people by the thousand.
 */
export const travelling = [
  ...['level', 'plan', 'declined', 'offHosts', 'alwaysShow', 'alerts', 'adverts', 'rules', 'places'],
] as readonly (keyof Settings)[];

/** `storage.sync`, or what stands for it. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(rows: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
/** Of `storage.sync` in both browsers, in bytes but for the number of rows. https://developer.chrome.com/docs/extensions/reference/api/storage, 2026-11 */
export const limits = { all: 102_400, row: 8_192, rows: 512 };
/** Chrome writes `<` as six. */
export const bytesOf = (key: string, row: unknown) =>
  new TextEncoder().encode(key + JSON.stringify(row).replaceAll('<', '\\u003C')).length;

/** Browsers give objects back in an order of their own. */
export const told = (row: unknown): string =>
  JSON.stringify(row, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

export const version = 1;
const setRow = z.object({ v: z.literal(version), at: count, value: z.unknown() });
const numbers = (length: number) => z.array(count).check(z.length(length));
const day = numbers(slimCounts.day).check(z.refine(([weekday = 7]) => weekday < 7, 'no day of a week'));
const parts = z.record(z.string(), z.object({ n: numbers(slimCounts.n), days: z.array(day).check(z.maxLength(7)) }));
const weekRow = z.object({
  ...{ v: z.literal(version), device: hex, models: z.array(name) },
  parts: parts.check(z.refine((all) => '' in all, 'no sum of all')),
});

/** Rows of other devices. */
export function othersIn(rows: Record<string, unknown>, id: string) {
  const found = { set: [] as [keyof Settings, number, unknown][], weeks: [] as DeviceWeek[] };
  const whose = { all: new Set<string>(), newer: new Set<string>(), broken: new Set<string>() };
  const theirs = Object.entries(rows).filter(([key]) => key.split(' ')[1] !== id);
  for (const [key, row] of theirs) {
    const [kind, device = '', what = ''] = key.split(' ');
    whose.all.add(device);
    const { v } = (row ?? {}) as { v?: unknown };
    if (typeof v === 'number' && v > version) whose.newer.add(device);
    else if (kind === 'set') {
      const { data } = z.safeParse(setRow, row);
      const setting = travelling.find((one) => one === what);
      const value = data && setting && z.safeParse(settingsCheck, { [setting]: data.value });
      if (value?.success) found.set.push([setting as keyof Settings, data?.at ?? 0, data?.value]);
      else whose.broken.add(device);
    } else {
      const { data } = z.safeParse(weekRow, row);
      if (kind === 'week' && data && z.safeParse(monday, what).success)
        found.weeks.push({ device: data.device, week: weekOf(what, data as SlimWeek) });
      else whose.broken.add(device);
    }
  }
  return { ...found, whose, rows: theirs.length, bytes: theirs.reduce((sum, [k, row]) => sum + bytesOf(k, row), 0) };
}
