/** With nothing changing on the page: do timers run, does anything of ours wake up? */
import { type Browser, inTurn, type Pair } from './browser.ts';
import type { Figure } from './figures.ts';
import { kinds, pageOf } from './page.ts';

const settleFor = 8_000;
const watchFor = 10_000;

interface TraceEvent {
  name: string;
  args: { data?: { url?: string; scriptName?: string; stackTrace?: { url: string }[] } };
}
const wakes = new Set([
  ...['TimerInstall', 'TimerFire', 'RequestAnimationFrame', 'FireAnimationFrame', 'RequestIdleCallback'],
  ...['FireIdleCallback', 'FunctionCall', 'EvaluateScript', 'RunMicrotasks'],
]);

/** How often a script was woken in ten seconds, and how often one of the extension's. */
async function wakesOf(browser: Browser): Promise<{ all: number; ours: number; names: string }> {
  const page = await browser.open(kinds.absolute.url, pageOf({ kind: 'absolute', inHtml: 30 }));
  const control = await browser.control(page);
  await page.waitForTimeout(settleFor);
  const events: TraceEvent[] = [];
  control.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await control.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline.stack'],
    },
  });
  await page.waitForTimeout(watchFor);
  const complete = new Promise((done) => control.once('Tracing.tracingComplete', done));
  await control.send('Tracing.end');
  await complete;
  await page.close();
  const woken = events.filter(({ name }) => wakes.has(name));
  const isOurs = ({ args: { data } }: TraceEvent) =>
    [data?.url, data?.scriptName, ...(data?.stackTrace ?? []).map(({ url }) => url)].some((url) =>
      url?.startsWith('chrome-extension:'),
    );
  const names = [...new Set(woken.map(({ name }) => name))].join(', ');
  return { all: woken.length, ours: woken.filter(isOurs).length, names };
}

export async function idle(pair: Pair): Promise<Figure[]> {
  const { without, touched } = await inTurn(pair, 1, wakesOf);
  const [{ all = 0, ours = 0, names = '' } = {}] = touched;
  return [
    {
      what: `wake-ups of scripts in ${watchFor / 1_000} s of an idle page`,
      value: Math.max(0, all - (without[0]?.all ?? 0)),
      untouched: without[0]?.all ?? null,
      unit: '',
      limit: 0,
      note: names,
    },
    { what: 'of them in a script of the extension', value: ours, unit: '', limit: 0 },
  ];
}
