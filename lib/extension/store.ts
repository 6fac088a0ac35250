/** Settings and what the browser allows, in `storage.local`. Read by everyone; written by the background alone. */
import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings } from '../settings.ts';
import { type Close, nobodyClose } from './people-key.ts';

export const settingsStore = storage.defineItem<Settings>('local:settings', { fallback: defaultSettings });

/** Match patterns of the hosts that Hearback may read and knows how to. */
export const grantedStore = storage.defineItem<string[]>('local:granted', { fallback: [] });

/** Marks of people close to you: derived from what is kept, so that a page has them before it paints. */
export const closeStore = storage.defineItem<Close>('local:close', { fallback: nobodyClose });

/** A random word of this install, by which our scripts know each other on a page; null until the background has made it. */
export const signStore = storage.defineItem<string | null>('local:sign', { fallback: null });

/** Settings of this or an older version: what is missing comes from the defaults. */
export const loadSettings = async (): Promise<Settings> => ({
  ...defaultSettings,
  ...(await settingsStore.getValue()),
});

/** Calls back with settings now and at each change, until the signal. */
export function watchSettings(then: (settings: Settings) => void, signal: AbortSignal) {
  const stop = settingsStore.watch((settings) => then({ ...defaultSettings, ...settings }));
  signal.addEventListener('abort', stop);
}
