/** A linear head: features → probability, and the words that moved it most. */
import { type Features, groups, width } from './features.ts';

/** As the trainer writes it: of the features that count, whole numbers from −127 to 127, times the scale of their group. */
export interface Weights {
  /** Base64 of bytes: how far each of them lies behind the one before; 255 is 255 farther, with none there. */
  gaps: string;
  /** Base64 of signed bytes, one for each of them. */
  table: string;
  /** One per group of features. */
  scales: readonly number[];
  bias: number;
  /** The probability from which a yes was right most often in cross-validation (best F1). */
  threshold: number;
  /** The lowest from which at least nine of ten were right there; null where none was. */
  sure: number | null;
}

export interface Head {
  table: Int8Array;
  scales: readonly number[];
  bias: number;
  threshold: number;
  sure: number | null;
}

/** Unpacks the weights; once per page. */
export function headOf({ gaps, table, ...rest }: Weights): Head {
  const [steps, values] = [atob(gaps), atob(table)];
  const signed = new Int8Array(width);
  let at = 0;
  let n = 0;
  for (let i = 0; i < steps.length; i++) {
    const step = steps.charCodeAt(i);
    at += step;
    if (step < 255) signed[at] = values.charCodeAt(n++);
  }
  if (at >= width || n !== values.length)
    throw new Error(`These weights name feature ${at} of ${width} and ${n} of ${values.length} values.`);
  return { table: signed, ...rest };
}

const scaleOf = (scales: readonly number[], index: number) => {
  let group = groups.length - 1;
  while (index < (groups[group] as number)) group--;
  return scales[group] as number;
};

/** What one feature adds to the sum. */
const partOf = ({ table, scales }: Head, { indices, values }: Features, i: number) => {
  const index = indices[i] as number;
  const weight = table[index] as number;
  return weight === 0 ? 0 : weight * scaleOf(scales, index) * (values[i] as number);
};

/** The log-odds of a yes. */
export function oddsOf(head: Head, features: Features): number {
  let sum = head.bias;
  for (let i = 0; i < features.indices.length; i++) sum += partOf(head, features, i);
  return sum;
}

export const probabilityOf = (head: Head, features: Features): number => 1 / (1 + Math.exp(-oddsOf(head, features)));

/** Up to three words that argued most for a yes, strongest first: each with its own weight and its share of its pairs'. */
export function evidenceOf(head: Head, features: Features): string[] {
  const { tokens, from, long } = features;
  const moved = new Float64Array(tokens.length);
  for (let i = 0; i < from.length; i++) {
    const length = long[i] as number;
    const start = from[i] as number;
    for (let at = start; at < start + length; at++)
      moved[at] = (moved[at] as number) + partOf(head, features, i) / length;
  }
  const strongest = [...tokens.keys()]
    .filter((at) => (moved[at] as number) > 0 && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(tokens[at] as string))
    .sort((a, b) => (moved[b] as number) - (moved[a] as number) || a - b);
  return [...new Set(strongest.map((at) => tokens[at] as string))].slice(0, 3);
}
