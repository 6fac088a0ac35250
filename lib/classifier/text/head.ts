/** A linear head: features → probability, and the words that moved it most. */
import { type Features, groups, width } from './features.ts';

/** As the trainer writes it: whole numbers from −127 to 127, times the scale of their group. */
export interface Weights {
  /** Base64 of `width` signed bytes. */
  table: string;
  /** One per group of features. */
  scales: readonly number[];
  bias: number;
  /** The probability from which a yes was right most often in cross-validation (best F1). */
  threshold: number;
  /** The lowest from which at least nine of ten were right there; null where none was. */
  sure: number | null;
}

interface Head {
  table: Int8Array;
  scales: readonly number[];
  bias: number;
  threshold: number;
  sure: number | null;
}

/** Unpacks the weights; once per page. */
export function headOf({ table, ...rest }: Weights): Head {
  const bytes = atob(table);
  if (bytes.length !== width) throw new Error(`These weights are for ${bytes.length} features, the text has ${width}.`);
  const signed = new Int8Array(width);
  for (let i = 0; i < width; i++) signed[i] = bytes.charCodeAt(i);
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
  return (table[index] as number) * scaleOf(scales, index) * (values[i] as number);
};

export function probabilityOf(head: Head, features: Features): number {
  let sum = head.bias;
  for (let i = 0; i < features.indices.length; i++) sum += partOf(head, features, i);
  return 1 / (1 + Math.exp(-sum));
}

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
