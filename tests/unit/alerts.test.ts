import { describe, expect, test } from 'vitest';
import { alertForms, isAlert, warns } from '@/lib/classifier/rules/alerts.ts';
import { noContext } from '@/lib/types.ts';
import { ordinary } from './items.ts';

describe.each(Object.entries(alertForms))('alerts in %s', (_, { hits, misses }) => {
  test.each(hits)('warns: %s', (text) => expect(warns(text)).toBe(true));
  test.each(misses)('does not: %s', (text) => expect(warns(text)).toBe(false));
});

test.each([
  ['a handle on the list', { author: { handle: 'CityAlerts', name: null, kind: null } }, new Set(['cityalerts']), true],
  [
    'on the list of another network',
    { author: { handle: 'CityAlerts', name: null, kind: null } },
    new Set(['mastodon/cityalerts']),
    false,
  ],
  [
    'on this network’s list',
    { author: { handle: 'CityAlerts', name: null, kind: null } },
    new Set(['x/cityalerts']),
    true,
  ],
  ['nobody’s list, nothing to warn of', {}, new Set<string>(), false],
] as const)('%s', (_, item, alerts, alert) => {
  expect(isAlert(ordinary(item), { ...noContext, alerts })).toBe(alert);
});
