import { describe, expect, test } from 'vitest';
import { type Correction, type CorrectionKind, nudgesOf } from '@/lib/corrections.ts';
import { defaultSettings, type Settings } from '@/lib/settings.ts';
import { choicesOf, treat } from '@/lib/treatment.ts';
import type { ReasonCode, Verdict } from '@/lib/types.ts';
import { ordinary } from './items.ts';

let made = 0;
const corrected = (kind: CorrectionKind, code: ReasonCode | null, more: Partial<Correction> = {}): Correction => ({
  id: String(made++),
  at: 0,
  kind,
  network: 'x',
  handle: 'Somebody',
  name: 'Some Body',
  code,
  ...more,
});
const times = (n: number, kind: CorrectionKind, code: ReasonCode) =>
  Array.from({ length: n }, () => corrected(kind, code));

describe('nudges: half a point each, two in all', () => {
  test.each<[string, Correction[], ReturnType<typeof nudgesOf>]>([
    ['none', [], {}],
    ['less', times(1, 'less', 'brag'), { brag: 0.5 }],
    ['not noise', times(2, 'not-noise', 'repost'), { repost: -1 }],
    ['they cancel out', [...times(1, 'less', 'brag'), ...times(1, 'not-noise', 'brag')], {}],
    ['one reason, at most two', times(9, 'less', 'brag'), { brag: 2 }],
    [
      'all together at most two, each its share',
      [...times(6, 'less', 'brag'), ...times(2, 'not-noise', 'repost')],
      { brag: 1.5, repost: -0.5 },
    ],
    ['of other kinds none', [...times(1, 'never', 'brag'), ...times(1, 'always-show', 'brag')], {}],
    ['no reason, no nudge', [corrected('less', null)], {}],
    ['conversation is not weighed', times(1, 'less', 'question-to-people'), {}],
  ])('%s', (_, corrections, nudges) => expect(nudgesOf(corrections)).toEqual(nudges));
});

describe('what a correction does to an advert that would fold', () => {
  const verdict: Verdict = {
    label: 'broadcast',
    confidence: 0.97,
    noise: 0.97,
    addressee: 'everyone',
    signals: [{ code: 'promoted', evidence: '', weight: 4 }],
    lang: 'en',
    model: 'test',
  };
  const done = (corrections: Correction[], settings: Partial<Settings> = {}) => {
    const { action, heldBackBy } = treat(
      ordinary({ author: { handle: 'somebody', name: null, kind: null } }),
      verdict,
      choicesOf({ ...defaultSettings, ...settings, corrections }, new Set()),
    );
    return [action, heldBackBy];
  };
  test.each<[string, Correction[], ReturnType<typeof done>]>([
    ['nothing said', [], ['collapse', null]],
    ['not noise: its author is always shown', [corrected('not-noise', 'promoted')], ['label', 'always-show']],
    ['always show', [corrected('always-show', null)], ['label', 'always-show']],
    ['another person', [corrected('always-show', null, { handle: 'ana' })], ['collapse', null]],
    ['that person elsewhere', [corrected('always-show', null, { network: 'bluesky' })], ['collapse', null]],
    ['less of it', [corrected('less', 'promoted')], ['collapse', null]],
    ['never for this reason', [corrected('never', 'promoted')], ['label', null]],
    ['never for another', [corrected('never', 'repost')], ['collapse', null]],
    ['never, elsewhere', [corrected('never', 'promoted', { network: 'bluesky' })], ['collapse', null]],
  ])('%s', (_, corrections, outcome) => expect(done(corrections)).toEqual(outcome));
  test('never outweighs "fold adverts"', () =>
    expect(done([corrected('never', 'promoted')], { adverts: 'fold' })).toEqual(['label', null]));
});
