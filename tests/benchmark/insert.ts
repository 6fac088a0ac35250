/** What one item costs the page, from insertion until all observers' microtasks have run: read, judge, treat, render. */
import { type Browser, benchOf, inTurn, type Pair } from './browser.ts';
import { type Figure, median, type Options } from './figures.ts';
import { kinds, type ListKind, pageOf } from './page.ts';

const singles = 60;

interface Cost {
  /** Milliseconds per item, one inserted at a time into a list of so many. */
  one: number;
  /** Per item of twenty at once, as a network's own load. */
  twenty: number;
  /** For two hundred at once, the whole of it. */
  many: number;
  /** The longest task meanwhile; 0 where none took fifty milliseconds. */
  longest: number;
}

async function costOf(browser: Browser, kind: ListKind, size: number): Promise<Cost> {
  const page = await browser.open(kinds[kind].url, pageOf({ kind, endless: false }));
  const bench = await benchOf(page);
  const cost = await bench.evaluate(
    async ({ list, mounts, rider }, [items, repeats]) => {
      let longest = 0;
      new PerformanceObserver((entries) => {
        for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
      }).observe({ type: 'longtask' });
      const settle = async (frames: number) => {
        for (let n = 0; n < frames; n++) await rider.frame();
      };
      const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
      await settle(10);
      for (let mounted = 0; mounted < items; mounted += 100) {
        list.add(Math.min(100, items - mounted));
        await settle(2);
      }
      await settle(30);
      const per = async (count: number, times: number) => {
        const found: number[] = [];
        for (let n = 0; n < times; n++) {
          mounts.length = 0;
          list.add(count);
          await settle(2);
          const [total, spent] = mounts.reduce(([a, b], [i, ms]) => [a + i, b + ms], [0, 0]);
          if (total > 0) found.push(spent / total);
        }
        return middle(found);
      };
      const one = await per(1, repeats);
      const twenty = await per(20, 10);
      await settle(20);
      longest = 0;
      const many = 200 * (await per(200, 1));
      await settle(5);
      await new Promise((done) => setTimeout(done, 200));
      return { one, twenty, many, longest };
    },
    [size, singles] as const,
  );
  await page.close();
  return cost;
}

export async function insert(pair: Pair, { runs, sizes }: Options): Promise<Figure[]> {
  const kind = 'append';
  const figures: Figure[] = [];
  const added = new Map<number, number>();
  for (const size of sizes) {
    const { without, touched } = await inTurn(pair, runs, (browser) => costOf(browser, kind, size));
    const beyond = (read: (cost: Cost) => number) => median(touched.map(read)) - median(without.map(read));
    const one = beyond((cost) => cost.one);
    added.set(size, one);
    const where = `in a list of ${size} (${kinds[kind].what})`;
    figures.push(
      {
        what: `read, judge, treat, render, per item alone ${where}`,
        value: one,
        untouched: median(without.map((cost) => cost.one)),
        unit: 'ms',
        limit: 0.25,
      },
      {
        what: `the same, per item of twenty at once ${where}`,
        value: beyond((cost) => cost.twenty),
        untouched: median(without.map((cost) => cost.twenty)),
        unit: 'ms',
        limit: 0.25,
      },
      {
        what: `200 items at once: what they add to the task ${where}`,
        value: beyond((cost) => cost.many),
        untouched: median(without.map((cost) => cost.many)),
        unit: 'ms',
        limit: 50,
        note: `longest task ${median(touched.map((cost) => cost.longest))} ms, untouched ${median(without.map((cost) => cost.longest))} ms`,
      },
    );
  }
  const [least = 0] = sizes;
  const most = sizes.at(-1) ?? 0;
  figures.push({
    what: `cost per item in a list of ${most}, times that in one of ${least}`,
    value: (added.get(most) ?? Number.NaN) / (added.get(least) ?? Number.NaN),
    unit: '×',
    limit: 1.3,
  });
  return figures;
}
