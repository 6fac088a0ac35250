/** What is known of the exchange between devices (sync.ts), in `storage.local`. Read by our pages too; written by the background alone. */
import { storage } from 'wxt/utils/storage';
import type { LocalDate } from '../metrics/records.ts';
import type { Settings } from '../settings.ts';
import type { Network } from '../types.ts';
import { wholeOf } from './store.ts';

/** Erased here of what others told: a week, or a network up to a week. */
type Erased = { monday: LocalDate } | { network: Network; until: LocalDate };
export interface Sync {
  /** Names this device's rows; empty: it was never switched on. */
  id: string;
  settings: boolean;
  counts: boolean;
  /** When a setting was last changed, here or elsewhere, epoch milliseconds. */
  at: Partial<Record<keyof Settings, number>>;
  erased: Erased[];
  /** What came of it last; null: nothing was exchanged yet. */
  said: Said | null;
}
export interface Said {
  /** Other devices. */
  devices: number;
  /** Those with rows that cannot be read. */
  newer: string[];
  broken: string[];
  /** The first week of ours that found room; null: all did. */
  since: LocalDate | null;
  /** Settings that are too large to travel. */
  large: (keyof Settings)[];
  /** The browser did not take it. */
  failed: boolean;
}
export const nothingSaid: Said = { devices: 0, newer: [], broken: [], since: null, large: [], failed: false };
export const noSync: Sync = { id: '', settings: false, counts: false, at: {}, erased: [], said: null };
export const syncStore = storage.defineItem<Sync>('local:sync', { fallback: noSync });
export function wholeSync(stored: unknown): Sync {
  const sync = wholeOf(stored, noSync);
  return { ...sync, said: sync.said && wholeOf(sync.said, nothingSaid) };
}
export const loadSync = async (): Promise<Sync> => wholeSync(await syncStore.getValue());
