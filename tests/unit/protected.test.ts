import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '@/lib/classifier/classify.ts';
import { nudgesOf } from '@/lib/corrections.ts';
import { defaultSettings, levels } from '@/lib/settings.ts';
import { choicesOf, treat } from '@/lib/treatment.ts';
import {
  actions,
  type Context,
  itemKey,
  keyOf,
  labels,
  noContext,
  reasonCodes,
  surfaces,
  type TimelineItem,
  type Verdict,
} from '@/lib/types.ts';
import type { UserRule } from '@/lib/user-rules.ts';
import { ordinary } from './items.ts';

const codes = Object.values(reasonCodes).flat();
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const anyItem: fc.Arbitrary<TimelineItem> = fc
  .record({
    network: fc.constantFrom('x', 'linkedin', 'bluesky', 'mastodon', 'wordpress', 'somewhere'),
    id: fc.string({ minLength: 1, maxLength: 6 }),
    surface: fc.constantFrom(...surfaces),
    author: fc.record({
      handle: maybe(fc.constantFrom('Ana', 'ben', '__proto__', 'constructor')),
      name: maybe(fc.constantFrom('Ana', 'Ben')),
      kind: maybe(fc.constantFrom('person' as const, 'organisation' as const, 'bot' as const)),
    }),
    text: maybe(fc.string({ maxLength: 40 })),
    replyTo: maybe(fc.record({ handle: maybe(fc.string()), text: maybe(fc.string()), isYou: maybe(fc.boolean()) })),
    mentionsYou: maybe(fc.boolean()),
    own: maybe(fc.boolean()),
    audience: maybe(fc.constantFrom('public' as const, 'circle' as const, 'direct' as const)),
    promoted: maybe(fc.boolean()),
  })
  .map((fields) => ordinary(fields as Partial<TimelineItem>));

const anyVerdict: fc.Arbitrary<Verdict> = fc.record({
  label: fc.constantFrom(...labels),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  noise: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.75, 0.91, 0.95, 0.98, 1)),
  addressee: fc.constantFrom('you', 'joinable', 'overheard', 'everyone'),
  signals: fc.array(fc.record({ code: fc.constantFrom(...codes), evidence: fc.constant(''), weight: fc.constant(3) }), {
    maxLength: 4,
  }),
  lang: maybe(fc.constantFrom('en', 'ja')),
  model: fc.constant('any'),
});

/** Sets that hold an item's author or itself, each by a throw of a coin. */
const contextFor = (item: TimelineItem, bits: number): Context => {
  const author = keyOf(item.network, item.author.handle ?? item.author.name ?? '');
  const set = (bit: number, key: string) => new Set(bits & bit ? [key] : []);
  return {
    circle: set(1, author),
    repliedTo: set(2, author),
    alwaysShow: set(4, author),
    alerts: set(8, author),
    restored: set(16, itemKey(item)),
    yourThreads: set(32, itemKey(item)),
    nudges: {},
  };
};

/** Written once more, as plainly as measures 3.3 says it, so that the code is held against something. */
const isProtected = (item: TimelineItem, verdict: Verdict, bits: number) =>
  item.own ||
  item.mentionsYou ||
  item.replyTo?.isYou ||
  item.audience === 'direct' ||
  item.audience === 'circle' ||
  bits > 0 ||
  (item.surface !== 'home' &&
    item.surface !== 'list' &&
    !(item.network === 'wordpress' && item.surface === 'thread')) ||
  (item.author.handle === null && item.author.name === null) ||
  (verdict.lang === null &&
    !verdict.signals.some((s) => ['promoted', 'suggested', 'repost', 'link-drop'].includes(s.code)));

const runs = { numRuns: Number(process.env.HEARBACK_RUNS ?? 3_000) };

test('whatever the item, the verdict and the level: the protected carry a label at most', () => {
  fc.assert(
    fc.property(
      anyItem,
      anyVerdict,
      fc.oneof(fc.constant(0), fc.nat({ max: 63 })),
      fc.boolean(),
      (item, verdict, bits, seen) => {
        for (const level of levels) {
          const { action } = treat(item, verdict, { level, adjust: [], context: contextFor(item, bits), seen });
          const strength = actions.indexOf(action);
          if (isProtected(item, verdict, bits)) expect(strength).toBeLessThanOrEqual(1);
          if (verdict.label === 'conversation') expect(strength).toBeLessThanOrEqual(1);
          if (verdict.label === 'unclear' || item.own || level === 'off') expect(strength).toBe(0);
          if (seen) expect(strength).toBeLessThanOrEqual(2);
          if (level === 'labels') expect(strength).toBeLessThanOrEqual(1);
          if (level === 'gentle' || level === 'balanced') expect(action).not.toBe('hide');
        }
      },
    ),
    runs,
  );
});

