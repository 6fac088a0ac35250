import { describe, expect, test } from 'vitest';
import { defaultSettings, type Level, levelAt, levelFor, levels, type Settings } from '@/lib/settings.ts';
import {
  adjustmentsOf,
  type Choices,
  choicesOf,
  isSampled,
  onlyLabels,
  protectionOf,
  treat,
  tryRule,
} from '@/lib/treatment.ts';
import {
  type Action,
  type Context,
  classOf,
  type Label,
  noContext,
  type ReasonCode,
  type TimelineItem,
  type Verdict,
} from '@/lib/types.ts';
import type { UserRule } from '@/lib/user-rules.ts';
import { ordinary } from './items.ts';

const verdictOf = (label: Label, noise: number, codes: ReasonCode[] = [], more: Partial<Verdict> = {}): Verdict => ({
  label,
  confidence: 0.9,
  noise,
  addressee: 'everyone',
  signals: codes.map((code) => ({ code, evidence: '', weight: 3 })),
  lang: 'en',
  model: 'test',
  ...more,
});
const choices = (level: Level, more: Partial<Choices> = {}): Choices => ({
  level,
  adjust: [],
  context: noContext,
  ...more,
});
const at = (level: Level, verdict: Verdict, item: Partial<TimelineItem> = {}, more: Partial<Choices> = {}) =>
  treat(ordinary(item), verdict, choices(level, more));

describe('levels act as measures 3.2 says', () => {
  type Row = [when: string, verdict: Verdict, actions: Record<Exclude<Level, 'off'>, Action>];
  const rows: Row[] = [
    [
      'click-bait, barely',
      verdictOf('click-bait', 0.75, ['listicle']),
      { labels: 'label', gentle: 'dim', balanced: 'dim', strict: 'dim', conversations: 'dim' },
    ],
    [
      'click-bait, .80',
      verdictOf('click-bait', 0.8, ['listicle']),
      { labels: 'label', gentle: 'dim', balanced: 'dim', strict: 'dim', conversations: 'collapse' },
    ],
    [
      'click-bait, .85',
      verdictOf('click-bait', 0.85, ['listicle']),
      { labels: 'label', gentle: 'dim', balanced: 'dim', strict: 'collapse', conversations: 'collapse' },
    ],
    [
      'click-bait, .91',
      verdictOf('click-bait', 0.91, ['giveaway']),
      { labels: 'label', gentle: 'dim', balanced: 'collapse', strict: 'collapse', conversations: 'collapse' },
    ],
    [
      'click-bait, .95',
      verdictOf('click-bait', 0.95, ['giveaway']),
      { labels: 'label', gentle: 'collapse', balanced: 'collapse', strict: 'collapse', conversations: 'hide' },
    ],
    [
      'click-bait, .98',
      verdictOf('click-bait', 0.98, ['giveaway']),
      { labels: 'label', gentle: 'collapse', balanced: 'collapse', strict: 'hide', conversations: 'hide' },
    ],
    [
      'an advert, .98',
      verdictOf('broadcast', 0.98, ['promoted']),
      { labels: 'label', gentle: 'dim', balanced: 'collapse', strict: 'hide', conversations: 'hide' },
    ],
    [
      '"me too", .79',
      verdictOf('broadcast', 0.79, ['low-effort-reply', 'reply-to-person']),
      { labels: 'label', gentle: 'dim', balanced: 'dim', strict: 'dim', conversations: 'dim' },
    ],
    [
      'a repost, .95',
      verdictOf('broadcast', 0.95, ['repost']),
      { labels: 'label', gentle: 'label', balanced: 'dim', strict: 'collapse', conversations: 'collapse' },
    ],
    [
      'a brag, .82',
      verdictOf('broadcast', 0.82, ['brag']),
      { labels: 'label', gentle: 'label', balanced: 'label', strict: 'dim', conversations: 'dim' },
    ],
    [
      'self-promotion with a link, .98',
      verdictOf('broadcast', 0.98, ['self-promo', 'link-drop']),
      { labels: 'label', gentle: 'label', balanced: 'dim', strict: 'collapse', conversations: 'hide' },
    ],
    [
      'a brag nobody can tell, .72',
      verdictOf('broadcast', 0.72, ['brag']),
      { labels: 'label', gentle: 'none', balanced: 'none', strict: 'label', conversations: 'label' },
    ],
    [
      'one weak reason, .97',
      verdictOf('broadcast', 0.97, [], { signals: [{ code: 'brag', evidence: '', weight: 0.9 }] }),
      { labels: 'label', gentle: 'label', balanced: 'dim', strict: 'dim', conversations: 'dim' },
    ],
    [
      'likely broadcast for no reason that was seen, .97',
      verdictOf('broadcast', 0.97),
      { labels: 'none', gentle: 'none', balanced: 'none', strict: 'none', conversations: 'none' },
    ],
    [
      'unclear',
      verdictOf('unclear', 0.99, ['promoted']),
      { labels: 'none', gentle: 'none', balanced: 'none', strict: 'none', conversations: 'none' },
    ],
    [
      'conversation overheard',
      verdictOf('conversation', 0.45, ['reply-to-person'], { addressee: 'overheard' }),
      { labels: 'none', gentle: 'none', balanced: 'none', strict: 'none', conversations: 'none' },
    ],
    [
      'conversation with you',
      verdictOf('conversation', 0.1, ['reply-to-you'], { addressee: 'you' }),
      { labels: 'label', gentle: 'none', balanced: 'none', strict: 'none', conversations: 'none' },
    ],
  ];
  test.each(rows)('%s', (_, verdict, actions) => {
    expect(Object.fromEntries(levels.filter((l) => l !== 'off').map((l) => [l, at(l, verdict).action]))).toEqual(
      actions,
    );
    expect(at('off', verdict).action).toBe('none');
  });
});

