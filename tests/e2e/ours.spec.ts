/** Our own pages, in both browsers: they open, say who they are, and keep nobody out. */
import { expect, test } from '@playwright/test';
import { type BrowserName, type Driver, drivers } from './harness/driver.ts';

const pages = [
  { path: 'popup.html', title: 'Hearback', width: 380 },
  { path: 'welcome.html', title: 'Welcome to Hearback', width: 1100 },
  { path: 'options.html', title: 'Settings', width: 800 },
  { path: 'review.html', title: 'Your week', width: 800 },
  { path: 'privacy.html', title: 'Privacy', width: 800 },
];

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(name, () => {
    let driver: Driver;
    test.beforeAll(async () => {
      driver = await drivers[name]();
    });
    test.afterAll(() => driver?.close());

    for (const { path, title, width } of pages)
      test(`${path} opens, in light and dark, wide and narrow`, async () => {
        const page = await driver.open(path);
        await page.until(() => document.querySelector('h1')?.textContent);
        expect(await page.evaluate(() => document.title)).toBe(title);
        for (const scheme of ['light', 'dark'] as const) {
          await page.colours(scheme);
          expect((await page.barriers()) ?? []).toEqual([]);
        }
        for (const wide of [width, 360]) {
          await page.resize(wide, 800);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
        await page.close();
      });
  });
}
