/** Many tabs at once, and a list that never rests: what must survive is said as counts, what it costs beside the same without us. */
import { type Browser, benchOf, inTurn, type Pair } from './browser.ts';
import { type Figure, mediansOf, type Options } from './figures.ts';
import { kinds, pageOf } from './page.ts';

const tabs = 20;
/** Pixels that each tab scrolls down, and up again. */
const distance = 9_000;
const perSecond = 50;

async function tabsOf(browser: Browser) {
  const { url } = kinds.absolute;
  const pages = [];
  for (let n = 0; n < tabs; n++) pages.push(await browser.open(url, pageOf({ kind: 'absolute' })));
  const from = Date.now();
  const rides = await Promise.all(
    pages.map(async (page) => {
      const bench = await benchOf(page);
      return bench.evaluate(({ rider }, far) => rider.ride({ distance: far }, 300), distance);
    }),
  );
  const seconds = (Date.now() - from) / 1_000;
  for (const page of pages) await page.close();
  const sum = (read: (ride: (typeof rides)[number]) => number) => rides.reduce((all, ride) => all + read(ride), 0);
  return {
    seconds,
    flashes: sum(({ flashes }) => flashes),
    changes: sum(({ changes }) => changes),
    still: sum(({ treated }) => Number(treated === 0)),
    met: sum(({ met }) => met),
  };
}

/** As streams do that never rest; a page that kept thirty thousand items would be busy laying itself out, with us or without. */
const keptAtMost = 1_000;

/** One item after another, at the end of the list, for so long. */
async function stormOf(browser: Browser, seconds: number) {
  const page = await browser.open(kinds.append.url, pageOf({ kind: 'append', endless: false }));
  const bench = await benchOf(page);
  const found = await bench.evaluate(
    async ({ list, mounts, rider }, [wanted, every, atMost]) => {
      const root = document.getElementById('list') as HTMLElement;
      let longest = 0;
      new PerformanceObserver((entries) => {
        for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
      }).observe({ type: 'longtask' });
      for (let n = 0; n < 10; n++) await rider.frame();
      const from = performance.now();
      for (let n = 0; n < wanted; n++) {
        list.add(1);
        if (root.childElementCount > atMost) root.firstElementChild?.remove();
        // A page that is late takes its turns all the same: nothing is put into one task that came in many.
        const early = from + (n + 1) * every - performance.now();
        await new Promise((done) => setTimeout(done, Math.max(0, early)));
      }
      const took = performance.now() - from;
      const tenth = Math.floor(mounts.length / 10);
      const middle = (some: [number, number][]) =>
        some.map(([, ms]) => ms).sort((a, b) => a - b)[Math.floor(some.length / 2)] ?? Number.NaN;
      return {
        late: took / (wanted * every),
        start: middle(mounts.slice(tenth, 2 * tenth)),
        end: middle(mounts.slice(-tenth)),
        longest,
        touched: document.querySelectorAll('[data-tl-look]').length,
      };
    },
    [seconds * perSecond, 1_000 / perSecond, keptAtMost] as const,
  );
  await page.close();
  return found;
}

export async function load(pair: Pair, { runs, sizes }: Options): Promise<Figure[]> {
  const seconds = (sizes.at(-1) ?? 0) > 1_000 ? 600 : 20;
  const all = await inTurn(pair, 1, tabsOf);
  const storm = await inTurn(pair, seconds > 60 ? 1 : runs, (browser) => stormOf(browser, seconds));
  const [ours] = all.touched;
  const [theirs] = all.without;
  const of = (read: (found: (typeof storm.touched)[number]) => number) => mediansOf(storm, read);
  const what = `${tabs} tabs scrolled at once`;
  const rain = `${perSecond} items a second for ${seconds} s`;
  const start = of(({ start }) => start);
  const end = of(({ end }) => end);
  return [
    {
      what: `${what}: flashes`,
      value: ours?.flashes ?? null,
      untouched: theirs?.flashes ?? null,
      unit: 'items',
      limit: 0,
      note: `${ours?.met} met`,
    },
    { what: `${what}: looks changed once painted`, value: ours?.changes ?? null, unit: 'items', limit: 0 },
    { what: `${what}: tabs in which nothing was treated`, value: ours?.still ?? null, unit: '', limit: 0 },
    {
      what: `${what}: time, times the untouched pages'`,
      value: ours && theirs ? ours.seconds / theirs.seconds : null,
      untouched: 1,
      unit: '×',
      limit: null,
      note: `${ours?.seconds.toFixed(1)} s against ${theirs?.seconds.toFixed(1)} s`,
    },
    { what: `${rain}: time needed, times the time there is`, ...of(({ late }) => late), unit: '×', limit: 1.05 },
    {
      what: `${rain}: cost of an item at the end, times that at the start`,
      value: (end.value - end.untouched) / (start.value - start.untouched),
      unit: '×',
      limit: 1.3,
      note: `${(start.value - start.untouched).toFixed(2)} ms, then ${(end.value - end.untouched).toFixed(2)} ms`,
    },
    { what: `${rain}: longest task`, ...of(({ longest }) => longest), unit: 'ms', limit: null },
    { what: `${rain}: items with a look of ours`, value: of(({ touched }) => touched).value, unit: '', limit: null },
  ];
}
