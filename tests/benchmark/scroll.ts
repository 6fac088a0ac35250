/** Flashes, jumps, page loads and lost focus while a list is scrolled down and up, in each kind of list. */
import { type Browser, benchOf, inTurn, type Pair } from './browser.ts';
import { type Figure, mediansOf, type Options } from './figures.ts';
import type { Ride } from './observe.ts';
import { kinds, type ListKind, pageOf } from './page.ts';

/** Pixels a frame: an item of usual height is painted some five times on its way across. */
const usual = 300;

/** Folds every fourth item a third of a second after it came: what must never happen, to see that it would be seen. */
const late = `<script>
const came = new WeakMap();
setInterval(() => {
  for (const [at, row] of bench.list.rows()) {
    if (at % 4 > 0 || row.dataset.tlLook) continue;
    const item = row.querySelector('.item');
    if (!came.has(item)) came.set(item, Date.now());
    else if (Date.now() - came.get(item) > 300) {
      row.dataset.tlLook = 'fold';
      for (const child of item.children) child.style.display = 'none';
    }
  }
}, 50);
</script>`;

async function rideOf(
  browser: Browser,
  kind: ListKind,
  until: { items: number } | { distance: number },
  pace = usual,
  script = '',
) {
  const page = await browser.open(kinds[kind].url, pageOf({ kind }) + script);
  const bench = await benchOf(page);
  const ride: Ride = await bench.evaluate(({ rider }, [to, step]) => rider.ride(to, step), [until, pace] as const);
  await page.close();
  return ride;
}

async function figuresOf(pair: Pair, kind: ListKind, { items, runs }: Options): Promise<Figure[]> {
  // The way is as long as the untouched page needs for so many items, and the same for both.
  const { distance } = await rideOf(pair.without, kind, { items });
  const rides = await inTurn(pair, runs, (browser) => rideOf(browser, kind, { distance }));
  const of = (read: (ride: Ride) => number) => mediansOf(rides, read);
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
  const { met, treated, furthest, frames, stalled } = rides.touched[0] as Ride;
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
      note: `${rides.touched[0]?.focused} focused`,
    },
    {
      what: `${what}: items treated, so that there was something to see`,
      value: treated > 0 ? 0 : 1,
      unit: '',
      limit: 0,
    },
  ];
}

/** Would a flash, a jump be noticed? */
async function control({ without }: Pair): Promise<Figure> {
  const { flashes, down } = await rideOf(without, 'absolute', { items: 60 }, 40, late);
  return {
    what: 'a page that folds late, to see that flashes and jumps are noticed: which were not',
    value: [flashes, down.jumps].filter((n) => n === 0).length,
    unit: '',
    limit: 0,
    note: `${flashes} flashes, ${down.jumps} jumps`,
  };
}

export async function scroll(pair: Pair, options: Options): Promise<Figure[]> {
  const figures = [await control(pair)];
  for (const kind of Object.keys(kinds) as ListKind[]) figures.push(...(await figuresOf(pair, kind, options)));
  return figures;
}
