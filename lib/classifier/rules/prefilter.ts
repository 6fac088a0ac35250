/**
 * Which patterns a text may match at all, told in one walk through it: nearly all patterns need words that it does not have.
 * From a pattern's source come pieces, one of which stands in every text that matches; a text is looked through for the pieces
 * of all patterns at once. A needless yes costs time, a wrong no would cost a verdict: what is not understood is a yes.
 */

/* ---- Folding: differences that patterns overlook. Any would do, so long as pieces and texts are folded alike. ---- */

const [space, nought, dropped] = [32, 48, 0];
const isSpace = (code: number) =>
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x1680 ||
  (code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f));
const folds = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/\s/u.test(letter)) return space;
  if (/\d/u.test(letter)) return nought;
  return letter === "'" ? dropped : letter.normalize('NFKD').charCodeAt(0);
});
/** Letters without marks, every digit a nought, every white space a space; apostrophes, which people leave out, are dropped. */
function fold(code: number): number {
  if (code < 0x250) return folds[code] as number;
  if (code === 0x2019) return dropped;
  return code < 0x3001 || code === 0xfeff ? (isSpace(code) ? space : code) : code;
}

let units = new Uint16Array(4096);
/** Fills `units`; white space in a row is one space. Returns how many. */
function folded(text: string): number {
  if (text.length + 4 > units.length) units = new Uint16Array(text.length * 2);
  let length = 0;
  let last = dropped;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = code < 0x250 ? (folds[code] as number) : fold(code);
    if (unit === dropped || (unit === space && last === space)) continue;
    units[length++] = unit;
    last = unit;
  }
  return length;
}
const foldedText = (text: string) => String.fromCharCode(...units.subarray(0, folded(text)));

/* ---- Reading a source ---- */

/** What a part of a pattern matches: `all` texts, or null for too many; and pieces, `one` of which is in each of them, or null for unknown. */
interface Part {
  all: string[] | null;
  one: string[] | null;
}
const exactly = (...all: string[]): Part => ({ all, one: all });
const anything: Part = { all: null, one: null };
const nothing = exactly('');

/** Products of alternatives grow; beyond this they are not written out. */
const most = 16;
const glue = (a: string, b: string) => (a.endsWith(' ') && b.startsWith(' ') ? a + b.slice(1) : a + b);

/** Scripts with thousands of letters: one says as much as three of an alphabet's. */
const isDense = (code: number) => code > 0x3000;
const enough = (piece: string) => isDense(piece.charCodeAt(0)) || piece.replaceAll(' ', '').length >= 3;

/** Frequent letters first, over the languages that we read. */
const frequent = ' eaionstrldcumphgbfvykwzjxq';
/** How much a letter tells, in bits. */
const bitsOf = (unit: number) => {
  const rank = unit < 0x80 ? frequent.indexOf(String.fromCharCode(unit)) : -1;
  return rank < 0 ? 8 : 2.6 + rank * 0.2;
};
/** Runs of letters that most texts have tell less than their letters do. */
const runOf = (a: number, b: number, c: number) => (a << 14) ^ (b << 7) ^ c;
const common = new Set(
  'the you tha thi ing lik for and hav wha com con est ent ion are ver ati tos ses our all wit eve son que ein sch ich'
    .split(' ')
    .map((run) => runOf(run.charCodeAt(0), run.charCodeAt(1), run.charCodeAt(2))),
);
const bitsOfPlain = Float64Array.from({ length: 0x80 }, (_, unit) => bitsOf(unit));
/** The most telling letters in a row, and how much they tell. */
function telling(piece: string, width: number): { at: number; bits: number } {
  const told: number[] = [];
  let [here, at, bits] = [0, 0, 0];
  for (let i = 0; i < piece.length; i++) {
    const unit = piece.charCodeAt(i);
    const isCommon = i > 1 && common.has(runOf(piece.charCodeAt(i - 2), piece.charCodeAt(i - 1), unit));
    told.push((unit < 0x80 ? (bitsOfPlain[unit] as number) : 8) - (isCommon ? 5 : 0));
    here += (told[i] as number) - (i >= width ? (told[i - width] as number) : 0);
    if (here > bits + 1e-9) [at, bits] = [Math.max(0, i + 1 - width), here];
  }
  return { at, bits };
}
/** More of a piece would tell little more. */
const enoughWide = 7;
function short(pieces: readonly string[]): string[] {
  const cut = pieces.map((piece) => {
    const { at } = telling(piece, enoughWide);
    return piece.slice(at, at + enoughWide);
  });
  return [...new Set(cut)].filter((piece, _, all) => !all.some((other) => other !== piece && piece.includes(other)));
}
/** How often a text has one of them by chance, more or less. */
const chances = new WeakMap<readonly string[], number>();
function chance(pieces: readonly string[]): number {
  const known = chances.get(pieces);
  if (known !== undefined) return known;
  let sum = 0;
  for (const piece of pieces) sum += enough(piece) ? 2 ** -telling(piece, enoughWide).bits + 1e-6 : 1;
  chances.set(pieces, sum);
  return sum;
}
const better = (a: string[] | null, b: string[] | null) => (!a || !b ? (a ?? b) : chance(a) <= chance(b) ? a : b);

