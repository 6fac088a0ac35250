/** The week, end to end: a word to you is met, answered in the network's own composer, and counted, in both browsers. */
import { expect, test } from '@playwright/test';
import type { ReviewAnswer } from '@/lib/extension/messages.ts';
import { type BrowserName, type Driver, drivers, type Tab, tell } from './harness/driver.ts';
import { xPage } from './pages.ts';

const today = new Date().toISOString().slice(0, 10);
/** A reply to what stands first, as X shows it: the post answered in a dialog, which closes when the reply is sent. */
const composer = `<div role="dialog" hidden><div id="answered"></div>
<div data-testid="tweetTextarea_0" contenteditable="true">It did, thank you</div><button data-testid="tweetButton">Reply</button></div>
<script>
  const dialog = document.querySelector('[role=dialog]');
  const to = [...document.querySelectorAll('article')].find((a) => a.textContent.includes('new pump'));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'r') return;
    dialog.querySelector('#answered').append(to.cloneNode(true));
    dialog.hidden = false;
  });
  dialog.querySelector('button').addEventListener('click', () => dialog.remove());
</script>`;
const page = xPage().replaceAll('2026-11-24', today).replace('</body>', `${composer}</body>`);

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(`the week, ${name}`, () => {
    let driver: Driver;
    let ours: Tab;
    test.beforeAll(async () => {
      driver = await drivers[name]();
      ours = await driver.open('popup.html');
    });
    test.afterAll(() => driver?.close());
    const week = () => tell<ReviewAnswer>(ours, 'review', { date: today });
    const stored = () =>
      ours.evaluate(async () => {
        type Api = { storage: { local: { get(key: string): Promise<object> } } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
        return JSON.stringify(await (browser ?? chrome)?.storage.local.get('close'));
      });

    test('who wrote to you waits, until you answer; then you have conversed, and pages know it by a mark alone', async () => {
      driver.serve({ 'https://x.com/home': page });
      const x = await driver.visit('https://x.com/home');
      await x.until(() => document.querySelectorAll('[data-tl-look]').length > 0);
      await x.evaluate(() =>
        [...document.querySelectorAll('article')].find((a) => a.textContent?.includes('new pump'))?.scrollIntoView(),
      );
      await expect.poll(async () => (await week()).review.people.waiting.length, { timeout: 15_000 }).toBe(1);
      const { review, people } = await week();
      const [{ person } = { person: '' }] = review.people.waiting;
      expect(review.people.waiting[0]?.asks).toBe(true);
      expect(people[person]).toMatchObject({ network: 'x', handle: 'ravi_nair', name: 'Ravi Nair' });

      await x.press('r');
      await x.until(() => document.querySelector('#answered article') !== null);
      await x.click('[data-testid="tweetButton"]');
      await expect.poll(async () => (await week()).review.exchanges.replies, { timeout: 15_000 }).toBe(1);
      const after = await week();
      expect(after.review.people.waiting).toEqual([]);
      expect(after.review.people.partners).toEqual([person]);
      await expect.poll(stored).toMatch(/"repliedTo":\["[\w.]+"\]/u);
      expect(await stored()).not.toContain('ravi');
      await x.close();
    });

    test('the file has nobody in it unless asked for; everything is forgotten when asked to', async () => {
      expect(await tell<string>(ours, 'archiveExport', { people: false })).not.toMatch(/ravi/iu);
      expect(await tell<string>(ours, 'archiveExport', { people: true })).toContain('"handle":"ravi_nair"');
      await tell(ours, 'forget', { everything: true });
      expect((await week()).review.networks).toEqual([]);
      expect(await stored()).toContain('"repliedTo":[]');
    });
  });
}
