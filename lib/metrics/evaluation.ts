/**
 * What a sample allows to be said of the judge (measures 4.3 and 4.11). For evaluation; nobody is shown these as their
 * own numbers.
 */

/**
 * True share behind an observed one: (p_obs + Sp − 1) / (Se + Sp − 1), kept within [0, 1] (Rogan & Gladen). Where base
 * rates are low, false positives dominate: conversation needs a specificity of .97 before the headline is honest. A
 * judge no better than chance: null.
 */
export function roganGladen(observed: number, sensitivity: number, specificity: number): number | null {
  const skill = sensitivity + specificity - 1;
  return skill <= 0 ? null : Math.min(1, Math.max(0, (observed + specificity - 1) / skill));
}

/** P(at most k of n) where each happens with probability p, summed over logarithms. */
function atMost(k: number, n: number, p: number): number {
  let log = n * Math.log1p(-p);
  let sum = Math.exp(log);
  for (let i = 1; i <= k; i++) {
    log += Math.log((n - i + 1) / i) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(log);
  }
  return sum;
}

/**
 * Exact one-sided upper limit at 95 % of a share of which k of n were seen (Clopper & Pearson); 1 for k = n. 0 of 30:
 * .095.
 */
export function upperLimit(k: number, n: number): number {
  if (k >= n) return 1;
  let [low, high] = [0, 1];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (atMost(k, n, middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}
