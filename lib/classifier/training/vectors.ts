/**
 * Word vectors of our own, from the words that stand near each other in the texts: positive pointwise mutual information, brought down
 * to a few dimensions. They lend a head what it cannot learn from few rows, that "gorgeous" is much like "beautiful".
 */
import { featuresOf, groups } from '../text/features.ts';

/** Words are known by their bucket, as heads know them. */
const buckets = groups[1];
export const dimensions = 128;
const [near, rounds, seldom] = [2, 6, 8];

/** A fixed start: the search ends at nearly the same place from any. */
function* noise(state = 1): Generator<number> {
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32 - 0.5;
  }
}

/** Columns at right angles, each of length one (Gram–Schmidt). */
function straighten(columns: Float64Array[]): void {
  for (const [i, column] of columns.entries()) {
    for (const before of columns.slice(0, i)) {
      let along = 0;
      for (let k = 0; k < column.length; k++) along += (column[k] as number) * (before[k] as number);
      for (let k = 0; k < column.length; k++) column[k] = (column[k] as number) - along * (before[k] as number);
    }
    const size = Math.sqrt(column.reduce((sum, v) => sum + v * v, 0)) || 1;
    for (let k = 0; k < column.length; k++) column[k] = (column[k] as number) / size;
  }
}

/** One vector a bucket, `dimensions` numbers each; zeros where the word is seldom. */
export function vectorsOf(texts: readonly string[]): Float64Array {
  const counts = new Float64Array(buckets);
  const pairs = new Map<number, number>();
  for (const text of texts) {
    const { indices, long } = featuresOf(text, null);
    const words = [...indices].filter((index, i) => index < buckets && long[i] === 1);
    for (const [i, word] of words.entries()) {
      counts[word] = (counts[word] as number) + 1;
      for (let j = Math.max(0, i - near); j < i; j++) {
        const other = words[j] as number;
        for (const key of [word * buckets + other, other * buckets + word])
          pairs.set(key, (pairs.get(key) ?? 0) + 1 / (i - j));
      }
    }
  }
  const sums = new Float64Array(buckets);
  for (const [key, count] of pairs)
    sums[Math.floor(key / buckets)] = (sums[Math.floor(key / buckets)] as number) + count;
  const soft = sums.map((sum) => sum ** 0.75);
  const softAll = soft.reduce((a, b) => a + b, 0);
  // Words that are met often enough, numbered one after another.
  const words = [...counts.keys()].filter((word) => (counts[word] as number) >= seldom);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const [rows, columns, values]: [number[], number[], number[]] = [[], [], []];
  for (const [key, count] of pairs) {
    const [a, b] = [Math.floor(key / buckets), key % buckets];
    const [row, column] = [numbers.get(a), numbers.get(b)];
    if (row === undefined || column === undefined) continue;
    const information = Math.log((count * softAll) / ((sums[a] as number) * (soft[b] as number)));
    if (information <= 0) continue;
    rows.push(row);
    columns.push(column);
    values.push(information);
  }
  const start = noise();
  let basis = Array.from({ length: dimensions }, () =>
    Float64Array.from({ length: words.length }, () => start.next().value as number),
  );
  const lengths = new Float64Array(dimensions);
  for (let round = 0; round < rounds; round++) {
    straighten(basis);
    basis = basis.map((column, d) => {
      const next = new Float64Array(words.length);
      for (let i = 0; i < values.length; i++)
        next[rows[i] as number] =
          (next[rows[i] as number] as number) + (values[i] as number) * (column[columns[i] as number] as number);
      lengths[d] = Math.sqrt(next.reduce((sum, v) => sum + v * v, 0));
      return next;
    });
  }
  straighten(basis);
  const vectors = new Float64Array(buckets * dimensions);
  for (const [number, word] of words.entries()) {
    let size = 0;
    for (let d = 0; d < dimensions; d++) {
      const value = (basis[d]?.[number] as number) * Math.sqrt(lengths[d] as number);
      vectors[word * dimensions + d] = value;
      size += value * value;
    }
    if (size > 0)
      for (let d = 0; d < dimensions; d++)
        vectors[word * dimensions + d] = (vectors[word * dimensions + d] as number) / Math.sqrt(size);
  }
  return vectors;
}
