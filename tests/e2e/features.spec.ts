/** The front end of the text heads gives the same numbers in both browsers as in Node, where its weights were learned. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from '@playwright/test';
import { featuresHash, featuresIn, textsFor } from '../unit/texts.ts';
import { type BrowserName, drivers } from './harness/driver.ts';

const address = 'https://features.example/';
const source = readFileSync(new URL('../../lib/classifier/text/features.ts', import.meta.url), 'utf8');
const json = JSON.stringify(textsFor(2_000)).replaceAll('<', '\\u003c');
const page = `<!doctype html><meta charset="utf-8"><title>Features</title><script type="module">
${stripTypeScriptTypes(source)}
const featuresIn = ${featuresIn};
const bytes = new TextEncoder().encode(JSON.stringify(featuresIn(featuresOf, ${json})));
const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
document.title = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
</script>`;

for (const name of Object.keys(drivers) as BrowserName[])
  test(`${name}: 2,000 texts give the same features`, async () => {
    const driver = await drivers[name]();
    try {
      driver.serve({ [address]: page });
      const tab = await driver.visit(address);
      await tab.until(() => document.title.length === 64);
      expect(await tab.evaluate(() => document.title)).toBe(featuresHash);
    } finally {
      await driver.close();
    }
  });
