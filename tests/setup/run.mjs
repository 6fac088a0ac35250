// `npm test`: every check there is, one after another; all of them run even when one fails.
// Ends with a line that counts tests and steps: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const unit = join(results, 'unit.json');
const browsers = join(results, 'browsers.json');
const test = { HEARBACK_TEST: '1' };

/** `counts` reads a runner's own report, so that each test counts and not only the step. */
const steps = [
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: 'biome check --error-on-warnings .' },
  { name: 'unused code and packages', command: 'knip' },
  { name: 'lockfile names every platform', command: 'node tests/setup/check-lock.mjs' },
  {
    name: 'unit tests',
    command: `vitest run -c tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${unit}`,
    counts: () => {
      const { numPassedTests, numFailedTests, numTotalTests, success } = JSON.parse(readFileSync(unit, 'utf8'));
      const failed = Math.max(numTotalTests - numPassedTests, numFailedTests, success ? 0 : 1);
      return { passed: numPassedTests, failed };
    },
  },
  { name: 'build for Chrome', command: 'wxt build' },
  { name: 'build for Firefox', command: 'wxt build -b firefox --mv3' },
  { name: 'Firefox add-on lint', command: 'web-ext lint --source-dir .output/firefox-mv3 --warnings-as-errors' },
  { name: 'sizes', command: 'size-limit' },
  { name: 'test build for Chrome', command: 'wxt build', env: test },
  { name: 'test build for Firefox', command: 'wxt build -b firefox --mv3', env: test },
  {
    name: 'browser tests',
    command: 'playwright test -c tests/playwright.config.ts',
    counts: () => {
      const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(browsers, 'utf8')).stats;
      return { passed: expected, failed: unexpected + flaky + skipped };
    },
  },
];

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
const lines = [];
for (const { name, command, env, counts } of steps.filter((s) => only.length === 0 || only.includes(s.name))) {
  console.log(`\n=== ${name}: ${command}`);
  const began = Date.now();
  const [program, ...args] = command.split(' ');
  const { status } = spawnSync('npx', [program, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  let count = { passed: 0, failed: 0 };
  if (counts) {
    const reported = existsSync(name === 'unit tests' ? unit : browsers);
    count = reported ? counts() : { passed: 0, failed: 1 };
  }
  const ok = status === 0 && count.failed === 0;
  if (!counts) count = ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  else if (!ok && count.failed === 0) count.failed = 1;
  passed += count.passed;
  failed += count.failed;
  lines.push(
    `${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s${counts ? `, ${count.passed} passed, ${count.failed} failed` : ''})`,
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
