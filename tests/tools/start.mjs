// `npm start`: Chromium with Hearback on the sample timeline of its welcome page. Where there is no display it runs headless,
// prints what each level does and the real-reply ratio, and leaves pictures in `screenshots/`.
// `npm start -- --sample-history`: with an invented quarter to look at in the review.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../setup/browsers.mjs';

const root = resolve(import.meta.dirname, '../..');
const pictures = join(root, 'screenshots');
const levels = ['off', 'labels', 'gentle', 'balanced', 'strict', 'conversations'];
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const built = spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);

const extension = join(root, '.output/chrome-mv3');
const profile = mkdtempSync(join(tmpdir(), 'hearback-'));
const executablePath = chromiumPath();
const context = await chromium.launchPersistentContext(profile, {
  ...(executablePath ? { executablePath } : {}),
  headless: !hasDisplay,
  viewport: hasDisplay ? null : { width: 1100, height: 900 },
  ignoreDefaultArgs: hasDisplay ? ['--enable-automation'] : [],
  args: [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(hasDisplay ? [] : ['--disable-gpu']),
  ],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const address = (path) => `chrome-extension://${new URL(worker.url()).host}/${path}`;
const welcome = await context.newPage();
await welcome.goto(address('welcome.html'));
for (const page of context.pages()) if (page !== welcome) await page.close();

const hasHistory = process.argv.includes('--sample-history');
if (hasHistory) {
  const { sampleArchive } = await import('./sample-archive.ts');
  const data = sampleArchive({ today: new Date().toLocaleDateString('sv') });
  const answer = await welcome.evaluate(
    (text) =>
      globalThis.chrome.runtime.sendMessage({ id: 1, type: 'archiveImport', data: text, timestamp: Date.now() }),
    data,
  );
  if (!(answer?.res?.added > 0)) throw new Error(`The history was not taken in: ${JSON.stringify(answer)}`);
  if (hasDisplay) await (await context.newPage()).goto(address('review.html'));
}

/** How many of the sample's posts wear each look now. */
const looks = () =>
  welcome.evaluate(() => {
    const counts = { 'left alone': 0, labelled: 0, dimmed: 0, folded: 0, hidden: 0 };
    const names = { label: 'labelled', dim: 'dimmed', fold: 'folded', gone: 'hidden' };
    for (const post of document.querySelectorAll('article[data-sample-id]'))
      counts[names[post.getAttribute('data-tl-look')] ?? 'left alone']++;
    return counts;
  });

async function report() {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const picture = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  await welcome.waitForSelector('article[data-sample-id]', { timeout: 15_000 });
  await welcome.waitForSelector('article[data-tl-look]', { timeout: 15_000, state: 'attached' });

  console.log('\nThe sample timeline, level by level:');
  const dial = welcome.getByTestId('dial').first();
  for (const [stop, level] of levels.entries()) {
    await dial.fill(String(stop));
    await welcome.waitForTimeout(400);
    const said = Object.entries(await looks()).filter(([, n]) => n > 0);
    console.log(`  ${level.padEnd(14)} ${said.map(([look, n]) => `${n} ${look}`).join(', ')}`);
  }
  await dial.fill(String(levels.indexOf('balanced')));
  await picture(welcome, 'welcome-light');
  await welcome.emulateMedia({ colorScheme: 'dark' });
  await picture(welcome, 'welcome-dark');
  await welcome.emulateMedia({ colorScheme: 'light' });
  await welcome.setViewportSize({ width: 400, height: 800 });
  await picture(welcome, 'welcome-narrow');
  await welcome.setViewportSize({ width: 1100, height: 900 });

  const said = (page, id) => page.getByTestId(id).first().innerText();
  const oneLine = (text) => text.replace(/\s+/gu, ' ').trim();
  console.log(`\n  ${oneLine(await said(welcome, 'sample-counts'))}`);
  const ratio = await welcome.getByTestId('ratio').first().locator('> *').allInnerTexts();
  console.log(`\nReal-reply ratio of the sample: ${ratio.map(oneLine).join('. ')}`);

  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 760 });
  await popup.goto(address('popup.html'));
  await popup.getByTestId('ratio').waitFor({ timeout: 15_000 });
  await popup.waitForTimeout(500);
  await picture(popup, 'popup-light');
  await popup.emulateMedia({ colorScheme: 'dark' });
  await picture(popup, 'popup-dark');
  for (const name of ['options', 'review']) {
    const page = await context.newPage();
    await page.goto(address(`${name}.html`));
    await page.waitForTimeout(500);
    await picture(page, name);
  }
  if (hasHistory) await reviews(picture);
  console.log(`\nPictures: ${pictures}`);
}

/** The week before this one: whole, and as it looks elsewhere. */
async function reviews(picture) {
  const page = await context.newPage();
  const date = new Date(Date.now() - 7 * 86_400_000).toLocaleDateString('sv');
  const look = async (query, name) => {
    await page.goto(address(`review.html?date=${date}${query}`));
    await page.getByTestId('week-sentence').waitFor({ timeout: 15_000 });
    await picture(page, name);
  };
  await look('', 'review-week');
  console.log(`\nThe invented week: ${await page.getByTestId('week-sentence').innerText()}`);
  await page.pdf({ path: join(pictures, 'review-printed.pdf'), format: 'A4' });
  await look('&weeks=4', 'review-month');
  await look('&dir=rtl', 'review-right-to-left');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('', 'review-dark');
  await page.setViewportSize({ width: 360, height: 800 });
  await look('', 'review-narrow');
}

try {
  if (hasDisplay) {
    console.log('Hearback runs in the browser that has opened. Close the browser to end.');
    await new Promise((closed) => context.once('close', closed));
  } else {
    await report();
    await context.close();
  }
} catch (error) {
  console.error(`The sample timeline could not be shown: ${error.message}`);
  process.exitCode = 1;
  await context.close();
} finally {
  rmSync(profile, { recursive: true, force: true });
}
