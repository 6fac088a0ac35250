/** Patterns that come one language at a time, as the build writes them out for content scripts. */
import { afterEach, describe, expect, test } from 'vitest';
import { classify, isAtHand, type LanguageRows, rowsOf, takeIn } from '@/lib/classifier/classify.ts';
import { alertForms, warns } from '@/lib/classifier/rules/alerts.ts';
import { bait } from '@/lib/classifier/rules/bait.ts';
import { broadcast } from '@/lib/classifier/rules/broadcast.ts';
import { conversation } from '@/lib/classifier/rules/conversation.ts';
import { type RuleLanguage, ruleLanguages, type TimelineItem } from '@/lib/types.ts';
import { ordinary } from './items.ts';

/** As they are read from a file. */
const written = new Map(ruleLanguages.map((lang) => [lang, JSON.stringify(rowsOf(lang))]));
const rows = (lang: RuleLanguage) => JSON.parse(written.get(lang) as string) as LanguageRows;

const sentences = [...ruleLanguages, 'any' as const].flatMap((lang): TimelineItem[] =>
  [...conversation, ...broadcast, ...bait].flatMap((rule) =>
    [...(rule.hits[lang] ?? []), ...(rule.misses[lang] ?? [])].map((example) =>
      ordinary({ lang: lang === 'any' ? null : lang, ...(typeof example === 'string' ? { text: example } : example) }),
    ),
  ),
);
const whole = sentences.map((one) => classify(one));

describe.each(ruleLanguages)('%s', (lang) => {
  afterEach(() => takeIn(lang, rows(lang)));

  test('as it was written out, every example gets the verdict that it had', () => {
    takeIn(lang, rows(lang));
    expect(sentences.length).toBeGreaterThan(1_000);
    expect(sentences.map((one) => classify(one))).toEqual(whole);
  });

  test('not at hand, it is lacking, and its patterns say nothing; other languages read on', () => {
    takeIn(lang, { rules: [], tables: [] });
    expect(isAtHand(lang)).toBe(false);
    const at = sentences.findIndex(
      (one, i) => one.lang === lang && whole[i]?.signals.some(({ code }) => code === 'giveaway'),
    );
    const bait = sentences[at] as TimelineItem;
    expect(classify(bait).lang).toBe(lang);
    expect(classify(bait).signals.map(({ code }) => code)).not.toContain('giveaway');
    const other = sentences.findIndex((one) => one.lang !== lang && one.text !== null);
    expect(isAtHand(sentences[other]?.lang as RuleLanguage)).toBe(true);
    expect(classify(sentences[other] as TimelineItem)).toEqual(whole[other]);
  });
});

describe('what needs no language', () => {
  const all = JSON.stringify(rowsOf('any'));
  const takeAll = () => takeIn('any', JSON.parse(all));
  const alerts = Object.values(alertForms).flatMap(({ hits, misses }) => [...hits, ...misses]);
  const warned = alerts.map(warns);
  afterEach(takeAll);

  test('as it was written out, every example gets the verdict that it had, every warning is one', () => {
    takeAll();
    expect(sentences.map((one) => classify(one))).toEqual(whole);
    expect(alerts.map(warns)).toEqual(warned);
  });

  test('a page comes with all warnings, and would not take them for none', () => {
    expect(JSON.parse(all).tables.map(([name]: [string]) => name)).toEqual(
      expect.arrayContaining(ruleLanguages.map((lang) => `alerts, ${lang}`)),
    );
    takeIn('any', { rules: [], tables: [] });
    expect(() => warns('Flood warning for the valley')).toThrow(); // never a silent no
  });
});
