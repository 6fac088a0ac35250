import { countWords } from '@/lib/extension/words.ts';
import type { ReasonCode } from '@/lib/types.ts';

interface Props {
  counts: readonly (readonly [ReasonCode, number])[];
  /** How many to list; the others are summed up by `others`. */
  most: number;
  others(n: number): string;
}

/** Reasons with their counts, most frequent first. */
export function ReasonList({ counts, most, others }: Props) {
  const rest = counts.slice(most).reduce((sum, [, n]) => sum + n, 0);
  return (
    <ul class="reasons small">
      {counts.slice(0, most).map(([code, n]) => (
        <li key={code}>{countWords(code, n)}</li>
      ))}
      {rest > 0 && <li>{others(rest)}</li>}
    </ul>
  );
}
