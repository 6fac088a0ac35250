/** From opening the popup until it can be used, with a busy reader's quarter stored; and the review, with a heavy one's sixty weeks. */
import { localDateOf } from '../../lib/metrics/session.ts';
import { sampleArchive } from '../tools/sample-archive.ts';
import { type Pair, shownAfter, tell } from './browser.ts';
import { type Figure, median, type Options } from './figures.ts';

const days = 90;
const sessionsPerDay = 3;
const met = 30;
/** What a page asks for once it is shown is done before the next is opened, milliseconds. */
const rest = 600;

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

/** The invented history of a heavy user, taken in as a file. */
async function fillWeeks(pair: Pair): Promise<void> {
  const page = await pair.with.ours('popup.html');
  await tell(page, 'erase');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const plan = { weeks: 60, itemsPerDay: 300, networks: 6, people: 400 };
  const taken = await tell<{ added?: number }>(
    page,
    'archiveImport',
    sampleArchive({ today: localDateOf(Date.now(), zone), ...plan }),
  );
  if (!taken.added) throw new Error(`The history was not taken in: ${JSON.stringify(taken)}`);
  await page.close();
}
async function storedIn(pair: Pair): Promise<number> {
  const page = await pair.with.ours('popup.html');
  const bytes = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await page.close();
  return bytes;
}
/** What reviews read is no longer at hand as one text, as after something passed between you and others. */
async function changeSomething(pair: Pair): Promise<void> {
  const page = await pair.with.ours('licences.txt');
  await tell(page, 'waiting', { items: [], later: null });
  await page.close();
}

export async function popup(pair: Pair, { runs }: Options): Promise<Figure[]> {
  const shownOf = async (path: string, selector: string, before = async () => {}) => {
    const times: number[] = [];
    for (let run = 0; run < Math.max(5, runs * 2); run++) {
      await before();
      const page = await pair.with.ours(path, selector);
      times.push(await shownAfter(page));
      await page.waitForTimeout(rest);
      await page.close();
    }
    return median(times);
  };
  // A browser takes its time to open any page of an extension: these are beside one without script or style.
  const bare = await shownOf('licences.txt', 'body');
  const beside = (what: string, value: number, limit: number | null): Figure => ({
    what: `${what}, later than a bare page of the extension by`,
    value: value - bare,
    untouched: bare,
    unit: 'ms',
    limit,
    note: `${Math.round(value)} ms in all`,
  });
  await fillQuarter(pair);
  const usable = await shownOf('popup.html', '[data-testid="ratio"]');
  await fillWeeks(pair);
  const week = await shownOf('review.html', '[data-testid="week"]');
  const bytes = await storedIn(pair);
  const afterChange = await shownOf('review.html', '[data-testid="week"]', () => changeSomething(pair));
  return [
    beside(`popup usable, with ${days} days stored`, usable, 150),
    beside('review page readable, with 60 weeks of a heavy user stored', week, 200),
    beside('the same, as it is first opened after something passed between you and others', afterChange, null),
    {
      what: 'stored after 60 weeks of a heavy user: 300 items a day, 6 networks, 400 people',
      value: bytes / 1e6,
      unit: 'MB',
      limit: 5,
    },
  ];
}
