import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, model, score, signal } from '@/lib/classifier/classify.ts';
import { explain } from '@/lib/classifier/explain.ts';
import { headsFor } from '@/lib/classifier/heads.ts';
import { readable, readingOf } from '@/lib/classifier/rules/reading.ts';
import { priors, weights } from '@/lib/classifier/weights.ts';
import {
  type Addressee,
  authorKinds,
  type Class,
  type Context,
  type Label,
  medias,
  noContext,
  type ReasonCode,
  type RuleLanguage,
  reasonCodes,
  surfaces,
  type TimelineItem,
} from '@/lib/types.ts';
import { ordinary } from './items.ts';

const codes = Object.values(reasonCodes).flat();
const toAna = (text: string | null = 'The bridge is shut until Friday.') => ({ handle: 'ana', text, isYou: false });
const toYou = { handle: 'you', text: 'Thursday at six?', isYou: true };
const codesOf = (item: Partial<TimelineItem>, context?: Context) =>
  classify(ordinary(item), context).signals.map((s) => s.code);

describe('the arithmetic', () => {
  test.each<{ when: string; codes: ReasonCode[]; label: Class }>([
    { when: 'nothing was noticed', codes: [], label: 'broadcast' },
    { when: 'one strong bait', codes: ['giveaway'], label: 'click-bait' },
    { when: 'a lone brag', codes: ['brag'], label: 'broadcast' },
    { when: 'bait that names you', codes: ['mentions-you', 'giveaway'], label: 'click-bait' },
    { when: 'an answer that sells a little', codes: ['reply-to-person', 'self-promo'], label: 'conversation' },
    { when: 'bait as an advert', codes: ['giveaway', 'promoted'], label: 'click-bait' },
    { when: 'a raised voice alone', codes: ['hyperbole'], label: 'broadcast' },
  ])('$when: $label', ({ codes, label }) => {
    expect(score(codes.map((code) => signal(code))).label).toBe(label);
  });

  test('softmax of priors and points', () => {
    const { sums, probabilities } = score([signal('giveaway'), signal('suggested')]);
    expect(sums).toEqual({
      conversation: priors.conversation,
      'click-bait': priors['click-bait'] + weights.giveaway,
      broadcast: priors.broadcast + weights.suggested,
    });
    const total = Object.values(sums).reduce((all, sum) => all + Math.exp(sum), 0);
    for (const [c, p] of Object.entries(probabilities)) expect(p).toBeCloseTo(Math.exp(sums[c as Class]) / total, 12);
  });

  test('corrections move a reason, never below nought', () => {
    const nudged = (by: number) => signal('repost', '', { ...noContext, nudges: { repost: by } }).weight;
    expect([nudged(0), nudged(0.5), nudged(-9)]).toEqual([weights.repost, weights.repost + 0.5, 0]);
  });

  test('explained, it adds up to the verdict', () => {
    const verdict = classify(ordinary({ replyTo: toAna(), text: 'I went on Tuesday. Did you go round by the mill?' }));
    const { sums, probabilities, points, reasons } = explain(verdict);
    expect(sums.conversation).toBe(points.filter((p) => p.class === 'conversation').reduce((a, p) => a + p.weight, 0));
    expect(sums.broadcast).toBe(priors.broadcast);
    expect(Object.values(probabilities).reduce((a, p) => a + p, 0)).toBeCloseTo(1, 12);
    expect(probabilities.conversation).toBeCloseTo(1 - verdict.noise, 12);
    expect(verdict.confidence).toBe(probabilities.conversation);
    expect(reasons).toEqual(['reply-to-person', 'question-to-people']);
  });

  test('at most two reasons, all for the label itself', () => {
    const verdict = classify(
      ordinary({ promoted: true, text: 'GIVEAWAY! Follow us and tag 3 friends to win a blender. Order now!' }),
    );
    const { reasons } = explain(verdict);
    expect(reasons.length).toBeLessThanOrEqual(2);
    for (const code of reasons) expect(reasonCodes[verdict.label as Class] as readonly string[]).toContain(code);
  });
});

