/** No pattern that ships backtracks without end: looked for by recheck, and tried on the worst texts that can arrive. */
import { expect, test } from 'vitest';
import { allowed, hardTexts, inspect, inspectedBefore, shippedPatterns, slowest } from '../benchmark/patterns.ts';

const patterns = shippedPatterns();
const before = inspectedBefore();
const byHash = new Map(before.map((one) => [one.hash, one]));
const byId = new Map(before.map((one) => [one.id, one]));

/** For those that changed since the long run, milliseconds in all and each. */
const patience = { all: 60_000, each: 2_000 };

test('rules and code have patterns', () => {
  expect(patterns.length).toBeGreaterThan(300);
});

test('recheck has looked at each; what changed since the long run is looked at now', async () => {
  const end = Date.now() + patience.all;
  const left: string[] = [];
  const slow: string[] = [];
  for (const pattern of patterns.filter(({ hash }) => !byHash.has(hash))) {
    if (Date.now() > end) left.push(pattern.id);
    else {
      const { attack, complexity } = await inspect(pattern, patience.each);
      const ms = slowest(pattern, hardTexts(pattern, attack));
      if (ms > allowed) slow.push(`${pattern.id}: ${ms.toFixed(1)} ms, ${complexity}`);
    }
  }
  expect(slow).toEqual([]);
  expect(left, 'Too many are new to look at here: npm run fuzz -- --patterns').toEqual([]);
}, 120_000);

test(`none takes more than ${allowed} ms on the worst text that can arrive`, () => {
  const slow = patterns.flatMap((pattern) => {
    const { attack = null } = byHash.get(pattern.hash) ?? byId.get(pattern.id) ?? {};
    const ms = slowest(pattern, hardTexts(pattern, attack));
    return ms > allowed ? `${pattern.id}: ${ms.toFixed(1)} ms` : [];
  });
  expect(slow).toEqual([]);
}, 60_000);
