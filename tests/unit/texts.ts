/** Texts that hold much of what texts hold, made by a small generator, and what is made of them: the same on every machine and in every browser. */

const parts = [
  ...[
    'you',
    "won't",
    'BELIEVE',
    'the',
    'tram',
    'Großstadt',
    'naïve',
    'привет',
    '日本語です',
    'สวัสดี',
    'İstanbul',
    '7',
    '2026',
    '3.14',
  ],
  ...[
    '?',
    '!!!',
    '…',
    '...',
    '"',
    '“so”',
    '😂',
    '❤️',
    '👩‍👩‍👧',
    '@somebody',
    '#monday',
    'https://example.org/a?b=c',
    'ﬁne',
    '½',
    '\ud83d',
  ],
];
export function textsFor(count: number): string[] {
  let state = 1;
  const next = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: next(40) }, () => parts[next(parts.length)] as string).join(next(8) === 0 ? '' : ' '),
  );
}

type Read = { indices: ArrayLike<number>; values: ArrayLike<number> };
/** Of every third text also what it takes up from the one before. Runs in a page as well: nothing from outside is named. */
export const featuresIn = (featuresOf: (text: string, parent: string | null) => Read, all: readonly string[]) =>
  all.map((text, i) => {
    const { indices, values } = featuresOf(text, i % 3 === 0 ? (all[i - 1] ?? null) : null);
    return [Array.from(indices), Array.from(values)];
  });

/** SHA-256 of the features of 2,000 texts as JSON. */
export const featuresHash = 'abf2e45db0cb7a22f690aeb6686aa192805161c91913ae2e974a107128feba51';
