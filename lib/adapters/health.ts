/**
 * How an adapter is, over a day: counts of what it read, which of its fields it no longer reads, and the report a reader may
 * copy. The page's own guard (lib/page/guard.ts) looks at one page at once; this one sees the slow loss that no page shows.
 */
import type { Network } from '../types.ts';
import { type Adapter, type Dialect, type FieldName, type Health, newHealth } from './adapter.ts';

/** One dialect's reading on one local date, all pages together. */
export interface HealthDay extends Health {
  /** YYYY-MM-DD. */
  date: string;
  /** Pages that held items. */
  pages: number;
  /** Pages that should hold items and had none, readable or not, when they had settled. */
  empty: number;
}

export const newHealthDay = (network: Network, dialect: string, date: string): HealthDay => ({
  ...newHealth(network, dialect),
  date,
  pages: 0,
  empty: 0,
});

type Counts = Partial<Record<FieldName, number>>;
function sum(a: Counts, b: Counts): Counts {
  const both = { ...a };
  for (const [field, n] of Object.entries(b) as [FieldName, number][]) both[field] = (both[field] ?? 0) + n;
  return both;
}

/** Two readings of the same dialect as one. */
export const addHealth = <T extends Health>(a: T, b: Health): T => ({
  ...a,
  items: a.items + b.items,
  unreadable: a.unreadable + b.unreadable,
  read: sum(a.read, b.read),
  thrown: sum(a.thrown, b.thrown),
});

/** A page's reading, told once when it is left; each of its items counted once. Only a settled page may be called empty. */
export function addPage(day: HealthDay, page: Health, settled: boolean): HealthDay {
  const roots = page.items + page.unreadable;
  return {
    ...addHealth(day, page),
    pages: day.pages + (page.items > 0 ? 1 : 0),
    empty: day.empty + (settled && roots === 0 ? 1 : 0),
  };
}

/**
 * Least share of items on which an expected field must be read, from so many items of a day on. Expected are fields that
 * nearly every item shows (19 of 20 and more on the captures), so a healthy one falls below four in five of 20 items once in
 * 390 days by chance, and of 100 items never; one that broke falls to nothing and is found with the first 20. To be wrong
 * costs a day of labels alone; to be late costs verdicts on half an item. So the mark is where doubt begins, not where it ends.
 */
const least = { share: 0.8, of: 20 };
/** So many pages without one readable item are no accident; a day with a single one proves the adapter can still read. */
const pagesWithout = 3;

/** What is wrong: fields it no longer reads or on which it breaks; too many items it cannot read at all; none anywhere. */
export type Ailment = { what: 'fields'; fields: FieldName[] } | { what: 'unreadable' } | { what: 'empty' };

/** The fields of a day's items that fail: expected and not read, or any whose reader throws on so many. */
function failingFields({ items, read, thrown }: HealthDay, { fields, expected }: Dialect): FieldName[] {
  if (items < least.of) return [];
  const lost = (field: FieldName) => expected.includes(field) && (read[field] ?? 0) < least.share * items;
  const breaks = (field: FieldName) => items - (thrown[field] ?? 0) < least.share * items;
  return (Object.keys(fields) as FieldName[]).filter((field) => lost(field) || breaks(field));
}

/** Null: nothing speaks against it, or too little was read to tell. An ailing adapter may at most label. */
export function ailmentOf(day: HealthDay, dialect: Dialect): Ailment | null {
  const roots = day.items + day.unreadable;
  if (day.items === 0 && day.pages === 0 && day.empty >= pagesWithout) return { what: 'empty' };
  if (roots >= least.of && day.items < least.share * roots) return { what: 'unreadable' };
  const fields = failingFields(day, dialect);
  return fields.length > 0 ? { what: 'fields', fields } : null;
}

/** What ails an adapter on a date, by dialect; those that nothing speaks against are not in it. */
export const ailmentsOf = (days: readonly HealthDay[], adapter: Adapter, date: string): ReadonlyMap<string, Ailment> =>
  new Map(
    adapter.dialects.flatMap((dialect): [string, Ailment][] => {
      const day = days.find((d) => d.date === date && d.network === adapter.network && d.dialect === dialect.id);
      const ailment = day ? ailmentOf(day, dialect) : null;
      return ailment ? [[dialect.id, ailment]] : [];
    }),
  );

/** A language as pages write it; whatever else stands there is not repeated. */
const languageTag = /^[a-z]{2,3}(?:-(?:[a-z]{4}|[a-z]{2}|\d{3}))*$/iu;
const orUnknown = (raw: string | null, pattern: RegExp) => (raw && pattern.test(raw) ? raw : 'unknown');
const whole = (n: number | undefined) => String(Math.max(0, Math.trunc(Number(n) || 0)));

interface Reported {
  adapter: Adapter;
  /** Of any days and dialects; those of other networks are left out. */
  days: readonly HealthDay[];
  /** The page before the reader, which no day holds yet; null: none answers. */
  now?: Health | null;
  /** Of the extension. */
  version: string;
  /** "Chrome 141", "Firefox 146". */
  browser: string;
  /** What the page says of itself, as in `<html lang>`. */
  language: string | null;
}

/**
 * What "copy report" copies: our own selectors and field names, counts, versions and the page's language. Built from the adapter
 * and from numbers alone, so that no word, name or address of anybody can be in it; what a page could have put its words
 * into is let through only in the shape it must have.
 */
export function reportOf({ adapter, days, now = null, version, browser, language }: Reported): string {
  const lines = [
    `Hearback ${orUnknown(version, /^\d+(?:\.\d+){0,3}$/u)}, ${orUnknown(browser, /^(?:Chrome|Firefox|Edge|Opera|Safari) \d+(?:\.\d+)*$/u)}`,
    `${adapter.network}, page in ${orUnknown(language, languageTag)}`,
  ];
  for (const dialect of adapter.dialects) {
    lines.push('', `${dialect.id}: ${dialect.item}`);
    const own = days.filter((day) => day.network === adapter.network && day.dialect === dialect.id);
    const isHere = now?.network === adapter.network && now.dialect === dialect.id;
    if (own.length === 0 && !isHere) lines.push('nothing read');
    for (const day of own) {
      const { items, unreadable, pages, empty } = day;
      lines.push(
        `${orUnknown(day.date, /^\d{4}-\d\d-\d\d$/u)}: items ${whole(items)}, unreadable ${whole(unreadable)}, pages ${whole(pages)}, empty pages ${whole(empty)}`,
        ...fieldLines(day, dialect),
        `  ailing: ${said(ailmentOf(day, dialect))}`,
      );
    }
    if (isHere)
      lines.push(
        `on the page now: items ${whole(now.items)}, unreadable ${whole(now.unreadable)}`,
        ...fieldLines(now, dialect),
      );
  }
  return lines.join('\n');
}

function fieldLines({ read, thrown }: Health, { expected, fields }: Dialect): string[] {
  const broke = (Object.keys(fields) as FieldName[]).filter((field) => thrown[field]);
  return [
    `  read: ${expected.map((field) => `${field} ${whole(read[field])}`).join(', ')}`,
    `  thrown: ${broke.map((field) => `${field} ${whole(thrown[field])}`).join(', ') || 'none'}`,
  ];
}

const said = (ailment: Ailment | null) =>
  ailment === null ? 'no' : ailment.what === 'fields' ? ailment.fields.join(', ') : ailment.what;
