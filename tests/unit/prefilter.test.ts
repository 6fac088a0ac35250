import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertForms } from '@/lib/classifier/rules/alerts.ts';
import { bait } from '@/lib/classifier/rules/bait.ts';
import { broadcast } from '@/lib/classifier/rules/broadcast.ts';
import { conversation } from '@/lib/classifier/rules/conversation.ts';
import { enlist, formsIn, piecesOf } from '@/lib/classifier/rules/prefilter.ts';

describe('what every match has in it', () => {
  test.each<{ source: string; pieces: string[] | null }>([
    { source: 'giveaway', pieces: ['iveaway'] },
    { source: '(?:a|my)\\s+owl', pieces: ['a owl', 'my owl'] },
    { source: '(?:follow|share)\\s?(?:me|us)?', pieces: ['follow', 'share'] },
    { source: 'rocks?|stones?', pieces: ['rock', 'stone'] },
    { source: "don['’]?t\\s+miss", pieces: ['dont mi'] },
    { source: 'pięk(?:ny|na)', pieces: ['piekny', 'piekna'] },
    { source: 'f(?:ü|ue|u)r\\s+dich', pieces: ['fur dic', 'fuer di'] },
    { source: '[3-9]\\s+tips', pieces: ['0 tips'] },
    { source: '(?<!no\\s+)why(?=\\s+not)', pieces: ['why'] },
    { source: '(?<first>like|love)\\b.{1,9}\\k<first>', pieces: ['like', 'love'] },
    { source: '私|僕', pieces: ['私', '僕'] },
    { source: 'an?|every', pieces: null }, // too short to look for
    { source: 'why|\\p{L}+', pieces: null },
    { source: '(?:why)*', pieces: null },
  ])('$source', ({ source, pieces }) => {
    expect(piecesOf(source)?.toSorted() ?? null).toEqual(pieces?.toSorted() ?? null);
  });
});

const rules = [...conversation, ...broadcast, ...bait];
const patterns = [
  ...rules.flatMap((rule) => Object.values(rule.patterns ?? {}).flat()),
  ...Object.values(alertForms).map(({ pattern }) => pattern),
].map((pattern) => ({
  source: pattern.source,
  // Built anew: a pattern asks before it matches, a plain expression does not.
  plain: new RegExp(pattern.source, 'u'),
  id: enlist([piecesOf(pattern.source)]),
  pieces: piecesOf(pattern.source),
}));
const sentences = [
  ...rules.flatMap(({ hits }) => Object.values(hits).flat()),
  ...Object.values(alertForms).flatMap(({ hits }) => hits),
].flatMap((example) => (typeof example === 'string' ? example : (example.text ?? [])));

/** Patterns that match a text which they are said not to. */
const missed = (text: string) => {
  const small = text.toLowerCase();
  return patterns
    .filter(({ plain, id }) => formsIn(id, small).length === 0 && plain.test(small))
    .map(({ source }) => source);
};

test('few patterns are asked of every text', () => {
  expect(patterns.filter(({ pieces }) => pieces === null).length).toBeLessThan(patterns.length / 8);
});

test.each([
  { as: 'they are', write: (text: string) => text },
  { as: 'no marks on letters', write: (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '') },
  { as: 'wide gaps', write: (text: string) => text.replaceAll(' ', ' \u00A0\n') },
  { as: 'curly apostrophes', write: (text: string) => text.replaceAll("'", '’') },
  { as: 'no apostrophes', write: (text: string) => text.replaceAll(/['’]/gu, '') },
  { as: 'capitals', write: (text: string) => text.toUpperCase() },
])('no example is missed, written with $as', ({ write }) => {
  for (const text of sentences) expect({ text, missed: missed(write(text)) }).toEqual({ text, missed: [] });
});

test('no text made of pieces is missed', () => {
  const pieces = [...new Set(patterns.flatMap((pattern) => pattern.pieces ?? []))];
  const part = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(...sentences.flatMap((text) => text.split(' '))),
    fc.constantFrom(' ', '\n', "'", '’', '?', '!', ':', '7', '#', '@', 'ſ', 'İ', 'K', '❤️', '👉', '…', '\u3000'),
  );
  const text = fc
    .array(part, { minLength: 1, maxLength: 12 })
    .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')));
  fc.assert(
    fc.property(text, (made) => missed(made).length === 0),
    { numRuns: 400 },
  );
});
