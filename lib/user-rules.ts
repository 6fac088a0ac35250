/**
 * Rules that a reader writes: words, patterns and people, each with what to do and where. Protected items stay protected
 * (measures 3.3); "always show" protects.
 */
import type { Network, TimelineItem } from './types.ts';

export const ruleKinds = ['words', 'pattern', 'person'] as const;
export const ruleEffects = ['fold', 'dim', 'show'] as const;
export const ruleScopes = ['home', 'replies', 'quotes'] as const;
/** Posts that answer nobody, answers, and what either quotes. */
type RuleScope = (typeof ruleScopes)[number];

export interface UserRule {
  /** Random, made once. */
  id: string;
  kind: (typeof ruleKinds)[number];
  /** A word or phrase, met as whole words; a regular expression; a handle without `@`. */
  value: string;
  effect: (typeof ruleEffects)[number];
  scope: RuleScope[];
  /** Null: on every network. */
  network: Network | null;
  /** Epoch milliseconds; null: it stays. */
  expires: number | null;
}

export const longestRule = 200;
/** So much of a text is looked at, as the judge does. */
const readable = 2_000;

/** Why a rule is not taken, as a locale key under `refusals`. */
export type Refusal = 'empty' | 'long' | 'nowhere' | 'invalid' | 'unsupported' | 'everything' | 'slow';

/*
 * Patterns of a reader run on every item that a page mounts, on an engine that backtracks: one such as (a+)+$ would stand
 * still for minutes. No checker fits: recheck weighs 2.9 MB, safe-regex2 misses what is only polynomial, re2-wasm would have
 * to be loaded into each page (looked up 2026-11-24). So a pattern's worst case is counted before it is taken: every
 * repeat reaches `reach` times at most, which gives each part a largest number of ways to match and of steps to try them all.
 */
const reach = 40;
const mostSteps = 5_000;

interface Part {
  source: string;
  /** In how many ways it can match at one place, at most. */
  ways: number;
  /** How many characters are tried for all of them, at most. */
  steps: number;
}
class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

const literal = (source: string): Part => ({ source, ways: 1, steps: 1 });
const then = (a: Part, b: Part): Part => ({
  source: a.source + b.source,
  ways: a.ways * b.ways,
  steps: a.steps + a.ways * b.steps,
});
const either = (parts: readonly Part[]): Part => ({
  source: parts.map((p) => p.source).join('|'),
  ways: parts.reduce((sum, p) => sum + p.ways, 0),
  steps: parts.reduce((sum, p) => sum + p.steps, 0),
});
const repeated = ({ source, ways, steps }: Part, min: number, max: number, lazy: string): Part => {
  let paths = 1; // through so many rounds of it
  const all = { source: `${source}{${min},${max}}${lazy}`, ways: 0, steps: 0 };
  for (let round = 0; round <= max && all.steps <= mostSteps; round++) {
    if (round >= min) all.ways += paths;
    if (round < max) all.steps += paths * steps;
    paths *= ways;
  }
  return all;
};

