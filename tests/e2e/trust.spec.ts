/**
 * What ships: its policy, its licences, and that it asks nobody for anything. Every driver of every test is held to the last when it
 * closes; here it is shown that its silence means something.
 */
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type BrowserName, drivers } from './harness/driver.ts';

const root = resolve(import.meta.dirname, '../..');
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const manifestIn = async (folder: string) => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(name, () => {
    const shipped = join(root, '.output', builds[name]);

    test('the policy of our pages allows their own files and nothing else', async () => {
      const { content_security_policy: policy } = await manifestIn(shipped);
      expect(policy.extension_pages).toMatch(/^default-src 'none'; /u);
      expect(policy.extension_pages).not.toMatch(/unsafe|https?:|\*|connect-src/u);
      expect(Object.keys(policy)).toEqual(['extension_pages']);
    });

    test('the package holds the licence of every library in it', async () => {
      const entries = (await readFile(join(shipped, 'licences.txt'), 'utf8')).split(/\n-{72}\n\n/u);
      const packages = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')).packages;
      const wanted = Object.keys(packages[''].dependencies).map((dependency) => {
        const { version, license } = packages[`node_modules/${dependency}`];
        return `${dependency} ${version} (${license})`;
      });
      expect(entries.map((entry) => entry.split('\n')[0])).toEqual(expect.arrayContaining(wanted));
      const bare = entries.filter(
        (entry) => !/copyright \(?[c©2]|mozilla public license/iu.test(entry) || entry.length < 500,
      );
      expect(bare).toEqual([]);
    });

    test('a page of ours that asks for a picture, against its policy, and then leads away is told', async () => {
      const driver = await drivers[name]();
      const page = await driver.open('privacy.html');
      await page.evaluate(() => {
        new Image().src = 'https://leak.example/picture';
        setTimeout(() => location.assign('https://leak.example/page'), 200);
      });
      const isOurs = () => page.evaluate(() => location.protocol.endsWith('-extension:')).catch(() => true);
      await expect.poll(isOurs, { timeout: 20_000 }).toBe(false);
      const error = await driver.close().catch((reason: Error) => reason);
      expect(error).toHaveProperty('message', 'Asked for: https://leak.example/page');
      expect(error).toHaveProperty('cause', [expect.stringContaining('https://leak.example/picture')]);
    });

    test('a background that asks for an address is told, had it no policy to stop it', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'leaking-'));
      await cp(shipped, folder, { recursive: true });
      const leaks = `
        const socket = new WebSocket('wss://leak.example/b');
        const refusals = [fetch('https://leak.example/a'), new Promise((_, no) => socket.addEventListener('error', no))];
        Promise.allSettled(refusals).then(() => chrome.storage.session.set({ refused: true }));`;
      await appendFile(join(folder, 'background.js'), leaks);
      const { content_security_policy: _, ...manifest } = await manifestIn(folder);
      await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
      const driver = await drivers[name](folder);
      const page = await driver.open('privacy.html');
      type Session = { storage: { session: { get(key: string): Promise<object> } } };
      const refused = () =>
        page.evaluate(() => (globalThis as unknown as { chrome: Session }).chrome.storage.session.get('refused'));
      await expect.poll(refused, { timeout: 20_000 }).toEqual({ refused: true });
      const error = await driver.close().catch((reason: Error) => reason);
      expect(error).toHaveProperty('message', expect.stringContaining('https://leak.example/a'));
      expect(error).toHaveProperty('message', expect.stringMatching(/\w+:\/\/leak\.example\/b/u));
      await rm(folder, { recursive: true, force: true });
    });
  });
}
