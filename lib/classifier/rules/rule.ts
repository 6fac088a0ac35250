/** What a rule is: one row of data, and the function that asks it for evidence. */
import type { Context, ReasonCode, RuleLanguage, TimelineItem } from '../../types.ts';
import { enlist, formsIn, piecesOf } from './prefilter.ts';

/** `any`: needs no language, such as "+1" or emoji alone. */
type PerLanguage<T> = Partial<Record<RuleLanguage | 'any', readonly T[]>>;

/** A sentence, by language; or an item for what the page's structure shows, where fields left out are what an ordinary post has. */
export type Example = string | ItemSketch;
export type ItemSketch = { [K in keyof TimelineItem]?: TimelineItem[K] };

/** A text rule has `patterns`, a structure or history rule has `when`; a row may have both, either suffices. */
export interface Rule {
  code: ReasonCode;
  evidence: 'structure' | 'text' | 'history';
  /** Must hold first: what the words are worth depends on where they stand. */
  given?: (item: TimelineItem, context: Context) => boolean;
  /** Structure or history: the evidence in the page's own words (may be empty), or null. */
  when?: (item: TimelineItem, lang: RuleLanguage | null, context: Context) => string | null;
  /** Text: tried on the item's words; what matched is the evidence. Built with `phrase`. */
  patterns?: PerLanguage<WrittenPattern>;
  /** Examples on which the row speaks; for each language with patterns at least two. */
  hits: PerLanguage<Example>;
  /** Examples that nearly hit; for each language with patterns at least two. */
  misses: PerLanguage<Example>;
}

/** The next part of one's own thread (measures 1.4, T5). Some pages name whom an answer is for by the name shown, not by the handle. */
export const answersOneself = ({ replyTo, author }: TimelineItem) => {
  const asked = replyTo?.handle?.toLowerCase() ?? null;
  return asked !== null && (asked === author.handle?.toLowerCase() || asked === author.name?.toLowerCase());
};

/** What a rule needs of a regular expression. */
export interface Pattern {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
  readonly source: string;
}

/** A pattern of our own making. */
export interface WrittenPattern extends Pattern {
  readonly row: Row;
  /** Its number in the prefilter. */
  readonly number: number;
}

let lastText = '';
let lastLower = '';
/** Small letters, of the text that was asked for last: every pattern of an item asks for the same one. */
export function lowered(text: string): string {
  if (text !== lastText) {
    lastText = text;
    lastLower = text.toLowerCase();
  }
  return lastLower;
}

/** Small letters, but for escapes, whose letters mean something else. */
const inSmall = (source: string) =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|[^\\]+/gsu, (part) => (part[0] === '\\' ? part : part.toLowerCase()));

/** An expression in three: its forms, divided by bars, and what holds before and after each of them. */
type Parts = readonly [before: string, forms: string, after: string];
/** The same, cut into its forms, with the pieces of each (prefilter.ts); null: any text may match. */
export type Row = readonly [
  before: string,
  forms: readonly string[],
  after: string,
  pieces: readonly (readonly string[] | null)[],
];

/** Alternatives as they stand outside of groups and sets. */
function alternatives(forms: string): string[] {
  const found: string[] = [];
  let [from, depth, isSet] = [0, 0, false];
  for (let i = 0; i < forms.length; i++) {
    const sign = forms[i];
    if (sign === '\\') i++;
    else if (isSet) isSet = sign !== ']';
    else if (sign === '[') isSet = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      found.push(forms.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, forms.slice(from)];
}

/**
 * Read when it is first tried: nine languages may be carried, one or two are read, and no page waits for the rest. Nearly every
 * pattern is a list of forms and nearly no text has a piece of any: each is tried alone, so that engines need not compile, and
 * throw away, expressions of ten thousand letters. Case-insensitive by small letters on both sides: an `i` flag on patterns of
 * this size costs a page tens of milliseconds.
 */
export function patternOf(read: () => Row): WrittenPattern {
  let row: Row | null = null;
  let number: number | null = null;
  const built: RegExp[] = [];
  const written = () => {
    row ??= read();
    return row;
  };
  const numbered = () => {
    number ??= enlist(written()[3]);
    return number;
  };
  const expression = (form: number) => {
    const [before, forms, after] = written();
    built[form] ??= new RegExp(before + forms[form] + after, 'u');
    return built[form];
  };
  /** The first match in the text; of those that begin together, that of the form written first. */
  const find = (small: string) => {
    let match: RegExpExecArray | null = null;
    let by = 0;
    for (const form of formsIn(numbered(), small)) {
      const other = expression(form).exec(small);
      if (!other || (match && (other.index > match.index || (other.index === match.index && form > by)))) continue;
      [match, by] = [other, form];
    }
    return match;
  };
  return {
    exec(text) {
      const small = lowered(text);
      const match = find(small);
      // The evidence is the page's own words, unless small letters have another length (as of a dotted capital I).
      if (match && small.length === text.length) match[0] = text.slice(match.index, match.index + match[0].length);
      return match;
    },
    test: (text) => find(lowered(text)) !== null,
    get row() {
      return written();
    },
    get number() {
      return numbered();
    },
    get source() {
      const [before, forms, after] = written();
      return before + forms.join('|') + after;
    },
  };
}

const rowOf = (before: string, forms: readonly string[], after: string): Row => [
  before,
  forms,
  after,
  forms.map(piecesOf),
];
const lazily = (write: () => Parts) =>
  patternOf(() => {
    const [before, forms, after] = write().map((part) => light(inSmall(made(part)))) as unknown as Parts;
    return rowOf(before, alternatives(forms), after);
  });

/** Source, or how to make it, which is then done when it is first tried. */
type Source = string | (() => string);
/**
 * The letters and digits of the languages that use Latin script. Forms are written with `\p{L}` and `\p{N}`; engines expand
 * those to some hundred ranges at each place, and two dozen such patterns push one another out of the processor's cache.
 */
const light = (source: string) =>
  source
    .replace(/\[(?:\\.|[^\]\\])*\]/gu, (set) => set.replaceAll('\\p{L}', 'a-zß-ɏ').replaceAll('\\p{N}', '\\d'))
    .replaceAll('\\p{L}', '[a-zß-ɏ]');
