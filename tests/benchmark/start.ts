/** What the content script adds before the first paint of an ordinary page. */
import { type Browser, inTurn, type Pair } from './browser.ts';
import { type Figure, median, type Options } from './figures.ts';
import { kinds, pageOf } from './page.ts';

const loadsPerRun = 5;

async function paintOf(browser: Browser): Promise<number> {
  const page = await browser.open(kinds.absolute.url, pageOf({ kind: 'absolute', inHtml: 30 }));
  const painted = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        // From the answer on, so that how the page is served does not count.
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        new PerformanceObserver((entries, observer) => {
          const paint = entries.getEntriesByName('first-contentful-paint')[0];
          if (!paint) return;
          observer.disconnect();
          done(paint.startTime - (navigation?.responseEnd ?? 0));
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return painted;
}

export async function start(pair: Pair, { runs }: Options): Promise<Figure[]> {
  await inTurn(pair, 2, paintOf);
  const { without, touched } = await inTurn(pair, runs * loadsPerRun, paintOf);
  return [
    {
      what: 'first contentful paint of a page of 30 items, later by',
      value: median(touched) - median(without),
      untouched: median(without),
      unit: 'ms',
      limit: 15,
      note: `medians of ${touched.length} loads`,
    },
  ];
}
