/** Logistic regression with L2, by L-BFGS over all rows at once: no chance in it, so the same rows give the same weights. */
import { type Features, groups, width } from '../text/features.ts';
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
/** The weights of the features, the bias, and the weights of the words' vectors, which are folded into those of words at the end. */
const size = width + 1 + dimensions;

const probability = (sum: number) => 1 / (1 + Math.exp(-sum));
const groupOf = (index: number) => groups.findLastIndex((start) => index >= start);
const penalties = (per: readonly number[]) =>
  Float64Array.from({ length: size }, (_, i) =>
    i === width ? 0 : (per[i > width ? groups.length : groupOf(i)] as number),
  );

/** The same features with the sum of the words' vectors behind them. */
function deepened({ indices, values, ...rest }: Features, vectors: Float64Array): Features {
  const sum = new Float32Array(dimensions);
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i] as number;
    if (index >= groups[1]) continue;
    for (let d = 0; d < dimensions; d++)
      sum[d] = (sum[d] as number) + (values[i] as number) * (vectors[index * dimensions + d] as number);
  }
  return {
    ...rest,
    indices: Uint32Array.from([...indices, ...sum.keys().map((d) => width + 1 + d)]),
    values: Float32Array.from([...values, ...sum]),
  };
}

/** The weights without the vectors: what those say of a word is added to the word's own. */
function folded(weights: Float64Array, vectors: Float64Array): Float64Array {
  const flat = weights.slice(0, width + 1);
  for (let word = 0; word < groups[1]; word++)
    for (let d = 0; d < dimensions; d++)
      flat[word] =
        (flat[word] as number) + (vectors[word * dimensions + d] as number) * (weights[width + 1 + d] as number);
  return flat;
}

function sumOf(weights: Float64Array, { indices, values }: Features): number {
  let sum = weights[width] as number;
  for (let i = 0; i < indices.length; i++) sum += (weights[indices[i] as number] as number) * (values[i] as number);
  return sum;
}

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};
/** a + by · b, in place. */
const move = (a: Float64Array, by: number, b: Float64Array) => {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + by * (b[i] as number);
};

/** The loss at `weights`; its slope is left in `slope`. */
function lossAt(weights: Float64Array, rows: readonly Row[], penalty: Float64Array, slope: Float64Array): number {
  let loss = 0;
  for (let i = 0; i < size; i++) {
    const weighed = (penalty[i] as number) * (weights[i] as number);
    slope[i] = weighed;
    loss += 0.5 * weighed * (weights[i] as number);
  }
  for (const { features, target } of rows) {
    const sum = sumOf(weights, features);
    loss += Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - target * sum;
    const miss = probability(sum) - target;
    const { indices, values } = features;
    for (let i = 0; i < indices.length; i++) {
      const index = indices[i] as number;
      slope[index] = (slope[index] as number) + miss * (values[i] as number);
    }
    slope[width] = (slope[width] as number) + miss;
  }
  return loss;
}

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

/**
 * The weights that fit the rows best. `per`: how strongly weights are drawn to nothing, one number a group of features and one for
 * what the words' vectors say.
 */
export function learn(plain: readonly Row[], per: readonly number[], vectors: Float64Array): Model {
  const rows = plain.map(({ features, target }) => ({ features: deepened(features, vectors), target }));
  const penalty = penalties(per);
  const mean = rows.reduce((sum, { target }) => sum + target, 0) / rows.length;
  let weights = new Float64Array(size);
  weights[width] = Math.log(mean / (1 - mean));
  let slope = new Float64Array(size);
  let loss = lossAt(weights, rows, penalty, slope);
  const past: Step[] = [];
  for (let step = 0; step < steps; step++) {
    const way = direction(slope, past);
    const descent = dot(way, slope);
    let length = step === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next.set(weights);
      move(next, length, way);
      nextLoss = lossAt(next, rows, penalty, nextSlope);
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
  return { weights: folded(weights, vectors) };
}

/** The model as it ships: signed bytes, one scale a group. */
export function pack({ weights }: Model): { bytes: Int8Array; scales: number[]; bias: number } {
  const largest = groups.map(() => 0);
  for (let i = 0; i < width; i++)
    largest[groupOf(i)] = Math.max(largest[groupOf(i)] as number, Math.abs(weights[i] as number));
  const scales = largest.map((most) => Number((most / 127).toPrecision(6)));
  const bytes = new Int8Array(width);
  for (let i = 0; i < width; i++) {
    const scale = scales[groupOf(i)] as number;
    bytes[i] = scale === 0 ? 0 : Math.max(-127, Math.min(127, Math.round((weights[i] as number) / scale)));
  }
  return { bytes, scales, bias: Number((weights[width] as number).toPrecision(8)) };
}
