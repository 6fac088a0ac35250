/** A page's reading as it may enter: fields and dialects that our adapters have, and whole numbers. */
import * as z from 'zod/mini';
import type { FieldName } from '../adapters/adapter.ts';
import { adapters } from '../adapters/index.ts';
import type { Reading } from './health-store.ts';

const count = z.number().check(z.int(), z.nonnegative(), z.maximum(100_000));
const counts = z.record(z.string(), count);
const check = z.object({
  page: z.object({
    network: z.string(),
    dialect: z.string(),
    items: count,
    unreadable: count,
    read: counts,
    thrown: counts,
  }),
  empty: z.boolean(),
});

/** Throws on what no adapter of ours could have told. */
export function readingFrom(raw: unknown): Reading {
  const { page, empty } = check.parse(raw);
  const dialect = adapters.find((a) => a.network === page.network)?.dialects.find((d) => d.id === page.dialect);
  if (!dialect) throw new Error('No adapter reads in that dialect.');
  const known = (some: Record<string, number>) =>
    Object.fromEntries(Object.entries(some).filter(([field]) => field in dialect.fields)) as Record<FieldName, number>;
  return { page: { ...page, read: known(page.read), thrown: known(page.thrown) }, empty };
}
