/** Which hosts Hearback may read: asking, giving back, and registering the content script for what is granted. */
import browser, { type Runtime } from 'webextension-polyfill';
import {
  adapterFileOf,
  covers,
  listedAt,
  networkAt,
  networks,
  rowOf,
  saveFile,
  stylesheetOf,
} from '../adapters/networks.ts';
import { isActive, type Settings } from '../settings.ts';
import { languageFileOf, type Network, ruleLanguages } from '../types.ts';
import { type PageState, sendMessage } from './messages.ts';
import { grantedStore } from './store.ts';

/** What is known of the languages that are most likely read: English, and those of the browser. */
async function languageFiles(): Promise<string[]> {
  const accepted = (await browser.i18n.getAcceptLanguages()).map((tag) => tag.split('-', 1)[0]);
  return ruleLanguages.filter((lang) => lang === 'en' || accepted.includes(lang)).map(languageFileOf);
}
/** The timeline's script, behind what it needs. A page of no known network may say in a standard's words what it holds. */
const scriptsFor = (network: Network | null, languages: readonly string[]): string[] => [
  adapterFileOf(network ?? 'generic'),
  ...languages,
  'content-scripts/timeline.js',
];
const style = 'content-scripts/timeline.css';

/** The pattern asked for when one host is switched on. */
export const patternOf = (host: string) => `*://${host}/*`;

/** The patterns of a network, or of a host of software that runs anywhere. */
export const patternsOf = (host: string): readonly string[] =>
  rowOf(listedAt(new URL(`https://${host}/`)))?.matches ?? [patternOf(host)];

/** Everything we could be allowed to read, by network: the known ones, and hosts the user switched on. */
const wanted = (settings: Settings) =>
  networks.map(({ network, matches, inFrames }) => {
    const hosts = Object.keys(settings.knownHosts).filter((host) => settings.knownHosts[host] === network);
    return { network, patterns: [...matches, ...hosts.map(patternOf)], allFrames: inFrames === true };
  });

/**
 * Registers the content script for each wanted pattern that the browser grants now, stores the list, and starts it in
 * tabs that are open already. The background's part; safe to run at any time.
 */
export async function syncSites(settings: Settings): Promise<void> {
  const all = wanted(settings);
  const patterns = all.flatMap((n) => n.patterns);
  const allowed = await Promise.all(patterns.map((p) => browser.permissions.contains({ origins: [p] })));
  const granted = patterns.filter((_, i) => allowed[i]);
  await grantedStore.setValue(granted);
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  const languages = await languageFiles();
  const registering = all.map(({ network, patterns, allFrames }) => ({
    ...{ id: network, js: scriptsFor(network, languages), css: [style, stylesheetOf(network)], allFrames },
    ...{ runAt: 'document_start' as const, persistAcrossSessions: true },
    matches: patterns.filter((p) => granted.includes(p)),
  }));
  const some = registering.filter(({ matches }) => matches.length > 0);
  if (some.length === 0) return;
  await browser.scripting.registerContentScripts(some);
  for (const tab of await browser.tabs.query({ url: granted })) {
    const network = tab.url === undefined ? null : networkOf(new URL(tab.url), settings);
    if (tab.id !== undefined) await startIn(tab.id, network);
  }
}

const networkOf = (url: URL, { knownHosts }: Settings) => networkAt(url, null, { known: knownHosts[url.host] });

/**
 * Starts the content script in an open tab where it does not run yet, in the looks of its network where that is known. Pages that
 * take no scripts are left alone.
 */
async function startIn(tabId: number, network: Network | null): Promise<PageState | null> {
  const target = { tabId };
  const running = await askPage(tabId);
  if (running?.active) return running;
  try {
    if (!running) await browser.scripting.insertCSS({ target, files: [style] });
    if (network) {
      // It runs on a page it was only to recognise, or was switched off: styled once, however often we come by.
      const files = [stylesheetOf(network)];
      await browser.scripting.removeCSS({ target, files });
      await browser.scripting.insertCSS({ target, files });
    }
    if (running) return running;
    await browser.scripting.executeScript({ target, files: scriptsFor(network, await languageFiles()) });
  } catch {
    return null; // the browser's own pages, the add-on store, a tab that has just closed: nothing to read there
  }
  return askPage(tabId);
}

const parts: readonly string[] = [
  ...networks.map(({ network }) => adapterFileOf(network)),
  ...ruleLanguages.map(languageFileOf),
  saveFile,
];
/** A page needs what it did not come with. */
export async function bringPart(file: string, { tab, frameId = 0 }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || !parts.includes(file)) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file] });
}

/** The content script's word on its page; null where none runs. */
async function askPage(tabId: number): Promise<PageState | null> {
  try {
    return await sendMessage('page', undefined, tabId);
  } catch {
    return null;
  }
}

export interface Site {
  tabId: number;
  host: string;
  network: Network | null;
  /**
   * `on`: being read · `off`: switched off by hand · `paused` · `not-allowed`: a network we know, one click away ·
   * `unsupported`: no adapter · `reload`: allowed, the tab must be reloaded once · `broken`: the adapter reads next to nothing.
   */
  state: 'on' | 'off' | 'paused' | 'not-allowed' | 'unsupported' | 'reload' | 'broken';
  page: PageState | null;
}

/** What the popup says of a tab. Asks the page itself where one is allowed to; null for pages that are no web pages. */
export async function siteOf(tab: { id?: number | undefined; url?: string | undefined }, settings: Settings) {
  if (tab.id === undefined || !/^https?:/u.test(tab.url ?? '')) return null;
  const url = new URL(tab.url ?? '');
  const { host } = url;
  const page = await startIn(tab.id, networkOf(url, settings));
  const network = networkOf(url, settings) ?? page?.network ?? null;
  const allowed = (await grantedStore.getValue()).some((p) => covers(p, url));
  const site = (state: Site['state']): Site => ({ tabId: tab.id as number, host, network, state, page });
  if (!network) return site('unsupported');
  if (!allowed) return site('not-allowed');
  if (settings.offHosts.includes(host)) return site('off');
  if (!isActive(settings, host, Date.now())) return site('paused');
  if (!page) return site('reload');
  return site(page.doubt === 'unreadable' ? 'broken' : 'on');
}

/** Asks the browser for a host or network; call it first thing in a click. True: granted. */
export const askFor = (patterns: readonly string[]) => browser.permissions.request({ origins: [...patterns] });
/** Gives back what was granted. */
export const giveBack = (patterns: readonly string[]) => browser.permissions.remove({ origins: [...patterns] });
