/** The words of the interface, typed. The one place where codes, levels and kinds become keys of the locales. */
import { i18n } from '#i18n';
import type { Ailment } from '../adapters/health.ts';
import type { CorrectionKind } from '../corrections.ts';
import type { Doubt } from '../page/guard.ts';
import type { PageWords } from '../page/words.ts';
import type { Intention, Level } from '../settings.ts';
import {
  codesOf,
  type Label,
  type Protection,
  type ReasonCode,
  reasonsFor,
  type TimelineItem,
  type Verdict,
} from '../types.ts';

/** `engagement-bait.tag` → `engagementBaitTag`. */
type Camel<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}${Capitalize<Camel<B>>}`
  : S extends `${infer A}.${infer B}`
    ? `${A}${Capitalize<Camel<B>>}`
    : S;
const camel = <S extends string>(code: S) =>
  code.replace(/[-.](.)/gu, (_, letter: string) => letter.toUpperCase()) as Camel<S>;

/** Asked for with every number; it stays as long as the page does. */
let spoken: string | null = null;
/** The language that the words are in, with the region of the browser's where that is the same language. */
export const uiLocale = (): string => {
  spoken ??= i18n.t('extension.locale');
  const browsers = navigator.language;
  return browsers.split('-')[0] === spoken ? browsers : spoken;
};
const rightToLeft = /^(?:ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/u;
const directionOf = (locale: string) => (rightToLeft.test(locale) ? 'rtl' : 'ltr');
/** States language and direction on `<html>`; `?dir=rtl` mirrors a page for whoever works on its looks. */
export function nameLanguage({ document, location }: Window) {
  const locale = uiLocale();
  document.documentElement.lang = locale;
  document.documentElement.dir = new URLSearchParams(location.search).get('dir') ?? directionOf(locale);
}

/** Formats by their options, in the language of the words: to make one takes a browser longer than to use it a hundred times. */
export function formats<Options, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (options: Options): Format => {
    const locale = uiLocale();
    const key = locale + JSON.stringify(options);
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  };
}
const numbers = formats((locale, _: null) => new Intl.NumberFormat(locale));
export const numberWords = (n: number) => numbers(null).format(n);
/** The time of an instant soon to come, with its day where that is not today's. */
export const timeWords = (at: number, now = Date.now()) =>
  new Intl.DateTimeFormat(uiLocale(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(new Date(at).toDateString() === new Date(now).toDateString() ? {} : { weekday: 'long' }),
  }).format(at);
const lists = formats((locale, _: null) => new Intl.ListFormat(locale, { style: 'short', type: 'unit' }));
export const listWords = (words: readonly string[]) => lists(null).format(words);

export const kindWords = (label: Label) => i18n.t(`kinds.${camel(label)}`);
/** "Asks you to tag people". */
export const reasonWords = (code: ReasonCode) => i18n.t(`reasons.${camel(code)}`);
/** "2 reposts". */
export const countWords = (code: ReasonCode, n: number) => i18n.t(`counts.${camel(code)}`, n, [numberWords(n)]);
/** Completes "left alone: ". */
export const protectionWords = (protection: Protection) => i18n.t(`protections.${camel(protection)}`);
export const levelWords = (level: Level) => ({
  name: i18n.t(`levels.${level}.name`),
  does: i18n.t(`levels.${level}.does`),
});
export const intentionWords = (intention: Intention) => i18n.t(`intentions.${camel(intention)}`);

/** "Click-bait · Asks you to tag people · Asks to be shared": up to `most` reasons for the label itself, strongest first. */
const what = ({ label, signals }: Verdict, most: 1 | 2) => {
  const [first, second] = reasonsFor(codesOf({ signals }), label);
  const kind = kindWords(label);
  if (!first) return kind;
  const reasons =
    second && most === 2 ? i18n.t('page.both', [first, second].map(reasonWords) as Two) : reasonWords(first);
  return i18n.t('page.tag', [kind, reasons]);
};
type Two = [string, string];

const isRightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
/** What is written the other way is kept apart from the words around it. */
const isolated = (words: string) => (isRightToLeft.test(words) ? `\u2068${words}\u2069` : words);
const nameOf = ({ author, repostedBy }: TimelineItem) =>
  isolated(repostedBy?.name ?? repostedBy?.handle ?? author.name ?? author.handle ?? i18n.t('page.somebody'));
const authorOf = ({ name, handle }: TimelineItem['author']) => isolated(name ?? handle ?? i18n.t('page.somebody'));

/** "4 self-promotions, 2 reposts, 1 advert, 3 for other reasons": of so many reasons at most. */
const mostCounts = 3;
function countsWords(counts: readonly [ReasonCode, number][]): string {
  const named = counts.slice(0, mostCounts).map(([code, n]) => countWords(code, n));
  const others = counts.slice(mostCounts).reduce((sum, [, n]) => sum + n, 0);
  return listWords(others > 0 ? [...named, i18n.t('popup.others', others, [numberWords(others)])] : named);
}

/** Why nothing on a page is folded, for the popup; null: said elsewhere. */
export const doubtWords = (doubt: Doubt): string | null => {
  if (doubt === 'unreadable' || doubt === 'ailing') return null;
  return doubt === 'loads' ? i18n.t('page.doubtLoads') : i18n.t('popup.siteDoubt', [reasonWords(doubt)]);
};

/** What ails an adapter today, and what follows from it: one sentence. */
export function ailmentWords(name: string, ailment: Ailment): string {
  if (ailment.what !== 'fields') return i18n.t(`ailments.${ailment.what}`, [name]);
  return i18n.t('ailments.lost', [name, listWords(ailment.fields.map((field) => i18n.t(`fields.${field}`)))]);
}

const correctWords: Record<CorrectionKind, (name: string) => string> = {
  'not-noise': () => i18n.t('page.notNoise'),
  'always-show': (name) => i18n.t('page.alwaysShow', [name]),
  less: () => i18n.t('page.less'),
  never: () => i18n.t('page.never'),
};
const correctedWords: Record<CorrectionKind, (name: string, reason: string) => string> = {
  'not-noise': (name) => i18n.t('page.didNotNoise', [name]),
  'always-show': (name) => i18n.t('page.didAlwaysShow', [name]),
  less: (_, reason) => i18n.t('page.didLess', [reason]),
  never: (_, reason) => i18n.t('page.didNever', [reason]),
};

/** What our own nodes say on a page. */
export function pageWords(): PageWords {
  // Few combinations, asked for with every item: the browser is slow to find a word.
  const known = new Map<string, string>();
  const whatIt = (verdict: Verdict, most: 1 | 2) => {
    const key = [verdict.label, ...reasonsFor(codesOf(verdict), verdict.label).slice(0, most)].join();
    const said = known.get(key) ?? what(verdict, most);
    known.set(key, said);
    return said;
  };
  return {
    lang: uiLocale(),
    dir: directionOf(uiLocale()),
    show: i18n.t('page.show'),
    why: i18n.t('page.why'),
    undo: i18n.t('page.undo'),
    say(item, verdict, { action, heldBackBy, rule }) {
      const byRule = rule !== null && i18n.t('tray.yourRule', [isolated(rule)]);
      if (action === 'collapse') return i18n.t('page.bar', [nameOf(item), byRule || whatIt(verdict, 1)]); // it is one line
      const said = byRule || whatIt(verdict, 2);
      const told = action === 'label' && heldBackBy !== 'unclear' && heldBackBy !== 'already-seen';
      // Outside the home timeline nothing but labels is to be expected: no need to say it on each of them.
      if (!told || heldBackBy === null || heldBackBy === 'surface') return said;
      return i18n.t('page.leftAlone', [said, protectionWords(heldBackBy)]);
    },
    hidden: (n, counts) => i18n.t('page.hidden', n, [numberWords(n), countsWords(counts)]),
    folded: (n, counts) => i18n.t('page.folded', n, [numberWords(n), countsWords(counts)]),
    agree: (people) => i18n.t('page.agree', people, [numberWords(people)]),
    reasons: (verdict, { rule }) =>
      (rule === null ? [] : [i18n.t('tray.yourRule', [isolated(rule)])]).concat(signalsWords(verdict)).slice(0, 2),
    correct: (kind, { author }) => correctWords[kind](authorOf(author)),
    corrected: ({ kind, code, handle, name }, failed) =>
      failed
        ? i18n.t('page.notKept')
        : correctedWords[kind](authorOf({ handle, name, kind: null }), code ? reasonWords(code) : ''),
    plan: (minutes) => ({
      reached: i18n.t('review.plan.reached', minutes, [numberWords(minutes)]),
      finish: i18n.t('review.plan.finish'),
      more: i18n.t('review.plan.more'),
    }),
  };
}
/** Reasons with the page's own words, strongest first. */
const signalsWords = (verdict: Verdict) =>
  verdict.signals
    .filter(({ code }) => reasonsFor([code], verdict.label).length > 0)
    .map(({ code, evidence }) =>
      evidence ? i18n.t('page.evidence', [reasonWords(code), isolated(evidence)]) : reasonWords(code),
    );
