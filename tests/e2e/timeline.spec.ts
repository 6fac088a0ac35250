/** The path, end to end, at the networks' real addresses, in both browsers. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { SessionState } from '@/lib/extension/messages.ts';
import { contentFrom } from '../benchmark/content.ts';
import { markupFrom } from '../benchmark/markup.ts';
import { type Bench, kinds, pageOf } from '../benchmark/page.ts';
import { type BrowserName, type Driver, drivers, type Tab, tell } from './harness/driver.ts';
import { blueskyPage, blueskyPosts, posts, xPage } from './pages.ts';

const looks = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('article[data-testid="tweet"], [data-testid^="feedItem-by-"]')].map(
      (root) => root.getAttribute('data-tl-look') ?? 'none',
    ),
  );
/** The looks once as many are touched as are expected to be. */
const settled = async (tab: Tab, touched: number) => {
  await tab.until((n) => document.querySelectorAll('[data-tl-look]').length >= n, touched);
  return looks(tab);
};
const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}.html`, import.meta.url), 'utf8');
/** In the page: the first words of every touched item, by look. */
function wordsByLook() {
  const found: Record<string, string[]> = {};
  for (const root of document.querySelectorAll('[data-tl-look]')) {
    const words = root.querySelector('[data-testid="expandable-text-box"], .status__content__text');
    const look = root.getAttribute('data-tl-look') ?? '';
    found[look] = [...(found[look] ?? []), words?.textContent?.trim().slice(0, 23) ?? ''];
  }
  return found;
}
const plainPost = { name: 'Lote Prole', balanced: 'none' } as const;
const isTouched = (look: string) => look !== 'none';
/** The page's own markup, without what is ours. */
const markup = (tab: Tab) => tab.evaluate(() => document.body.innerHTML);

for (const name of ['chromium', 'firefox'] as BrowserName[]) {
  test.describe(name, () => {
    let driver: Driver;
    let ours: Tab;
    test.beforeAll(async () => {
      driver = await (drivers[name] as () => Promise<Driver>)();
      ours = await driver.open('popup.html');
      await tell(ours, 'change', { level: 'balanced' });
    });
    test.afterAll(() => driver.close());
    test.beforeEach(async () => {
      await tell(ours, 'erase');
      await tell(ours, 'change', { level: 'balanced', offHosts: [], pausedUntil: null });
    });

    test("a page that comes back from the browser's cache follows what was changed while it was away", async () => {
      driver.serve({ 'https://x.com/home': xPage(), 'https://x.com/about': '<p>Elsewhere</p>' });
      const page = await driver.visit('https://x.com/home');
      const touched = posts.filter(({ balanced }) => isTouched(balanced)).length;
      const there = await settled(page, touched);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isBack: persisted }));
      });
      const is = (what: () => boolean) =>
        expect.poll(() => page.evaluate(what).catch(() => false), { timeout: 10_000 }).toBe(true);
      for (const level of ['off', 'balanced']) {
        await page.evaluate(() => Object.assign(window, { isBack: false }));
        // Asked a moment later: the page that is asked goes.
        await page.evaluate(() => void setTimeout(() => location.assign('/about'), 0));
        await is(() => location.pathname === '/about');
        await tell(ours, 'change', { level });
        await page.evaluate(() => void setTimeout(() => history.back(), 0));
        await is(() => (window as { isBack?: boolean }).isBack === true);
        if (level === 'off') await page.until(() => document.querySelectorAll('[data-tl-look]').length === 0);
        else expect(await settled(page, touched)).toEqual(there);
      }
      await page.close();
    });

    test('x: the right items are touched and the rest are not', async () => {
      driver.serve({ 'https://x.com/home': xPage() });
      const page = await driver.visit('https://x.com/home');
      const wanted = posts.map((post) => post.balanced);
      expect(await settled(page, wanted.filter(isTouched).length)).toEqual(wanted);
      await page.close();
    });

    test('bluesky: the right items are touched and the rest are not', async () => {
      driver.serve({ 'https://bsky.app/': blueskyPage() });
      const page = await driver.visit('https://bsky.app/');
      const wanted = blueskyPosts.map((post) => post.balanced);
      expect(await settled(page, wanted.filter(isTouched).length)).toEqual(wanted);
      await page.close();
    });

    test('linkedin: adverts fold, what is suggested or shared dims, people are left alone', async () => {
      driver.serve({ 'https://www.linkedin.com/feed/': fixture('linkedin/home-sdui') });
      const page = await driver.visit('https://www.linkedin.com/feed/');
      await page.until(() => document.querySelectorAll('[data-tl-look]').length >= 4);
      expect(await page.evaluate(wordsByLook)).toEqual({
        fold: ['Payroll in nine minutes', 'Evening courses start i'],
        dim: ['Five lessons from a yea', 'The crane of 1926 moves'],
      });
      await page.close();
    });

    test('mastodon, on a server switched on by hand: shares dim, small circles and answers are left alone', async () => {
      await tell(ours, 'change', { knownHosts: { 'mastodon.example': 'mastodon' } });
      await tell(ours, 'syncSites');
      driver.serve({
        'https://mastodon.example/home': fixture('mastodon/home'),
        'https://mastodon.example/c.png': '', // the page's own picture
      });
      const page = await driver.visit('https://mastodon.example/home');
      await page.until(() => document.querySelectorAll('[data-tl-look]').length >= 2);
      expect(await page.evaluate(wordsByLook)).toEqual({ dim: ['Forty boats, one winner', '@regatta Eleven, I coun'] });
      await page.close();
    });

    test('what is said follows a page that turns dark, with the system or by its own switch', async () => {
      const dark = '<style>@media (prefers-color-scheme: dark) { body { background: #111 } }</style>';
      driver.serve({ 'https://x.com/home': xPage().replace('<body', `${dark}<body`) });
      const page = await driver.visit('https://x.com/home');
      await page.colours('light');
      await settled(page, 1);
      const areAll = (tone: string) =>
        page.until((t) => {
          const all = [...document.querySelectorAll('[data-tl-own]')];
          return all.length > 0 && all.every((one) => one.getAttribute('data-tl-own') === t);
        }, tone);
      await areAll('light');
      await page.colours('dark');
      await areAll('dark');
      await page.evaluate(() => document.body.style.setProperty('background', '#eee'));
      await areAll('light');
      await page.colours('light');
      await page.close();
    });

    test('the dial acts at once; off leaves the page as it was', async () => {
      driver.serve({ 'https://x.com/home': xPage() });
      const page = await driver.visit('https://x.com/home');
      await settled(page, 1);
      await tell(ours, 'change', { level: 'off' });
      await page.until(() => document.querySelectorAll('[data-tl-look], [data-tl-own]').length === 0);
      const off = await markup(page);
      await tell(ours, 'change', { level: 'conversations' });
      await page.until(() => document.querySelectorAll('[data-tl-look="gone"]').length > 0);
      const strictest = await looks(page);
      for (const [i, post] of posts.entries()) if (post.balanced === 'none') expect(strictest[i]).toBe('none');
      await tell(ours, 'change', { level: 'off' });
      await page.until(() => document.querySelectorAll('[data-tl-look], [data-tl-own]').length === 0);
      expect(await markup(page)).toBe(off);
      await page.close();
    });

    for (const kind of ['absolute', 'shells', 'window'] as const)
      test(`${kinds[kind].what}: after a long scroll, off leaves every row as the page wrote it; on again, all is as before`, async () => {
        const { url, markup: network } = kinds[kind];
        const written = `<script>window.written = (at) => {
          const post = (${contentFrom})();
          const box = document.createElement('div');
          box.innerHTML = (${markupFrom})().${network}(post(at), post(at - 1));
          return box.innerHTML;
        }</script>`;
        driver.serve({ [url]: pageOf({ kind }) + written });
        const page = await driver.visit(url);
        const look = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('[data-tl-look]')].map((r) => r.getAttribute('data-tl-look')),
          );
        await page.evaluate(async () => {
          for (let n = 0; n < 150; n++) {
            window.scrollBy({ top: 400, behavior: 'instant' });
            await new Promise((done) => requestAnimationFrame(done));
          }
          await new Promise((done) => setTimeout(done, 1_000)); // until the page has filled what it mounted
        });
        const before = await look();
        expect(before).not.toEqual([]);
        await tell(ours, 'change', { level: 'off' });
        await page.until(() => document.querySelectorAll('[data-tl-look], [data-tl-own], [data-tl-of]').length === 0);
        const { rows, other } = await page.evaluate(() => {
          const { bench, written } = window as unknown as Window & { bench: Bench; written(at: number): string };
          const all = [...bench.list.rows()];
          return {
            rows: all.length,
            other: all.flatMap(([at, row]) => (row.outerHTML.includes(written(at)) ? [] : at)),
          };
        });
        expect(rows).toBeGreaterThan(5);
        expect(other).toEqual([]);
        await tell(ours, 'change', { level: 'balanced' });
        await page.until((n) => document.querySelectorAll('[data-tl-look]').length >= n, before.length);
        expect(await look()).toEqual(before);
        await page.close();
      });

    test('switched off here, or paused: the page as it was, and nothing is counted', async () => {
      driver.serve({ 'https://x.com/home': xPage() });
      for (const change of [{ offHosts: ['x.com'] }, { pausedUntil: Date.now() + 60_000 }]) {
        await tell(ours, 'change', change);
        const page = await driver.visit('https://x.com/home');
        await page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
        expect((await looks(page)).filter(isTouched)).toEqual([]);
        expect((await tell<SessionState>(ours, 'session')).tally).toBeNull();
        await tell(ours, 'change', { offHosts: [], pausedUntil: null });
        await settled(page, 1);
        await page.close(); // its last counts go out as it closes
        await tell(ours, 'erase');
      }
    });

    test('a folded item can be shown by keyboard, and stays shown', async () => {
      driver.serve({ 'https://x.com/home': xPage(posts.filter((post) => post.balanced === 'fold').slice(0, 1)) });
      const page = await driver.visit('https://x.com/home');
      await settled(page, 1);
      await page.front();
      for (let presses = 0; presses < 8 && (await looks(page))[0] === 'fold'; presses++) {
        await page.press('Tab');
        const onBar = await page.evaluate(() => document.activeElement?.hasAttribute('data-tl-own'));
        if (onBar) await page.press('Enter');
      }
      expect(await looks(page)).toEqual(['label']);
      expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
      await page.close();
    });

    test('items inserted later are decided before they are painted, and a recycled node is decided anew', async () => {
      driver.serve({ 'https://x.com/home': xPage([]) });
      const page = await driver.visit('https://x.com/home');
      await page.until(() => !document.documentElement.hasAttribute('data-tl-wait')); // until then they are veiled
      const rows = xPage();
      const flashes = await page.evaluate(async (html) => {
        const later = new DOMParser().parseFromString(html, 'text/html');
        const list = document.querySelector('section > div > div') as Element;
        const painted: string[] = [];
        for (const row of later.querySelectorAll('[data-testid="cellInnerDiv"]')) {
          const mounted = document.importNode(row, true);
          list.append(mounted);
          // The first frame after the insertion is when it would be painted.
          await new Promise((done) => requestAnimationFrame(done));
          painted.push(mounted.querySelector('article')?.getAttribute('data-tl-look') ?? 'none');
        }
        return painted;
      }, rows);
      expect(flashes).toEqual(posts.map((post) => post.balanced));
      const recycled = await page.evaluate(async () => {
        const [first, , advert] = document.querySelectorAll('article');
        const box = advert?.parentElement as Element;
        const row = first?.closest('[data-testid="cellInnerDiv"]');
        // The same node gets the words, name and address of another item, as recycling lists do.
        box.closest('[data-testid="placementTracking"]')?.removeAttribute('data-testid');
        advert?.replaceChildren(...[...(first?.cloneNode(true).childNodes ?? [])]);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        row?.remove();
        return advert?.getAttribute('data-tl-look') ?? 'none';
      });
      expect(recycled).toBe('none');
      await page.close();
    });

    test('a whole page: its own frame is painted first, and none of its items before it is decided', async () => {
      // In the page, before each of its frames is painted: what would be seen.
      function watchFrames() {
        const told = { first: '', undecided: 0 };
        Object.assign(window, { told });
        const next = () => {
          const looks = document.querySelectorAll('[data-tl-look]').length;
          const around = document.querySelector('header')?.textContent;
          if (around) told.first ||= `${around}, ${looks} decided`;
          for (const root of document.querySelectorAll('article[data-folds]:not([data-tl-look])'))
            if (getComputedStyle(root).visibility === 'visible') told.undecided++;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }
      const body = `<script>(${watchFrames})()</script><body><header>A page</header>`;
      const folds = posts.map(({ balanced }) => balanced === 'fold');
      const marked = xPage()
        .split('<article ')
        .map((part, at) => (at === 0 ? part : `<article ${folds[at - 1] ? 'data-folds ' : ''}${part}`));
      driver.serve({ 'https://x.com/home': marked.join('').replace('<body>', body) });
      const page = await driver.visit('https://x.com/home');
      await page.front();
      await settled(page, posts.filter(({ balanced }) => isTouched(balanced)).length);
      const looks = () =>
        [...document.querySelectorAll<HTMLElement>('article[data-folds]')].map((root) => root.dataset.tlLook);
      expect(await page.evaluate(looks)).toEqual(folds.filter(Boolean).map(() => 'fold'));
      expect(await page.evaluate(() => (window as unknown as { told: object }).told)).toEqual({
        first: 'A page, 0 decided',
        undecided: 0,
      });
      await page.close();
    });

    test('a warning is labelled at most, in any language, whatever else it says', async () => {
      const post = (text: string, id: string) => ({ ...plainPost, id, text, handle: `lote_${id}` });
      const list = [
        post('Tag a friend who needs to hear this today and follow for more', '1'),
        post(
          'Flood warning for the lower valley until 6 am. Tag a friend who needs to hear this and follow for more',
          '2',
        ),
        post('大雨警報が出ています。Tag a friend who needs to hear this today and follow for more', '3'),
      ];
      driver.serve({ 'https://x.com/home': xPage(list) });
      const page = await driver.visit('https://x.com/home');
      expect(await settled(page, 1)).toEqual(['fold', 'label', 'label']);
      await page.close();
    });

    test('a language that this browser does not ask for is fetched when posts are written in it', async () => {
      const spanish = (text: string, id: string) => ({ ...plainPost, id, text, handle: `lote_${id}` });
      const bait = spanish('SORTEO: síguenos y etiqueta a dos amigas', '1');
      const list = [bait, spanish('¿Alguien sabe a qué hora cierra hoy el mercado del puerto?', '2')];
      driver.serve({ 'https://x.com/home': xPage(list).replaceAll('lang="en" dir', 'lang="es" dir') });
      const page = await driver.visit('https://x.com/home');
      expect(isTouched((await settled(page, 1))[0] ?? '')).toBe(true);
      expect(isTouched((await looks(page))[1] ?? '')).toBe(false);
      await page.close();
    });

    test('a picture opened above the timeline, then closed, changes nothing; an opened post is left alone', async () => {
      driver.serve({ 'https://x.com/home': xPage() });
      const page = await driver.visit('https://x.com/home');
      const wanted = posts.map((post) => post.balanced);
      await settled(page, wanted.filter(isTouched).length);
      const stir = (address: string) =>
        page.evaluate(async (to) => {
          history.pushState(null, '', to);
          for (const words of document.querySelectorAll('[data-testid="tweetText"]')) words.append(' ');
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }, address);
      await stir('/growthgarden/status/2106349071105720004/photo/1');
      expect(await looks(page)).toEqual(wanted);
      await stir('/home');
      expect(await looks(page)).toEqual(wanted);
      const opened = await page.evaluate(async () => {
        history.pushState(null, '', '/growthgarden/status/2106349071105720004');
        const row = document.querySelectorAll('[data-testid="cellInnerDiv"]')[3]?.cloneNode(true) as Element;
        for (const ours of row.querySelectorAll('[data-tl-own]')) ours.remove();
        row.querySelector('article')?.removeAttribute('data-tl-look');
        row.querySelector('article')?.setAttribute('tabindex', '-1');
        document.querySelector('section > div > div')?.replaceChildren(row);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return row.querySelector('article')?.getAttribute('data-tl-look');
      });
      expect(opened).toBe('label');
      await page.close();
    });

    test('switched on in a page that stands already, at the strictest level', async () => {
      await tell(ours, 'change', { level: 'conversations', offHosts: ['x.com'] });
      driver.serve({ 'https://x.com/home': xPage() });
      const page = await driver.visit('https://x.com/home');
      await page.until(() => document.readyState === 'complete');
      await tell(ours, 'change', { offHosts: [] });
      await page.until(() => document.querySelectorAll('[data-tl-look="gone"]').length > 0);
      // Neighbours that are hidden share one counted line; elsewhere one stands alone.
      const heights = await page.evaluate(() =>
        [...document.querySelectorAll('[data-tl-look="gone"]')].map((root) => root.getBoundingClientRect().height > 20),
      );
      expect(heights.filter(Boolean).length).toBeLessThan(heights.length);
      await page.close();
    });

    test('when nearly every item falls to one reason, or cannot be read, nothing is more than labelled', async () => {
      const adverts = Array.from({ length: 24 }, (_, i) => ({
        ...(posts[2] as (typeof posts)[number]),
        id: `${100 + i}`,
      }));
      driver.serve({ 'https://x.com/home': xPage(adverts) });
      const page = await driver.visit('https://x.com/home');
      await page.until(() => document.querySelectorAll('[data-tl-look="label"]').length === 24);
      await page.evaluate(() => {
        for (const name of document.querySelectorAll('[data-testid="User-Name"]')) name.replaceChildren();
      });
      await page.until(() => document.querySelectorAll('[data-tl-look]').length === 0);
      await page.close();
    });

    test('what the page destroys of ours is put back', async () => {
      driver.serve({ 'https://x.com/home': xPage() });
      const page = await driver.visit('https://x.com/home');
      await settled(page, 1);
      await page.evaluate(() => {
        for (const node of document.querySelectorAll('[data-tl-own]')) node.remove();
      });
      await page.until(() => {
        const touched = document.querySelectorAll('[data-tl-look]').length;
        return touched > 0 && document.querySelectorAll('[data-tl-own]').length === touched;
      });
      await page.close();
    });

    test('two tabs count an item once; the popup says the right numbers', async () => {
      driver.serve({ 'https://x.com/home': xPage() });
      const met = async () => {
        const page = await driver.visit('https://x.com/home');
        await page.resize(800, 2600);
        await page.front();
        await settled(page, 1);
        await page.evaluate(() => new Promise((done) => setTimeout(done, 4_000)));
        return page;
      };
      const first = await met();
      const once = await tell<SessionState>(ours, 'session');
      const second = await met();
      const twice = await tell<SessionState>(ours, 'session');
      const others = posts.length - 1; // one of them is your own
      const conversations = posts.filter((post) => post.balanced === 'none').length - 1;
      for (const { tally } of [once, twice]) {
        expect(Object.values(tally?.encountered ?? {}).reduce((a, b) => a + b, 0)).toBe(others);
        expect(tally?.encountered.conversation).toBe(conversations);
        expect(tally?.actions.collapse).toBe(posts.filter((post) => post.balanced === 'fold').length);
        expect(tally?.toYou).toBe(1);
      }
      const popup = await driver.open('popup.html');
      const said = await popup.until(() => document.querySelector('[data-testid="ratio"]')?.textContent);
      expect(said).toContain(`${conversations} of ${others}`);
      for (const tab of [first, second, popup]) await tab.close();
    });
  });
}

for (const name of Object.keys(drivers) as BrowserName[])
  test(`${name}: a background killed in mid-session loses nothing and counts nothing twice`, async () => {
    const driver = await drivers[name]();
    driver.serve({ 'https://x.com/home': xPage() });
    const ours = await driver.open('popup.html');
    await tell(ours, 'change', { level: 'balanced' });
    const page = await driver.visit('https://x.com/home');
    await page.resize(800, 700);
    await page.front();
    for (let y = 0; y < 1_600; y += 200) {
      await page.evaluate((top) => window.scrollTo(0, top), y);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      await driver.killBackground();
      await page.front();
    }
    const counted = async () => {
      const { tally, problem } = await tell<SessionState>(ours, 'session');
      expect(problem).toBeNull();
      return Object.values(tally?.encountered ?? {}).reduce((a, b) => a + b, 0);
    };
    // A page that was left without an answer again and again waits longer each time before it asks anew.
    await expect.poll(counted, { timeout: 45_000 }).toBe(posts.length - 1);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 5_000)));
    expect(await counted()).toBe(posts.length - 1);
    await driver.close();
  });