/** The pattern with bounded repeats, and its worst case. Throws `Refused` at what it does not know. */
function bounded(pattern: string): Part {
  let at = 0;
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(pattern);
    if (found) at += found[0].length;
    return found;
  };
  function alternatives(): Part {
    const parts = [sequence()];
    while (take(/\|/uy)) parts.push(sequence());
    return parts.length === 1 ? (parts[0] as Part) : either(parts);
  }
  function sequence(): Part {
    let all: Part = { source: '', ways: 1, steps: 0 };
    while (at < pattern.length && !/[|)]/u.test(pattern[at] ?? '')) all = then(all, quantified(atom()));
    return all;
  }
  function atom(): Part {
    if (take(/\((?:\?:|(?!\?))/uy)) {
      const inner = alternatives();
      if (!take(/\)/uy)) throw new Refused('invalid');
      return { ...inner, source: `(?:${inner.source})` };
    }
    if (take(/\(|\\[1-9k]/uy)) throw new Refused('unsupported'); // looks around itself, or back at what it met
    const one = take(
      /\[(?:\\.|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\c[a-z]|\\.|[^*+?{}()[\]\\]/iuy,
    );
    if (!one) throw new Refused('invalid');
    return literal(one[0]);
  }
  function quantified(part: Part): Part {
    const found = take(/(?:[*+?]|\{(\d{1,4})(,)?(\d{1,4})?\})(\??)/uy);
    if (!found) return part;
    const [quantifier, least, comma, most, lazy] = found;
    const sign = quantifier[0];
    if (sign === '?') return repeated(part, 0, 1, lazy ?? '');
    const min = sign === '{' ? Number(least) : Number(sign === '+');
    const open = Math.max(reach, min);
    const max = sign !== '{' ? reach : most ? Number(most) : comma ? open : min;
    return repeated(part, min, max, lazy ?? '');
  }
  const all = alternatives();
  if (at < pattern.length) throw new Refused('invalid');
  return all;
}

/** Curly and straight apostrophes are one; composed and decomposed letters too. */
const plain = (text: string) => text.normalize('NFC').replace(/[‘’ʼ]/gu, "'");

/** Scripts that set no space between words, so that a word has no edge to look for. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const inWord = '[\\p{L}\\p{M}\\p{N}_]';

/** Finds the words as whole words, whatever their case and the space between them. */
function wordsPattern(words: string): RegExp {
  const chars = [...words];
  const before = unspaced.test(chars[0] ?? '') ? '' : `(?<!${inWord})`;
  const after = unspaced.test(chars.at(-1) ?? '') ? '' : `(?!${inWord})`;
  const body = words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  return new RegExp(before + body + after, 'iu');
}

type Found = (text: string) => boolean;

/** What a rule looks for, or why it is not taken. */
function read({ kind, value, scope }: UserRule): Found | Refusal {
  const asked = plain(value.trim());
  if (asked === '') return 'empty';
  if (asked.length > longestRule) return 'long';
  if (scope.length === 0) return 'nowhere';
  if (kind === 'person') return (handle) => handle.toLowerCase() === asked.toLowerCase();
  try {
    const pattern = kind === 'words' ? wordsPattern(asked) : patternOf(asked);
    if (pattern.test('')) return 'everything';
    return (text) => pattern.test(text);
  } catch (error) {
    return error instanceof Refused ? error.why : 'invalid';
  }
}
function patternOf(asked: string): RegExp {
  new RegExp(asked, 'iu'); // the engine's own word on whether it is one
  const { source, steps } = bounded(asked);
  if (steps > mostSteps) throw new Refused('slow');
  return new RegExp(source, 'iu');
}

/** Why a rule is not taken; null: it is. */
export const refusalOf = (rule: UserRule): Refusal | null => {
  const found = read(rule);
  return typeof found === 'string' ? found : null;
};

const textOf = (...parts: readonly (string | null | undefined)[]) =>
  plain(
    parts
      .filter((part) => part)
      .join('\n')
      .slice(0, readable),
  );

/** Whether a rule speaks of an item, wherever it may look. */
function speaks({ kind, scope, network }: UserRule, found: Found, item: TimelineItem): boolean {
  if (network !== null && network !== item.network) return false;
  const isHere = scope.includes(item.replyTo ? 'replies' : 'home');
  const { author, repostedBy, quoted, card } = item;
  if (kind !== 'person')
    return (
      (isHere && found(textOf(item.text, card?.headline))) || (scope.includes('quotes') && found(textOf(quoted?.text)))
    );
  const people = [
    ...(isHere ? [author.handle, repostedBy?.handle] : []),
    ...(scope.includes('quotes') ? [quoted?.handle] : []),
  ];
  return people.some((handle) => handle && found(handle));
}

const strongest = (effect: UserRule['effect']) => ['dim', 'fold', 'show'].indexOf(effect);

/** The rule that decides about an item, null for none: "always show" first, then the stronger. Rules that are not taken are left out. */
export function rulesFor(rules: readonly UserRule[], now: () => number): (item: TimelineItem) => UserRule | null {
  const ready = rules.flatMap((rule) => {
    const found = read(rule);
    return typeof found === 'string' ? [] : [{ rule, found }];
  });
  ready.sort((a, b) => strongest(b.rule.effect) - strongest(a.rule.effect));
  const stands = ({ expires }: UserRule) => expires === null || expires > now();
  return (item) => ready.find(({ rule, found }) => stands(rule) && speaks(rule, found, item))?.rule ?? null;
}
