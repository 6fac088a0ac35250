/** From opening the popup until it can be used, with a quarter of a busy reader stored. */
import { type Pair, shownAfter, tell } from './browser.ts';
import { type Figure, median, type Options } from './figures.ts';

const days = 90;
const sessionsPerDay = 3;
const met = 30;

/** Three sessions a day, told to the background as a page would tell them. */
async function fillQuarter(pair: Pair): Promise<void> {
  const page = await pair.with.ours('popup.html');
  // A session of now, left by other measurements, would keep all that is told of the past open, as no reader's are.
  await tell(page, 'erase');
  const labels = ['conversation', 'broadcast', 'click-bait', 'unclear'] as const;
  const codes = { conversation: ['reply-to-person'], broadcast: ['promoted'], 'click-bait': ['giveaway'], unclear: [] };
  const now = Date.now();
  for (let day = days; day >= 0; day--) {
    for (let n = 0; n < sessionsPerDay; n++) {
      const at = now - day * 86_400_000 - (sessionsPerDay - 1 - n) * 3_600_000 - met * 1_000;
      const encounters = Array.from({ length: met }, (_, i) => {
        const label = labels[i % labels.length] as (typeof labels)[number];
        const action = label === 'click-bait' ? 'collapse' : 'none';
        const where = { network: 'x', key: `x/${day}-${n}-${i}`, label, codes: codes[label], action };
        return { ...where, toYou: false, reply: i % 4 === 0, seen: true, at: at + i * 1_000 };
      });
      await tell(page, 'record', { id: `quarter-${day}-${n}`, network: 'x', encounters, activity: [at] });
    }
  }
  await page.close();
}

export async function popup(pair: Pair, { runs }: Options): Promise<Figure[]> {
  await fillQuarter(pair);
  const shownOf = async (path: string, selector: string) => {
    const times: number[] = [];
    for (let run = 0; run < Math.max(5, runs * 2); run++) {
      const page = await pair.with.ours(path, selector);
      times.push(await shownAfter(page));
      await page.close();
    }
    return median(times);
  };
  // A browser takes its time to open any page of an extension: these are beside one without script or style.
  const bare = await shownOf('licences.txt', 'body');
  const usable = await shownOf('popup.html', '[data-testid="ratio"]');
  const week = await shownOf('review.html', '[data-testid="week"]');
  const beside = (what: string, value: number, limit: number): Figure => ({
    what: `${what}, with ${days} days stored, later than a bare page of the extension by`,
    value: value - bare,
    untouched: bare,
    unit: 'ms',
    limit,
    note: `${Math.round(value)} ms in all`,
  });
  return [beside('popup usable', usable, 150), beside('review page readable', week, 200)];
}
