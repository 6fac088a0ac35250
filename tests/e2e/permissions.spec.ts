/**
 * The build that ships, which may read nothing at install, and the way to a permission. In Firefox alone: there a preference
 * answers the browser's question, which no test can click in Chromium.
 */
import { expect, test } from '@playwright/test';
import { type Driver, openFirefox, type Tab } from './harness/driver.ts';
import { xPage } from './pages.ts';

let driver: Driver;
test.beforeAll(async () => {
  driver = await openFirefox('firefox-mv3');
  driver.serve({ 'https://x.com/home': xPage() });
});
test.afterAll(() => driver?.close());

const touched = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('[data-tl-look]').length);
const pause = (tab: Tab) => tab.evaluate(() => new Promise((done) => setTimeout(done, 1_000)));

test('reads nothing at install, what was asked for after one click, and nothing once that is given back', async () => {
  const before = await driver.visit('https://x.com/home');
  await pause(before);
  expect(await touched(before)).toBe(0);
  await before.close();

  const welcome = await driver.open('welcome.html');
  await welcome.until(() => document.querySelector('[data-testid="network-x"]') !== null);
  await welcome.click('[data-testid="network-x"]');
  await welcome.click('[data-testid="ask"]');
  await welcome.until(() => document.querySelector('[data-testid="give-back-x"]') !== null);
  const granted = await driver.visit('https://x.com/home');
  await granted.until(() => document.querySelectorAll('[data-tl-look]').length > 0);
  await granted.close();

  await welcome.front();
  await welcome.click('[data-testid="give-back-x"]');
  await welcome.until(() => document.querySelector('[data-testid="network-x"]') !== null);
  const after = await driver.visit('https://x.com/home');
  await pause(after);
  expect(await touched(after)).toBe(0);
});
