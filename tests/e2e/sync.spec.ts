/** What may travel to the reader's other devices, and what was set aside, in the settings of both browsers. The browser's sync is asked itself. */
import { expect as expectNow, test } from '@playwright/test';
import { sampleHistory } from '@/lib/metrics/sample-history.ts';
import { slimOf } from '@/lib/metrics/slim.ts';
import { weeksOf } from '@/lib/metrics/sums.ts';
import { addDays, mondayOf } from '@/lib/metrics/week.ts';
import { sampleArchive } from '../tools/sample-archive.ts';
import { type BrowserName, type Driver, drivers, type Tab, tell } from './harness/driver.ts';
import { click, said, there } from './harness/marks.ts';

const expect = expectNow.configure({ timeout: 15_000 });
const pictures = process.env.HEARBACK_PICTURES;

type Rows = Record<string, unknown>;
interface Api {
  storage: { sync: { get(keys: null): Promise<Rows>; set(rows: Rows): Promise<void> } };
}
const rows = (tab: Tab) =>
  tab.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage.sync.get(null);
  });
const put = (tab: Tab, some: Rows) =>
  tab.evaluate((all) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage.sync.set(all);
  }, some);
const ours = async (tab: Tab) => Object.keys(await rows(tab)).filter((key) => !/ (?:other|later)\b/u.test(key));

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(`what travels, ${name}`, () => {
    let driver: Driver;
    let page: Tab;
    let today: string;
    test.beforeAll(async () => {
      driver = await drivers[name]();
      page = await driver.open('options.html');
      today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    });
    test.afterAll(() => driver?.close());
    const picture = async (tab: Tab, what: string) => {
      if (pictures) await tab.screenshot(`${pictures}/options-${what}-${name}.png`, true);
    };
    const other = () => {
      const { sums, records } = sampleHistory({ today, seed: 7 });
      const weeks = weeksOf(sums, records, today).filter((w) => Object.keys(w.all.days).length > 0);
      return Object.fromEntries(
        weeks.map((w) => [`week other ${w.monday}`, { v: 1, device: 'bb'.repeat(8), ...slimOf(w) }]),
      );
    };

    test('at first nothing does', async () => {
      await there(page, 'sync-settings');
      await tell(page, 'change', { level: 'gentle' });
      expect(await tell<object>(page, 'archiveImport', sampleArchive({ today }))).toHaveProperty('added');
      expect(await rows(page)).toEqual({});
      expect(await said(page, 'sync-note')).toBe('');
      await picture(page, 'off');
    });

    test('settings and counts, each by its own switch, and it is said who takes part', async () => {
      await click(page, 'sync-settings');
      await expect.poll(() => ours(page)).toEqual([expect.stringMatching(/^set [\da-f]{8} level$/u)]);
      expect(Object.values(await rows(page))).toMatchObject([{ v: 1, value: 'gentle' }]);
      await click(page, 'sync-counts');
      await expect
        .poll(async () => (await ours(page)).filter((key) => key.startsWith('week ')).length)
        .toBeGreaterThan(9);
      await expect.poll(() => said(page, 'sync-note')).toBe('No other device takes part yet.');
      expect(JSON.stringify(await rows(page))).not.toMatch(/handle|person|"key"/u);
    });

    test('a setting changed later elsewhere is in force here; rows of a newer Hearback are named and left', async () => {
      const newer = { v: 2, at: 1, value: ['unheard of'] };
      await put(page, {
        'set other level': { v: 1, at: Date.now() + 1_000, value: 'strict' },
        'set later level': newer,
      });
      await expect.poll(async () => (await tell<{ level: string }>(page, 'change', {})).level).toBe('strict');
      await expect.poll(() => said(page, 'sync-note')).toContain('Another device (late) has a newer Hearback.');
      expect((await rows(page))['set later level']).toEqual(newer);
    });

    test('the week adds the devices up, and says so', async () => {
      const week = await driver.open(`review.html?date=${addDays(mondayOf(today), -7)}`);
      await there(week, 'week-sentence');
      const met = async (tab: Tab) =>
        Number(/of the ([\d,]+)/u.exec(await said(tab, 'week-sentence'))?.[1]?.replace(',', ''));
      const alone = await met(week);
      expect(await said(week, 'along')).toBe('');
      await put(page, other());
      await week.close();
      const both = await driver.open(`review.html?date=${addDays(mondayOf(today), -7)}`);
      await there(both, 'along');
      expect(await said(both, 'along')).toContain('1 other device counts along');
      expect(await met(both)).toBeGreaterThan(1.5 * alone);
      if (pictures) await both.screenshot(`${pictures}/review-along-${name}.png`, true);
      await both.close();
    });

    test('a record that cannot be read is set aside, and said', async () => {
      await page.evaluate(
        () =>
          new Promise<void>((done, fail) => {
            const request = indexedDB.open('hearback');
            request.onerror = () => fail(request.error);
            request.onsuccess = () => {
              const tx = request.result.transaction('exchanges', 'readwrite');
              tx.objectStore('exchanges').put({
                person: 'ab',
                date: '2026-11-01',
                direction: 'in',
                manner: 'real',
                n: 'many',
              });
              tx.oncomplete = () => {
                request.result.close();
                done();
              };
            };
          }),
      );
      await tell(page, 'networks', ''); // as the week asks once it is shown: it reads everything
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await there(page, 'set-aside');
      expect(await said(page, 'set-aside')).toBe('1 record could not be read. Exchanges: 1.');
      expect((await page.barriers()) ?? []).toEqual([]);
      for (const scheme of pictures ? (['dark', 'light'] as const) : []) {
        await page.colours(scheme);
        await picture(page, `on-${scheme}`);
      }
      await page.resize(360, 800);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
      await picture(page, 'on-narrow');
      await page.resize(800, 1000);
      if (!pictures) return;
      const mirrored = await driver.open('options.html?dir=rtl');
      await there(mirrored, 'set-aside');
      await picture(mirrored, 'on-rtl');
      await mirrored.close();
    });

    test('erased, nothing counted here is left in the sync; what others left can go; switched off, nothing of ours stays', async () => {
      await tell(page, 'erase');
      expect(await ours(page)).toEqual([expect.stringMatching(/^set [\da-f]{8} level$/u)]);
      await page.until(() => !document.querySelector<HTMLInputElement>('[data-testid=sync-counts]')?.checked);
      expect(Object.keys(await rows(page)).length).toBeGreaterThan(9); // of the other device
      await click(page, 'sync-clear');
      await expect.poll(async () => Object.keys(await rows(page)).length).toBe(1);
      await click(page, 'sync-settings');
      await expect.poll(() => rows(page)).toEqual({});
    });
  });
}
