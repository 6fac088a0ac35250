/** What several rules ask of an item's words, read once per item. */
import { clip } from './rule.ts';

/** Rules read this far into a text: what a post is shows in its beginning, and a page cannot make us slow. */
export const readable = 2_000;

const links = /(?:https?:\/\/|www\.)\S+|\[link\]|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]+\.)+[a-z]{2,6}\/\S*/giu;
const handles = /(?<![\p{L}\p{N}_./])@[\p{L}\p{N}_.-]+/gu;
const hashtags = /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;
const words = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** Scripts without spaces between words: two characters count as one word. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

export interface Reading {
  /** The author's words in lower case, without links, handles and hashtags. */
  words: string[];
  links: number;
  handles: number;
  hashtags: number;
  /** The text without links, handles and hashtags. */
  plain: string;
  /** Sentences that ask, last first. */
  questions: string[];
  /** The last of them. */
  question: string | null;
}

export function wordsIn(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(words)) {
    if (word.charCodeAt(0) < 0xe00 || !spaceless.test(word)) found.push(word);
    else for (let i = 0; i < word.length; i += 2) found.push(word.slice(i, i + 2));
  }
  return found;
}

/** Ends of sentences, and what may stand between them. */
const ends = '.!?？！。…\n:;¿';
const japaneseAsks =
  /(?:です|ます|でしょう|だろう|ません|でした|ました|る|た|い)(?:か(?:ね|な)?|のか)(?=[。！!\s]|$)|(?:教えて(?:ください|下さい|くれ|ほしい))|(?:かな)(?=[ぁぃぅぇぉー〜。！!\s]|$)/u;

/** The sentences that end in a question mark, last first, four at most; Japanese may ask without the mark. */
export function questionsIn(text: string): string[] {
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
  const asks = found.length === 0 ? japaneseAsks.exec(text) : null;
  if (!asks) return found;
  const start = Math.max(text.lastIndexOf('。', asks.index), text.lastIndexOf('\n', asks.index)) + 1;
  return [text.slice(start, asks.index + asks[0].length)];
}

const empty: Reading = { words: [], links: 0, handles: 0, hashtags: 0, plain: '', questions: [], question: null };

function read(text: string): Reading {
  const count = { links: 0, handles: 0, hashtags: 0 };
  const drop = (kind: keyof typeof count) => () => {
    count[kind]++;
    return ' ';
  };
  let plain = text.length > readable ? text.slice(0, readable) : text;
  if (/[./\]]/u.test(plain)) plain = plain.replace(links, drop('links'));
  if (plain.includes('@')) plain = plain.replace(handles, drop('handles'));
  if (/[#＃]/u.test(plain)) plain = plain.replace(hashtags, drop('hashtags'));
  const questions = questionsIn(plain);
  return { ...count, plain, words: wordsIn(plain), questions, question: questions[0] ?? null };
}

/** Texts come again and again in the asking of one item: the last few are kept. */
const kept = new Map<string, Reading>();
const keptAtMost = 8;

export function readingOf(text: string | null): Reading {
  if (!text) return empty;
  const known = kept.get(text);
  if (known) return known;
  const reading = read(text);
  if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value as string);
  kept.set(text, reading);
  return reading;
}

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
