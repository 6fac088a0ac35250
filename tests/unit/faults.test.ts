/** What `npm run -s faults` does to the keeper, in fewer cases. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keeperFaults } from '../benchmark/faults.ts';

test('whatever befalls the storage, the counts are right or the loss is told', async () => {
  const tried = await keeperFaults(20);
  expect(tried.length).toBeGreaterThan(5);
  expect(tried.filter(({ wrong }) => wrong > 0)).toEqual([]);
}, 30_000);
