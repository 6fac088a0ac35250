/** A page that means harm: what it can read, forge, find out or break. In both browsers, at a network's real address. */
import { expect, test } from '@playwright/test';
import type { SessionState } from '@/lib/extension/messages.ts';
import type { Settings } from '@/lib/settings.ts';
import { type BrowserName, type Driver, drivers, type Tab, tell } from './harness/driver.ts';
import { posts, xPage } from './pages.ts';

const home = 'https://x.com/home';
const wanted = posts.map((post) => post.balanced);
const touched = wanted.filter((look) => look !== 'none').length;

/** The page with a script of its own, which runs before anything else of it. */
const withScript = (script: string, page = xPage()) =>
  page.replace('<meta charset="utf-8">', `$&<script>${script}</script>`);
const pause = (tab: Tab, ms: number) => tab.evaluate((time) => new Promise((done) => setTimeout(done, time)), ms);
const looks = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('article[data-testid="tweet"]')].map(
      (root) => root.getAttribute('data-tl-look') ?? 'none',
    ),
  );

/** Everything that reaches a page's own script: messages, events, errors. */
const listening = `
window.heard = [];
const note = (what) => window.heard.push(String(what).slice(0, 200));
addEventListener('message', (event) => note('message ' + JSON.stringify(event.data)));
addEventListener('error', (event) => note('error ' + event.message + ' ' + event.filename));
addEventListener('unhandledrejection', (event) => note('rejection ' + event.reason));
addEventListener('securitypolicyviolation', (event) => note('policy ' + event.sourceFile));
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { note('dispatched ' + event.type); return dispatch.call(this, event); };
`;
const heard = (tab: Tab) => tab.evaluate(() => (window as unknown as { heard: string[] }).heard);

const addresses: Record<BrowserName, string> = {
  chromium: 'chrome-extension://',
  firefox: 'moz-extension://',
};
/** What a build holds that a page could ask for. */
const files = [
  'manifest.json',
  'popup.html',
  'options.html',
  'icon/16.png',
  'content-scripts/timeline.js',
  'content-scripts/timeline.css',
  'networks/x.css',
  'networks/x.js',
];

