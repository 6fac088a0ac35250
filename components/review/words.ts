/** What the review says, in words: each sentence that it may hold, and how its values are written. */
import { i18n } from '#i18n';
import { formats, numberWords, uiLocale } from '@/lib/extension/words.ts';
import type { Ratio } from '@/lib/metrics/ratio.ts';
import type { LocalDate, PersonKey } from '@/lib/metrics/records.ts';
import type { Review } from '@/lib/metrics/review.ts';
import { addDays, daysBetween } from '@/lib/metrics/week.ts';

export type Sentence = Review['question'];

/** What names and dates need. */
export interface Telling {
  today: LocalDate;
  /** As it stands, without marks around it. */
  person(key: PersonKey): string;
  network(network: string): string;
}

type Given = [string, string, string];
/** Every key that `reviewOf` may say. */
const sentences: Record<string, (given: Given, count: number) => string> = {
  'ratio.sentence': ([c, n], count) => i18n.t('ratio.sentence', count, [c, n]),
  'review.weekOff': () => i18n.t('review.weekOff'),
  'review.along': ([n], count) => i18n.t('review.along', count, [n]),
  'review.empty': () => i18n.t('review.empty'),
  'review.question': () => i18n.t('review.question'),
  'review.usualSoon': () => i18n.t('review.usualSoon'),
  'review.compared.model': () => i18n.t('review.compared.model'),
  'review.compared.same': () => i18n.t('review.compared.same'),
  'review.compared.up': () => i18n.t('review.compared.up'),
  'review.compared.down': () => i18n.t('review.compared.down'),
  'review.compared.sameSoFar': () => i18n.t('review.compared.sameSoFar'),
  'review.compared.upSoFar': () => i18n.t('review.compared.upSoFar'),
  'review.compared.downSoFar': () => i18n.t('review.compared.downSoFar'),
  'review.repliesWritten': ([n], count) => i18n.t('review.repliesWritten', count, [n]),
  'review.peopleAnswered': ([c, n], count) => i18n.t('review.peopleAnswered', count, [c, n]),
  'review.longest': ([turns], count) => i18n.t('review.longest', count, [turns]),
  'review.longestWith': ([turns, who], count) => i18n.t('review.longestWith', count, [turns, who]),
  'review.readMore': () => i18n.t('review.readMore'),
  'review.voice': ([where, a, s]) => i18n.t('review.voice', [where, a, s]),
  'review.voiceFew': ([where, s], count) => i18n.t('review.voiceFew', count, [where, s]),
  'review.folded': ([n, opened], count) => i18n.t('review.folded', count, [n, opened]),
  'review.wrong': ([n], count) => i18n.t('review.wrong', count, [n]),
  'review.timeSum': ([sum, mean], count) => i18n.t('review.timeSum', count, [sum, mean]),
  'review.timePlan': ([sum, mean, plan], count) => i18n.t('review.timePlan', count, [sum, mean, plan]),
  'review.one.asked': ([who, when]) => i18n.t('review.one.asked', [who, when]),
  'review.one.wrote': ([who, when]) => i18n.t('review.one.wrote', [who, when]),
  'review.one.twoWrote': ([a, b]) => i18n.t('review.one.twoWrote', [a, b]),
  'review.one.customers': ([n], count) => i18n.t('review.one.customers', count, [n]),
  'review.one.longLost': ([who, when]) => i18n.t('review.one.longLost', [who, when]),
  'review.one.broadcaster': ([n, who], count) => i18n.t('review.one.broadcaster', count, [n, who]),
  'review.one.quietNetwork': ([where]) => i18n.t('review.one.quietNetwork', [where]),
};

/** A sentence of the review. */
export function sentenceWords({ key, count = 0, values }: Sentence, telling: Telling): string {
  const say = sentences[key];
  if (!say) throw new Error(`The review says ${key}, which has no words`);
  const [a = '', b = '', c = ''] = values.map((value) => {
    if (typeof value === 'number') return numberWords(value);
    if ('person' in value) return apart(telling.person(value.person));
    return 'date' in value ? dayWords(value.date, telling.today) : telling.network(value.network);
  });
  return say([a, b, c], count);
}

/** A name may be written in the other direction; it stays apart from the words around it. */
export const apart = (name: string) => `\u2068${name}\u2069`;

/** A calendar date is no instant: noon in UTC is that date for a formatter in UTC. */
const noon = (date: LocalDate) => Date.parse(`${date}T12:00:00Z`);
const format = formats(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
);

/** "Thursday" within the last six days, else "12 September". */
export const dayWords = (date: LocalDate, today: LocalDate) =>
  format(daysBetween(date, today) < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' }).format(noon(date));
/** "Mon". */
export const weekdayWords = (date: LocalDate) => format({ weekday: 'short' }).format(noon(date));
/** "16 Nov". */
export const shortDate = (date: LocalDate) => format({ day: 'numeric', month: 'short' }).format(noon(date));
/** "Monday, 16 Nov". */
export const longDate = (date: LocalDate) =>
  format({ weekday: 'long', day: 'numeric', month: 'short' }).format(noon(date));
/** "16–22 Nov". */
export const datesWords = (from: LocalDate, days: number) =>
  format({ day: 'numeric', month: 'short' }).formatRange(noon(from), noon(addDays(from, days - 1)));

export const percentOf = (share: number) => Math.round(100 * share);
/** "23 %". */
export const percentWords = (share: number) => i18n.t('review.percent', [numberWords(percentOf(share))]);
export const minutesOf = (ms: number) => Math.round(ms / 60_000);
/** One digit after the point below ten: a number of use, not a measurement. */
export const roughWords = (n: number) => numberWords(n < 10 ? Math.round(10 * n) / 10 : Math.round(n));

/** How a share may be said beside its counts; null: the counts are all there is to say. */
export function shareWords(ratio: Ratio): string | null {
  if (ratio.say === 'percent') return i18n.t('review.share', [numberWords(ratio.percent)]);
  return ratio.say === 'about' ? i18n.t('review.shareAbout', [numberWords(ratio.tenths)]) : null;
}

const lists = formats((locale, _: null) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));
export const listWords = (words: readonly string[]) => lists(null).format(words);

/** In the alphabet's order of the reader's language. */
export const alphabetical = <T>(list: readonly T[], nameOf: (one: T) => string): T[] => {
  const { compare } = new Intl.Collator(uiLocale());
  return [...list].sort((a, b) => compare(nameOf(a), nameOf(b)));
};

/** "LinkedIn: of the 5 people you wrote to, 2 wrote back." */
export const reciprocityWords = (rows: Review['exchanges']['reciprocity'], { network }: Telling): string[] =>
  rows
    .filter(([, { out }]) => out > 0)
    .map(([where, { out, both }]) =>
      i18n.t('review.reciprocity', out, [network(where), numberWords(both), numberWords(out)]),
    );