describe('the protected set of measures 3.3', () => {
  const worst = verdictOf('click-bait', 0.999, ['giveaway', 'follow-bait']);
  const author = { author: { handle: 'Ana', name: 'Ana', kind: null } } as const;
  const withContext = (more: Partial<Context>) => ({ context: { ...noContext, ...more } });
  const rows: [string, Partial<TimelineItem>, Partial<Choices>, Verdict?][] = [
    ['to-you', { mentionsYou: true }, {}],
    ['to-you', { replyTo: { handle: 'me', text: null, isYou: true } }, {}],
    ['direct', { audience: 'direct' }, {}],
    ['circle', author, withContext({ circle: new Set(['x/ana']) })],
    ['replied-to', author, withContext({ repliedTo: new Set(['x/ana']) })],
    ['always-show', author, withContext({ alwaysShow: new Set(['x/ana']) })],
    ['restored', { id: '7' }, withContext({ restored: new Set(['x/7']) })],
    ['your-thread', { id: '7' }, withContext({ yourThreads: new Set(['x/7']) })],
    ['alert', author, withContext({ alerts: new Set(['ana']) })],
    ['alert', { author: { handle: null, name: 'Ana', kind: null } }, withContext({ alerts: new Set(['x/ana']) })],
    ['surface', { surface: 'notifications' }, {}],
    ['surface', { surface: 'thread' }, {}],
    ['surface', { surface: 'profile' }, {}],
    ['surface', { surface: 'search' }, {}],
    ['surface', { surface: 'unknown' }, {}],
    ['surface', { audience: 'circle' }, {}],
    ['unread-language', { lang: 'fi' }, {}, { ...worst, lang: null }],
    ['unreadable', { author: { handle: null, name: null, kind: null } }, {}],
  ];
  test.each(rows)('%s: %j at most a label, at every level', (why, item, more, verdict = worst) => {
    for (const level of levels) {
      const { action, heldBackBy } = at(level, verdict, item, more);
      expect(['none', 'label']).toContain(action);
      if (level !== 'off' && level !== 'labels') expect(heldBackBy).toBe(why);
    }
  });
  test('your own item is not touched at all', () => {
    for (const level of levels) expect(at(level, worst, { own: true }).action).toBe('none');
  });
  test('an advert in a language we cannot read is still an advert', () => {
    expect(
      protectionOf(ordinary({}), verdictOf('broadcast', 0.98, ['promoted'], { lang: null }), noContext),
    ).toBeNull();
  });
  test.each([
    [
      'a "me too" under a weblog post folds as at home',
      'wordpress',
      verdictOf('broadcast', 0.95, ['low-effort-reply']),
      null,
    ],
    ['a repost under a video is left', 'youtube', verdictOf('broadcast', 0.95, ['repost']), 'surface'],
    ['a "me too" in a thread of X is left', 'x', verdictOf('broadcast', 0.95, ['low-effort-reply']), 'surface'],
  ] as const)('%s', (_, network, verdict, protection) => {
    expect(protectionOf(ordinary({ network, surface: 'thread' }), verdict, noContext)).toBe(protection);
  });
});

