/** Which rules a text is worth asking: most speak only on words that it does not have, and a look at each costs more than the answer. */
import type { RuleLanguage } from '../../types.ts';
import { isTriedAlways, patternsIn } from './prefilter.ts';
import { lowered, type Rule } from './rule.ts';

interface Asked {
  /** 1: whatever the text, by the rule's place. */
  always: Uint8Array;
  /** The places of the rules that a pattern is of, by the pattern's number. */
  rulesOf: ReadonlyMap<number, readonly number[]>;
}

export function whomToAsk(rules: readonly Rule[]) {
  const known = new Map<RuleLanguage | null, Asked>();
  const marks = new Uint8Array(rules.length);
  function read(lang: RuleLanguage | null): Asked {
    const rulesOf = new Map<number, number[]>();
    const always = new Uint8Array(rules.length);
    for (const [i, { when, patterns }] of rules.entries()) {
      if (when) always[i] = 1;
      for (const pattern of [...((lang && patterns?.[lang]) ?? []), ...(patterns?.any ?? [])]) {
        rulesOf.set(pattern.number, [...(rulesOf.get(pattern.number) ?? []), i]);
        if (isTriedAlways(pattern.number)) always[i] = 1;
      }
    }
    return { always, rulesOf };
  }
  return {
    /** 1 for each rule that may speak, by its place; valid until the next call. `text` null: there is none. */
    of(text: string | null, lang: RuleLanguage | null): Uint8Array {
      const asked = known.get(lang) ?? read(lang);
      known.set(lang, asked);
      marks.set(asked.always);
      for (const pattern of text === null ? [] : patternsIn(lowered(text)))
        for (const rule of asked.rulesOf.get(pattern) ?? []) marks[rule] = 1;
      return marks;
    },
    /** The rules have other patterns by now. */
    forget: () => known.clear(),
  };
}