test.each<{ when: string; item: Partial<TimelineItem>; label: Label }>([
  { when: 'an ordinary post', item: {}, label: 'broadcast' },
  { when: 'a stand-alone joke', item: { text: 'My houseplants have formed a union.' }, label: 'broadcast' },
  { when: 'no words and no sign', item: { text: null, media: 'image' }, label: 'unclear' },
  { when: 'no words, but an advert', item: { text: null, media: 'image', promoted: true }, label: 'broadcast' },
  { when: 'a picture in reply', item: { text: null, media: 'image', replyTo: toAna() }, label: 'unclear' },
  {
    when: 'a language we cannot read',
    item: { lang: 'sv', text: 'Spårvagnen var sen i morse igen.' },
    label: 'unclear',
  },
  {
    when: 'such a language, but a reply',
    item: { lang: 'sv', text: 'Den var sen i morse.', replyTo: toAna() },
    label: 'conversation',
  },
  {
    when: 'such a language, but a repost',
    item: { lang: 'sv', text: 'Sen igen.', repostedBy: { handle: 'ben', name: null } },
    label: 'broadcast',
  },
  { when: 'nobody wrote it', item: { author: { handle: null, name: null, kind: null } }, label: 'unclear' },
  { when: 'a bare question to all the world (T2)', item: { text: 'What is the best sandwich?' }, label: 'unclear' },
  {
    when: 'few English words, language not stated',
    item: { lang: null, text: 'Tag a mate who owes you' },
    label: 'click-bait',
  },
  { when: 'few words, language not stated, no rule speaks', item: { lang: null, text: 'Rule' }, label: 'unclear' },
])('$when: $label', ({ item, label }) => {
  expect(classify(ordinary(item)).label).toBe(label);
});

describe('tie-breaks', () => {
  test.each<{ when: string; item: Partial<TimelineItem>; label: Label }>([
    {
      when: 'T1: bait in reply is bait',
      item: { text: 'You will not believe what she said next, full clip on my page', replyTo: toAna() },
      label: 'click-bait',
    },
    {
      when: 'T4: a company answers a person',
      item: {
        text: 'Hi Tom, your seat on the 20:15 is held until 17:30.',
        author: { handle: 'air', name: 'Air', kind: 'organisation' },
        replyTo: toAna('Is my flight late?'),
      },
      label: 'conversation',
    },
    {
      when: 'T4: a company sends stock words',
      item: {
        text: 'Hi, sorry to hear that. Please DM us your order number.',
        author: { handle: 'co', name: 'Co', kind: 'organisation' },
        replyTo: toAna(),
      },
      label: 'broadcast',
    },
    {
      when: 'T5: a numbered thread, nobody answered',
      item: { text: 'A short history of harbour cranes (1/14)', authorAnswersHere: 0 },
      label: 'broadcast',
    },
    {
      when: 'T5: a numbered thread, people answered',
      item: { text: 'A short history of harbour cranes (1/14)', authorAnswersHere: 4 },
      label: 'conversation',
    },
    {
      when: 'T6: generic words over a quote',
      item: { text: 'So true.', quoted: { handle: 'ana', text: 'Leaders eat last.' } },
      label: 'broadcast',
    },
    {
      when: 'T6: a claim over a quote',
      item: {
        text: 'With 41 sites I would read it differently: the lower bound already crosses zero.',
        quoted: { handle: 'ana', text: 'The effect is large.' },
      },
      label: 'conversation',
    },
    {
      when: "T6: a repost of somebody's question stays a repost",
      item: { text: 'My fig drops every fruit. What am I missing?', repostedBy: { handle: 'ben', name: 'Ben' } },
      label: 'broadcast',
    },
    {
      when: "a repost of somebody's reply stays a repost",
      item: { text: 'We went round by the mill.', replyTo: toAna(), repostedBy: { handle: 'ben', name: 'Ben' } },
      label: 'broadcast',
    },
    { when: 'T9: "me too" under a post', item: { text: 'Me too!', replyTo: toAna() }, label: 'broadcast' },
    { when: 'T9: "me too" to you', item: { text: 'Me too!', replyTo: toYou }, label: 'conversation' },
    {
      when: 'T9: condolence is not low effort',
      item: { text: 'So sorry for your loss.', replyTo: toAna('My mother died on Sunday.') },
      label: 'conversation',
    },
    {
      when: 'T11: a number that informs',
      item: { text: '14 injured in tram collision; tunnel closed until noon' },
      label: 'broadcast',
    },
    {
      when: 'T20: the author answers',
      item: { text: 'Drop your portfolio and I will tell you one thing I would fix.', authorAnswersHere: 23 },
      label: 'conversation',
    },
    {
      when: 'T20: the author answers nobody',
      item: { text: 'Drop your website and I will rate it', authorAnswersHere: 0 },
      label: 'click-bait',
    },
  ])('$when: $label', ({ item, label }) => {
    expect(classify(ordinary(item)).label).toBe(label);
  });
});

test.each<{ when: string; item: Partial<TimelineItem>; addressee: Addressee }>([
  { when: 'a reply to you', item: { replyTo: toYou }, addressee: 'you' },
  { when: 'a mention of you', item: { text: '@you look', mentions: ['you'], mentionsYou: true }, addressee: 'you' },
  { when: 'a direct message', item: { audience: 'direct' }, addressee: 'you' },
  { when: 'a reply to another', item: { replyTo: toAna() }, addressee: 'overheard' },
  {
    when: 'a question of your own',
    item: { text: 'My fig drops every fruit. What am I missing?' },
    addressee: 'joinable',
  },
  { when: 'an announcement', item: { text: 'New video: part 3' }, addressee: 'everyone' },
])('$when speaks to $addressee', ({ item, addressee }) => {
  expect(classify(ordinary(item)).addressee).toBe(addressee);
});

