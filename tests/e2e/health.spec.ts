/** Sites that nobody listed, read on the spot, and adapters that say how they are: from the page to the popup and back. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { HealthDay } from '@/lib/adapters/health.ts';
import type { PageState } from '@/lib/extension/messages.ts';
import type { Settings } from '@/lib/settings.ts';
import { type BrowserName, type Driver, drivers, type Tab, tell } from './harness/driver.ts';
import { posts, xPage } from './pages.ts';

const home = 'https://x.com/home';
const sites = [
  { network: 'wordpress', page: 'thread', url: 'https://moss.example/2026/11/which-glue/', named: 'runs on WordPress' },
  {
    network: 'generic',
    page: 'microdata-thread',
    url: 'https://kelpnotes.example/ferry-times',
    named: 'does not know the software',
  },
];
/** What these pages show of other addresses; whatever else is asked for was asked by us. */
const shown = [
  ...['https://moss.example/a.png', 'https://moss.example/e.png', 'https://pics.example/oar.jpg'],
  'https://jetpack.wordpress.com/jetpack-comment/',
];
const fixture = (network: string, page: string) =>
  readFileSync(new URL(`../fixtures/${network}/${page}.html`, import.meta.url), 'utf8');
/** An element that every script finds under the name where ours leave what belongs to them. */
const clobbering = '<form id="hearbackParts"></form>';

type Api = {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, what: object): unknown;
  };
  storage: { local: { get(key: string): Promise<{ health?: HealthDay[] }> } };
};
/** In a page of ours: what the content script of the tab at an address says; null: none answers. */
const askTab = (ours: Tab, url: string) =>
  ours.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = browser ?? chrome;
    const id = (await tabs.query({})).find((tab) => tab.url === address)?.id ?? -1;
    const message = { id: 1, type: 'page', timestamp: Date.now() };
    const answer = await Promise.resolve(tabs.sendMessage(id, message)).catch(() => null);
    return { id, page: (answer as { res?: PageState } | null)?.res ?? null };
  }, url);
const kept = (ours: Tab) =>
  ours.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).storage.local.get('health')).health ?? [];
  });
const words = (tab: Tab, id: string) =>
  tab.until((name) => document.querySelector(`[data-testid="${name}"]`)?.textContent, id);
const siteIs = (popup: Tab, state: string) =>
  popup.until((wanted) => document.querySelector<HTMLElement>('[data-testid="site"]')?.dataset.state === wanted, state);

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(`health, ${name}`, () => {
    let driver: Driver;
    let ours: Tab;
    test.beforeAll(async () => {
      driver = await drivers[name]();
      ours = await driver.open('options.html');
      const served = sites.map((s) => [s.url, fixture(s.network, s.page) + clobbering]);
      driver.serve({ [home]: xPage(), ...Object.fromEntries([...served, ...shown.map((url) => [url, ''])]) });
    });
    test.afterAll(() => driver?.close());

    for (const { network, url, named } of sites)
      test(`a page of ${network} is read on the spot, and until switched off`, async () => {
        const { host } = new URL(url);
        const page = await driver.visit(url);
        expect((await askTab(ours, url)).page).toBeNull();
        const popup = await driver.open(`popup.html?tab=${(await askTab(ours, url)).id}`);
        await siteIs(popup, 'not-allowed');
        expect(await words(popup, 'site')).toContain(named);
        expect(await words(popup, 'site')).toContain(`read ${host} alone`);
        await popup.front();
        await popup.click('[data-testid="allow"]');
        await siteIs(popup, 'on');
        expect((await tell<Settings>(ours, 'change', {})).knownHosts).toMatchObject({ [host]: network });
        await page.goto(url);
        await expect.poll(async () => (await askTab(ours, url)).page?.health?.items).toBeGreaterThan(0);
        expect((await askTab(ours, url)).page).toMatchObject({ network, active: true, ailment: null });

        await popup.front();
        await popup.click('[data-testid="report-toggle"]');
        await popup.click('[data-testid="save-page"]');
        await popup.until(() =>
          document.querySelector('[data-testid="report-said"]')?.textContent?.includes('Saved as'),
        );
        await popup.click('[data-testid="copy-report"]');
        await popup.until(() => document.querySelector('[data-testid="report-said"]')?.textContent === 'Copied.');

        await popup.click('[data-testid="site-switch"]');
        await siteIs(popup, 'off');
        await page.goto(url);
        await expect.poll(async () => (await askTab(ours, url)).page?.active).toBe(false);
        for (const tab of [page, popup]) await tab.close();
      });

    test('a page tells how it was read when it is left, and the settings list it', async () => {
      await tell(ours, 'erase');
      const page = await driver.visit(home);
      await page.until((n) => document.querySelectorAll('article').length === n, posts.length);
      await expect.poll(async () => (await askTab(ours, home)).page?.health?.items).toBe(posts.length);
      await page.goto('about:blank');
      const n = posts.filter(({ promoted }) => !promoted).length; // adverts tell nothing of an adapter
      await expect.poll(async () => (await kept(ours)).map((d) => [d.network, d.items])).toEqual([['x', n]]);
      expect(await words(ours, 'adapter-x')).toContain(`${n} posts read`);
      await page.close();
    });

    test('an adapter that ails does no more than label, and the popup says why', async () => {
      const reading = { network: 'x', dialect: (await kept(ours))[0]?.dialect, items: 60, unreadable: 0, thrown: {} };
      await tell(ours, 'health', { page: { ...reading, read: {} }, empty: false });
      const page = await driver.visit(home);
      await page.until(() => document.querySelectorAll('[data-tl-look]').length > 0);
      const looks = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('[data-tl-look]')].map((r) => r.getAttribute('data-tl-look')),
        );
      expect(new Set(await looks())).toEqual(new Set(['label']));
      const popup = await driver.open(`popup.html?tab=${(await askTab(ours, home)).id}`);
      expect(await words(popup, 'ailment')).toMatch(/^X seems to have changed: .* only get labels\.$/u);
      await popup.close();
      await tell(ours, 'erase');
      await page.goto(home);
      await page.until(() => document.querySelectorAll('[data-tl-look="fold"]').length > 0);
      await page.close();
    });
  });
}
