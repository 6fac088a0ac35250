/** Elements of our own pages by their test id. */
import type { Tab } from './driver.ts';

export const said = (tab: Tab, id: string) =>
  tab.evaluate((one) => document.querySelector(`[data-testid="${one}"]`)?.textContent ?? '', id);
export const there = (tab: Tab, id: string) =>
  tab.until((one) => document.querySelector(`[data-testid="${one}"]`) !== null, id);
export const click = (tab: Tab, id: string) => tab.click(`[data-testid="${id}"]`);
