/**
 * `npm run -s faults [-- --kills N] [--no-browser]`: storage faults by the hundred; counts must equal the exact truth, or the loss be
 * refused aloud. Ends badly where one does not. The real background needs the build for tests: `npm run test:e2e` makes it.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { keeperFaults, type Tried } from '../benchmark/faults.ts';
import { underKills } from '../benchmark/kills.ts';
import { drivers } from '../e2e/harness/driver.ts';

const { values: asked } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, 'no-browser': { type: 'boolean', default: false } },
});

const tried: Tried[] = await keeperFaults();
if (!asked['no-browser']) {
  const build = ['tests/setup/run.mjs', 'test-build-chrome'];
  spawnSync(process.execPath, build, { stdio: 'ignore' });
  const driver = await drivers.chromium();
  try {
    tried.push(await underKills(driver, Number(asked.kills)));
  } finally {
    await driver.close();
  }
}

console.log('| fault | cases | wrong | limit | verdict | note |\n| --- | --- | --- | --- | --- | --- |');
for (const { fault, cases, wrong, note } of tried)
  console.log(`| ${fault} | ${cases} | ${wrong} | 0 | ${wrong ? 'SHORT' : 'ok'} | ${note} |`);
process.exit(tried.some(({ wrong }) => wrong > 0) ? 1 : 0);
