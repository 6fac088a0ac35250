/** Asking the pages that are open: only they know words. */
import browser from 'webextension-polyfill';
import type { UserRule } from '../user-rules.ts';
import { sendMessage, type TrayAct, type TrayActed, type TrayItem } from './messages.ts';
import { grantedStore } from './store.ts';

interface OpenPage {
  tabId: number;
  title: string;
}

/** Tabs that Hearback may read. */
async function openPages(): Promise<OpenPage[]> {
  const granted = await grantedStore.getValue();
  if (granted.length === 0) return [];
  const tabs = await browser.tabs.query({ url: granted });
  return tabs.flatMap(({ id, title }) => (id === undefined ? [] : [{ tabId: id, title: title ?? '' }]));
}

/** What a page answers; null where no content script does. */
const orNull = <T>(asked: Promise<T>): Promise<T | null> => asked.catch(() => null);

/** What a rule would touch on all open pages; null: none answered. */
export async function tryRule(rule: UserRule): Promise<{ touched: number; of: number } | null> {
  const pages = await openPages();
  const all = await Promise.all(pages.map(({ tabId }) => orNull(sendMessage('tryRule', rule, tabId))));
  const counts = all.filter((one) => one !== null);
  if (counts.length === 0) return null;
  return counts.reduce((a, b) => ({ touched: a.touched + b.touched, of: a.of + b.of }));
}

/** What was folded in a tab in this session; null: it does not answer. */
export const trayOf = async (tabId: number): Promise<TrayItem[] | null> =>
  (await orNull(sendMessage('tray', undefined, tabId)))?.items ?? null;

/** The same of all open pages, those where something was. */
export async function trays(): Promise<(OpenPage & { items: TrayItem[] })[]> {
  const all = await Promise.all(
    (await openPages()).map(async (page) => ({ ...page, items: (await trayOf(page.tabId)) ?? [] })),
  );
  return all.filter(({ items }) => items.length > 0);
}

/** A tab's page as HTML in which every word is another; null: it could not be made. */
export const savedPage = async (tabId: number): Promise<string | null> =>
  (await orNull(sendMessage('savePage', undefined, tabId)))?.html ?? null;

/** Acts on an item of a tab's tray; to open one brings the tab to the front. */
export async function actInTray(tabId: number, act: TrayAct): Promise<TrayActed> {
  const acted = await orNull(sendMessage('trayAct', act, tabId));
  if (act.act === 'open' && acted?.done) {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  }
  return acted ?? { done: false, correction: null };
}
