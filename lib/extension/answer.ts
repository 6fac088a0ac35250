/** What our pages are told of what is kept: never a whole row, and a name for nobody who may not have one. */
import type { LocalDate } from '../metrics/records.ts';
import type { Review } from '../metrics/review.ts';
import { type Kept, weeksOf, withOthers } from '../metrics/sums.ts';
import type { ReviewAnswer } from './messages.ts';

export function answerOf(kept: Kept, review: Review, today: LocalDate): ReviewAnswer {
  const weeks = withOthers(weeksOf(kept.sums, kept.records, today), kept.others);
  const named = kept.records.people.flatMap(({ person, network, handle, name, pinned, hidden, kept: keptOn }) =>
    handle === null ? [] : [[person, { network, handle, name, pinned, hidden, kept: keptOn !== null }] as const],
  );
  return {
    review,
    since: weeks.flatMap((w) => Object.keys(w.all.days)).sort()[0] ?? null,
    networks: [...new Set(weeks.flatMap((w) => Object.keys(w.networks)))].sort(),
    people: Object.fromEntries(named),
  };
}
