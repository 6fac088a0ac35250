/** What stays in memory per item that came by, and what is given back when the page drops its items. */
import { type Browser, benchOf, inTurn, type Pair } from './browser.ts';
import { type Figure, median, type Options } from './figures.ts';
import { kinds, type ListKind, pageOf } from './page.ts';

/** Both worlds of the page, after collection: bytes. */
async function heapOf(browser: Browser, kind: ListKind, steps: readonly ('scroll' | 'drop')[], items: number) {
  const page = await browser.open(kinds[kind].url, pageOf({ kind, endless: kind === 'absolute' }));
  const bench = await benchOf(page);
  const control = await browser.control(page);
  const kept = async () => {
    await page.waitForTimeout(500);
    for (let n = 0; n < 3; n++) await control.send('HeapProfiler.collectGarbage');
    return (await control.send('Runtime.getHeapUsage')).usedSize;
  };
  /** Scrolls or adds until so many more have been mounted. */
  const more = (wanted: number, scrolls: boolean) =>
    bench.evaluate(
      async ({ list, mounts, rider }, [count, isScroll]) => {
        for (let mounted = 0; mounted < count; ) {
          mounts.length = 0;
          if (isScroll) window.scrollBy({ top: 800, behavior: 'instant' });
          else list.add(20);
          await rider.frame();
          mounted += mounts.reduce((sum, [n]) => sum + n, 0);
        }
        mounts.length = 0;
      },
      [wanted, scrolls] as const,
    );
  const scrolls = kind === 'absolute';
  await more(300, scrolls); // patterns are built, caches filled
  const before = await kept();
  await more(items, scrolls);
  const after = await kept();
  let dropped = after;
  if (steps.includes('drop')) {
    await bench.evaluate(({ list }) => list.drop());
    await page.waitForTimeout(1_000);
    dropped = await kept();
  }
  await page.close();
  return { grown: after - before, left: dropped - before };
}

export async function heap(pair: Pair, { runs, sizes }: Options): Promise<Figure[]> {
  const items = (sizes.at(-1) ?? 1_000) - 300;
  const scrolled = await inTurn(pair, runs, (browser) => heapOf(browser, 'absolute', ['scroll'], items));
  const few = Math.min(items, 2_000);
  const dropped = await inTurn(pair, runs, (browser) => heapOf(browser, 'append', ['drop'], few));
  type Heap = { grown: number; left: number };
  const per = (found: { touched: Heap[]; without: Heap[] }, count: number, read: (heap: Heap) => number) => ({
    value: (median(found.touched.map(read)) - median(found.without.map(read))) / count,
    untouched: median(found.without.map(read)) / count,
  });
  return [
    {
      what: `heap kept per item after ${items} have scrolled by (${kinds.absolute.what})`,
      ...per(scrolled, items, ({ grown }) => grown),
      unit: 'B',
      limit: 1_000,
    },
    {
      what: `heap kept per item of ${few} that are on the page (${kinds.append.what})`,
      ...per(dropped, few, ({ grown }) => grown),
      unit: 'B',
      limit: null,
    },
    {
      what: 'the same once the page has dropped them all',
      ...per(dropped, few, ({ left }) => left),
      unit: 'B',
      limit: 1_000,
    },
  ];
}
