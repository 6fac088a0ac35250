/** Settings as our own pages show them: what the user chose shows at once, and what the background stored in the end. */
import { computed, signal } from '@preact/signals';
import type { Settings } from '../settings.ts';
import { sendMessage } from './messages.ts';
import { loadSettings, watchSettings } from './store.ts';

/** Long enough to gather a slide over the dial, too short to be noticed. */
const gather = 60;

export async function liveSettings(stop: AbortSignal) {
  const stored = signal(await loadSettings());
  const chosen = signal<Partial<Settings>>({});
  const failed = signal(false);
  const settings = computed<Settings>(() => ({ ...stored.value, ...chosen.value }));
  watchSettings((next) => {
    stored.value = next;
  }, stop);

  let sending: Promise<void> | null = null;
  const send = async () => {
    if ('level' in chosen.value) await new Promise((resolve) => setTimeout(resolve, gather));
    while (Object.keys(chosen.value).length > 0) {
      const patch = chosen.value;
      try {
        stored.value = await sendMessage('change', patch);
        failed.value = false;
        const later = Object.entries(chosen.value).filter(([key, value]) => patch[key as keyof Settings] !== value);
        chosen.value = Object.fromEntries(later);
      } catch {
        failed.value = true; // the page says so, and shows again what is in force
        chosen.value = {};
      }
    }
    sending = null;
  };
  return {
    settings,
    failed,
    /** Shows at once; resolves when stored. While the dial slides, the last stop wins; anything else is sent in this very task. */
    change(patch: Partial<Settings>): Promise<void> {
      chosen.value = { ...chosen.value, ...patch };
      sending ??= send();
      return sending;
    },
  };
}
export type LiveSettings = Awaited<ReturnType<typeof liveSettings>>;
