/** Verdict → its arithmetic as plain data, for whoever asks why. */
import { type Class, classOf, codesOf, type ReasonCode, reasonsFor, type Signal, type Verdict } from '../types.ts';
import { type Score, score } from './classify.ts';

export interface Explanation extends Score {
  /** One line a signal, as it was added. */
  points: (Signal & { class: Class })[];
  /** At most two, strongest first, of those that argue for the label itself (measures 2.2). */
  reasons: ReasonCode[];
}

export const explain = ({ label, signals }: Verdict): Explanation => ({
  ...score(signals),
  points: signals.map((s) => ({ ...s, class: classOf(s.code) })),
  reasons: reasonsFor(codesOf({ signals }), label).slice(0, 2),
});