describe('what was seen, and what was asked for', () => {
  test.each([
    ['on screen already: it may only dim', { seen: true }, 'dim', 'already-seen'],
    ['never on screen: it may fold', { seen: false }, 'collapse', null],
  ] as const)('%s', (_, more, action, heldBackBy) => {
    expect(at('balanced', verdictOf('click-bait', 0.95, ['giveaway']), {}, more)).toMatchObject({ action, heldBackBy });
  });
  test.each([
    [
      'friends: suggested posts fold where they would dim',
      ['friends'],
      'level',
      verdictOf('broadcast', 0.8, ['suggested']),
      'collapse',
    ],
    [
      'brand: self-promotion is labelled, no more',
      ['brand'],
      'level',
      verdictOf('broadcast', 0.98, ['self-promo']),
      'label',
    ],
    ['curiosity: links are left alone', ['curiosity'], 'level', verdictOf('broadcast', 0.98, ['link-drop']), 'none'],
    ['adverts left with a label', [], 'leave', verdictOf('broadcast', 0.98, ['promoted']), 'label'],
    ['adverts folded where they would dim', [], 'fold', verdictOf('broadcast', 0.8, ['promoted']), 'collapse'],
  ] as const)('%s', (_, lookingFor, adverts, verdict, action) => {
    const adjust = adjustmentsOf({ lookingFor: [...lookingFor], adverts, corrections: [] });
    expect(at('balanced', verdict, {}, { adjust }).action).toBe(action);
  });
  test.each([
    [[], 'labels'],
    [['friends'], 'balanced'],
    [['friends', 'partner'], 'gentle'],
    [['network', 'brand'], 'labels'],
  ] as const)('looking for %j sets %s', (lookingFor, level) => {
    expect(levelFor(lookingFor)).toBe(level);
  });
  test('each code argues for one class', () => {
    expect(['repost', 'builds-on', 'giveaway'].map((c) => classOf(c as ReasonCode))).toEqual([
      'broadcast',
      'conversation',
      'click-bait',
    ]);
  });
});

describe('a rule of the reader’s', () => {
  const conversation = verdictOf('conversation', 0.1, ['reply-to-person']);
  const bait = verdictOf('click-bait', 0.95, ['giveaway']);
  const rule = (effect: UserRule['effect']): UserRule => ({
    id: '1',
    kind: 'words',
    value: 'tram',
    effect,
    scope: ['home'],
    network: null,
    expires: null,
  });
  const done = (level: Level, effect: UserRule['effect'], verdict: Verdict, item: Partial<TimelineItem> = {}) => {
    const {
      action,
      heldBackBy,
      rule: said,
    } = treat(ordinary(item), verdict, {
      ...choices(level),
      ruleOf: (it) => (it.text?.includes('tram') ? rule(effect) : null),
    });
    return [action, heldBackBy, said];
  };
  test.each<[string, ReturnType<typeof done>, ReturnType<typeof done>]>([
    ['folds a conversation', done('balanced', 'fold', conversation), ['collapse', null, 'tram']],
    ['dims it', done('balanced', 'dim', conversation), ['dim', null, 'tram']],
    ['where there are only labels too', done('labels', 'fold', conversation), ['collapse', null, 'tram']],
    ['not when off', done('off', 'fold', conversation), ['none', null, null]],
    ['what nobody can tell', done('balanced', 'fold', verdictOf('unclear', 0.5)), ['collapse', null, 'tram']],
    ['not what it does not speak of', done('balanced', 'fold', conversation, { text: 'A bus' }), ['none', null, null]],
    ['never the protected', done('balanced', 'fold', conversation, { mentionsYou: true }), ['label', 'to-you', 'tram']],
    ['never your own', done('balanced', 'fold', conversation, { own: true }), ['none', 'own', 'tram']],
    ['a weaker one changes nothing', done('balanced', 'dim', bait), ['collapse', null, null]],
    ['always show protects', done('conversations', 'show', bait), ['label', 'always-show', 'tram']],
    ['always show where nothing is done', done('balanced', 'show', conversation), ['none', null, 'tram']],
  ])('%s', (_, was, outcome) => expect(was).toEqual(outcome));
  test('not on a page that is not to be trusted', () => {
    const settings = { ...defaultSettings, rules: [rule('fold')] };
    const on = choicesOf(settings, new Set());
    expect(treat(ordinary(), conversation, on).action).toBe('collapse');
    expect(treat(ordinary(), conversation, onlyLabels(on)).action).toBe('none');
  });
  test('tried: what it speaks of, but for the protected', () => {
    const met = [
      { item: ordinary(), verdict: conversation },
      { item: ordinary({ mentionsYou: true }), verdict: conversation },
      { item: ordinary({ text: 'A bus' }), verdict: conversation },
    ];
    expect(tryRule(rule('fold'), met, choices('balanced'))).toEqual({ touched: 1, of: 3 });
    expect(tryRule(rule('show'), met, choices('balanced'))).toEqual({ touched: 2, of: 3 });
  });
});