describe('codes that exclude each other', () => {
  test('a reply to you is not counted as one to a person, too', () => {
    expect(codesOf({ replyTo: toYou })).not.toContain('reply-to-person');
  });
  test("words in a repost or an advert are not its sharer's", () => {
    const text = 'My fig drops every fruit. What am I missing?';
    expect(codesOf({ text })).toContain('question-to-people');
    expect(codesOf({ text, promoted: true })).not.toContain('question-to-people');
    expect(codesOf({ text, repostedBy: { handle: 'ben', name: null } })).toEqual(['repost']);
  });
  test('who answers back holds no monologue', () => {
    const text = 'A short history of harbour cranes (1/14)';
    expect(codesOf({ text, authorAnswersHere: 0 })).toContain('monologue-thread');
    expect(codesOf({ text, authorAnswersHere: 2 })).not.toContain('monologue-thread');
  });
});

test('local history is part of what is known', () => {
  const context = { ...noContext, circle: new Set(['x/somebody']), yourThreads: new Set(['x/1']) };
  expect(codesOf({}, context)).toEqual(expect.arrayContaining(['small-circle', 'in-your-thread']));
});

describe('the heads', () => {
  const reply = (text: string, rest: Partial<TimelineItem> = {}) =>
    classify(ordinary({ text, replyTo: toAna('We moved our build to two machines and it got slower.'), ...rest }));

  test('what would fit any post is low effort, with the words that say so', () => {
    const { label, signals } = reply('Love this so much, absolutely amazing video');
    expect(label).not.toBe('conversation');
    expect(signals.find(({ code }) => code === 'low-effort-reply')?.evidence).toMatch(/love|amazing/iu);
  });
  test('an answer of its own is the more an answer', () => {
    const weightIn = (text: string) => reply(text).signals.find(({ code }) => code === 'reply-to-person')?.weight ?? 0;
    expect(weightIn('Check the cache first: ours was cold on the second machine for a week.')).toBeGreaterThan(
      weights['reply-to-person'],
    );
  });
  test('each code comes once', () => {
    const { signals } = reply('Me too! Love this, so amazing');
    expect(new Set(signals.map(({ code }) => code)).size).toBe(signals.length);
  });
  test.each(['de', 'fr', 'pt', 'it', 'nl', 'pl', 'ja', 'sv'])('nothing is asked of them in %s', (lang) => {
    const item = ordinary({ lang, text: 'Love this so much, absolutely amazing video', replyTo: toAna() });
    expect(headsFor(item, lang === 'sv' ? null : (lang as RuleLanguage))).toEqual([]);
  });
  test.each(['\n\t ', 'https://moss.example/a', '@cora', '…?!'])('no head is asked of %j', (text) => {
    const leading = { card: { headline: null, domain: 'moss.example' } };
    expect(headsFor(ordinary({ text, ...leading }), 'en')).toEqual([]);
    expect(headsFor(ordinary({ text, replyTo: toAna() }), 'en')).toEqual([]);
  });
  test('a headline is asked whether it baits only where it leads away; a reply never', () => {
    const text = 'You will never guess what this dog did next';
    expect(headsFor(ordinary({ text }), 'en')).not.toContain('bait');
    expect(headsFor(ordinary({ text, card: { headline: null, domain: 'example.org' } }), 'en')).toContain('bait');
    expect(headsFor(ordinary({ text, replyTo: toAna() }), 'en')).toEqual(['low-effort']);
  });
});

