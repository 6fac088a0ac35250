/**
 * Between devices of one reader, by the browser's own sync, where they switched it on. Each device writes rows of its own and
 * no others: `set ID NAME` holds a setting and when it was changed, of which the latest counts everywhere; `week ID MONDAY` a
 * week's counts (lib/metrics/slim.ts). Rows that cannot be read are left alone and named; switched off, our own are taken away.
 */
import { keptSince, type LocalDate, noRecords } from '../metrics/records.ts';
import { slimOf } from '../metrics/slim.ts';
import { type DeviceWeek, forgetNetwork, fullerWeek, type WeekSum } from '../metrics/sums.ts';
import { addDays, mondayOf } from '../metrics/week.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { type Area, bytesOf, limits, othersIn, told, travelling, version } from './sync-rows.ts';
import { nothingSaid, type Sync } from './sync-store.ts';

/** Our settings with those changed later elsewhere; of two changed at once the same one everywhere. */
function latest(settings: Settings, at: Sync['at'], theirs: ReturnType<typeof othersIn>['set']) {
  const now = { settings: { ...settings }, at: { ...at } };
  for (const [setting, when, value] of theirs) {
    const known = now.at[setting] ?? -1;
    const isGreater = told(value) > told(now.settings[setting]);
    if (when < known || (when === known && !isGreater)) continue;
    Object.assign(now.settings, { [setting]: value });
    now.at[setting] = when;
  }
  for (const setting of travelling)
    if (told(now.settings[setting]) !== told(defaultSettings[setting])) now.at[setting] ??= 0;
  return now;
}

/** When each setting was changed, with those that a patch changes now: later than whatever is known, however clocks go. */
export const changedAt = (at: Sync['at'], before: Settings, after: Settings, now: number): Sync['at'] => {
  const changed = travelling.filter((one) => told(before[one]) !== told(after[one]));
  return { ...at, ...Object.fromEntries(changed.map((one) => [one, Math.max(now, (at[one] ?? 0) + 1)])) };
};

/** Null: the browser does not give them, which the settings page says. */
const rowsOf = (area: Area) => area.get(null).catch(() => null);

interface Here {
  sync: Sync;
  settings: Settings;
  /** What is counted here, oldest week first. */
  counted: { device: string; weeks: readonly WeekSum[] };
}
/** Takes what is newer elsewhere and writes what is ours, as far as it finds room: an equal share for each device, the latest weeks first. */
export async function exchange(area: Area, { sync, settings, counted }: Here): Promise<Omit<Here, 'counted'>> {
  const rows = await rowsOf(area);
  if (rows === null) return { settings, sync: { ...sync, said: { ...nothingSaid, ...sync.said, failed: true } } };
  const others = othersIn(rows, sync.id);
  const now = sync.settings ? latest(settings, sync.at, others.set) : { settings, at: sync.at };
  const own = new Map<string, unknown>();
  const share = Math.min(limits.all / (others.whose.all.size + 1), limits.all - others.bytes);
  let room = sync.settings || sync.counts ? Math.floor(share) : 0;
  const finds = (key: string, row: unknown) => {
    const bytes = bytesOf(key, row);
    const fits = bytes <= Math.min(limits.row, room) && own.size + others.rows < limits.rows;
    if (fits) [room] = [room - bytes, own.set(key, row)];
    return fits;
  };
  const large = travelling.filter((one) => {
    const at = now.at[one];
    if (!sync.settings || at === undefined) return false;
    return !finds(`set ${sync.id} ${one}`, { v: version, at, value: now.settings[one] });
  });
  const weeks = sync.counts ? counted.weeks.filter((w) => Object.keys(w.all.days).length > 0) : [];
  const left = weeks.findLastIndex((w) => {
    const row = { v: version, device: counted.device, ...slimOf(w) };
    return !finds(`week ${sync.id} ${w.monday}`, row);
  });
  let failed = false;
  try {
    const gone = Object.keys(rows).filter((key) => key.split(' ')[1] === sync.id && !own.has(key));
    const fresh = [...own].filter(([key, row]) => told(row) !== told(rows[key]));
    if (gone.length > 0) await area.remove(gone);
    if (fresh.length > 0) await area.set(Object.fromEntries(fresh));
  } catch {
    failed = true; // the settings page says so; tried again with the next change or start
  }
  const { all, newer, broken } = others.whose;
  const said = {
    ...{ devices: all.size, newer: [...newer], broken: [...broken], large, failed },
    since: left < 0 ? null : addDays(weeks[left]?.monday ?? '', 7),
  };
  return { sync: { ...sync, at: now.at, said }, settings: now.settings };
}

/** Takes away what others wrote. A device that is still in use puts its own back. */
export async function clearOthers(area: Area, { id }: Sync): Promise<void> {
  const theirs = Object.keys((await rowsOf(area)) ?? {}).filter((key) => key.split(' ')[1] !== id);
  if (theirs.length > 0) await area.remove(theirs);
}

/** Weeks that other devices told of and that were not erased here; what two rows say of one device counts once. */
export async function weeksElsewhere(
  area: Area,
  { id, counts, erased }: Sync,
  today: LocalDate,
): Promise<DeviceWeek[]> {
  if (!counts) return [];
  const since = mondayOf(keptSince('weeks', today));
  const weeks = new Map<string, DeviceWeek>();
  for (const one of othersIn((await rowsOf(area)) ?? {}, id).weeks) {
    const key = `${one.device} ${one.week.monday}`;
    const known = weeks.get(key)?.week;
    if (one.week.monday >= since) weeks.set(key, { ...one, week: known ? fullerWeek(known, one.week) : one.week });
  }
  return [...weeks.values()].flatMap(({ device, week }) => {
    const left = erased.reduce<readonly WeekSum[]>(
      (sums, one) =>
        'monday' in one
          ? sums.filter((w) => w.monday !== one.monday)
          : week.monday > one.until
            ? sums
            : forgetNetwork({ sums, records: noRecords() }, one.network).sums,
      [week],
    );
    return left.map((one) => ({ device, week: one }));
  });
}
