/**
 * What a reader said of an item, one row each (measures 3.3, safeguard b): seen, undone and exported on the options page.
 * A row changes no step of the path: it changes what the steps are given. Undone, it is removed, and so is all it did.
 */
import { classOf, keyOf, type Network, type ReasonCode } from './types.ts';

export const correctionKinds = ['not-noise', 'always-show', 'less', 'never'] as const;
/**
 * `not-noise`: always show the author, and weigh the reason less · `always-show`: the author · `less`: weigh the reason
 * more · `never`: on this network the reason leads to a label at most.
 */
export type CorrectionKind = (typeof correctionKinds)[number];

export interface Correction {
  /** Random, made once. */
  id: string;
  /** Epoch milliseconds. */
  at: number;
  kind: CorrectionKind;
  network: Network;
  /** The item's author, as its page names them. */
  handle: string | null;
  name: string | null;
  /** The item's decisive reason; null: it had none. */
  code: ReasonCode | null;
}

/** Points that one correction moves its reason by, and that all of them together move all reasons by at most (issue 3, point 8). */
const step = 0.5;
const mostInAll = 2;

/** `network/handle` of those whom corrections always show. */
export const shownBy = (corrections: readonly Correction[]): string[] =>
  corrections.flatMap(({ kind, network, handle, name }) => {
    const who = handle ?? name;
    return who !== null && (kind === 'not-noise' || kind === 'always-show') ? [keyOf(network, who)] : [];
  });

/** The reasons that a network's corrections allow a label at most. */
export const silencedBy = (corrections: readonly Correction[]): { code: ReasonCode; network: Network }[] =>
  corrections.flatMap(({ kind, network, code }) => (kind === 'never' && code !== null ? [{ code, network }] : []));

/**
 * Points to add to a reason's weight wherever it is noticed. Corrections of one reason add up and cancel out; when all together
 * ask for more than they may, each gets its share of it. Reasons for conversation are never weighed.
 */
export function nudgesOf(corrections: readonly Correction[]): Partial<Record<ReasonCode, number>> {
  const asked = new Map<ReasonCode, number>();
  for (const { kind, code } of corrections) {
    if (code === null || classOf(code) === 'conversation') continue;
    if (kind === 'less' || kind === 'not-noise')
      asked.set(code, (asked.get(code) ?? 0) + (kind === 'less' ? step : -step));
  }
  const total = [...asked.values()].reduce((sum, points) => sum + Math.abs(points), 0);
  const share = Math.min(1, mostInAll / total);
  return Object.fromEntries(
    [...asked].filter(([, points]) => points !== 0).map(([code, points]) => [code, points * share]),
  );
}
