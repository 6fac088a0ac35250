/**
 * `npm run bench [-- --json] [--quick] [--write] [--only scroll,judge] [--items N] [--runs N]`: what Hearback costs and what a reader
 * notices of it, beside the same pages without it. Ends badly where a figure falls short of its limit. `--write` keeps what was measured in
 * `tests/benchmark/RESULTS.md`.
 */
import { execSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openPair, type Pair } from '../benchmark/browser.ts';
import { type Figure, isShort, type Options, shown } from '../benchmark/figures.ts';
import { heap } from '../benchmark/heap.ts';
import { idle } from '../benchmark/idle.ts';
import { insert } from '../benchmark/insert.ts';
import { judge } from '../benchmark/judge.ts';
import { load } from '../benchmark/load.ts';
import { long } from '../benchmark/long.ts';
import { patterns } from '../benchmark/patterns.ts';
import { popup } from '../benchmark/popup.ts';
import { reading } from '../benchmark/reading.ts';
import { scroll } from '../benchmark/scroll.ts';
import { sizes } from '../benchmark/sizes.ts';
import { start } from '../benchmark/start.ts';

const measurements: Record<string, (pair: Pair, options: Options) => Promise<Figure[]> | Figure[]> = {
  sizes,
  judge: (_, given) => judge(given),
  reading,
  patterns,
  start,
  insert,
  long,
  heap,
  idle,
  scroll,
  load,
  popup,
};

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    only: { type: 'string' },
    items: { type: 'string' },
    runs: { type: 'string' },
  },
});
const options: Options = {
  items: Number(asked.items ?? (asked.quick ? 200 : 5_000)),
  runs: Number(asked.runs ?? (asked.quick ? 1 : 5)),
  sizes: asked.quick ? [100, 1_000] : [100, 1_000, 10_000],
};
const only = asked.only?.split(',') ?? Object.keys(measurements);
const unknown = only.filter((name) => !measurements[name]);
if (unknown.length > 0) throw new Error(`No measurement is named ${unknown}; there are ${Object.keys(measurements)}`);

const lines = (figures: readonly Figure[]) =>
  figures.map((figure) => [
    figure.what,
    shown(figure.value),
    figure.unit,
    figure.untouched === undefined ? '' : shown(figure.untouched),
    figure.limit === null ? '' : `≤ ${shown(figure.limit)}`,
    figure.limit === null ? '' : isShort(figure) ? 'SHORT' : 'ok',
    figure.note ?? '',
  ]);
const heads = ['figure', 'value', 'unit', 'untouched', 'limit', 'verdict', 'note'];

if (!asked['no-build']) {
  const build = new URL('../benchmark/build.ts', import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [build], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The extension could not be built.');
}
const found = new Map<string, Figure[]>();
const pair = await openPair();
try {
  for (const name of only) {
    const began = Date.now();
    const some = (await measurements[name]?.(pair, options)) ?? [];
    found.set(name, some);
    console.error(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
    if (!asked.json) for (const line of lines(some)) console.log(line.filter(Boolean).join('  '));
  }
} finally {
  await pair.close();
}

const figures = [...found.values()].flat();
const short = figures.filter(isShort);
const run = {
  date: new Date().toISOString(),
  machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform}, Node ${process.version}`,
  commit: execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim(),
  command: `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim(),
  ...options,
};
if (asked.json)
  console.log(JSON.stringify({ ...run, figures: figures.map((f) => ({ ...f, short: isShort(f) })) }, null, 2));
else console.log(`\n${figures.length} figures, ${short.length} short of their limit`);
if (asked.write) {
  // Long runs are made in parts: each measurement keeps the section of its last run.
  const file = new URL('../benchmark/RESULTS.md', import.meta.url);
  const known = existsSync(file) ? readFileSync(file, 'utf8').split(/^## /mu).slice(1) : [];
  const sections = new Map(known.map((section) => [section.split('\n', 1)[0] as string, section.trimEnd()]));
  for (const [name, some] of found) {
    const table = [heads, heads.map(() => '---'), ...lines(some)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    const short = some.filter(isShort).length;
    sections.set(
      name,
      `${name}\n\n${run.date}, ${run.machine}, at ${run.commit}: \`${run.command}\`. Lists of ${options.items} items, medians of ${options.runs} alternating runs. ${short} of ${some.length} figures fall short.\n\n${table}`,
    );
  }
  const all = Object.keys(measurements).flatMap((name) => sections.get(name) ?? []);
  writeFileSync(
    file,
    `# The last benchmark, by measurement\n\n${all.map((section) => `## ${section}`).join('\n\n')}\n`,
  );
}
process.exitCode = short.length > 0 ? 1 : 0;
