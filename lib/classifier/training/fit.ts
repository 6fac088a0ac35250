/** Logistic regression with L2, by L-BFGS over all rows at once: no chance in it, so the same rows give the same weights. */
import { type Features, groups, width } from '../text/features.ts';
import type { Weights } from '../text/head.ts';
import { dimensions } from './vectors.ts';

export interface Row {
  features: Features;
  /** What to learn, 0 to 1; soft where judges differed. */
  target: number;
}
interface Model {
  /** `width` weights, then the bias. */
  weights: Float64Array;
}

const [steps, kept, enough] = [80, 8, 1e-6];

const probability = (sum: number) => 1 / (1 + Math.exp(-sum));
const groupOf = (index: number) => groups.findLastIndex((start) => index >= start);

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};
/** a + by · b, in place. */
const move = (a: Float64Array, by: number, b: Float64Array) => {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + by * (b[i] as number);
};

interface Step {
  moved: Float64Array;
  turned: Float64Array;
  curve: number;
}

/** Where to go: the slope, bent by what the last steps told of the curvature. */
function direction(slope: Float64Array, past: readonly Step[]): Float64Array {
  const way = slope.map((s) => -s);
  const shares: number[] = [];
  for (const { moved, turned, curve } of past.toReversed()) {
    const share = dot(moved, way) / curve;
    shares.unshift(share);
    move(way, -share, turned);
  }
  const last = past.at(-1);
  if (last) {
    const size = last.curve / dot(last.turned, last.turned);
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * size;
  }
  for (const [i, { moved, turned, curve }] of past.entries())
    move(way, (shares[i] as number) - dot(turned, way) / curve, moved);
  return way;
}

/** The lowest point near `start` of what `lossAt` gives; it leaves the slope there in its second argument. */
export function minimise(start: Float64Array, lossAt: (at: Float64Array, slope: Float64Array) => number): Float64Array {
  let weights = start;
  let slope = new Float64Array(start.length);
  let loss = lossAt(weights, slope);
  const past: Step[] = [];
  for (let step = 0; step < steps; step++) {
    const way = direction(slope, past);
    const descent = dot(way, slope);
    let length = step === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    const next = new Float64Array(start.length);
    const nextSlope = new Float64Array(start.length);
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next.set(weights);
      move(next, length, way);
      nextLoss = lossAt(next, nextSlope);
      if (nextLoss <= loss + 1e-4 * length * descent) break;
    }
    if (!(nextLoss < loss)) break;
    const moved = next.map((w, i) => w - (weights[i] as number));
    const turned = nextSlope.map((s, i) => s - (slope[i] as number));
    const curve = dot(moved, turned);
    if (curve > 1e-10) past.push({ moved, turned, curve });
    if (past.length > kept) past.shift();
    const gain = (loss - nextLoss) / Math.max(1, loss);
    weights = next;
    slope = nextSlope;
    loss = nextLoss;
    if (gain < enough) break;
  }
  return weights;
}

/** Rows in which the features that occur are numbered one after another, with the sum of their words' vectors behind them. */
function compact(plain: readonly Row[], vectors: Float64Array) {
  const numbers = new Map<number, number>();
  const rows = plain.map(({ features: { indices, values }, target }) => {
    const sum = new Float64Array(dimensions);
    const own = new Uint32Array(indices.length);
    for (let i = 0; i < indices.length; i++) {
      const index = indices[i] as number;
      const number = numbers.get(index) ?? numbers.size;
      numbers.set(index, number);
      own[i] = number;
      if (index < groups[1])
        for (let d = 0; d < dimensions; d++)
          sum[d] = (sum[d] as number) + (values[i] as number) * (vectors[index * dimensions + d] as number);
    }
    return { own, values, sum, target };
  });
  return { rows, numbers };
}

/**
 * The weights that fit the rows best. `per`: how strongly weights are drawn to nothing, one number a group of features and one for
 * what the words' vectors say. What those say of a word is added to the word's own in the end.
 */
