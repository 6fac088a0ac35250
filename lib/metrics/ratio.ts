/** The real-reply ratio (measures 4.3) and the interval behind its display rule. */
import type { Label, Tally } from '../types.ts';

/** The measures write 1.96; their vectors are made with it unrounded. */
const z = 1.959964;

/**
 * Wilson score interval of c out of n at 95 %, as [low, high]; n = 0 gives [0, 1]. Newcombe 1998 favours score
 * intervals.
 */
export function wilson(c: number, n: number): [low: number, high: number] {
  if (n === 0) return [0, 1];
  const p = c / n;
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const centre = p + (z * z) / (2 * n);
  const scale = 1 + (z * z) / n;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/**
 * How a ratio may be said: `none`: nothing met; `counts`: too few for a share; `about`: in tenths; `percent`: whole per
 * cent.
 */
export type Ratio =
  | { say: 'none'; c: 0; n: 0 }
  | { say: 'counts'; c: number; n: number }
  | { say: 'about'; c: number; n: number; tenths: number }
  | { say: 'percent'; c: number; n: number; percent: number };

/**
 * A share as it may be said (measures 4.3). Counts for n < 10, a Wilson half-width over .20, or all or none of fewer
 * than 100; in tenths up to .20; else in whole per cent.
 */
export function shareOf(c: number, n: number): Ratio {
  if (n === 0) return { say: 'none', c: 0, n: 0 };
  const [low, high] = wilson(c, n);
  const half = (high - low) / 2;
  if (n < 10 || half > 0.2 || ((c === 0 || c === n) && n < 100)) return { say: 'counts', c, n };
  if (half > 0.1) return { say: 'about', c, n, tenths: Math.round((10 * c) / n) };
  return { say: 'percent', c, n, percent: Math.round((100 * c) / n) };
}

/** The classified of those met: n = C + B + K. */
export const classified = (met: Record<Label, number>) => met.conversation + met.broadcast + met['click-bait'];

/**
 * RRR = C / (C + B + K) over encountered, classified, not-own items, whatever was done to them: a filter cannot move it
 * (measures 4.3).
 */
export const ratioOf = (met: Record<Label, number>): Ratio => shareOf(met.conversation, classified(met));

/**
 * The companions of the ratio (measures 4.3 and 4.4), counts with what they are of. `coverage`: classified of all met ·
 * `toYou`: conversation that replies to you or names you, of conversation · `replies`: conversation with a parent, of
 * all met · `bait`: K of the classified. The noise ratio, 1 − RRR, is not said beside RRR: it is the same information
 * twice.
 */
export function companionsOf({ encountered, toYou, replies }: Tally) {
  const n = classified(encountered);
  const all = n + encountered.unclear;
  return {
    coverage: shareOf(n, all),
    toYou: { c: toYou, n: encountered.conversation },
    replies: shareOf(replies, all),
    bait: shareOf(encountered['click-bait'], n),
  };
}

/**
 * What the noise is made of: its decisive reasons, most frequent first, each with its share of all noise items, 0 to 1.
 * Items without a reason keep the sum below 1. Measures 4.4.
 */
export function reasonShares({ encountered, noiseFor }: Tally) {
  const noise = encountered.broadcast + encountered['click-bait'];
  return ranked(noiseFor).map(([code, n]) => ({ code, n, share: n / noise }));
}

/** Codes with their counts, most frequent first. */
export const ranked = (counts: Tally['noiseFor']) =>
  (Object.entries(counts) as [keyof Tally['noiseFor'], number][]).sort((a, b) => b[1] - a[1]);