test('the same input gives the same treatment', () => {
  fc.assert(
    fc.property(anyItem, anyVerdict, fc.constantFrom(...levels), (item, verdict, level) => {
      const once = treat(item, verdict, { level, adjust: [], context: noContext });
      expect(treat(item, verdict, { level, adjust: [], context: noContext })).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

/** Sentences that rules speak at, in languages they read and in others, so that much of what is made up is noise. */
const sentences = [
  ...[
    'Tag a friend who needs this',
    'You will not believe what happened next',
    '10 tips recruiters do not want you to know',
  ],
  ...[
    'Great post! Thanks for sharing.',
    'Me too!',
    'Shop now: our autumn range is here',
    'Follow me for more',
    'Agree?',
  ],
  ...['Does anybody know a joiner in Leith?', 'The tram was late again this morning.', 'Like and share to win a phone'],
  ...[
    'Markiere jemanden, der das braucht',
    'Etiqueta a un amigo',
    '昨日教えてもらったお店、行ってきました。',
    'Hyvää huomenta kaikille',
  ],
  ...['#dj #house #techno #party #vinyl', 'Proud to stand with our farmers today', 'New video: rebuilding a gearbox'],
];
const anyPost: fc.Arbitrary<TimelineItem> = fc
  .tuple(
    anyItem,
    fc.record({
      text: maybe(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 2 }).map((all) => all.join(' '))),
      lang: maybe(fc.constantFrom('en', 'de', 'es', 'ja', 'fi')),
      surface: fc.oneof(fc.constant('home' as const), fc.constantFrom(...surfaces)),
      replyTo: fc.oneof(
        fc.constant(null),
        fc.record({ handle: maybe(fc.constant('ben')), text: fc.constant(null), isYou: maybe(fc.boolean()) }),
      ),
      repostedBy: maybe(fc.constant({ handle: 'cleo', name: null })),
      card: maybe(fc.constant({ headline: '12 signs you are a genius', domain: 'viral.example' })),
      suggested: maybe(fc.boolean()),
      authorAnswersHere: maybe(fc.nat({ max: 3 })),
    }),
  )
  .map(([item, more]) => ({ ...item, ...more }));

/** Folds whatever it may. */
const foldAll: UserRule = {
  id: '1',
  kind: 'pattern',
  value: '.',
  effect: 'fold',
  scope: ['home', 'replies', 'quotes'],
  network: null,
  expires: null,
};
const lessOfAll = codes.map((code, i) => ({
  ...{ id: String(i), at: 0, kind: 'less' as const, network: 'x', handle: null, name: null, code },
}));

const posts = Number(process.env.HEARBACK_POSTS ?? 2_000);
test(`of ${posts} made-up items, judged and treated at each level, no protected one is more than labelled`, () => {
  const done = { protected: 0, noise: 0, touched: 0 };
  fc.assert(
    fc.property(anyPost, fc.oneof(fc.constant(0), fc.nat({ max: 63 })), fc.boolean(), (item, bits, own) => {
      const context = { ...contextFor(item, bits), nudges: own ? nudgesOf(lessOfAll) : {} };
      const verdict = classify(item, context);
      const kept = isProtected(item, verdict, bits);
      if (kept) done.protected++;
      if (verdict.label === 'broadcast' || verdict.label === 'click-bait') done.noise++;
      for (const level of levels) {
        const asked = choicesOf({ ...defaultSettings, level, rules: own ? [foldAll] : [] }, context.restored);
        const { action } = treat(item, verdict, { ...asked, context });
        const strength = actions.indexOf(action);
        if (kept && strength > 1) throw new Error(`${level} would ${action} a protected item`);
        if (level === 'off' && strength > 0) throw new Error(`off would ${action}`);
        if (strength > 1) done.touched++;
      }
    }),
    { numRuns: posts },
  );
  // Silence means something: there was much to protect, and much else was treated.
  expect(done.protected).toBeGreaterThan(posts / 4);
  expect(done.noise).toBeGreaterThan(posts / 4);
  expect(done.touched).toBeGreaterThan(posts / 20);
}, 120_000);
