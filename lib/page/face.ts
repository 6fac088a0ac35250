/** What an item's bar or tag says and offers: the words of its treatment, of its run, or of what the reader just said of it. */
import { type Correction, type CorrectionKind, correctionKinds } from '../corrections.ts';
import { codesOf, newId, type ReasonCode, reasonsFor, type Verdict } from '../types.ts';
import type { Heard, Said } from './memory.ts';
import type { Button } from './panel.ts';
import { isFolded, type Look } from './render.ts';
import { peopleIn, type Run, reasonsOf } from './runs.ts';
import type { PageWords } from './words.ts';

/** What the buttons do. */
export interface Deeds {
  show(): void;
  /** Null: nothing can be kept, as on the welcome page. */
  correct: ((kind: CorrectionKind) => void) | null;
  undo(): void;
}

/** The reason that a correction speaks of. */
const decisive = (verdict: Verdict): ReasonCode | null => reasonsFor(codesOf(verdict), verdict.label)[0] ?? null;

const aboutReason: readonly CorrectionKind[] = ['less', 'never'];
const isNoise = ({ label }: Verdict) => label === 'broadcast' || label === 'click-bait';

/** What a reader says of an item. */
export const correctionOf = ({ item, verdict }: Heard, kind: CorrectionKind, at: number): Correction => ({
  id: newId(),
  at,
  kind,
  network: item.network,
  handle: item.author.handle,
  name: item.author.name,
  code: decisive(verdict),
});

/** The corrections that make sense for an item. */
const offered = ({ item, verdict }: Heard): CorrectionKind[] =>
  correctionKinds.filter((kind) => {
    if (kind === 'always-show') return (item.author.handle ?? item.author.name) !== null;
    return isNoise(verdict) && (kind === 'not-noise' || decisive(verdict) !== null);
  });

/** An item that stands alone. */
export function faceOf(one: Heard, words: PageWords, says: Said | null, deeds: Deeds): Look {
  const { item, verdict, treatment } = one;
  const { correct } = deeds;
  const folded = isFolded(treatment);
  const show: Button[] = folded ? [{ says: words.show, on: deeds.show }] : [];
  const acts = (about: boolean): Button[] =>
    (correct ? offered(one) : [])
      .filter((kind) => aboutReason.includes(kind) === about)
      .map((kind) => ({ says: words.correct(kind, item), on: () => correct?.(kind) }));
  const said = () => words.say(item, verdict, treatment);
  const panel = () => ({
    title: said(),
    reasons: words.reasons(verdict, treatment),
    onReason: acts(true),
    onItem: [...show, ...acts(false)],
  });
  const why = { says: words.why, panel };
  if (says === null) {
    const { action } = treatment;
    return {
      action,
      text: action === 'none' ? null : said(),
      counts: false,
      button: show[0] ?? null,
      open: folded ? deeds.show : null,
      why,
    };
  }
  // What was done stands in place of what was said, also where nothing is left to be said.
  return {
    action: treatment.action === 'none' ? 'label' : treatment.action,
    text: words.corrected(says.correction, says.failed),
    counts: false,
    button: { says: words.undo, on: deeds.undo },
    open: null,
    why: folded ? why : null,
  };
}

/** An item in a run: the first speaks for all, the others say nothing. `all`: the whole run. */
export function faceInRun(
  { treatment: { action } }: Heard,
  run: Run,
  all: readonly Heard[],
  speaks: boolean,
  words: PageWords,
  show: () => void,
): Look {
  if (!speaks) return { action, text: null, counts: false, button: null, open: null, why: null };
  const counts = reasonsOf(all.map(({ verdict }) => verdict));
  const text = {
    agree: () => words.agree(peopleIn(all)),
    fold: () => words.folded(all.length, counts),
    hide: () => words.hidden(all.length, counts),
  }[run.kind]();
  return { action, text, counts: true, button: { says: words.show, on: show }, open: show, why: null };
}
