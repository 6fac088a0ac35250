/**
 * No pattern that ships backtracks without end: looked for by recheck, and tried on the worst texts that can arrive. How long each
 * takes is measured by `npm run fuzz -- --patterns` and the benchmark; here a test's own timeout is the guard against hanging.
 */
import { expect, test } from 'vitest';
import { hardTexts, hostileTexts, inspect, inspectedBefore, shippedPatterns } from '../benchmark/patterns.ts';

const patterns = shippedPatterns();
const before = inspectedBefore();
const byHash = new Map(before.map((one) => [one.hash, one]));
const byId = new Map(before.map((one) => [one.id, one]));
const changed = patterns.filter(({ hash }) => !byHash.has(hash));

/** Milliseconds for each that changed since the long run, and how many of them there may be. */
const patience = { each: 1_000, patterns: 80 };

test('rules and code have patterns', () => {
  expect(patterns.length).toBeGreaterThan(300);
});

test('the long run found none too slow', () => {
  expect(patterns.filter(({ hash }) => byHash.get(hash)?.slow).map(({ id }) => id)).toEqual([]);
});

test('of those that changed since the long run, recheck calls none worse than quadratic', async () => {
  expect(changed.length, 'Too many to look at here: npm run fuzz -- --patterns').toBeLessThanOrEqual(patience.patterns);
  const worse: string[] = [];
  for (const pattern of changed) {
    const { complexity } = await inspect(pattern, patience.each);
    if (/^(?:exponential|[3-9])/u.test(complexity ?? '')) worse.push(`${pattern.id}: ${complexity}`);
  }
  expect(worse, 'Measure them: npm run fuzz -- --patterns').toEqual([]);
}, 150_000);

test('each comes to an end on the worst text that can arrive, and on ten times as much', () => {
  const ended = patterns.filter(({ id, hash, source, flags, examples }) => {
    const { attack = null } = byHash.get(hash) ?? byId.get(id) ?? {};
    const pattern = new RegExp(source, flags.replace('g', ''));
    const isRule = !id.includes('/'); // what else is read is as short as a page's labels are
    const texts = [...hardTexts({ examples }, attack), ...(isRule ? hostileTexts : [])];
    return texts.every((text) => typeof pattern.test(text) === 'boolean');
  });
  expect(ended).toEqual(patterns);
}, 60_000);
