/** Judging one item, in Node, with the code that ships. */
import { readFileSync } from 'node:fs';
import { classify } from '../../lib/classifier/classify.ts';
import type { TimelineItem } from '../../lib/types.ts';
import { contentFrom } from './content.ts';
import { type Figure, median, type Options, quantile } from './figures.ts';

const written = readFileSync(new URL('../fixtures/examples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TimelineItem);
const [plain] = written as [TimelineItem];

/** The examples, of every kind and language, and as many again of the benchmark's own posts. */
function realistic(): TimelineItem[] {
  const postAt = contentFrom();
  const posts = Array.from({ length: written.length * 2 }, (_, at): TimelineItem => {
    const { name, handle, text, answers, repostedBy, card, kind, replies } = postAt(at);
    return {
      ...plain,
      id: `b${at}`,
      author: { handle, name, kind: null },
      text,
      replyTo: answers ? { handle: postAt(at - 1).handle, text: postAt(at - 1).text, isYou: false } : null,
      repostedBy,
      card,
      promoted: kind === 'advert',
      counts: { replies, reposts: 0, likes: 5 },
    };
  });
  return [...written, ...posts];
}

const microseconds = (item: TimelineItem) => {
  const from = process.hrtime.bigint();
  classify(item);
  return Number(process.hrtime.bigint() - from) / 1_000;
};

/** Each item's own median over the rounds, so that what the machine does beside is left out. */
function timesOf(items: readonly TimelineItem[], rounds: number): number[] {
  for (let warm = 0; warm < 5; warm++) items.forEach(microseconds);
  const times: number[][] = items.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, item] of items.entries()) times[i]?.push(microseconds(item));
  return times.map(median);
}

/** Texts of any length that are hard on patterns, each in another way. */
const hard: Record<string, (length: number) => string> = {
  words: (length) =>
    'did you see that the best of them all will be here and you are free to join us '.repeat(length / 79 + 1),
  letters: (length) => 'a'.repeat(length),
  spaces: (length) => `you${' '.repeat(length)}`,
  names: (length) => '@ana_ferrari '.repeat(length / 13 + 1),
  links: (length) => 'https://a.example/b?c=d '.repeat(length / 24 + 1),
  signs: (length) => '!?…'.repeat(length / 3 + 1),
  emoji: (length) => '👩‍👩‍👧‍👦🇩🇪'.repeat(length / 15 + 1),
  marks: (length) => 'e\u0301\u0323\u200d'.repeat(length / 4 + 1),
  digits: (length) => '10 '.repeat(length / 3 + 1),
  hashes: (length) => '#one '.repeat(length / 5 + 1),
  kana: (length) => 'これを見てください。'.repeat(length / 10 + 1),
};

const timeOf = (text: string) => {
  const item = { ...plain, text };
  for (let warm = 0; warm < 3; warm++) microseconds(item);
  return median(Array.from({ length: 15 }, () => microseconds(item)));
};

export function judge({ runs }: Pick<Options, 'runs'>): Figure[] {
  const items = realistic();
  const times = timesOf(items, 10 * runs);
  const long = Object.entries(hard).map(([name, make]) => ({
    name,
    short: timeOf(make(10_000).slice(0, 10_000)),
    long: timeOf(make(100_000).slice(0, 100_000)),
  }));
  const slowest = long.reduce((a, b) => (b.long > a.long ? b : a));
  const steepest = long.reduce((a, b) => (b.long / b.short > a.long / a.short ? b : a));
  return [
    { what: `judging one of ${items.length} realistic items, median`, value: median(times), unit: 'µs', limit: 30 },
    { what: 'judging one of them, 99th percentile', value: quantile(times, 0.99), unit: 'µs', limit: 150 },
    {
      what: `judging a post of 100,000 characters, the worst of ${long.length} sorts`,
      value: slowest.long / 1_000,
      unit: 'ms',
      limit: 2,
      note: slowest.name,
    },
    {
      what: 'growth from 10,000 to 100,000 characters, the worst sort; linear is 10',
      value: steepest.long / steepest.short,
      unit: '×',
      limit: 12,
      note: steepest.name,
    },
  ];
}
