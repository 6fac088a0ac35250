/** How good a prediction is, and rows held apart so that the answer is honest. */

/** The chance that a yes scores above a no; ties count half. */
export function auc(scores: readonly number[], yes: readonly boolean[]): number {
  const order = [...scores.keys()].sort((a, b) => (scores[a] as number) - (scores[b] as number));
  const positives = yes.filter(Boolean).length;
  let ranks = 0;
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && scores[order[end] as number] === scores[order[i] as number]) end++;
    for (let k = i; k < end; k++) if (yes[order[k] as number]) ranks += (i + end + 1) / 2;
    i = end;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (yes.length - positives));
}

interface Cut {
  at: number;
  precision: number;
  recall: number;
  f1: number;
}

export function cutAt(at: number, scores: readonly number[], yes: readonly boolean[]): Cut {
  const hits = scores.filter((score, i) => score >= at && yes[i]).length;
  const precision = hits / Math.max(1, scores.filter((score) => score >= at).length);
  const recall = hits / Math.max(1, yes.filter(Boolean).length);
  return { at, precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** In hundredths. */
const cuts = (scores: readonly number[], yes: readonly boolean[]): Cut[] =>
  Array.from({ length: 99 }, (_, i) => cutAt((i + 1) / 100, scores, yes));

/** The threshold with the best F1. */
export const bestCut = (scores: readonly number[], yes: readonly boolean[]): Cut =>
  cuts(scores, yes).reduce((a, b) => (b.f1 > a.f1 ? b : a));

/** The lowest threshold from which on at least nine of ten are right, and of ten or more. */
export function sureCut(scores: readonly number[], yes: readonly boolean[]): Cut | null {
  const few = 10 / yes.filter(Boolean).length;
  return cuts(scores, yes).find(({ precision, recall }) => precision >= 0.9 && recall >= few * 0.9) ?? null;
}

export const meanSquare = (scores: readonly number[], targets: readonly number[]) =>
  scores.reduce((sum, score, i) => sum + (score - (targets[i] as number)) ** 2, 0) / scores.length;

/** A fold for every row; rows of one cluster stay together. The largest clusters are dealt first, each to the smallest fold. */
export function foldsOf(clusters: readonly string[], folds: number): number[] {
  const sizes = new Map<string, number>();
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const filled = Array.from({ length: folds }, () => 0);
  const given = new Map<string, number>();
  const order = [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [cluster, size] of order) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] as number) + size;
    given.set(cluster, fold);
  }
  return clusters.map((cluster) => given.get(cluster) as number);
}

/** The mean of F1 for yes and F1 for no. */
export function macroF1(at: number, scores: readonly number[], yes: readonly boolean[]): number {
  const no = yes.map((is) => !is);
  const left = scores.map((score) => (score >= at ? 0 : 1));
  return (cutAt(at, scores, yes).f1 + cutAt(1, left, no).f1) / 2;
}

/** 95 % of an AUC's values where clusters are drawn again and again, with a fixed seed. */
export function aucInterval(
  scores: readonly number[],
  yes: readonly boolean[],
  clusters: readonly string[],
): [low: number, high: number] {
  const members = new Map<string, number[]>();
  for (const [i, cluster] of clusters.entries()) members.set(cluster, [...(members.get(cluster) ?? []), i]);
  const all = [...members.values()];
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)] as number[];
  };
  const found = Array.from({ length: 200 }, () => {
    const drawn = all.flatMap(next);
    return auc(
      drawn.map((i) => scores[i] as number),
      drawn.map((i) => yes[i] as boolean),
    );
  }).sort((a, b) => a - b);
  return [found[4] as number, found[194] as number];
}
