/** What several rules ask of an item's words, read once per item. */
import { clip } from './rule.ts';

/** Texts are read this far, in characters: what a post is shows in its beginning, and a page cannot make us slow. */
export const readable = 2_000;

/** Several rules ask the same of one text: the answers for the last few are kept. */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    const answer = ask(text);
    if (known.size >= keptAtMost) known.delete(known.keys().next().value as string);
    known.set(text, { answer });
    return answer;
  };
}
const keptAtMost = 8;

const links = /(?:https?:\/\/|www\.)[\p{L}\p{N}]\S*|\[link\]/giu;
const bareLinks = /(?<![a-z0-9_@./\u00C0-\u024F])(?:[a-z0-9-]+\.){1,3}[a-z]{2,6}\/\S*/giu;
/** Without which there is none of these; looked for first, since they are tried at each letter. */
const bareLinkEnd = /\.[a-z]{2,6}\//iu;
const handles = /(?<![A-Za-z0-9_./\u00C0-\u024F])@[\p{L}\p{N}_.-]+/gu;
const hashtags = /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/** What a character is to a word; asked of the expressions once per character, since they are slow and texts are many. */
const [unknown, none, letter, apostrophe, half, mark] = [0, 1, 2, 3, 4, 5];
const kinds = new Uint8Array(0x1_0000);
/** Scripts without spaces between words: two characters count as one word. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
const kindOf = (character: string) => {
  if (character === "'" || character === '\u2019') return apostrophe;
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return none;
  if (spaceless.test(character)) return half;
  return /\p{M}/u.test(character) ? mark : letter; // a mark begins no word: pictures have them, too
};
/** The same of pairs of code units: letters of old scripts, and those that fancy words are written in. */
const kindsOfPairs = new Map<number, number>();
const isPaired = (code: number) => (code & 0xf800) === 0xd800;
function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (!isPaired(code)) {
    if (kinds[code] === unknown) kinds[code] = kindOf(text[i] as string);
    return kinds[code] as number;
  }
  const point = text.codePointAt(code < 0xdc00 ? i : i - 1) ?? 0;
  if (point < 0x1_0000) return none; // half of a pair
  const kind = kindsOfPairs.get(point) ?? kindOf(String.fromCodePoint(point));
  kindsOfPairs.set(point, kind);
  return kind;
}

/** Words in lower case; those of scripts without spaces come as two characters each. */
function wordsIn(text: string): string[] {
  const found: string[] = [];
  const lower = text.toLowerCase();
  let start = -1;
  let halves = 0;
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? kindAt(lower, i) : none;
    const goesOn =
      start >= 0 &&
      (kind === mark ||
        (kind === letter && halves === 0) ||
        (kind === half && halves === 1) ||
        (kind === apostrophe && halves === 0 && i + 1 < lower.length && kindAt(lower, i + 1) === letter));
    if (goesOn) {
      if (kind === half) halves = 2;
      continue;
    }
    if (start >= 0) found.push(lower.slice(start, i));
    start = kind === letter || kind === half ? i : -1;
    halves = kind === half ? 1 : 0;
  }
  return found;
}

/** Ends of sentences, and what may stand between them. */
const ends = '.!?？！。…\n:;¿';
const japaneseAsks =
  /(?:です|ます|でしょう|だろう|ません|でした|ました|る|た|い)(?:か(?:ね|な)?|のか)(?=[。！!\s]|$)|(?:教えて(?:ください|下さい|くれ|ほしい))|(?:かな)(?=[ぁぃぅぇぉー〜。！!\s]|$)/u;

const hasKana = /[\u3041-\u30fa]/u;

/** The sentences that end in a question mark, last first, four at most; Japanese may ask without the mark. */
function questionsIn(text: string): string[] {
  const found: string[] = [];
  let end = text.length;
  while (end > 0 && found.length < 4) {
    const at = Math.max(text.lastIndexOf('?', end - 1), text.lastIndexOf('？', end - 1));
    if (at < 0) break;
    let start = at;
    while (start > 0 && '?？!！ '.includes(text[start - 1] as string)) start--;
    while (start > 0 && !ends.includes(text[start - 1] as string)) start--;
    const sentence = text.slice(start, at + 1).trim();
    if (/\p{L}{2}/u.test(sentence)) found.push(sentence);
    end = Math.min(start, at);
  }
  const asks = found.length === 0 && hasKana.test(text) ? japaneseAsks.exec(text) : null;
  if (!asks) return found;
  const start = Math.max(text.lastIndexOf('。', asks.index), text.lastIndexOf('\n', asks.index)) + 1;
  return [text.slice(start, asks.index + asks[0].length)];
}

/** A text as rules ask of it; what nobody asks costs nothing. */
export class Reading {
  /** The text without links, handles and hashtags. */
  readonly plain: string;
  links = 0;
  handles = 0;
  hashtags = 0;
  #words: string[] | null = null;
  #questions: string[] | null = null;

  constructor(text: string) {
    const drop = (kind: 'links' | 'handles' | 'hashtags') => () => {
      this[kind]++;
      return ' ';
    };
    let plain = text.length > readable ? text.slice(0, readable) : text;
    if (plain.includes('/') || plain.includes('[') || plain.includes('www.'))
      plain = plain.replace(links, drop('links'));
    if (plain.includes('/') && bareLinkEnd.test(plain)) plain = plain.replace(bareLinks, drop('links'));
    if (plain.includes('@')) plain = plain.replace(handles, drop('handles'));
    if (plain.includes('#') || plain.includes('＃')) plain = plain.replace(hashtags, drop('hashtags'));
    this.plain = plain;
  }
  /** The author's words in lower case. */
  get words(): string[] {
    this.#words ??= wordsIn(this.plain);
    return this.#words;
  }
  /** Sentences that ask, last first. */
  get questions(): string[] {
    this.#questions ??= questionsIn(this.plain);
    return this.#questions;
  }
  /** The last of them. */
  get question(): string | null {
    return this.questions[0] ?? null;
  }
}

const empty = new Reading('');

const read = remembered((text) => new Reading(text));
export const readingOf = (text: string | null): Reading => (text ? read(text) : empty);

/** Share of the first's distinct words of four letters or more that stand in the second. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const mine = new Set(a.filter((w) => w.length > 3 || w.charCodeAt(0) > 0x2fff));
  if (mine.size === 0) return 0;
  const theirs = new Set(b);
  let shared = 0;
  for (const word of mine) if (theirs.has(word)) shared++;
  return shared / mine.size;
}

export const said = (text: string | null) => clip(text ?? '');
