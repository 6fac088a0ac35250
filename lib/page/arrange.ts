/** What items make of their neighbours: what is answered stays, and what is out of reading stands in runs. */
import { isAnsweredBy } from './agreement.ts';
import type { Heard } from './memory.ts';
import { kindOf } from './runs.ts';

export type Row = readonly [root: Element, one: Heard];

/**
 * Items out of reading that must stay in it because of what goes on from them, with the most that may be done to them:
 * - `label` where a shown item stands inside one, as comments in comments do: it would go with it, on the screen or not.
 * - `dim` where the next item answers it, or goes on with it, and is shown: half a conversation is none (field T7). The other way
 *   about, that what follows a folded item folds as well, would hide what nothing speaks against.
 * From the last to the first, so that an item shown for its answer shows what it answers. Rows in document order.
 */
export function answered(rows: readonly Row[], mayMove: (one: Heard) => boolean): Map<Element, 'label' | 'dim'> {
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
