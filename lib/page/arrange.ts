/** What items make of their neighbours: what is answered stays, and what is out of reading stands in runs. */

import type { Treatment } from '../types.ts';
import { isAnsweredBy } from './agreement.ts';
import { type Heard, placeOf, type rememberLooks } from './memory.ts';
import { isFolded } from './render.ts';
import { kindOf, type Run, runsOf } from './runs.ts';

export type Row = readonly [root: Element, one: Heard];

/**
 * Items out of reading that must stay in it because of what goes on from them, with the most that may be done to them:
 * - `label` where a shown item stands inside one, as comments in comments do: it would go with it, on the screen or not.
 * - `dim` where the next item answers it, or goes on with it, and is shown: half a conversation is none (field T7). The other way
 *   about, that what follows a folded item folds as well, would hide what nothing speaks against.
 * From the last to the first, so that an item shown for its answer shows what it answers. Rows in document order.
 */
function answered(rows: readonly Row[], mayMove: (one: Heard) => boolean): Map<Element, 'label' | 'dim'> {
  const found = new Map<Element, 'label' | 'dim'>();
  const isShown = ([root, one]: Row) => kindOf(one) === null || found.has(root);
  for (const [i, row] of [...rows.entries()].reverse()) {
    const [root, one] = row;
    if (kindOf(one) === null) continue;
    const next = rows[i + 1];
    if (next && isShown(next) && isAnsweredBy(one.item, next[1].item) && mayMove(one)) found.set(root, 'dim');
    for (let j = i + 1; rows[j] && root.contains((rows[j] as Row)[0]); j++)
      if (isShown(rows[j] as Row)) found.set(root, 'label');
  }
  return found;
}

/** A shorter list is arranged as a whole. */
const long = 500;
/**
 * What must be arranged anew once some items have changed: all, or in a long list what stands about them, up and down to the next
 * that stays in reading, as no run reaches over it. `all` in document order, `isOut`: it is out of reading.
 */
export function about(
  all: readonly Element[],
  changed: ReadonlySet<Element>,
  isOut: (root: Element) => boolean,
): readonly Element[] {
  if (all.length <= long) return all;
  let [from, to] = [all.length, -1];
  // New ones stand at the end, nearly always.
  let left = [...changed].filter((root) => root.isConnected).length;
  for (let i = all.length - 1; i >= 0 && left > 0; i--) {
    if (!changed.has(all[i] as Element)) continue;
    from = i;
    to = Math.max(to, i);
    left--;
  }
  if (to < 0) return [];
  const isWithin = (root: Element) => all.slice(from, to + 1).some((other) => isOut(other) && other.contains(root));
  const first = all[from] as Element;
  while (from > 0 && (isOut(all[from - 1] as Element) || all[from - 1]?.contains(first))) from--;
  const goesOn = (next: Element) => isOut(all[to] as Element) || isOut(next) || isWithin(next);
  while (to + 1 < all.length && goesOn(all[to + 1] as Element)) to++;
  return all.slice(from, to + 1);
}

interface Arranged {
  /** By root: the most that may be done to it. */
  kept: Map<Element, 'label' | 'dim'>;
  /** Those that fold now, as they agree with their neighbours. */
  agreed: Element[];
  /** By root: the line it shares with others. */
  runs: Map<Element, Run>;
}

/** `anew`: a person asked for it, so what is on the screen may move. `doubted`: nothing is folded that the level alone does not fold. */
export function arrange(
  rows: readonly Row[],
  looks: ReturnType<typeof rememberLooks>,
  { anew, doubted }: { anew: boolean; doubted: boolean },
): Arranged {
  const mayMove = ({ item }: Heard) => anew || !looks.wasShown(item);
  const kept = answered(rows, mayMove);
  const parts = rows.map(([root, one]) => {
    const isSaid = looks.saidOf(one.item) !== null; // it has something of its own to say
    const isOut = !kept.has(root) && !(doubted && !isFolded(one.treatment));
    return {
      ...{ root, one, key: placeOf(one.item), kind: isOut ? kindOf(one) : null },
      run: isSaid ? null : looks.runOf(one.item),
      free: mayMove(one) && !isSaid,
    };
  });
  const runs = new Map(runsOf(parts).flatMap((run) => run.roots.map((root) => [root, run] as const)));
  for (const { root, one, kind } of parts) if (kind) looks.joined(one.item, runs.get(root)?.name ?? null);
  const agreed = parts.filter(({ root, one }) => runs.has(root) && !isFolded(one.treatment)).map(({ root }) => root);
  for (const [root, { treatment }] of rows) if (!isFolded(treatment)) kept.delete(root);
  return { kept, agreed, runs };
}

/** What is done to an item in a run of agreement. */
export const folded = (treatment: Treatment): Treatment => ({
  ...{ ...treatment, action: 'collapse', wanted: 'collapse', heldBackBy: null },
});
