/** Consecutive hidden items share one counted stub, at the first of them (measures 3.1). */
import { codesOf, type ReasonCode, reasonsFor, type Verdict } from '../types.ts';

/** Runs of roots, in document order, that are hidden one after another. */
export function runsOf(roots: readonly Element[], isHidden: (root: Element) => boolean): Element[][] {
  const runs: Element[][] = [];
  let open: Element[] | null = null;
  for (const root of roots) {
    if (!isHidden(root)) open = null;
    else if (open) open.push(root);
    else {
      open = [root];
      runs.push(open);
    }
  }
  return runs;
}

/** The decisive reasons of a run with their counts, most frequent first. */
export function reasonsOf(verdicts: readonly Verdict[]): [ReasonCode, number][] {
  const counts = new Map<ReasonCode, number>();
  for (const { signals, label } of verdicts) {
    const [code] = reasonsFor(codesOf({ signals }), label);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
