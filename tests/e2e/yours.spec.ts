/** What a reader tells Hearback, in both browsers: a rule tried and written, the tray of a page, a correction taken back, a file. */
import { expect, test } from '@playwright/test';
import type { Settings } from '@/lib/settings.ts';
import { type BrowserName, type Driver, drivers, type Tab, tell } from './harness/driver.ts';
import { click, said } from './harness/marks.ts';
import { posts, xPage } from './pages.ts';

const settings = (ours: Tab) => tell<Settings>(ours, 'change', {});
const fill = (tab: Tab, id: string, value: string, event: 'input' | 'change' = 'input') =>
  tab.evaluate(
    ([field = '', typed = '', type = '']) => {
      const input = document.querySelector<HTMLInputElement>(`[data-testid="${field}"]`);
      if (!input) throw new Error(`no ${field}`);
      input.value = typed;
      input.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [id, value, event],
  );
const look = (tab: Tab, place: number) =>
  tab.evaluate((n) => document.querySelectorAll('article')[n]?.getAttribute('data-tl-look') ?? 'none', place);
/** The id of the tab that shows X. */
const idOfX = (ours: Tab) =>
  ours.evaluate(async () => {
    type Tabs = { tabs: { query(what: object): Promise<{ id: number }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome?: Tabs };
    return (await (browser ?? chrome)?.tabs.query({ url: '*://x.com/*' }))?.[0]?.id;
  });

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(`what a reader says, ${name}`, () => {
    let driver: Driver;
    let options: Tab;
    let page: Tab;
    test.beforeAll(async () => {
      driver = await drivers[name]();
      options = await driver.open('options.html');
      await tell(options, 'change', { level: 'balanced', corrections: [], rules: [] });
      driver.serve({ 'https://x.com/home': xPage(posts) });
      page = await driver.visit('https://x.com/home');
      await page.front();
      await page.until(() => document.querySelectorAll('[data-tl-look]').length > 1);
      for (let at = 0; at < posts.length; at++) {
        await page.evaluate((n) => document.querySelectorAll('article')[n]?.scrollIntoView({ block: 'center' }), at);
        await new Promise((done) => setTimeout(done, 350)); // met after a quarter of a second
      }
    });
    test.afterAll(() => driver?.close());

    test('a rule says what it would touch, then folds it and says so', async () => {
      await options.front();
      await fill(options, 'rule-value', 'staircase');
      await options.until(() =>
        /of the \d+ posts/u.test(document.querySelector('[data-testid=rule-tried]')?.textContent ?? ''),
      );
      expect(await said(options, 'rule-tried')).toMatch(/^Would touch 1 of the [1-9]\d? posts/u);
      await fill(options, 'rule-kind', 'pattern', 'change');
      await fill(options, 'rule-value', '(a+)+$');
      expect(await said(options, 'rule-hint')).toContain('could take too long');
      await fill(options, 'rule-value', 'st(a|e)ircase');
      await click(options, 'rule-add');
      await expect
        .poll(async () => (await settings(options)).rules.map(({ value }) => value))
        .toEqual(['st(a|e)ircase']);
      await page.front();
      await page.until(() => document.querySelectorAll('article')[5]?.getAttribute('data-tl-look') === 'fold');
    });

    test('the tray lists it, shows it again, and corrects; the options page takes that back', async () => {
      const popup = await driver.open(`popup.html?tab=${await idOfX(options)}#tray`);
      await popup.until(() => document.querySelectorAll('[data-testid=tray] > li').length > 2);
      expect(await said(popup, 'tray')).toContain('Ana Ferrari Your rule: “st(a|e)ircase”');
      expect((await popup.barriers()) ?? []).toEqual([]);
      const press = (who: string, button: string) =>
        popup.evaluate(
          ([name = '', id = '']) => {
            const rows = [...document.querySelectorAll('[data-testid=tray] > li')];
            const row = rows.find((one) => one.textContent?.includes(name));
            row?.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
          },
          [who, button],
        );
      await press('Nordlane', 'tray-always-show');
      await expect.poll(() => look(page, 2)).toBe('label');
      await options.until(() => document.querySelectorAll('[data-testid=corrections] > li').length === 1);
      expect(await said(options, 'corrections')).toContain('Always show Nordlane');
      await options.front();
      expect((await options.barriers()) ?? []).toEqual([]);
      await options.click('[data-testid=corrections] button');
      await expect.poll(async () => (await settings(options)).corrections).toEqual([]);
      await popup.close();
    });

    test('too much of what is hidden asked for again: a level down there, said in the popup, and back', async () => {
      await tell(options, 'change', { level: 'strict' });
      const at = Date.now();
      const met = (key: string, action: string) => ({
        ...{ network: 'x', key, label: 'broadcast', codes: ['promoted'], action, at },
        ...{ toYou: false, reply: false, seen: false },
      });
      const record = (id: string, encounters: object[]) =>
        tell(options, 'record', { id, network: 'x', encounters, activity: [] });
      const keys = Array.from({ length: 210 }, (_, i) => `x/hidden-${i}`);
      await record(
        'hidden',
        keys.map((key) => met(key, 'hide')),
      );
      for (const key of keys.slice(0, 5)) {
        await record(`shown-${key}`, [met(key, 'label')]);
        await tell(options, 'audit', { network: 'x', key, what: 'unhid' });
      }
      expect((await settings(options)).stepDowns.x).toMatchObject({
        to: 'balanced',
        hidden: expect.any(Number), // the open page hides some too
        unhid: 5,
        undone: false,
      });
      const popup = await driver.open(`popup.html?tab=${await idOfX(options)}`);
      await popup.until(() => document.querySelector('[data-testid=step-down]') !== null);
      expect(await said(popup, 'step-down')).toMatch(/5 of 21\d hidden posts/u);
      await click(popup, 'step-down-undo');
      await popup.until(() => !document.querySelector('[data-testid=step-down]'));
      expect((await settings(options)).stepDowns.x).toMatchObject({ undone: true });
      await popup.close();
    });

    test('exceptions: off on a network', async () => {
      await fill(options, 'level-x', 'off', 'change');
      await page.front();
      await page.until(() => document.querySelectorAll('[data-tl-look]').length === 0);
      await fill(options, 'level-x', '', 'change');
      await page.until(() => document.querySelectorAll('[data-tl-look]').length > 0);
    });
  });
}
