/** Why and undo, runs in one line, and the page as it is while a key is held: in both browsers, by keyboard. */
import { expect, test } from '@playwright/test';
import type { Settings } from '@/lib/settings.ts';
import { type BrowserName, type Driver, drivers, type Tab, tell } from './harness/driver.ts';
import { posts, xPage } from './pages.ts';

const folding = posts.filter((post) => post.balanced === 'fold');
const isTouched = (look: string) => look !== 'none';
const looks = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('article')].map((root) => root.getAttribute('data-tl-look') ?? 'none'),
  );
/** Heights of our own elements, in order. The page cannot look into them, nor can a test. */
const heights = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('[data-tl-own]')].map((own) => Math.round(own.getBoundingClientRect().height)),
  );
const corrections = async (ours: Tab) => (await tell<Settings>(ours, 'change', {})).corrections.map(({ kind }) => kind);
async function tabToOurs(tab: Tab) {
  for (let presses = 0; presses < 12; presses++) {
    await tab.press('Tab');
    if (await tab.evaluate(() => document.activeElement?.hasAttribute('data-tl-own'))) return;
  }
  throw new Error('No bar in the order of Tab');
}
async function pressAll(tab: Tab, ...keys: string[]) {
  for (const key of keys) await tab.press(key);
}

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(`on the page, ${name}`, () => {
    let driver: Driver;
    let ours: Tab;
    test.beforeAll(async () => {
      driver = await drivers[name]();
      ours = await driver.open('popup.html');
    });
    test.afterAll(() => driver.close());
    test.beforeEach(() => tell(ours, 'change', { level: 'balanced', corrections: [] }));
    const open = async (list: typeof posts, touched: number) => {
      driver.serve({ 'https://x.com/home': xPage(list) });
      const page = await driver.visit('https://x.com/home');
      await page.until((n) => document.querySelectorAll('[data-tl-look]').length >= n, touched);
      await page.front();
      return page;
    };

    test('why: opens, closes with Escape, corrects and takes back, the keyboard in place', async () => {
      const page = await open(folding.slice(1, 2), 1);
      const [closed = 0] = await heights(page);
      await tabToOurs(page);
      await pressAll(page, 'Tab', 'Enter');
      expect((await heights(page))[0]).toBeGreaterThan(closed + 40);
      await page.press('Escape');
      expect(await heights(page)).toEqual([closed]);
      // Less, never, show, not noise.
      await pressAll(page, 'Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
      await page.until(() => document.querySelector('article')?.getAttribute('data-tl-look') === 'label');
      await expect.poll(() => corrections(ours)).toEqual(['not-noise']);
      await page.until(() => document.activeElement?.hasAttribute('data-tl-own'));
      await page.press('Enter'); // on Undo
      await page.until(() => document.querySelector('article')?.getAttribute('data-tl-look') === 'fold');
      await expect.poll(() => corrections(ours)).toEqual([]);
      await page.close();
    });

    test('folded items that stand together are one line, which shows them all', async () => {
      const page = await open([...folding, ...posts.slice(0, 2)], folding.length);
      expect(await looks(page)).toEqual([...folding.map(() => 'fold'), 'none', 'none']);
      expect((await heights(page)).filter((height) => height > 0)).toHaveLength(1);
      await tabToOurs(page);
      await page.press('Enter');
      await page.until((n) => document.querySelectorAll('[data-tl-look="label"]').length === n, folding.length);
      expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
      await page.close();
    });

    test('your own plan is reached: one line at the foot, over the page, which goes with its answer', async () => {
      await tell(ours, 'erase');
      await tell(ours, 'change', { plan: 1, planAnswer: null });
      const now = Date.now();
      const met = {
        network: 'x',
        key: 'x/planned',
        label: 'unclear',
        codes: [],
        action: 'none',
        toYou: false,
        reply: false,
        seen: true,
        at: now - 140_000,
      };
      const activity = Array.from({ length: 8 }, (_, i) => now - i * 20_000).reverse();
      await tell(ours, 'record', { id: `planned-${now}`, network: 'x', encounters: [met], activity });
      const page = await open(
        posts.filter(({ balanced }) => !isTouched(balanced)),
        0,
      );
      const tops = () =>
        page.evaluate(() => [...document.querySelectorAll('article')].map((root) => root.getBoundingClientRect().top));
      const before = await tops();
      const isSaid = () => document.querySelector('html > [data-tl-own]') !== null;
      await page.until(isSaid);
      expect(await tops()).toEqual(before);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await page.evaluate(() => [...document.querySelectorAll('button')].at(-1)?.focus());
      await pressAll(page, 'Tab', 'Tab', 'Enter'); // past "Finish here", on "15 more"
      const answer = async () => (await tell<Settings>(ours, 'change', {})).planAnswer;
      await expect.poll(answer).toMatchObject({ more: expect.any(Number), finished: false });
      expect((await answer())?.more).toBeGreaterThanOrEqual(15);
      expect(await page.evaluate(isSaid)).toBe(false);
      await tell(ours, 'change', { plan: null, planAnswer: null });
      await page.close();
    });

    test('while the key is held the page is as it is', async () => {
      const page = await open(posts, 1);
      /** What stands on the page in the very task of the key: a window that loses the focus ends it. */
      const onKey = (type: string) =>
        page.evaluate((named) => {
          const code = { code: 'KeyO', key: 'Ø', altKey: true, shiftKey: true, bubbles: true };
          document.body.dispatchEvent(new KeyboardEvent(named, code));
          const shown = [...document.querySelectorAll('article > :first-child')].filter((e) => e.clientHeight).length;
          const ours = [...document.querySelectorAll('[data-tl-own]')].filter((e) => e.clientHeight).length;
          return { shown, ours };
        }, type);
      const before = (await onKey('keyup')).shown; // no key is held yet
      expect(await onKey('keydown')).toEqual({ shown: posts.length, ours: 0 });
      expect((await onKey('keyup')).shown).toBe(before);
      await page.close();
    });
  });
}
