import { describe, expect, test } from 'vitest';
import { changeIn, fileOf } from '@/lib/extension/transfer.ts';
import { defaultSettings, type Settings } from '@/lib/settings.ts';
import type { UserRule } from '@/lib/user-rules.ts';

const rule = (id: string, value = 'tram'): UserRule => ({
  ...{ id, kind: 'words', value, effect: 'fold', scope: ['home'], network: null, expires: null },
});
const chosen: Settings = {
  ...defaultSettings,
  level: 'strict',
  alwaysShow: ['x/ana'],
  rules: [rule('1'), rule('2')],
  corrections: [{ id: 'c', at: 5, kind: 'less', network: 'x', handle: 'ben', name: null, code: 'brag' }],
  places: {
    networks: { x: 'gentle' },
    surfaces: { thread: 'off' },
    hours: { from: 0, until: 60, weekdays: true, level: 'off' },
  },
  stepDowns: { x: { at: 1, to: 'gentle', hidden: 200, unhid: 5, undone: false } },
  lookingFor: ['partner', 'friends'],
  answeredOn: '2026-11-24',
  pausedUntil: 9,
  welcomed: true,
};
const staying = ['pausedUntil', 'welcomed', 'stepDowns', 'planAnswer', 'lookingFor', 'answeredOn'];

test('what was exported comes back, but for what is of its device and moment', () => {
  const rest = Object.fromEntries(Object.entries(chosen).filter(([name]) => !staying.includes(name)));
  expect(changeIn(fileOf(chosen), defaultSettings)).toEqual({ change: rest });
});
test('what you are looking for is in no file, and one of an older version that has it changes nothing of it', () => {
  expect(fileOf(chosen)).not.toMatch(/partner|lookingFor|answeredOn/u);
  const older = { hearback: 1, settings: { level: 'gentle', lookingFor: ['partner'], answeredOn: '2026-11-01' } };
  expect(changeIn(JSON.stringify(older), defaultSettings)).toEqual({ change: { level: 'gentle' } });
});
test('lists grow by what is new in a file, and what is known comes from it', () => {
  const read = changeIn(fileOf({ rules: [rule('2', 'bus'), rule('3')], alwaysShow: ['x/cleo'] }), chosen);
  expect(read).toEqual({
    change: { rules: [rule('1'), rule('2', 'bus'), rule('3')], alwaysShow: ['x/ana', 'x/cleo'] },
  });
});
describe('what is not right is refused', () => {
  const file = (settings: unknown) => JSON.stringify({ hearback: 1, settings });
  test.each<[string, string, unknown]>([
    ['no JSON', 'hello', { wrong: 'notOurs', at: '' }],
    ['another’s', '{"settings":{}}', { wrong: 'notOurs', at: '' }],
    ['a later form', '{"hearback":2,"settings":{}}', { wrong: 'notOurs', at: '' }],
    ['a level nobody knows', file({ level: 'loud' }), { wrong: 'wrong', at: 'level' }],
    [
      'a dangerous pattern',
      file({ rules: [{ ...rule('1', '(a+)+$'), kind: 'pattern' }] }),
      { wrong: 'wrong', at: 'rules.0' },
    ],
    ['a long one', file({ rules: [rule('1', 'a'.repeat(201))] }), { wrong: 'wrong', at: 'rules.0.value' }],
    [
      'a reason nobody knows',
      file({ corrections: [{ ...chosen.corrections[0], code: 'loud' }] }),
      { wrong: 'wrong', at: 'corrections.0.code' },
    ],
    [
      'hours of no clock',
      file({ places: { ...chosen.places, hours: { from: 2_000, until: 0, weekdays: true, level: 'off' } } }),
      { wrong: 'wrong', at: 'places.hours.from' },
    ],
    ['something more', file({ colour: 'red' }), { wrong: 'wrong', at: '' }],
  ])('%s', (_, text, wrong) => expect(changeIn(text, defaultSettings)).toEqual(wrong));
});
