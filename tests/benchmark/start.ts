/** What the content script adds before the first paint of an ordinary page, and before its items are seen. */
import { type Browser, inTurn, type Pair } from './browser.ts';
import { type Figure, mediansOf, type Options } from './figures.ts';
import { kinds, pageOf } from './page.ts';

const loadsPerRun = 5;

/** Milliseconds from the answer on, so that how the page is served does not count. */
interface Painted {
  first: number;
  /** The largest of the items. */
  items: number;
}

async function paintOf(browser: Browser): Promise<Painted> {
  const page = await browser.open(kinds.absolute.url, pageOf({ kind: 'absolute', inHtml: 30 }));
  const painted = await page.evaluate(
    () =>
      new Promise<Painted>((done) => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const at: Partial<Painted> = {};
        const observer = new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries()) {
            const since = entry.startTime - (navigation?.responseEnd ?? 0);
            const { element } = entry as PerformanceEntry & { element?: Element | null };
            if (entry.name === 'first-contentful-paint') at.first = since;
            else if (element?.closest('article')) at.items = since;
          }
          const { first, items } = at;
          if (first === undefined || items === undefined) return;
          observer.disconnect();
          done({ first, items });
        });
        observer.observe({ type: 'paint', buffered: true });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.close();
  return painted;
}

export async function start(pair: Pair, { runs }: Options): Promise<Figure[]> {
  await inTurn(pair, 2, paintOf);
  const { without, touched } = await inTurn(pair, runs * loadsPerRun, paintOf);
  const later = (what: string, part: keyof Painted, limit: number | null): Figure => {
    const { value, untouched } = mediansOf({ touched, without }, (one) => one[part]);
    const note = `medians of ${touched.length} loads`;
    return { what: `${what}, later by`, value: value - untouched, untouched, unit: 'ms', limit, note };
  };
  return [later('first contentful paint of a page of 30 items', 'first', 15), later('its items, seen', 'items', null)];
}
