/** The real-reply ratio (measures 4.3) and the interval behind its display rule. */
import type { Label, Tally } from '../types.ts';

const z = 1.96;

/** Wilson score interval of c out of n at 95 %, as [low, high]; n = 0 gives [0, 1]. Newcombe 1998 favours score intervals. */
export function wilson(c: number, n: number): [low: number, high: number] {
  if (n === 0) return [0, 1];
  const p = c / n;
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const centre = p + (z * z) / (2 * n);
  const scale = 1 + (z * z) / n;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/** How a ratio may be said: `none`: nothing met; `counts`: too few for a share; `about`: in tenths; `percent`: whole per cent. */
export type Ratio =
  | { say: 'none'; c: 0; n: 0 }
  | { say: 'counts'; c: number; n: number }
  | { say: 'about'; c: number; n: number; tenths: number }
  | { say: 'percent'; c: number; n: number; percent: number };

/**
 * RRR = C / (C + B + K) over encountered, classified, not-own items, whatever was done to them: a filter cannot move it.
 * Shown as counts for n < 10, a Wilson half-width over .20, or all or none of fewer than 100; in tenths up to .20; else in per cent.
 */
export function ratioOf(met: Record<Label, number>): Ratio {
  const c = met.conversation;
  const n = c + met.broadcast + met['click-bait'];
  if (n === 0) return { say: 'none', c: 0, n: 0 };
  const [low, high] = wilson(c, n);
  const half = (high - low) / 2;
  if (n < 10 || half > 0.2 || ((c === 0 || c === n) && n < 100)) return { say: 'counts', c, n };
  if (half > 0.1) return { say: 'about', c, n, tenths: Math.round((10 * c) / n) };
  return { say: 'percent', c, n, percent: Math.round((100 * c) / n) };
}

/** Codes with their counts, most frequent first. */
export const ranked = (counts: Tally['noiseFor']) =>
  (Object.entries(counts) as [keyof Tally['noiseFor'], number][]).sort((a, b) => b[1] - a[1]);
