/** TimelineItem → Signal[] → Verdict: additive, so that an explanation is the arithmetic (measures 2.3). */
import {
  type Addressee,
  type Class,
  type Context,
  classOf,
  type Label,
  noContext,
  type ReasonCode,
  type RuleLanguage,
  ruleLanguages,
  type Signal,
  type TimelineItem,
  type Verdict,
} from '../types.ts';
import { headsIn, learnedOf, readyHead } from './heads.ts';
import { languageOf } from './language.ts';
import './rules/alerts.ts'; // its tables are among those that are written out and taken in
import { whomToAsk } from './rules/asked.ts';
import { bait } from './rules/bait.ts';
import { bareRows } from './rules/bare.ts';
import { broadcast } from './rules/broadcast.ts';
import { conversation } from './rules/conversation.ts';
import { readable, readingOf } from './rules/reading.ts';
import { evidenceOf, patternOf, type Row, type Rule, tables } from './rules/rule.ts';
import { priors, weights } from './weights.ts';

/** Changes whenever the same item may get another verdict; weeks on either side are not compared (measures 4.14). */
export const model = 'fitted-2';

const rules: readonly Rule[] = [...conversation, ...broadcast, ...bait];
const asking = whomToAsk(rules);

/** What is known of a language, or for all of them, as the build writes it out for content scripts. */
export interface LanguageRows {
  /** Its patterns, by the place of their rule among the rules. */
  rules: readonly (readonly [rule: number, patterns: readonly Row[]])[];
  /** What the tables say in it, by their names. */
  tables: readonly (readonly [name: string, says: Row | string])[];
}

export const rowsOf = (lang: RuleLanguage | 'any'): LanguageRows => ({
  rules: rules.flatMap(({ patterns }, i) => {
    const written = patterns?.[lang];
    return written ? [[i, written.map(({ row }) => row)] as const] : [];
  }),
  tables: [...tables].flatMap(([name, { [lang]: says }]) =>
    says ? [[name, typeof says === 'function' ? says() : says.row] as const] : [],
  ),
});

const languagesAtHand = () =>
  new Set(ruleLanguages.filter((lang) => rules.some(({ patterns }) => (patterns?.[lang]?.length ?? 0) > 0)));
/** Null: to be looked up. */
let atHand: ReadonlySet<RuleLanguage> | null = null;
/** Takes in what `rowsOf` gave, in place of what there was of that language. */
export function takeIn(lang: RuleLanguage | 'any', rows: LanguageRows): void {
  const told = new Map(rows.rules);
  for (const [i, rule] of rules.entries()) {
    const { [lang]: _, ...others } = rule.patterns ?? {};
    const some = told.get(i)?.map((row) => patternOf(() => row));
    if (some || rule.patterns) rule.patterns = some ? { ...others, [lang]: some } : others;
  }
  const said = new Map(rows.tables);
  for (const [name, table] of tables) {
    const says = said.get(name);
    if (says === undefined) delete table[lang];
    else table[lang] = typeof says === 'string' ? () => says : patternOf(() => says);
  }
  atHand = null;
  asking.forget();
}
if (bareRows !== null) takeIn('any', bareRows);

/** Has it patterns here? Until they come, little can be said of an item in that language. */
export function isAtHand(lang: RuleLanguage): boolean {
  atHand ??= languagesAtHand();
  return atHand.has(lang);
}

/** In the order that decides ties (measures 1.3). */
const classes: readonly Class[] = ['conversation', 'click-bait', 'broadcast'];

export interface Score {
  label: Class;
  sums: Record<Class, number>;
  probabilities: Record<Class, number>;
}

/** The arithmetic alone: priors + points per class, softmax of the sums; ties in the order of `classes`. */
export function score(signals: readonly Pick<Signal, 'code' | 'weight'>[], from = priors): Score {
  const sums = { ...from };
  for (const { code, weight } of signals) sums[classOf(code)] += weight;
  const powers = classes.map((c) => Math.exp(sums[c]));
  const total = powers.reduce((a, b) => a + b, 0);
  const probabilities = Object.fromEntries(classes.map((c, i) => [c, (powers[i] ?? 0) / total])) as Record<
    Class,
    number
  >;
  // A conversation is called one when it is at least as likely as all else together; then the more likely of the others.
  const isBait = probabilities['click-bait'] >= probabilities.broadcast;
  const label = probabilities.conversation >= 0.5 ? 'conversation' : isBait ? 'click-bait' : 'broadcast';
  return { label, sums, probabilities };
}

/**
 * Gets the patterns and heads of a language ready one by one, a step each: done in idle moments before the first items are
 * mounted, it keeps the time that this takes out of their way.
 */
export function* warming(lang: string): Generator<undefined, void> {
  for (const { patterns = {} } of rules) {
    for (const pattern of [...(patterns[lang as RuleLanguage] ?? []), ...(patterns.any ?? [])]) {
      pattern.test(''); // taken into the prefilter
      yield;
    }
  }
  for (const id of headsIn(lang)) {
    readyHead(id);
    yield;
  }
}

/** The points that the table gives a code, and what a reader's corrections add to it or take from it. */
export const signal = (code: ReasonCode, evidence = '', { nudges } = noContext): Signal => ({
  code,
  evidence,
  weight: Math.max(0, weights[code] + (nudges[code] ?? 0)),
});

