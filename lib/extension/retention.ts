/** How long what is kept is kept (measures 4.15), and what is erased when a person asks for it. */
import { listedPeople } from '../metrics/people.ts';
import {
  keptSince,
  type LocalDate,
  mayBeNamed,
  noRecords,
  type PersonKey,
  retire,
  withoutPerson,
} from '../metrics/records.ts';
import {
  type DeviceWeek,
  forgetDay,
  forgetNetwork,
  isSettled,
  type Kept,
  settle,
  type WeekSum,
  weeksOf,
  withOthers,
} from '../metrics/sums.ts';
import { mondayOf } from '../metrics/week.ts';
import type { Network } from '../types.ts';
import type { Holdings } from './archive.ts';
import type { StoredSession, StoredWeek } from './database.ts';

const mine = ({ weeks, install }: Holdings): WeekSum[] =>
  weeks.filter((w) => w.device === install.device).map((w) => w.week);
const others = ({ weeks, install }: Holdings): StoredWeek[] => weeks.filter((w) => w.device !== install.device);

/** Sums and rows back in the form in which they are stored: what the arithmetic passes on, it passes on whole. */
const stored = (here: Holdings, { sums, records }: Kept, foreign: StoredWeek[]): Holdings => ({
  install: here.install,
  weeks: [...foreign, ...sums.map((week) => ({ device: here.install.device, monday: week.monday, week }))],
  records: records as Holdings['records'],
});

/** Weeks that have settled become sums, and what has outlived its time goes. Twice is once. */
export function tidied(here: Holdings, today: LocalDate): Holdings {
  const { records } = here;
  const sums = settle(mine(here), records, today);
  // Whom the rows that stay do not list has no name any more.
  const staying = retire(records, new Set(records.people.map((p) => p.person)), today);
  const kept = retire(staying, mayBeNamed(staying.people, listedPeople(staying, today)), today);
  const oldest = mondayOf(keptSince('weeks', today));
  const foreign = others(here).filter((w) => w.monday >= oldest);
  const tidy = stored(here, { sums, records: kept }, foreign);
  const judged = keptSince('handling', today); // what the audit decided lives as long
  const sessions = tidy.records.sessions.map((s) => (s.localDate < judged ? { ...s, audit: {}, marks: [] } : s));
  return { ...tidy, records: { ...tidy.records, sessions } };
}

/**
 * What reviews are made of: the weeks of all devices as one list, and our rows. What `told` of a device by the browser's sync says
 * less than its file, and nothing of this device that is not here.
 */
export function keptOf(here: Holdings, today: LocalDate, told: readonly DeviceWeek[] = []): Kept {
  const sums = withOthers(settle(mine(here), here.records, today), others(here));
  const known = new Set(
    others(here).map(({ device, monday }) => `${device} ${isSettled(monday, today) ? monday : ''}`),
  );
  const isNew = ({ device, week: { monday } }: DeviceWeek) =>
    device !== here.install.device && !known.has(`${device} ${monday}`);
  return { sums, records: here.records, others: told.filter(isNew) };
}

/** The weeks that were counted here. */
export const countedHere = (here: Holdings, today: LocalDate): WeekSum[] => weeksOf(mine(here), here.records, today);

export type Forgetting = { day: LocalDate } | { person: PersonKey } | { network: Network } | { everything: true };

/** What is left when a day, a person or a network is forgotten, on all devices as far as they are here. */
export function forgotten(here: Holdings, what: Exclude<Forgetting, { everything: true }>, today: LocalDate): Holdings {
  const kept: Kept = { sums: mine(here), records: here.records };
  if ('person' in what) {
    const records = withoutPerson(here.records, what.person);
    return { ...here, records: records as Holdings['records'] };
  }
  if ('day' in what) {
    const monday = mondayOf(what.day);
    return stored(
      here,
      forgetDay(kept, what.day, today),
      others(here).filter((w) => w.monday !== monday),
    );
  }
  const { network } = what;
  const foreign = others(here).flatMap((w) =>
    forgetNetwork({ sums: [w.week], records: noRecords() }, network).sums.map((week) => ({ ...w, week })),
  );
  const left = stored(here, forgetNetwork(kept, network), foreign);
  return { ...left, records: { ...left.records, sessions: left.records.sessions.map((s) => unmarked(s, network)) } };
}

const unmarked = ({ marks = [], audit, ...session }: StoredSession, network: Network): StoredSession => {
  const { [network]: _, ...left } = audit ?? {};
  return { ...session, ...(audit && { audit: left }), marks: marks.filter((m) => m.network !== network) };
};
