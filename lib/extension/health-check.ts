/** A page's reading as it may enter: of a network and fields that our adapters have, and whole numbers. */
import * as z from 'zod/mini';
import { type FieldName, isField } from '../adapters/adapter.ts';
import { rowOf } from '../adapters/networks.ts';
import type { Reading } from './health-store.ts';

const count = z.number().check(z.int(), z.nonnegative(), z.maximum(100_000));
const counts = z.record(z.string(), count);
const check = z.object({
  page: z.object({
    network: z.string(),
    dialect: z.string().check(z.regex(/^[a-z][a-z-]{0,19}$/u)),
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
  if (!rowOf(page.network)) throw new Error('No adapter reads that network.');
  const known = (some: Record<string, number>) =>
    Object.fromEntries(Object.entries(some).filter(([field]) => isField(field))) as Record<FieldName, number>;
  return { page: { ...page, read: known(page.read), thrown: known(page.thrown) }, empty };
}
