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

/** Is it of the kind that this setting has? What null stands for beside something else may be anything. */
const isLike = (value: unknown, usual: unknown) => {
  if (value === undefined) return false;
  if (Array.isArray(usual)) return Array.isArray(value);
  if (usual === null || value === null) return usual === null;
  return typeof value === typeof usual && !Array.isArray(value);
};
/** What is kept, of this, an older or a newer version, or damaged: what is missing or of another kind comes from the usual. */
export function wholeOf<T extends object>(stored: unknown, usual: T): T {
  const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const whole = Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [name, isLike(found[name], value) ? found[name] : value]),
  );
  return { ...found, ...(whole as unknown as T) };
}
export const loadSettings = async (): Promise<Settings> => wholeOf(await settingsStore.getValue(), defaultSettings);

/** Calls back with settings now and at each change, until the signal. */
export function watchSettings(then: (settings: Settings) => void, signal: AbortSignal) {
  const stop = settingsStore.watch((settings) => then(wholeOf(settings, defaultSettings)));
  signal.addEventListener('abort', stop);
}
