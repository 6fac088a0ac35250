/** What may happen to what is stored, in real browsers: afterwards the counts are right, or somebody is told. */
import { expect, test } from '@playwright/test';
import type { SessionState } from '@/lib/extension/messages.ts';
import { levels, type Settings } from '@/lib/settings.ts';
import { underKills } from '../benchmark/kills.ts';
import { type BrowserName, type Driver, drivers, type Tab, tell } from './harness/driver.ts';
import { posts, xPage } from './pages.ts';

const encounter = (key: string, at: number) => ({
  ...{ network: 'x', key: `x/${key}`, label: 'broadcast', codes: [], action: 'none' },
  ...{ toYou: false, reply: false, seen: true, at },
});
const batch = (id: string) => ({ id, network: 'x', encounters: [encounter(id, Date.now())], activity: [] });
const met = ({ tally }: SessionState) => Object.values(tally?.encountered ?? {}).reduce((a, b) => a + b, 0);

type Raw = {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(what: object): Promise<void> } };
};
const putSettings = (tab: Tab, settings: unknown) =>
  tab.evaluate(async (value) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Raw; chrome: Raw };
    await (browser ?? chrome).storage.local.set({ settings: value });
  }, settings);

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(name, () => {
    let driver: Driver;
    let ours: Tab;
    test.beforeAll(async () => {
      driver = await drivers[name]();
      ours = await driver.open('options.html');
    });
    test.afterAll(() => driver?.close());
    test.beforeEach(async () => {
      await tell(ours, 'erase');
    });

    test('a background killed at random moments counts what was met, once', async () => {
      expect(await underKills(driver, 12)).toMatchObject({ wrong: 0 });
    });

    test('a database deleted under us: what comes after is counted, or it is told', async () => {
      await tell(ours, 'record', batch('before'));
      const outcome = await ours.evaluate(
        () =>
          new Promise<string>((done) => {
            const deleting = indexedDB.deleteDatabase('hearback');
            deleting.onsuccess = () => done('deleted');
            deleting.onblocked = () => done('blocked');
            deleting.onerror = () => done('refused');
          }),
      );
      expect(outcome).toBe('deleted');
      await tell(ours, 'record', batch('after'));
      expect(met(await tell<SessionState>(ours, 'session'))).toBe(1);
    });

    test.describe('settings that no version of ours wrote', () => {
      for (const [when, value] of [
        ['of an older version, with fields missing', { level: 'gentle' }],
        ['of a newer version, with more fields and levels', { level: 'whisper', tomorrow: { a: 1 }, adverts: 'later' }],
        ['of another kind altogether', 'hello'],
        [
          'with lists that are none',
          { level: 'balanced', offHosts: 'x.com', alwaysShow: null, rules: 7, corrections: {} },
        ],
      ] as const) {
        test(`${when}: pages open, items are treated, and a choice can be made`, async () => {
          await putSettings(ours, value);
          driver.serve({ 'https://x.com/home': xPage() });
          const page = await driver.visit('https://x.com/home');
          await page.until((n) => document.querySelectorAll('article').length === n, posts.length);
          const popup = await driver.open('popup.html');
          await popup.until(() => document.querySelector('[data-testid="dial"]') !== null);
          const settings = await tell<Settings>(popup, 'change', { level: 'balanced' });
          expect(levels).toContain(settings.level);
          await page.until(() => document.querySelectorAll('[data-tl-look]').length > 0);
          await popup.close();
          await page.close();
        });
      }
    });
  });
}