export function learn(plain: readonly Row[], per: readonly number[], vectors: Float64Array): Model {
  const { rows, numbers } = compact(plain, vectors);
  const [deep, bias] = [numbers.size, numbers.size + dimensions];
  const penalty = new Float64Array(bias + 1).fill(per[groups.length] as number);
  for (const [index, number] of numbers) penalty[number] = per[groupOf(index)] as number;
  penalty[bias] = 0;
  const mean = rows.reduce((sum, { target }) => sum + target, 0) / rows.length;
  const start = new Float64Array(bias + 1);
  start[bias] = Math.log(mean / (1 - mean));
  const found = minimise(start, (at, slope) => {
    let loss = 0;
    for (let i = 0; i <= bias; i++) {
      const weighed = (penalty[i] as number) * (at[i] as number);
      slope[i] = weighed;
      loss += 0.5 * weighed * (at[i] as number);
    }
    for (const { own, values, sum: vector, target } of rows) {
      let sum = at[bias] as number;
      for (let i = 0; i < own.length; i++) sum += (at[own[i] as number] as number) * (values[i] as number);
      for (let d = 0; d < dimensions; d++) sum += (at[deep + d] as number) * (vector[d] as number);
      loss += Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - target * sum;
      const miss = probability(sum) - target;
      for (let i = 0; i < own.length; i++) {
        const number = own[i] as number;
        slope[number] = (slope[number] as number) + miss * (values[i] as number);
      }
      for (let d = 0; d < dimensions; d++) slope[deep + d] = (slope[deep + d] as number) + miss * (vector[d] as number);
      slope[bias] = (slope[bias] as number) + miss;
    }
    return loss;
  });
  const weights = new Float64Array(width + 1);
  for (const [index, number] of numbers) weights[index] = found[number] as number;
  for (let word = 0; word < groups[1]; word++)
    for (let d = 0; d < dimensions; d++)
      weights[word] =
        (weights[word] as number) + (vectors[word * dimensions + d] as number) * (found[deep + d] as number);
  weights[width] = found[bias] as number;
  return { weights };
}

const byNumber = (a: number, b: number) => a - b;

/**
 * The model as it ships: signed bytes, one scale a group, of the `most` features that move the texts of `rows` farthest; the others
 * weigh little or are seldom met.
 */
export function pack({ weights }: Model, rows: readonly Row[], most: number) {
  const met = new Float64Array(width);
  for (const { features } of rows)
    for (let i = 0; i < features.indices.length; i++) {
      const index = features.indices[i] as number;
      met[index] = (met[index] as number) + (features.values[i] as number) ** 2;
    }
  const moves = weights.map((w, i) => Math.abs(w) * Math.sqrt((met[i] ?? 0) + 0.01));
  const chosen = [...moves.keys()]
    .slice(0, width)
    .sort((a, b) => (moves[b] as number) - (moves[a] as number) || a - b)
    .slice(0, most);
  const largest = groups.map(() => 0);
  for (const i of chosen) largest[groupOf(i)] = Math.max(largest[groupOf(i)] as number, Math.abs(weights[i] as number));
  const scales = largest.map((high) => Number((high / 127).toPrecision(6)));
  const gaps: number[] = [];
  const table: number[] = [];
  let last = 0;
  for (const i of chosen.sort(byNumber)) {
    const scale = scales[groupOf(i)] as number;
    const value = scale === 0 ? 0 : Math.max(-127, Math.min(127, Math.round((weights[i] as number) / scale)));
    if (value === 0) continue;
    let gap = i - last;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    table.push(value);
    last = i;
  }
  return {
    gaps: Buffer.from(gaps).toString('base64'),
    table: Buffer.from(table).toString('base64'),
    scales,
    bias: Number((weights[width] as number).toPrecision(8)),
  } satisfies Partial<Weights>;
}