function inTurn(parts: readonly Part[]): Part {
  let run = [''];
  let best: string[] | null = null;
  let isAll = true;
  for (const { all, one } of parts) {
    if (all && run.length * all.length <= most) {
      run = all.length === 1 && all[0] === '' ? run : [...new Set(run.flatMap((a) => all.map((b) => glue(a, b))))];
      continue;
    }
    best = better(better(best, run), one);
    run = all ?? [''];
    isAll = false;
  }
  return isAll ? exactly(...run) : { all: null, one: better(best, run) };
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const all = parts.every((part) => part.all) ? [...new Set(parts.flatMap((part) => part.all ?? []))] : null;
  if (all && all.length <= most) return exactly(...all);
  return { all: null, one: parts.every((p) => p.one) ? [...new Set(parts.flatMap((p) => p.one ?? []))] : null };
}

function times(part: Part, least: number, atMost: number): Part {
  const isGap = part.all?.length === 1 && part.all[0] === ' '; // many are as one
  if (least > 0) return atMost === 1 || isGap ? part : { all: null, one: part.one };
  return part.all && (atMost === 1 || isGap) ? exactly(...new Set([...part.all, ''])) : anything;
}

/** Reads the syntax that our patterns are written in, of the `u` flag; throws on what it does not know. */
class Source {
  readonly #source: string;
  #at = 0;
  constructor(source: string) {
    this.#source = source;
  }
  read(): Part {
    const part = this.#alternatives();
    if (this.#at < this.#source.length) throw new Error(`unread: ${this.#source.slice(this.#at)}`);
    return part;
  }
  #eat(token: string): boolean {
    const is = this.#source.startsWith(token, this.#at);
    if (is) this.#at += token.length;
    return is;
  }
  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }
  #alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#eat('|')) parts.push(this.#sequence());
    return either(parts);
  }
  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const letters = this.#letters();
      if (letters) {
        parts.push(exactly(foldedText(letters)));
        continue;
      }
      const part = this.#atom();
      const isTimes = '?*+{'.includes(this.#source[this.#at] ?? ' ');
      const [, sign, least, comma, atMost] = (isTimes && this.#match(/(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/uy)) || [];
      if (sign) parts.push(times(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity));
      else if (least) parts.push(times(part, Number(least), comma ? Number(atMost || Infinity) : Number(least)));
      else parts.push(part);
    }
    return inTurn(parts);
  }
  /** What stands for itself, as nearly all of a pattern does, with its white space; up to what is repeated. */
  #letters(): string {
    const [run = ''] = this.#match(/(?:[^\\^$.|?*+()[\]{}](?![?*+{])|\\s\+(?!\?))+/uy) ?? [];
    return run.replaceAll('\\s+', ' ');
  }
  #atom(): Part {
    if (this.#eat('(')) return this.#group();
    if (this.#eat('[')) return this.#set();
    if (this.#eat('^') || this.#eat('$')) return nothing;
    if (this.#eat('.')) return anything;
    return this.#letter() ?? anything;
  }
  #group(): Part {
    const isAround = this.#match(/\?<?[=!]/uy) !== null; // what stands around a match is not in it
    if (!isAround) this.#match(/\?(?::|<\w+>)/uy);
    const part = this.#alternatives();
    if (!this.#eat(')')) throw new Error('an open group');
    return isAround ? nothing : part;
  }
  /** A letter or an escape; null for one that stands for many. */
  #letter(): Part | null {
    const [escaped] = this.#match(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|k<\w+>|\d+|.)/suy) ?? [];
    if (!escaped) return exactly(foldedText((this.#match(/./suy) as RegExpExecArray)[0]));
    const kind = escaped[1] as string;
    if (kind === 'b' || kind === 'B') return nothing;
    if (kind === 'u')
      return exactly(foldedText(String.fromCodePoint(Number.parseInt(escaped.replace(/\W|u/gu, ''), 16))));
    if ('sntrfv'.includes(kind)) return exactly(' ');
    if (kind === 'd') return exactly('0');
    return /[\p{L}\p{N}]/u.test(kind) ? null : exactly(foldedText(kind));
  }
  #set(): Part {
    const isNot = this.#eat('^');
    const letters = new Set<string>();
    let isKnown = !isNot;
    while (!this.#eat(']')) {
      const start = this.#at;
      const letter = this.#letter();
      const range = this.#match(/-(?!\])/uy) && this.#match(/\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\.|[^\\]/suy);
      const ends = range && [this.#source.slice(start), range[0]].map((text) => text.codePointAt(0) ?? 0);
      if (ends && range[0] !== '\\' && (ends[1] as number) - (ends[0] as number) < 64 && !ends.includes(92)) {
        for (let code = ends[0] as number; code <= (ends[1] as number); code++)
          letters.add(foldedText(String.fromCodePoint(code)));
      } else if (range || !letter?.all) isKnown = false;
      else letters.add(letter.all[0] as string);
    }
    return isKnown && letters.size <= 8 ? exactly(...letters) : anything;
  }
}

/** Folded pieces, one of which is in every text that the source matches; null where none can be told. */
export function piecesOf(source: string): readonly string[] | null {
  const { one } = new Source(source).read();
  return one?.every(enough) ? short(one) : null;
}

/* ---- All patterns' pieces, by four letters that stand together in them, or by as many as they have ---- */

const hashOf = (a: number, b: number, c: number, d: number) =>
  Math.imul(Math.imul(Math.imul(Math.imul(a, 769) + b, 769) + c, 769) + d, -0x61c88647);
/** Where a chain of pieces begins; 0 for none. */
const chains = new Uint16Array(1 << 14);
const slotOf = (hash: number) => hash >>> 18;
/** Whether a chain begins, by two bits more: small enough to stay at hand, and nearly always no. */
const begins = new Uint32Array(1 << 11);
const beginsWith = (hash: number) => (((begins[hash >>> 21] as number) >>> ((hash >>> 16) & 31)) & 1) === 1;

/** Of each piece: the next in its chain, whose it is, where it stands among `letters`, how long, and where in it its four are. */
const fields = 5;
let pieces = new Uint16Array(fields * 1024);
let letters = new Uint16Array(8192);
let [piecesHeld, lettersHeld] = [1, 0];
const larger = (from: Uint16Array<ArrayBuffer>, needed: number) => {
  if (needed <= from.length) return from;
  const to = new Uint16Array(from.length * 2);
  to.set(from);
  return to;
};

function add(owner: number, piece: string): void {
  pieces = larger(pieces, (piecesHeld + 1) * fields);
  letters = larger(letters, lettersHeld + piece.length);
  const { at } = telling(piece, 4);
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(piece.slice(at, at + 4), (_, i) => piece.charCodeAt(at + i));
  const hash = hashOf(a, b, c, d);
  const slot = slotOf(hash);
  begins[hash >>> 21] = (begins[hash >>> 21] as number) | (1 << ((hash >>> 16) & 31));
  pieces.set([chains[slot] as number, owner, lettersHeld, piece.length, at], piecesHeld * fields);
  chains[slot] = piecesHeld++;
  for (let i = 0; i < piece.length; i++) letters[lettersHeld++] = piece.charCodeAt(i);
}

/** Of each owner of pieces: the pattern, and which of its forms. */
const owned: [pattern: number, form: number][] = [];
/** Of each pattern: its forms that any text may match. */
const always: number[][] = [];
/** Of each pattern: its forms that have a piece in the text looked through last. */
const found: number[][] = [];
/** The patterns that have such forms. */
let touched: number[] = [];

/** Takes a pattern in by the pieces of its forms, one of which is in every text that it matches; gives it a number. */
export function enlist(forms: readonly (readonly string[] | null)[]): number {
  const pattern = always.length;
  always.push([]);
  found.push([]);
  lastText = null;
  for (const [form, some] of forms.entries()) {
    const more = some?.reduce((sum, piece) => sum + piece.length, 0) ?? 0;
    const isFull = piecesHeld + (some?.length ?? 0) > 0xffff || lettersHeld + more > 0xffff || owned.length >= 0xffff;
    if (!some || isFull) {
      always[pattern]?.push(form);
      continue;
    }
    for (const piece of some) add(owned.length, piece);
    owned.push([pattern, form]);
  }
  return pattern;
}

let lastText: string | null = null;
let seen = new Uint8Array(64);

function visit(slot: number, at: number, length: number): void {
  for (let p = chains[slot] as number; p > 0; p = pieces[p * fields] as number) {
    const field = p * fields;
    const owner = pieces[field + 1] as number;
    if (seen[owner]) continue;
    const from = pieces[field + 2] as number;
    const wide = pieces[field + 3] as number;
    const start = at - (pieces[field + 4] as number);
    if (start < 0 || start + wide > length) continue;
    let i = 0;
    while (i < wide && units[start + i] === letters[from + i]) i++;
    if (i < wide) continue;
    seen[owner] = 1;
    const [pattern, form] = owned[owner] as [number, number];
    const forms = found[pattern] as number[];
    if (forms.length === 0) touched.push(pattern);
    forms.push(form);
  }
}

/** Marks the forms that have a piece in the text. */
function look(text: string): void {
  if (seen.length < owned.length) seen = new Uint8Array(owned.length * 2);
  else seen.fill(0);
  for (const pattern of touched) (found[pattern] as number[]).length = 0;
  touched = [];
  const length = folded(text);
  units.fill(0, length, length + 3); // one letter, or two, end in noughts
  for (let i = 0; i < length; i++) {
    const a = units[i] as number;
    const b = units[i + 1] as number;
    const c = units[i + 2] as number;
    const four = hashOf(a, b, c, units[i + 3] as number);
    if (beginsWith(four)) visit(slotOf(four), i, length);
    const three = hashOf(a, b, c, 0);
    if (beginsWith(three)) visit(slotOf(three), i, length);
    if (isDense(a)) {
      visit(slotOf(hashOf(a, 0, 0, 0)), i, length);
      visit(slotOf(hashOf(a, b, 0, 0)), i, length);
    }
  }
  lastText = text;
}

/** Is the pattern with that number to be tried on every text? */
export const isTriedAlways = (pattern: number) => (always[pattern] as number[]).length > 0;
/** The numbers of all others that may match the text, in small letters; in no order. */
export function patternsIn(text: string): readonly number[] {
  if (text !== lastText) look(text);
  return touched;
}
/** The forms of the pattern with that number that may match the text, in small letters; in no order. */
export function formsIn(pattern: number, text: string): readonly number[] {
  if (text !== lastText) look(text);
  const some = found[pattern] as number[];
  const all = always[pattern] as number[];
  if (some.length === 0) return all;
  return all.length === 0 ? some : [...all, ...some];
}