describe('levels of places', () => {
  const monday = (hour: number, minute = 0) => new Date(2026, 10, 23, hour, minute).getTime();
  const work = { from: 9 * 60, until: 17 * 60, weekdays: true, level: 'gentle' } as const;
  const night = { from: 22 * 60, until: 6 * 60, weekdays: true, level: 'labels' } as const;
  const step = { at: 0, to: 'gentle', hidden: 200, unhid: 5, undone: false } as const;
  const none = { networks: {}, surfaces: {}, hours: null };
  test.each<[string, Partial<Settings>, number, Level]>([
    ['the dial', {}, monday(10), 'strict'],
    ['a network', { places: { ...none, networks: { x: 'conversations' } } }, monday(10), 'conversations'],
    ['another network', { places: { ...none, networks: { bluesky: 'off' } } }, monday(10), 'strict'],
    ['a surface', { places: { ...none, surfaces: { home: 'labels' } } }, monday(10), 'labels'],
    [
      'two: the gentler',
      { places: { ...none, networks: { x: 'off' }, surfaces: { home: 'labels' } } },
      monday(10),
      'off',
    ],
    ['at work', { places: { ...none, hours: work } }, monday(9), 'gentle'],
    ['before work', { places: { ...none, hours: work } }, monday(8, 59), 'strict'],
    ['after work', { places: { ...none, hours: work } }, monday(17), 'strict'],
    ['a Sunday', { places: { ...none, hours: work } }, monday(10 - 24), 'strict'],
    ['at night', { places: { ...none, hours: night } }, monday(23), 'labels'],
    ['after midnight', { places: { ...none, hours: night } }, monday(24 + 5, 59), 'labels'],
    ['on the night of a Sunday', { places: { ...none, hours: night } }, monday(5), 'strict'],
    [
      'Saturday morning still is the night of Friday',
      { places: { ...none, hours: night } },
      monday(24 * 5 + 5),
      'labels',
    ],
    ['a step down', { stepDowns: { x: step } }, monday(10), 'gentle'],
    ['a step down, undone', { stepDowns: { x: { ...step, undone: true } } }, monday(10), 'strict'],
    ['a dial below the step', { level: 'off', stepDowns: { x: step } }, monday(10), 'off'],
  ])('%s', (_, settings, now, level) =>
    expect(levelAt({ ...defaultSettings, level: 'strict', ...settings }, 'x', 'home', now)).toBe(level),
  );
  test('the clock is asked at each item', () => {
    let now = monday(8);
    const made = choicesOf(
      { ...defaultSettings, places: { ...none, hours: { ...work, level: 'off' } } },
      new Set(),
      () => now,
    );
    const bait = verdictOf('click-bait', 0.95, ['giveaway']);
    expect(treat(ordinary(), bait, made).action).toBe('collapse');
    now = monday(12);
    expect(treat(ordinary(), bait, made).action).toBe('none');
  });
});

test('one in twenty that would be hidden is folded as a sample, the same ones each time', () => {
  const bait = verdictOf('click-bait', 0.99, ['giveaway']);
  const all = Array.from({ length: 10_000 }, (_, i) =>
    at('strict', bait, { id: String(1_900_000_000_000_000_000n + BigInt(i * 977)) }),
  );
  const sample = all.filter(isSampled);
  expect(all.filter(({ action }) => action === 'hide').length).toBe(10_000 - sample.length);
  expect(sample.length).toBeGreaterThan(430);
  expect(sample.length).toBeLessThan(570);
  expect(isSampled(at('balanced', bait))).toBe(false);
  expect(isSampled(at('strict', bait, {}, { seen: true }))).toBe(false);
});
