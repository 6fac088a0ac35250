/** A measured figure, what it is held to, and the few lines of statistics that the measurements share. */

export interface Figure {
  what: string;
  /** Null: could not be measured, which is a shortfall where there is a limit. */
  value: number | null;
  unit: string;
  /** At most this; null: told, not judged. */
  limit: number | null;
  /** The same page without the extension, in the same run. */
  untouched?: number | null;
  note?: string;
}

export interface Options {
  /** Items in a list that is scrolled through. */
  items: number;
  /** Alternating runs, of which the median counts. */
  runs: number;
  /** Sizes at which growth is read. */
  sizes: number[];
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
export const median = (values: readonly number[]) => quantile(values, 0.5);

export const isShort = ({ value, limit }: Figure) => limit !== null && (value === null || !(value <= limit));

/** Three digits that mean something. */
export const shown = (value: number | null | undefined) => {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  const digits = Math.max(0, Math.min(4, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));
  return String(Number(value.toFixed(digits)));
};

/** Medians of what a run found with the extension, and without it. */
export const mediansOf = <T>(found: { touched: readonly T[]; without: readonly T[] }, read: (one: T) => number) => ({
  value: median(found.touched.map(read)),
  untouched: median(found.without.map(read)),
});
