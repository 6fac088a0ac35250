/** The review page, in both browsers: an invented quarter taken in as a file, looked at, acted on, exported, erased. */
import { expect as expectNow, test } from '@playwright/test';
import type { ReviewAnswer } from '@/lib/extension/messages.ts';
import { addDays, mondayOf } from '@/lib/metrics/week.ts';
import { sampleArchive } from '../tools/sample-archive.ts';
import { type BrowserName, type Driver, drivers, type Tab, tell } from './harness/driver.ts';
import { click, said, there } from './harness/marks.ts';

/** A machine with much to do reads a quarter slowly. */
const expect = expectNow.configure({ timeout: 15_000 });
const pictures = process.env.HEARBACK_PICTURES;
/** As a hand would choose it. */
const choose = (tab: Tab, id: string, value: string) =>
  tab.evaluate(
    ([field = '', chosen = '']) => {
      const input = document.querySelector<HTMLInputElement>(`[data-testid="${field}"]`);
      if (!input) throw new Error(`no ${field}`);
      input.value = chosen;
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [id, value],
  );

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(`the review, ${name}`, () => {
    let driver: Driver;
    let page: Tab;
    let today: string;
    let lastWeek: string;
    test.beforeAll(async () => {
      driver = await drivers[name]();
      page = await driver.open('review.html');
      today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
      lastWeek = `review.html?date=${addDays(mondayOf(today), -7)}`;
    });
    test.afterAll(() => driver?.close());
    /** The week before this one, with a quarter behind it: a browser started anew has none. */
    async function openWeek(more = '') {
      const { review } = await tell<ReviewAnswer>(page, 'review', { date: today });
      if (review.since === null)
        expect(await tell<object>(page, 'archiveImport', sampleArchive({ today }))).toHaveProperty('added');
      const week = await driver.open(`${lastWeek}${more}`);
      await there(week, 'week-sentence');
      return week;
    }
    const picture = async (tab: Tab, what: string) => {
      if (pictures) await tab.screenshot(`${pictures}/review-${what}-${name}.png`, true);
    };
    const wideAsItShould = (tab: Tab) =>
      tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

    test('before anything was met: a fine week', async () => {
      await there(page, 'week-empty');
      expect(await said(page, 'week-empty')).toBe('Nothing recorded. That is a fine week.');
      expect((await page.barriers()) ?? []).toEqual([]);
      await picture(page, 'empty');
    });

    test('a quarter is taken in; the week is said, drawn and tabled, in light and dark, wide, narrow and mirrored', async () => {
      const week = await openWeek();
      expect(await said(week, 'week-sentence')).toMatch(
        /^\d+ of the \d+ posts you met were people talking with people\.$/u,
      );
      expect(await week.evaluate(() => document.querySelectorAll('svg[role=img]').length)).toBe(4);
      for (const scheme of ['dark', 'light'] as const) {
        await week.colours(scheme);
        expect((await week.barriers()) ?? []).toEqual([]);
        await picture(week, scheme);
      }
      await week.resize(360, 800);
      expect(await wideAsItShould(week)).toBeLessThanOrEqual(0);
      await picture(week, 'narrow');
      await week.close();
      const mirrored = await openWeek('&dir=rtl');
      expect(await wideAsItShould(mirrored)).toBeLessThanOrEqual(0);
      // The latest week is drawn where a line ends: on the left.
      const way = await mirrored.evaluate(() =>
        [...document.querySelectorAll('[data-testid=weeks-chart] circle')].map((c) => Number(c.getAttribute('cx'))),
      );
      expect(way[0]).toBeGreaterThan(way.at(-1) ?? 0);
      await picture(mirrored, 'rtl');
      await mirrored.close();
    });

    test('back and forth, a month, one network', async () => {
      const week = await openWeek();
      const before = await said(week, 'week');
      await click(week, 'earlier');
      await expect.poll(() => said(week, 'week')).not.toBe(before);
      await click(week, 'later');
      await expect.poll(() => said(week, 'week')).toBe(before);
      const one = await said(week, 'week-sentence');
      await choose(week, 'weeks', '4');
      await expect.poll(() => said(week, 'week')).toMatch(/^Four weeks/u);
      await expect.poll(() => said(week, 'week-sentence')).not.toBe(one);
      await picture(week, 'month');
      await choose(week, 'weeks', '1');
      await choose(week, 'network', 'linkedin');
      await expect.poll(() => said(week, 'voice')).toMatch(/^LinkedIn: replies seen/u);
      await week.close();
    });

    test('somebody is hidden by the keyboard alone, and named again', async () => {
      const week = await openWeek();
      await there(week, 'partners');
      const first = () =>
        week.evaluate(() => document.querySelector('[data-testid=partners] strong')?.textContent ?? '');
      const who = await first();
      await week.evaluate(() =>
        document.querySelector<HTMLElement>('[data-testid=partners] [data-testid=person-hide]')?.focus(),
      );
      await week.press('Enter');
      await expect.poll(first).not.toBe(who);
      expect(await said(week, 'acted')).toContain('is named here no more');
      const focused = () =>
        week.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? document.activeElement?.id);
      await expect.poll(focused).toBe('acted-undo');
      await week.press('Enter');
      await expect.poll(first).toBe(who);
      await expect.poll(focused).toBe('people');
      await week.close();
    });

    test('who waits is put off; an account that only broadcasts is folded by a rule', async () => {
      const week = await openWeek();
      await there(week, 'waiting');
      const count = (list: string) =>
        week.evaluate((one) => document.querySelectorAll(`[data-testid=${one}] > li`).length, list);
      const waits = await count('waiting');
      await click(week, 'person-later');
      await expect.poll(() => count('waiting')).toBe(waits - 1);
      await click(week, 'person-fold');
      await expect
        .poll(async () => (await tell<{ rules: object[] }>(week, 'change', {})).rules)
        .toMatchObject([{ kind: 'person', effect: 'fold' }]);
      const kept = await count('broadcasters');
      await click(week, 'person-keep');
      await expect.poll(() => count('broadcasters')).toBeLessThanOrEqual(kept);
      await there(week, 'decided');
      const person = await week.evaluate(() => {
        const pin = document.querySelector<HTMLElement>('[data-testid=partners] [data-testid=person-pin]');
        pin?.click();
        return pin?.closest<HTMLElement>('[data-person]')?.dataset.person ?? '';
      });
      await week.until(
        (one) =>
          document.querySelector(`[data-testid=decided] [data-person="${one}"] [data-testid=person-unpin]`) !== null,
        person,
      );
      await expect.poll(() => said(week, 'acted')).toContain('is pinned');
      await week.close();
    });

    test('the question is asked again after four weeks, with their numbers; a plan is kept', async () => {
      await tell(page, 'change', { lookingFor: ['interests'] }); // sets the date, too
      await tell(page, 'change', { answeredOn: addDays(today, -28) });
      const week = await openWeek();
      await there(week, 'asked');
      expect(await said(week, 'asked')).toContain('You said: “People who share my interests”.');
      expect((await week.barriers()) ?? []).toEqual([]);
      await click(week, 'asked-keep');
      await week.until(() => !document.querySelector('[data-testid=asked]'));
      await choose(week, 'plan', '25');
      await click(week, 'plan-set');
      await week.until(() => document.querySelector('[data-testid=time-chart] .plan') !== null);
      expect(await tell(week, 'change', {})).toMatchObject({ plan: 25, answeredOn: today });
      await week.close();
    });

    test('a plan that is reached is said in the popup, once, and can be put off', async () => {
      await openWeek().then((week) => week.close());
      await tell(page, 'change', { plan: 1 });
      const popup = await driver.open('popup.html');
      await there(popup, 'plan-reached');
      expect(await said(popup, 'plan-reached')).toContain('You reached the 1 minute you set.');
      expect((await popup.barriers()) ?? []).toEqual([]);
      await click(popup, 'plan-more');
      await popup.until(() => !document.querySelector('[data-testid=plan-reached]'));
      await popup.close();
    });

    test('a damaged file is refused with its line, and nothing changed', async () => {
      const week = await openWeek();
      const before = await said(week, 'week-sentence');
      const give = (text: string) =>
        week.evaluate((content) => {
          const input = document.querySelector<HTMLInputElement>('[data-testid=import-archive]');
          const files = new DataTransfer();
          files.items.add(new File([content], 'week.json', { type: 'application/json' }));
          if (!input) throw new Error('no field');
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }, text);
      await give('{\n"hearback": "archive",\n"version": 1,\n oops');
      await expect.poll(() => said(week, 'archive-note')).toContain('Line 4 of the file is damaged.');
      await give('{}');
      await expect.poll(() => said(week, 'archive-note')).toContain('not a file of this page');
      expect(await said(week, 'week-sentence')).toBe(before);
      await week.close();
    });

    test('it is made ready while the pointer is on its way to it', async () => {
      await (await openWeek()).close();
      const popup = await driver.open('popup.html');
      const copies = () =>
        popup.evaluate(
          () =>
            new Promise<number>((done) => {
              const request = indexedDB.open('hearback');
              request.onsuccess = () => {
                const count = request.result.transaction('copies').objectStore('copies').count();
                count.onsuccess = () => {
                  request.result.close();
                  done(count.result);
                };
              };
            }),
        );
      await tell(popup, 'waiting', { items: [], later: null });
      expect(await copies()).toBe(0);
      await there(popup, 'open-review');
      await popup.evaluate(() =>
        document.querySelector('[data-testid=open-review]')?.dispatchEvent(new PointerEvent('pointerenter')),
      );
      await expect.poll(copies).toBe(1);
      await popup.close();
    });

    test('a network is erased, and then everything, each after a question', async () => {
      const week = await openWeek();
      await choose(week, 'forget-what', 'network');
      await choose(week, 'forget-which', 'linkedin');
      await click(week, 'forget');
      await click(week, 'forget-yes');
      await expect.poll(() => said(week, 'forget-note')).toBe('Erased: LinkedIn.');
      expect(await said(week, 'voice')).not.toContain('LinkedIn');
      await choose(week, 'forget-what', 'everything');
      await click(week, 'forget');
      await click(week, 'forget-yes');
      await there(week, 'week-empty');
      await week.close();
    });

    test('a first week: counts', async () => {
      expect(await tell<object>(page, 'archiveImport', sampleArchive({ today, weeks: 1 }))).toHaveProperty('added');
      const week = await driver.open('review.html');
      await there(week, 'week-sentence');
      expect(await week.evaluate(() => document.querySelector('main')?.textContent)).toContain(
        'Your usual range appears after four weeks.',
      );
      await picture(week, 'first-week');
      await week.close();
    });
  });
}