/** One word of assent, and an answer, in each language with patterns (issue 3, point 5). */
const pairs: Record<RuleLanguage, [assent: string, answer: string]> = {
  en: ['Me too!', 'Ours froze as well, until we lagged the pipe under the sink.'],
  de: ['Sehe ich auch so!', 'Unsere war auch zu, bis wir das Rohr unter der Spüle gedämmt haben.'],
  fr: ['Tellement vrai !', "La nôtre aussi a gelé, jusqu'à ce qu'on isole le tuyau sous l'évier."],
  es: ['¡Totalmente de acuerdo!', 'La nuestra también se congeló hasta que aislamos el tubo bajo el fregadero.'],
  pt: ['Concordo plenamente!', 'O nosso também congelou até isolarmos o cano debaixo da pia.'],
  it: ["Anch'io!", 'Anche il nostro è gelato finché non abbiamo isolato il tubo sotto il lavello.'],
  nl: ['Helemaal mee eens!', 'Die van ons bevroor ook, tot we de buis onder de gootsteen isoleerden.'],
  pl: ['Dokładnie tak!', 'U nas też zamarzło, dopóki nie ociepliliśmy rury pod zlewem.'],
  ja: ['それな', 'うちも凍りましたが、流し台の下の管を包んだら直りました。'],
};
test.each(Object.entries(pairs))('%s: assent alone is no conversation, an answer is', (lang, [assent, answer]) => {
  const parent = toAna('The water froze again last night.');
  const labelOf = (text: string) => classify(ordinary({ lang, text, replyTo: parent })).label;
  expect([labelOf(assent), labelOf(answer)]).toEqual(['broadcast', 'conversation']);
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const piece = fc.oneof(
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.constantFrom(
    'tag a friend',
    'what do you think?',
    '#a #b #c #d',
    '1/14',
    '🧵',
    '+1',
    'https://example.org/a',
    '@ana',
    '今日は',
    '[link]',
    'DM us',
    '\u0000',
  ),
);
const handle = maybe(fc.constantFrom('ana', 'somebody', '__proto__', ''));
const anything: fc.Arbitrary<TimelineItem> = fc
  .record({
    network: fc.constantFrom('x', 'linkedin', 'bluesky', 'mastodon', 'a site'),
    surface: fc.constantFrom(...surfaces),
    author: fc.record({ handle, name: handle, kind: maybe(fc.constantFrom(...authorKinds)) }),
    text: maybe(fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(' '))),
    lang: maybe(fc.constantFrom('en', 'de', 'ja', 'sv', 'und', 'x')),
    replyTo: maybe(fc.record({ handle, text: maybe(piece), isYou: maybe(fc.boolean()) })),
    mentions: fc.array(fc.constantFrom('ana', 'you'), { maxLength: 5 }),
    mentionsYou: maybe(fc.boolean()),
    repostedBy: maybe(fc.record({ handle, name: handle })),
    quoted: maybe(fc.record({ handle, text: maybe(piece) })),
    card: maybe(fc.record({ headline: maybe(piece), domain: maybe(fc.constant('example.org')) })),
    media: maybe(fc.constantFrom(...medias)),
    poll: maybe(fc.boolean()),
    promoted: maybe(fc.boolean()),
    suggested: maybe(fc.boolean()),
    authorAnswersHere: maybe(fc.nat({ max: 30 })),
  })
  .map((fields) => ordinary(fields as Partial<TimelineItem>));

test('whatever the item: a verdict that adds up, the same each time, and the item untouched', () => {
  fc.assert(
    fc.property(anything, (item) => {
      const before = JSON.stringify(item);
      const verdict = classify(item);
      expect(classify(item)).toEqual(verdict);
      expect(JSON.stringify(item)).toBe(before);
      expect(verdict.model).toBe(model);
      expect(verdict.noise).toBeGreaterThanOrEqual(0);
      expect(verdict.noise).toBeLessThanOrEqual(1);
      const found = verdict.signals.map((s) => s.code);
      expect(new Set(found).size).toBe(found.length);
      for (const { code, evidence, weight } of verdict.signals) {
        expect(codes).toContain(code);
        expect(evidence.length).toBeLessThanOrEqual(80);
        expect(weight).toBeGreaterThan(0);
      }
      const weightsFound = verdict.signals.map((s) => s.weight);
      expect(weightsFound).toEqual([...weightsFound].sort((a, b) => b - a));
      if (verdict.label !== 'unclear') expect(score(verdict.signals).label).toBe(verdict.label);
    }),
    { numRuns: Number(process.env.HEARBACK_RUNS ?? 600) },
  );
});

/** What it costs is in the benchmark. */
test.each(['a', 'word ', '1/2 ', '#tag ', '@ana ', 'Is it? ', 'これは何ですか、', 'WOW ', '...', '🎉'])(
  'of a hundred thousand characters of %j those are read that a reader would',
  (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const of = (length: number) => classify(ordinary({ text: text.slice(0, length), lang: null }));
    expect(of(text.length)).toEqual(of(readable));
  },
);

describe('what a word is', () => {
  test.each<[text: string, words: string[]]>([
    ["It’s here, isn't it", ['it’s', 'here', "isn't", 'it']],
    ['❤️ 👩‍👩‍👧 🏳️‍🌈 👍🏽', []], // marks that pictures have are no words
    ['𝓗𝓮𝓻𝓸𝓷 there 😊', ['𝓗𝓮𝓻𝓸𝓷', 'there']], // fancy letters are two code units each
    ['e\u0301te\u0301', ['e\u0301te\u0301']],
    ['a\udc00b \ud83d', ['a', 'b']],
    ['東京タワー', ['東京', 'タワ', 'ー']],
  ])('%j', (text, words) => {
    expect(readingOf(text).words).toEqual(words);
  });
});
