import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { featuresOf, width } from '@/lib/classifier/text/features.ts';
import { evidenceOf, headOf, probabilityOf } from '@/lib/classifier/text/head.ts';
import { weights as bait } from '@/lib/classifier/text/weights/bait.ts';
import { weights as lowEffort } from '@/lib/classifier/text/weights/low-effort.ts';
import { weights as promo } from '@/lib/classifier/text/weights/promo.ts';
import { filesIn, read } from './sources.ts';
import { featuresHash, featuresIn, textsFor } from './texts.ts';

test('the same texts give the same features everywhere', () => {
  const hash = createHash('sha256').update(JSON.stringify(featuresIn(featuresOf, textsFor(2_000))));
  expect(hash.digest('hex')).toBe(featuresHash);
});

test.each(['', ' ', '😂', 'a'.repeat(100_000), '"'.repeat(5_000), '\ud83d'])('any text has features: %.20s', (text) => {
  const { indices, values } = featuresOf(text, text);
  expect(indices.every((index) => index < width)).toBe(true);
  expect(values.every(Number.isFinite)).toBe(true);
});

test('letter case tells nothing', () => {
  const plain = featuresOf('ten things you need to know', null);
  const shouted = featuresOf('TEN Things You NEED To Know', null);
  expect([...shouted.indices]).toEqual([...plain.indices]);
  expect([...shouted.values]).toEqual([...plain.values]);
});

const card = read('lib/classifier/training/MODEL_CARD.md');
test.each(filesIn('lib/classifier/text/weights', '.ts'))('%s is what the model card tells of', (path) => {
  expect(card).toContain(`\`${path}\``);
  expect(card).toContain(createHash('sha256').update(read(path)).digest('hex'));
});

/** Written for this test; each answer to the question above it. */
const parent =
  'We moved our build to two machines and it got slower. Has anybody seen that, and what did you do about it?';
const nothing = [
  ...[
    'So true!',
    'Love this ❤️❤️',
    'Amazing',
    'lol',
    'This is awesome!',
    'Wow',
    '😂😂😂',
    'Great post, thanks!',
    'Agreed',
    'Beautiful song',
  ],
];
const answers = [
  'Check the cache first: ours was cold on the second machine for a week.',
  'We saw that too; the network disk was the slow part.',
  'How many cores does each of them have?',
  'It depends on the linker. Try lld and measure again.',
  'No, ours got faster, but we split the tests by file.',
  'Which compiler version are you on?',
  'We went back to one machine with more memory.',
  'You could pin the jobs, so that both do not fetch the same images.',
  'Ours slowed down because the artifacts were copied twice.',
  'I would look at the clock skew before anything else.',
];

test('a reply that adds nothing stands above every short answer', () => {
  const head = headOf(lowEffort);
  const probability = (text: string) => probabilityOf(head, featuresOf(text, parent));
  const least = Math.min(...nothing.map(probability));
  expect(answers.filter((answer) => probability(answer) >= least)).toEqual([]);
});

test.each([
  {
    head: 'bait',
    weights: bait,
    yes: "You won't believe what this dog did when its owner came home",
    no: 'Parliament passes budget after a night of debate',
  },
  {
    head: 'promo',
    weights: promo,
    yes: 'Join our giveaway now! Follow, like and retweet, link in bio',
    no: 'My sister is moving house tomorrow and it will rain',
  },
])('$head tells a plain case, and by which words', ({ weights, yes, no }) => {
  const head = headOf(weights);
  expect(probabilityOf(head, featuresOf(yes, null))).toBeGreaterThan(probabilityOf(head, featuresOf(no, null)) + 0.2);
  const evidence = evidenceOf(head, featuresOf(yes, null));
  expect(evidence.length).toBeGreaterThan(0);
  for (const word of evidence) expect(yes).toContain(word);
});

test('weights for other features are refused', () => {
  expect(() => headOf({ ...bait, table: 'AAAA' })).toThrow(
    /^These weights name feature \d+ of \d+ and \d+ of 3 values\.$/u,
  );
});
