/** Flashes, jumps, page loads and lost focus while a list is scrolled down and up, in each kind of list. */
import { type Browser, benchOf, inTurn, type Pair } from './browser.ts';
import { type Figure, median, type Options } from './figures.ts';
import type { Ride } from './observe.ts';
import { kinds, type ListKind, pageOf } from './page.ts';

/** Pixels a frame: an item of usual height is painted some five times on its way across. */
const pace = 300;

async function rideOf(browser: Browser, kind: ListKind, until: { items: number } | { distance: number }) {
  const page = await browser.open(kinds[kind].url, pageOf({ kind }));
  const bench = await benchOf(page);
  const ride: Ride = await bench.evaluate(({ rider }, [to, step]) => rider.ride(to, step), [until, pace] as const);
  await page.close();
  return ride;
}

async function figuresOf(pair: Pair, kind: ListKind, { items, runs }: Options): Promise<Figure[]> {
  // The way is as long as the untouched page needs for so many items, and the same for both.
  const { distance } = await rideOf(pair.without, kind, { items });
  const { without, touched } = await inTurn(pair, runs, (browser) => rideOf(browser, kind, { distance }));
  const of = (read: (ride: Ride) => number) => ({
    value: median(touched.map(read)),
    untouched: median(without.map(read)),
  });
  const { what } = kinds[kind];
  const beyond = (way: 'down' | 'up'): Figure => {
    const { value, untouched } = of((ride) => ride[way].jumps);
    const pixels = of((ride) => ride[way].pixels);
    return {
      what: `${what}: visible jumps on the way ${way}, beyond the page's own`,
      value: Math.max(0, value - untouched),
      untouched,
      unit: 'frames',
      limit: 0,
      note: `${pixels.value} px in all, untouched ${pixels.untouched} px`,
    };
  };
  const loads = of((ride) => ride.loads);
  const { met, treated, furthest, frames, stalled } = touched[0] as Ride;
  return [
    {
      what: `${what}: flashes`,
      ...of((ride) => ride.flashes),
      unit: 'items',
      limit: 0,
      note: `${met} met, ${treated} dimmed or folded, to item ${furthest}, ${frames} frames`,
    },
    { what: `${what}: looks changed once painted`, ...of((ride) => ride.changes), unit: 'items', limit: 0 },
    beyond('down'),
    beyond('up'),
    {
      what: `${what}: page loads, times the untouched page's`,
      value: loads.value / loads.untouched,
      untouched: 1,
      unit: '×',
      limit: 1.5,
      note: `${loads.value} against ${loads.untouched}${stalled ? '; the list stalled' : ''}`,
    },
    {
      what: `${what}: focus lost`,
      ...of((ride) => ride.focusLost),
      unit: 'times',
      limit: 0,
      note: `${touched[0]?.focused} focused`,
    },
    {
      what: `${what}: items treated, so that there was something to see`,
      value: treated > 0 ? 0 : 1,
      unit: '',
      limit: 0,
    },
  ];
}

export async function scroll(pair: Pair, options: Options): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of Object.keys(kinds) as ListKind[]) figures.push(...(await figuresOf(pair, kind, options)));
  return figures;
}
