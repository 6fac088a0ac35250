/** TimelineItem → Signal[] → Verdict: additive, so that an explanation is the arithmetic (measures 2.3). */
import {
  type Addressee,
  type Class,
  type Context,
  classOf,
  type Label,
  noContext,
  type ReasonCode,
  type Signal,
  type TimelineItem,
  type Verdict,
} from '../types.ts';
import { languageOf } from './language.ts';
import { bait } from './rules/bait.ts';
import { broadcast } from './rules/broadcast.ts';
import { conversation } from './rules/conversation.ts';
import { readable, readingOf } from './rules/reading.ts';
import { evidenceOf, type Rule, type RuleLanguage } from './rules/rule.ts';
import { priors, temperature, weights } from './weights.ts';

/** Changes whenever the same item may get another verdict; weeks on either side are not compared (measures 4.14). */
export const model = 'rules-1';

const rules: readonly Rule[] = [...conversation, ...broadcast, ...bait];

/** In the order that decides ties (measures 1.3). */
const classes: readonly Class[] = ['conversation', 'click-bait', 'broadcast'];

export interface Score {
  label: Class;
  sums: Record<Class, number>;
  probabilities: Record<Class, number>;
}

/** The arithmetic alone: priors + points per class, softmax of sums / temperature, ties in the order of `classes`. */
export function score(signals: readonly Pick<Signal, 'code' | 'weight'>[]): Score {
  const sums = { ...priors };
  for (const { code, weight } of signals) sums[classOf(code)] += weight;
  const powers = classes.map((c) => Math.exp(sums[c] / temperature));
  const total = powers.reduce((a, b) => a + b, 0);
  const probabilities = Object.fromEntries(classes.map((c, i) => [c, (powers[i] ?? 0) / total])) as Record<
    Class,
    number
  >;
  // The prior says what is likely, not what was seen: between classes that were, points alone decide, ties in order.
  // A raised voice alone is no bait: that takes a strength of two (measures 1.3, step 4).
  const seen = (c: Class) => sums[c] - priors[c];
  const points = (c: Class) => (c === 'click-bait' && seen(c) < 2 ? 0 : seen(c));
  const strongest = classes.reduce((best, c) => (points(c) > points(best) ? c : best));
  const label = points(strongest) > 0 ? strongest : 'broadcast';
  return { label, sums, probabilities };
}

/**
 * Builds the patterns of a language one by one, a step each: done in idle moments before the first items are mounted, it keeps
 * the tenth of a second that this takes out of their way.
 */
export function* warming(lang: string): Generator<undefined, void> {
  for (const { patterns = {} } of rules) {
    for (const pattern of [...(patterns[lang as RuleLanguage] ?? []), ...(patterns.any ?? [])]) {
      pattern.test('');
      yield;
    }
  }
}

/** The points that the table gives a code. */
export const signal = (code: ReasonCode, evidence = ''): Signal => ({ code, evidence, weight: weights[code] });

/** Everything noticed about an item, each code once, before codes that exclude each other are settled. */
function notice(item: TimelineItem, lang: RuleLanguage | null, context: Context): Map<ReasonCode, string> {
  const found = new Map<ReasonCode, string>();
  for (const rule of rules) {
    if (found.get(rule.code)) continue;
    const evidence = evidenceOf(rule, item, lang, context);
    if (evidence !== null) found.set(rule.code, evidence);
  }
  return found;
}

/** Words that are somebody else's, or an advertiser's, speak to nobody here. */
const spoken: readonly ReasonCode[] = [
  'reply-to-person',
  'author-in-thread',
  'question-to-people',
  'answers-question',
  'personal-disclosure',
  'care',
];

