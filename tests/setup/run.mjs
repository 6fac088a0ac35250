// `npm test`: every check there is, one after another; all of them run even when one fails.
// Ends with a line that counts tests and steps: `N passed, N failed`. `node tests/setup/run.mjs NAME …` runs only steps so named.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const test = { HEARBACK_TEST: '1' };
const reportOf = (name) => JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));

/** `counts` reads a runner's own report, so that each test counts and not only the step; what was skipped has not passed. */
const steps = [
  { name: 'prepare', command: 'wxt prepare' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: 'biome check --error-on-warnings .' },
  { name: 'unused', command: 'knip' },
  { name: 'lockfile', command: 'node tests/setup/check-lock.mjs' },
  {
    name: 'unit',
    command:
      'vitest run -c tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
    counts: () => {
      const { numPassedTests, numTotalTests } = reportOf('unit');
      return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
    },
  },
  { name: 'build-chrome', command: 'wxt build' },
  { name: 'build-firefox', command: 'wxt build -b firefox --mv3' },
  { name: 'add-on-lint', command: 'web-ext lint --source-dir .output/firefox-mv3 --warnings-as-errors' },
  { name: 'sizes', command: 'size-limit' },
  { name: 'test-build-chrome', command: 'wxt build', env: test },
  { name: 'test-build-firefox', command: 'wxt build -b firefox --mv3', env: test },
  {
    name: 'browsers',
    command: 'playwright test -c tests/playwright.config.ts',
    counts: () => {
      const { expected, unexpected, flaky, skipped } = reportOf('browsers').stats;
      return { passed: expected, failed: unexpected + flaky + skipped };
    },
  },
];

/** A runner that ended badly though its tests passed, or that left no report, has failed once. */
function countOf({ counts }, ended) {
  if (!counts) return { passed: Number(ended), failed: Number(!ended) };
  try {
    const { passed, failed } = counts();
    return { passed, failed: failed || Number(!ended || passed === 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const only = process.argv.slice(2);
const unknown = only.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0)
  throw new Error(`No step is named ${unknown}; there are ${steps.map((s) => s.name).join(', ')}`);
const total = { passed: 0, failed: 0 };
const lines = [];
for (const step of steps.filter(({ name }) => only.length === 0 || only.includes(name))) {
  console.log(`\n=== ${step.name}: ${step.command}`);
  const began = Date.now();
  const { status } = spawnSync('npx', step.command.split(' '), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32',
    timeout: 900_000,
  });
  const { passed, failed } = countOf(step, status === 0);
  total.passed += passed;
  total.failed += failed;
  const seconds = String(Math.round((Date.now() - began) / 1000)).padStart(4);
  lines.push(
    `${failed ? 'FAIL' : 'ok  '} ${seconds} s  ${step.name}${step.counts ? `: ${passed} passed, ${failed} failed` : ''}`,
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
