/**
 * `npm run fuzz [-- --cases N] [--seed N]`: a hundred thousand broken and hostile pages through the shipping path, in jsdom.
 * `npm run fuzz -- --patterns [--timeout MS]`: every pattern that ships through recheck; writes tests/benchmark/attacks.jsonl.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  allowed,
  hardTexts,
  type Inspected,
  inspect,
  inspectedBefore,
  record,
  shippedPatterns,
  slowest,
} from '../benchmark/patterns.ts';

const { values: asked } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    patterns: { type: 'boolean', default: false },
    timeout: { type: 'string', default: '10000' },
  },
});

/** Patterns known from before are asked again only where they could not be decided in less time. */
async function searchPatterns(timeout: number): Promise<boolean> {
  const before = new Map(inspectedBefore().map((one) => [one.hash, one]));
  const found: Inspected[] = [];
  const patterns = shippedPatterns();
  let worst = { ms: 0, id: '' };
  for (const [i, pattern] of patterns.entries()) {
    const known = before.get(pattern.hash);
    const isKnown = known && known.status !== 'unknown';
    const { slow: _, ...one } = isKnown ? { ...known, id: pattern.id } : await inspect(pattern, timeout);
    const ms = slowest(pattern, hardTexts(pattern, one.attack));
    found.push(ms > allowed ? { ...one, slow: true } : one);
    if (ms > worst.ms) worst = { ms, id: pattern.id };
    if (ms > allowed) console.log(`${pattern.id}: ${ms.toFixed(1)} ms, ${one.complexity}`);
    if (!known || i === patterns.length - 1) {
      const rest = patterns.slice(i + 1).flatMap(({ hash }) => before.get(hash) ?? []);
      writeFileSync(record, `${[...found, ...rest].map((each) => JSON.stringify(each)).join('\n')}\n`);
    }
  }
  const count = (status: string) => found.filter((one) => one.status === status).length;
  const exponential = found.filter(({ complexity }) => complexity?.startsWith('exponential'));
  console.log(
    `${found.length} patterns: recheck calls ${count('safe')} safe, ${count('vulnerable')} polynomial or worse`,
  );
  console.log(
    `on texts without bound (${exponential.length} exponential), ${count('unknown')} undecided in ${timeout} ms.`,
  );
  console.log(
    `On the worst texts that can arrive: ${worst.ms.toFixed(1)} ms at most, allowed ${allowed} (${worst.id})`,
  );
  return worst.ms <= allowed;
}

/** So many cases a process: their pages are never given back whole. */
const part = 5_000;

/** The very tests of every run, with more cases; all of them, whatever the first ones found. */
function breakPages(): boolean {
  const seed = Number(asked.seed ?? Date.now() % 1_000_000_000);
  const began = Date.now();
  const command = ['vitest', 'run', '-c', 'tests/vitest.config.ts', 'tests/unit/fuzz.test.ts'];
  let failed = 0;
  for (let left = Number(asked.cases), n = 0; left > 0; left -= part, n++) {
    const env = { ...process.env, FUZZ_CASES: `${Math.min(part, left)}`, FUZZ_SEED: `${seed + n}` };
    const ended = spawnSync('npx', command, { stdio: 'inherit', env });
    if (ended.status !== 0) failed++;
  }
  const seconds = Math.round((Date.now() - began) / 1_000);
  console.log(`\n| figure | value | limit | verdict |\n| --- | --- | --- | --- |`);
  console.log(
    `| generated pages and items | ${asked.cases} (seed ${seed}, ${seconds} s) | ≥ 100000 | ${Number(asked.cases) >= 100_000 ? 'ok' : 'few'} |`,
  );
  console.log(
    `| thrown, without end, or touched on garbage | ${failed === 0 ? 0 : 'some, see above'} | 0 | ${failed === 0 ? 'ok' : 'SHORT'} |`,
  );
  return failed === 0;
}

const isWell = asked.patterns ? await searchPatterns(Number(asked.timeout)) : breakPages();
process.exit(isWell ? 0 : 1); // recheck's own process would keep ours alive