for (const name of Object.keys(drivers) as BrowserName[]) {
  test.describe(name, () => {
    let driver: Driver;
    let ours: Tab;
    let base: string;
    test.beforeAll(async () => {
      driver = await drivers[name]();
      ours = await driver.open('popup.html');
      base = await ours.evaluate(() => `${location.protocol}//${location.host}/`);
      await tell(ours, 'change', { level: 'balanced' });
    });
    test.afterAll(() => driver?.close());

    const visit = async (page: string) => {
      driver.serve({ [home]: page });
      const tab = await driver.visit(home);
      if (page.includes('redefined')) await new Promise((done) => setTimeout(done, 3_000));
      await tab.until((n) => document.querySelectorAll('[data-tl-look]').length >= n, touched);
      return tab;
    };

    test('no message, event or error of ours reaches the page', async () => {
      const tab = await visit(withScript(listening));
      await pause(tab, 1_000);
      expect(await heard(tab)).toEqual([]);
      await tab.close();
    });

    test('nothing of ours can be loaded, by any element or request', async () => {
      expect(base.startsWith(addresses[name])).toBe(true);
      const tab = await visit(xPage());
      const loaded = await tab.evaluate(
        async ([root, names]) => {
          const got: string[] = [];
          const load = (tag: string, address: string) =>
            new Promise<void>((done) => {
              const element = document.createElement(tag);
              if (tag === 'link') element.setAttribute('rel', 'stylesheet');
              element.setAttribute(tag === 'link' ? 'href' : 'src', address);
              element.addEventListener('load', () => {
                // A frame that was refused loads the browser's own error page, which nobody may look into.
                if (tag !== 'iframe') got.push(`${tag} ${address}`);
                done();
              });
              element.addEventListener('error', () => done());
              setTimeout(done, 1_500);
              document.body.append(element);
            });
          for (const name of names) {
            await fetch(root + name).then(
              () => got.push(`fetch ${name}`),
              () => undefined,
            );
          }
          await Promise.all(
            names.flatMap((name) => ['img', 'script', 'link', 'iframe'].map((tag) => load(tag, root + name))),
          );
          return got;
        },
        [base, files] as [string, string[]],
      );
      expect(loaded).toEqual([]);
      await tab.close();
    });

    test('no way to the extension’s messages or storage from the page', async () => {
      const before = await tell<Settings>(ours, 'change', {});
      const tab = await visit(xPage());
      const ways = await tab.evaluate(
        async ([id]) => {
          type Api = Record<string, Record<string, (...args: unknown[]) => unknown>>;
          const { chrome, browser } = globalThis as unknown as { chrome?: Api; browser?: Api };
          const open: string[] = [];
          for (const [name, api] of Object.entries({ chrome, browser })) {
            if (api?.storage) open.push(`${name}.storage`);
            const message = { id: 1, type: 'change', data: { level: 'off' }, timestamp: Date.now() };
            for (const args of [[message], [id, message]]) {
              try {
                const answer = await api?.runtime?.sendMessage?.(...args);
                if (answer !== undefined) open.push(`${name}.runtime.sendMessage ${JSON.stringify(answer)}`);
              } catch {
                // Refused, as it should be.
              }
            }
          }
          for (const type of ['change', 'erase', 'record', 'session']) {
            window.postMessage({ id: 1, type, data: { level: 'off' }, timestamp: Date.now() }, '*');
            document.dispatchEvent(new CustomEvent(type, { detail: { level: 'off' } }));
          }
          const names = (await indexedDB.databases?.())?.map((database) => database.name) ?? [];
          open.push(...names.map((database) => `database ${database}`));
          open.push(...Object.keys(localStorage), ...Object.keys(sessionStorage));
          open.push(...(await caches.keys().catch(() => [])));
          return open;
        },
        [new URL(base).host] as [string],
      );
      expect(ways).toEqual([]);
      await pause(tab, 500);
      expect(await tell<Settings>(ours, 'change', {})).toEqual(before);
      await tab.close();
    });

    test('a content script answers no forged sign that another has taken its place', async () => {
      const tab = await visit(xPage());
      const [id = ''] = [
        await ours.evaluate(() => (globalThis as unknown as { chrome: { runtime: { id: string } } }).chrome.runtime.id),
      ];
      await tab.evaluate((sender) => {
        const type = `${sender}:timeline:wxt:content-script-started`;
        const detail = { contentScriptName: 'timeline', messageId: 'forged' };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, '*');
      }, id);
      await pause(tab, 500);
      expect(await looks(tab)).toEqual(wanted);
      await tab.close();
    });

    test('nothing on the page names us, and our own nodes are closed', async () => {
      const tab = await visit(xPage());
      const found = await tab.evaluate(() => {
        const own = [...document.querySelectorAll('[data-tl-own]')];
        return {
          named: /hearback|extension:\/\//iu.test(document.documentElement.outerHTML),
          open: own.filter((node) => node.shadowRoot !== null || node.childNodes.length > 0).length,
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          globals: Object.keys(window).filter((key) => /hearback|wxt|^tl-/iu.test(key)),
          scripts: performance.getEntriesByType('resource').filter(({ name: url }) => /extension:/u.test(url)).length,
        };
      });
      // The page's one stylesheet is its own.
      expect(found).toEqual({ named: false, open: 0, sheets: 1, globals: [], scripts: 0 });
      await tab.close();
    });

    test('switched off, a page that looks for us finds nothing at all', async () => {
      await tell(ours, 'change', { level: 'off' });
      driver.serve({ [home]: withScript(listening) });
      const tab = await driver.visit(home);
      await pause(tab, 1_500);
      const marks = await tab.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((e) =>
          e.getAttributeNames().filter((n) => n.startsWith('data-tl')),
        ),
      );
      expect(marks).toEqual([]);
      expect(await heard(tab)).toEqual([]);
      await tab.close();
      await tell(ours, 'change', { level: 'balanced' });
    });

    test('clicks that the page makes itself open no bar and change nothing', async () => {
      const tab = await visit(xPage());
      await tab.evaluate(() => {
        for (const own of document.querySelectorAll<HTMLElement>('[data-tl-own]')) {
          own.click();
          for (const type of ['click', 'pointerdown', 'keydown'])
            own.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        }
      });
      await pause(tab, 300);
      expect(await looks(tab)).toEqual(wanted);
      await tab.close();
    });

    test('prototypes redefined and frozen, elements named like ours: the same looks, no error', async () => {
      const tab = await visit(
        withScript(`${listening}
const throws = () => { throw new Error('redefined'); };
const kept = [];
const spoil = (holder, name, value) => { kept.push([holder, name, holder[name]]); holder[name] = value; };
for (const name of ['attachShadow', 'closest', 'matches', 'querySelectorAll', 'setAttribute']) spoil(Element.prototype, name, throws);
for (const name of ['map', 'flatMap', 'filter']) spoil(Array.prototype, name, throws);
spoil(String.prototype, 'replace', () => 'x'); spoil(Map.prototype, 'get', () => null); spoil(RegExp.prototype, 'exec', () => null);
spoil(JSON, 'parse', throws);
window.MutationObserver = class {}; window.IntersectionObserver = class {}; spoil(window, 'requestAnimationFrame', () => 0);
customElements.define('tl-own', class extends HTMLElement {}); customElements.define('tl-items', class extends HTMLElement {});
// Those who drive the test need them again.
setTimeout(() => {
  for (const [holder, name, value] of kept) holder[name] = value;
  for (const proto of [Element.prototype, Node.prototype, EventTarget.prototype]) Object.freeze(proto);
  Object.freeze(document.documentElement);
}, 2000);`),
      );
      expect(await looks(tab)).toEqual(wanted);
      expect((await heard(tab)).filter((line) => /error|rejection/u.test(line))).toEqual([]);
      await tab.close();
    });

    test('a page that takes away what we set, each time, wins soon and is not fought for ever', async () => {
      const tab = await visit(xPage());
      const rounds = await tab.evaluate(async () => {
        let taken = 0;
        const take = () => {
          for (const own of document.querySelectorAll('[data-tl-own]')) {
            own.remove();
            taken++;
          }
          for (const root of document.querySelectorAll('[data-tl-look]')) root.removeAttribute('data-tl-look');
        };
        new MutationObserver(take).observe(document, { childList: true, subtree: true, attributes: true });
        take();
        await new Promise((done) => setTimeout(done, 4_000));
        const before = taken;
        await new Promise((done) => setTimeout(done, 2_000));
        return taken - before;
      });
      expect(rounds).toBeLessThanOrEqual(touched);
      await tab.close();
    });

    test('ten thousand mutations a second: the page still answers, and items are as they should be', async () => {
      const tab = await visit(xPage());
      const frames = await tab.evaluate(async () => {
        const box = document.createElement('div');
        document.querySelector('article')?.append(box);
        let painted = 0;
        const end = Date.now() + 3_000;
        while (Date.now() < end) {
          for (let n = 0; n < 200; n++) box.replaceChildren(document.createElement('i'), `${n}`);
          await new Promise((done) => requestAnimationFrame(done));
          painted++;
        }
        box.remove();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return painted;
      });
      expect(frames).toBeGreaterThan(10);
      expect(await looks(tab)).toEqual(wanted);
      await tab.close();
    });

    test('posts of a megabyte, of ten thousand links, of signs that break words: read or left alone, never folded for it', async () => {
      const [plain] = posts as [(typeof posts)[number]];
      const texts = [
        'A heron and another heron. '.repeat(40_000),
        'see @somebody_else there '.repeat(10_000),
        '\u202eevil\u2066 heron \u200b\u200d\ufeff in the pond\u2069',
        `her${'o\u0301\u0323'.repeat(2_000)}n`,
        '👩‍👩‍👧‍👦🏳️‍🌈🇩🇪👍🏽'.repeat(500),
        'lone \ud83d and \udc00 halves',
        '((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((',
      ];
      const evil = texts.map((text, n) => ({ ...plain, id: `${700 + n}`, text, picture: false, replies: 0 }));
      const handles = ['__proto__', 'constructor', 'toString'].map((handle, n) => ({
        ...plain,
        id: `${800 + n}`,
        handle,
      }));
      driver.serve({ [home]: withScript(listening, xPage([...evil, ...handles, ...posts])) });
      const tab = await driver.visit(home);
      await tab.until((n) => document.querySelectorAll('[data-tl-look]').length >= n, touched);
      await pause(tab, 500);
      const now = await looks(tab);
      expect(now.slice(-posts.length)).toEqual(wanted);
      expect(
        now.slice(0, -posts.length).filter((look) => look === 'dim' || look === 'fold' || look === 'gone'),
      ).toEqual([]);
      expect((await heard(tab)).filter((line) => /error|rejection/u.test(line))).toEqual([]);
      await tab.close();
    });

    test('attributes that look like ours on the page’s own nodes are not taken for ours', async () => {
      const tab = await visit(
        xPage().replace(
          '</main>',
          '<div data-tl-own="light" data-tl-look="fold"><p id="kept">the page’s own</p></div></main>',
        ),
      );
      await tell(ours, 'change', { level: 'off' });
      await tab.until(() => document.querySelectorAll('article[data-tl-look]').length === 0);
      expect(
        await tab.evaluate(() => document.querySelector('#kept')?.parentElement?.getAttribute('data-tl-look')),
      ).toBe('fold');
      await tell(ours, 'change', { level: 'balanced' });
      await tab.close();
    });

    test('whatever the pages tried, the counts are what was met', async () => {
      const { problem } = await tell<SessionState>(ours, 'session');
      expect(problem).toBeNull();
    });
  });
}
