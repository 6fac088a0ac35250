/** What our pages are told of what is kept: never a whole row, and a name for nobody who may not have one. */
import type { Review } from '../metrics/review.ts';
import type { Kept } from '../metrics/sums.ts';
import type { ReviewAnswer } from './messages.ts';

export function answerOf({ records }: Kept, review: Review): ReviewAnswer {
  const named = records.people.flatMap(({ person, network, handle, name, pinned, hidden, kept: keptOn }) =>
    handle === null ? [] : [[person, { network, handle, name, pinned, hidden, kept: keptOn !== null }] as const],
  );
  return { review, people: Object.fromEntries(named) };
}