/** Codes that exclude each other (measures 2.2 and the tie-breaks of 1.4). */
function settle(found: Map<ReasonCode, string>, item: TimelineItem): void {
  const has = (code: ReasonCode) => found.has(code);
  const drop = (...codes: ReasonCode[]) => {
    for (const code of codes) found.delete(code);
  };
  const answers = (item.authorAnswersHere ?? 0) > 0;
  if (has('reply-to-you')) drop('reply-to-person');
  if (has('builds-on')) drop('repost');
  if (item.repostedBy || item.promoted) drop(...spoken);
  if (answers) drop('engagement-bait.question', 'monologue-thread');
  // T2: an open question is bait when a stranger's is pushed at you, or when many answered and the author none.
  const ignoresAnswers = item.authorAnswersHere === 0 && (item.counts.replies ?? 0) >= 10;
  if (has('question-to-people') && has('engagement-bait.question'))
    drop(item.suggested || ignoresAnswers ? 'question-to-people' : 'engagement-bait.question');
  // A question mark on a call for clicks asks nobody; in a reply, or where the author answers, it does.
  const calls = [...found.keys()].some((code) => /^engagement-bait\.(?!question)|^giveaway$|^seeded-qa$/u.test(code));
  if (calls && !answers && item.replyTo === null) drop('question-to-people');
}

/** To whom it speaks (measures 1.1). */
function addresseeOf(label: Label, signals: readonly Signal[], item: TimelineItem): Addressee {
  const isToYou = signals.some(({ code }) => code === 'reply-to-you' || code === 'mentions-you');
  if (isToYou || item.audience === 'direct') return 'you';
  if (label !== 'conversation') return 'everyone';
  return item.replyTo ? 'overheard' : 'joinable';
}

/** TimelineItem → Signal[]. `learned`: signals of a text model, once there is one. */
function signalsOf(
  item: TimelineItem,
  lang: RuleLanguage | null,
  context: Context = noContext,
  learned: readonly Signal[] = [],
): Signal[] {
  const found = notice(item, lang, context);
  settle(found, item);
  const ruled = [...found].map(([code, evidence]) => signal(code, evidence));
  return [...ruled, ...learned.filter((s) => !found.has(s.code))];
}

/**
 * Few words on a page that states no language tell none. If an English rule speaks on plain letters, that tells it.
 * English alone: it is what other languages borrow from, and a sentence of ours in it is not one of theirs by chance.
 */
const mayBeEnglish = ({ text, lang }: TimelineItem) =>
  text !== null &&
  /^(?:und|)$/iu.test(lang ?? '') &&
  /[a-z]{2}/iu.test(text) &&
  !/[\u00C0-\u1FFF\u2C00-\uD7FF]/u.test(text);

function read(item: TimelineItem, context: Context, learned: readonly Signal[]) {
  const lang = languageOf(item);
  const signals = signalsOf(item, lang, context, learned);
  if (lang !== null || !mayBeEnglish(item)) return { lang, signals };
  const english = signalsOf(item, 'en', context, learned);
  const isSaid = english.some((s) => !signals.some((known) => known.code === s.code));
  return isSaid ? { lang: 'en' as const, signals: english } : { lang, signals };
}

/** Where nothing speaks there is doubt without words that we can read, and about a bare question to all the world (T2). */
function isDoubtful({ text, card }: TimelineItem, lang: RuleLanguage | null): boolean {
  if (text === null || lang === null) return true;
  const { plain, question, links } = readingOf(text);
  return question !== null && question.length * 2 > plain.length && card === null && links === 0;
}

/**
 * What the judge makes of an item. Pure and synchronous: the same item and context give the same verdict everywhere.
 * `unclear` where there is nothing to go by: no author, or no signal and doubt about the words.
 */
export function classify(item: TimelineItem, context: Context = noContext, learned: readonly Signal[] = []): Verdict {
  const short = (item.text?.length ?? 0) > readable ? { ...item, text: item.text?.slice(0, readable) ?? null } : item;
  const { lang, signals } = read(short, context, learned);
  const { label: best, probabilities } = score(signals);
  const isNobody = item.author.handle === null && item.author.name === null;
  const label = isNobody || (signals.length === 0 && isDoubtful(short, lang)) ? 'unclear' : best;
  return {
    label,
    confidence: probabilities[best],
    noise: 1 - probabilities.conversation,
    addressee: addresseeOf(label, signals, item),
    // Strongest first; among equals, those that argue for the label itself.
    signals: signals.sort(
      (a, b) => b.weight - a.weight || Number(classOf(b.code) === best) - Number(classOf(a.code) === best),
    ),
    lang,
    model,
  };
}
