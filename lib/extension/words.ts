/** The words of the interface, typed. The one place where codes, levels and kinds become keys of the locales. */
import { i18n } from '#i18n';
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

/** The language that the words are in, with the region of the browser's where that is the same language. */
export const uiLocale = (): string => {
  const words = i18n.t('extension.locale');
  const browsers = navigator.language;
  return browsers.split('-')[0] === words ? browsers : words;
};
const rightToLeft = /^(?:ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/u;
/** States language and direction on `<html>`; `?dir=rtl` mirrors a page for whoever works on its looks. */
export function nameLanguage({ document, location }: Window) {
  const locale = uiLocale();
  document.documentElement.lang = locale;
  document.documentElement.dir =
    new URLSearchParams(location.search).get('dir') ?? (rightToLeft.test(locale) ? 'rtl' : 'ltr');
}

export const numberWords = (n: number) => new Intl.NumberFormat(uiLocale()).format(n);
/** The time of an instant soon to come, with its day where that is not today's. */
export const timeWords = (at: number, now = Date.now()) =>
  new Intl.DateTimeFormat(uiLocale(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(new Date(at).toDateString() === new Date(now).toDateString() ? {} : { weekday: 'long' }),
  }).format(at);
const listWords = (words: readonly string[]) =>
  new Intl.ListFormat(uiLocale(), { style: 'short', type: 'unit' }).format(words);

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

const nameOf = ({ author, repostedBy }: TimelineItem) =>
  repostedBy?.name ?? repostedBy?.handle ?? author.name ?? author.handle ?? i18n.t('page.somebody');

/** What our own nodes say on a page. */
export const pageWords = (): PageWords => ({
  show: i18n.t('page.show'),
  say(item, verdict, { action, heldBackBy }) {
    if (action === 'collapse') return i18n.t('page.bar', [nameOf(item), what(verdict, 1)]); // it is one line
    const said = what(verdict, 2);
    const told = action === 'label' && heldBackBy !== 'unclear' && heldBackBy !== 'already-seen';
    // Outside the home timeline nothing but labels is to be expected: no need to say it on each of them.
    if (!told || heldBackBy === null || heldBackBy === 'surface') return said;
    return i18n.t('page.leftAlone', [said, protectionWords(heldBackBy)]);
  },
  hidden: (n, counts) =>
    i18n.t('page.hidden', n, [numberWords(n), listWords(counts.map(([code, k]) => countWords(code, k)))]),
});
