/** How the adapters are, day by day, in `storage.local`: counts alone. Read by everyone; written by the background alone. */
import { storage } from 'wxt/utils/storage';
import type { Health } from '../adapters/adapter.ts';
import { addPage, type HealthDay, newHealthDay } from '../adapters/health.ts';
import { type LocalDate, lastDays } from '../metrics/records.ts';
import type { Forgetting } from './retention.ts';

export const healthStore = storage.defineItem<HealthDay[]>('local:health', { fallback: [] });

/** So many days: long enough to see when a page changed. */
export const keptDays = 14;

/** A page's reading, as a content script tells it once. */
export interface Reading {
  page: Health;
  /** It should hold items and has none, now that it has settled. */
  empty: boolean;
}

/** What is left when the reader has something forgotten; nobody's name is in it. */
export const withoutForgotten = (days: readonly HealthDay[], what: Forgetting): HealthDay[] =>
  days.filter(({ date, network }) =>
    'day' in what ? date !== what.day : 'network' in what ? network !== what.network : 'person' in what,
  );

/** Days with a page more, and without those that are over their time. */
export function withReading(days: readonly HealthDay[], { page, empty }: Reading, today: LocalDate): HealthDay[] {
  const isIts = (day: HealthDay) => day.date === today && day.network === page.network && day.dialect === page.dialect;
  const day = days.find(isIts) ?? newHealthDay(page.network, page.dialect, today);
  const others = days.filter((one) => !isIts(one) && one.date >= lastDays(keptDays, today));
  return [...others, addPage(day, page, empty)];
}