/** Everything noticed about an item, each code once, before codes that exclude each other are settled. */
function notice(item: TimelineItem, lang: RuleLanguage | null, context: Context): Map<ReasonCode, string> {
  const found = new Map<ReasonCode, string>();
  const asked = asking.of(item.text, lang);
  for (let i = 0; i < rules.length; i++) {
    if (asked[i] === 0) continue;
    const rule = rules[i] as Rule;
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

/** What the heads say, as far as what was found by rule leaves it standing (measures 1.4, T2 and T9). */
export function apt<One extends { code: ReasonCode }>(
  learned: readonly One[],
  found: readonly ReasonCode[],
  { promoted }: TimelineItem,
): One[] {
  const has = (...codes: ReasonCode[]) => codes.some((code) => found.includes(code));
  const means = has('reply-to-you', 'mentions-you', 'in-your-thread', 'small-circle', 'care', 'question-to-people');
  const asks = !found.some((code) => classOf(code) === 'click-bait') && promoted !== true;
  return learned.filter(({ code }) => {
    if (code === 'low-effort-reply') return !means;
    if (code === 'reply-to-person') return has(code);
    return code !== 'question-to-people' || asks;
  });
}

/** TimelineItem → Signal[]: each code once, a head's points added to its rule's. */
function signalsOf(item: TimelineItem, lang: RuleLanguage | null, context: Context): Signal[] {
  const found = notice(item, lang, context);
  settle(found, item);
  const signals = new Map([...found].map(([code, evidence]) => [code, signal(code, evidence, context)]));
  for (const { code, points, evidence } of apt(learnedOf(item, lang), [...found.keys()], item)) {
    const known = signals.get(code);
    if (known) known.weight += points;
    else signals.set(code, { code, evidence, weight: points });
  }
  return [...signals.values()];
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

/** What is noticed in the item's language; where that is not known, as English if that notices something more. */
function inItsLanguage<Noticed extends { code: ReasonCode }>(
  item: TimelineItem,
  noticedIn: (lang: RuleLanguage | null) => Noticed[],
): { lang: RuleLanguage | null; noticed: Noticed[] } {
  const lang = languageOf(item);
  const noticed = noticedIn(lang);
  if (lang !== null || !mayBeEnglish(item)) return { lang, noticed };
  const english = noticedIn('en');
  const isMore = english.some(({ code }) => !noticed.some((known) => known.code === code));
  return isMore ? { lang: 'en', noticed: english } : { lang, noticed };
}

/**
 * Where nothing speaks there is doubt without words that we can read, and about a bare question to all the world (T2). Few words
 * beneath a picture or a link, that ask nothing and answer nobody, are a caption in any language.
 */
function isDoubtful({ text, card, media, replyTo, mentions, lang: stated }: TimelineItem, lang: RuleLanguage | null) {
  if (text === null) return true;
  const { plain: words, question, links } = readingOf(text);
  if (lang === null) {
    const isCaption = (card !== null || media !== null) && replyTo === null && mentions.length === 0;
    return !isCaption || question !== null || !/^(?:und|)$/iu.test(stated ?? '');
  }
  return question !== null && question.length * 2 > words.length && card === null && links === 0;
}

/** Between these an answer may be one or none: structure and words disagree, and nobody is called noise on that. */
const [thin, plain] = [0.46, 0.5];
/** Points of a mark that is none by itself. */
const weak = 1.5;

/** Is it left open what the item is? `p`: how likely a conversation. */
export function isOpen(item: TimelineItem, lang: RuleLanguage | null, signals: readonly Signal[], p: number): boolean {
  const isNobody = !item.author.handle && !item.author.name;
  const isThin = item.replyTo !== null && p >= thin && p < plain;
  // A picture beside which one weak mark was read: on a page that changed, that mark may be any.
  const isBare = item.text === null && item.card === null && signals.every(({ weight }) => weight < weak);
  return isNobody || isThin || isBare || (signals.length === 0 && isDoubtful(item, lang));
}

/** What the rules alone notice, and in which language: what the weights are fitted on. */
export function noticed(item: TimelineItem): { lang: RuleLanguage | null; codes: ReasonCode[] } {
  const { lang, noticed } = inItsLanguage(item, (lang) => {
    const found = notice(item, lang, noContext);
    settle(found, item);
    return [...found.keys()].map((code) => ({ code }));
  });
  return { lang, codes: noticed.map(({ code }) => code) };
}

/**
 * What the judge makes of an item. Pure and synchronous: the same item and context give the same verdict everywhere.
 * `unclear` where there is nothing to go by: no author, or no signal and doubt about the words.
 */
export function classify(item: TimelineItem, context: Context = noContext): Verdict {
  const short = (item.text?.length ?? 0) > readable ? { ...item, text: item.text?.slice(0, readable) ?? null } : item;
  const { lang, noticed: signals } = inItsLanguage(short, (lang) => signalsOf(short, lang, context));
  const { label: best, probabilities } = score(signals);
  const label = isOpen(short, lang, signals, probabilities.conversation) ? 'unclear' : best;
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
