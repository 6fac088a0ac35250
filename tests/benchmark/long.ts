/** A long scroll: what an item costs at its end and at its start, and what the extension costs in all, whenever it runs. */
import { type Browser, benchOf, inTurn, type Pair } from './browser.ts';
import { type Figure, median, type Options } from './figures.ts';
import { kinds, pageOf } from './page.ts';

const kind = 'absolute';
/** Pixels a frame: a fast reader's flick. */
const pace = 800;

interface Scroll {
  start: number;
  end: number;
  items: number;
}

/** Milliseconds per item over the second tenth and the last tenth of what was mounted; the first tenth warms up. */
async function scrollOf(browser: Browser, items: number): Promise<Scroll> {
  const page = await browser.open(kinds[kind].url, pageOf({ kind }));
  const bench = await benchOf(page);
  const found = await bench.evaluate(
    async ({ mounts, rider }, [wanted, step]) => {
      let mounted = 0;
      while (mounted < wanted) {
        window.scrollBy({ top: step, behavior: 'instant' });
        await rider.frame();
        mounted = mounts.reduce((sum, [count]) => sum + count, 0);
      }
      const between = (from: number, to: number) => {
        let at = 0;
        let count = 0;
        let spent = 0;
        for (const [n, ms] of mounts) {
          if (at >= from * mounted && at < to * mounted) {
            count += n;
            spent += ms;
          }
          at += n;
        }
        return spent / count;
      };
      return { start: between(0.1, 0.2), end: between(0.9, 1), items: mounted };
    },
    [items, pace] as const,
  );
  await page.close();
  return found;
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}
/** Milliseconds in which a script of the extension was running, or something that it called. */
function oursIn({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  // Nodes stand above those they call.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  return samples.reduce((sum, id, i) => sum + (ours.has(id) ? (timeDeltas[i] ?? 0) : 0), 0) / 1_000;
}

async function allInOf(browser: Browser, items: number): Promise<number> {
  const page = await browser.open(kinds[kind].url, pageOf({ kind }));
  const bench = await benchOf(page);
  const control = await browser.control(page);
  await control.send('Profiler.enable');
  await control.send('Profiler.setSamplingInterval', { interval: 200 });
  await control.send('Profiler.start');
  const mounted = await bench.evaluate(
    async ({ mounts, rider }, [wanted, step]) => {
      let count = 0;
      while (count < wanted) {
        window.scrollBy({ top: step, behavior: 'instant' });
        await rider.frame();
        count = mounts.reduce((sum, [n]) => sum + n, 0);
      }
      return count;
    },
    [items, pace] as const,
  );
  const { profile } = await control.send('Profiler.stop');
  await page.close();
  return oursIn(profile) / mounted;
}

export async function long(pair: Pair, { runs, sizes }: Options): Promise<Figure[]> {
  const items = sizes.at(-1) ?? 1_000;
  const { without, touched } = await inTurn(pair, runs, (browser) => scrollOf(browser, items));
  const beyond = (read: (scroll: Scroll) => number) => median(touched.map(read)) - median(without.map(read));
  const start = beyond((scroll) => scroll.start);
  const end = beyond((scroll) => scroll.end);
  return [
    {
      what: `a scroll past ${items} items (${kinds[kind].what}): cost per item at its end, times that at its start`,
      value: end / start,
      unit: '×',
      limit: 1.3,
      note: `${start.toFixed(3)} ms, then ${end.toFixed(3)} ms`,
    },
    {
      what: 'the extension in all, at any time, per item of that scroll (sampled)',
      value: await allInOf(pair.with, Math.min(items, 2_000)),
      unit: 'ms',
      limit: null,
    },
  ];
}
