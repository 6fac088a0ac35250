/**
 * What not every page needs comes in files of its own, before this script or when asked for: what reads each network, the patterns
 * of each language, what saves a page for a report. Each puts itself into a list in the extension's own world (wxt.config.ts).
 */
import type { Adapter } from '@/lib/adapters/adapter.ts';
import { adapterFileOf, saveFile } from '@/lib/adapters/networks.ts';
import type { savePage } from '@/lib/adapters/save.ts';
import { type LanguageRows, takeIn } from '@/lib/classifier/classify.ts';
import { inTime, sendMessage } from '@/lib/extension/messages.ts';
import { languageFileOf, type Network, type RuleLanguage } from '@/lib/types.ts';

type Part =
  | { adapter: Adapter }
  | { language: readonly [lang: RuleLanguage, rows: LanguageRows] }
  | { save: typeof savePage };

/** `onMore`: something has come that was asked for. */
export function takeParts(onMore: (part: Part) => void) {
  const adapters = new Map<Network, Adapter>();
  let save: typeof savePage | null = null;
  const take = (part: Part) => {
    if ('adapter' in part) adapters.set(part.adapter.network, part.adapter);
    else if ('language' in part) takeIn(...part.language);
    else save = part.save;
  };
  const here = globalThis as { hearbackParts?: Part[] };
  // A page's own element of that id would be found under the name as well.
  if (!Array.isArray(here.hearbackParts)) here.hearbackParts = [];
  const list = here.hearbackParts;
  for (const part of list) take(part);
  list.push = (...more) => {
    for (const part of more) {
      take(part);
      onMore(part);
    }
    return Array.prototype.push.apply(list, more);
  };
  const asked = new Set<string>();
  /** Once, unless it failed. */
  const bring = async (file: string) => {
    if (asked.has(file)) return;
    asked.add(file);
    await inTime(sendMessage('bring', file)).catch(() => asked.delete(file));
  };
  return {
    adapterOf: (network: Network | null) => (network === null ? null : (adapters.get(network) ?? null)),
    askForAdapter: (network: Network) => void bring(adapterFileOf(network)),
    /** Until its patterns come, items in that language stay as they are. */
    askForLanguage: (lang: RuleLanguage) => void bring(languageFileOf(lang)),
    /** Null: it did not come. */
    async saving(): Promise<typeof savePage | null> {
      if (!save) await bring(saveFile);
      return save;
    },
  };
}
