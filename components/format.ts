import { formats } from '@/lib/extension/words.ts';

const dates = formats((locale, _: null) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
/** "24 Nov 2026", local. */
export const dateWords = (at: number) => dates(null).format(at);

const signed = formats(
  (locale, _: null) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
);
/** "+0.5". */
export const pointWords = (points: number) => signed(null).format(points);