/** A word of any signs ends somewhere: without a bound, a hostile text of them is tried from each of its letters. */
const made = (source: string) => source.replace(/ /gu, '\\s+').replaceAll('\\S+', '\\S{1,40}');
const sourceOf = (source: Source) => (typeof source === 'string' ? source : source());

/**
 * A pattern on whole words of any script: letters or digits on either side spoil the match. Case-insensitive.
 * A space in it stands for any run of white space. No nested quantifiers, please.
 */
export const phrase = (source: Source): WrittenPattern =>
  lazily(() => ['(?<![\\p{L}\\p{N}_])(?:', sourceOf(source), ')(?![\\p{L}\\p{N}_])']);

/** A pattern without word edges: for scripts without spaces, or matches that begin or end in punctuation. Case-insensitive. */
export const anywhere = (source: Source): WrittenPattern => lazily(() => ['', sourceOf(source), '']);

/** Forms each of which stands between the same two. Case-insensitive. */
export const between = (before: string, source: Source, after: string): WrittenPattern =>
  lazily(() => [`${before}(?:`, sourceOf(source), `)${after}`]);

/** The same forms, where `after` holds as well. */
export const only = (pattern: WrittenPattern, after: string): WrittenPattern =>
  lazily(() => {
    const [before, forms, end] = pattern.row;
    return [`(?:${before}`, forms.join('|'), `${end})${after}`];
  });

/** What a language says besides the patterns of rules: a pattern, or sentences, made when they are first asked for. */
export type Say = WrittenPattern | (() => string);
export type Table<T extends Say> = Partial<Record<RuleLanguage | 'any', T>>;
/** By name, so that a language's file can be read wherever it was written. */
export const tables = new Map<string, Table<Say>>();
/** Such a table. A page's script holds none of this as it is written here, but as rows, as of patterns of rules (classify.ts). */
export function byLanguage<T extends Say>(name: string, table: Table<T>): Table<T> {
  if (tables.has(name)) throw new Error(`two tables are named ${name}`);
  tables.set(name, table);
  return table;
}
/** A pattern that is tried on texts of every language. */
export function always(name: string, pattern: WrittenPattern): Pattern {
  const table = byLanguage(name, { any: pattern });
  const here = () => table.any as WrittenPattern;
  return {
    exec: (text) => here().exec(text),
    test: (text) => here().test(text),
    get source() {
      return here().source;
    },
  };
}

/** How letters are written by people in a hurry. */
const bare: Record<string, string> = {
  ä: '(?:ä|ae|a)',
  ö: '(?:ö|oe|o)',
  ü: '(?:ü|ue|u)',
  ß: '(?:ß|ss)',
  ł: '[łl]',
  œ: '(?:œ|oe)',
};
const loosen = (letter: string) => bare[letter] ?? `[${letter}${letter.normalize('NFD')[0]}]`;
/** Alternatives. A space that may be missing must be said before `anywhere` makes "at least one" of every space. */
export const joined = (forms: readonly string[]) => forms.join('|').replaceAll(' ?', '\\s?');
/** Forms of one language. Apostrophes may be curly or left out, diacritics left out; so neither may stand in a class. */
export const written = (forms: readonly string[]) =>
  joined(forms)
    .replace(/(?<=[\p{L}|])'|'(?=\p{L})/gu, "['’]?")
    .replace(/[\u00DF-\u017F]/gu, loosen);

const longest = 80;
export const clip = (words: string) => (words.length <= longest ? words : `${words.slice(0, longest - 1)}…`);

/** The evidence a rule finds in an item, null for none. `lang` null: the text is in no language we can read. */
export function evidenceOf(rule: Rule, item: TimelineItem, lang: RuleLanguage | null, context: Context): string | null {
  if (rule.given && !rule.given(item, context)) return null;
  const seen = rule.when?.(item, lang, context) ?? null;
  if (seen !== null) return clip(seen);
  if (!rule.patterns || item.text === null) return null;
  for (const set of [lang && rule.patterns[lang], rule.patterns.any]) {
    for (const pattern of set || []) {
      const match = pattern.exec(item.text);
      if (match) return clip(match[0].trim());
    }
  }
  return null;
}
