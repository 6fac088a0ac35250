/** With nothing changing on the page: do timers run, does anything of ours wake up? */
import { type Browser, inTurn, type Pair } from './browser.ts';
import type { Figure } from './figures.ts';
import { kinds, pageOf } from './page.ts';

/** Ten seconds after it has loaded, a page is looked at once: does it hold items? (entrypoints/timeline.content/run.ts) */
const settleFor = 12_000;
const watchFor = 10_000;

interface TraceEvent {
  name: string;
  args: { data?: { timerId?: number; url?: string; scriptName?: string; stackTrace?: { url: string }[] } };
}
const wakes = new Set([
  ...['TimerInstall', 'TimerFire', 'RequestAnimationFrame', 'FireAnimationFrame', 'RequestIdleCallback'],
  ...['FireIdleCallback', 'FunctionCall', 'EvaluateScript'],
]);

/** How often a script was woken in ten seconds, but for the page's own timer, which shows that waking is noticed at all. */
async function wakesOf(browser: Browser): Promise<{ own: number; others: number; ours: number; names: string }> {
  const { url } = kinds.absolute;
  const ticking = '<script>window.ticking = setInterval(() => {}, 1000);</script>';
  const page = await browser.open(url, pageOf({ kind: 'absolute', inHtml: 30 }) + ticking);
  const ticker = await page.evaluate(() => (window as unknown as { ticking: number }).ticking);
  const control = await browser.control(page);
  await page.waitForTimeout(settleFor);
  const events: TraceEvent[] = [];
  control.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await control.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] },
  });
  await page.waitForTimeout(watchFor);
  const complete = new Promise((done) => control.once('Tracing.tracingComplete', done));
  await control.send('Tracing.end');
  await complete;
  await page.close();
  const woken = events.filter(({ name }) => wakes.has(name));
  const from = ({ args: { data } }: TraceEvent, start: string) =>
    [data?.url, data?.scriptName, ...(data?.stackTrace ?? []).map((at) => at.url)].some((at) => at?.startsWith(start));
  const own = woken.filter((event) => event.args.data?.timerId === ticker || from(event, url));
  const others = woken.filter((event) => !own.includes(event));
  const ours = others.filter((event) => from(event, 'chrome-extension:'));
  const names = [...new Set(others.map(({ name }) => name))].join(', ');
  return { own: own.length, others: others.length, ours: ours.length, names };
}

export async function idle(pair: Pair): Promise<Figure[]> {
  const { without, touched } = await inTurn(pair, 1, wakesOf);
  const [now] = touched;
  const isMeasured = now !== undefined && now.own >= 5;
  return [
    {
      what: `wake-ups in ${watchFor / 1_000} s of an idle page, but for its own timer`,
      value: isMeasured ? now.others : null,
      untouched: without[0]?.others ?? null,
      unit: '',
      limit: 0,
      note: `${now?.own} of its own${now?.names ? `; ${now.names}` : ''}`,
    },
    { what: 'of them in a script of the extension', value: isMeasured ? now.ours : null, unit: '', limit: 0 },
  ];
}
