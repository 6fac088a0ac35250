/** The rules that are asked of a text: none may be left out that would speak. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whomToAsk } from '@/lib/classifier/rules/asked.ts';
import { bait } from '@/lib/classifier/rules/bait.ts';
import { broadcast } from '@/lib/classifier/rules/broadcast.ts';
import { conversation } from '@/lib/classifier/rules/conversation.ts';
import { evidenceOf, phrase, type Rule } from '@/lib/classifier/rules/rule.ts';
import { noContext, type RuleLanguage, ruleLanguages, type TimelineItem } from '@/lib/types.ts';
import { ordinary } from './items.ts';

const rules = [...conversation, ...broadcast, ...bait];
const examples = rules.flatMap((rule) =>
  [...Object.values(rule.hits), ...Object.values(rule.misses)]
    .flat()
    .map((one) => (typeof one === 'string' ? { text: one } : one)),
);
const written = readFileSync(new URL('../fixtures/examples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TimelineItem);
const items = [...examples.map((one) => ordinary(one)), ...written];

test.each<RuleLanguage | null>([...ruleLanguages, null])('whoever speaks was asked: %s', (lang) => {
  const asking = whomToAsk(rules);
  let spoke = 0;
  let asked = 0;
  for (const item of items) {
    const marks = [...asking.of(item.text, lang)];
    asked += marks.filter(Boolean).length;
    for (const [i, rule] of rules.entries()) {
      if (evidenceOf(rule, item, lang, noContext) === null) continue;
      spoke++;
      expect([item.text, rule.code, marks[i]]).toEqual([item.text, rule.code, 1]);
    }
  }
  expect(spoke).toBeGreaterThan(700);
  expect(asked).toBeLessThan((items.length * rules.length * 2) / 3); // else it is not worth it
});

test('a pattern of two rules; other patterns later', () => {
  const both = phrase('owls?');
  const base = { evidence: 'text', hits: {}, misses: {} } as const;
  const some: Rule[] = [
    { ...base, code: 'care', patterns: { en: [both] } },
    { ...base, code: 'giveaway', patterns: { en: [both, phrase('raffle')] } },
    { ...base, code: 'listicle', patterns: { de: [phrase('eule')] } },
    { ...base, code: 'repost', when: () => null },
  ];
  const asking = whomToAsk(some);
  const of = (text: string | null, lang: RuleLanguage | null) => [...asking.of(text, lang)];
  expect(of('An owl', 'en')).toEqual([1, 1, 0, 1]);
  expect(of('A raffle', 'en')).toEqual([0, 1, 0, 1]);
  expect(of('Die Eule', 'de')).toEqual([0, 0, 1, 1]);
  expect(of('An owl', null)).toEqual([0, 0, 0, 1]);
  expect(of(null, 'en')).toEqual([0, 0, 0, 1]);
  (some[0] as Rule).patterns = { en: [phrase('heron')] };
  asking.forget();
  expect(of('An owl', 'en')).toEqual([0, 1, 0, 1]);
  expect(of('A heron', 'en')).toEqual([1, 0, 0, 1]);
});
